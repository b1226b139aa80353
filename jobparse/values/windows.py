"""Windows around cheap signs, so that a costly pattern looks only where a value can be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

# A cluster of figures: digits with at most 24 other characters between them. Possessive, so that a cluster is read once.
_DIGITS = pattern(r"[0-9](?:[^0-9]{0,24}[0-9])*+")


def windows(hits: Iterable[tuple[int, int]], start: int, end: int, left: int, right: int) -> Iterator[tuple[int, int]]:
    """Yield disjoint ranges around hits in reading order, each hit widened by `left` and `right` characters.

    >>> list(windows([(5, 6), (20, 22), (90, 95)], 0, 96, 10, 5))
    [(0, 27), (80, 96)]
    """
    low = high = -1
    for first, last in hits:
        if high >= 0 and first - left <= high:
            reach = last + right if last + right < end else end  # calls of `min` and `max` take several times as long
            high = reach if reach > high else high
            continue
        if high >= 0:
            yield low, high
        low, high = max(start, first - left), min(end, last + right)
    if high >= 0:
        yield low, high


def digit_windows(text: str, start: int, end: int, left: int, right: int) -> Iterator[tuple[int, int]]:
    """Yield disjoint ranges around the figures of a text.

    >>> list(digit_windows("a" * 50 + "12 / 31" + "a" * 50 + "7", 0, 108, 10, 5))
    [(40, 62), (97, 108)]
    """
    return windows((match.span() for match in _DIGITS.finditer(text, start, end)), start, end, left, right)
