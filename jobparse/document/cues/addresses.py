"""The lines of an address below words that lead to it: "Please send a letter to:" over "Town of Alder" and "4 Quay Road"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.document.blocks import blocks
from jobparse.document.headings.bounds import SMALL
from jobparse.patterns import pattern

if TYPE_CHECKING:
    from jobparse.document.blocks import Block
    from jobparse.document.model import Anchor, Document
    from jobparse.document.trail import Trail

# So many lines make an address at most, and none of them is longer, in characters.
_MOST, _LONGEST = 9, 72
# What an address holds: the number of a house or of a box with a word, the code of post of a town behind its state.
_PLACED = pattern(
    r"\A\d{1,6}\x20[A-Z]|\A(?:P\.?\x20?O\.?|Post)\x20(?:Office\x20)?Box\x20\d|,?\x20[A-Z]{2},?\x20{1,2}\d{5}(?:-\d{4})?\.?\Z"
)
_STOPS = ".!?:;"
_TO = (":", " to")


def address_end(trail: Trail, anchor: Anchor, rows: list[Block], stop: int) -> int:
    """Where the lines of an address end that a sentence on how to apply leads to; 0 where there are none."""
    document = trail.document
    if anchor.kind != "application" or not rows or not document.lower.endswith(_TO, rows[0].body, rows[0].end):
        return 0
    end, placed = 0, False
    lines = blocks(document, rows[0].end, stop, _MOST)
    for at, row in enumerate(lines):
        if row.marker or not _is_of_address(document, row) or (at and row.gap != lines[1].gap):
            break
        placed = placed or _PLACED.search(document.text[row.body : row.end]) is not None
        end = row.end
    return trail.skip_blank(end, stop) if placed else 0


def _is_of_address(document: Document, row: Block) -> bool:
    """Whether a line holds names and numbers alone: "Attn: Jo Field, Clerk", "Elm Bay, ME 04999"."""
    text = document.text[row.body : row.end]
    if len(text) > _LONGEST or (text[-1:] in _STOPS and not _PLACED.search(text)):
        return False
    words = [word.strip("(),'\"*_:") for word in text.split()]
    return all(not word[:1].islower() or word in SMALL or "@" in word for word in words)
