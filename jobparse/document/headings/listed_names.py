"""Lines of lists without marks that are the names of sections as well: "Vision" among benefits, "Driver's license"."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from jobparse.lexicon.structure import structure_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jobparse.document.lines import Line
    from jobparse.document.model import Anchor, Document

# A line of such a list is not longer, in characters, and the list has so many lines at least; further ones are not looked at.
_LONGEST, _FEWEST, _MOST = 48, 3, 40
# What ends a sentence or a label, as no line of such a list ends.
_ENDS = ".:;?"
# By the kind of the heading above, the kinds that a line of the list can be the name of.
_ASKED = frozenset({"licenses", "verification", "skills", "abilities", "knowledge", "equipment", "other"})
_ABLE = frozenset({"skills", "abilities", "knowledge", "other"})
_NAMES = {
    "benefits": frozenset({"benefits", "about", "accommodation", "physical_requirements", "schedule", "other"}),
    "minimum_qualifications": _ASKED,
    "preferred_qualifications": _ASKED,
    "skills": _ABLE,
    "knowledge": _ABLE,
    "abilities": _ABLE,
    "application": frozenset({"verification", "licenses"}),
    "other_requirements": frozenset({"verification", "employment", "residency", "physical_requirements", "licenses"}),
    "verification": frozenset({"verification", "employment", "residency", "physical_requirements", "licenses"}),
    "selection": frozenset({"verification", "selection", "physical_requirements"}),
    "duties": frozenset({"equipment", "other"}),
}
# The same below a heading in capitals, which such a line is not.
_BELOW_CAPITALS = {"benefits": frozenset({"minimum_qualifications", "employment", "skills", "salary"})}
_ABILITY = "skills"  # "Communication skills" are an item, "Required Skills" a heading
# Lists whose lines are names of one word too: elsewhere such a line is a heading inside, "License" over "CDL".
_OF_ONE_WORD = frozenset({"benefits", "application", "other_requirements", "verification", *_ABLE})


def without_listed_names(document: Document, anchors: list[Anchor]) -> list[Anchor]:
    """Anchors without those that are lines of a list below a heading.

    Args:
        document: The document, with its lines.
        anchors: Its anchors, in order.
    """
    listed = {
        start
        for at, anchor in enumerate(anchors)
        if anchor.kind in _NAMES and anchor.scope == "section" and anchor.heading.end > anchor.heading.start and not anchor.labels
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
    loud = text[heading.heading.start : heading.heading.end].isupper()
    if loud and any(text[line.body : line.end].isupper() and len(text[line.body : line.end].split()) > 1 for line in lines):
        return  # headings like the one above
    places = {line.start: place for place, line in enumerate(lines)}
    kinds = _NAMES[heading.kind] | (_BELOW_CAPITALS.get(heading.kind, frozenset()) if loud else frozenset())
    for index in range(at + 1, len(anchors)):
        anchor = anchors[index]
        if anchor.start > lines[-1].start:
            break
        place = places.get(anchor.start)
        if place is None or anchor.scope != "section" or anchor.kind not in kinds:
            continue
        name = document.text[lines[place].body : lines[place].end]
        if anchor.kind == "other" and name.count(" ") >= _FEWEST:
            continue  # "Things you need to know"
        if _is_item(name, heading.kind, last=place + 1 == len(lines) and not loud):
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


def _is_item(name: str, kind: str, *, last: bool) -> bool:
    """Whether the name of a section can be an item of a list; the last line, in title case, may be the next heading."""
    words = name.split()
    if kind in _OF_ONE_WORD:
        return True
    if len(words) < 2 or (words[-1] != _ABILITY and words[-1].lower() in structure_words().heading_nouns):
        return False
    return not last or words[-1][0].islower()
