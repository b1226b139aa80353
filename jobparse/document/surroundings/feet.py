"""Feet of a page below a statement on equal opportunity, which no heading parts from it: an address, the links of a site."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.document.blocks import blocks
from jobparse.document.cues.openings import Piece
from jobparse.document.kinds.paragraph_sense import paragraph_kinds, tokens_of
from jobparse.document.signs import has_any
from jobparse.lexicon.pages import page_words
from jobparse.lexicon.promises import promise_words
from jobparse.patterns import pattern

if TYPE_CHECKING:
    from jobparse.document.blocks import Block
    from jobparse.document.model import Document

# A line of a foot is not longer, and a paragraph not shorter, in characters.
_LINE, _PARAGRAPH = 120, 40
# So many words in small letters alone behind the first one are no address.
_SMALL_WORDS, _IN_SMALL = 3, pattern(r"[a-z]+")
# Words of which one stands in a statement on equal treatment itself.
_EQUAL = (
    *("regard to", "regardless", "discriminat", "equal opportunit", "equal employment", "equal consideration", "eoe", "eeo"),
    *("affirmative action", "your rights"),
)
# How a paragraph begins that sends readers elsewhere.
_SENDS_ON = ("for additional information", "for more information", "for further information", "for more details", "for questions")
_ADJUSTS, _ADJUSTED = "accommodat", "accommodation"


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
    for at, block in enumerate(blocks(document, start, stop)):
        content = document.lower[block.body : block.end]
        sent = _sent_on(piece, content)
        if not (sent if at == 0 else sent or block.gap or found):
            continue
        if sent:
            now = sent
        elif len(content) >= _PARAGRAPH and content.rstrip(' *_)"').endswith((".", "!")):
            told = paragraph_kinds(content, piece.kind)
            now = told[0] if told else piece.kind if _speaks(piece.kind, content) else "other"
            now = "other" if now == "benefits" and content.startswith(promise_words().no_offers) else now
        elif block.marker or len(content) > _LINE or _speaks(piece.kind, content):
            now = kind
        else:
            site = site or _foot(document, block, stop)
            now = kind if site == "header" and _begins_sentence(document, block) else site
        if now != kind:
            found.append(Piece(block.start, now, None))
            kind = now
    return found


def behind_commitment(document: Document, piece: Piece, stop: int) -> int:
    """Where equal treatment begins behind a paragraph of its own on whom an employer would like to hire, else 0.

    "The Port is committed to a diverse crew. We encourage women to apply." over "All are considered without regard to age.".
    """
    if piece.anchor is None or piece.anchor.how != "cue" or document.lower.find("divers", piece.start, stop) < 0:
        return 0
    rows = blocks(document, piece.start, stop, 2)
    if len(rows) < 2 or not rows[1].gap:
        return 0
    said = [has_any(document.lower[row.body : row.end], _EQUAL) for row in rows]
    return rows[1].start if said == [False, True] else 0


def _sent_on(piece: Piece, content: str) -> str:
    """The kind of a paragraph that sends readers elsewhere, which may be the same: "For questions on the hiring, call …"."""
    if not content.startswith(_SENDS_ON) or _speaks(piece.kind, content):
        return ""
    if _ADJUSTS in content:
        return _ADJUSTED
    return piece.kind if has_any(content, _EQUAL) else "other"


def _speaks(kind: str, content: str) -> bool:
    """Whether words say something of a kind."""
    return not tokens_of(kind).isdisjoint(content.split())


def _begins_sentence(document: Document, block: Block) -> bool:
    """Whether the last line is the beginning of a sentence, as a text that was cut off ends: "Those who can no"."""
    words = document.text[block.body : block.end].split()[1:]
    return block.end == document.lines[-1].end and len(words) >= _SMALL_WORDS and all(map(_IN_SMALL.fullmatch, words))


def _foot(document: Document, block: Block, stop: int) -> str:
    """The kind of the lines from a block on: what a site prints under every page, else the address of a title block."""
    below = document.lower[block.body : stop]
    words = page_words()
    return "page_furniture" if any(sign in below for sign in (*words.site_signs, *words.foot_words)) else "header"
