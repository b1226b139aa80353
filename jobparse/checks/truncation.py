"""Where a text was cut off: in the middle of a word or a sentence, at its end or before a site's invitation to see the rest."""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING, NamedTuple

from jobparse.checks.printed import kind_at, printed_lines, printed_text
from jobparse.checks.words import begins_word, is_word
from jobparse.document.blocks import trimmed_end
from jobparse.document.model import Document, once
from jobparse.document.signs import has_any
from jobparse.patterns import pattern
from jobparse.spans import Span

if TYPE_CHECKING:
    from jobparse.document.lines import Line

# How a line begins with which a site invites to see the rest, and what it has to say then. Where a door is named, text is hidden:
# "To view full details and how to apply, please login". Elsewhere a cut shows in the words before the line.
_INVITES = pattern(
    r"(?:[\[(>»]\s?)?(?:To|Please|You|Log|Login|Sign|View|Read|See|Show|Register|Create|Continue)\b", re.IGNORECASE
)
_REST = pattern(r"\b(?:view|see|read|access)\b.{0,24}\b(?:full|complete|entire|rest)\b", re.IGNORECASE)
_DOOR = pattern(r"\b(?:log\s?in|sign\s?in|register|create an?\b.{0,24}\baccount)\b", re.IGNORECASE)
_MORE_LINE = pattern(r"\b(?:(?:read|see|show|view)\s(?:more|full)|continue reading|(?:log\s?|sign\s)in to)\b", re.IGNORECASE)
_INVITATION = 160
# What an invitation begins with: its first character, and the beginnings of its words in lower case; and lines that are too short
# to be cut, in characters.
_CAPITALS = frozenset("TPYLSVRC[(>»")
_INVITING = ("to", "ple", "you", "log", "sign", "view", "re", "see", "show", "creat", "cont", "[", "(", ">", "»")
_SHORT = 16
# The site's word behind the cut on its own line: "two years of exp... Read more".
_MORE = pattern(r"(?:\.\.\.|…)\s?(?:\[more\]|\[?(?:read|see|show|view)\smore\]?)\s*$", re.IGNORECASE)
_DOTS = ("...", "…")
# What a line ends with that is whole: a stop, or a mark that closes something.
_WHOLE = pattern(r"[.!?:;,)\"'\]|*>]$")
_ELLIPSIS = pattern(r"(?:\.\.\.|…)[*_\s]*$")
# What no sentence ends with ("subject to the"); prepositions can be last words ("a place to be proud of").
_OPEN = pattern(r"[a-z),;]\ (?:the|a|an|and|or|our|their|whose|every|than)$")
# Words of any English sentence: in a line with two of them the language of the words is known.
_ENGLISH = pattern(r"\b(?:and|the|of|to|in|for|or|with|that|are|is|as|by|on|a|an|will|must|may|be)\b")
_ARTICLES = frozenset({"the", "a", "an"})
_LAST = pattern(r"(?<![^\s(/\"'])[A-Za-z]{1,12}$")
# Shorter lines are values, places and names, in characters; and how much text stands before a cut.
_LONG = 45
_MUCH = 80
_MORE_REACH = 24
# Where a text ends with names, addresses and codes, and not with sentences.
_UNCUT = frozenset({"header", "identifiers", "page_furniture"})


class Cut(NamedTuple):
    """The last word before a cut, and the line with which a site hides the rest."""

    last: Span
    wall: Span | None


@once
def cut_off(document: Document) -> Cut | None:
    """Where the text was cut off."""
    text, lower = printed_text(document), document.lower
    lines = printed_lines(document)
    for before, line in itertools.pairwise(lines):
        if (
            text[line.body : line.body + 1] not in _CAPITALS
            or not lower.startswith(_INVITING, line.body)
            or line.end - line.start > _INVITATION
            or before.end - before.body <= _SHORT
        ):
            continue
        if _INVITES.match(text, line.body) and _before_door(document, before, line):
            return Cut(_last_word(text, before), Span(line.start, line.end))
    more = _more(text, lines)
    if more:
        return more
    last = lines[-1]
    if last.start > _MUCH and kind_at(document, last.body) not in _UNCUT and _broken(document, last):
        return Cut(_last_word(text, last), None)
    return None


def _before_door(document: Document, before: Line, line: Line) -> bool:
    """Whether a line breaks off before one that invites to see the rest."""
    text = printed_text(document)
    if _REST.search(text, line.body, line.end) and _DOOR.search(text, line.body, line.end):
        whole = _WHOLE.search(text, max(before.start, before.end - 2), before.end)
        return whole is None and kind_at(document, before.body) not in _UNCUT
    if not _MORE_LINE.search(text, line.body, line.end):
        return False
    return _trails_off(text, before) or _broken(document, before)


def _more(text: str, lines: tuple[Line, ...]) -> Cut | None:
    """A cut with the site's word for the rest on the same line."""
    if "more" not in text or not has_any(text, _DOTS):
        return None
    for line in lines:
        match = _MORE.search(text, max(line.body, line.end - _MORE_REACH), line.end)
        if match and trimmed_end(text, line.body, match.start()) - line.body >= _LONG:
            end = trimmed_end(text, line.body, match.start())
            at = max(text.rfind(" ", line.body, end) + 1, line.body)
            return Cut(Span(at, end), Span(*match.span()))
    return None


def _broken(document: Document, line: Line) -> bool:
    """Whether a line ends in the middle of a word or a sentence."""
    text = printed_text(document)
    if line.end - line.body < _LONG or text.count(" ", line.body, line.end) < 4:
        return False
    dots = _ELLIPSIS.search(text, line.end - 8, line.end)
    end = dots.start() if dots else line.end
    if _OPEN.search(text, end - 12, end):
        return True
    last = _LAST.search(text, end - 13, end)
    if last is None or len(_ENGLISH.findall(text, line.body, line.end)) < 2:
        return False
    piece = last.group().lower()
    whole = (last.group().isupper() and len(piece) > 1) or text[last.start() - 2] in ".!?:"
    return (
        not whole and begins_word(piece) and not _stands_elsewhere(document, piece, last.start()) and _goes_on(text, line, last)
    )


def _goes_on(text: str, line: Line, last: re.Match[str]) -> bool:
    """Whether a last word with a capital is surely no name: behind an article, or behind what the text spells out elsewhere."""
    if not last.group()[0].isupper():
        return True
    before = text[max(text.rfind(" ", line.body, last.start() - 1) + 1, line.body) : last.start()]
    return (
        before.strip() in _ARTICLES
        or pattern(rf"\b{re.escape(before + last.group())}[a-z]").search(text, 0, line.start) is not None
    )


def _trails_off(text: str, line: Line) -> bool:
    return line.end - line.body >= _LONG and _ELLIPSIS.search(text, line.end - 8, line.end) is not None


def _stands_elsewhere(document: Document, word: str, at: int) -> bool:
    """Whether a word stands elsewhere in the text: then it is whole, if the language knows it or not."""
    found = pattern(rf"\b{word}\b").search(document.lower, 0, at)
    return found is not None or is_word(word)


def _last_word(text: str, line: Line) -> Span:
    return Span(max(text.rfind(" ", line.start, line.end) + 1, line.start), line.end)
