"""The column at which a text was hard-wrapped, as the lines show it that go on in the next one."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from jobparse.document.layout.wrapped_lines import KEY
from jobparse.patterns import pattern

if TYPE_CHECKING:
    from jobparse.document.lines import Line


# Text is wrapped at this column or before.
WIDEST_WRAP = 130
# So many lines that go on in lower case show a wrap.
FEWEST_SHOWING = 3
# One line in so many may be longer than the column of the wrap.
_FEW = 12
# The same where all others are filled up to it.
_FEW_LONGER = 6
# What a second, narrower wrap has left of a line is not longer, in characters; and so many lines show the column beside such.
REMNANT = 26
LINES = 6
WIDEST_MAIL = 80
# The share of lines cut inside a sentence that are full where a wrap is exact.
EXACT = 0.9
# The share of them at least where a narrower wrap came on top.
_HALF = 0.45
# A line of a circular that goes on is not shorter, in characters, and any label begins so.
_GOES_ON = 48
_LABEL = pattern(r"[A-Z][A-Za-z/&. ]{2,30}:")
# A label that stands in a column of its own beside the lines of its value, as circulars print it.
_OWN_COLUMN = pattern(r"[A-Z]{5,14}\x20:\x20(?=[A-Z])")


def wrap_width(text: str, lines: list[Line]) -> int:
    """The column at which a text was hard-wrapped, 0 where it was not.

    Lines followed by a line that starts in lower case show it, if there are at least three and they are of like length; a few
    longer ones, into which an address was set afterwards, are left out; so are what a second wrap has left of lines.
    """
    cut = [
        (line.end - _behind_label(text, line) + line.indent, first_word(text, after))
        for line, after in itertools.pairwise(lines)
        if not after.gap
        and not after.marker
        and text[after.start].islower()
        and text[line.end - 1] not in ".:;"
        and not KEY.match(text, after.start)
    ]
    filled, showing = filled_column(cut, lines) if len(cut) >= LINES else (0, 0)
    longer = sum(width > filled for width, _ in cut)
    if showing >= EXACT * (len(cut) - longer) and longer * _FEW_LONGER <= len(cut):
        return filled
    widths = sorted(width for width, _ in cut)
    column = _column(widths) or _column(widths[: len(widths) - len(widths) // _FEW])
    if column or len(widths) < LINES:
        return column
    whole = [width for width in widths if width > REMNANT]
    twice = min(len(whole), len(widths) - len(whole)) >= LINES
    if twice and whole[-1] <= WIDEST_MAIL:
        return _column(whole)
    return filled if twice and filled <= WIDEST_MAIL and showing >= _HALF * len(cut) else 0


def circular_ends(text: str, lines: list[Line]) -> list[tuple[int, int]]:
    """The line ends inside paragraphs of a circular, which prints one beside each of its labels; none in another text."""
    if " : " not in text or any(line.marker for line in lines):
        return []
    labelled = [_OWN_COLUMN.match(text, line.start, line.end) is not None for line in lines]
    if sum(labelled) < FEWEST_SHOWING:
        return []
    first = labelled.index(True)
    return [
        (line.end, after.start)
        for line, after in itertools.pairwise(lines[first:])
        if line.end - line.start >= _GOES_ON and not after.gap and not _LABEL.match(text, after.start, after.end)
    ]


def first_word(text: str, line: Line) -> int:
    """How long the first word of a line is."""
    blank = text.find(" ", line.start, line.end)
    return (blank if blank > 0 else line.end) - line.start


def filled_column(cut: list[tuple[int, int]], lines: list[Line]) -> tuple[int, int]:
    """The column that most lines were filled up to, where the next word finds no room, and how many were.

    Args:
        cut: The length of each line that goes on, and of the first word of the next.
        lines: All lines, of which the longest shows it that no word behind those leaves out.
    """
    begin = [0] * (WIDEST_WRAP + 2)
    for length, word in cut:
        if length <= WIDEST_WRAP:
            begin[length] += 1
            begin[min(length + word, WIDEST_WRAP) + 1] -= 1
    counts = list(itertools.accumulate(begin))
    showing = max(counts)
    if not showing:
        return 0, 0
    least = most = counts.index(showing)
    while counts[most + 1] == showing:
        most += 1
    return max(
        (length for line in lines if least < (length := line.end - line.start + line.indent) <= most), default=least
    ), showing


def _behind_label(text: str, line: Line) -> int:
    """Where a line with another below it begins behind a label of a column of its own: "REQUIREMENTS : A certificate and"."""
    label = _OWN_COLUMN.match(text, line.start, line.end) if text[line.start + 1].isupper() else None
    return label.end() if label else line.start


def _column(widths: list[int]) -> int:
    """The column that most lines of some widths, in order, come near; 0 where they do not."""
    if len(widths) < FEWEST_SHOWING or widths[-1] > WIDEST_WRAP:
        return 0
    widest = widths[-1]
    return widest if sum(width > widest - 16 for width in widths) >= 0.6 * len(widths) else 0
