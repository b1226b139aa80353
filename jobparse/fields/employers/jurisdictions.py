"""Governments in rows with what each of them pays, for which a board holds one examination: none of them is the one who hires."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.document.model import once
from jobparse.fields.organisations import GOVERNMENT
from jobparse.patterns import pattern

if TYPE_CHECKING:
    from jobparse.document.model import Document

# The pay behind the name of a government, or on the line below it.
_PAY = pattern(r"[ .:|\u2013-]*[$\u00a3\u20ac] ?\d")
_FEWEST = 2  # rows, of different governments
_MONEY = "$\u00a3\u20ac"


@once
def in_rows_of_pay(document: Document) -> frozenset[str]:
    """The names, in lower case, of the governments that stand in such rows."""
    if not any(mark in document.text for mark in _MONEY):
        return frozenset()
    names = set()
    for at, line in enumerate(document.lines):
        match = (
            GOVERNMENT.match(document.text, line.body, line.end) if document.text[line.body : line.body + 1].isupper() else None
        )
        if match is None:
            continue
        below = document.lines[at + 1] if at + 1 < len(document.lines) else None
        paid = match.end() == line.end and below is not None and _PAY.match(document.text, below.body, below.end)
        if paid or _PAY.match(document.text, match.end(), line.end):
            names.add(match.group().lower())
    return frozenset(names) if len(names) >= _FEWEST else frozenset()
