"""Signs: plain words of which one stands in whatever a costly pattern can find, looked for before it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.document.model import once

if TYPE_CHECKING:
    import re
    from collections.abc import Iterable, Iterator

    from jobparse.document.model import Document


def has_any(text: str, signs: tuple[str, ...]) -> bool:
    """Whether one of some words or marks stands in a text, also inside other words."""
    for sign in signs:  # noqa: SIM110 (a generator expression takes twice the time)
        if sign in text:
            return True
    return False


def has_sign(document: Document, start: int, end: int, signs: tuple[str, ...]) -> bool:
    """Whether one of some lower-case words stands between two offsets; far faster told than what a pattern finds there."""
    words = document.lower[start:end]
    for sign in signs:  # noqa: SIM110 (as above; a call of `has_any` takes as long as looking for several signs)
        if sign in words:
            return True
    return False


@once
def vocabulary(document: Document) -> str:
    """The different words of the text between line ends: shorter than the text, so that what no word holds is told faster."""
    words = "\n".join(document.tokens)
    return f"\n{words}\n"


def offsets_in(document: Document, start: int, end: int, signs: tuple[str, ...]) -> list[int]:
    """Where some lower-case words stand between two offsets, in order."""
    words = document.lower[start:end]
    hits: list[int] = []
    for sign in signs:
        if sign in words:  # which is told far faster than where
            at = words.find(sign)
            while at >= 0:
                hits.append(start + at)
                at = words.find(sign, at + 1)
    hits.sort()
    return hits


def matches_at(wanted: re.Pattern[str], text: str, places: Iterable[int], end: int) -> Iterator[re.Match[str]]:
    """What a pattern finds that can only begin at some places of a text, which are told faster than by it."""
    behind = 0
    for at in places:
        match = wanted.match(text, at, end) if at >= behind else None
        if match:
            behind = match.end()
            yield match


def offsets(document: Document, sign: str) -> list[int]:
    """Where a lower-case word stands in the text, also inside other words."""
    return places_of(sign, document.lower)


def places_of(sign: str, text: str) -> list[int]:
    """Where a word or mark stands in a text, also inside other words."""
    hits: list[int] = []
    at = text.find(sign)
    while at >= 0:
        hits.append(at)
        at = text.find(sign, at + len(sign))
    return hits
