"""The record as one row: the columns of csv, tsv and the first sheet of a workbook, in one place.

Names follow the record: a member of an object is `object_member`. Lists are JSON text. The first pay statement and the first
place have columns of their own as well, since most questions are about those.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from jobparse.record import KEYS, OBJECTS, ROWS

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from jobparse.writers import Record

Kind = Literal["text", "number", "integer", "boolean", "date", "json"]

_INTEGERS = frozenset({"source_length", "openings_count"})
_NUMBERS = frozenset({"schedule_hours_per_week"})
_BOOLEANS = frozenset(
    {
        "employment_career_service",
        "qualifications_equivalency_accepted",
        "dates_open_until_filled",
        "residency_required",
        "salary_period_inferred",
        "salary_negotiable",
    }
)
_DATES = frozenset({"dates_posted", "dates_updated", "dates_revised", "dates_opens", "dates_closes"})
# Members of the first row of a list that have a column of their own.
_FIRST = {
    "salaries": ("salary", ("min", "max", "currency", "period", "period_inferred", "basis", "negotiable", "grade", "text")),
    "locations": ("location", ("name", "street", "unit", "city", "state", "postal_code", "country", "remote")),
}


class Column(NamedTuple):
    """One column.

    Attributes:
        name: Its name.
        kind: What its cells are; "date" is ISO 8601, as precise as printed.
        key: The key of the record that it is of.
        path: Where its value stands, from the record down; a number is a place in a list.
    """

    name: str
    kind: Kind
    key: str
    path: tuple[str | int, ...]

    def of(self, record: Record) -> Any:
        """The value of the column for a record: text, number, boolean or `None`; lists as JSON text."""
        value: Any = record
        for step in self.path:
            value = (value[step] if len(value) > step else None) if isinstance(step, int) else value.get(step)
            if value is None:
                return None
        if self.kind == "json":
            return json.dumps(value, ensure_ascii=False, separators=(",", ":")) if value else None
        return value


def _columns() -> tuple[Column, ...]:
    rows: list[Column] = []
    for key, absent in KEYS.items():
        if key in OBJECTS:
            for member, empty in OBJECTS[key].items():
                name = f"{key}_{member}"
                is_json = isinstance(empty, list) or name == "qualifications_requirements"
                rows.append(Column(name, "json" if is_json else _kind(name), key, (key, member)))
            continue
        if key in _FIRST:
            name, members = _FIRST[key]
            rows += [Column(f"{name}_{part}", _pay_kind(f"{name}_{part}"), key, (key, 0, part)) for part in members]
        rows.append(Column(key, "json" if key in ROWS or isinstance(absent, list) else _kind(key), key, (key,)))
    return (*rows, Column("evidence", "json", "evidence", ("evidence",)))


def _kind(name: str) -> Kind:
    for names, kind in ((_INTEGERS, "integer"), (_NUMBERS, "number"), (_BOOLEANS, "boolean"), (_DATES, "date")):
        if name in names:
            return kind  # type: ignore[return-value]
    return "text"


def _pay_kind(name: str) -> Kind:
    return "number" if name in ("salary_min", "salary_max") else _kind(name)


COLUMNS = _columns()
"""All columns, in the order of the record."""


def columns_of(record: Record) -> tuple[Column, ...]:
    """The columns for records that have the keys of this one: those of keys that were not asked for are left out."""
    return tuple(column for column in COLUMNS if column.key in record)


def row_of(record: Record, columns: Sequence[Column]) -> list[Any]:
    """The cells of a record."""
    return [column.of(record) for column in columns]


# What a list of texts is called on the sheet or in the table that has one statement a row.
STATEMENTS: Mapping[str, tuple[str, ...]] = {
    "duties": ("duties",),
    "minimum_qualifications": ("qualifications", "minimum"),
    "preferred_qualifications": ("qualifications", "preferred"),
    "licenses": ("qualifications", "licenses"),
    "knowledge": ("knowledge",),
    "skills": ("skills",),
    "abilities": ("abilities",),
    "other_requirements": ("other_requirements",),
    "working_conditions": ("working_conditions",),
    "equipment": ("equipment",),
    "physical_requirements": ("physical_requirements",),
    "benefits": ("benefits",),
    "application_documents": ("application", "documents"),
    "application_instructions": ("application", "instructions"),
    "selection": ("selection",),
    "conditions": ("conditions",),
}


def statements(record: Record) -> list[tuple[str, int, str]]:
    """Every statement of a record: what it is, its place in its list from 1, its text."""
    rows: list[tuple[str, int, str]] = []
    for kind, path in STATEMENTS.items():
        value: Any = record
        for step in path:
            value = value.get(step) or {}
        for place, item in enumerate(value or (), 1):
            rows.append((kind, place, item["text"] if isinstance(item, dict) else item))
    return rows
