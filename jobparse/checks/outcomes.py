"""Which laws apply to a posting on its day, at its place of work, with its employer."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from jobparse.checks.laws import Law, load_laws
from jobparse.checks.phrases import phrases

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jobparse.checks.laws import Demand
    from jobparse.checks.settings import Settings
    from jobparse.checks.subject import Subject

Applies = Literal["yes", "no", "cannot tell"]

# Cities with laws of their own that have several names, and the list of these.
_CITIES = {"New York": "new_york"}
_EU = frozenset(
    {"AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR",
     "GR", "HR", "HU", "IE", "IT", "LT", "LU", "LV", "MT", "NL",
     "PL", "PT", "RO", "SE", "SI", "SK"}
)  # fmt: skip
_PROVINCES = frozenset(["ON", "BC", "AB", "QC", "MB", "SK", "NS", "NB", "NL", "PE", "NT", "YT", "NU", "Ontario"])
_EXEMPT = {
    "cba": "positions whose pay is set by collective bargaining",
    "public": "public employers",
    "other-public": "public employers other than the city",
    "public-cba": "public positions under collective bargaining",
    "internal": "internal moves",
}


class Outcome(NamedTuple):
    """Whether a law applies to a posting, and why.

    `missing` names what is not known where it cannot be told: "date", "place", "size" or "exemption".
    """

    law: Law
    applies: Applies
    why: str
    missing: str = ""


def outcomes(parsed_record: Mapping[str, Any], settings: Settings, demand: Demand | None = None) -> tuple[Outcome, ...]:
    """Judge laws for a posting.

    Args:
        parsed_record: The record of the posting.
        settings: Day of the law, jurisdictions, facts about the employer, laws of the user's own.
        demand: What the laws ask for; `None` for all laws.
    """
    if settings.jurisdiction == ("none",):
        return ()
    day = law_day(parsed_record, settings)
    return tuple(
        _outcome(law, day, parsed_record, settings)
        for law in load_laws(settings.laws_file)
        if demand is None or demand in law.demands
    )


def demanding(subject: Subject, demand: Demand) -> tuple[Outcome, ...]:
    """Laws that ask for something and apply, those for sure first; the employer's size or an exemption may be unknown."""
    asking = outcomes(subject.record, subject.settings, demand)
    rows = [outcome for outcome in asking if outcome.applies == "yes" or outcome.missing in ("size", "exemption")]
    return tuple(sorted(rows, key=lambda outcome: (outcome.applies != "yes", not outcome.law.binding)))


def law_day(record: Mapping[str, Any], settings: Settings) -> date | None:
    """The day whose law applies: the one asked for, else that of the posting; `None` where it prints none or only a month."""
    if settings.law_date is not None:
        return settings.law_date
    printed = (record["dates"]["posted"], record["dates"]["opens"])
    return next((date.fromisoformat(day[:10]) for day in printed if day and len(day) >= len("2027-05-01")), None)


def _outcome(law: Law, day: date | None, record: Mapping[str, Any], settings: Settings) -> Outcome:
    asked = settings.jurisdiction != ("auto",)
    place = _asked_for(law, settings) if asked else _place(law, record)
    if law.profile and law.profile not in settings.profiles and law.id not in _names(settings):
        return Outcome(law, "no", f"the profile {law.profile} was not chosen")
    if place == "no":
        return Outcome(law, "no", f"the place of work is not in {law.region}" if not asked else f"{law.region} was not asked for")
    if day is None:
        return Outcome(law, "cannot tell", "no posting date is printed", "date")
    if not law.in_force(day):
        state = "was replaced before" if law.effective_to and day > law.effective_to else "was not in force on"
        return Outcome(law, "no", f"this version {state} {day.isoformat()}")
    if place == "cannot tell":
        return Outcome(law, "cannot tell", "no place of work is printed", "place")
    exempt = {reason: _is_exempt(reason, law, record, settings) for reason in law.exemptions}
    if sure := [reason for reason, answer in exempt.items() if answer == "yes"]:
        return Outcome(law, "no", f"exempt: {_EXEMPT[sure[0]]}")
    size = settings.employer.size
    if size is not None and size < law.employer_min:
        return Outcome(law, "no", f"the employer has {size:,} employees, the law begins at {law.employer_min}")
    if size is None and law.employer_min > 1 and not asked:
        return Outcome(law, "cannot tell", f"the employer's size is not known ({law.employer_min} employees are needed)", "size")
    if not asked and (open_ := [reason for reason, answer in exempt.items() if answer == "cannot tell"]):
        return Outcome(law, "cannot tell", f"it does not apply to {_EXEMPT[open_[0]]}, and that is not known", "exemption")
    return Outcome(law, "yes", f"in force on {day.isoformat()} in {law.region}")


def _asked_for(law: Law, settings: Settings) -> Applies:
    names = _names(settings)
    return "yes" if law.id in names or law.region.lower() in names else "no"


def _names(settings: Settings) -> frozenset[str]:
    return frozenset(name.lower() for name in settings.jurisdiction)


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
        return _is_in_union(row, record)
    if _country(row, record) != country:
        return "no"
    if not state:
        return "yes"
    if not row["state"]:
        return "cannot tell"
    if row["state"].upper() != state and not (state == "ON" and row["state"].lower() == "ontario"):
        return "no"
    if not city:
        return "yes"
    if not row["city"]:
        return "cannot tell"
    names = phrases(_CITIES[city]) if city in _CITIES else (city.lower(),)
    return "yes" if row["city"].lower() in names else "no"


def _is_in_union(row: Mapping[str, Any], record: Mapping[str, Any]) -> Applies:
    """Whether a place is in the European Union; that of a town alone cannot be told without pay in some currency."""
    if row["country"]:
        return "yes" if row["country"] in _EU else "no"
    if _country(row, record) == "EU":
        return "yes"
    return "no" if row["state"] or (record["salaries"] and record["salaries"][0]["currency"]) else "cannot tell"


def _country(row: Mapping[str, Any], record: Mapping[str, Any]) -> str:
    """The country of a place: as printed, else that of its province or of the currency of the pay, else the United States."""
    if row["country"]:
        return str(row["country"])
    if row["state"] in _PROVINCES:
        return "CA"
    currency = record["salaries"][0]["currency"] if record["salaries"] else None
    return "US" if currency in (None, "USD") else str(currency)[:2]


def _is_exempt(reason: str, law: Law, record: Mapping[str, Any], settings: Settings) -> Applies:
    """Whether a law leaves out a posting; a text that names no union does not tell that there is none."""
    employment = record["employment"]
    bargained: Applies = "yes" if employment["union"] or employment["bargaining_units"] else "cannot tell"
    public = _is_public(record, settings)
    match reason:
        case "cba":
            return bargained
        case "public":
            return public
        case "other-public":
            return _is_another(law.region.partition("/")[2].lower(), public, _employer(record, settings))
        case "public-cba":
            return "no" if public == "no" else "yes" if public == bargained == "yes" else "cannot tell"
        case _:
            return "yes" if set(employment["open_to"]) in ({"employees"}, {"bidders"}, {"employees", "bidders"}) else "no"


def _is_public(record: Mapping[str, Any], settings: Settings) -> Applies:
    if settings.employer.public is not None:
        return "yes" if settings.employer.public else "no"
    name = _employer(record, settings)
    return "yes" if name.startswith(phrases("government_forms")) or name.endswith(phrases("government_ends")) else "cannot tell"


def _is_another(city: str, public: Applies, name: str) -> Applies:
    """Whether an employer is a public one other than a city; a name with the city in it may be one of its departments."""
    if name in (city, f"city of {city}", f"{city} city"):
        return "no"
    return "cannot tell" if public == "yes" and (not name or city in name) else public


def _employer(record: Mapping[str, Any], settings: Settings) -> str:
    return (record["employer"] or settings.employer.name or "").lower()
