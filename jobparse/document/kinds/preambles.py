"""Preambles: the sentences of the law on accommodation that forms print before what a section says."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from jobparse.lexicon import lexicon

if TYPE_CHECKING:
    from jobparse.document.model import Document

# So many characters of a sentence tell of nearly all that they begin none of these.
_HEAD = 4


@cache
def _heads() -> frozenset[str]:
    """The first characters of all such sentences."""
    return frozenset(words[:_HEAD] for words in lexicon().preambles)


def past_preamble(document: Document, start: int, end: int) -> int:
    """Where a paragraph begins behind the sentences of the law on accommodation; its end where it holds no more."""
    while document.lower[start : start + _HEAD] in _heads() and document.lower.startswith(lexicon().preambles, start):
        stop = document.text.find(". ", start, end)
        if stop < 0:
            return end
        start = stop + 2
        while start < end and document.text[start] in " \n":
            start += 1
    return start
