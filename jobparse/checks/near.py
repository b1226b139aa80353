"""Stretches of a text around plain words: where a costly pattern looks, and nowhere else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.fields.signs import offsets
from jobparse.values.windows import windows

if TYPE_CHECKING:
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
