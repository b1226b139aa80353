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

import re
from typing import TYPE_CHECKING

from jobparse.checks.finding import Hit
from jobparse.checks.near import first_beginning
from jobparse.checks.rule import Rule
from jobparse.patterns import pattern
from jobparse.values.dates import find_dates

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jobparse.checks.subject import Subject


# A date alone on one of so many lines on top is the one of the page, the mail or the memo; so is what a mail's `Date:` says.
_TOP, _SHARE = 12, 0.6
# A label of the first day, which may be one that was not read: with a year on its line ("POSTED: MARCH l, 2024"), or in a column
# of labels beside one of values. They read lower-case text.
_LABEL = pattern(
    r"\b(?:posted|published|advertised|posting date|opening date|open date|issue date|issued|opens)(?: on)?\b"
    r"(?:[^\n0-9]{0,40}[0-9o]?[^\n]{0,12}20[0-9]{2}|:[ \t]*\n[^\n]{1,30}:[ \t]*$)",
    re.MULTILINE,
)
_LABELS = ("posted", "published", "advertised", "posting date", "opening date", "open date", "issue", "opens")


def _bare_date(subject: Subject) -> bool:
    """Whether a date stands alone on a line on top, and is not the deadline."""
    lower = subject.document.lower
    for line in subject.document.lines[:_TOP]:
        if lower.startswith("date:", line.body):
            return True
        for printed in find_dates(subject.text, line.body, line.end):
            alone = printed.end - printed.start >= _SHARE * (line.end - line.body)
            if alone and len(printed.value) >= 10 and printed.value[:10] != (subject.record["dates"]["closes"] or "")[:10]:
                return True
    return False


def check(subject: Subject) -> Iterator[Hit]:
    """Yield one hit where no first day is told."""
    dates = subject.record["dates"]
    if not (dates["posted"] or dates["opens"] or _bare_date(subject) or first_beginning(subject.document, _LABELS, _LABEL)):
        yield Hit("no posting or opening date; print the day on which it is published")


RULE = Rule("DAT206", "missing-posted-date", "warning", check, profiles={"google": "error", "us-federal": "error"})
