"""The words of a line that holds a whole posting, and the marks that part its items."""

from __future__ import annotations

from jobparse.patterns import pattern

_TOKEN = pattern(r"\S+")
# Marks that stand before items and are no words or signs inside of one.
BULLETS = "•●▪■◦○➢✓✔"


def tokens_between(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """What stands between blanks, from one offset to another, as the offsets of each."""
    return [match.span() for match in _TOKEN.finditer(text, start, end)]
