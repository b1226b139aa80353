"""The record as plain data: every key in its order, absent members filled in.

The same contract as `jobparse.posting`, which a test holds it to; it stands apart so that the command can write records without
importing and building the models, which takes longer than parsing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

SCHEMA_VERSION = "1.0"

_COMPETENCY = {"text": None, "name": None, "level": None, "at_entry": False}

# Absent values of attributes that are objects, and of the rows of attributes that are lists of objects.
OBJECTS: Mapping[str, Mapping[str, Any]] = {
    "source": {"path": None, "record": None, "sha256": None, "encoding": None, "length": None, "extracted": None},
    "classification": {"family": None, "service": None, "group": None, "series": None},
    "openings": {"count": None, "note": None},
    "employment": {"types": [], "career_service": None, "union": None, "bargaining_units": [], "open_to": [], "flsa": None},
    "qualifications": {
        "minimum": [],
        "preferred": [],
        "licenses": [],
        "education": [],
        "experience": [],
        "equivalency_accepted": None,
        "requirements": None,
    },
    "schedule": {"days": [], "hours": [], "hours_per_week": None, "note": None},
    "dates": {"posted": None, "updated": None, "revised": None, "opens": None, "closes": None, "open_until_filled": None},
    "application": {"urls": [], "emails": [], "phones": [], "contact": None, "documents": [], "instructions": []},
}
ROWS: Mapping[str, Mapping[str, Any]] = {
    "knowledge": _COMPETENCY,
    "skills": _COMPETENCY,
    "abilities": _COMPETENCY,
    "other_requirements": _COMPETENCY,
    "salaries": {
        "min": None,
        "max": None,
        "currency": None,
        "period": None,
        "period_inferred": False,
        "basis": None,
        "negotiable": None,
        "grade": None,
        "applies_to": None,
        "text": None,
    },
    "locations": {
        "name": None,
        "street": None,
        "unit": None,
        "city": None,
        "state": None,
        "postal_code": None,
        "country": None,
        "remote": None,
        "text": None,
    },
    "conditions": {"kind": None, "text": None},
    "sections": {"kind": None, "heading": None, "start": None, "end": None},
    "warnings": {"code": None, "message": None, "start": None, "end": None},
    "qualifications/education": {"level": None, "fields": [], "text": None},
    "qualifications/experience": {"years": None, "area": None, "text": None},
}
# Every key in the order of the record, with its absent value.
KEYS: Mapping[str, Any] = {
    "schema_version": SCHEMA_VERSION,
    "source": OBJECTS["source"],
    "document_type": None,
    "title": None,
    "requisition_id": None,
    "class_code": None,
    "classification": OBJECTS["classification"],
    "employer": None,
    "department": None,
    "division": None,
    "openings": OBJECTS["openings"],
    "employment": OBJECTS["employment"],
    "summary": None,
    "duties": [],
    "qualifications": OBJECTS["qualifications"],
    "knowledge": [],
    "skills": [],
    "abilities": [],
    "other_requirements": [],
    "working_conditions": [],
    "equipment": [],
    "physical_requirements": [],
    "benefits": [],
    "salaries": [],
    "locations": [],
    "schedule": OBJECTS["schedule"],
    "dates": OBJECTS["dates"],
    "application": OBJECTS["application"],
    "selection": [],
    "conditions": [],
    "residency_required": None,
    "equal_opportunity": None,
    "sections": [],
    "warnings": [],
}


# The keys whose values are lists: of rows, and of texts.
_TABLES = tuple(name for name in KEYS if name in ROWS)
_TEXTS = tuple(name for name, absent in KEYS.items() if isinstance(absent, list) and name not in ROWS)
# Members of objects and rows that are lists, each with the name of its rows where those are objects.
_LISTS: Mapping[str, tuple[tuple[str, str | None], ...]] = {
    name: tuple(
        (member, f"{name}/{member}" if f"{name}/{member}" in ROWS else None)
        for member, empty in absent.items()
        if isinstance(empty, list)
    )
    for name, absent in (*OBJECTS.items(), *ROWS.items())
}


def complete(values: Mapping[str, Any]) -> dict[str, Any]:
    """A record with every key, from the values that were found.

    Args:
        values: Found values by key; members of objects and rows may be missing.
    """
    record = {**KEYS, **values}
    for name, absent in OBJECTS.items():
        record[name] = _members(name, absent, values.get(name) or {})
    for name in _TABLES:
        record[name] = _rows(name, values.get(name) or ())
    for name in _TEXTS:
        record[name] = list(values.get(name) or ())
    return record


def _rows(name: str, found: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
    absent = ROWS[name]
    if _LISTS[name]:
        return [_members(name, absent, row) for row in found]
    return [{**absent, **row} for row in found]


def _members(name: str, absent: Mapping[str, Any], found: Mapping[str, Any]) -> dict[str, Any]:
    """An object with all members in their order; lists of its own, since the absent ones are shared."""
    members = {**absent, **found}
    for member, rows in _LISTS[name]:
        members[member] = _rows(rows, members[member]) if rows else list(members[member])
    return members
