"""Hours a week, which are all that is worked: no end of a range, and nothing that is the most."""

from __future__ import annotations

import re
from typing import NamedTuple

from jobparse.patterns import pattern

from .windows import digit_windows

# What makes the hours behind it the end of a range, or one of two: "25 to 30 hours a week"; but not "Grade 5 - 37.5 hours", whose
# first figure is too small for that.
_RANGE_BEFORE = pattern(r"(?<![\w:.,/-])([0-9]{1,2}(?:\.[0-9]{1,2})?)\s{0,2}(?:[-\u2013\u2014]|\b(?:to|or|and)\b)\s{0,2}\Z")
_WIDEST = 3
# What makes hours the most that are worked, or more than are: "fewer than 20 hours a week"; no less is as many.
_CAPPED = pattern(
    r"\b(?:(?<!\bno\s)(?<!\bnot\s)(?:less|fewer)\sthan|more\sthan|not\s(?:to\s)?exceed(?:ing)?|under|below"
    r"|at\smost|limited\sto|over)\s(?:(?:an?\s)?(?:average|total|maximum)\s(?:of\s)?)?\(?\Z",
    re.IGNORECASE,
)
_PLACES = ("before", "after", "weekly", "sentence", "of", "short", "row")
_CAPPED_REACH = 40  # how far before the hours such words begin, in characters
# Hours a week: "35 hours per week", "40 hours/week", "37 hpw", "18.5 hours p/w", "37.5 hrs. weekly", "40-hour workweek",
# "Hours/week: 40", "the hours are 37 per week", "a week of 37 hours", "(35-hour) work week", "Hours per week 37.5" as all of a
# line. A range has no one value and is left out.
_PER_WEEK = pattern(
    r"""
    (?=[0-9]) (?<![\w.,$/-]) (?P<before>[0-9]{1,2}(?:\.[0-9]{1,2})?) (?:\s?\([0-9.]{1,5}\)|\))? [\s-]{0,2}
        (?:(?:hours?|hrs?)\b\.?|h(?=\s?/|\sper\b))
        (?:\s?/\s?(?:week|wk)\b | [\s-]{0,2}(?:per|an?|each)[\s-]{1,2}(?:week|wk|work\s?week)(?:\b|(?-i:(?<=k)(?=[A-Z]{3})))
          | \s{0,2}weekly\b
          | \)?[\s-]{0,2}(?:work(?:ing)?[\s-]?)?weeks?\b | \s?p/?w\b)
  | (?<![\w.,$/-]) (?P<short>[0-9]{1,2}(?:\.[0-9]{1,2})?) \s?hpw\b
  | \b(?:hours?|hrs)\.?\s?(?:/\s?|per\s|a\s|each\s)(?:work\s?)?week(?:\s?[:=]\s{0,4}|\n)
        (?P<after>[0-9]{1,2}(?:\.[0-9]{1,2})?)(?![\w-]|[.,][0-9])
  | (?<=\n)(?:[a-z]{3,12}\s){0,2}(?:hours?\s(?:per|a)\sweek|weekly\s(?:work\s)?hours)\s{1,12}
        (?P<row>[0-9]{1,2}(?:\.[0-9]{1,2})?)(?=\s{0,3}(?:\n|\Z))
  | \bhours(?:\sof\s(?:work|duty))?(?:\s(?:for|of)\s(?:the|this)\s(?:post|position|role|job))?(?:\s(?:are|is|will\sbe)|:)?\s
        (?P<sentence>[0-9]{1,2}(?:\.[0-9]{1,2})?)\s(?:hours\s)?(?:per|an?|each)\sweek\b
  | \bweek\sof\s(?P<of>[0-9]{1,2}(?:\.[0-9]{1,2})?)\s?(?:hours|hrs)\b
  | \bweekly\s(?:work(?:ing)?\s)?hours\s?(?:[:=]|\sof|\sare)?\s{0,4}(?P<weekly>[0-9]{1,2}(?:\.[0-9]{1,2})?)(?![\w-]|[.,][0-9])
    """,
    re.VERBOSE | re.IGNORECASE,
)


class HoursPerWeek(NamedTuple):
    """A number of hours a week, and where it is printed."""

    value: float
    start: int
    end: int


def _is_range(text: str, low: int, start: int, value: float) -> bool:
    """Whether hours are the end of a range that begins before them."""
    first = _RANGE_BEFORE.search(text, max(low, start - 14), start)
    return first is not None and value <= _WIDEST * float(first[1])


def _is_cap(text: str, start: int) -> bool:
    """Whether words before hours make them the most that are worked, or more than are."""
    return _CAPPED.search(text, max(0, start - _CAPPED_REACH), start) is not None


def find_hours_per_week(text: str, start: int = 0, end: int | None = None) -> list[HoursPerWeek]:
    """Find hours a week.

    >>> [h.value for h in find_hours_per_week("35 hours per week, 37.5 hrs. weekly, 40-hour workweek, 37 hpw, Hours/week: 20")]
    [35.0, 37.5, 40.0, 37.0, 20.0]
    >>> [h.value for h in find_hours_per_week("a (35-hour) work week, no less than 30 hours a week; under 20 hours per week")]
    [35.0, 30.0]
    >>> find_hours_per_week("one hour per week, 35-40 hours per week, 25 to 30 hours a week, 8 hours a day")
    []
    """
    end = len(text) if end is None else end
    found = []
    for low, high in digit_windows(text, start, end, 32, 32):
        for match in _PER_WEEK.finditer(text, low, high):
            value = float(next(match[name] for name in _PLACES if match[name]))
            before = match["before"] or match["short"]
            if 4 <= value <= 84 and not (before and (_is_range(text, low, match.start(), value) or _is_cap(text, match.start()))):
                found.append(HoursPerWeek(value, match.start(), match.end()))
    return found
