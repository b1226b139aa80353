"""Lists among the requirements that the line above them says are only wished for: "Work in these fields is desirable:"."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from jobparse.document.blocks import blocks
from jobparse.document.cues.openings import Piece
from jobparse.lexicon.structure import structure_words
from jobparse.lexicon.word_lists import either
from jobparse.patterns import pattern

if TYPE_CHECKING:
    from jobparse.document.blocks import Block
    from jobparse.document.model import Document

# How a line ends that wishes for what stands below it, in lower-case text: "… is desirable:", "… would be a distinct advantage:".
_WISHES = pattern(
    lambda: (
        rf"\b(?:is|are|be|as) (?:(?!not\b)[a-z]+ ){{0,3}}?(?:{either(structure_words().wished_for)})"
        rf"(?: but not (?:{either(structure_words().needed)}))?:\Z"
    )
)
_REACH = 90  # how far before its colon that begins, in characters
_KIND = "minimum_qualifications"


def part_wished_lists(document: Document, pieces: list[Piece], end: int) -> list[Piece]:
    """Pieces with such lists among the requirements as pieces of their own.

    Args:
        document: The document.
        pieces: Its pieces, in order.
        end: Where the last one ends.
    """
    if _ends().isdisjoint(document.tokens):
        return pieces
    kept: list[Piece] = []
    for piece, stop in zip(pieces, [*[piece.start for piece in pieces[1:]], end], strict=True):
        kept.append(piece)
        if piece.kind == _KIND and not piece.note:
            kept += _parted(document, piece, stop)
    return kept


@cache
def _ends() -> frozenset[str]:
    """The last words of such lines with their colon, one of which a text has that holds one."""
    words = structure_words()
    return frozenset(f"{word}:" for word in (*words.wished_for, *words.needed))


def _parted(document: Document, piece: Piece, stop: int) -> list[Piece]:
    """The pieces that begin inside one of the requirements: what is wished for, and what is asked for behind that."""
    start = max(piece.start, piece.anchor.body) if piece.anchor else piece.start
    rows = blocks(document, start, stop)
    found: list[Piece] = []
    for at, row in enumerate(rows):
        if found and found[-1].kind != _KIND and _ends_list(rows, at):
            found.append(Piece(row.start, _KIND, None))
        if at + 1 < len(rows) and _leads(document, row):
            if found and found[-1].start == row.start:
                found.pop()
            found.append(Piece(row.start, "preferred_qualifications", None))
    return found


def _leads(document: Document, row: Block) -> bool:
    """Whether a line wishes for what stands below it."""
    ends = document.text.endswith(":", row.body, row.end)
    return ends and _WISHES.search(document.lower, max(row.body, row.end - _REACH), row.end) is not None


def _ends_list(rows: list[Block], at: int) -> bool:
    """Whether a row is no item of the list that it stands below: without the marker of its items, or behind a gap."""
    row, above = rows[at], rows[at - 1]
    return (not row.marker and bool(above.marker)) or (row.gap and not row.marker and at > 1 and not rows[at - 1].gap)
