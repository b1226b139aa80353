"""Sentences: which one holds an offset, and the stops that end one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.document.blocks import blocks
from jobparse.document.inline_lists import split_inline
from jobparse.patterns import pattern

if TYPE_CHECKING:
    from jobparse.document.model import Document

# How far around an offset its sentence is looked for, in characters.
_SENTENCE_REACH = 3000
# A stop that can end a sentence or item: "Mows the lawns. Plants trees".
STOP = pattern(r"[.!?;](?=\s)")
# Stops that end no sentence.
_ABBREVIATION = pattern(r"(?:\b[A-Za-z]|\b(?:St|Dr|Mr|Ms|No|Inc|Jr|Sr|vs|etc|approx|Ave|Blvd|Dept|Sec))$")


def sentence_at(document: Document, at: int, start: int, end: int) -> tuple[int, int]:
    """The sentence or item that holds an offset, within `[start, end)`; without list marker and heading.

    Args:
        document: The document.
        at: Offset inside the sentence.
        start: Where to stop looking backwards.
        end: Where to stop looking forwards.
    """
    floor, ceiling = max(start, _block_floor(document, at)), min(end, at + _SENTENCE_REACH)
    block = next((row for row in blocks(document, floor, ceiling) if row.start <= at < row.end), None)
    begin, finish = floor, ceiling
    if block:
        parts = split_inline(document, block)[1]
        begin, finish = next((part for part in parts if part.start <= at < part.end), (block.body, block.end))
    begin = min(begin, at)
    for match in STOP.finditer(document.text, begin, finish):
        if is_abbreviated(document.text, begin, match.start()):
            continue
        if match.end() <= at:
            begin = match.end()
        else:
            finish = match.end()
            break
    while begin < finish and document.text[begin] in " \n":
        begin += 1
    return begin, finish


def is_abbreviated(text: str, begin: int, stop: int) -> bool:
    """Whether a stop in a text that begins at an offset is that of an abbreviation, and ends no sentence."""
    return _ABBREVIATION.search(text, max(begin, stop - 8), stop) is not None


def _block_floor(document: Document, at: int) -> int:
    """An offset from which the block around `at` is found: a blank line before it, or a bounded way back."""
    floor = document.text.rfind("\n\n", max(0, at - _SENTENCE_REACH), at)
    return floor if floor >= 0 else max(0, at - _SENTENCE_REACH)
