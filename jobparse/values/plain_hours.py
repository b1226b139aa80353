"""Hours in plain figures beside days, and hours a week in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.patterns import pattern

from .times import PrintedHours
from .weekdays import WEEKDAY
from .weekly_hours import HoursPerWeek

if TYPE_CHECKING:
    import re

# Hours in plain figures, which are known for hours only beside days: "Monday-Friday" over "9-5", "M-F 8 to 4:30", "8 to 4:30
# Monday through Friday".
_FIGURES = (
    r"(?P<first>[6-9]|1[0-2])(?::(?P<past>[0-5][0-9]))?\s?(?:-|to)\s?"
    r"(?P<last>[1-9])(?::(?P<over>[0-5][0-9]))?(?![\w:/%-]|[.,][0-9])"
)
_BEHIND = pattern(rf"[\s,:]{{1,3}}{_FIGURES}")
_BEFORE = pattern(rf"(?<![\w:.,$/-]){_FIGURES}[\s,(]{{1,3}}\Z")
# A value on hours that opens with them ends there, or goes on with a sign, a day or what is added: "10-5 minute breaks" has none.
_ALONE = pattern(
    rf"{_FIGURES}(?=\s{{0,2}}(?:\Z|[\n.,;:(|)])|\s(?i:(?:with|and|plus|or|on|daily|weekdays)\b|{WEEKDAY}(?:days?)?\b|M-|[ap]\.?m\b))"
)
_BEFORE_REACH = 20  # the longest of them, in characters
_LONGEST = 12  # hours of a day's work
_SHORTEST = 3  # hours of one where nothing but the label says that they are hours


def hours_behind(text: str, start: int, end: int) -> PrintedHours | None:
    """The hours in plain figures that stand directly behind days.

    >>> hours_behind("Monday-Friday, 9-5", 13, 18)
    PrintedHours(start_time='09:00', end_time='17:00', start=15, end=18)
    >>> hours_behind("Monday-Friday 8-4:30", 13, 20)[:2], hours_behind("Mon 12-8", 3, 8)[:2]
    (('08:00', '16:30'), ('12:00', '20:00'))
    >>> hours_behind("Monday-Friday 2-3 times", 13, 23) is None, hours_behind("Monday 6-9", 6, 10) is None
    (True, True)
    """
    return _plain(_BEHIND.match(text, start, end))


def hours_before(text: str, start: int, at: int) -> PrintedHours | None:
    """The hours in plain figures that stand directly before days.

    >>> hours_before("8 to 4:30 Monday", 0, 10)
    PrintedHours(start_time='08:00', end_time='16:30', start=0, end=9)
    """
    return _plain(_BEFORE.search(text, max(start, at - _BEFORE_REACH), at))


def hours_at(text: str, start: int, end: int) -> PrintedHours | None:
    """The hours in plain figures that a value opens with, which has to be one on hours; those of a range rise: "6-8 a day".

    >>> hours_at("8-4:30, with a break", 0, 20)[:2], hours_at("9 to 5", 0, 6)[:2]
    (('08:00', '16:30'), ('09:00', '17:00'))
    >>> hours_at("6-8 a day", 0, 9) is None, hours_at("10 - 5 minute breaks", 0, 20) is None, hours_at("12-1", 0, 4) is None
    (True, True, True)
    """
    match = _ALONE.match(text, start, end)
    if match is None or int(match["last"]) + 12 - int(match["first"]) < _SHORTEST:
        return None
    told = match["past"] or match["over"] or int(match["last"]) < int(match["first"])
    return _plain(match) if told else None


def _plain(match: re.Match[str] | None) -> PrintedHours | None:
    """Read hours in plain figures, of which the second one is in the afternoon; None where no day is as long."""
    if match is None:
        return None
    first, last = int(match["first"]), int(match["last"]) + 12
    if last - first > _LONGEST:
        return None
    stop = match.end("over") if match["over"] else match.end("last")
    return PrintedHours(f"{first:02}:{match['past'] or '00'}", f"{last:02}:{match['over'] or '00'}", match.start("first"), stop)


# Hours that are those of a week although it is not named, since they stand behind the type or the days: "Full time, 40 hours",
# "full-time (37.5 hours)", "Mon-Fri, 37.5 hours"; not those of a shift, of a day or of a notice.
_A_WEEK = (
    r"[ ,;:()-]{1,4}(?:about |approximately |up to )?(?P<hours>[1-4][0-9](?:\.[0-9]{1,2})?)[ -]?(?:hours|hrs)\b"
    r"(?! ?(?:shift|a day|per day|/ ?day|notice|per pay|bi-?week|per month|a month|per year|a year|annual|of|/))"
)
_BEHIND_TYPE = pattern(rf"(?:full|part)[ -]time{_A_WEEK}")
_BEHIND_DAYS = pattern(_A_WEEK)
_LEAST_WEEK = 12
# Hours a week on a line of their own, where sites print the type and the pay as well: "18 hours", "22.5 hours".
_WEEK_ALONE = pattern(r"(?P<hours>[1-4][0-9](?:\.[0-9]{1,2})?) (?:hours|hrs)\.?")


def week_behind_days(lower: str, start: int, end: int) -> HoursPerWeek | None:
    """The hours a week that stand directly behind days, in a text in lower case.

    >>> week_behind_days("mon-fri, 37.5 hours.", 7, 20)
    HoursPerWeek(value=37.5, start=9, end=19)
    >>> week_behind_days("mon-fri, 12-hour shifts", 7, 23) is None, week_behind_days("mon, 24 hours notice", 3, 20) is None
    (True, True)
    """
    return _whole_week(_BEHIND_DAYS.match(lower, start, end))


def week_behind_type(lower: str, start: int, end: int) -> HoursPerWeek | None:
    """The hours a week that stand directly behind the type of the employment, in a text in lower case.

    >>> week_behind_type("full time, 40 hours guaranteed", 0, 30)
    HoursPerWeek(value=40.0, start=11, end=19)
    """
    return _whole_week(_BEHIND_TYPE.search(lower, start, end))


def week_alone(lower: str, start: int, end: int) -> HoursPerWeek | None:
    """The hours a week that a line of the title block is, in a text in lower case.

    >>> week_alone("22.5 hours", 0, 10), week_alone("8 hours", 0, 7)
    (HoursPerWeek(value=22.5, start=0, end=10), None)
    """
    return _whole_week(_WEEK_ALONE.fullmatch(lower, start, end))


def _whole_week(match: re.Match[str] | None) -> HoursPerWeek | None:
    if match is None or float(match["hours"]) < _LEAST_WEEK:
        return None
    return HoursPerWeek(float(match["hours"]), match.start("hours"), match.end())


# Hours a week in words: "forty hours per week", "thirty-seven and a half hours a week", "a forty-hour week", "thirty-five hour
# working week"; but not the end of a range, "from three to twenty hours a week".
_WORDED = pattern(
    r"(?<!\bto )(?<!\bor )(?P<tens>twenty|thirty|forty)"
    r"(?:[- ](?P<ones>two|four|five|six|seven|eight|nine))?(?P<half> and (?:a|one)[- ]half)?"
    r"[ -]hours?(?: of work)?(?: per | a | each | )(?:work|working )?week\b"
)
_TENS = {"twenty": 20, "thirty": 30, "forty": 40}
_ONES = {"two": 2, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9}


def hours_per_week_in_words(lower: str, start: int, end: int) -> HoursPerWeek | None:
    """The first hours a week that a text in lower case has in words.

    >>> hours_per_week_in_words("thirty-seven and a half hours a week", 0, 36)
    HoursPerWeek(value=37.5, start=0, end=36)
    """
    match = _WORDED.search(lower, start, end)
    if match is None:
        return None
    value = _TENS[match["tens"]] + _ONES.get(match["ones"] or "", 0) + (0.5 if match["half"] else 0)
    return HoursPerWeek(float(value), *match.span())
