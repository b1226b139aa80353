"""Tables of what is asked and wished in columns of their own: "| Essential | Desirable |" over "Work | Two years | Diving"."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from jobparse.document.model import once
from jobparse.fields.edges import trimmed
from jobparse.lexicon.structure import structure_words
from jobparse.patterns import pattern
from jobparse.spans import Span

if TYPE_CHECKING:
    from jobparse.document.model import Document

# What parts the cells of a row, and what a row of lines or of nothing consists of.
_BAR = pattern(r"\||\t")
_RULE = " \t|:-"
# Words behind those of a degree in the head of a column: "Essential criteria", "Desirable requirements".
_NOUNS = (" criteria", " criterion", " requirements", " qualifications", " attributes")
# The longest head of a column, in characters; and what a cell holds where nothing is asked for.
_LONGEST = 32
_NOTHING = frozenset({"", "-", "\u2013", "\u2014", "n/a", "none", "nil"})
# One of these stands in the head of such a table.
_SIGNS = ("desirable", "preferred", "desired")


class Columns(NamedTuple):
    """The cells of what is asked for and of what is wished, and the rows that they stand in."""

    asked: tuple[Span, ...] = ()
    wished: tuple[Span, ...] = ()
    rows: tuple[Span, ...] = ()

    def hold(self, span: Span) -> bool:
        """Whether a span begins in one of the rows."""
        return any(row.start <= span.start < row.end for row in self.rows)


@once
def columns(document: Document) -> Columns:
    """The cells of the tables that ask in one column and wish in another."""
    if "|" not in document.text and "\t" not in document.text:
        return Columns()
    if not any(sign in document.lower for sign in _SIGNS):
        return Columns()
    asked: list[Span] = []
    wished: list[Span] = []
    rows: list[Span] = []
    at: tuple[int, int] | None = None
    for line in document.lines:
        cells = _cells(document, line.start, line.end)
        if len(cells) < 2:
            at = None
            continue
        head = _head(document, cells)
        if head:
            at = head
            rows.append(Span(line.start, line.end))
        elif at:
            rows.append(Span(line.start, line.end))
            for column, found in zip(at, (asked, wished), strict=True):
                if column < len(cells) and document.lower[slice(*cells[column])].strip(_RULE) not in _NOTHING:
                    found.append(cells[column])
    return Columns(tuple(asked), tuple(wished), tuple(rows)) if asked else Columns()


def _cells(document: Document, start: int, end: int) -> list[Span]:
    """The cells of a row, the empty ones among them; the bars around all of it part nothing."""
    bounds = [start, *(edge for bar in _BAR.finditer(document.text, start, end) for edge in bar.span()), end]
    return [Span(*trimmed(document, *cell)) for cell in list(pairwise(bounds))[::2]]


def _head(document: Document, cells: list[Span]) -> tuple[int, int] | None:
    """Which columns of a row are the ones for what is asked and for what is wished, if it is the head of such a table."""
    words = structure_words()
    names = [_name(document, cell) for cell in cells]
    asked = next((at for at, name in enumerate(names) if name in words.asked_degrees), None)
    wished = next((at for at, name in enumerate(names) if name in words.wished_degrees), None)
    return (asked, wished) if asked is not None and wished is not None else None


def _name(document: Document, cell: Span) -> str:
    """The head of a column in lower case, without the noun behind its degree."""
    if not 0 < cell.end - cell.start <= _LONGEST:
        return ""
    name = document.lower[slice(*cell)].strip("*_: ")
    return next((name.removesuffix(noun) for noun in _NOUNS if name.endswith(noun)), name)
