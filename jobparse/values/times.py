"""Working hours and days of the week."""

from __future__ import annotations

import re
from typing import NamedTuple

from jobparse.patterns import pattern

from .clock import leading_hour, read_clock
from .months import MONTH
from .weekdays import WEEK, WEEKDAY

_DAY_NUMBERS = {day[:3]: number for number, day in enumerate(WEEK)}

# A time of day behind its first character, which is a figure or the first letter of "noon" or "midnight".
_CLOCK = r"""(?:(?<=[0-9])[0-9]?
              (?:(?:\s?:\s?|[;h](?=[0-5])|\.(?=[0-5][0-9]\s{{0,2}}(?:[ap]\s?\.?\s?m\b|-|to\b|until\b)){dot})
               (?P<minute{n}>[0-5][0-9]))?
              (?:(?P<letter{n}>[ap])\b(?!\s?\.\s?m\b)|\s{{0,2}}(?P<half{n}>[ap])(?:\s?m\b|\s?\.\s?m\b\.?)
               |\s{{1,2}}(?P<word{n}>noon|midnight)\b)?
             |(?:(?<=n)oon|(?<=m)idnight)\b)"""

# The dot of the second of two times without halves of the day, "9.00 to 17.00", which is not that of an amount of pay.
_DOT = r"|\.(?=[0-5][0-9](?!\s?(?:per|an?|each|/)))"

# Two times of day with a word or dash of extent between them: "9:00am to 5:00pm", "9 : 00 A.M. to 5 : 00 P.M.", "9;00 am - 5:00
# pm", "8:30 a.m.-4:30 p.m.", "9.30am - 5.30pm", "7:00 A.M. until 3:30 P.M.", "12:00 noon until 5 p.m.", "9-5pm", "11p-7a",
# "08h00 - 16h30", "begins at 7 a.m. and ends at 3 p.m."; "and" alone only after "between" (checked behind).
_HOURS = pattern(
    rf"""
    [0-9NMnm] (?<![\w:.,/$£€-].) (?i:{_CLOCK.format(n=1, dot="")}
    \s{{0,2}}(?P<extent>-|\bto\b|\buntil\b|\btill?\b|\bthru\b|\bthrough\b|\band(?:\s(?:ends?|finish(?:es)?)(?:\sat)?)?\b)\s{{0,2}}
    (?P<second>[0-9nm] {_CLOCK.format(n=2, dot=_DOT)})) (?![\w:/%]|-[0-9]|[.,][0-9])
    """,
    re.VERBOSE,
)

# The minutes of hours with dots whose second figure is the smaller one, how many hours lie between them, and what makes them an
# amount of pay before them in their sentence: "Pay is 9.50 to 8.25"; and how far before them that is, in characters.
_QUARTERS = frozenset((0, 15, 30, 45))
_LEAST_DAY, _LONGEST_DAY = 3, 13
_OF_PAY = pattern(
    r"\b(?:pay|pays|paid|wages?|salar(?:y|ies)|rates?|earns?|compensation|hourly|per\shour|an\shour|usd|score|gpa|scale)\b|[$\u00a3\u20ac]",
    re.IGNORECASE,
)
_PAY_REACH = 120
# What is numbered with a letter behind its figure, right before it: "ward 4a", "grades 3a, 3b"; and how far before a time such
# words begin, in characters. Hours with bare letters and no minutes are those of a shift.
_NUMBERED = pattern(
    r"\b(?:wards?|rooms?|grades?|units?|sections?|class(?:es)?|titles?|levels?|bays?|bands?|steps?|ranges?|floors?|blocks?|buildings?"
    r"|gates?|lots?|zones?|items?|parts?|tables?|forms?|piers?|routes?|tiers?|groups?|figures?|chapters?|appendix|suites?|apartments?)"
    r"[\s:#]{0,3}(?:[0-9]{1,2}[a-z]?[\s,&-]{1,3}(?:(?:and|or|to)\s)?){0,3}\Z",
    re.IGNORECASE,
)
_NUMBERED_REACH = 40
_LEAST_SHIFT = 4

# Military hours: "0700-1530", "2300 to 0700 hours". Years look alike ("2019-2020"), so one end must start with a zero or
# the word "hours" must follow.
_MILITARY = pattern(
    r"[0-2](?<![\w:.,/$-].)[0-9][0-5][0-9]\s?(?i:-|to|until)\s?(?P<end>[0-2][0-9][0-5][0-9])(?![\w:/-])"
    r"(?P<word>\s?(?i:hours|hrs)\b)?"
)

_DAY = rf"{WEEKDAY}(?:days?\b|\b\.?)"
# The same behind its first letter.
_REST_OF_DAY = (
    r"(?:(?<=m)on|(?<=t)(?:ues?|hu(?:rs?)?)|(?<=w)ed(?:nes|s(?!day))?|(?<=f)ri|(?<=s)(?:at(?:ur)?|un))(?:days?\b|\b\.?)"
)
_EXTENT = r"(?:-|to\b|thru\b|through\b|until\b)"

# Days: one full name, or several names or abbreviations joined by an extent or as a list: "Monday - Friday", "Mon-Fri", "Tuesday,
# Thursday and Saturday". A list has at most 14 names, so that a calendar is read in pieces.
_DAYS = pattern(
    rf"[MTWFSmtwfs](?<=\b.)(?i:{_REST_OF_DAY}(?:\s{{0,3}}(?:{_EXTENT}|,?\s?(?:and\b|&|or\b)|[,/])\s{{0,3}}{_DAY}){{0,13}})"
)
_DAY_NAME = pattern(_DAY, re.IGNORECASE)
_EXTENT_ONLY = pattern(rf"\s*{_EXTENT}\s*\Z", re.IGNORECASE)

# Letters, only as an extent: "M-F", "M thru F", "Tu-Sa", "M-Th". "weekdays" means Monday to Friday, without weekends
# behind it; "weekends" is left to the note, because announcements print it for exceptions ("occasional weekends").
_LETTERS = pattern(
    r"[MTWSw](?<![\w.-].)(?:(?:(?<=[MW])|(?<=[TS])u)(?P<extent>\s?(?:-|(?i:to|thru|through)\s)\s?)(?P<last>Th|F|Sat?|Sun?)"
    r"|(?P<weekdays>(?<=[Ww])eekdays|(?<=W)EEKDAYS))(?![\w-])"
    r"(?!,?\s(?i:and|or|and/or)\s(?i:on\s)?(?i:weekends?))"
)
# Letters in a list: "M, T, W, Th, F", "M/W/F", "MWF"; "M/F" is something else.
_LETTER_LIST = pattern(
    r"(?<![\w.&/-])(?:M(?:(?:,\x20?|/)(?:Tu?|W|Th|F|Sa|Su)(?=[,/\s(:;]|\Z)){2,6}|Tu?(?:,\x20?|/)(?:Th|W(?:,\x20?|/)(?:Th|F))|MWF|MTWThF|MTWTF|MTThF|TTh|TuTh)(?![\w/-])"
)
# Behind such a list, what makes it an exception that a note tells.
_IN_SEASON = pattern(
    r"\s\(?(?:only\s)?(?:in|during)\s(?:the\s)?(?:spring|summer|autumn|fall|winter|season|off-season|harvest|holidays?)\b",
    re.IGNORECASE,
)
_LIST_LETTER = pattern(r"Th|Tu|Sa|Su|[MTWF]")
_LETTERS_REACH = 60  # how far behind the first days by letters others stand, in characters
_LETTER_DAYS = {"M": 0, "Tu": 1, "W": 2, "Th": 3, "F": 4, "Sa": 5, "Sat": 5, "Su": 6, "Sun": 6}
_LIST_DAYS = _LETTER_DAYS | {"T": 1}

# The date that a single day belongs to: "THURSDAY, DECEMBER 13, 2018", "Wednesday, 07/29/2026", "Friday the 3rd",
# "Friday, 30 May".
_DATE_AFTER = pattern(
    rf"\s?,?\s{{0,3}}(?:{MONTH}\b|the\s[0-9]|[0-9]{{1,2}}(?:/[0-9]|-[0-9]{{1,2}}-[0-9]|(?:\s?(?:st|nd|rd|th))?\s(?:of\s)?{MONTH}\b))",
    re.IGNORECASE,
)

# What stands before a single day that is one of a month.
_ORDINALS = ("first ", "second ", "third ", "fourth ", "last ", "1st ", "2nd ", "3rd ", "4th ")

# Before and behind a single day, what makes it an exception that a note tells: "some Saturdays", "Saturday rotation", "Sundays on
# a voluntary basis", "every other Friday".
_NOW_AND_THEN = pattern(
    r"\b(?:some|occasional(?:ly)?|alternate|alternating|rotating|every\sother|possible|any|one|two)\s\Z", re.IGNORECASE
)
_IN_TURN = pattern(
    r"(?:\smornings?|\safternoons?|\snights?|\sevenings?)?\s(?:rotation|rota\b|on\sa\s(?:rota|voluntary)|as\s(?:needed|required))"
)
_TURN_REACH = 14  # how far before a day such words begin, in characters

# What stands before days on which no work is done: "rest days Saturday and Sunday".
_OFF = pattern(r"\b(?:rest days?|days? off|off days?|closed(?: on)?)(?: are| is)?:?\s\Z", re.IGNORECASE)
_OFF_REACH = 16  # how far before the days such words begin, in characters

# The hours of a single day in short: "Fri 0800-1530", "Sat. 9-1", "Tue 9 am".
_TIME_AFTER = pattern(r"[\s,:]{0,3}[0-9]{1,4}(?::[0-9]{2})?\s?(?:[ap]\.?m\b|-\s?[0-9]|to\s[0-9])", re.IGNORECASE)
# A single day by its letter behind others, with its hours: "M-Th 8:00-5:30, F 8:00-12:00".
_LETTER_ALONE = pattern(
    r"[MTWFS](?<=[,;&]\s.)(?:(?<=[MWF])|(?<=T)[uh]|(?<=S)[au])(?=\s[0-9]{1,2}(?::[0-9]{2})?\s?(?:[ap]m\s?)?-)"
)


class PrintedHours(NamedTuple):
    """A span of working hours, 24-hour `HH:MM`, and where it is printed."""

    start_time: str
    end_time: str
    start: int
    end: int


class PrintedDays(NamedTuple):
    """Days of the week in week order, and where they are printed."""

    days: tuple[str, ...]
    start: int
    end: int


class _Printed(NamedTuple):
    """One of the times of a match of `_HOURS`: its figures, and its half of the day, which is "x" for noon and midnight."""

    hour: int
    minute: int | None
    half: str | None
    word: str | None
    leading_zero: bool

    @classmethod
    def of(cls, match: re.Match[str], n: int) -> _Printed:
        """Take a time from a match; the first one is at its start."""
        time = match[0] if n == 1 else match["second"]
        hour, minute, half = leading_hour(time), match[f"minute{n}"], match[f"half{n}"] or match[f"letter{n}"]
        word = match[f"word{n}"] or (time if hour is None else None)
        return cls(
            12 if hour is None else hour,
            int(minute) if minute else None,
            half.lower() if half else "x" if word else None,
            word,
            time[0] == "0",
        )

    def clock(self, half: str | None) -> str | None:
        """Return `HH:MM`, with the half of the day where none is printed."""
        if self.word:
            if self.hour != 12:
                return None
            half = "p" if self.word[0] in "Nn" else "a"
        clock = read_clock(self.hour, self.minute or 0, half)
        return clock and f"{clock[0]:02}:{clock[1]:02}"


def _halves(first: _Printed, last: _Printed) -> tuple[str | None, str | None] | None:
    """Return the halves of the day of both times, the missing one inferred; None where the hours cannot be told.

    "9-5pm" starts at the latest hour before the end, "9am - 5" ends at the first hour behind the start. Without any half
    the clock has 24 hours, except that an end before the start is in the afternoon ("9:00 - 5:00").
    """
    if first.half and last.half:
        return first.half, last.half
    if not first.half and not last.half:
        if first.minute is None or last.minute is None or (first.hour < 5 and not first.leading_zero):
            return None
        return None, "p" if last.hour < first.hour <= 12 and last.hour < 12 else None
    later = first.hour % 12 * 60 + (first.minute or 0) < last.hour % 12 * 60 + (last.minute or 0)
    if first.half:
        half = "p" if first.half == "x" and first.hour == 12 else first.half
        return first.half, half if later else ("a" if half == "p" else "p")
    half = "p" if last.half == "x" else str(last.half)
    return (half if later else ("a" if half == "p" else "p")), last.half


def _read_hours(text: str, start: int, match: re.Match[str]) -> PrintedHours | None:
    """Read a match of `_HOURS`, or None where it is a plain range of numbers ("8-5", "2 to 3")."""
    first, last = _Printed.of(match, 1), _Printed.of(match, 2)
    if not (first.half or last.half) and first.minute is None and last.minute is None:
        return None
    if match["extent"].lower() == "and" and "between" not in text[max(start, match.start() - 30) : match.start()].lower():
        return None
    halves = _halves(first, last)
    if halves is None or bool(match["letter1"]) != bool(match["letter2"]) or _is_amount(text, start, match, first, last):
        return None
    opens, closes = first.clock(halves[0]), last.clock(halves[1])
    if match["letter1"] and not (opens and closes and _are_clocks(text, start, match, opens, closes)):
        return None
    return PrintedHours(opens, closes, *match.span()) if opens and closes and opens != closes else None


def _is_amount(text: str, start: int, match: re.Match[str], first: _Printed, last: _Printed) -> bool:
    """Whether figures with dots and no half of the day are no times: "3.10 to 4.20", but not "9.00 to 17.00" or "9.00 - 5.00"."""
    if first.half or last.half or "." not in match["second"]:
        return False
    if "." not in match[0][: match.start("extent") - match.start()]:
        return True
    if first.leading_zero or last.hour > 12:
        return False
    if last.hour >= first.hour or not {first.minute, last.minute} <= _QUARTERS:
        return True
    low = max(start, match.start() - _PAY_REACH)
    low = max(low, text.rfind("\n", low, match.start()) + 1, text.rfind(". ", low, match.start()) + 1)
    length = last.hour + 12 - first.hour
    return not _LEAST_DAY <= length <= _LONGEST_DAY or _OF_PAY.search(text, low, match.start()) is not None


def _are_clocks(text: str, start: int, match: re.Match[str], opens: str, closes: str) -> bool:
    """Whether figures with bare letters are times: as far apart as a shift is long, and no rooms or grades: "ward 4a"."""
    if _NUMBERED.search(text, max(start, match.start() - _NUMBERED_REACH), match.start()):
        return False
    return match["minute1"] is not None or match["minute2"] is not None or _LEAST_SHIFT <= _apart(opens, closes) <= _LONGEST_DAY


def _apart(opens: str, closes: str) -> float:
    """How many hours lie between two times as `HH:MM`, over midnight where the second one is earlier."""
    first, last = (int(clock[:2]) * 60 + int(clock[3:]) for clock in (opens, closes))
    return (last - first) % (24 * 60) / 60


def find_hours(text: str, start: int = 0, end: int | None = None) -> list[PrintedHours]:
    """Find spans of working hours.

    >>> [h[:2] for h in find_hours("9 : 00 A.M. to 5 : 00 P.M. (12:00 pm to 8:00 pm), noon to 8 pm, 9-5pm, 9:00 - 5:00")]
    [('09:00', '17:00'), ('12:00', '20:00'), ('12:00', '20:00'), ('09:00', '17:00'), ('09:00', '17:00')]
    >>> [h[:2] for h in find_hours("0700-1530, between the hours of 8:00 am and 5:00 pm; 2019-2020, 8-5, 2 to 3 years")]
    [('07:00', '15:30'), ('08:00', '17:00')]
    >>> [h[:2] for h in find_hours("11p-7a; 08h00 - 16h30; 9.00 to 17.00; 9.00 - 17.00 per hour")]
    [('23:00', '07:00'), ('08:00', '16:30'), ('09:00', '17:00')]
    >>> [h[:2] for h in find_hours("The day begins at 7 a.m. and ends at 3 p.m.")]
    [('07:00', '15:00')]
    """
    end = len(text) if end is None else end
    found = [_read_hours(text, start, match) for match in _HOURS.finditer(text, start, end)]
    for match in _MILITARY.finditer(text, start, end):
        first, last = match[0][:4], match["end"]
        if max(first, last) < "2400" and (match["word"] or "0" in (first[0], last[0])) and first != last:
            found.append(PrintedHours(f"{first[:2]}:{first[2:]}", f"{last[:2]}:{last[2:]}", *match.span()))
    return sorted((hours for hours in found if hours), key=lambda hours: hours.start)


def _day_number(name: str) -> int:
    """Return 0 for "Monday", "mon" or "Mondays", 6 for "Sun."."""
    return _DAY_NUMBERS[name[:3].lower()]


def _extent(first: int, last: int) -> set[int]:
    """Return the days from one to another; "Sunday to Thursday" goes over the end of the week."""
    return {day % 7 for day in range(first, (last if last >= first else last + 7) + 1)}


def _read_days(text: str, end: int, match: re.Match[str]) -> PrintedDays | None:
    """Read a match of `_DAYS`; a single day counts by its full name and outside a date."""
    names = list(_DAY_NAME.finditer(match[0]))
    if len(names) == 1 and "day" not in match[0].lower() and not _TIME_AFTER.match(text, match.end(), end):
        return None
    if len(names) == 1 and text.endswith(_ORDINALS, 0, match.start()):
        return None  # "the first Saturday in a month" is an exception
    if len(names) == 1 and (
        _NOW_AND_THEN.search(text, max(0, match.start() - _TURN_REACH), match.start()) or _IN_TURN.match(text, match.end(), end)
    ):
        return None
    if _DATE_AFTER.match(text, match.end(), end) or _OFF.search(text, max(0, match.start() - _OFF_REACH), match.start()):
        return None
    days: set[int] = set()
    for number, name in enumerate(names):
        day = _day_number(name[0])
        joint = match[0][names[number - 1].end() : name.start()] if number else ""
        days |= _extent(_day_number(names[number - 1][0]), day) if _EXTENT_ONLY.match(joint) else {day}
    return PrintedDays(tuple(WEEK[day] for day in sorted(days)), match.start(), match.end())


def find_days(text: str, start: int = 0, end: int | None = None) -> list[PrintedDays]:
    """Find days of the week that work is done on, in week order.

    >>> [d.days for d in find_days("Mon-Wed; Tuesday, Thursday and Saturday; Sunday to Tuesday")]
    [('monday', 'tuesday', 'wednesday'), ('tuesday', 'thursday', 'saturday'), ('monday', 'tuesday', 'sunday')]
    >>> find_days("weekdays and weekends")
    []
    >>> [len(d.days) for d in find_days("Monday thru Friday, M-F, weekdays; THURSDAY, DECEMBER 13, 2018, sun, weekends")]
    [5, 5, 5]
    """
    end = len(text) if end is None else end
    found = [days for match in _DAYS.finditer(text, start, end) if (days := _read_days(text, end, match))]
    for match in _LETTERS.finditer(text, start, end):
        first, last = (
            (0, 4)
            if match["weekdays"]
            else (_LETTER_DAYS[text[match.start() : match.start("extent")]], _LETTER_DAYS[match["last"]])
        )
        found.append(PrintedDays(tuple(WEEK[day] for day in sorted(_extent(first, last))), match.start(), match.end()))
        others = _LETTER_ALONE.finditer(text, match.end(), min(end, match.end() + _LETTERS_REACH))
        found += [PrintedDays((WEEK[_LETTER_DAYS[alone[0]]],), match.start(), alone.end()) for alone in others]
    for match in _LETTER_LIST.finditer(text, start, end):
        numbers = [_LIST_DAYS[letter[0]] for letter in _LIST_LETTER.finditer(match[0])]
        if match[0] == "MTWTF":
            numbers[3] = _LIST_DAYS["Th"]
        if numbers == sorted(set(numbers)) and not _IN_SEASON.match(text, match.end(), end):
            found.append(PrintedDays(tuple(WEEK[number] for number in numbers), *match.span()))
    return sorted(found, key=lambda days: days.start)
