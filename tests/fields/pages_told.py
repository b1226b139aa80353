"""What is read of a whole page, for the tests of the pages of sites."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from announcement import read

if TYPE_CHECKING:
    from collections.abc import Iterable

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


def values_of(text: str, paths: Iterable[str], *, blank: bool) -> dict[str, Any]:
    """What is read of a page at some paths of the record; of places and pay only what is printed, without the text.

    Args:
        text: The page.
        paths: Names joined by stops: "qualifications.minimum".
        blank: Whether to read it as copies have it that put a blank line behind every line.
    """
    if blank:
        text = "\n\n".join(filter(None, map(str.strip, text.split("\n")))) + "\n"
    record = read(text).posting.model_dump(mode="json")
    return {path: _at(record, path) for path in paths}


def _at(record: dict[str, Any], path: str) -> Any:
    value: Any = record
    for part in path.split("."):
        value = value[part]
    if isinstance(value, list) and value and isinstance(value[0], dict):
        return [{name: part for name, part in row.items() if part and name not in ("text", "period_inferred")} for row in value]
    return value
