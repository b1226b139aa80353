"""Text that stands twice: pages that print their announcement once in a panel and once in full."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.spans import Span

if TYPE_CHECKING:
    from jobparse.document.lines import Line

# Shorter repeats are boilerplate, not copies, in characters.
SHORTEST_COPY = 400


def find_copies(text: str, lines: list[Line]) -> list[Span]:
    """Runs of lines that repeat an earlier run letter by letter, at least `SHORTEST_COPY` characters long.

    Args:
        text: Clean text.
        lines: Its non-blank lines.
    """
    folded = [text[line.start : line.end] for line in lines]
    if len(set(folded)) == len(folded):
        return []
    first: dict[str, int] = {}
    copies: list[Span] = []
    at = 0
    while at < len(lines):
        origin = first.get(folded[at])
        if origin is None:
            first[folded[at]] = at
            at += 1
            continue
        stop = at
        length = 0
        while stop < len(lines) and origin + stop - at < at and folded[stop] == folded[origin + stop - at]:
            length += len(folded[stop])
            stop += 1
        if length >= SHORTEST_COPY:
            copies.append(Span(lines[at].start, lines[stop - 1].end))
            at = stop
        else:
            at += 1
    return copies
