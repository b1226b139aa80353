"""Headings of one word that open a sentence of a flattened line: "Duties The clerk keeps books. Qualifications Two years …"."""

from __future__ import annotations

from bisect import bisect_right
from functools import cache
from typing import TYPE_CHECKING

from jobparse.document.headings.bounds import LONGEST
from jobparse.document.model import Anchor
from jobparse.lexicon.structure import structure_words
from jobparse.patterns import pattern
from jobparse.spans import Span

if TYPE_CHECKING:
    import re

    from jobparse.document.model import Document
    from jobparse.lexicon import Lexicon

# What stands behind such headings: a sentence that begins with a capital, what to do, an amount.
_SENTENCE = pattern(r"\x20{0,2}[A-Z][a-z]*\x20[a-z]")
_STEP = pattern(r"\x20{0,2}[A-Z][a-z]")
_AMOUNT = pattern(r"\x20{0,2}[$£€]")
# So many different ones in a line show that they are headings.
_FEWEST = 2
_STOPS = (".", "!", "?")


@cache
def _headings() -> tuple[tuple[str, str, re.Pattern[str]], ...]:
    """Such headings, one word of each, and what stands behind them."""
    return (
        *((f"{word.capitalize()} ", word, _SENTENCE) for word in sorted(structure_words().lone_headings)),
        *(("How to apply ", "apply", _STEP), ("How to Apply ", "apply", _STEP), ("Salary ", "salary", _AMOUNT)),
    )


def run_in_headings(document: Document, words: Lexicon) -> dict[int, list[Anchor]]:
    """The headings of one word by the number of their line, at its start or behind a stop, where it has several."""
    if len(structure_words().lone_headings & document.tokens) < _FEWEST:
        return {}
    text, lines, starts = document.text, document.lines, document.line_starts
    found: dict[int, list[Anchor]] = {}
    for heading, word, behind in _headings():
        at = text.find(heading) if word in document.tokens else -1
        while at >= 0:
            end = at + len(heading) - 1
            row = bisect_right(starts, at) - 1
            if row >= 0 and end < lines[row].end and _opens(document, row, at) and behind.match(text, end + 1, lines[row].end):
                kind = words.headings.get(heading[:-1].lower())
                if kind:
                    found.setdefault(row, []).append(Anchor(at, Span(at, end), end, kind, "exact"))
            at = text.find(heading, end)
    return {row: anchors for row, anchors in found.items() if len({anchor.kind for anchor in anchors}) >= _FEWEST}


def _opens(document: Document, row: int, at: int) -> bool:
    """Whether a heading inside a long line can begin at an offset."""
    line = document.lines[row]
    if line.end - line.start <= LONGEST or at < line.body:
        return False
    return at == line.body or document.text[max(line.body, at - 2) : at].rstrip(" ")[-1:] in _STOPS
