"""The sentences of the paragraphs of a section, and the pieces that begin with one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.document.blocks import blocks
from jobparse.document.cues.openings import Piece
from jobparse.document.sentences import sentences_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jobparse.document.blocks import Block
    from jobparse.document.model import Document

_OPENS = "\"'“‘$€£*_"


def piece_at(block: Block, start: int, kind: str) -> Piece:
    """A piece that begins with a sentence of a paragraph, or with the bullet of an item."""
    return Piece(block.start if start == block.body else start, kind, None)


def behind_first(document: Document, start: int, end: int, *, parted: bool = False) -> Iterator[tuple[Block, int, int]]:
    """The sentences between two offsets behind the first one, each with its paragraph; `parted` at semicolons too."""
    first = True
    for block in blocks(document, start, end):
        for row in sentences_in(document, block, parted=parted):
            if not first:
                yield block, *row
            first = False


def sentences_in(document: Document, block: Block, *, parted: bool = False) -> list[tuple[int, int]]:
    """The sentences of a paragraph, which begin with a capital or a sign before one, unlike "Exam No. 9058"; an item is one.

    What a semicolon parts is one sentence as well, if it is not to be `parted`: a list of benefits, or of duties.
    """
    if block.marker:
        return [(block.body, block.end)]
    rows: list[tuple[int, int]] = []
    for start, end in sentences_of(document, block.body, block.end):
        opens = document.text[start].isupper() or document.text[start] in _OPENS
        if rows and (not opens or (not parted and document.text[rows[-1][1] - 1] == ";")):
            rows[-1] = rows[-1][0], end
        else:
            rows.append((start, end))
    return rows
