"""Where in a text the words of types of employment begin, told once for all that look for them there."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from jobparse.document.model import once
from jobparse.document.signs import places_of, vocabulary

if TYPE_CHECKING:
    from jobparse.document.model import Document

# What those words hold that few others do, how far behind their first letter it stands, and what they begin with.
_SIGNS = (
    ("full", 0, ("full-", "full t", "full_t", "fullt", "full or p", "full and", "full &", "full/", "full /")),
    ("whole", 0, ("whole",)),
    ("part", 0, ("part-", "part t", "part_t", "partt")),
    *((word, 0, (word,)) for word in ("temp", "limited", "provisional", "seasonal", "intern", "contract", "fixed")),
    ("non-ongoing", 0, ("non-ongoing",)),
    ("diem", 4, ("per diem", "per-diem")),
    ("permanent", 0, ("permanent",)),
)


@once
def type_places(document: Document) -> list[int]:
    """Where words begin that can be a type of employment, in order."""
    words, lower = vocabulary(document), document.lower
    return sorted(
        at - before
        for sign, before, begins in _SIGNS
        if sign in words
        for at in places_of(sign, lower)
        if lower.startswith(begins, at - before if at > before else 0)
    )


def places_within(document: Document, start: int, end: int) -> list[int]:
    """Those of them between two offsets."""
    places = type_places(document)
    first = bisect_left(places, start)
    return places[first : bisect_left(places, end, first)]
