"""The deadline has passed on the day that was asked about.

What: the posting was closed before `--as-of DATE` began. Without that option the rule is silent: today must never change a
result.

Why: an expired posting is to be taken down (Google for Jobs,
developers.google.com/search/docs/appearance/structured-data/job-posting, read 2026-11).

Fails (as-of = 2031-06-01):
    TITLE: Clerk
    Closing Date: May 3, 2031

Passes (as-of = 2031-05-03):
    TITLE: Clerk
    Closing Date: May 3, 2031

Passes:
    TITLE: Clerk
    Closing Date: May 3, 2031

Fix: take the posting down, or move its deadline.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from jobparse.checks.finding import Hit
from jobparse.checks.rule import Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jobparse.checks.subject import Subject


def check(subject: Subject) -> Iterator[Hit]:
    """Yield one hit for a posting that is closed."""
    closes = subject.record["dates"]["closes"]
    day = subject.settings.as_of
    if day is not None and closes and len(closes) >= 10 and date.fromisoformat(closes[:10]) < day:
        yield Hit(f"closed on {closes}, before {day.isoformat()}; take it down or move the deadline", value={"closes": closes})


RULE = Rule("DAT208", "posting-expired", "info", check)
