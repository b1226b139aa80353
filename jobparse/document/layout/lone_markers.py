"""List markers that stand on a line of their own, above their item, as pages are copied whose items are boxes."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from jobparse.document.lines import Line

# Bullets that are letters or marks of a sentence elsewhere: only one alone on its line is one.
_ODD = "o?§"
# So many of them show that the text prints its lists so; one alone may be a rule or a dash.
_FEWEST = 2
# The longest of them, in characters: "12.".
_LONGEST = 3


def lone_markers(text: str, lines: list[Line]) -> list[tuple[int, int]]:
    """The stretches between a marker alone on its line and the item below it.

    Args:
        text: Clean text.
        lines: Its non-blank lines.
    """
    rows = [
        (line.end, after.start)
        for line, after in pairwise(lines)
        if line.end - line.start <= _LONGEST and _is_marker(text, line) and not after.marker
    ]
    return rows if len(rows) >= _FEWEST else []


def _is_marker(text: str, line: Line) -> bool:
    """Whether a line is a bullet or a number and nothing else; several dashes are a rule."""
    if line.end - line.start == 1:
        return line.body == line.end or text[line.start] in _ODD
    return line.body == line.end and text[line.start].isdigit()


def joined(text: str, stretches: list[tuple[int, int]]) -> str:
    r"""A text with blanks for the line ends in some of its stretches; no offset changes.

    >>> joined("-\nDrives", [(1, 2)])
    '- Drives'
    """
    pieces = []
    at = 0
    for start, end in stretches:
        pieces += [text[at:start], " " * (end - start)]
        at = end
    return "".join([*pieces, text[at:]])
