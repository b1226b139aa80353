"""Dates as announcements print them, with the time and zone that adjoin them."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import lru_cache
from itertools import zip_longest
from typing import NamedTuple

from jobparse.patterns import pattern

from .clock import PrintedTime, find_times
from .months import MONTHS, is_day
from .weekdays import WEEKDAY
from .windows import windows
from .zones import ZONE, zone_offset, zone_place

__all__ = ["PrintedDate", "PrintedTime", "find_dates", "find_times"]

# A date with a named month: "March 8, 2024", "MARCH 8th, 2024", "March 8 th , 2024", "Mar. 8, 2024", "July, 27, 2017", "Nov22nd,
# 2019", "April, 2021", and the month and year of "8 March 2024", "24-FEB-2021" and "24-Feb-21" (`_DAY_BEFORE` reads the day
# before it, so that the scan can start at a letter).
_NAMED = pattern(
    r"""
    [JFMASONDjfmasond](?<=\b.)
    (?i: (?<=j)(?:an(?:uary)?|une?|uly?) | (?<=f)eb(?:ruary)? | (?<=m)(?:ar(?:ch)?|ay) | (?<=a)(?:pr(?:il)?|ug(?:ust)?)
      | (?<=s)ept?(?:ember)? | (?<=o)ct(?:ober)? | (?<=n)ov(?:ember)? | (?<=d)ec(?:ember)? )
    (?: \b \.? | (?=[0-9]{1,2}(?i:st|nd|rd|th)?,\x20?[0-9]{4}) )
    (?: \s{0,2},?\s{0,3} (?P<day>[0-9]{1,2})(?i:\x20?(?:st|nd|rd|th))?
        (?:\s{0,2},\s{0,3}|\s{1,3}) (?P<year>[0-9]{4}|['\u2019][0-9]{2}\b)
      | (?:\s{0,2},\s{0,3}|\s{1,3}|-) (?P<only_year>[0-9]{4}|[0-9]{2}(?:(?<=-..)(?![\w-])|(?=\s{0,2}(?:[,.;()\n]|\Z)))) )
    (?![0-9])
    """,
    re.VERBOSE,
)
_APOSTROPHES = "'\u2019"  # before the last two figures of a year: "May 21, '27"
_FIGURE = pattern(r"[0-9]")
# The day before a month, also with its ending set apart, as raised letters come out of a document: "8th of", "24 th ".
# A label may be glued to it ("Closing Date03 January 2027"), and the date before: "21 May 2027-3 June 2027".
_DAY_BEFORE = pattern(
    r"(?:(?<![\w/.-])|(?<=[a-z]{4})|(?<=[a-z]\x20[0-9]{4}-))(?P<day>[0-9]{1,2})(?:\x20?(?:st|nd|rd|th)\.?)?(?:\s{1,2}(?:day\s)?(?:of\s)?|-)\Z",
    re.IGNORECASE,
)
_DAY_REACH = 15  # its longest form, in characters

# A date in figures: "06-22-18", "9/18/2025", "10 / 30 / 202 5" (a text layer split the year), "12.31.2024", "2020-02-27",
# "2020/02/27", "2025-06-17T05:00:00Z". The edges keep it out of ordinances ("2-152-050"), codes ("GS-2005-07-1") and
# versions; "to" may touch it ("01/03/2019to01/10/2019"), and so may a row of dots (" . . .09-28-18")
# and the labels before and behind it in a row ("Posting Date05/03/2027Closing Date: …").
# Here and in the other patterns of values, the first character stands first, without a group, so that the scan jumps to it, and
# what must not stand before it is looked at behind it.
_FIGURES = pattern(
    r"""
    [0-9] (?<![\d/#$-].) (?<!\d\..) (?:(?<![A-Za-z_].)|(?<=\bto.)|(?<=\dto.)|(?<=[ \n][Dd]ate.)|(?<=[Dd]eadline.)|(?<=Posted.))
    (?: (?:(?<=1)9|(?<=2)0)[0-9]{2}(?P<iso_mark>[-/])(?P<iso_month>[0-9]{1,2})(?P=iso_mark)(?P<iso_day>[0-9]{1,2})
        (?:T(?P<clock>[0-9]{2}:[0-9]{2}(?::[0-9]{2})?)(?:\.[0-9]{1,9})?(?P<offset>Z|[+-][0-9]{2}:?[0-9]{2})?)?
      | [0-9]?
        (?: (?P<mark>[-/])(?P<second>[0-9]{1,2})(?P=mark)(?P<year>[0-9]{4}|[0-9]{2}|(?:19|20)[0-9]\x20[0-9])
          | (?P<wide_mark>\s{0,2}[-/.]\s{0,2})(?P<wide_second>[0-9]{1,2})\s{0,2}[-/.]\s{0,2}
            (?P<wide_year>(?:19|20)(?:[0-9]{2}|[0-9]\x20[0-9]|\x20[0-9]{2}))
          | (?P<dot>\.)(?P<dotted_second>[0-9]{1,2})\.(?P<dotted_year>[0-9]{2}) ) )
    (?![0-9/] | -[0-9] | \.[0-9] | (?!to|[A-Z][a-z]{2})[A-Za-z_])
    """,
    re.VERBOSE,
)

# The words shortly before "5.21.27", without which that is the number of a section or a version.
_DATED = pattern(
    r"(?:\bclos(?:es?|ing)|deadline|\bdated?|\bposted|\bopen(?:s|ed|ing)?|\bdue|\bby|\bbefore|\buntil|\btill|\bissued|\brevised"
    r"|\bupdated|\beffective|\bstart(?:s|ing)?|\bthrough|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b[^\n]{0,20}\Z",
    re.IGNORECASE,
)
_DATED_REACH = 32

# The order of the figures, printed beside them: "05/06/2027 (DD/MM/YYYY)", "Closing date (mm-dd-yyyy): 05/06/2027".
_ORDER = r"(?P<first>dd?|mm?)[/.-](?:dd?|mm?)[/.-]yy(?:yy)?"
_ORDER_BEHIND = pattern(rf"\s{{0,3}}[(\[]?\s?{_ORDER}(?![a-z])\s?[)\]]?", re.IGNORECASE)
_ORDER_BEFORE = pattern(rf"(?<![a-z]){_ORDER}\s?[)\]]?[\s:]{{0,4}}\Z", re.IGNORECASE)
_ORDER_LETTERS = frozenset("DdMm")
_ORDER_REACH = 18  # the longest of them before a date, in characters

# What may stand between a time and the date behind it ("11:59 pm CDT on March 22, 2024", "8:00 am Tuesday, August 28, 2018",
# "11:59 pm (ET) of the closing date of, 07/24/2019", "5 pm on or before 3 May 2024"), and between a date and the time behind it
# ("12/31/23 @ 11:59 PM", "Jul 2, 2025, 4:59:00 AM", "July 30, 2026, by 8:00 AM", "Friday, May 3, 2027; 4:00 PM", "30 June 2024
# (23:59 CET)", a bullet between the two, "31 May 2027 (applications are accepted until 11:59 PM)", "May 3, 2027 until 4:30 pm",
# the order of the figures between the two).
_TO_DATE = pattern(
    rf"\s{{0,3}},?\s{{0,3}}(?:(?:on(?:\sor\sbefore)?\b|of\b|-)\s{{0,3}}(?:the\s)?)?"
    rf"(?:(?:of\s)?(?:the\s)?closing\sdate(?:\sof)?,?\s{{0,3}})?(?:{WEEKDAY}(?:day)?\.?\s?,?\s{{0,3}}(?:the\s)?)?",
    re.IGNORECASE,
)
_TO_TIME = pattern(
    r"(?:\s?\((?:dd?|mm?)[/.-](?:dd?|mm?)[/.-]yy(?:yy)?\))?\s{0,3}[,;./-]?\s{0,3}(?:(?:[•*]\s{0,3})?(?:@|(?:at|by|before|until|till|up\s?to|no(?:t)?\slater\sthan)\b)\s{0,3})?\(?"
    r"|\s{0,2}\((?:applications\s)?(?:(?:are|will\sbe|must\sbe)\s)?(?:accepted|received|submitted|open)\s(?:until|till|up\sto|by|before)\s",
    re.IGNORECASE,
)
# What makes a time the first of two: "March 3, 2027, 9:00 am - 4:00 pm" is when something is held, and no deadline.
_TO_ANOTHER = pattern(r"\s?(?:-|to\b|until\b)\s{0,2}[0-9]{1,2}(?:[:.][0-9]{2})?\s?[ap]\.?m\b", re.IGNORECASE)
_MONTHS = 12
_REACH = 45  # no gap of the two above is longer
_TIME_REACH = 100  # a gap with the time and its zone


# A zone behind a date that has its time before it: " GMT", " (CET)".
_ZONE = pattern(rf"(?i:{ZONE})", re.VERBOSE)


class PrintedDate(NamedTuple):
    """A date, ISO 8601 as precise as printed, and where it is printed together with its time.

    `time`: a time is part of the value; `zone`: the printed zone words; `ambiguous`: its figures were read against the order of
    the text, in which they are impossible; `damaged`: the figures were split; `figures`: day and month may
    change places.
    """

    value: str
    start: int
    end: int
    time: bool = False
    zone: str | None = None
    ambiguous: bool = False
    damaged: bool = False
    figures: bool = False


@lru_cache(maxsize=256)
def _offset(day: str, clock: str, place: str) -> str:
    """Return the UTC offset (`-05:00`) of a place at a local time."""
    from datetime import datetime
    from zoneinfo import ZoneInfo  # imported here: few texts print a zone, and it opens files

    return datetime.fromisoformat(f"{day}T{clock}").replace(tzinfo=ZoneInfo(place)).isoformat()[19:]


def _iso(year: str, month: int, day: int) -> str | None:
    """Return `YYYY-MM-DD`, or None where there is no such day; years in two figures are 1970 to 2069."""
    number = int(year)
    if len(year) == 2:
        number += 2000 if number < 70 else 1900
    return f"{number:04}-{month:02}-{day:02}" if 1900 <= number <= 2099 and is_day(number, month, day) else None


def _read_named(text: str, start: int, match: re.Match[str]) -> PrintedDate | None:
    """Read a match of `_NAMED`, with the day that may stand before the month."""
    month = MONTHS[match[0][:3].lower()]
    first, last = match.span()
    if match["day"]:
        value = _iso(match["year"].lstrip(_APOSTROPHES), month, int(match["day"]))
        return PrintedDate(value, first, last) if value else None
    year = match["only_year"]
    before = _DAY_BEFORE.search(text[max(start, first - _DAY_REACH) : first])
    if before is not None:
        value = _iso(year, month, int(before["day"]))
        if value:
            return PrintedDate(value, first - len(before[0]), last)
    if len(year) == 2 or match[0][-5] == "-" or not 1900 <= int(year) <= 2099:
        return None
    return PrintedDate(f"{year}-{month:02}", first, last)


def _read_figures(match: re.Match[str], *, day_first: bool) -> PrintedDate | None:
    """Read a match of `_FIGURES` in the order of the text, or in the other where the month would be impossible."""
    first, last = match.span()
    if match["iso_mark"]:
        value = _iso(match[0][:4], int(match["iso_month"]), int(match["iso_day"]))
        if value is None or not match["clock"]:
            return PrintedDate(value, first, last) if value else None
        offset = match["offset"] or ""
        zone = "UTC" if offset == "Z" else offset
        offset = "+00:00" if offset == "Z" else f"{offset[:3]}:{offset[-2:]}" if offset else ""
        clock = match["clock"] if len(match["clock"]) > 5 else f"{match['clock']}:00"
        if clock >= "24" or clock[3:5] > "59" or clock[6:] > "59":
            return PrintedDate(value, first, last)
        return PrintedDate(f"{value}T{clock}{offset}", first, last, True, zone or None)
    if match["dot"] and not _DATED.search(match.string[max(0, first - _DATED_REACH) : first]):
        return None
    printed = match["year"] or match["wide_year"] or match["dotted_year"]
    year = printed.replace(" ", "")
    one = int(match.string[first : next(match.start(mark) for mark in ("mark", "wide_mark", "dot") if match[mark])])
    two = int(match["second"] or match["wide_second"] or match["dotted_second"])
    told = _told_order(match.string, first, last)
    day_first = day_first if told is None else told
    ambiguous = (two if day_first else one) > 12
    day, month = (one, two) if day_first is not ambiguous else (two, one)
    value = _iso(year, month, day)
    figures = told is None and one != two and max(one, two) <= _MONTHS
    return PrintedDate(value, first, last, False, None, ambiguous, year != printed, figures) if value else None


def _told_order(text: str, first: int, last: int) -> bool | None:
    """Whether the order printed beside a date in figures puts the day first; None where none is printed."""
    behind = _ORDER_BEHIND.match(text, last) if text[last : last + 3].lstrip(" ([")[:1] in _ORDER_LETTERS else None
    order = behind or _ORDER_BEFORE.search(text[max(0, first - _ORDER_REACH) : first])
    return order["first"][0] in "Dd" if order else None


def _join(date: PrintedDate, time: PrintedTime) -> PrintedDate:
    """Return the date with the time that adjoins it."""
    place = zone_place(time.zone) if time.zone else None
    printed = zone_offset(time.zone) if time.zone else None
    offset = printed or (_offset(date.value, time.value, place) if place else "")
    return date._replace(
        value=f"{date.value}T{time.value}{offset}",
        start=min(date.start, time.start),
        end=max(date.end, time.end),
        time=True,
        zone=time.zone,
    )


def _with_zone_behind(text: str, date: PrintedDate, time: PrintedTime) -> tuple[PrintedDate, PrintedTime]:
    """A date and the time before it, with the zone that is printed behind both: "11:55pm, 10th Dec 2027 GMT"."""
    zone = _ZONE.match(text, date.end) if time.zone is None and text[date.end : date.end + 2].strip(" (").isupper() else None
    if zone is None or zone["zone"] is None or not (zone_offset(zone["zone"]) or zone_place(zone["zone"])):
        return date, time
    return date._replace(end=zone.end()), time._replace(zone=zone["zone"])


def _is_alone(text: str, time: PrintedTime) -> bool:
    """Whether a time is not the first of two, and no word in brackets, which may explain the date ("(midnight of New York)")."""
    return not _TO_ANOTHER.match(text, time.end) and (text[time.start].isdigit() or text[time.start - 1 : time.start] != "(")


def _is_of(text: str, time: PrintedTime, date: PrintedDate) -> bool:
    """Whether a time stands before a date that it belongs to: "May 13, 2027; noon on Monday, June 10, 2027"."""
    return 0 <= date.start - time.end <= _REACH and _TO_DATE.fullmatch(text, time.end, date.start) is not None


def _takes_time(date: PrintedDate) -> bool:
    """Whether a date is one day, without a time of its own."""
    return not date.time and len(date.value) == 10


def _add_times(text: str, dates: list[PrintedDate], times: list[PrintedTime]) -> list[PrintedDate]:
    """Give each date the time directly before it, else the one directly behind it; a time serves one date."""
    starts = [time.start for time in times]
    used = -1
    joined = []
    for date, following in zip_longest(dates, dates[1:]):
        index = bisect_left(starts, date.start)
        around = [i for i in (index - 1, bisect_left(starts, date.end)) if used < i < len(times) and i >= 0]
        if _takes_time(date):
            for i in around:
                time = times[i]
                gap, between = (date.start - time.end, _TO_DATE) if time.start < date.start else (time.start - date.end, _TO_TIME)
                low = time.end if time.start < date.start else date.end
                if 0 <= gap <= _REACH and between.fullmatch(text, low, low + gap) and _is_alone(text, time):
                    if low == date.end and following and _is_of(text, time, following):
                        continue
                    date = _join(*(_with_zone_behind(text, date, time) if low == time.end else (date, time)))
                    used = i
                    break
        joined.append(date)
    return joined


def find_dates(text: str, start: int = 0, end: int | None = None, *, day_first: bool = False) -> list[PrintedDate]:
    """Find dates with a year, in reading order, together with the time of day that adjoins them.

    Shapes: a named month with day and year in either order, month and year, figures (month first, or `day_first`), ISO 8601. A
    printed zone gives the offset of its place on that day, also where the wrong one of a pair ("CDT" in December) is printed.
    Left out: dates without a year, impossible dates, ordinance and section numbers, phone numbers, fractions.

    >>> [d.value for d in find_dates("Open March 8th, 2024 until 11:59 pm C.S.T. on December 02, 2024. Revised: April, 2021")]
    ['2024-03-08', '2024-12-02T23:59:00-06:00', '2021-04']
    >>> [d.value for d in find_dates("12/31/23 @ 11:59 PM CST; 06-22-18; 8 March 2024; 24-FEB-2021; 2025-06-17T05:00:00Z")]
    ['2023-12-31T23:59:00-06:00', '2018-06-22', '2024-03-08', '2021-02-24', '2025-06-17T05:00:00+00:00']
    >>> find_dates("10 / 30 / 202 5")
    [PrintedDate(value='2025-10-30', start=0, end=15, time=False, zone=None, ambiguous=False, damaged=True, figures=False)]
    >>> [(d.value, d.ambiguous) for d in find_dates("25/12/2024 13/13/2024 2-152-050 January 30 9/11 24/7 02/30/2024")]
    [('2024-12-25', True)]
    >>> [d.value for d in find_dates("Closing: 11:55pm, 10th Dec 2019 GMT; 5pm, 1 May 2024 EARLY")]
    ['2019-12-10T23:55:00+00:00', '2024-05-01T17:00:00']
    >>> [d.value for d in find_dates("9/8/2024, 5/13/2024; noon on Monday 10 June 2024; 31-Oct-11", day_first=True)]
    ['2024-08-09', '2024-05-13', '2024-06-10T12:00:00', '2011-10-31']
    """
    end = len(text) if end is None else end
    if not _FIGURE.search(text, start, end):
        return []
    found = [_read_named(text, start, match) for match in _NAMED.finditer(text, start, end)]
    found += [_read_figures(match, day_first=day_first) for match in _FIGURES.finditer(text, start, end)]
    dates = sorted((date for date in found if date is not None), key=lambda date: date.start)
    timeless = ((date.start, date.end) for date in dates if _takes_time(date))
    times: list[PrintedTime] = []
    for low, high in windows(timeless, start, end, _TIME_REACH, _TIME_REACH):
        times += find_times(text, low, high)
    return _add_times(text, dates, times) if times else dates
