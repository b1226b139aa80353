"""Working hours that cannot be.

What: a day that lasts longer than 16 hours, where both halves of the day are printed: "9:00 am - 5:00 am". A night shift that
ends the next morning is none, nor are the hours of a building or a window in which shifts lie ("between 5:00 am and 11:00 pm"),
nor those of a posting that speaks of shifts of 24 hours and more.

Why: one of the two is a slip of am and pm.

Fails:
    TITLE: Clerk

    WORK SCHEDULE
    Monday - Friday, 9:00 am - 5:00 am

Passes:
    TITLE: Clerk

    WORK SCHEDULE
    Monday - Friday, 9:00 am - 5:00 pm

Passes:
    TITLE: Night Clerk

    WORK SCHEDULE
    Monday - Friday, 10:00 pm - 6:00 am

Passes:
    TITLE: Clerk

    WORK SCHEDULE
    Shifts vary between 5:00 am - 11:00 pm, seven days a week

Fix: correct am and pm.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.checks.finding import Hit
from jobparse.checks.rule import Rule
from jobparse.patterns import pattern
from jobparse.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jobparse.checks.subject import Subject

_BESIDE = 200
# Minutes of the longest day.
_LONGEST = 16 * 60
# Words on the line that make its hours those of a house, or a window in which the work lies. They read lower-case text.
_WINDOW = pattern(r"\b(?:between|operat|open\b|var(?:y|ies|ying|iable)|flexib|rotat|coverage|availab|shifts\b|range)")
_ROUND_THE_CLOCK = pattern(r"\b(?:24|48|72)(?:\)|[ -])?[ -]?(?:hours?|hrs?)\b|\b24/7\b|\b24/48\b|\btwenty-?\s?four\b")


def _is_window(lower: str, span: Span) -> bool:
    """Whether work lies somewhere within hours, and does not last from their beginning to their end."""
    start, end = lower.rfind("\n", 0, span.start) + 1, lower.find("\n", span.end)
    line = Span(max(start, span.start - _BESIDE), min(end if end >= 0 else len(lower), span.end + _BESIDE))
    return _WINDOW.search(lower, *line) is not None or _ROUND_THE_CLOCK.search(lower) is not None


def check(subject: Subject) -> Iterator[Hit]:
    """Yield spans of hours that are longer than a day's work can be."""
    lower = subject.document.lower
    for at, hours in enumerate(subject.record["schedule"]["hours"]):
        begin, end = (60 * int(hours[name][:2]) + int(hours[name][3:]) for name in ("start", "end"))
        length = (end - begin) % (24 * 60)
        for span in subject.evidence(f"/schedule/hours/{at}/start")[:1]:
            printed = lower[span.start : span.end]
            if length > _LONGEST and printed.count("m") >= 2 and not _is_window(lower, span):
                message = f"{hours['start']} to {hours['end']} is {length // 60} hours; correct am and pm"
                yield Hit(message, span, value={"start": hours["start"], "end": hours["end"]})


RULE = Rule("CON505", "invalid-hours", "error", check)
