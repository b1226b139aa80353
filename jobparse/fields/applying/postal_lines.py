"""Lines of a postal address among the steps of an application: they belong to the words that lead to them, and are no steps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.document.headings.bounds import SMALL
from jobparse.document.signs import has_sign
from jobparse.lexicon.applying import applying_words
from jobparse.patterns import pattern

if TYPE_CHECKING:
    from jobparse.document.blocks import Block
    from jobparse.document.model import Document

# A line of an address is no longer, in characters; and an address has no more lines.
_LONGEST, _MOST_LINES = 72, 8
_SHORT = len("Blvd.")
# The word of a name behind which the parts of a house are: "Elm Bay Hospital incorporating Quay Hospital".
_PARTS = frozenset({"incorporating", "including", "comprising", "formerly"})
# What the last line of an address ends with before the stop of its sentence: "Elm Bay, ME 04999."
_POST_CODE = pattern(r"[A-Z]{2} {1,2}\d{5}(?:-\d{4})?\.\Z")


def is_postal(document: Document, block: Block, *, last: bool = False) -> bool:
    """Whether a block can be a line of an address: names, titles and numbers, and nothing that tells what to do.

    Args:
        document: The document.
        block: The block.
        last: Whether the line above it ends with a comma, so that the stop of a sentence can end it.
    """
    text = document.text
    if block.marker or not 3 < block.end - block.body <= _LONGEST or text[block.end - 1] in "!?:;":
        return False
    words = [word.strip("(),'\"*_") for word in text[block.body : block.end].split()]
    if not last and words[-1].endswith(".") and len(words[-1]) > _SHORT and not _POST_CODE.search(text, block.body, block.end):
        return False  # "12 Pine St." ends no sentence
    box = next((word for word in words if "@" in word), "") if last else ""  # of mail, at the end of an address
    words = [word for word in words if word != box] if box else words
    end = block.end - len(box) if box else block.end
    named = bool(words or box) and all(
        not word or word in SMALL or word == "for" or not word[0].isalpha() or word[0].isupper() for word in words
    )
    return named and not has_sign(document, block.body, end, applying_words().telling)


def is_bare_name(document: Document, start: int, end: int) -> bool:
    """Whether a statement is nothing but a name, of a place or a person: "Elm Bay Hospital (EBH)"."""
    text = document.text[start:end]
    words = [word.strip("(),'\"*_") for word in text.split()]
    others = sum(not (not word or word in SMALL or not word[0].isalpha() or word[0].isupper()) for word in words)
    known = others == 1 and not words[0][:1].islower() and not _PARTS.isdisjoint(words)
    if not (others == 0 or known) or len(text) > (2 * _LONGEST if known else _LONGEST) or text[-1] in "!?:;.":
        return False
    return not has_sign(document, start, end, applying_words().telling) and not has_sign(
        document, start, end, applying_words().steps
    )


def postal_end(document: Document, rows: list[Block], at: int) -> int:
    """The number of the first row behind one that is no line of an address any more."""
    end = at + 1
    while end < len(rows) and end <= at + _MOST_LINES and is_postal(document, rows[end]):
        end += 1
    if not at + 1 < end < len(rows):
        return end
    listed = document.text[rows[end - 1].end - 1] == "," or document.text.find("@", rows[end].body, rows[end].end) >= 0
    return end + 1 if listed and is_postal(document, rows[end], last=True) else end
