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
    folded = [text[line.start : line.end].rstrip() for line in lines]
    if len(set(folded)) == len(folded):
        return []
    first = {words: at for at, words in zip(range(len(lines) - 1, -1, -1), reversed(folded), strict=True)}
    copies: list[Span] = []
    done = 0
    for at in [at for at, words in enumerate(folded) if first[words] < at]:
        if at < done:
            continue
        origin = first[folded[at]]
        stop = at
        length = 0
        while stop < len(lines) and origin + stop - at < at and folded[stop] == folded[origin + stop - at]:
            length += len(folded[stop])
            stop += 1
        if length >= SHORTEST_COPY:
            copies.append(Span(lines[at].start, lines[stop - 1].end))
            done = stop
    return copies
