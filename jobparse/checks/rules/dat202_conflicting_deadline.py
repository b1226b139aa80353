"""Two deadlines that are different moments.

What: the text, or a label in it and a sentence, name two days or hours until which applications are taken. A time stamp in a
page's footer that is the same moment in UTC is none.

Why: an applicant who trusts the later one comes too late. Google for Jobs asks that data and visible page agree
(developers.google.com/search/blog/2021/07/job-posting-updates, read 2026-11).

Fails:
    TITLE: Clerk
    Closing Date: May 3, 2031

    HOW TO APPLY
    Applications for this position will be accepted until May 10, 2031.

Passes:
    TITLE: Clerk
    Closing Date: May 3, 2031

    HOW TO APPLY
    Applications for this position will be accepted until 11:59 PM on May 3, 2031.

Fix: keep the deadline that holds, and take the other one out.
"""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from jobparse.checks.clocks import printed_dates
from jobparse.checks.finding import Hit
from jobparse.checks.rule import Rule
from jobparse.fields.days.sentences import role_in_sentence
from jobparse.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jobparse.checks.subject import Subject
    from jobparse.values.dates import PrintedDate

# Days that two deadlines of one window are apart at most: what is farther away is the end of another window.
_APART = 31
# How far before a date the words stand that make it a deadline, in characters.
_REACH = 220


def _is_apart(other: str, closes: str | None) -> bool:
    """Whether a day is too far from the deadline to be the end of the same window."""
    if closes is None or len(other) < 10 or len(closes) < 10:
        return True
    return abs((date.fromisoformat(other) - date.fromisoformat(closes[:10])).days) > _APART


def _is_stamp(printed: PrintedDate, closes: str) -> bool:
    """Whether a time without zone is, taken for UTC, the moment of the deadline."""
    if len(printed.value) < 19 or len(closes) < 25:
        return False
    return datetime.fromisoformat(printed.value[:19]).replace(tzinfo=UTC) == datetime.fromisoformat(closes)


def check(subject: Subject) -> Iterator[Hit]:
    """Yield deadlines beside the one that was read."""
    if subject.document.further is not None:
        return  # each announcement has a deadline of its own
    closes = subject.record["dates"]["closes"]
    related = subject.evidence("/dates/closes")[:1]
    for doubt in subject.doubts("conflicting_values"):
        if not doubt.message.startswith("another date for `closes`"):
            continue
        other = doubt.message.split("`: ")[1].split()[0]  # "2027-05-03 beside 2027-05-01", or a month alone: "2027-05 beside …"
        if not _is_apart(other[:10], closes):
            message = f"this deadline is another one than {closes}; keep the one that holds"
            yield Hit(message, Span(doubt.start, doubt.end), related, {"closes": closes})
            return
    if closes is None or len(closes) < 10 or not related:
        return
    told = {span.start for span in subject.evidence("/dates/closes")}
    for printed in printed_dates(subject.document):
        other = printed.value[:10]
        if _is_apart(other, closes):
            continue
        if (
            len(other) < 10
            or other == closes[:10]
            or any(printed.start <= at < printed.end for at in told)
            or _is_stamp(printed, closes)
        ):
            continue
        if role_in_sentence(subject.document, max(printed.start - _REACH, 0), printed, None) == "closes":
            message = f"this deadline is another one than {closes}; keep the one that holds"
            yield Hit(message, Span(printed.start, printed.end), related, {"closes": closes, "other": printed.value})
            return


RULE = Rule("DAT202", "conflicting-deadline", "error", check)
