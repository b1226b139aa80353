"""Headings inside lines that run on, told by the sense of their words: in capitals, in title case, or behind a sentence.

"… of the County. Key Deliverables: • Plans the …", "WHERE IT IS: 12 Pine Street", "… at the pool. What you bring: a whistle, …".
"""

from __future__ import annotations

from bisect import bisect_right
from operator import attrgetter
from typing import TYPE_CHECKING

from jobparse.document.headings.bounds import RUN_IN, at_boundary, bare
from jobparse.document.headings.sense import by_sense, sense_of_title
from jobparse.document.headings.words import fits_title
from jobparse.document.model import Anchor
from jobparse.lexicon import lexicon
from jobparse.lexicon.folding import key
from jobparse.lexicon.structure import structure_words
from jobparse.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jobparse.document.lines import Line
    from jobparse.document.model import Document
    from jobparse.lexicon import Sense

# Such a phrase is not longer, in characters and in words; where no list holds it, a longer one is a sentence.
_LONGEST, _MOST_WORDS = 48, 7
# What stands behind a heading inside a line that runs on, and before a blank: the mark of a list ("… of the County. Key
# Deliverables: • Plans the …", "What You'll Do 1. Plans"), or a colon ("… are required. WHERE IT IS: 12 Pine Street"). Searches
# for one character are by far the fastest; most of these stand in no text at all.
_BEHIND = (":", "*", "•", "·", "●", "▪", "➢", "■", "◦", "§")
_FIRST_ITEM = pattern(r"1(?<=\x201)[.)]\x20")
# Marks of lists that stand in no word and no sum.
MARKS = frozenset("•·●▪➢■◦§")
# Such a line is not shorter, in characters.
_RUNS_ON = 200
# How far back the word before a phrase that may begin sooner is looked at, in characters.
_WORD_REACH = 6
# A heading in ordinary letters has so many words at most, unless its first word is one of headings alone; and so many characters
# at least stand behind its colon.
_FEW_WORDS, _LEAST_BEHIND = 4, 24
_DENIALS = (": Not ", ": No ", ": None", ": N/A")
_STOPS = (". ", "? ", "! ", ") ")
_START = attrgetter("start")
_WORD = pattern(r"\S+")
_AROUND = " :*_"


def headings_inside(document: Document, known: list[Anchor]) -> Iterator[Anchor]:
    """Headings inside lines that run on: in title case before a list, or in capitals before a list or a colon.

    Behind a sentence, they are those of another kind than the section there.

    Args:
        document: The document.
        known: Its anchors so far, in order.
    """
    text = document.text
    for line, at in _ends(text, [line for line in document.lines if line.end - line.body > _RUNS_ON]):
        colon = text[at] == ":"
        if colon and text[at - 1].islower():
            anchor = None if line.marker else _behind_sentence(text, line.body, at, line.end)
        else:
            anchor = _ending_at(text, line.body, at, line.end, colon=colon)
        if anchor and (not colon or anchor.labels or _is_new(anchor, known)):
            yield anchor


def _is_new(anchor: Anchor, known: list[Anchor]) -> bool:
    """Whether no anchor of some ordered ones stands in a heading, nor is it of the kind of the one above it."""
    at = bisect_right(known, anchor.body, key=_START) - 1
    return at < 0 or (known[at].body <= anchor.start and known[at].kind != anchor.kind)


def _ends(text: str, lines: list[Line]) -> Iterator[tuple[Line, int]]:
    """Where a heading inside some lines may end: before a mark with a blank behind it."""
    for mark in _BEHIND if lines else ():
        if mark not in text:
            continue
        for line in lines:
            at = text.find(mark, line.body + 1, line.end)
            while at >= 0:
                if text[at + 1 : at + 2] == " ":
                    yield line, at
                at = text.find(mark, at + 1, line.end)  # one character is found several times faster than two
    for line in lines:
        for item in _FIRST_ITEM.finditer(text, line.body, line.end):
            yield line, item.start() - 1


def _ending_at(text: str, start: int, end: int, stop: int, *, colon: bool) -> Anchor | None:
    """The heading or label that ends before a mark, the longest one."""
    floor = end - _LONGEST if end - _LONGEST > start else start
    if not _may_end(text, floor, end, colon=colon):
        return None
    words = [floor + word.start() for word in _WORD.finditer(text[floor:end])][-_MOST_WORDS:]
    coloned = text.endswith(": ", 0, end)  # "… keeps the log Your Background: • A pilot's card"
    for at, first in enumerate(words):
        if not text[first].isupper() or (text[end] in MARKS and text.endswith(text[end], 0, first - 1 if first else 0)):
            continue  # an item between others: "• Knowledge of Tides •"
        capitals = (
            text[first:end].isupper() and not text[words[at - 1] if at else max(start, first - _WORD_REACH) : first].isupper()
        )
        if capitals or (not colon and (at_boundary(text, first) or (coloned and at and _is_small(text[words[at - 1] : first])))):
            sense = sense_of_title(text, first, end)
            runs_in = capitals and sense is not None and sense.kind in RUN_IN and stop - end > _LEAST_BEHIND
            runs_in = runs_in and at < len(words) - 1 and not _names_job(text[first:end].split())
            if sense and (sense.label or not colon or runs_in) and (capitals or len(words) - at > 1):
                return _anchor(text, first, end, sense, colon=colon)
    return None


def _names_job(words: list[str]) -> bool:
    """Whether words name somebody, or an examination for a job: "Exam Analyst: Rowan Pike"."""
    return any(word.strip("()").lower() in lexicon().occupations for word in words)


def _is_small(word: str) -> bool:
    """Whether a word, with the blanks behind it, is one in small letters, behind which a phrase in title case is a new one."""
    return word.strip().isalpha() and word.islower()


def _behind_sentence(text: str, start: int, colon: int, stop: int) -> Anchor | None:
    """The heading in ordinary letters or in title case between the end of a sentence and a colon, which goes on behind it.

    "… at the pool. What you bring: a whistle, a card and two summers of work", but not "… to the pool. Call us if you can: …".

    Args:
        text: Clean text.
        start: Where the line begins.
        colon: Where the colon stands.
        stop: Where the line ends.
    """
    floor = colon - _LONGEST if colon - _LONGEST > start else start
    if stop - colon < _LEAST_BEHIND:
        return None
    first = max(text.rfind(mark, floor, colon) for mark in _STOPS) + 2
    if first < floor + 2 or not text[first].isupper():
        return None
    words = text[first:colon].split()
    if not 1 < len(words) <= _MOST_WORDS or any(map(str.isdigit, text[first:colon])):
        return None
    if (
        not text[first - 4 : first - 2].strip().isalpha()
        or text[first - 4 : first - 3] == " "
        or text.startswith(_DENIALS, colon)
    ):
        return None  # the stop of a number: "A. Basic requirement: …"
    if _names_job(words):
        return None
    sense = by_sense(key(text[first:colon]))
    plain = len(words) <= _FEW_WORDS or all(map(fits_title, words)) or words[0].lower() in structure_words().asking
    if not plain and (sense is None or sense.kind != "preferred_qualifications"):
        return None
    return _anchor(text, first, colon, sense, colon=False, body=colon + 1) if sense and sense.kind in RUN_IN else None


def _may_end(text: str, start: int, end: int, *, colon: bool) -> bool:
    """Whether a heading can end before a mark, by the last word there alone; spares most marks the look at all of them."""
    before = text[start:end].rstrip(_AROUND)
    last = before[before.rfind(" ") + 1 :]
    if not last:
        return False
    return last == last.upper() if colon else fits_title(last)


def _anchor(text: str, start: int, end: int, sense: Sense, *, colon: bool, body: int = 0) -> Anchor:
    """The anchor of a phrase inside a line; a colon behind it makes it a label, where its sense is that of one."""
    heading = bare(text, start, end)
    if colon and sense.label:
        return Anchor(start, heading, end + 1, sense.kind, "sense", (sense.label,), "label")
    return Anchor(start, heading, body or (end + 1 if colon else end), sense.kind, "sense")
