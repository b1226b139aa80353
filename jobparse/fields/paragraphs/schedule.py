"""Days and hours that prose on the role tells, where no label or section is on the schedule."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jobparse.document.signs import has_any, has_sign, vocabulary
from jobparse.fields.paragraphs.schedule_lines import end_of_days
from jobparse.lexicon.postings import posting_words
from jobparse.patterns import pattern
from jobparse.values.plain_hours import hours_before, hours_behind, week_behind_days
from jobparse.values.times import find_days, find_hours
from jobparse.values.weekly_hours import find_hours_per_week

if TYPE_CHECKING:
    from jobparse.document.model import Document, Section

# Words in a sentence on the role behind which days and hours can stand ("The regular work schedule is Tuesday to Saturday, 8:00
# a.m. to 4:30 p.m."), some of them hours alone ("Shifts run 6am-2pm and 2pm-10pm"), in lower case, how far, in characters, and
# tokens of which one stands in it.
_SENTENCE_ON_HOURS = pattern(
    r"""
      schedule \ (?: (?: for | of ) \ (?: this | the ) \ (?: position | job | role ) \  )? is \b
    | schedule d (?<=\bscheduled) \ to \ work \b
    | work (?<=\bwork) (?: ing\ hours \ are | \ hours \ are | \ ?week \ is ) \b
    | shift (?<=\bshift) (?P<shift> s?\ (?: is | are | runs? ) ) \b
    | hours (?<=\bhours) (?<! office\ hours ) (?<! business\ hours ) (?<! opening\ hours ) (?<! library\ hours )
      \ (?: of \ work \  )? are \b
    """,
    re.VERBOSE,
)
_BESIDE_KINDS = (
    "summary",
    "employment",
    "other",
    "notes",
    "about",
    "header",
    "duties",
    "salary",
    "benefits",
    "minimum_qualifications",
    "working_conditions",
)
_LONE_KINDS = (
    "summary", "employment", "other", "duties", "salary", "benefits", "minimum_qualifications", "working_conditions", "location",
)  # fmt: skip
_TELLING_KINDS = ("summary", "employment", "other", "notes", "minimum_qualifications", "working_conditions", "salary", "benefits")
# One of these stands in days that have their hours right behind them, and what parts the two; so far before them stand words that
# make them those of something else, in characters.
_WEEKDAYS = ("monday", "saturday", "sunday", "mon-", " mon.", " mon ", "tues", "m-f", "m-th", "m-sa", "m-su", "tu-", "t-f", "mwf")
# The same between the words of a text, as `vocabulary` gives them.
_WEEKDAY_WORDS = tuple(sign.replace(" ", "\n") for sign in _WEEKDAYS)
_BEFORE_DAYS = 60
# This stands in hours with halves of the day, in lower-case text; the same between its different words, which are fewer.
_HALF = pattern(r"m(?:(?<= [ap]\.m)|(?<= am)[ -]|(?<= pm)|(?<=[0-9][ap]m))")
_HALF_WORD = pattern(r"m(?:(?<=\n[ap]\.m)|(?<=\nam)[\n-]|(?<=\npm)|(?<=[0-9][ap]m))")
# A day's work is so many minutes long.
_LEAST_DAY, _MOST_DAY, _DAY = 6 * 60, 13 * 60, 24 * 60
# The hours of days can stand right before them, in so many characters: "2:30 p.m. - 11:00 p.m. Monday through Friday".
_LONGEST_HOURS = 30
_JOINT = pattern(r"[\s,:(]{0,3}(?:from )?")
# In a note, hours are those of the work behind those of its week: "37.5 hours per week 9:00am-5:00pm".
_BEHIND_WEEK = pattern(r"(?:hours?|hrs)\.?\s?(?:per|an?|/|each)\s?(?:work ?)?week\W{1,3}(?:from\s|working\s)?\Z")
_WEEK_REACH = 30
_TELLING = frozenset({"schedule", "scheduled", "workweek", "week", "hours", "shift", "shifts"})
_TOLD_REACH = 110


def told_in_prose(document: Document) -> tuple[int, int] | None:
    """A sentence on the role that tells both the days and the hours, where nothing else does."""
    if has_any(vocabulary(document), _WEEKDAY_WORDS):
        beside = _beside_hours(document)
        if beside:
            return beside
    if not _TELLING.isdisjoint(document.tokens):
        for section in document.of_kind(*_TELLING_KINDS):
            for match in _SENTENCE_ON_HOURS.finditer(document.lower, section.start, section.end):
                stop = document.lower.find("\n", match.end(), section.end)
                stop = min(stop if stop >= 0 else section.end, match.end() + _TOLD_REACH)
                told = match["shift"] or find_days(document.text, match.end(), stop)
                if told and find_hours(document.text, match.end(), stop):
                    return match.end(), stop
    return lone_hours(document)


def lone_hours(document: Document) -> tuple[int, int] | None:
    """The only hours of a text that are as long as a day's work: "a nine day fortnight, 7.00 am to 4.30 pm"."""
    if not _HALF_WORD.search(vocabulary(document)):
        return None
    found = []
    for section in document.of_kind(*_LONE_KINDS, "header", "notes"):
        if _HALF.search(document.lower, section.start, section.end):
            hours_of_it = find_hours(document.text, section.start, section.end)
            found += [row for row in hours_of_it if _may_be_lone(document, section, row.start, row.end)]
    if len({(hours.start_time, hours.end_time) for hours in found}) != 1:
        return None
    hours = found[0]
    line = document.lower.rfind("\n\n", 0, hours.start) + 1
    before = max(line, document.lower.rfind(". ", 0, hours.start) + 1, hours.start - _TOLD_REACH)
    if (
        not _LEAST_DAY
        <= _minutes(hours.end_time) - _minutes(hours.start_time) + _DAY * (hours.end_time < hours.start_time)
        <= _MOST_DAY
    ):
        return None
    others = (*posting_words().other_hours, *posting_words().no_day)
    return None if has_sign(document, before, hours.start, others) else (hours.start, hours.end)


def _may_be_lone(document: Document, section: Section, start: int, end: int) -> bool:
    """Whether hours in a title block stand in brackets there, and those in a note behind the hours of a week."""
    if section.kind == "header":
        return _in_brackets(document, start, end)
    if section.kind != "notes":
        return True
    return _BEHIND_WEEK.search(document.lower, max(section.start, start - _WEEK_REACH), start) is not None


def _in_brackets(document: Document, start: int, end: int) -> bool:
    """Whether hours end what stands in brackets, as below a title: "(11:30 am - 8:30 pm)", unlike those of an office."""
    return document.text.startswith(")", end) and document.text.rfind("(", max(0, start - _BEFORE_DAYS), start) > 0


def _minutes(clock: str) -> int:
    return int(clock[:2]) * 60 + int(clock[3:])


def _beside_hours(document: Document) -> tuple[int, int] | None:
    """Days right before the hours of them, in a sentence or in brackets: "(M-F 7:30 a.m.-2:30 p.m.)"."""
    for section in document.of_kind(*_BESIDE_KINDS):
        if not has_sign(document, section.start, section.end, _WEEKDAYS):
            continue
        for days in find_days(document.text, section.start, section.end):
            if has_sign(document, max(section.start, days.start - _BEFORE_DAYS), days.start, posting_words().other_hours):
                continue
            behind = _JOINT.match(document.lower, days.end, section.end)
            at = behind.end() if behind else days.end
            reach = min(section.end, at + _TOLD_REACH)
            hours = hours_behind(document.text, days.end, reach) or next(iter(find_hours(document.text, at, reach)), None)
            if hours and hours.start <= at:
                return days.start, end_of_days(document, hours.end, section.end)
            before = find_hours(document.text, max(section.start, days.start - _LONGEST_HOURS), days.start)
            if before and not document.text[before[-1].end : days.start].strip(" ,("):
                return before[-1].start, days.end
            plain = hours_before(document.text, section.start, days.start)
            if plain:
                return plain.start, days.end
            ahead = find_hours_per_week(document.text, max(section.start, days.start - _LONGEST_HOURS), days.start)
            if ahead and not document.text[ahead[-1].end : days.start].strip(" ,("):
                return ahead[-1].start, days.end  # "35 hours/week, M-F"
            week = next(iter(find_hours_per_week(document.text, at, reach)), None)
            week = week or week_behind_days(document.lower, days.end, reach)
            if week and week.start <= at + 1:
                joint = _JOINT.match(document.lower, week.end, section.end)  # "Monday to Thursday, 40 hours a week, from 8 pm"
                at = joint.end() if joint else week.end
                hours = next(iter(find_hours(document.text, at, min(section.end, at + _LONGEST_HOURS))), None)
                return days.start, hours.end if hours and hours.start == at else week.end
            before_them = document.lower.endswith(posting_words().before_days, 0, days.start)
            if len(days.days) > 1 and (before_them or document.lower.startswith(posting_words().behind_days, days.end)):
                return days.start, days.end
    return None
