"""Two dates that share what is printed once: "May 1-15, 2027", "24 February - 3 March 2027"."""

from __future__ import annotations

import re

from jobparse.patterns import pattern

from .dates import PrintedDate, find_dates
from .months import MONTH

_MONTH = rf"{MONTH}\.?"
_DAY = r"[0-9]{1,2}(?:st|nd|rd|th)?"
_TO = r"\s{0,3}(?:-|to|until|till|through|thru|and)\s{0,3}"
_SHARED = (
    # "1-15 May 2027", "24 February - 3 March 2027"
    pattern(
        rf"(?P<day>\b{_DAY})(?:\s{{1,2}}(?P<month>{_MONTH}))?{_TO}(?P<last_day>{_DAY})\s{{1,2}}(?P<last_month>{_MONTH}),?\s{{1,2}}(?P<year>[0-9]{{4}})\b",
        re.IGNORECASE,
    ),
    # "May 1-15, 2027", "May 28 - June 3, 2027"
    pattern(
        rf"\b(?P<month>{_MONTH})\s{{1,2}}(?P<day>{_DAY}){_TO}(?:(?P<last_month>{_MONTH})\s{{1,2}})?(?P<last_day>{_DAY}),?\s{{1,2}}(?P<year>[0-9]{{4}})\b",
        re.IGNORECASE,
    ),
)


def find_date_range(text: str, start: int, end: int) -> tuple[PrintedDate, PrintedDate] | None:
    """Find the first two dates that have their year, and maybe their month, in common; a turn of the year lies between them.

    >>> texts = ("May 1-15, 2027", "24 February - 03 March 2021", "Dec 20 to Jan 9, 2028", "May 1, 2027 - May 3, 2027")
    >>> [(one and [date.value for date in one]) for one in (find_date_range(text, 0, len(text)) for text in texts)]
    [['2027-05-01', '2027-05-15'], ['2021-02-24', '2021-03-03'], ['2027-12-20', '2028-01-09'], None]
    """
    for shared in _SHARED:
        match = shared.search(text, start, end)
        if match is None:
            continue
        year = int(match["year"])
        last_month = match["last_month"] or match["month"]
        high = _date(match["last_day"], last_month, year)
        low = _date(match["day"], match["month"] or last_month, year)
        if low and high and low > high:
            low = _date(match["day"], match["month"] or last_month, year - 1)
        if low and high:
            return PrintedDate(low, *match.span()), PrintedDate(high, *match.span())
    return None


def _date(day: str, month: str, year: int) -> str | None:
    """A date of its parts, `YYYY-MM-DD`; None where there is no such day."""
    dates = find_dates(f"{month} {day}, {year}")
    return dates[0].value if dates and len(dates[0].value) == len("2027-05-01") else None
