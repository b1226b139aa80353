"""Addresses of Britain and Ireland among other words: the one that a text has outside of what it says on applying."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.fields.work_places.candidates import Place, from_address
from jobparse.patterns import pattern
from jobparse.values.place_names import find_named

if TYPE_CHECKING:
    from jobparse.document.model import Document

# What an address of either ends with: "Elm Lane, Alder EL4 2QT", "Elm House, Quay Road, Alder, Co. Mayo".
_END = pattern(r"[A-Z]{1,2}[0-9][A-Z0-9]?\x20[0-9][A-Z]{2}\b|Co\.\x20[A-Z][a-z]{3,10}\b")
_SUMS = ("\u00a3", "\u20ac")  # one of which stands in most texts with such an address, and in few others
# What stands before an address in a sentence, and how far before its end that is at most, in characters.
_BEFORE = ("\n", "(", ": ", ". ", " at ", " from ", " to ", " in ", " near ", "   ")
_REACH = 120
_ELSEWHERE = frozenset({"application", "selection", "dates", "accommodation", "equal_opportunity", "page_furniture", "duplicate"})


def only_islands(document: Document) -> list[Place]:
    """The one address of Britain or Ireland in what a text says on the post and the employer."""
    text = document.text
    rows: dict[tuple[str | None, ...], Place] = {}
    if not any(sign in text for sign in _SUMS):
        return []
    for end in _END.finditer(text):
        section = document.section_at(end.start())
        if section is None or section.kind in _ELSEWHERE:
            continue
        low = max(section.start, end.start() - _REACH)
        start = max([low, *(at + len(mark) for mark in _BEFORE if (at := text.rfind(mark, low, end.start())) >= 0)])
        named = find_named(text, start, end.end())
        if len(named) == 1 and named[0].city and (named[0].street or (named[0].name and named[0].postal_code)):
            rows.setdefault((named[0].street, named[0].city.lower()), from_address(document, named[0]))
    return list(rows.values()) if len(rows) == 1 else []
