"""Stretches of a text around plain words, and places that begin with them: where a costly pattern looks, and nowhere else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.document.signs import offsets
from jobparse.values.windows import windows

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from jobparse.document.model import Document


def near(document: Document, words: tuple[str, ...], left: int, right: int) -> Iterator[tuple[int, int]]:
    """Disjoint stretches around some lower-case words, in order.

    Args:
        document: The document.
        words: The words, one of which stands in whatever the pattern finds.
        left: How far before a word the stretch begins, in characters.
        right: How far behind its start it ends.
    """
    hits = sorted((at, at) for word in words for at in offsets(document, word))
    return windows(hits, 0, len(document.text), left, right)


def first_beginning(document: Document, words: tuple[str, ...], pattern: re.Pattern[str]) -> re.Match[str] | None:
    """The first match in the lower-case text of a pattern that begins with one of some words, wherever it matches."""
    for at in sorted(at for word in words for at in offsets(document, word)):
        match = pattern.match(document.lower, at)
        if match:
            return match
    return None
