"""Paragraphs below how to apply that are on something else: on checks, on the choice, on what the employer may do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.document.blocks import blocks
from jobparse.document.cues.openings import Piece
from jobparse.document.headings.sense import by_sense
from jobparse.document.kinds.paragraph_sense import paragraph_kinds
from jobparse.document.kinds.portraits import introduces
from jobparse.document.sentences import sentences_of
from jobparse.document.signs import has_any
from jobparse.lexicon import lexicon
from jobparse.lexicon.folding import key
from jobparse.lexicon.structure import structure_words

if TYPE_CHECKING:
    from jobparse.document.blocks import Block
    from jobparse.document.model import Document

_APPLYING = "application"
# Such a paragraph is not shorter, in characters, and neither is a label with its colon longer.
_SHORTEST, _LABEL_REACH = 40, 44
# What a label tells of its paragraph whatever that says of applying: "Confidentiality of applications: …".
_LABELLED = frozenset({"accommodation", "equal_opportunity", "hiring_preferences", "legal", "selection", "verification"})


def application_ends(document: Document, piece: Piece, stop: int) -> list[Piece]:
    """What begins inside a piece on how to apply: paragraphs of another sense, and what goes on with applying behind them.

    Args:
        document: The document.
        piece: The piece.
        stop: Where it ends.
    """
    found: list[Piece] = []
    kind = _APPLYING
    start = max(piece.start, piece.anchor.body) if piece.anchor else piece.start
    for block in blocks(document, start, stop)[1:]:
        now = _sense(document, block) if block.gap or kind != _APPLYING else kind
        if now != kind:
            found.append(Piece(block.start, now, None))
            kind = now
    return found


def _opens_applying(document: Document, block: Block) -> bool:
    """Whether a paragraph begins with words that open a section on how to apply, whatever else it names."""
    cues, lower = lexicon().cues, document.lower
    return any(
        lower.startswith(phrase, block.body) and phrase in cues and cues[phrase].kind == _APPLYING for phrase in document.phrases
    )


def _sense(document: Document, block: Block) -> str:
    """The kind of a paragraph below how to apply."""
    words = structure_words()
    content = f" {document.lower[block.body : block.end]}"
    prose = not block.marker and len(content) >= _SHORTEST and content.rstrip(" *_)").endswith((".", "!"))
    if not prose:
        return _APPLYING
    if _opens_applying(document, block):
        return _APPLYING
    colon = document.lower.find(": ", block.body, min(block.body + _LABEL_REACH, block.end))
    sense = by_sense(key(document.lower[block.body : colon])) if colon > 0 else None
    if sense and sense.kind in _LABELLED:
        return sense.kind
    if introduces(document, colon + 2 if colon > 0 else block.body, block.end):
        return "about"
    told = paragraph_kinds(content, _APPLYING)
    if len(told) > 1:
        told = paragraph_kinds(document.lower[slice(*sentences_of(document, block.body, block.end)[0])], _APPLYING)
    if len(told) == 1:
        return told[0]
    if has_any(content, words.on_applying):
        return _APPLYING
    for kind, telling in (("selection", words.on_choosing), ("verification", words.on_checks), ("legal", words.on_rights)):
        if has_any(content, telling):
            return kind
    return "other"
