"""In which order a text prints day and month in figures, and the dates of a text read in that order."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from jobparse.document.model import once
from jobparse.document.signs import has_sign, offsets
from jobparse.fields.country import country, is_american
from jobparse.patterns import pattern
from jobparse.values.dates import PrintedDate, find_dates

if TYPE_CHECKING:
    from jobparse.document.model import Document

# Countries that print the month before the day, or both: all others print the day first.
_MONTH_FIRST = frozenset({"US", "CA", "PH", "GU", "PR"})
# Signs of the other countries that do, in lower case: the money and clock of the continent.
_EUROPEAN = ("€", "(cet", " cet", "(cest", " cest", "brussels time", "europe/")
# The figures before a year, with the mark between them, and what may stand before them: "15.09", "4/30".
_DAY_AND_MONTH = pattern(r"(?:^|[^\w/.$-])([0-9]{1,2})\s?[/.-]\s?([0-9]{1,2})$")
# A date with dots, as the countries print it that put the day first: "05.12.2027".
_DOTTED = pattern(r"(?<![\d.])\d{1,2}\.\d{1,2}\.20\d\d(?![\d.]\d)")
# How far before its year such a date begins, and how far behind that dot what tells that it has come to its end.
_BEFORE, _BEHIND = 5, 7
_YEAR_MARKS = ("/20", ".20", "-20")
_FIGURES = 8


@once
def _day_first(document: Document) -> Literal["country", "figures"] | None:
    """What says that a text prints the day first: its country, or else the figures of its other dates; None for month first."""
    where = country(document)
    if where is not None and where not in _MONTH_FIRST:
        return "country"
    firsts: set[int] = set()
    seconds: set[int] = set()
    for mark in _YEAR_MARKS:
        for at in offsets(document, mark):
            match = _DAY_AND_MONTH.search(document.text[max(0, at - _FIGURES) : at])
            if match and document.text[at + 3 : at + 5].isdigit():
                firsts.add(int(match[1]))
                seconds.add(int(match[2]))
    if max(seconds, default=0) > 12:
        return None
    if max(firsts, default=0) > 12:
        return "figures"
    if where is not None:
        return None
    if has_sign(document, 0, len(document.lower), _EUROPEAN):
        return "figures"
    dotted = any(_DOTTED.search(document.text, max(0, at - _BEFORE), at + _BEHIND) for at in offsets(document, ".20"))
    return "figures" if dotted and not is_american(document) else None


def dates_in(document: Document, start: int, end: int) -> list[PrintedDate]:
    """The dates between two offsets, in the order of the text; what only other dates say of it leaves a doubt."""
    dates = find_dates(document.text, start, end)
    if not any(date.figures or date.ambiguous for date in dates):
        return dates
    told = _day_first(document)
    if told is None:
        return dates
    dates = find_dates(document.text, start, end, day_first=True)
    if told == "country":
        return dates
    return [date._replace(ambiguous=True) if date.figures else date for date in dates]
