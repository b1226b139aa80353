"""Feet of a page below a statement on equal opportunity, which no heading parts from it: an address, the links of a site."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.document.blocks import blocks
from jobparse.document.cues.openings import Piece
from jobparse.document.kinds.paragraph_sense import paragraph_kinds, tokens_of
from jobparse.lexicon.pages import page_words
from jobparse.lexicon.promises import promise_words

if TYPE_CHECKING:
    from jobparse.document.blocks import Block
    from jobparse.document.model import Document

# A line of a foot is not longer, and a paragraph not shorter, in characters.
_LINE, _PARAGRAPH = 120, 40


def feet(document: Document, piece: Piece, stop: int) -> list[Piece]:
    """What begins inside a piece on equal opportunity: paragraphs on something else, and the lines of a foot.

    Args:
        document: The document.
        piece: The piece.
        stop: Where it ends.
    """
    start = max(piece.start, piece.anchor.body) if piece.anchor else piece.start
    found: list[Piece] = []
    kind = piece.kind
    site = ""
    for block in blocks(document, start, stop)[1:]:
        if not (block.gap or found):
            continue
        content = document.lower[block.body : block.end]
        if len(content) >= _PARAGRAPH and content.rstrip(' *_)"').endswith((".", "!")):
            told = paragraph_kinds(content, piece.kind)
            now = told[0] if told else piece.kind if _speaks(piece.kind, content) else "other"
            now = "other" if now == "benefits" and content.startswith(promise_words().no_offers) else now
        elif block.marker or len(content) > _LINE or _speaks(piece.kind, content):
            now = kind
        else:
            site = site or _foot(document, block, stop)
            now = site
        if now != kind:
            found.append(Piece(block.start, now, None))
            kind = now
    return found


def _speaks(kind: str, content: str) -> bool:
    """Whether words say something of a kind."""
    return not tokens_of(kind).isdisjoint(content.split())


def _foot(document: Document, block: Block, stop: int) -> str:
    """The kind of the lines from a block on: what a site prints under every page, else the address of a title block."""
    below = document.lower[block.body : stop]
    words = page_words()
    return "page_furniture" if any(sign in below for sign in (*words.site_signs, *words.foot_words)) else "header"
