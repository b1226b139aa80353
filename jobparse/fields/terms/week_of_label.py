"""Hours a week as a label or plain words print them: "Hours: 12 per week", "Weekly hours: 37.5"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.document.signs import has_sign
from jobparse.lexicon.postings import posting_words
from jobparse.patterns import pattern
from jobparse.spans import Found, Span
from jobparse.values.weekly_hours import find_hours_per_week

if TYPE_CHECKING:
    from jobparse.document.model import Document

# Hours a week are no less and no more.
LEAST, MOST = 4, 84
_BEFORE = 80  # how far before hours a week it is said whose they are, in characters
# Hours a week behind a label that says that they are hours: "Hours of work: 36.25/week".
_A_WEEK = pattern(r"([0-9]{1,2}(?:\.[0-9]{1,2})?)\s?(?:(?:/|per|a)\s?w(?:ee)?k|hpw)\b")
# A number alone behind that label, which is one of hours a week where it is too much for a day: "Hours: 37.5", "Hours: core
# 30 hours (4 days a week)".
_ALONE = pattern(
    r"(?:about |approx(?:imately|\.)? |up to |at least |(?:a )?minimum (?:of )?|core )?"
    r"([1-4][0-9](?:\.[0-9]{1,2})?)(?: ?h(?:ou)?rs\b\.?)?"
    r"\s*(?:\Z|(?<=[0-9a-z.])[,;(]|(?<=hours\x20)\((?=[1-6] days\b))"
)
_LEAST_ALONE = 15
# Labels of hours that are those of a week where a number is all that stands behind: "Hours", "Contractual hours", "Weekly hours".
_OF_WEEK = pattern(r"(?:[a-z]+ ){0,2}(?:hours|hrs)\b(?!.*\b(?:day|pay|daily)\b)")


def week_in(document: Document, ranges: list[tuple[int, int]]) -> Found[float] | None:
    """The first hours a week that are printed as such inside some ranges: "37.5 hours per week"."""
    for start, end in ranges:
        for value, first, last in find_hours_per_week(document.text, start, end):
            if not _is_of_others(document, start, first):
                return Found(value, (Span(first, last),), "hours per week")
    return None


def _is_of_others(document: Document, start: int, at: int) -> bool:
    """Whether the hours at an offset are those of others: "Benefits are given to those who work 30 hours per week"."""
    low = max(start, at - _BEFORE)
    low = max(low, document.lower.rfind(". ", low, at), document.lower.rfind("\n", low, at))
    return has_sign(document, low, at, posting_words().weeks_of_others)


def week_of_label(document: Document) -> Found[float] | None:
    """A number behind a label of hours that is one of a week: "Hours: 12 per week", "Weekly hours: 37.5"."""
    for row in document.values_of("schedule"):
        match = _A_WEEK.match(document.lower, row.start, row.end)
        label = document.lower[row.anchor.start : row.anchor.body]
        if match and ("hour" in label or "hrs" in label) and LEAST <= float(match[1]) <= MOST:
            return Found(float(match[1]), (Span(*match.span()),), "hours behind their label")
        alone = _ALONE.match(document.lower, row.start, row.end)
        if alone and float(alone[1]) >= _LEAST_ALONE and _OF_WEEK.match(document.lower, *row.anchor.heading):
            return Found(float(alone[1]), (Span(*alone.span(1)),), "a number behind the label of hours")
    return None
