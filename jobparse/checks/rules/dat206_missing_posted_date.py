"""No date on which the posting was published or opens.

What: neither a posting date nor the first day of the application window.

Why: readers cannot tell a current posting from an old one. Google for Jobs requires `datePosted`
(developers.google.com/search/docs/appearance/structured-data/job-posting, read 2026-11).

Fails:
    TITLE: Clerk
    Closing Date: May 3, 2031

Passes:
    TITLE: Clerk
    Posted: April 1, 2031
    Closing Date: May 3, 2031

Fix: print the day of publication or the first day of the window.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.checks.finding import Hit
from jobparse.checks.rule import Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jobparse.checks.subject import Subject


def check(subject: Subject) -> Iterator[Hit]:
    """Yield one hit where no first day is told."""
    dates = subject.record["dates"]
    if not (dates["posted"] or dates["opens"]):
        yield Hit("no posting or opening date; print the day on which it is published")


RULE = Rule("DAT206", "missing-posted-date", "warning", check, profiles={"google": "error", "us-federal": "error"})
