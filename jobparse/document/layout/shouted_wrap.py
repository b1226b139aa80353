"""Hard wraps of a text in capitals, whose lines show by nothing but their length that they go on."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from jobparse.document.layout.wrap import BY_CHANCE, unwrapped
from jobparse.document.layout.wrap_column import LINES, filled_column, first_word
from jobparse.document.layout.wrapped_lines import begins_label, is_full
from jobparse.lexicon import lexicon
from jobparse.lexicon.folding import key

if TYPE_CHECKING:
    from jobparse.document.lines import Line

# A line that a wrap has cut is not shorter, in characters, and does not end so.
_LONG, _STOPS = 40, ".:;!?"
# The share of the long lines that are full where a text was wrapped: some that are not stand above a title.
_MOST = 0.8


def unwrapped_capitals(text: str, lines: list[Line], width: int) -> str:
    """A text that was printed in capitals with blanks for the line ends of a wrap; no offset changes.

    Where nearly all long lines have no room for the first word of the next one, the next are read as if they began in lower case.

    Args:
        text: Clean text, in ordinary letters.
        lines: Its non-blank lines.
        width: What `wrap_width` says of it, for the few lines that begin with a small word.
    """
    close = [
        (line, after)
        for line, after in itertools.pairwise(lines)
        if not (after.gap or after.marker) and line.end - line.start >= _LONG and not _opens(text, after)
    ]
    rows = [(line, after) for line, after in close if text[line.end - 1] not in _STOPS]
    known, showing = filled_column(
        [(line.end - line.start + line.indent, first_word(text, after)) for line, after in rows], lines
    )
    if len(rows) < LINES or showing < _MOST * len(rows):
        return unwrapped(text, lines, width) if width else text
    starts = [after.start for line, after in rows if is_full(text, line, after, known)]
    clauses = [(line, after) for line, after in close if text[line.end - 1] == ";"]
    inside = [after.start for line, after in clauses if is_full(text, line, after, known)]
    if len(inside) > BY_CHANCE * len(clauses):
        starts = sorted(starts + inside)
    pieces: list[str] = []
    done = 0
    for start in starts:
        pieces += [text[done:start], text[start].lower()]
        done = start + 1
    joined = unwrapped("".join([*pieces, text[done:]]), lines, known)
    return "".join([" " if new == " " else old for old, new in zip(text, joined, strict=True)])


def _opens(text: str, line: Line) -> bool:
    """Whether a line is a heading or begins with a label, whatever stands above it."""
    return begins_label(text, line) or key(text[line.body : line.end]) in lexicon().headings
