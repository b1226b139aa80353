"""Headings and labels inside lines that no list holds, told by the sense of their words: "What This Job Pays: $20 an hour"."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from jobparse.document.front import PROSE
from jobparse.document.headings import SMALL, at_boundary, bare
from jobparse.document.model import Anchor
from jobparse.document.shapes import by_sense
from jobparse.lexicon import key
from jobparse.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jobparse.document.lines import Line
    from jobparse.document.model import Document
    from jobparse.lexicon import Sense

# Such a phrase is not longer, in characters and in words; where no list holds it, a longer one is a sentence.
_LONGEST = 48
_MOST_WORDS = 7
# Values that show what their label means, by the attribute: an amount, a day or an hour, a date.
_VALUES = {
    "salaries": pattern(r".{0,60}?(?:[$£€] ?\d|\d{2,3},\d{3}|\b[A-Z]{3} ?\d)"),
    "schedule": pattern(r"(?i).{0,60}?(?:\b(?:mon|tues|wednes|thurs|fri|satur|sun)|\d|week|shift|varie|various)"),
    "dates.closes": pattern(r"(?i).{0,60}?(?:\d{1,2}[/.-]\d|\d{4}|\b\d{1,2}(?:st|nd|rd|th)?\b|until filled|continuous)"),
    "dates.window": pattern(r"(?i).{0,60}?(?:\d{1,2}[/.-]\d|\d{4})"),
    "locations": pattern(r"[A-Z0-9]"),
}
# What stands behind a heading inside a line that runs on: a list ("… of the County. Key Deliverables: • Plans the …",
# "What You'll Do 1. Plans"), or a colon ("… are required. WHERE IT IS: 12 Pine Street").
_BEHIND = pattern(r"[•·●▪➢■◦§*]\s|\b1[.)]\s|:\s")
# Such a line is not shorter, in characters.
_RUNS_ON = 120
_WORD = pattern(r"\S+")


def with_sensed(document: Document, anchors: list[Anchor]) -> list[Anchor]:
    """Anchors, with those of labels with a value and of headings inside a line that no exact anchor claims, in order.

    Args:
        document: The document.
        anchors: Its anchors so far, in order.
    """
    text = document.text
    starts = {anchor.start for anchor in anchors}
    found: list[Anchor] = []
    for line in document.lines:
        if line.end - line.body > _RUNS_ON:
            found += _inside(text, line)
        if line.marker or line.start in starts:
            continue
        label = _label(text, line)
        if label:
            found.append(label)
    found = [anchor for anchor in found if not _claimed(anchor, anchors)]
    kept = [anchor for anchor in anchors if not _within(anchor, found)]  # "Assigned Work Site:" holds the known "Work Site:"
    return sorted(kept + found, key=lambda anchor: anchor.start) if found else anchors


def _within(anchor: Anchor, found: list[Anchor]) -> bool:
    """Whether a known label is the end of a longer one."""
    return any(other.start < anchor.start < other.heading.end for other in found)


def _claimed(anchor: Anchor, anchors: list[Anchor]) -> bool:
    """Whether a heading or label that is known already begins where another one stands, or reaches into it."""
    at = bisect_right(anchors, anchor.start, key=lambda other: other.start)
    return at > 0 and anchors[at - 1].body > anchor.start


def _label(text: str, line: Line) -> Anchor | None:
    """The label that a line begins with, if its words have a sense and its value looks like one of that."""
    colon = text.find(":", line.body + 2, min(line.end, line.body + _LONGEST))
    if colon < 0 or colon + 1 >= line.end or text[colon + 1] not in " $£€":
        return None
    sense = _sense(text, line.body, colon)
    if sense is None or sense.label is None or line.end - colon > PROSE:
        return None
    value = colon + 1
    while value < line.end and text[value] == " ":
        value += 1
    if not _VALUES[sense.label.attribute].match(text, value, line.end):
        return None
    return Anchor(line.start, bare(text, line.body, colon), colon + 1, sense.kind, "sense", (sense.label,), "label")


def _inside(text: str, line: Line) -> Iterator[Anchor]:
    """Headings inside a line that runs on: in title case before a list, or in capitals before a list or a colon."""
    for mark in _BEHIND.finditer(text, line.body, line.end):
        end, colon = mark.start(), mark.group()[0] == ":"
        floor = max(line.body, end - _LONGEST)
        words = [floor + word.start() for word in _WORD.finditer(text[floor:end])][-_MOST_WORDS:]
        for at, start in enumerate(words):
            if not text[start].isupper():
                continue
            capitals = text[start:end].isupper() and not (at and text[words[at - 1] : start].isupper())
            if capitals or (not colon and at_boundary(text, start)):
                sense = _sense(text, start, end)
                if sense and (sense.label or not colon) and (capitals or len(words) - at > 1):
                    yield _anchor(text, start, end, sense, colon=colon)
                    break


def _anchor(text: str, start: int, end: int, sense: Sense, *, colon: bool) -> Anchor:
    """The anchor of a phrase inside a line; a colon behind it makes it a label, where its sense is that of one."""
    heading = bare(text, start, end)
    if colon and sense.label:
        return Anchor(start, heading, end + 1, sense.kind, "sense", (sense.label,), "label")
    return Anchor(start, heading, end + 1 if colon else end, sense.kind, "sense")


def _sense(text: str, start: int, end: int) -> Sense | None:
    """The sense of a phrase that has the shape of a heading."""
    words = text[start:end].strip(" :*_").split()
    if not words or len(words) > _MOST_WORDS or not words[0][0].isupper():
        return None
    if not all(word[0].isupper() or word.lower() in SMALL or not word[0].isalpha() for word in words):
        return None
    return by_sense(key(text[start:end]))
