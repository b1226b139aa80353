"""What goes out comes back: every table format read again with the libraries that analysts use."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING, Any

import duckdb
import pandas as pd
import polars as pl
import pytest

import jobparse
from jobparse.record import KEYS, OBJECTS
from jobparse.writers.columns import COLUMNS, STATEMENTS, columns_of, row_of, statements
from jobparse.writers.output import Output

if TYPE_CHECKING:
    from pathlib import Path

SIGNS = "\N{MAN}\N{ZERO WIDTH JOINER}\N{PERSONAL COMPUTER} n\N{COMBINING TILDE} \N{HEBREW LETTER ALEF}"
HARD = f"""TITLE: =HYPERLINK("http://x","Clerk") {SIGNS}
Job Number: 0042
BU: 01
Employer: City of Alder
Salary: $20.50 - $31.75 per hour
Location: 12 Pine Street, Alder, ME 04001

ESSENTIAL DUTIES
- +1 gives way\N{LINE SEPARATOR}to -1, "quoted"
- @home, 'tis so

MINIMUM QUALIFICATIONS
- One year of experience; or a diploma

Closing Date: May 3, 2031
"""
PLAIN = "TITLE: Pilot\nClosing Date: June 1, 2031 at 5:00 PM Eastern\n"
RISKY = ("=", "+", "-", "@", "\t", "\r", "'")


def records() -> list[dict[str, Any]]:
    return [jobparse.parse(text).record for text in (HARD, PLAIN)]


def written(path: Path, rows: list[dict[str, Any]] | None = None, **options: Any) -> Path:
    lines = [json.dumps(row).encode() + b"\n" for row in (records() if rows is None else rows)]
    Output.choose(None, str(path), several=True, **options).write(lines, str(path))
    return path


def restored(cell: Any) -> Any:
    """A cell of csv or tsv without the apostrophe that keeps formulas from running: the documented rule."""
    if cell is None or isinstance(cell, float) or not isinstance(cell, str):
        return None if isinstance(cell, float) and cell != cell else cell
    return cell[1:] if cell.startswith("'") else cell


def as_cells() -> list[dict[str, Any]]:
    columns = columns_of(records()[0])
    return [{column.name: value for column, value in zip(columns, row_of(row, columns), strict=True)} for row in records()]


def test_every_key_of_the_record_has_a_column() -> None:
    keys = {column.key for column in COLUMNS}
    assert keys == {*KEYS, "evidence"}
    for key, members in OBJECTS.items():
        assert {column.path[1] for column in COLUMNS if column.key == key} == set(members)
    assert len({column.name for column in COLUMNS}) == len(COLUMNS)


@pytest.mark.parametrize("name", ["a.csv", "a.tsv"])
@pytest.mark.parametrize("excel", [False, True])
def test_text_tables(name: str, excel: bool, tmp_path: Path) -> None:
    path = written(tmp_path / name, excel=excel)
    data = path.read_bytes()
    assert data.startswith(b"\xef\xbb\xbf") is excel
    assert (b"\r\n" in data) is excel
    separator = "," if name == "a.csv" else "\t"
    frame = pd.read_csv(path, sep=separator, dtype=str, keep_default_na=False, encoding="utf-8-sig")
    expected = as_cells()
    for at, row in enumerate(expected):
        for column, value in row.items():
            cell = frame.loc[at, column]
            if isinstance(value, bool):
                assert cell == str(value).lower()
            elif isinstance(value, int | float):
                assert float(cell) == value
            else:
                assert restored(cell) == (value or "")
    assert frame.loc[0, "requisition_id"] == "0042"
    assert not [cell for cell in frame.to_numpy().ravel() if cell.startswith(RISKY[:-1])]
    other = pl.read_csv(path, separator=separator, infer_schema=False)
    assert restored(other["title"][0]) == expected[0]["title"]
    assert other["location_postal_code"].to_list() == ["04001", None]
    third = duckdb.sql(f"SELECT salary_min, salary_max FROM read_csv('{path}', delim='{separator}', header=true)").fetchall()
    assert third[0] == (20.5, 31.75)


@pytest.mark.parametrize("name", ["a.csv", "a.tsv"])
def test_line_ends_of_any_kind_stay_in_their_cell(name: str, tmp_path: Path) -> None:
    rows = records()
    for row, ends in zip(rows, ("\r", "\r\n \n"), strict=True):
        row["source"]["path"] = f"carriage{ends}return.txt"
    path = written(tmp_path / name, rows)
    separator = "," if name == "a.csv" else "\t"
    paths = [row["source"]["path"] for row in rows]
    assert pl.read_csv(path, separator=separator, infer_schema=False)["source_path"].to_list() == paths
    found = duckdb.sql(f"SELECT source_path FROM read_csv('{path}', delim='{separator}', header=true)").fetchall()
    assert [row[0] for row in found] == paths


def test_json_lines(tmp_path: Path) -> None:
    path = written(tmp_path / "a.jsonl")
    assert [json.loads(line) for line in path.read_text("utf-8").split("\n")[:-1]] == records()
    assert duckdb.sql(f"SELECT requisition_id FROM '{path}'").fetchall() == [("0042",), (None,)]
    assert pl.read_ndjson(path)["title"].to_list() == [row["title"] for row in records()]


def test_parquet(tmp_path: Path) -> None:
    path = written(tmp_path / "a.parquet")
    rows = pl.read_parquet(path).to_dicts()
    for row, record in zip(rows, records(), strict=True):
        row.pop("evidence")
        wanted = record["qualifications"]["requirements"]
        found = row["qualifications"].pop("requirements")
        assert (json.loads(found) if found else None) == wanted
        assert row == {**record, "qualifications": {k: v for k, v in record["qualifications"].items() if k != "requirements"}}
    assert duckdb.sql(f"SELECT employment.bargaining_units FROM '{path}'").fetchall()[0] == (["01"],)
    assert duckdb.sql(f"SELECT salaries[1].max, dates.closes FROM '{path}'").fetchall()[0] == (31.75, "2031-05-03")
    assert pd.read_parquet(path)["requisition_id"].tolist()[0] == "0042"
    assert written(tmp_path / "b.parquet").read_bytes() == path.read_bytes()


def test_workbook(tmp_path: Path) -> None:
    from openpyxl import load_workbook

    path = written(tmp_path / "a.xlsx")
    book = load_workbook(path)
    assert book.sheetnames == ["postings", "salaries", "locations", "statements"]
    header, *rows = book["postings"].iter_rows(values_only=True)
    for number, (row, expected) in enumerate(zip(rows, as_cells(), strict=True), 1):
        cells = dict(zip(header, row, strict=True))
        assert cells.pop("posting") == number
        for column, value in expected.items():
            cell = cells[column]
            assert (cell.date().isoformat() if hasattr(cell, "date") else cell) == value
    title = book["postings"].cell(2, header.index("title") + 1)
    assert (title.data_type, title.value) == ("s", records()[0]["title"])
    frame = pd.read_excel(path, dtype={"requisition_id": str, "location_postal_code": str})
    assert frame.loc[0, ["requisition_id", "location_postal_code", "salary_min"]].tolist() == ["0042", "04001", 20.5]
    assert frame.loc[0, "dates_closes"] == pd.Timestamp(2031, 5, 3)
    assert len(list(book["statements"].iter_rows())) == 1 + sum(len(statements(row)) for row in records())
    assert written(tmp_path / "b.xlsx").read_bytes() == path.read_bytes()


def test_what_does_not_fit_a_cell_is_told(tmp_path: Path) -> None:
    record = {**records()[0], "summary": "x" * 40_000}
    output = Output.choose(None, str(tmp_path / "a.xlsx"), several=True)
    output.write([json.dumps(record).encode() + b"\n"], str(tmp_path / "a.xlsx"))
    assert output.notes == ["1 texts are too long for a cell of Excel and are cut there"]
    assert str(pd.read_excel(tmp_path / "a.xlsx").loc[0, "summary"]).endswith("[cut: the whole text is in the other formats]")


def test_sqlite(tmp_path: Path) -> None:
    path = written(tmp_path / "a.sqlite")
    with closing(sqlite3.connect(path)) as base:
        base.row_factory = sqlite3.Row
        for row, expected in zip(base.execute("SELECT * FROM postings ORDER BY id"), as_cells(), strict=True):
            for column, value in expected.items():
                assert row[column] == value
        assert base.execute("SELECT typeof(requisition_id), requisition_id FROM postings").fetchone()[:] == ("text", "0042")
        joined = base.execute("SELECT p.title, s.max FROM postings p JOIN salaries s ON s.posting_id = p.id").fetchall()
        assert [row[1] for row in joined] == [31.75]
        counted = dict(base.execute("SELECT kind, count(*) FROM statements GROUP BY kind").fetchall())
        assert counted["duties"] == 2
        assert base.execute("PRAGMA foreign_key_check").fetchall() == []
        assert base.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
        assert {row["table"] for row in base.execute("PRAGMA foreign_key_list(statements)")} == {"postings"}
    assert written(tmp_path / "b.sqlite").read_bytes() == path.read_bytes()


def test_every_list_of_texts_is_among_the_statements() -> None:
    record = records()[0]
    lists = {key for key, value in KEYS.items() if isinstance(value, list)} - {"salaries", "locations", "sections", "warnings"}
    assert lists <= {path[0] for path in STATEMENTS.values()}
    assert ("duties", 2, record["duties"][1]) in statements(record)


@pytest.mark.parametrize("name", ["a.csv", "a.xlsx", "a.parquet", "a.sqlite", "a.jsonld", "a.yaml"])
def test_keys_that_were_not_asked_for_are_left_out(name: str, tmp_path: Path) -> None:
    few = [{key: row[key] for key in ("schema_version", "source", "document_type", "title", "salaries")} for row in records()]
    path = written(tmp_path / name, few)
    if name == "a.csv":
        assert "duties" not in pd.read_csv(path).columns
    assert path.stat().st_size > 0


def test_half_characters_do_not_stop_a_writer(tmp_path: Path) -> None:
    broken = [{**records()[0], "title": "a\ud800b\0c\x0b"}]
    for name in ("a.csv", "a.tsv", "a.xlsx", "a.sqlite", "a.jsonld", "a.yaml", "a.jsonl"):
        assert written(tmp_path / name, broken).stat().st_size > 0
