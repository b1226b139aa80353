"""Outputs of a run read again with the libraries that analysts use, and held against the records."""

from __future__ import annotations

import json
import re
import sqlite3
from contextlib import closing
from itertools import zip_longest
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

# Characters that no workbook can hold: the writer puts a mark in their place.
_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")
# Keys that the tables hold under a name of their own; of a text that no figure may be made of, a date, and an amount.
_TEXTS = ("title", "requisition_id", "class_code")
_DATES = ("posted", "updated", "revised", "opens", "closes")


def expected(records: Sequence[dict[str, Any]]) -> dict[str, list[Any]]:
    """Columns that every table of the records has."""
    columns: dict[str, list[Any]] = {name: [record[name] for record in records] for name in _TEXTS}
    columns |= {f"dates_{name}": [record["dates"][name] for record in records] for name in _DATES}
    first = [record["salaries"][0] if record["salaries"] else {} for record in records]
    columns |= {f"salary_{end}": [row.get(end) for row in first] for end in ("min", "max")}
    columns["location_postal_code"] = [
        record["locations"][0]["postal_code"] if record["locations"] else None for record in records
    ]
    return columns


def compared(reader: str, found: dict[str, Sequence[Any]], columns: dict[str, list[Any]]) -> Iterator[str]:
    """Cells that a reader found otherwise."""
    for name, cells in columns.items():
        there = list(found[name])
        if len(there) != len(cells):
            yield f"{reader}: {len(there)} rows of {name}, not {len(cells)}"
            continue
        wrong = [(at, cell, other) for at, (cell, other) in enumerate(zip(cells, there, strict=True)) if not same(cell, other)]
        if wrong:
            yield f"{reader}: {len(wrong)} cells of {name} differ, such as {wrong[0]}"


def same(cell: Any, found: Any) -> bool:
    """Whether what was found is the cell: absent is empty, and an apostrophe may keep a formula from running."""
    if found is None or found == "" or (isinstance(found, float) and found != found):
        return cell is None
    if isinstance(cell, int | float):
        return float(found) == cell
    if hasattr(found, "isoformat"):
        return str(found)[: len(str(cell))] == cell
    return found in (cell, f"'{cell}", _CONTROLS.sub("\ufffd", str(cell)))


def _csv(path: Path) -> Iterator[tuple[str, dict[str, Any]]]:
    import duckdb
    import pandas as pd
    import polars as pl

    frame = pd.read_csv(path, dtype=str, keep_default_na=False)
    yield "pandas", {name: frame[name].tolist() for name in frame}
    other = pl.read_csv(path, infer_schema=False)
    yield "polars", {name: other[name].to_list() for name in other.columns}
    third = duckdb.sql(f"SELECT * FROM read_csv('{path}', header=true, all_varchar=true, max_line_size=100000000)")  # noqa: S608
    yield "duckdb", dict(zip(third.columns, zip(*third.fetchall(), strict=True), strict=True))


def _parquet(path: Path) -> Iterator[tuple[str, dict[str, Any]]]:
    import duckdb
    import pandas as pd
    import polars as pl

    for reader, rows in (
        ("polars", pl.read_parquet(path).to_dicts()),
        ("duckdb", [json.loads(row[0]) for row in duckdb.sql(f"SELECT to_json(t) FROM '{path}' t").fetchall()]),  # noqa: S608
        ("pandas", json.loads(pd.read_parquet(path).to_json(orient="records"))),
    ):
        yield reader, expected(rows)


def _sqlite(path: Path) -> Iterator[tuple[str, dict[str, Any]]]:
    with closing(sqlite3.connect(path)) as base:
        rows = base.execute("SELECT * FROM postings ORDER BY id")
        names = [column[0] for column in rows.description]
        yield "sqlite", dict(zip(names, zip(*rows.fetchall(), strict=True), strict=True))


def _xlsx(path: Path) -> Iterator[tuple[str, dict[str, Any]]]:
    from openpyxl import load_workbook

    with closing(load_workbook(path, read_only=True)) as book:
        header, *rows = book["postings"].iter_rows(values_only=True)
    yield "openpyxl", dict(zip(header, zip_longest(*rows), strict=True))


_READERS = {"csv": _csv, "parquet": _parquet, "sqlite": _sqlite, "xlsx": _xlsx}


def round_trips(form: str, output: Path, records: Sequence[dict[str, Any]]) -> Iterator[str]:
    """What of the records does not come back out of an output of a format."""
    if form == "jsonld":
        there = json.loads(output.read_text("utf-8"))
        count = len(there["@graph"]) if "@graph" in there else 1
        postings = sum(record["document_type"] == "job_announcement" for record in records)
        if count > postings:
            yield f"{count} postings of {postings}"
    for reader, found in _READERS.get(form, lambda _: ())(output):
        yield from compared(reader, found, expected(records))
