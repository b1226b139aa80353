"""The time of day of a deadline: midnight, the clock of a state without summer time, the same moment in UTC."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from jobparse.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jobparse.document.model import Document
    from jobparse.values.dates import PrintedDate

# The half of the day behind a time.
_HALF = pattern(r"\d\s?a\.?\s?m\b")
# The words between spaces that are the state without summer time.
_ARIZONA = frozenset({"arizona", "arizona,", "arizona.", "az", "az,", "az."})


def without_midnight(document: Document, date: PrintedDate) -> PrintedDate:
    """A deadline at midnight of a day without the time: it is the end of that day, which the hour of nought would leave out.

    So is one at "11:59" without the half of the day, which is hardly ever that of the morning.
    """
    if date.time and date.value[11:19] == "11:59:00" and _HALF.search(document.lower, date.start, date.end) is None:
        return date._replace(value=date.value[:10], time=False)
    if date.time and date.value[11:19] == "00:00:00" and document.lower.find("midnight", date.start, date.end) >= 0:
        return date._replace(value=date.value[:10], time=False)
    return date


def without_summer(document: Document, date: PrintedDate, known: Mapping[str, Any]) -> PrintedDate:
    """A deadline by the mountain clock of a posting of Arizona, which knows no summer time, unless summer time is printed."""
    if not date.zone or not date.value.endswith("-06:00") or date.zone[0] not in "Mm" or _is_of_summer(date.zone):
        return date
    if document.tokens.isdisjoint(_ARIZONA) or not _is_of_arizona(document, known):
        return date
    return date._replace(value=f"{date.value[:-6]}-07:00")


def _is_of_summer(zone: str) -> bool:
    """Whether a printed zone says that it is one of summer time: "MDT", "Mountain Daylight Time"."""
    letters = "".join(filter(str.isalpha, zone.lower()))
    return letters == "mdt" or "daylight" in letters


def _is_of_arizona(document: Document, known: Mapping[str, Any]) -> bool:
    """Whether the places of a posting are in Arizona; where they name no state, whether its title block does."""
    states = {place.get("state") for place in known.get("locations") or ()} - {None}
    if states:
        return "AZ" in states
    headers = (document.lower[section.start : section.end] for section in document.of_kind("header"))
    return any(not _ARIZONA.isdisjoint(header.split()) for header in headers)


def is_utc_of(machine: str, printed: str) -> bool:
    """Whether a time without zone is, taken for UTC, the moment of a time with an offset.

    >>> is_utc_of("2025-07-02T04:59:00", "2025-07-01T23:59:00-05:00")
    True
    """
    if len(machine) < 19 or len(printed) < 25:
        return False
    from datetime import UTC, datetime  # imported here: few texts print the same date twice

    return datetime.fromisoformat(machine[:19]).replace(tzinfo=UTC) == datetime.fromisoformat(printed).astimezone(UTC)
