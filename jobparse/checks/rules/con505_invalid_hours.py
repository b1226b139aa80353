"""Working hours that cannot be.

What: a day that ends when it begins, or lasts longer than 16 hours, where both halves of the day are printed: "9:00 am -
9:00 am",
"5:00 am - 11:00 pm". A night shift that ends the next morning is none.

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

Fix: correct am and pm.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.checks.finding import Hit
from jobparse.checks.rule import Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jobparse.checks.subject import Subject

# Minutes of the longest day.
_LONGEST = 16 * 60


def check(subject: Subject) -> Iterator[Hit]:
    """Yield spans of hours that are longer than a day's work can be, or end when they begin."""
    for at, hours in enumerate(subject.record["schedule"]["hours"]):
        begin, end = (60 * int(hours[name][:2]) + int(hours[name][3:]) for name in ("start", "end"))
        length = (end - begin) % (24 * 60)
        for span in subject.evidence(f"/schedule/hours/{at}/start")[:1]:
            printed = subject.document.lower[span.start : span.end]
            if (length == 0 or length > _LONGEST) and printed.count("m") >= 2 and "24" not in printed:
                message = f"{hours['start']} to {hours['end']} is {length // 60 or 'no'} hours; correct am and pm"
                yield Hit(message, span, value={"start": hours["start"], "end": hours["end"]})


RULE = Rule("CON505", "invalid-hours", "error", check)
