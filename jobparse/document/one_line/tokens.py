"""The words of a line that holds a whole posting, and the marks that part its items."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from jobparse.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Iterable

_TOKEN = pattern(r"\S+")
# Marks that stand before items and are no words or signs inside of one.
BULLETS = "•●▪■◦○➢✓✔"
# Numbers and letters that count items. Capitals far on in the alphabet are initials of names.
COUNTED = pattern(r"[(]?(?:\d{1,2}|[a-t]|[A-H])[.)]|\((?:i{1,3}|iv|vi{0,3})\)")


def tokens_between(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """What stands between blanks, from one offset to another, as the offsets of each."""
    return [match.span() for match in _TOKEN.finditer(text, start, end)]


def cut_at(text: str, cuts: Iterable[int]) -> str:
    """A text of the same length with line ends for its blanks at some offsets."""
    ends = [cut for cut in sorted(set(cuts)) if text[cut : cut + 1] == " "]
    return "\n".join(text[left + 1 : right] for left, right in pairwise([-1, *ends, len(text)]))


def inside_brackets(printed: list[str]) -> set[int]:
    """Before which tokens a bracket is open that is closed behind them."""
    found: set[int] = set()
    opened = None
    for at, token in enumerate(printed):
        if "(" in token and ")" not in token[token.rfind("(") :]:
            opened = at
        elif ")" in token and opened is not None:
            found.update(range(opened + 1, at + 1))
            opened = None
    return found
