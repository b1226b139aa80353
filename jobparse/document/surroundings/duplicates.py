"""Text that stands twice: pages that print their announcement once in a panel and once in full."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.spans import Span

if TYPE_CHECKING:
    from jobparse.document.lines import Line

# Shorter repeats are boilerplate, not copies, in characters.
SHORTEST_COPY = 400
# But what is printed twice in a row is a copy from so many lines and characters on.
_LINES_IN_A_ROW, _SHORTEST_IN_A_ROW = 3, 80


def find_copies(text: str, lines: list[Line]) -> list[Span]:
    """Runs of lines that repeat an earlier run letter by letter, at least `SHORTEST_COPY` characters long.

    Args:
        text: Clean text.
        lines: Its non-blank lines.
    """
    folded = [text[line.start : line.end].rstrip() for line in lines]
    if len(set(folded)) == len(folded):
        return _behind_labels(folded, lines)
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
        in_a_row = stop - at == at - origin >= _LINES_IN_A_ROW and length >= _SHORTEST_IN_A_ROW
        if length >= SHORTEST_COPY or in_a_row:
            copies.append(Span(lines[at].start, lines[stop - 1].end))
            done = stop
    return copies


# How far into a line the label of a description ends with its colon, in characters.
_LABEL_REACH = 44


def _behind_labels(folded: list[str], lines: list[Line]) -> list[Span]:
    """Long lines that repeat what stands behind the label of an earlier one: "Short description: …" over "Full description"."""
    said: set[str] = set()
    copies: list[Span] = []
    for words, line in zip(folded, lines, strict=True):
        if len(words) < SHORTEST_COPY:
            continue
        colon = words.find(": ", 0, _LABEL_REACH)
        bare = words[colon + 2 :] if colon > 0 else words
        if bare in said and len(bare) >= SHORTEST_COPY:
            copies.append(Span(line.end - len(bare), line.end))
        said.add(bare)
    return copies
