"""schema.org/JobPosting as JSON-LD, as job boards and Google for Jobs read it: what the text does not say is left out.

Properties and values follow schema.org/JobPosting and Google's guide to structured data for job postings (read 2026-11).
"""

from __future__ import annotations

import json
from html import escape
from typing import TYPE_CHECKING, Any

from jobparse.writers.json import encode

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from jobparse.writers import Record

CONTEXT = "https://schema.org/"

_TYPES = {
    "full_time": "FULL_TIME",
    "part_time": "PART_TIME",
    "temporary": "TEMPORARY",
    "seasonal": "TEMPORARY",
    "internship": "INTERN",
    "contract": "CONTRACTOR",
    "per_diem": "PER_DIEM",
}
_UNITS = {"hour": "HOUR", "day": "DAY", "week": "WEEK", "month": "MONTH", "year": "YEAR"}
_CREDENTIALS = {
    "high_school": "high school",
    "associate": "associate degree",
    "bachelor": "bachelor degree",
    "master": "postgraduate degree",
    "doctorate": "postgraduate degree",
    "professional": "postgraduate degree",
}


def is_posting(record: Record) -> bool:
    """Whether a record advertises a job: a class specification must not be published as one."""
    return bool(record.get("document_type") == "job_announcement")


def render(records: Iterable[Record], *, several: bool) -> Iterator[str]:
    """Yield one object, or a graph of several; records that are no posting are left out."""
    postings = (job_posting(record) for record in records if is_posting(record))
    if not several:
        for posting in postings:
            yield encode({"@context": CONTEXT, **posting}, indent=2) + "\n"
        return
    opened = False
    for posting in postings:
        start = ",\n    " if opened else f'{{\n  "@context": {json.dumps(CONTEXT)},\n  "@graph": [\n    '
        yield start + encode(posting, indent=2).replace("\n", "\n    ")
        opened = True
    if opened:
        yield "\n  ]\n}\n"


def job_posting(record: Record) -> dict[str, Any]:
    """The JobPosting of a record, without `@context`.

    Args:
        record: A record of an announcement, with all keys or some.
    """
    dates, openings = record.get("dates") or {}, record.get("openings") or {}
    qualifications = record.get("qualifications") or {}
    found: dict[str, Any] = {
        "@type": "JobPosting",
        "title": record.get("title"),
        "description": _description(record),
        "identifier": _identifier(record),
        "datePosted": dates.get("posted"),
        "validThrough": dates.get("closes"),
        "employmentType": _listed(_TYPES.get(name) for name in (record.get("employment") or {}).get("types", ())),
        "hiringOrganization": _organization(record),
        **_places(record),
        "baseSalary": _salary(record),
        "totalJobOpenings": openings.get("count"),
        "responsibilities": _joined(record.get("duties")),
        "qualifications": _joined(qualifications.get("minimum")),
        "educationRequirements": _education(qualifications),
        "experienceRequirements": _experience(qualifications),
        "skills": _joined([row["name"] or row["text"] for row in record.get("skills") or ()]),
        "jobBenefits": _joined(record.get("benefits")),
        "workHours": _hours(record),
        "applicationContact": _contact(record),
    }
    if qualifications.get("equivalency_accepted") and found["educationRequirements"] and found["experienceRequirements"]:
        found["experienceInPlaceOfEducation"] = True
    return {name: value for name, value in found.items() if value not in (None, [], {}, "")}


def _listed(values: Iterable[str | None]) -> list[str] | str | None:
    rows = list(dict.fromkeys(value for value in values if value))
    return rows[0] if len(rows) == 1 else rows or None


def _joined(texts: Sequence[str] | None) -> str | None:
    return "\n".join(texts) if texts else None


def _identifier(record: Record) -> dict[str, Any] | None:
    if not record.get("requisition_id"):
        return None
    name = {"name": record["employer"]} if record.get("employer") else {}
    return {"@type": "PropertyValue", **name, "value": record["requisition_id"]}


def _organization(record: Record) -> dict[str, Any] | None:
    if not record.get("employer"):
        return None
    found = {"@type": "Organization", "name": record["employer"]}
    if record.get("department"):
        return {**found, "department": {"@type": "Organization", "name": record["department"]}}
    return found


def _places(record: Record) -> dict[str, Any]:
    rows = record.get("locations") or ()
    places = []
    for row in rows:
        address = {
            "streetAddress": ", ".join(part for part in (row["street"], row["unit"]) if part),
            "addressLocality": row["city"],
            "addressRegion": row["state"],
            "postalCode": row["postal_code"],
            "addressCountry": row["country"],
        }
        said = {name: value for name, value in address.items() if value}
        if said:
            name = {"name": row["name"]} if row["name"] else {}
            places.append({"@type": "Place", **name, "address": {"@type": "PostalAddress", **said}})
    found: dict[str, Any] = {"jobLocation": places[0] if len(places) == 1 else places}
    if any(row["remote"] == "remote" for row in rows):
        found["jobLocationType"] = "TELECOMMUTE"
    return found


def _salary(record: Record) -> dict[str, Any] | None:
    """The first pay statement; a period that is not printed, or that the vocabulary has no unit for, is no unit."""
    pay = next(iter(record.get("salaries") or ()), None)
    if pay is None or pay["currency"] is None or (pay["min"] is None and pay["max"] is None) or pay["period"] == "biweek":
        return None
    value: dict[str, Any] = {"@type": "QuantitativeValue"}
    if pay["min"] == pay["max"]:
        value["value"] = pay["min"]
    else:
        value |= {name: pay[key] for name, key in (("minValue", "min"), ("maxValue", "max")) if pay[key] is not None}
    if pay["period"] and not pay["period_inferred"]:
        value["unitText"] = _UNITS[pay["period"]]
    return {"@type": "MonetaryAmount", "currency": pay["currency"], "value": value}


def _education(qualifications: dict[str, Any]) -> Any:
    names = dict.fromkeys(
        _CREDENTIALS[row["level"]] for row in qualifications.get("education", ()) if row["level"] in _CREDENTIALS
    )
    rows = [{"@type": "EducationalOccupationalCredential", "credentialCategory": name} for name in names]
    return rows[0] if len(rows) == 1 else rows


def _experience(qualifications: dict[str, Any]) -> dict[str, Any] | None:
    years = next((row["years"] for row in qualifications.get("experience", ()) if row["years"] is not None), None)
    return None if years is None else {"@type": "OccupationalExperienceRequirements", "monthsOfExperience": round(years * 12)}


def _hours(record: Record) -> str | None:
    schedule = record.get("schedule") or {}
    parts = [", ".join(day.capitalize() for day in schedule.get("days", ()))]
    parts += [f"{row['start']}-{row['end']}" for row in schedule.get("hours", ())]
    if schedule.get("hours_per_week"):
        parts.append(f"{schedule['hours_per_week']:g} hours per week")
    return "; ".join(filter(None, [*parts, schedule.get("note") or ""])) or None


def _contact(record: Record) -> dict[str, Any] | None:
    application = record.get("application") or {}
    said = {
        "name": application.get("contact"),
        "email": next(iter(application.get("emails", ())), None),
        "telephone": next(iter(application.get("phones", ())), None),
    }
    rows = {name: value for name, value in said.items() if value}
    return {"@type": "ContactPoint", **rows} if rows else None


def _description(record: Record) -> str | None:
    """The posting as HTML, made from the record alone; everything that the text says is escaped."""
    qualifications = record.get("qualifications") or {}
    parts = [f"<p>{escape(record['summary'])}</p>"] if record.get("summary") else []
    lists = (
        ("Duties", record.get("duties")),
        ("Minimum qualifications", qualifications.get("minimum")),
        ("Preferred qualifications", qualifications.get("preferred")),
        ("Licenses", qualifications.get("licenses")),
        ("Benefits", record.get("benefits")),
        ("How to apply", (record.get("application") or {}).get("instructions")),
        ("Selection", record.get("selection")),
    )
    for heading, texts in lists:
        if texts:
            parts.append(f"<h3>{heading}</h3><ul>{''.join(f'<li>{escape(text)}</li>' for text in texts)}</ul>")
    if record.get("equal_opportunity"):
        parts.append(f"<p>{escape(record['equal_opportunity'])}</p>")
    return "".join(parts) or None
