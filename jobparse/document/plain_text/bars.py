r"""Bars of tables whose cells hold paragraphs: lines of nothing but bars, and the bar behind the words of a cell."""

from __future__ import annotations

from jobparse.document.plain_text.marks import Mark
from jobparse.patterns import pattern

# A line of nothing but bars, and so many of them that they are those of a table.
_EMPTY = pattern(r"\n(\|(?:\x20{0,4}\|){0,8})(?=\n)")
_FEWEST = 3
# The bar at the end of a line that none begins: "A degree in law. |".
_CLOSING = " |\n"


def bars(text: str) -> list[Mark]:
    """The bars of empty cells, and those that close a paragraph, of a text with some lines of nothing but bars."""
    if text.count("\n|") < _FEWEST:
        return []
    marks = [Mark(*match.span(1), "") for match in _EMPTY.finditer(text)]
    if len(marks) < _FEWEST:
        return []
    at = text.find(_CLOSING)
    while at >= 0:
        start = text.rfind("\n", 0, at) + 1
        if text[start] != "|":
            marks.append(Mark(at, at + len(_CLOSING) - 1, ""))
        at = text.find(_CLOSING, at + 1)
    return marks
