"""Which laws apply to a posting on its day, at its place of work, with its employer, and whether it does what they ask."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from jobparse.checks.benefits import describes_benefits
from jobparse.checks.driving import license_without_reason
from jobparse.checks.laws import Law, load_laws

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jobparse.checks.laws import Demand
    from jobparse.checks.settings import Settings
    from jobparse.checks.subject import Subject

Applies = Literal["yes", "no", "cannot tell"]
Met = Literal["met", "not met", "cannot tell"]

_CITIES: Mapping[str, frozenset[str]] = {
    "New York": frozenset(
        {"new york", "new york city", "nyc", "manhattan", "brooklyn", "bronx", "the bronx", "queens", "staten island"}
        | {"long island city", "jamaica", "flushing", "astoria"}
    ),
}
_EU = frozenset(
    [
        "AT",
        "BE",
        "BG",
        "CY",
        "CZ",
        "DE",
        "DK",
        "EE",
        "ES",
        "FI",
        "FR",
        "GR",
        "HR",
        "HU",
        "IE",
        "IT",
        "LT",
        "LU",
        "LV",
        "MT",
        "NL",
        "PL",
        "PT",
        "RO",
        "SE",
        "SI",
        "SK",
    ]
)
_GOVERNMENTS = (
    "city of",
    "county of",
    "state of",
    "village of",
    "town of",
    "township of",
    "borough of",
    "commonwealth of",
    "county",
)


class Outcome(NamedTuple):
    """Whether a law applies to a posting, and why.

    `missing` names what is not known where it cannot be told: "date", "place" or "size".
    """

    law: Law
    applies: Applies
    why: str
    missing: str = ""


def outcomes(parsed_record: Mapping[str, Any], settings: Settings) -> tuple[Outcome, ...]:
    """Judge every law for a posting.

    Args:
        parsed_record: The record of the posting.
        settings: Day of the law, jurisdictions, facts about the employer, laws of the user's own.
    """
    if settings.jurisdiction == ("none",):
        return ()
    day = law_day(parsed_record, settings)
    return tuple(_outcome(law, day, parsed_record, settings) for law in load_laws(settings.laws_file))


def law_day(record: Mapping[str, Any], settings: Settings) -> date | None:
    """The day whose law applies: the one asked for, else that of the posting; `None` where it prints none or only a month."""
    if settings.law_date is not None:
        return settings.law_date
    printed = record["dates"]["posted"] or record["dates"]["opens"]
    return date.fromisoformat(printed[:10]) if printed and len(printed) >= 10 else None


def _outcome(law: Law, day: date | None, record: Mapping[str, Any], settings: Settings) -> Outcome:
    asked = settings.jurisdiction != ("auto",)
    place = _asked_for(law, settings) if asked else _place(law, record)
    if place == "no":
        return Outcome(law, "no", f"the place of work is not in {law.region}" if not asked else f"{law.region} was not asked for")
    if day is None:
        return Outcome(law, "cannot tell", "no posting date is printed", "date")
    if not law.in_force(day):
        state = "was replaced before" if law.effective_to and day > law.effective_to else "was not in force on"
        return Outcome(law, "no", f"this version {state} {day.isoformat()}")
    if place == "cannot tell":
        return Outcome(law, "cannot tell", "no place of work is printed", "place")
    exempt = next((reason for reason in law.exemptions if _is_exempt(reason, record, settings)), None)
    if exempt is not None:
        return Outcome(law, "no", f"exempt: {exempt}")
    size = settings.employer.size
    if size is not None and size < law.employer_min:
        return Outcome(law, "no", f"the employer has {size:,} employees, the law begins at {law.employer_min}")
    if size is None and law.employer_min > 1 and not asked:
        return Outcome(law, "cannot tell", f"the employer's size is not known ({law.employer_min} employees are needed)", "size")
    return Outcome(law, "yes", f"in force on {day.isoformat()} in {law.region}")


def _asked_for(law: Law, settings: Settings) -> Applies:
    names = {name.lower() for name in settings.jurisdiction}
    return "yes" if law.id in names or law.region.lower() in names else "no"


def _place(law: Law, record: Mapping[str, Any]) -> Applies:
    """Whether the work is done where a law holds."""
    rows = [row for row in record["locations"] if row["state"] or row["country"] or row["city"]]
    if not rows:
        return "cannot tell"
    answers = {_is_in(law.region, row, record) for row in rows}
    return "yes" if "yes" in answers else "cannot tell" if "cannot tell" in answers else "no"


def _is_in(region: str, row: Mapping[str, Any], record: Mapping[str, Any]) -> Applies:
    code, _, city = region.partition("/")
    country, _, state = code.partition("-")
    if code == "EU":
        return "yes" if row["country"] in _EU else "no"
    printed = row["country"] or ("CA" if record["salaries"] and record["salaries"][0]["currency"] == "CAD" else "US")
    if printed != country:
        return "no"
    if not row["state"]:
        return "cannot tell"
    if row["state"].upper() != state and not (state == "ON" and row["state"].lower() == "ontario"):
        return "no"
    if not city:
        return "yes"
    if not row["city"]:
        return "cannot tell"
    return "yes" if row["city"].lower() in _CITIES.get(city, frozenset({city.lower()})) else "no"


def _is_exempt(reason: str, record: Mapping[str, Any], settings: Settings) -> bool:
    employment = record["employment"]
    bargained = bool(employment["union"] or employment["bargaining_units"])
    public = settings.employer.public
    if public is None:
        public = (record["employer"] or "").lower().startswith(_GOVERNMENTS)
    match reason:
        case "cba":
            return bargained
        case "public":
            return public
        case "public-cba":
            return public and bargained
        case _:
            return bool(employment["open_to"] == ["employees"])


class Explained(NamedTuple):
    """A law, whether it applies, and what the posting does of what it asks."""

    outcome: Outcome
    met: Mapping[str, Met]


def explain(subject: Subject) -> list[Explained]:
    """What every law asks, and whether the posting does it; those that apply first."""
    rows = []
    for outcome in subject.outcomes:
        known = outcome.applies == "yes" or outcome.missing == "size"
        met: dict[str, Met] = {
            demand: ("met" if meets(subject, demand) else "not met") if known else "cannot tell"
            for demand in sorted(outcome.law.demands)
        }
        rows.append(Explained(outcome, met if outcome.applies != "no" else {}))
    order = ("yes", "cannot tell", "no")
    return sorted(rows, key=lambda row: (order.index(row.outcome.applies), row.outcome.law.id))


def meets(subject: Subject, demand: Demand) -> bool:
    """Whether a posting does what a law asks."""
    record = subject.record
    dates, application = record["dates"], record["application"]
    match demand:
        case "pay":
            return any(row["min"] is not None or row["max"] is not None for row in record["salaries"])
        case "bounded_pay":
            return any(row["min"] is not None and row["max"] is not None for row in record["salaries"])
        case "benefits":
            return describes_benefits(subject)
        case "deadline":
            return bool(dates["closes"] or dates["open_until_filled"])
        case "how_to_apply":
            return bool(application["urls"] or application["emails"] or application["instructions"])
        case "license_reason":
            return license_without_reason(subject) is None
