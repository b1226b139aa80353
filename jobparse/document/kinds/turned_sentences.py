"""Sentences that turn to something else inside the paragraph of a section: "Pay: $20 an hour. We work Monday to Thursday."."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.document.blocks import blocks
from jobparse.document.cues.openings import Piece
from jobparse.document.kinds.paragraph_sense import paragraph_kinds
from jobparse.document.sentences import sentences_of
from jobparse.document.signs import has_any
from jobparse.lexicon.structure import structure_words

if TYPE_CHECKING:
    from jobparse.document.model import Document

# Kinds of sections in whose paragraphs sentences on something else stand: the values of labels, and statements.
TURNING = frozenset(
    {
        "application",
        "dates",
        "equal_opportunity",
        "minimum_qualifications",
        "notes",
        "other",
        "salary",
        "schedule",
        "verification",
    }
)
# What such a sentence is never taken to be: what it says of these belongs to what it stands in. By the kind of the section, else.
_NEVER = frozenset({"minimum_qualifications", "salary"})
_NOT_IN = {
    "application": frozenset({"benefits", "employment"}),  # "Select your bargaining unit on the form."
    "equal_opportunity": frozenset({"hiring_preferences"}),  # who is preferred in its words is a part of it
}
_ASKED = "minimum_qualifications"
# Such a sentence is not shorter, nor is what stands before it, in characters, and it ends with one of these.
_SHORTEST, _FIRST = 20, 16
_STOPS = (".", "!", "?", ";", ")")


def turned_sentences(document: Document, piece: Piece, stop: int) -> list[Piece]:
    """What begins inside a piece with a sentence on something else, and what goes on with it in the paragraph behind.

    The first sentence of a paragraph stays where it is. A heading on a line of its own may hold whatever it likes.

    Args:
        document: The document.
        piece: The piece, of a kind in whose paragraphs such sentences stand.
        stop: Where it ends.
    """
    text = document.text
    if _has_own_line(text, piece) or text.find(". ", piece.start + _FIRST, stop - _SHORTEST) < 0:
        return []
    found: list[Piece] = []
    kind = piece.kind
    rows = blocks(document, max(piece.start, piece.anchor.body) if piece.anchor else piece.start, stop)
    for at, block in enumerate(rows):
        for start, end in [] if block.marker else sentences_of(document, block.body, block.end)[1:]:
            now = _turn(document, piece.kind, kind, start, end)
            if now:
                found.append(Piece(start, now, None))
                kind = now
        if kind != piece.kind and at + 1 < len(rows):
            found.append(Piece(rows[at + 1].start, piece.kind, None))
            kind = piece.kind
    return found


def _turn(document: Document, section: str, above: str, start: int, end: int) -> str | None:
    """What a sentence turns to in a section, behind one of a kind; None where it goes on with that."""
    if end - start < _SHORTEST or not document.text.endswith(_STOPS, start, end):
        return None
    content = document.lower[start:end]
    if section == _ASKED and has_any(content, structure_words().musts):
        return None if above == section else section
    told = paragraph_kinds(content, above)
    if section == _ASKED and told != ["preferred_qualifications"]:
        return None
    if len(told) != 1 or told[0] == above or told[0] in _NEVER or told[0] in _NOT_IN.get(section, ()):
        return None
    return None if told[0] in _NOT_IN.get(above, ()) else told[0]


def _has_own_line(text: str, piece: Piece) -> bool:
    """Whether a heading that says something stands on a line of its own above a piece."""
    anchor = piece.anchor
    if anchor is None or piece.kind == "other" or anchor.how == "cue" or anchor.scope != "section":
        return False
    return text[anchor.body : anchor.body + 1] in ("\n", "")
