"""Headings of one word that open a sentence of a flattened line: "Duties The clerk keeps books. Qualifications Two years …"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.document.model import Anchor
from jobparse.patterns import pattern
from jobparse.spans import Span

if TYPE_CHECKING:
    from jobparse.lexicon import Lexicon

# Such a heading, at the start of a line or behind a stop, and before a sentence that begins with a capital.
_RUN_IN = pattern(
    r"(?:Responsibilities|Qualifications|Requirements|Duties|Benefits)(?=\x20{1,3}[A-Z][a-z]*\x20[a-z])"
    r"|How\x20to\x20[Aa]pply(?=\x20{1,3}[A-Z][a-z])|Salary(?=\x20{1,3}[$£€])"
)
WORDS = frozenset({"responsibilities", "qualifications", "requirements", "duties", "benefits"})
# So many different ones in a line show that they are headings.
FEWEST = 2
_STOPS = ".!?"


def run_in(text: str, start: int, end: int, words: Lexicon) -> list[Anchor]:
    """The headings of one word in a line; none where it has fewer than two different ones."""
    found = []
    for match in _RUN_IN.finditer(text, start, end):
        before = text[max(start, match.start() - 2) : match.start()].rstrip(" ")
        if match.start() > start and before[-1:] not in _STOPS:
            continue
        kind = words.headings.get(match.group().lower())
        if kind:
            found.append(Anchor(match.start(), Span(*match.span()), match.end(), kind, "exact"))
    return found if len({anchor.kind for anchor in found}) >= FEWEST else []
