"""Headings in ordinary letters over a list or other lines, without a colon or too long for one: told by sense."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.document.headings.bounds import ASKING, MOST_WORDS
from jobparse.document.headings.misspelt import one_slip
from jobparse.document.headings.sense import asks_amount, by_sense
from jobparse.document.headings.words import can_be_heading, is_on_employer, names_job
from jobparse.document.kinds.front import announced
from jobparse.document.lists.lead_ins import ends_with_semicolon
from jobparse.document.model import Anchor
from jobparse.lexicon import lexicon
from jobparse.lexicon.folding import key
from jobparse.spans import Span

if TYPE_CHECKING:
    from jobparse.document.lines import Line

# The line above such a heading has come to its end, or is not longer, in characters.
_SHORT = 48
# One right over other lines has not more words, and the first of those is so many times as long.
_FEW_WORDS, _LONGER = 5, 1.2
# A question over a list may be longer than other headings: "What can we offer you for all the nights at sea?".
_MOST_ASKED = 12
# Kinds whose items begin like headings, with one of these before what they ask for.
_ASKING = frozenset({"abilities", "knowledge", "licenses", "minimum_qualifications", "physical_requirements", "skills"})
_OBJECTS = frozenset({"as", "at", "for", "in", "of", "on", "to", "with"})
# What such words speak of: "You will need the following papers".
_ASKED = ASKING | {"verification"}


def over_list(text: str, line: Line, before: Line | None, following: Line | None, above: str | None) -> Anchor | None:
    """The heading that a line in ordinary letters is which stands over a list, if its words speak of what is asked for.

    Behind a blank line also one on what is offered ("Some of the benefits you will enjoy"), and in capitals one on the duties.
    A semicolon may stand for its colon: "To succeed in this role you should have;". Behind a list of duties, words with a colon
    that lead into requirements are enough: "This position requires:".

    Args:
        text: Clean text.
        line: The line.
        before: The non-blank line before it.
        following: The next non-blank line.
        above: The kind of the section that the line stands in; None where the body has not begun.
    """
    if following is None or not following.marker or (following.gap and not line.gap) or not text[line.body].isupper():
        return None
    if not (line.gap or before is None or text[before.end - 1] in ".:;!?" or before.end - before.body <= _SHORT):
        return None
    content = text[line.body : line.end].rstrip("*_ -")
    if content[-1:] == ";" and ends_with_semicolon(content.lower(), 0, len(content)):
        content = content[:-1]
    words = content.split()
    if content[-1:] == ":" and line.gap and len(words) > MOST_WORDS and announced(content.lower()) == "minimum_qualifications":
        return Anchor(line.start, Span(line.body, line.body + len(content) - 1), line.end, "minimum_qualifications", "sense")
    if above == "duties" and content[-1] == ":" and not ({words[0].lower(), _first_word(text, following)} & lexicon().duty_verbs):
        said = announced(content.lower()) if len(words) <= MOST_WORDS else None
        return (
            Anchor(line.start, Span(line.body, line.body + len(content) - 1), line.end, said, "sense") if said in ASKING else None
        )
    asked = content[-1] == "?"
    if not (content[-1].isalpha() or asked) or words[0].lower() in lexicon().duty_verbs:
        return None
    if not 1 < len(words) <= (_MOST_ASKED if asked else MOST_WORDS):
        return None
    folded = key(content)
    sense = by_sense(folded)
    if sense is None or asks_amount(folded):
        return None
    parted = (
        (line.gap or asked)
        and not names_job(words)
        and (sense.kind == "benefits" or (sense.kind == "duties" and content.isupper()))
    )
    if not (parted or sense.kind in _ASKED):
        return None
    said = announced(content.lower())
    checks = sense.kind == "verification" and said == "minimum_qualifications"  # "Pre-employment requirements"
    if said not in (None, sense.kind) and not checks:
        return None  # "We offer a fine place for the ideal keeper"
    return Anchor(line.start, Span(line.body, line.body + len(content)), line.end, sense.kind, "sense")


def _first_word(text: str, line: Line) -> str:
    """The first word of a line, in lower case."""
    return text[line.body : line.end].split(" ", 1)[0].lower()


def over_block(text: str, line: Line, following: Line, above: str | None) -> Anchor | None:
    """The heading in ordinary letters behind a blank line and right over other lines: "Meet the crew" over "We are six …".

    Args:
        text: Clean text.
        line: The line.
        following: The next line.
        above: The kind of the section that the line stands in; None where the body has not begun.
    """
    if above is None or not line.gap or following.gap or following.marker or not text[line.body].isupper():
        return None
    content = text[line.body : line.end].rstrip("*_ -:")
    words = content.split()
    if not 1 < len(words) <= _FEW_WORDS or not content[-1].isalpha() or not can_be_heading(content, words):
        return None
    folded = key(content)
    if words[0].lower() in lexicon().duty_verbs and not is_on_employer(folded):
        return None
    if following.end - following.body < _LONGER * len(content):
        return None
    sense = by_sense(folded)
    kind = sense.kind if sense else one_slip(folded)
    if kind in (None, above) or (kind in _ASKING and above in _ASKING and words[1] in _OBJECTS):
        return None  # an item between others: "Knowledge of tides"
    return Anchor(line.start, Span(line.body, line.body + len(content)), line.end, kind or "", "sense" if sense else "near")
