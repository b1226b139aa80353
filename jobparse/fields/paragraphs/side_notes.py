"""Sentences on the posting itself among those on the role: the pay printed above, who is sponsored, how long it is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.document.signs import has_any
from jobparse.fields.paragraphs.equal import sentences
from jobparse.lexicon.postings import posting_words
from jobparse.spans import Span

if TYPE_CHECKING:
    from jobparse.document.model import Document


def past_notes(document: Document, start: int, end: int) -> int:
    """Where a paragraph begins behind such sentences; its end where it holds no more."""
    if start >= end or not has_any(document.lower[start:end], _all_signs()):
        return start
    for begin, stop in sentences(document, Span(start, end)):
        if not is_side_note(document, begin, stop):
            while begin < stop and document.text[begin] in " \n":
                begin += 1
            return begin
    return end


def is_side_note(document: Document, start: int, end: int) -> bool:
    """Whether a sentence is on the posting: by its first words, or by words that stand in no sentence on a role."""
    words = posting_words()
    return document.lower.startswith(words.side_notes, start, end) or has_any(document.lower[start:end], words.aside_signs)


def _all_signs() -> tuple[str, ...]:
    words = posting_words()
    return (*words.side_notes, *words.aside_signs)
