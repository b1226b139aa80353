"""A date that cannot be: the window closes before it opens, the day of the week is another one, or there is no such day.

What: a deadline before the opening or posting date; "Friday, May 3, 2031" where that day is a Saturday; "June 31".

Why: applicants cannot tell which part is right. Google for Jobs drops a posting whose `validThrough` is before its `datePosted`
(developers.google.com/search/docs/appearance/structured-data/job-posting, read 2026-11).

Fails:
    TITLE: Clerk
    Open date: May 10, 2031
    Closing Date: May 3, 2031

Fails:
    TITLE: Clerk
    Closing Date: Friday, May 3, 2031

Fails:
    TITLE: Clerk
    Closing Date: June 31, 2031

Passes:
    TITLE: Clerk
    Open date: May 3, 2031
    Closing Date: Saturday, May 10, 2031 until 5:00 PM

Passes:
    TITLE: Clerk
    Closing Date: Saturday, May 3, 2031

Fix: look up the date that was meant, and correct the other part.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from jobparse.checks.finding import Hit
from jobparse.checks.near import near
from jobparse.checks.rule import Rule
from jobparse.patterns import pattern
from jobparse.spans import Span

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from jobparse.checks.subject import Subject

_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_LENGTHS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_MONTH = (
    r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)"
)
# A day of the week before a whole date: "Friday, May 3, 2031". It reads lower-case text.
_WEEKDAY = pattern(
    rf"\b(?P<name>mon|tues|wednes|thurs|fri|satur|sun)day,? {_MONTH}\.? (?P<day>[0-9]{{1,2}})(?:st|nd|rd"
    rf"|th)?, ?(?P<year>20[0-9]{{2}})\b"
)
_DATE = pattern(rf"\b{_MONTH}\.? (?P<day>[0-9]{{1,2}})(?:st|nd|rd|th)?, (?P<year>(?:19|20)[0-9]{{2}})\b")


def _window(subject: Subject) -> Iterator[Hit]:
    dates = subject.record["dates"]
    closes = dates["closes"]
    for name in ("opens", "posted"):
        begins = dates[name]
        if closes and begins and len(closes) >= 10 and len(begins) >= 10 and closes[:10] < begins[:10]:
            related = subject.evidence(f"/dates/{name}")[:1]
            message = (
                f"the window closes on {closes[:10]}, before it {'opens' if name == 'opens' else 'was posted'} on {begins[:10]}"
            )
            yield Hit(
                f"{message}; correct one of the two", _first(subject, "/dates/closes"), related, {"closes": closes, name: begins}
            )
            return


def _first(subject: Subject, pointer: str) -> Span | None:
    return next(iter(subject.evidence(pointer)), None)


def _found(subject: Subject, wanted: re.Pattern[str]) -> Iterator[re.Match[str]]:
    for stretch in near(subject.document, (", 20", ",20", ", 19"), 45, 8):
        yield from wanted.finditer(subject.document.lower, *stretch)


def _weekdays(subject: Subject) -> Iterator[Hit]:
    for match in _found(subject, _WEEKDAY):
        try:
            day = date(int(match["year"]), _MONTHS.index(match["month"][:3]) + 1, int(match["day"]))
        except ValueError:
            continue  # no such day: told below
        if not _DAYS[day.weekday()].startswith(match["name"]):
            message = f"{day.isoformat()} is a {_DAYS[day.weekday()].capitalize()}; correct the day of the week or the date"
            yield Hit(message, Span(*match.span()), value={"date": day.isoformat(), "weekday": _DAYS[day.weekday()]})


def _no_such_day(subject: Subject) -> Iterator[Hit]:
    for match in _found(subject, _DATE):
        month, day, year = _MONTHS.index(match["month"][:3]) + 1, int(match["day"]), int(match["year"])
        leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
        if day < 1 or day > _LENGTHS[month - 1] or (month == 2 and day == 29 and not leap):
            yield Hit(f"there is no such day as {match.group()}; correct the date", Span(*match.span()))


def check(subject: Subject) -> Iterator[Hit]:
    """Yield windows that end before they begin, days of the week that are wrong, and days that do not exist."""
    yield from _window(subject)
    yield from _weekdays(subject)
    yield from _no_such_day(subject)


RULE = Rule("DAT201", "impossible-dates", "error", check)
