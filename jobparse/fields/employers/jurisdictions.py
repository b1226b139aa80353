"""Governments in rows with what each of them pays, for which a board holds one examination: none of them is the one who hires."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from jobparse.document.model import once
from jobparse.fields.organisations import GOVERNMENT
from jobparse.patterns import pattern

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from jobparse.document.lines import Line
    from jobparse.document.model import Document

# The pay behind the name of a government, or on the line below it.
_PAY = pattern(r"[ .:|\u2013-]*[$\u00a3\u20ac] ?\d")
_FEWEST = 2  # rows, of different governments
_MONEY = "$\u00a3\u20ac"


@once
def in_rows_of_pay(document: Document) -> frozenset[str]:
    """The names, in lower case, of the governments that stand in such rows."""
    text, lines, names = document.text, document.lines, set()
    for row in sorted({bisect_right(document.line_starts, sum_at) - 1 for sum_at in _sums(text)}):
        line = lines[row]
        named = _government(document, line)
        if named and _PAY.match(text, named.end(), line.end):
            names.add(named.group().lower())
        elif row and _PAY.match(text, line.body, line.end):
            named = _government(document, lines[row - 1])
            if named and named.end() == lines[row - 1].end:
                names.add(named.group().lower())
    return frozenset(names) if len(names) >= _FEWEST else frozenset()


def _sums(text: str) -> Iterator[int]:
    """Where the signs of money stand."""
    for mark in _MONEY:
        at = text.find(mark)
        while at >= 0:
            yield at
            at = text.find(mark, at + 1)


def _government(document: Document, line: Line) -> re.Match[str] | None:
    """The name of a government that a line begins with."""
    return GOVERNMENT.match(document.text, line.body, line.end) if document.text[line.body : line.body + 1].isupper() else None
