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

Fails:
    TITLE: Clerk
    Closing Date: Fri. 02/30/2031

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

from jobparse.checks.clocks import printed_dates
from jobparse.checks.finding import Hit
from jobparse.checks.near import near
from jobparse.checks.rule import Rule
from jobparse.patterns import pattern
from jobparse.spans import Span
from jobparse.values.months import MONTHS, WHOLE_MONTH, is_day
from jobparse.values.weekdays import WEEK

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from jobparse.checks.subject import Subject

# A day of the week directly before a date: "Friday, ", "Fri. ", "Friday the ". It reads lower-case text.
_WEEKDAY = pattern(r"\b(?P<name>mon|tue|wed|thu|fri|sat|sun)(?:s|nes|rs|ur)?(?:day)?\b\.?,? ?(?:the )?$")
_LONGEST = 16
_DATE = pattern(rf"\b(?P<month>{WHOLE_MONTH})\.? (?P<day>[0-9]{{1,2}})(?:st|nd|rd|th)?, (?P<year>(?:19|20)[0-9]{{2}})\b")

# A date in figures with its whole year: "02/30/2031".
_FIGURES = pattern(r"(?<![0-9/.-])([0-3]?[0-9])/([0-3]?[0-9])/(20[0-9]{2})(?![0-9/-])")


def _window(subject: Subject) -> Iterator[Hit]:
    if subject.document.further is not None:
        return  # the two may be of different announcements
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


def _weekdays(subject: Subject) -> Iterator[Hit]:
    lower = subject.document.lower
    for printed in printed_dates(subject.document):
        named = _WEEKDAY.search(lower, max(printed.start - _LONGEST, 0), printed.start) if len(printed.value) >= 10 else None
        if named is None or printed.damaged:
            continue
        day = date.fromisoformat(printed.value[:10])
        right = WEEK[day.weekday()]
        if right.startswith(named["name"]) or (printed.figures and _turned(day, named["name"])):
            continue
        message = f"{day.isoformat()} is a {right.capitalize()}; correct the day of the week or the date"
        yield Hit(message, Span(named.start(), printed.end), value={"date": day.isoformat(), "weekday": right})


def _turned(day: date, name: str) -> bool:
    """Whether the day of the week is that of the date with day and month in the other order."""
    return day.day <= 12 and WEEK[date(day.year, day.day, day.month).weekday()].startswith(name)


def _no_such_day(subject: Subject) -> Iterator[Hit]:
    for stretch in near(subject.document, (", 20", ", 19"), 45, 8):
        for match in _DATE.finditer(subject.document.lower, *stretch):
            month = MONTHS[match["month"][:3]]
            if not is_day(int(match["year"]), month, int(match["day"])):
                yield _impossible(match)
    for stretch in near(subject.document, ("/20",), 8, 8):
        for match in _FIGURES.finditer(subject.document.lower, *stretch):
            first, second, year = (int(part) for part in match.groups())
            if min(first, second) <= 12 and not is_day(year, first, second) and not is_day(year, second, first):
                yield _impossible(match)


def _impossible(match: re.Match[str]) -> Hit:
    return Hit(f"there is no such day as {match.group()}; correct the date", Span(*match.span()))


def check(subject: Subject) -> Iterator[Hit]:
    """Yield windows that end before they begin, days of the week that are wrong, and days that do not exist."""
    yield from _window(subject)
    yield from _weekdays(subject)
    yield from _no_such_day(subject)


RULE = Rule("DAT201", "impossible-dates", "error", check)
