"""Marks: what is left out of a text before it is read, and what is read instead."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple


class Mark(NamedTuple):
    """What is left out of a text, `[start, end)`, and the text that is read instead, which is no longer."""

    start: int
    end: int
    instead: str


@lru_cache(maxsize=1)
def line_openings(text: str) -> frozenset[str]:
    """The first two characters of the lines of a text, which tell several readers of marks that none of theirs stand in it."""
    return frozenset({line[:2] for line in text.split("\n")})
