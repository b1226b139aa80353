"""Marks: what is left out of a text before it is read, and what is read instead."""

from __future__ import annotations

from functools import lru_cache
from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable


_FIRST_TWO: Callable[[str], str] = itemgetter(slice(2))


class Mark(NamedTuple):
    """What is left out of a text, `[start, end)`, and the text that is read instead, which is no longer."""

    start: int
    end: int
    instead: str


@lru_cache(maxsize=1)
def line_openings(text: str) -> frozenset[str]:
    """The first two characters of the lines of a text, which tell several readers of marks that none of theirs stand in it."""
    return frozenset(map(_FIRST_TWO, rows_of(text)))


@lru_cache(maxsize=1)
def rows_of(text: str) -> list[str]:
    """The lines of a text, blank ones too, told once for all that go through them in turn; nobody may change the list."""
    return text.split("\n")
