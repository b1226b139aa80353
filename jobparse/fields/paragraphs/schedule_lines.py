"""Lines of days and hours that go on: one day with its hours behind another, and those under an empty heading on the schedule."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from jobparse.patterns import pattern
from jobparse.values.plain_hours import hours_behind
from jobparse.values.times import find_days, find_hours
from jobparse.values.weekly_hours import find_hours_per_week

if TYPE_CHECKING:
    from jobparse.document.model import Document, Section

# What parts days and hours from those behind them: "Tuesdays 3 - 8 PM, Fridays 12 - 6 PM &" over "Saturdays 9 AM - 1 PM".
_NEXT = pattern(r"\s{0,3}(?:[,;.&/|]|and\b|\n)[\s*•·-]{0,6}(?:(?:and|&|on)\s{1,2})?(?=[MTWFSmtwfs])")
# And the second half of a split day: "6:15 a.m. to 9:00 a.m. and 1:45 p.m. to 4:15 p.m.". It reads lower-case text.
_AGAIN = pattern(r"\s{0,2}(?:[,;&]|and\b)\s{0,2}(?:and )?(?:again )?(?:from )?(?=[0-9])")
_JOINT = pattern(r"[\s,:(]{0,3}(?:from )?")
_DAYS_REACH, _HOURS_REACH = 60, 48  # how long days and their hours are, in characters
_MOST_DAYS = 7
# How many lines below an empty heading are looked at, and the words that days stand under there, in lower case.
_MOST_LINES = 8
_LEAD = pattern(r"[^\n]{0,60}\b(?:work|available|schedule|hours|shift)\b[^\n]{0,40}:?")


def end_of_days(document: Document, end: int, limit: int) -> int:
    """The end of days with their hours that go on behind others: "Wednesdays 11 am - 3 pm, Thursdays 4 pm - 8 pm".

    So do the hours of a day that is split.

    Args:
        document: The document.
        end: Where the first of them end.
        limit: Where reading stops.
    """
    for _ in range(_MOST_DAYS):
        again = _AGAIN.match(document.lower, end, limit)
        other = find_hours(document.text, again.end(), min(limit, again.end() + _HOURS_REACH))[:1] if again else ()
        if again and other and other[0].start == again.end():
            end = other[0].end
            continue
        joint = _NEXT.match(document.text, end, limit)
        days = find_days(document.text, joint.end(), min(limit, joint.end() + _DAYS_REACH)) if joint else ()
        if not joint or not days or days[0].start != joint.end():
            break
        stop = min(limit, days[0].end + _HOURS_REACH)
        behind = _JOINT.match(document.lower, days[0].end, stop)
        at = behind.end() if behind else days[0].end
        clock = hours_behind(document.text, days[0].end, stop) or next(iter(find_hours(document.text, at, stop)), None)
        if clock is None or clock.start > at:
            break
        end = clock.end
    return end


def lines_below(document: Document, section: Section) -> tuple[int, int] | None:
    """The lines of days and hours right below a heading on the schedule that has nothing else under it.

    They stand in a section of their own where the first line looks like the head of one: "Must be able to work 19 hours a week:".
    """
    if section.anchor is None or document.text[section.body : section.end].strip():
        return None
    at = bisect_right(document.line_starts, section.end) - 1
    last = None
    for line in document.lines[at : at + _MOST_LINES]:
        if line.start < section.end or line.end <= line.body:
            continue
        timed = find_days(document.text, line.body, line.end) and find_hours(document.text, line.body, line.end)
        week = last is None and _LEAD.fullmatch(document.lower, line.body, line.end)
        if not timed and not (week and find_hours_per_week(document.text, line.body, line.end)):
            break
        last = line
    return (section.end, last.end) if last else None
