"""The clock at the place of work, by its state, and the dates of a text that several rules look at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.document.model import once
from jobparse.fields.days.sentences import dates_anywhere

if TYPE_CHECKING:
    from jobparse.checks.subject import Subject
    from jobparse.document.model import Document
    from jobparse.values.dates import PrintedDate

# States by the zone that all or nearly all of their people live in.
_ZONES = (
    ("America/New_York", "CT DC DE FL GA IN KY MA MD ME MI NC NH NJ NY OH PA RI SC VA VT WV"),
    ("America/Chicago", "AL AR IA IL KS LA MN MO MS ND NE OK SD TN TX WI"),
    ("America/Denver", "CO MT NM UT WY ID"),
    ("America/Phoenix", "AZ"),
    ("America/Los_Angeles", "CA NV OR WA"),
    ("America/Anchorage", "AK"),
    ("Pacific/Honolulu", "HI"),
)
_BY_STATE = {state: zone for zone, states in _ZONES for state in states.split()}


def zone_of_work(subject: Subject) -> str | None:
    """The IANA zone of the place of work; `None` where no state is told, or several are."""
    states = {row["state"] for row in subject.record["locations"] if row["state"]}
    return _BY_STATE.get(states.pop()) if len(states) == 1 else None


def keeps_summer_time(subject: Subject, letter: str) -> bool:
    """Whether a zone of the United States, by its first letter, surely changes its clocks at the place of work.

    Arizona has Mountain Standard Time all year, and so have a part of Canada and the Caribbean their own standard time.
    """
    places = [row for row in subject.record["locations"] if row["state"] or row["country"]]
    if any(row["country"] not in (None, "US") or (row["state"] and row["state"] not in _BY_STATE) for row in places):
        return False
    return letter != "M" or (bool(places) and all(row["state"] not in (None, "AZ") for row in places))


@once
def printed_dates(document: Document) -> tuple[PrintedDate, ...]:
    """The dates of the first announcement of a text, in order."""
    end = len(document.text) if document.further is None else document.further
    return tuple(printed for printed in dates_anywhere(document) if printed.start < end)
