"""Lines of lists without marks that are the names of sections as well: "Vision" among benefits, "Driver's license"."""

from __future__ import annotations

from bisect import bisect_right
from functools import cache
from typing import TYPE_CHECKING

from jobparse.lexicon.folding import key
from jobparse.lexicon.structure import structure_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jobparse.document.lines import Line
    from jobparse.document.model import Anchor, Document

# A line of such a list is not longer, in characters, and the list has so many lines at least; further ones are not looked at.
_LONGEST, _FEWEST, _MOST = 48, 3, 40
# What ends a sentence or a label, as no line of such a list ends, and what dresses a heading, as no item is dressed.
_ENDS, _DRESS = ".:;?", "#*_="
# First words of a sentence on what the line above it names: "Background Check" over "A check is made of all".
_TELLS = ("a ", "an ", "the ", "all ", "we ", "you ", "our ", "it ", "this ", "pass ", "live ", "must ")
_KINDS = ("benefits", "minimum_qualifications", "preferred_qualifications", "application")


def without_listed_names(document: Document, anchors: list[Anchor]) -> list[Anchor]:
    """Anchors without those that are lines of a list below a heading.

    Args:
        document: The document, with its lines.
        anchors: Its anchors, in order.
    """
    listed = {
        start
        for at, anchor in enumerate(anchors)
        if anchor.kind in _KINDS and anchor.scope == "section" and anchor.heading.end > anchor.heading.start and not anchor.labels
        for start in _names(document, anchors, at)
    }
    return [anchor for anchor in anchors if anchor.start not in listed] if listed else anchors


def _names(document: Document, anchors: list[Anchor], at: int) -> Iterator[int]:
    """The offsets of anchors that are lines of the list below a heading, if what stands below it is one."""
    heading, text = anchors[at], document.text
    first = bisect_right(document.line_starts, heading.start)
    lines = _list(document, first)
    if len(lines) < _FEWEST or text[heading.heading.end : lines[0].start].strip(" *_#:\n"):
        return
    if at and first > 1 and not document.lines[first - 1].gap and anchors[at - 1].start == document.lines[first - 2].start:
        return  # one of several headings in a row, as a table of contents has them
    if first + len(lines) < len(document.lines) and not document.lines[first + len(lines)].gap:
        lines.pop()  # the last one stands right over what is no line of the list
    places = {line.start: place for place, line in enumerate(lines)}
    names = _names_of(heading.kind, loud=text[heading.heading.start : heading.heading.end].isupper())
    for index in range(at + 1, len(anchors)):
        anchor = anchors[index]
        if anchor.start > lines[-1].start:
            break
        place = places.get(anchor.start)
        if place is None or anchor.scope != "section":
            continue
        name = text[lines[place].body : lines[place].end]
        told = place + 1 < len(lines) and document.lower.startswith(_TELLS, lines[place + 1].body)
        if key(name) in names and not (told or name[0] in _DRESS or name.isupper()):
            yield anchor.start


def _list(document: Document, first: int) -> list[Line]:
    """The short lines without marks from one on, to the next blank line."""
    text = document.text
    lines: list[Line] = []
    for line in document.lines[first : first + _MOST]:
        if line.marker or line.end - line.body > _LONGEST or text[line.end - 1] in _ENDS or (line.gap and lines):
            break
        lines.append(line)
    return lines


@cache
def _names_of(kind: str, *, loud: bool) -> frozenset[str]:
    """The names of sections that are items of a list below a heading of a kind; more of them below one in capitals."""
    words = structure_words()
    if kind == "benefits":
        return frozenset((*words.listed_benefits, *words.listed_below_capitals) if loud else words.listed_benefits)
    return frozenset(words.listed_papers if kind == "application" else words.listed_requirements)
