"""Knowledge, skills and abilities at the end of a list of duties, where the headings of a page were lost."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from jobparse.document.blocks import blocks
from jobparse.document.cues.openings import Piece
from jobparse.lexicon.structure import structure_words

if TYPE_CHECKING:
    from jobparse.document.model import Document

# So many rows that begin so make a list.
_LEAST = 3
# One of these stands among the words of such rows.
_SIGNS = frozenset({"knowledge", "skill", "skilled", "ability"})


def part_competencies(document: Document, pieces: list[Piece], end: int) -> list[Piece]:
    """Pieces with the rows of knowledge, skills and abilities that end a list of duties as pieces of their own.

    Args:
        document: The document.
        pieces: Its pieces, in order.
        end: Where the last one ends.
    """
    if _SIGNS.isdisjoint(document.tokens):
        return pieces
    kept: list[Piece] = []
    for piece, stop in zip(pieces, [*[piece.start for piece in pieces[1:]], end], strict=True):
        kept.append(piece)
        if piece.kind == "duties" and not piece.note:
            kept += _at_end(document, piece, stop)
    return kept


def _at_end(document: Document, piece: Piece, stop: int) -> list[Piece]:
    """The pieces that such rows at the end of a list of duties make."""
    start = piece.anchor.body if piece.anchor else piece.start
    last = bisect_left(document.line_starts, stop)
    if not any(_kind_of(document, line.body) for line in document.lines[max(0, last - _LEAST) : last]):
        return []
    rows = blocks(document, start, stop)
    kinds: list[str] = []
    while len(kinds) < len(rows):
        kind = _kind_of(document, rows[-1 - len(kinds)].body)
        if not kind:
            break
        kinds.append(kind)
    if len(kinds) < _LEAST or len(kinds) == len(rows):
        return []
    found: list[Piece] = []
    for row, kind in zip(rows[-len(kinds) :], reversed(kinds), strict=True):
        if not found or found[-1].kind != kind:
            found.append(Piece(row.start, kind, None))
    return found


def _kind_of(document: Document, at: int) -> str:
    """What a row is by its first words: "Knowledge of tides", "Skill in steering", "Ability to swim"; else nothing."""
    words = structure_words()
    for kind, first in (("knowledge", words.knowing), ("skills", words.skilled), ("abilities", words.able)):
        if document.lower.startswith(first, at):
            return kind
    return ""
