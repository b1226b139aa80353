"""What a line prints around its title to catch the eye: ornaments, calls in capitals, columns beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.fields.header import names_occupation
from jobparse.lexicon.postings import posting_words

if TYPE_CHECKING:
    from jobparse.document.model import Document

_ORNAMENTS = "\N{BLACK STAR}\N{WHITE STAR}\N{SPARKLES}~*= "
_GAP = "   "


def plain(document: Document, start: int, end: int) -> tuple[int, int]:
    """A line without ornaments and calls around its title, and without the columns beside the one that holds it.

    It reads "Harbor Pilot" in "Harbor Pilot NOW HIRING!!" and in "CITY OF ALDER   NOW HIRING!   Harbor Pilot".
    """
    text = document.text
    if text[start] in _ORNAMENTS or text[end - 1] in _ORNAMENTS:
        while start < end and text[start] in _ORNAMENTS:
            start += 1
        while start < end and text[end - 1] in _ORNAMENTS:
            end -= 1
    if text.endswith("!", start, end):
        content = document.lower[start:end].rstrip("! ")
        call = next((words for words in posting_words().shouted if content.endswith(words)), None)
        head = content.removesuffix(call).rstrip("!.-* ") if call else ""
        if names_occupation(head):
            end = start + len(head)
    if text.find(_GAP, start, end) > 0:
        return _column(text, start, end)
    return start, end


def _column(text: str, start: int, end: int) -> tuple[int, int]:
    """The part of a line between wide spaces that alone names an occupation, in more than a word."""
    parts = [part.strip() for part in text[start:end].split(_GAP)]
    held = [part for part in parts if names_occupation(part)]
    if len(held) != 1 or " " not in held[0] or held[0] == parts[0]:
        return start, end
    at = text.find(held[0], start, end)
    return at, at + len(held[0])
