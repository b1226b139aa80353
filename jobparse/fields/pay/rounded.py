"""Pay that a board prints again, rounded: "$38K - $47K/yr" over "$18.35 - $22.60 Hourly", "$26 - $34" below "$26.40 - $34.10"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TypeVar

if TYPE_CHECKING:
    from jobparse.values.money import Pay

# How many hours of work boards count to a year, and how far what they make of a range is from it at most, in thousands.
_HOURS, _NEAR = 2_080, 1_000
_THOUSAND = 1_000
# Among more statements than these none is looked for.
_MOST = 12


class _Stated(Protocol):
    """A statement on pay."""

    @property
    def pay(self) -> Pay:
        """Its amounts."""

    @property
    def period(self) -> str | None:
        """What it is paid for."""

    @property
    def applies(self) -> object:
        """Whom it is for, if that is told."""


_Row = TypeVar("_Row", bound=_Stated)


def without_rounded(rows: list[_Row], lower: str) -> list[_Row]:
    """Statements without the ranges that a board made of another one.

    Args:
        rows: The statements.
        lower: The text in lower case.
    """
    if not 1 < len(rows) <= _MOST:
        return rows
    return [row for row in rows if row.applies or not any(_is_made_of(row, other, lower) for other in rows if other is not row)]


def _is_made_of(row: _Stated, other: _Stated, lower: str) -> bool:
    """Whether both ends of a range are those of a more exact one, cut or rounded."""
    ends = ((row.pay.min, other.pay.min), (row.pay.max, other.pay.max))
    pairs = [(made, exact) for made, exact in ends if made is not None and exact is not None]
    if len(pairs) < len(ends) or pairs[0][0] == pairs[1][0] or all(made == exact for made, exact in pairs):
        return False
    thousands = "k" in lower[row.pay.start : row.pay.end] and all(made % _THOUSAND == 0 for made, _ in pairs)
    if thousands and other.period in ("hour", "year"):
        hours = _HOURS if other.period == "hour" else 1
        return row.period == "year" and all(abs(exact * hours - made) < _NEAR for made, exact in pairs)
    if row.period != other.period or row.period != "hour":
        return False
    return all(made == int(made) and 0 <= exact - made < 1 for made, exact in pairs)
