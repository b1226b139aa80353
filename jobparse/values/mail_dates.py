"""Dates as mail programs print them: "Mon, 3 May 2027 10:12:00 -0500 (CDT)", "Mon May  3 10:12:00 UTC 2027"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.patterns import pattern

from .dates import PrintedDate, find_dates
from .months import SHORT_NAMES

if TYPE_CHECKING:
    import re

_MONTH = rf"(?P<month>{'|'.join(SHORT_NAMES)})[a-z]{{0,6}}"
_CLOCK = r"(?P<clock>[0-2]?[0-9]:[0-5][0-9](?::[0-5][0-9])?)"
_ZONE = r"(?:(?P<offset>[+-][01][0-9][0-5][0-9])|(?P<zone>UTC|GMT|[ECMP][SD]T|BST|CES?T|SAST|AE[SD]T|NZ[SD]T))"
# "Mon, 3 May 2027 10:12:00 -0500 (CDT)", "3 May 27 10:12 GMT".
_SENT = pattern(
    rf"\b(?P<day>[0-3]?[0-9])\x20{_MONTH}\x20(?P<year>[12][0-9]{{3}}|[0-9]{{2}})\x20{{1,2}}{_CLOCK}(?:\x20{_ZONE}\b)?"
)
# "Mon May  3 10:12:00 UTC 2027", as list archives print it.
_ARCHIVED = pattern(
    rf"\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\x20{_MONTH}\x20{{1,2}}(?P<day>[0-3]?[0-9])\x20{_CLOCK}\x20(?:{_ZONE}\x20)?(?P<year>[12][0-9]{{3}})\b"
)


def find_mail_date(text: str, start: int, end: int) -> PrintedDate | None:
    """Find the first date between two offsets that is printed as mail programs do, with its offset where one is printed.

    >>> find_mail_date("Date: Mon, 3 May 2027 10:12:00 -0500 (CDT)", 0, 42).value
    '2027-05-03T10:12:00-05:00'
    >>> [find_mail_date(t, 0, len(t)).value for t in ("Mon May  3 10:12:00 SAST 2027", "Mon, 03 May 93 12:07 GMT")]
    ['2027-05-03T10:12:00+02:00', '1993-05-03T12:07:00+00:00']
    >>> find_mail_date("31 Feb 2027 10:12", 0, 17), find_mail_date("3 May 2027", 0, 10)
    (None, None)
    """
    match = _SENT.search(text, start, end) or _ARCHIVED.search(text, start, end)
    return _read(match) if match else None


def _read(match: re.Match[str]) -> PrintedDate | None:
    year = match["year"] if len(match["year"]) == 4 else f"{'19' if match['year'] >= '70' else '20'}{match['year']}"
    words = f"{match['day']} {match['month']} {year} {match['clock']}"
    dates = find_dates(f"{words} {match['zone']}" if match["zone"] else words)
    if not dates or not dates[0].time:
        return None
    offset = match["offset"]
    value = f"{dates[0].value}{offset[:3]}:{offset[3:]}" if offset else dates[0].value
    return PrintedDate(value, match.start(), match.end(), True, offset or match["zone"])
