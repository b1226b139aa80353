"""`schedule.hours_per_week`: what the labels, the sections and sentences on this post say of its week."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.document.signs import has_any, has_sign, offsets, vocabulary
from jobparse.fields.header import front_lines
from jobparse.fields.terms.week_of_label import LEAST, MOST, week_in, week_of_label
from jobparse.lexicon.postings import posting_words
from jobparse.patterns import pattern
from jobparse.spans import Found, Span
from jobparse.values.plain_hours import hours_per_week_in_words, week_alone, week_behind_days, week_behind_type
from jobparse.values.times import find_days, find_hours

if TYPE_CHECKING:
    from jobparse.document.model import Document, Section
    from jobparse.fields.reading import Reading
    from jobparse.values.weekly_hours import HoursPerWeek

# Sections in which hours a week are those of something else than this job.
_NO_HOURS = frozenset(
    {"duties", "about", "minimum_qualifications", "benefits", "duplicate", "page_furniture", "knowledge", "skills", "abilities"}
)
# What stands between spaces where hours do, and types in front of them.
_HOURS_TOKENS = frozenset(word + mark for word in ("hours", "hrs") for mark in ("", ",", ".", ";", ")", ").", "),"))
_TYPES = ("full-time", "full time", "part-time", "part time")
# A week in short, as it stands between spaces behind hours.
_SHORT = frozenset(word + mark for word in ("hpw", "p/w", "pw") for mark in ("", ".", ",", ";", ")"))
# What hours a week in words begin with.
_TENS = ("twenty", "thirty", "forty")
# The same in a sentence: "The standard working week for this grade is 35 hours", "the usual week is 40 hours".
_WORKING_WEEK = pattern(r"week\b[^.\n]{0,50}? (?:is|of) ([0-9]{1,2}(?:\.[0-9]{1,2})?) (?:hours|hrs)\b")
_WHICH_WEEK = ("working ", "work ", "usual ", "normal ", "standard ", "regular ", "basic ", "typical ", "contracted ")
# Before hours a week in words on the work or the employer, where they are those of this post; how far before, and how long such
# hours are.
_BEFORE_WEEK, _LONGEST_WEEK = 60, 30
_LONGEST_WORDED = 45  # the same in words: "thirty-seven and one-half hours per week"
_NO_WEEKS = frozenset({"about", "duties", "benefits", "minimum_qualifications"})


def put_weekly(document: Document, reading: Reading, ranges: list[tuple[int, int]]) -> None:
    """Set the hours a week: the first ones in the ranges of the schedule, else behind a label, else wherever they may stand."""
    found = _stated_week(document, ranges)
    if found:
        reading.put("hours_per_week", found)


def _stated_week(document: Document, ranges: list[tuple[int, int]]) -> Found[float] | None:
    weeks = _weeks(document)
    found = week_in(document, ranges if weeks else []) or week_of_label(document)
    if found:
        return found
    around = [*ranges, *_around(document, weeks)] if weeks else []
    found = week_in(document, [*around, *_of_this_post(document, weeks)])
    if found:
        return found
    in_words = bool(weeks) and has_any(vocabulary(document), _TENS)
    for start, end in [*around, *_of_this_post(document, weeks, _LONGEST_WORDED)] if in_words else ():
        worded = hours_per_week_in_words(document.lower, start, end)
        if worded:
            return Found(worded.value, (Span(worded.start, worded.end),), "hours per week in words")
    for at in weeks:
        match = _WORKING_WEEK.match(document.lower, at) if document.lower.endswith(_WHICH_WEEK, 0, at) else None
        if match and LEAST <= float(match[1]) <= MOST:
            return Found(float(match[1]), (Span(*match.span()),), "sentence on the working week")
    plain = _plain_week(document, ranges)
    return Found(plain.value, (Span(plain.start, plain.end),), "hours behind days or a type") if plain else None


def _plain_week(document: Document, ranges: list[tuple[int, int]]) -> HoursPerWeek | None:
    """Hours that can only be those of a week: "Mon-Fri, 37.5 hours", "Full time, 40 hours"."""
    if document.tokens.isdisjoint(_HOURS_TOKENS):
        return None
    for section in document.sections:
        if section.kind not in _NO_HOURS and has_sign(document, section.start, section.end, _TYPES):
            found = week_behind_type(document.lower, section.start, section.end)
            if found:
                return found
    above = None
    for line in front_lines(document):
        found = week_alone(document.lower, line.body, line.end)
        if found and not (above and has_sign(document, above.body, above.end, posting_words().hours_given)):
            return found
        above = line if line.end > line.body else above
    for start, end in ranges:
        ends = [days.end for days in find_days(document.text, start, end)]
        for at in ends + [hours.end for hours in find_hours(document.text, start, end)]:
            found = week_behind_days(document.lower, at, end)
            if found:
                return found
    return None


def _weeks(document: Document) -> list[int]:
    """Where a text names weeks; without the whole word nowhere, since only beside it its short form means one."""
    weeks = offsets(document, "week")
    if not document.tokens.isdisjoint(_SHORT):
        weeks += [at for sign in ("hpw", "p/w", " pw") for at in offsets(document, sign)]
    if "wk" not in vocabulary(document):
        return weeks
    return weeks + offsets(document, "wk") if weeks else offsets(document, "s/wk")


def _of_this_post(document: Document, hits: list[int], reach: int = _LONGEST_WEEK) -> list[tuple[int, int]]:
    """Where words on the work or the employer name weeks of a post, and so many characters around.

    "A part-time post (0.6 FTE, 24 hours per week", "the 19 hour per week position".
    """
    found = []
    for hit in hits:
        section = document.section_at(hit)
        if section and section.kind in _NO_WEEKS and _is_of_post(document, section, hit):
            found.append((max(section.start, hit - reach), min(section.end, hit + reach)))
    return found


def _is_of_post(document: Document, section: Section, hit: int) -> bool:
    """Whether the weeks named at an offset are those of a post: words before or right behind them say so."""
    words = posting_words()
    before = has_sign(document, max(section.start, hit - _BEFORE_WEEK), hit, words.weeks_of_posts)
    return before or document.lower.startswith(words.roles_of_weeks, hit)


def _around(document: Document, hits: list[int]) -> list[tuple[int, int]]:
    """The sections around some offsets, of those that may state hours, in their order."""
    sections = {document.section_at(hit) for hit in hits}
    return sorted((section.start, section.end) for section in sections if section and section.kind not in _NO_HOURS)
