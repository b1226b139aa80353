"""Tables: one record a row, each named, and a row that cannot be read costs only itself."""

from __future__ import annotations

import gzip
import io
import json
import time
import zipfile
from typing import TYPE_CHECKING, Any

import pytest
from tabular import TABLES, TEXTS, as_lines, as_parquet, as_workbook, rows_of

from jobparse.document.source import Source
from jobparse.errors import InputError
from jobparse.readers.inputs import Input
from jobparse.readers.options import ReadOptions
from jobparse.readers.registry import read

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize("name", TABLES)
def test_a_record_a_row(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(TABLES[name]())
    assert rows_of(path, id_column="ID") == [("000", TEXTS[0]), ("001", TEXTS[1]), ("002", TEXTS[2])]
    assert [record for record, _ in rows_of(path)] == ["1", "2", "3"]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ("sep=;\r\nid;text\r\n1;Clerk, typing\r\n", [("1", "Clerk, typing")]),
        ('"sep=|"\nid|text\n1|Clerk, typing\n', [("1", "Clerk, typing")]),
        ("\n  \n\nid,text\n1,Clerk\n", [("1", "Clerk")]),
        (",,\n;\n,,\nid,text,\n,,\n1,Clerk,\n,,\n", [("2", "Clerk")]),
        ("id;title, short, in English;text\n1;a;Clerk\n", [("1", "Clerk")]),
        ("id|a, b; c; d|text\n1|x|Clerk, files; sorts\n", [("1", "Clerk, files; sorts")]),
        ("text\nClerk, files, sorts\nPilot, steers\n", [("1", "Clerk, files, sorts"), ("2", "Pilot, steers")]),
        ('text\n"Clerk, files"\n"Pilot\nsteers"\n', [("1", "Clerk, files"), ("2", "Pilot\nsteers")]),
        (
            'id;text\n1;"Clerk, files\nsorts, binds"\n2;"Pilot, a, b"\n',
            [("1", "Clerk, files\nsorts, binds"), ("2", "Pilot, a, b")],
        ),
        ("\ufeffid,text\n1,Clerk\n", [("1", "Clerk")]),
    ],
)
def test_where_a_table_begins_and_what_divides_its_cells(lines: str, expected: list[tuple[str, str]], tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(lines.encode())
    assert [(record, text) for record, text in rows_of(path, encoding="utf-8") if record != "error"] == expected


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-32-le"])
def test_wide_characters_without_a_mark_in_a_long_table(encoding: str, tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(("text\r\n" + f"Clerk {'of the harbor ' * 40}\r\n" * 1_000).encode(encoding))
    assert path.stat().st_size > 1 << 20
    assert len(rows_of(path)) == 1_000


def test_a_protected_workbook_is_told(tmp_path: Path) -> None:
    for name in ("a.xlsx", "b.xlsx.gz"):
        data = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500)
        (tmp_path / name).write_bytes(gzip.compress(data) if name.endswith("gz") else data)
        with pytest.raises(InputError, match=r"password|old Word"):
            rows_of(tmp_path / name)


def test_short_rows_below_a_wide_header(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    columns = 100_000
    path.write_text("id," + ",".join(map(str, range(columns))) + ",text\n" + "a\n" * 2_000, encoding="utf-8")
    begun = time.monotonic()
    assert {record for record, _ in rows_of(path)} == {"error"}
    assert time.monotonic() - begun < 5, "not the width of the header for each row"


def test_the_delimiter_of_columns_that_are_named(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("Nr;Stelle (kurz, lang)\n1;Clerk, files, sorts, binds\n2;Pilot, steers\n", encoding="utf-8")
    assert rows_of(path, text_column="Stelle (kurz, lang)")[0] == ("1", "Clerk, files, sorts, binds")


def test_a_workbook_with_blank_rows_above_and_a_wrong_size(tmp_path: Path) -> None:
    from openpyxl import Workbook

    book = Workbook()
    sheet: Any = book.active
    sheet["A2"] = " "
    for row in ([None], ["id", None, "text"], ["a", None, "Clerk"], [None], ["b"], ["c", None, "Pilot"]):
        sheet.append(row)
    whole, path = tmp_path / "whole.xlsx", tmp_path / "a.xlsx"
    book.save(whole)
    with zipfile.ZipFile(whole) as read_from, zipfile.ZipFile(path, "w") as written:
        for info in read_from.infolist():
            data = read_from.read(info)
            written.writestr(info, data.replace(b'<dimension ref="A2:C8"', b'<dimension ref="A1"'))
    with zipfile.ZipFile(path) as archive:
        assert b'<dimension ref="A1"' in archive.read("xl/worksheets/sheet1.xml")
    assert rows_of(path, id_column="id") == [
        ("a", "Clerk"),
        ("error", "a.xlsx (row 3): is empty; give a row that holds a job announcement"),
        ("c", "Pilot"),
    ]


def test_lines_of_json_with_other_names(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    rows = [{"id": 1}, {"id": 2, "text": "Clerk"}, {"id": 3, "body": "Pilot"}, {"other": "x"}, {"id": 5, "text": "Maker"}]
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    assert rows_of(path) == [
        ("error", "a.jsonl (row 1): has no 'text', which holds the text; it has: id"),
        ("2", "Clerk"),
        ("3", "Pilot"),
        ("error", "a.jsonl (row 4): has no 'text', which holds the text; it has: other"),
        ("5", "Maker"),
    ]
    named = rows_of(path, text_column="body", id_column="id")
    assert [record for record, _ in named] == ["error", "error", "3", "error", "error"]


def test_rows_that_cannot_be_read_cost_only_themselves(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text('{"text": "Clerk"}\n{torn\n[1]\n{"text": null}\n{"other": 1}\n{"text": "Pilot"}', encoding="utf-8")
    found = rows_of(path)
    assert [record for record, _ in found] == ["1", "error", "error", "error", "error", "6"]
    assert "a.jsonl (row 2): is no JSON" in found[1][1]
    assert "a.jsonl (row 4): is empty" in found[3][1]


def test_the_digest_is_that_of_the_text_of_the_row(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_bytes(as_lines())
    first = next(iter(read(Input(path, "a.jsonl"), ReadOptions())))
    assert isinstance(first, Source)
    assert first.sha256 == Source.from_text(TEXTS[0]).sha256


def test_html_in_a_cell_is_read_as_html(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    cell = "<p>Clerk</p><ul><li>Files papers &amp; maps.</li></ul>"
    path.write_text(json.dumps({"description": cell}), encoding="utf-8")
    (source,) = read(Input(path, "a.jsonl"), ReadOptions())
    assert isinstance(source, Source)
    assert (source.text, source.extracted) == ("Clerk\n\n- Files papers & maps.\n", "html")


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"text_column": "body"}, "a.csv: has no column 'body' for --text-column; its columns are: id, x, y"),
        ({}, "a.csv: which column holds the text? name it with --text-column; its columns are: id, x, y"),
        ({"text_column": "x", "id_column": "no"}, "a.csv: has no column 'no' for --id-column"),
    ],
)
def test_columns_that_are_not_there(options: dict[str, str], message: str, tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("id,x,y\n1,2,3\n", encoding="utf-8")
    with pytest.raises(InputError) as caught:
        rows_of(path, **options)
    assert str(caught.value).startswith(message)


@pytest.mark.parametrize("name", ["a.csv", "a.jsonl", "a.xlsx", "a.parquet", "a.csv.gz", "a.zip", "a.txt.gz"])
@pytest.mark.parametrize("data", [b"", b"\0" * 100, b"PAR1" + b"x" * 50, b"PK\x03\x04" + b"x" * 90, b"\x1f\x8b" + b"x" * 90])
def test_damaged_files_are_one_error_or_errors_of_rows(name: str, data: bytes, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    try:
        found = rows_of(path)
    except InputError as error:
        assert str(error).startswith(name)  # noqa: PT017
        assert "\n" not in str(error)  # noqa: PT017
    else:
        assert found


def test_ragged_rows_and_huge_cells(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text(f'text,id\nClerk\n"{"Pilot " * 100_000}",2,3,4\n\nMaker,3\n', encoding="utf-8")
    found = rows_of(path, id_column="id")
    assert [record for record, _ in found] == ["1", "2", "3"]
    assert len(found[1][1]) == 600_000
    with pytest.raises(InputError, match="a line that is too large"):
        rows_of(path, max_size=1000)


def test_a_column_that_python_cannot_hold_costs_no_row_its_text(tmp_path: Path) -> None:
    import pyarrow
    import pyarrow.parquet

    moments = pyarrow.array([2**62, None, 0], pyarrow.timestamp("us"))  # the first is in the year 148,110
    path = tmp_path / "a.parquet"
    pyarrow.parquet.write_table(pyarrow.table({"moment": moments, "text": TEXTS}), path)
    assert [text for _, text in rows_of(path)] == TEXTS


def test_a_spoiled_parquet_file_is_damaged_and_not_a_fault_of_the_disk(tmp_path: Path) -> None:
    data = bytearray(as_parquet())
    data[-40:-8] = b"\xff" * 32  # the end of what describes the columns
    path = tmp_path / "a.parquet"
    path.write_bytes(data)
    with pytest.raises(InputError, match=r"is a damaged Parquet file .*; export it anew") as caught:
        rows_of(path)
    assert (caught.value.kind, "\n" in str(caught.value)) == ("damaged", False)


def test_what_is_wrong_with_a_workbook_is_told_in_one_line(tmp_path: Path) -> None:
    source = io.BytesIO(as_workbook())
    path = tmp_path / "a.xlsx"
    sheet = b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><dimension ref="no size"/></worksheet>'
    with zipfile.ZipFile(source) as book, zipfile.ZipFile(path, "w") as spoiled:
        for name in book.namelist():
            spoiled.writestr(name, sheet if "sheet1" in name else book.read(name))
    with pytest.raises(InputError, match=r"is a damaged workbook \(.*\); save it anew$"):
        rows_of(path)


def test_no_number_is_no_text(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text('{"text": "TITLE: Clerk"}\n{"text": NaN}\n', encoding="utf-8")
    assert rows_of(path)[1][1].startswith("a.jsonl (row 2): is empty")
