"""Text in two columns, as a page is copied with its layout: where its pieces stand in the order in which they are read."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from jobparse.patterns import pattern
from jobparse.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

# The blanks between two columns, and how many lines have some in a text worth looking at.
_BLANKS = pattern(r"(?<!\x20)\x20{2,}(?=\S)")
_SIGN, _FEWEST = "   ", 10
# A line of the right column is indented by fewer blanks than so many, as those of an item are behind its first.
_INDENT = 5
# Where the right column begins, in characters from the left: before that there are labels, and behind that there is no page.
_NARROWEST, _WIDEST = 28, 120
# A line of prose is no longer than that of a page.
_LONGEST = 260
# How often a sentence goes on in the next line of its column, so that a column is prose and no row of labels or values, and how
# often it does in one of the columns alone.
_FLOWS, _APART = 3, 2
_GUTTER = "  "


class _Row(NamedTuple):
    """A line: where it begins, and what stands in its columns; `crosses` is one that runs over the gutter."""

    start: int
    left: str
    right: str
    crosses: bool


def reading_order(text: str) -> list[Span]:
    """The pieces of a text in two columns, each of them a line, the left column before the right one.

    Args:
        text: The text.

    Returns:
        The pieces in the order in which they are read; none where the text does not stand in two columns.
    """
    gutter = _gutter(text)
    if not gutter:
        return []
    rows = list(_rows(text, gutter))
    if not _are_prose(rows):
        return []
    pieces: list[Span] = []
    beside: list[_Row] = []
    for row in rows:
        if row.crosses:
            pieces += _columns(beside, gutter)
            beside = []
            pieces.append(Span(row.start, row.start + len(row.left)))
        else:
            beside.append(row)
    return pieces + _columns(beside, gutter)


def _gutter(text: str) -> int:
    """How many characters stand before the right column of a text; 0 where it has none."""
    if text.count(_SIGN) < _FEWEST:
        return 0
    starts: Counter[int] = Counter()
    for line in text.split("\n"):
        if len(line) <= _LONGEST and _GUTTER in line:
            starts.update(run.end() for run in _BLANKS.finditer(line) if run.start() and _NARROWEST <= run.end() <= _WIDEST)
    rows = {start: sum(starts[start + indent] for indent in range(_INDENT)) for start in list(starts)}
    gutter = max(rows, key=lambda start: (rows[start], starts[start], -start), default=0)
    return gutter if gutter and rows[gutter] >= _FEWEST else 0


def _rows(text: str, gutter: int) -> Iterator[_Row]:
    start = 0
    for line in text.split("\n"):
        crosses = len(line) > _LONGEST or (
            len(line.rstrip()) > gutter - len(_GUTTER) and line[gutter - len(_GUTTER) : gutter] != _GUTTER
        )
        left = line if crosses else line[:gutter]
        yield _Row(start, left.rstrip(), "" if crosses else line[gutter:].rstrip(), crosses)
        start += len(line) + 1


def _are_prose(rows: list[_Row]) -> bool:
    """Whether sentences go on in the next line of each column, and do not begin in the same lines, as those of a table do."""
    left = right = apart = together = 0
    for above, row in pairwise(rows):
        if above.crosses or row.crosses:
            continue
        first, second = _goes_on(above.left, row.left), _goes_on(above.right, row.right)
        left, right = left + first, right + second
        if above.left and above.right and row.left and row.right:
            apart += first != second
            together += not (first or second)
    return min(left, right) >= _FLOWS and (apart >= _APART or together < _APART)


def _goes_on(above: str, cell: str) -> bool:
    """Whether a line of a column goes on with the sentence of the line above it."""
    return above[-1:].islower() and cell.lstrip()[:1].islower()


def _columns(rows: list[_Row], gutter: int) -> list[Span]:
    """The lines of the left column, and behind them those of the right one."""
    pieces = [Span(row.start, row.start + len(row.left)) for row in rows]
    right = [Span(row.start + gutter, row.start + gutter + len(row.right)) if row.right else None for row in rows]
    if any(right):
        # a line of the left column alone has no place in the right one but as a blank line
        pieces += [
            span or Span(row.start + len(row.left), row.start + len(row.left)) for row, span in zip(rows, right, strict=True)
        ]
    return pieces
