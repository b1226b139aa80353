"""Numbered lines in a list of duties that name its parts, and whose words head sections elsewhere: "2. Equipment Care"."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from jobparse.document.lines import Line
    from jobparse.document.model import Anchor, Document

_DUTIES = "duties"
# Such a line is not longer, in characters, and ends with none of these.
_LONGEST, _ENDS = 80, ".;,"


def without_numbered_parts(document: Document, anchors: list[Anchor]) -> list[Anchor]:
    """Anchors without those of parts of duties, which count up from a first one right below the heading of these.

    Args:
        document: The document, with its lines.
        anchors: Its anchors, in order.
    """
    parts: set[int] = set()
    for at, anchor in enumerate(anchors):
        if anchor.kind == _DUTIES and anchor.scope == "section" and anchor.how != "cue" and _number(document, anchor.start) == 0:
            parts.update(_parts(document, anchors, at))
    return [anchor for anchor in anchors if anchor.start not in parts] if parts else anchors


def _parts(document: Document, anchors: list[Anchor], at: int) -> list[int]:
    """The offsets of the anchors behind a heading on duties that are parts of these."""
    first = bisect_left(document.line_starts, anchors[at].heading.end)
    if first >= len(document.lines) or _number_of(document, document.lines[first]) != 1:
        return []
    number = 1
    found: list[int] = []
    for anchor in anchors[at + 1 :]:
        now = _number(document, anchor.start)
        if anchor.scope != "section" or anchor.how == "cue" or now != number + 1:
            break
        number = now
        found.append(anchor.start)
    return found


def _number(document: Document, start: int) -> int:
    """The number of the line that an offset stands in, where that is short and numbered; else 0."""
    at = bisect_right(document.line_starts, start) - 1
    return _number_of(document, document.lines[at]) if at >= 0 else 0


def _number_of(document: Document, line: Line) -> int:
    digits = line.marker.strip("().")
    if not digits.isdecimal() or line.end - line.body > _LONGEST or document.text[line.end - 1] in _ENDS:
        return 0
    return int(digits)
