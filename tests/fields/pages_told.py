"""What is read of a whole page, for the tests of the pages of sites."""

from __future__ import annotations

from typing import Any

from announcement import read

FIELDS = (
    "title",
    "requisition_id",
    "class_code",
    "employer",
    "department",
    "division",
    "openings",
    "employment",
    "summary",
    "duties",
    "salaries",
    "locations",
    "schedule",
    "dates",
    "application",
    "selection",
    "conditions",
    "residency_required",
    "equal_opportunity",
)


def told(text: str) -> dict[str, Any]:
    """What is read of a page: the values that are there, places and pay without their words, conditions by their kinds."""
    record = read(text).posting.model_dump(mode="json")
    qualifications = record["qualifications"]
    found = {name: record[name] for name in FIELDS} | {
        name: qualifications[name] for name in ("minimum", "preferred", "licenses")
    }
    found["conditions"] = [row["kind"] for row in found["conditions"]]
    for name in ("salaries", "locations"):
        found[name] = [{member: value for member, value in row.items() if member != "text"} for row in found[name]]
    return _present(found)


def _present(value: Any) -> Any:
    """A value without what is absent in it."""
    if isinstance(value, dict):
        kept = {name: _present(member) for name, member in value.items()}
        return {name: member for name, member in kept.items() if member not in (None, [], {}, "", False)}
    return [_present(member) for member in value] if isinstance(value, list) else value
