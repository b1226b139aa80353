"""A machine's time stamp in UTC stands where readers take it for the local time.

What: a date with an hour and seconds and without a zone that is midnight, or a minute before, at the place of work. It is
certain where it is the moment of a deadline in the text.

Why: the posting seems to open or close a day later or earlier than it does.

Fails:
    TITLE: Clerk
    LOCATION: 12 Pine Street, Chicago, IL 60601

    HOW TO APPLY
    Applications for this position will be accepted until 11:59 pm Central Time on 07/01/2031.

    Unposting Date
    :
    Jul 2, 2031, 4:59:00 AM

Passes:
    TITLE: Clerk
    LOCATION: 12 Pine Street, Chicago, IL 60601

    Unposting Date
    :
    Jul 2, 2031, 5:00:00 PM

Fix: let the system print the local time with its zone.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from jobparse.checks.clocks import zone_of_work
from jobparse.checks.finding import Hit
from jobparse.checks.near import near
from jobparse.checks.rule import Rule
from jobparse.patterns import pattern
from jobparse.spans import Span
from jobparse.values.dates import find_dates
from jobparse.values.months import SHORT_NAMES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jobparse.checks.subject import Subject

# A date as machines print it: "Jun 17, 2025, 5:00:00 AM".
_STAMP = pattern(rf"\b(?:{'|'.join(SHORT_NAMES)}) [0-9]{{1,2}}, 20[0-9]{{2}}, [0-9]{{1,2}}:[0-9]{{2}}:[0-9]{{2}} [AP]M\b")
_DAY = pattern(r"[0-9]{1,2}/[0-9]{1,2}/[0-9]{2,4}|[A-Z][a-z]{2,8}\.? [0-9]{1,2}, [0-9]{4}")


def _date_of(subject: Subject) -> Iterator[Span]:
    """The days in the evidence of the deadline."""
    for span in subject.evidence("/dates/closes"):
        found = _DAY.search(subject.text, span.start, span.end)
        yield Span(*found.span()) if found else span


def check(subject: Subject) -> Iterator[Hit]:
    """Yield time stamps whose local time is the start or the end of a day."""
    zone = zone_of_work(subject)
    if zone is None:
        return
    closes = subject.record["dates"]["closes"]
    found = (_STAMP.finditer(subject.text, *stretch) for stretch in near(subject.document, (":00 am", ":00 pm"), 30, 8))
    for match in (match for matches in found for match in matches):
        printed = next((row for row in find_dates(subject.text, match.start(), match.end()) if row.time), None)
        if printed is None or printed.zone is not None or any(c.start <= match.start() < c.end for c in subject.copies):
            continue
        local = datetime.fromisoformat(printed.value[:19]).replace(tzinfo=UTC).astimezone(ZoneInfo(zone))
        if (local.hour, local.minute) not in ((0, 0), (23, 59)):
            continue
        same = bool(closes) and len(closes or "") >= 25 and datetime.fromisoformat(closes or "") == local
        related = tuple(span for span in _date_of(subject) if same and not match.start() <= span.start < match.end())[:1]
        message = f"this is {local.isoformat(timespec='minutes')} in UTC; print the local time with its zone"
        yield Hit(message, Span(*match.span()), related, {"local": local.isoformat(), "zone": zone})


RULE = Rule("DAT204", "utc-timestamp-leak", "warning", check)
