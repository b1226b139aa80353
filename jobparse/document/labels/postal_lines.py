"""Addresses whose lines stand one by one, up to the code of post: a house, a street, a town, "EX4 7QP"."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from jobparse.patterns import pattern
from jobparse.spans import Span

if TYPE_CHECKING:
    from jobparse.document.lines import Line
    from jobparse.document.model import Anchor, Document

# A code of post that is all of a line: "EX4 7QP", "A65 F4E2".
_CODE = pattern(r"[A-Z]{1,2}[0-9][0-9A-Z]?\x20{0,2}[0-9][A-Z]{2}\Z|[A-Z][0-9][0-9W]\x20?[A-Z0-9]{4}\Z")
# The last line of an address with its code, and the street before that: "Elmbay, OR 97001", "580 Pier Ave. Elmbay OR 97001".
_ZIP = pattern(r"[^\n]{0,56}\b[A-Z]{2},?\x20{1,2}[0-9]{5}(?:-[0-9]{4})?\Z")
_STREET = pattern(r"[0-9]{1,5}[A-Z]?\x20[A-Z0-9]|(?:P\.?\x20?O\.?\x20)?Box\x20[0-9]", re.IGNORECASE)
# A line of an address is not longer, in characters; the code stands so many lines below its first one at most, and a list has so
# many addresses at most.
_LONGEST, _MOST_LINES, _MOST = 64, 8, 12
# The first words of what is no line of an address.
_NO_LINE = pattern(r"[^A-Z0-9'(]|(?:https?:|www\.)")
# What may stand between a label and the line end, and with what no line of an address ends.
_AROUND = " :*_\n"
_ENDS = (":", ".", "!", "?", ";")


def postal_end(text: str, lines: list[Line], at: int) -> int:
    """The number of the line behind the addresses that begin at a line and end in their codes, or that of the line.

    Args:
        text: Clean text.
        lines: Its lines.
        at: The number of the first line of the first address.
    """
    for _ in range(_MOST):
        end = _address_end(text, lines, at)
        if end == at:
            break
        at = end
    return at


def postal_spans(text: str, lines: list[Line]) -> list[Span]:
    """The addresses that lines are, each of which ends in its code; none where they are something else as well."""
    spans: list[Span] = []
    at = 0
    while at < len(lines):
        end = _address_end(text, lines, at)
        if end == at:
            return []
        spans.append(Span(lines[at].start, lines[end - 1].end))
        at = end
    return spans


def _address_end(text: str, lines: list[Line], at: int) -> int:
    """The number of the line behind one address, or that of its first line where no code ends it."""
    for place in range(at, min(at + _MOST_LINES, len(lines))):
        line = lines[place]
        if line.end - line.start > _LONGEST or text.endswith(_ENDS, line.start, line.end):
            return at
        if text.find(": ", line.start, line.end) >= 0:
            return at  # a label with its value
        if place > at and _CODE.match(text, line.start, line.end):
            return place + 1
        if _NO_LINE.match(text, line.start):
            return at
    return at


def _coded_end(text: str, lines: list[Line], at: int) -> int:
    """The number of the line behind an address of the United States, which stands together and has a street and a code."""
    streets = False
    for place in range(at, min(at + _MOST_LINES, len(lines))):
        line = lines[place]
        if line.end - line.start > _LONGEST or line.marker or (place > at and line.gap):
            break
        street = _STREET.match(text, line.start, line.end) is not None
        if (text.endswith(_ENDS, line.start, line.end) and not street) or text.find(": ", line.start, line.end) >= 0:
            break
        streets = streets or street
        if streets and _ZIP.match(text, line.start, line.end):
            return place + 1
    return at


def without_address_lines(document: Document, anchors: list[Anchor]) -> list[Anchor]:
    """Anchors without those that are lines of the address below a label of the place.

    Args:
        document: The document, with its lines.
        anchors: Its anchors, in order.
    """
    inside: set[int] = set()
    for anchor in anchors:
        if anchor.start in inside:
            continue
        labelled = anchor.scope == "label" and anchor.labels and anchor.labels[0].attribute == "locations"
        if labelled or anchor.kind == "location":
            first = bisect_left(document.line_starts, anchor.body)
            below = document.line_starts[first] if first < len(document.lines) else anchor.body
            if document.text[anchor.body : below].strip(_AROUND):
                continue  # the value begins on the line of the label
            lines = document.lines
            end = postal_end(document.text, lines, first)
            end = _coded_end(document.text, lines, first) if end == first else end
            inside.update(line.start for line in lines[first:end])
    if not inside:
        return anchors
    return [anchor for anchor in anchors if anchor.start not in inside]
