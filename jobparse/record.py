"""The record as plain data: every key in its order, absent members filled in.

The same contract as `jobparse.posting`, which a test holds it to; it stands apart so that the command can write records without
importing and building the models, which takes longer than parsing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

SCHEMA_VERSION = "1.0"

_COMPETENCY = {"text": None, "name": None, "level": None, "at_entry": False}

# Absent values of attributes that are objects, and of the rows of attributes that are lists of objects.
OBJECTS: Mapping[str, Mapping[str, Any]] = {
    "source": {"path": None, "record": None, "sha256": None, "encoding": None, "length": None},
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


def complete(values: Mapping[str, Any]) -> dict[str, Any]:
    """A record with every key, from the values that were found.

    Args:
        values: Found values by key; members of objects and rows may be missing.
    """
    record: dict[str, Any] = {}
    for name, absent in KEYS.items():
        if name in OBJECTS:
            record[name] = _members(name, OBJECTS[name], values.get(name) or {})
        elif name in ROWS:
            record[name] = [_members(name, ROWS[name], row) for row in values.get(name) or ()]
        else:
            record[name] = values.get(name, absent) if not isinstance(absent, list) else list(values.get(name) or ())
    return record


def _members(name: str, absent: Mapping[str, Any], found: Mapping[str, Any]) -> dict[str, Any]:
    """An object with all members in their order; lists of its own, since the absent ones are shared."""
    members = {**absent, **found}
    for member, empty in absent.items():
        if empty == [] and isinstance(empty, list):
            rows = ROWS.get(f"{name}/{member}")
            members[member] = [_members("", rows, row) for row in members[member]] if rows else list(members[member])
    return members
