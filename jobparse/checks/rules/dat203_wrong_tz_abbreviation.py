"""The abbreviation of a time zone is that of the other half of the year.

What: "CST" on a day on which the place has daylight saving time, "CDT" on one on which it has not. "CT" and "Central Time"
are always right, and so is "MST" in Arizona, or where no place is told.

Why: a deadline that can be enforced to the minute must name the minute. The places' own rules decide (IANA time zone database).

Fails:
    TITLE: Clerk
    Applications for this position will be accepted until 11:59 pm CST on July 1, 2031.

Passes:
    TITLE: Clerk
    Applications for this position will be accepted until 11:59 pm CDT on July 1, 2031.

Passes:
    TITLE: Clerk
    Applications for this position will be accepted until 11:59 pm CST on December 1, 2031.

Passes:
    TITLE: Clerk
    Location: 12 Pine Street, Phoenix, AZ 85001
    Applications for this position will be accepted until 11:59 pm MST on July 1, 2031.

Fix: write the abbreviation of that day, or "Central Time". `--fix` does the first.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from jobparse.checks.clocks import keeps_summer_time, printed_dates
from jobparse.checks.finding import Edit, Fix, Hit
from jobparse.checks.rule import Rule
from jobparse.spans import Span
from jobparse.values.zones import zone_place

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jobparse.checks.subject import Subject


def check(subject: Subject) -> Iterator[Hit]:
    """Yield abbreviations that do not hold on their day."""
    for printed in printed_dates(subject.document):
        if printed.zone is None or not printed.time or len(printed.value) < 25:
            continue
        at = subject.text.find(printed.zone.strip(" ()"), printed.start, printed.end)
        letters = [place for place in range(max(at, 0), printed.end) if subject.text[place].isalpha()][:3]
        zone = "".join(subject.text[place] for place in letters).upper()
        if at < 0 or len(zone) != 3 or zone[0] not in "ECMP" or zone[1] not in "SD" or zone[2] != "T":
            continue
        place = zone_place(zone)
        if place is None or not keeps_summer_time(subject, zone[0]):
            continue
        summer = bool(datetime.fromisoformat(printed.value).astimezone(ZoneInfo(place)).dst())
        if summer == (zone[1] == "D"):
            continue
        right = zone[0] + ("D" if summer else "S") + "T"
        span = Span(letters[0], letters[-1] + 1)
        letter = subject.text[letters[1]]
        edit = Edit(letters[1], letters[1] + 1, right[1] if letter.isupper() else right[1].lower())
        message = f"on {printed.value[:10]} it is {right}, not {zone}; write {right} or name the zone without it"
        yield Hit(message, span, value={"zone": place, "deadline": printed.value}, fix=Fix("safe", (edit,)))


RULE = Rule("DAT203", "wrong-tz-abbreviation", "warning", check, fix="safe")
