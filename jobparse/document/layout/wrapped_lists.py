"""Lists without bullets in a text that was hard-wrapped: line ends that part two items, though the line before is full."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from jobparse.document.sentences import STOP
from jobparse.lexicon.structure import structure_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jobparse.document.lines import Line

# An item of such a list is not longer, in lines, and so many others stand beside it, no further than so many items away.
_MOST_LINES, _BESIDE, _AWAY = 3, 2, 2
# An item ends no further than so many lines into a piece of joined ones, so that the look back to its start stays short.
_LONGEST = 60
# What an item can end with, beside a letter, a figure or a bracket, and what it can begin with, beside a capital.
_STOPS, _BEGINS = ".;", "$0123456789"
# So many lines that each end with a stop, though all are full, are items.
_STOPPED = 3


def ends_of_items(text: str, lines: Sequence[Line], cuts: set[int]) -> set[int]:
    """Those of the line ends that a wrap has put into a text by their length, though an item of a list ends there.

    "Steers the boat in all weathers and keeps its log" over "Greets the passengers" is one line as long as the column and another
    item, where the lines beside them are items as well; a sentence does not go on with a capital behind a common word.

    Args:
        text: Clean text.
        lines: Its non-blank lines.
        cuts: The ends of the lines that seem to go on in the next one.
    """
    asked = [
        at
        for at, (line, after) in enumerate(pairwise(lines))
        if line.end in cuts and not (after.gap or after.marker) and _may_part(text, line, after)
    ]
    if not asked:
        return set()
    rows, place = _pieces(lines, cuts)
    of_sentences = {row for row in {place[at] for at in asked} if _holds_sentences(text, lines[slice(*rows[row])])}
    return {
        lines[at].end
        for at in asked
        if (place[at] in of_sentences and text[lines[at].end - 1] in _STOPS) or _parts(text, lines, rows, place[at], at)
    }


def _holds_sentences(text: str, piece: Sequence[Line]) -> bool:
    """Whether each line of a piece is a sentence with its stop; asked once for a piece, which may be as long as the text."""
    return len(piece) >= _STOPPED and all(_is_sentence(text, line, line) for line in piece)


def _parts(text: str, lines: Sequence[Line], rows: list[tuple[int, int]], row: int, at: int) -> bool:
    """Whether an item ends with a line of a piece: it is not long, and the pieces beside it are items."""
    first, _ = rows[row]
    if at - first >= _LONGEST:
        return False
    stopped = text[lines[at].end - 1] in _STOPS
    items = sum(
        _is_item(text, lines[rows[other][0]], lines[rows[other][1] - 1], rows[other], stopped=stopped)
        for other in _beside(lines, rows, row)
    )
    return items >= _BESIDE and not STOP.search(text, lines[first].start, lines[at].end - 1)


def _may_part(text: str, line: Line, after: Line) -> bool:
    """Whether an item can end with a line and the next begin below it: with a capital, behind a stop or a word that ends one."""
    if not text[after.start].isupper() or text[after.start : after.start + 2].isupper():
        return False  # also not behind the short name of an office or a program: "the town's" over "GIS"
    last = text[line.end - 1]
    if last in _STOPS or last == ")":
        return True
    word = text[text.rfind(" ", line.start, line.end) + 1 : line.end]
    ends = last.isalpha() and word[0].islower() and word[-2:] != "'s"
    return ends and word not in structure_words().unfinished


def _pieces(lines: Sequence[Line], cuts: set[int]) -> tuple[list[tuple[int, int]], list[int]]:
    """What the lines are with those joined that go on, each as the numbers of its lines, and the piece that each line is in."""
    rows: list[tuple[int, int]] = []
    place: list[int] = []
    first = 0
    for at, line in enumerate(lines):
        place.append(len(rows))
        if line.end not in cuts:
            rows.append((first, at + 1))
            first = at + 1
    if first < len(lines):
        rows.append((first, len(lines)))
    return rows, place


def _beside(lines: Sequence[Line], rows: list[tuple[int, int]], row: int) -> list[int]:
    """The pieces beside one that stand in a row with it, no blank line between them."""
    near: list[int] = []
    at = row
    while at > 0 and row - at < _AWAY and not lines[rows[at][0]].gap:
        at -= 1
        near.append(at)
    at = row + 1
    while at < len(rows) and at - row <= _AWAY and not lines[rows[at][0]].gap:
        near.append(at)
        at += 1
    return near


def _is_item(text: str, first: Line, last: Line, piece: tuple[int, int], *, stopped: bool) -> bool:
    """Whether a piece is an item of such a list: begins as one and ends without a stop, or is one sentence with a stop."""
    begins = text[first.start].isupper() or text[first.start] in _BEGINS
    if not begins or first.marker or piece[1] - piece[0] > _MOST_LINES:
        return False
    return _is_sentence(text, first, last) if stopped else text[last.end - 1].isalnum() or text[last.end - 1] == ")"


def _is_sentence(text: str, first: Line, last: Line) -> bool:
    """Whether lines hold one sentence with its stop."""
    return text[last.end - 1] in _STOPS and text[first.start].isupper() and not STOP.search(text, first.start, last.end - 1)
