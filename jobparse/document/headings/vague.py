"""Headings of which only the shape is known: what stands under them tells their kind, or their place among others does."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from jobparse.document.blocks import blocks
from jobparse.document.headings.bounds import ASKING
from jobparse.document.headings.votes import by_vote
from jobparse.document.kinds.content import (
    asks_for_licences,
    asks_of_the_body,
    is_on_surroundings,
    kind_by_content,
    lists_below,
    sort_by_content,
)
from jobparse.document.kinds.front import PROSE, announced
from jobparse.document.kinds.offers import are_offers
from jobparse.document.kinds.paragraph_sense import keeps_to, paragraph_kinds
from jobparse.document.kinds.portraits import introduces
from jobparse.document.kinds.statements import statement_kind
from jobparse.kinds import COMPETENCIES
from jobparse.lexicon import lexicon
from jobparse.lexicon.employers import employer_words
from jobparse.lexicon.folding import key
from jobparse.lexicon.structure import structure_words

if TYPE_CHECKING:
    from jobparse.document.model import Anchor, Document
    from jobparse.document.trail import Trail

_ASKED = "minimum_qualifications"
# The alternatives of what is asked for are headed by a word and a number of so many characters.
_NUMBERED, _LONGEST_NUMBER = 2, 3
# Kinds that say nothing of what stands there.
_VAGUE = frozenset({"notes", "other"})
# Kinds of what stands above the first duties and requirements.
_ON_TOP = frozenset({"about", "header", "summary"})
# So many last words of a class of jobs name the job: "Harbor Pilot-Night Tides".
_RANKED = 3
# Kinds of which little is said.
_BRIEF = frozenset({"salary", "schedule"})
# Kinds whose statements read like requirements, so that only the heading tells them.
_SAYS_MORE = frozenset({"preferred_qualifications", "licenses", "knowledge", "skills"})
# Kinds of which a list speaks plainly.
_LISTED = frozenset(
    {"application", "benefits", "physical_requirements", "preferred_qualifications", "schedule", "selection", "verification"}
)
# So much of a list tells what it is on, in characters.
_STRETCH = 700


def kind_under(trail: Trail, anchor: Anchor, stop: int) -> str:
    """The kind of what stands under a heading of which only the shape is known.

    Args:
        trail: The trail up to the heading.
        anchor: The anchor of the heading, with the kind that its words hint at.
        stop: Where the next anchor begins.
    """
    if trail.wished is not None and anchor.kind == "other" and trail.directly_under(trail.wished, anchor):
        return "preferred_qualifications"  # "Preferred Skills" over "AMENDED", or "Docks"
    labels = lexicon().labels.get(key(trail.words(anchor)), ())
    if labels and labels[0].section in _BRIEF:
        return labels[0].section  # "GRADE" over "GS 7"
    return _alternative(trail, anchor) or _led(trail, anchor) or _told(trail, anchor, stop)


def _alternative(trail: Trail, anchor: Anchor) -> str | None:
    """The kind of the section whose alternatives are numbered: "OPTION 1:", "For Assignment Level II (Docks):"."""
    if trail.kind not in ASKING:
        return None
    before = structure_words().before_alternatives
    words = list(itertools.dropwhile(before.__contains__, trail.words(anchor).split()))
    named = len(words) == _NUMBERED or trail.document.text.find("(", *anchor.heading) > 0
    numbered = len(words) >= _NUMBERED and words[0] in structure_words().alternatives and len(words[1]) <= _LONGEST_NUMBER
    return trail.kind if numbered and named else None


def _told(trail: Trail, anchor: Anchor, stop: int) -> str:
    """The same by what it says, then by the heading's words."""
    above = trail.pieces[-1].anchor if trail.pieces and trail.pieces[-1].kind == "summary" else None
    if above and above.how == "exact" and anchor.kind == "other" and trail.directly_under(above, anchor):
        rows = blocks(trail.document, anchor.body, stop, 1)
        if rows and not rows[0].marker and rows[0].end - rows[0].body > PROSE:
            return "summary"  # "GENERAL" right under "POSITION SUMMARY"
    if _is_class(trail, anchor, stop):
        return "summary"
    end = _end_of_first(trail, anchor, stop)
    vague = anchor.kind in _VAGUE
    sort = sort_by_content(trail.document, anchor.body, end) if vague else None
    said = sort or kind_by_content(trail.document, anchor.body, end)
    if said in (None, _ASKED) and vague:
        said = _asked_for(trail.document, anchor.body, end) or said
    if said is not None and anchor.kind not in _SAYS_MORE:
        return said
    if not vague and not _speaks_of_else(trail, anchor, stop):
        return anchor.kind
    part = _field_of_duties(trail, anchor, stop) or _first_part(trail, anchor)
    if part is None and are_offers(trail.document, anchor.body, stop):
        return "benefits"
    return (
        part
        or _matter(trail, anchor, end)
        or _of_whom(trail, anchor, stop)
        or _voted(trail, anchor, end)
        or (anchor.kind if vague else "other")
    )


def _is_class(trail: Trail, anchor: Anchor, stop: int) -> bool:
    """Whether a heading is a class of jobs over what that is, on top of the body: "Harbor Pilot II:" over a paragraph."""
    above = trail.pieces[-1].kind if trail.pieces else trail.kind
    if above not in _ON_TOP or not trail.document.text.startswith(":", anchor.heading.end):
        return False
    words = key(trail.words(anchor)).split()
    if lexicon().occupations.isdisjoint(words[-_RANKED:]):
        return False
    rows = blocks(trail.document, anchor.body, stop, 1)
    return bool(rows) and not rows[0].marker and rows[0].end - rows[0].body > PROSE


def _voted(trail: Trail, anchor: Anchor, end: int) -> str | None:
    """The kind that the heading's words vote for, where its first paragraph speaks of nothing; not the one that this denied."""
    kind = by_vote(trail.words(anchor))
    if kind == anchor.kind:
        return None
    rows = blocks(trail.document, anchor.body, end, 1) if kind else []
    return None if rows and paragraph_kinds(trail.document.lower[rows[0].body : rows[0].end], "other") else kind


def _asked_for(document: Document, start: int, end: int) -> str | None:
    """What statements under an unknown heading ask for or tell of, if it is one thing: licences, surroundings, strength."""
    if asks_for_licences(document, start, end):
        return "licenses"
    if kind_by_content(document, start, end) is None:
        if is_on_surroundings(document, start, end):
            return "working_conditions"
        return "physical_requirements" if asks_of_the_body(document, start, end) else None
    return None


def _matter(trail: Trail, anchor: Anchor, end: int) -> str | None:
    """What a list under an unknown heading is on, by its words, where those speak for one thing alone."""
    rows = blocks(trail.document, anchor.body, end, 2)
    if len(rows) < 2 or not (rows[0].marker and rows[1].marker):
        return None  # what a paragraph is on is told when all sections are there
    told = paragraph_kinds(trail.document.lower[anchor.body : min(end, anchor.body + _STRETCH)], "other")
    return told[0] if len(told) == 1 and told[0] in _LISTED else None


def _speaks_of_else(trail: Trail, anchor: Anchor, stop: int) -> bool:
    """Whether a long paragraph under words that hint at hours or pay says nothing of them: "Your Tour" over one on charts."""
    rows = blocks(trail.document, anchor.body, stop, 1) if anchor.kind in _BRIEF else []
    if not rows or rows[0].marker or rows[0].end - rows[0].body < 2 * PROSE:
        return False
    return not keeps_to(trail.document.lower[rows[0].body : rows[0].end], anchor.kind)


def _of_whom(trail: Trail, anchor: Anchor, stop: int) -> str | None:
    """Whether the paragraph under an unknown heading introduces the employer, or tells of the vacancy."""
    rows = blocks(trail.document, anchor.body, stop, 1)
    if not rows or rows[0].marker or rows[0].end - rows[0].body < PROSE:
        return None
    if introduces(trail.document, rows[0].body, rows[0].end):
        return "about"
    opening = f" {trail.document.lower[rows[0].body : rows[0].body + PROSE]}"
    return "summary" if any(f"{words.rstrip()} " in opening for words in employer_words().seeking) else None


def _first_part(trail: Trail, anchor: Anchor) -> str | None:
    """What stands under an unknown heading right under that of duties or the employer: "DUTIES" over "Boats"."""
    above = trail.pieces[-1] if trail.pieces else None
    headed = above is not None and above.anchor is not None and above.anchor.scope == "section" and above.anchor.how != "cue"
    if above is None or above.anchor is None or not headed or above.kind not in ("duties", "about"):
        return None
    return above.kind if trail.directly_under(above.anchor, anchor) else None


def _led(trail: Trail, anchor: Anchor) -> str | None:
    """The kind of the list that an unknown heading leads into: "## You should possess:"; "Technical:" is a part of the skills."""
    if trail.kind in COMPETENCIES and trail.words(anchor) in structure_words().parts_of_skills:
        return trail.kind
    colon = trail.document.text.startswith(":", anchor.heading.end)
    return announced(trail.words(anchor)) if colon else None


def _field_of_duties(trail: Trail, anchor: Anchor, stop: int) -> str | None:
    """The kind of what stands under an unknown heading among duties, if that is a duty: "PARKS" over "Mows the lawns"."""
    rows = blocks(trail.document, anchor.body, stop, 1) if trail.kind == "duties" else []
    return "duties" if rows and statement_kind(trail.document, rows[0].body, rows[0].end) == "duties" else None


def _end_of_first(trail: Trail, anchor: Anchor, stop: int) -> int:
    """Where the first list under a heading ends, if another one stands below it without a heading."""
    below = lists_below(trail.document, anchor.body, stop, "")
    return below[0][0] if below else stop
