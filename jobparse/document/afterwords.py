"""Paragraphs that stand below how to apply and say nothing of it: on tests, checks, and what the employer may do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.document.blocks import blocks
from jobparse.document.openings import Piece
from jobparse.lexicon.structure import structure_words

if TYPE_CHECKING:
    from jobparse.document.blocks import Block
    from jobparse.document.model import Document

_APPLYING = "application"
# Such a paragraph is not shorter, in characters.
_SHORTEST = 40


def part_afterwords(document: Document, pieces: list[Piece], end: int) -> list[Piece]:
    """The pieces, with those paragraphs of the ones on how to apply made pieces of their own that say nothing of it.

    Args:
        document: The document.
        pieces: The pieces, in order.
        end: Where the last one ends.
    """
    parted: list[Piece] = []
    for at, piece in enumerate(pieces):
        parted.append(piece)
        stop = pieces[at + 1].start if at + 1 < len(pieces) else end
        if piece.kind == _APPLYING and not piece.note and document.text.find("\n\n", piece.start, stop) >= 0:
            parted += _afterwords(document, piece, stop)
    return parted


def _afterwords(document: Document, piece: Piece, stop: int) -> list[Piece]:
    """What begins inside a piece on how to apply: paragraphs of another sense, and what goes on with applying behind them."""
    found: list[Piece] = []
    kind = _APPLYING
    start = max(piece.start, piece.anchor.body) if piece.anchor else piece.start
    for block in blocks(document, start, stop)[1:]:
        now = _sense(document, block) if block.gap or kind != _APPLYING else kind
        if now != kind:
            found.append(Piece(block.start, now, None))
            kind = now
    return found


def _sense(document: Document, block: Block) -> str:
    """The kind of a paragraph below how to apply."""
    words = structure_words()
    content = f" {document.lower[block.body : block.end]}"
    prose = not block.marker and len(content) >= _SHORTEST and content.rstrip(" *_)").endswith((".", "!"))
    if not prose or any(word in content for word in words.on_applying):
        return _APPLYING
    for kind, telling in (("selection", words.on_choosing), ("verification", words.on_checks), ("legal", words.on_rights)):
        if any(word in content for word in telling):
            return kind
    return "other"
