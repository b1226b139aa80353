"""SQLite: a table of postings with a key, tables of pay, places and statements that refer to it; ready for Datasette."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING, Any

from jobparse.record import ROWS, SCHEMA_VERSION
from jobparse.writers.columns import COLUMNS, columns_of, row_of, statements

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from jobparse.writers import Record

_TYPES = {"text": "TEXT", "date": "TEXT", "json": "TEXT", "number": "REAL", "integer": "INTEGER", "boolean": "INTEGER"}
_REALS = frozenset({"min", "max"})
_BOOLEANS = frozenset({"period_inferred", "negotiable"})
# Tables of lists whose rows have members of their own.
_LISTS = ("salaries", "locations", "warnings")
_EVERY = 2_000


def schema_sql() -> str:
    """The statements that make the tables."""
    columns = ",\n  ".join(f"{column.name} {_TYPES[column.kind]}" for column in COLUMNS)
    parts = [f"CREATE TABLE postings (\n  id INTEGER PRIMARY KEY,\n  {columns}\n);"]
    for name in _LISTS:
        members = ",\n  ".join(f'"{member}" {_member_type(member)}' for member in ROWS[name])
        parts.append(
            f"CREATE TABLE {name} (\n  id INTEGER PRIMARY KEY,\n  posting_id INTEGER NOT NULL REFERENCES postings (id),\n"
            f"  place INTEGER NOT NULL,\n  {members}\n);"
        )
    parts.append(
        "CREATE TABLE statements (\n  id INTEGER PRIMARY KEY,\n  posting_id INTEGER NOT NULL REFERENCES postings (id),\n"
        "  kind TEXT NOT NULL,\n  place INTEGER NOT NULL,\n  text TEXT NOT NULL\n);"
    )
    parts += [f"CREATE INDEX {name}_posting ON {name} (posting_id);" for name in (*_LISTS, "statements")]
    parts.append("CREATE INDEX statements_kind ON statements (kind);")
    return "\n".join(parts)


def _member_type(member: str) -> str:
    if member in _REALS:
        return "REAL"
    return "INTEGER" if member in _BOOLEANS or member in ("start", "end") else "TEXT"


def write(records: Iterable[Record], path: Path) -> list[str]:
    """Write records to a database.

    Args:
        records: The records.
        path: The file, which must not exist.
    """
    with closing(sqlite3.connect(path)) as base:
        base.executescript("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;")  # it takes its place when it is whole
        base.executescript(schema_sql())
        base.execute(f"PRAGMA user_version = {int(SCHEMA_VERSION.partition('.')[0])}")
        for number, record in enumerate(records, 1):
            columns = columns_of(record)
            _insert(base, "postings", ["id", *(column.name for column in columns)], [number, *row_of(record, columns)])
            for name in _LISTS:
                for place, row in enumerate(record.get(name, ()), 1):
                    _insert(base, name, ["posting_id", "place", *ROWS[name]], [number, place, *(row[key] for key in ROWS[name])])
            for kind, place, text in statements(record):
                _insert(base, "statements", ["posting_id", "kind", "place", "text"], [number, kind, place, text])
            if number % _EVERY == 0:
                base.commit()
        base.commit()
        base.execute("ANALYZE")
        base.commit()
    return []


def _insert(base: sqlite3.Connection, table: str, columns: Sequence[str], values: Sequence[Any]) -> None:
    names = ", ".join(f'"{name}"' for name in columns)
    marks = ", ".join("?" * len(values))
    whole = [value.encode("utf-8", "replace").decode("utf-8") if isinstance(value, str) else value for value in values]
    base.execute(f'INSERT INTO "{table}" ({names}) VALUES ({marks})', whole)  # noqa: S608 (names are ours, values are bound)
