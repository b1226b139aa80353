"""Paragraphs below how to apply that are on something else: on checks, on the choice, on what the employer may do."""

from __future__ import annotations

from itertools import takewhile
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
from jobparse.patterns import pattern

if TYPE_CHECKING:
    from jobparse.document.blocks import Block
    from jobparse.document.model import Document

_APPLYING, _DUTIES = "application", "duties"
# A list of duties that stands below how to apply has so many at least, and how many are looked at.
_FEWEST, _SAMPLE = 3, 12
# How a paragraph on the role begins that stands below how to apply, in lower-case text: "This position oversees the yard".
_ON_ROLE = pattern(
    r"(?:the|this) (?:position|role|job) (?:is responsible for|performs|provides|serves|supports|plans|assists|coordinates"
    r"|oversees|supervises|manages) "
)
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
    rows = blocks(document, start, stop)
    under = piece.anchor is None or not (rows and rows[0].gap and _ON_ROLE.match(document.lower, rows[0].body))
    for at in range(under, len(rows)):
        block = rows[at]
        now = _sense(document, block) if block.gap or kind != _APPLYING else kind
        if kind == _DUTIES:
            goes_on = bool(block.marker) or not block.gap or (_verb(document, block) in lexicon().duty_verbs)
        else:
            goes_on = block.gap and _are_duties(document, rows[at : at + _SAMPLE])
        if goes_on:
            now = _DUTIES
        if now != kind:
            found.append(Piece(block.start, now, None))
            kind = now
    return found


def _are_duties(document: Document, rows: list[Block]) -> bool:
    """Whether a list tells what somebody does, unlike one of steps: "Mends sails" rather than "Mend the form and send it".

    Lines without marks are a list to the next blank line.
    """
    if not rows[0].marker:
        rows = [rows[0], *takewhile(lambda row: not (row.gap or row.marker), rows[1:])]
    verbs = [_verb(document, row) for row in rows if row.marker or not rows[0].marker]
    known = sum(verb in lexicon().duty_verbs for verb in verbs)
    return len(verbs) >= _FEWEST and 2 * known > len(verbs) and all(verb.endswith("s") for verb in verbs)


def _verb(document: Document, block: Block) -> str:
    return document.lower[block.body : block.end].partition(" ")[0]


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
    if _ON_ROLE.match(document.lower, block.body):
        return "summary"
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
