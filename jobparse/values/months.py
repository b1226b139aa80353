"""Months: their names, and the days that they have."""

from __future__ import annotations

# Not those of `strftime`, which come from the locale.
MONTH_NAMES = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
SHORT_NAMES = tuple(name[:3] for name in MONTH_NAMES)
"""What each form of a month's name begins with: "Sep"."""
MONTHS = {name.lower(): number for number, name in enumerate(SHORT_NAMES, start=1)}
"""The numbers of months by that, in lower case."""
# A pattern of months in any of their forms, in lower case: "sep", "sept", "september".
MONTH = rf"(?:{'|'.join(MONTHS)})[a-z]{{0,6}}"
# The same as whole words, where "maybe" and "marine" may stand as well.
WHOLE_MONTH = "|".join((*map(str.lower, MONTH_NAMES), "sept", *MONTHS))
_LENGTHS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def is_day(year: int, month: int, day: int) -> bool:
    """Whether there is a day of these numbers.

    >>> is_day(2028, 2, 29), is_day(2027, 2, 29), is_day(2100, 2, 29), is_day(2027, 13, 1)
    (True, False, False, False)
    """
    leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    return 1 <= month <= 12 and 1 <= day <= _LENGTHS[month - 1] and (leap or (month, day) != (2, 29))
