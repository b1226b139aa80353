"""Statements: whether one is on pay, a duty or a requirement, by its words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.lexicon import lexicon
from jobparse.patterns import pattern

if TYPE_CHECKING:
    from jobparse.document.model import Document

# How far into a statement the words that ask for something are looked for, in characters.
_REACH = 160
_FIRST_WORD = pattern(r"[a-z][a-z-]+")


def statement_kind(document: Document, start: int, end: int) -> str | None:
    """Whether a statement is on pay, a duty or a requirement: by its words of pay, its first word, or words that ask."""
    words = lexicon()
    lower = document.lower
    if lower.find("$", start, end) >= 0 and any(lower.find(word, start, end) >= 0 for word in words.pays):
        return "salary"
    first = _FIRST_WORD.match(lower, start, end)
    if first and first.group() in words.duty_verbs:
        return "duties"
    reach = min(end, start + _REACH)
    if any(lower.find(word, start, reach) >= 0 for word in words.asks):
        return "minimum_qualifications"
    return None
