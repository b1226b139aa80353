"""Tables that a run has to outlive: cut, ragged, of odd types, and larger than they look."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from hostile_kinds import EITHER, LAUGHS, RECORD, Kind, Make, members_of
from posting_forms import (
    as_csv,
    as_parquet,
    as_xlsx,
    zipped,
)

if TYPE_CHECKING:
    from collections.abc import Callable


def _xlsx_with(name: str, content: bytes) -> Callable[[Make], bytes]:
    def make_it(make: Make) -> bytes:
        members = dict(members_of(as_xlsx([["id", "text"], ["1", make.posting]])))
        members[name] = content
        return zipped(members.items())

    return make_it


_S = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'


def _xlsx_cells(make: Make) -> bytes:
    """Formulas, dates, errors, figures and nothing where a text should be."""
    from datetime import UTC, datetime

    moment = datetime(2031, 5, 3, tzinfo=UTC).replace(tzinfo=None)
    cells = ["=1+1", '=HYPERLINK("http://x")', "#REF!", "#N/A", moment, 7, 0.1, True, None, "", make.posting]
    return as_xlsx([["id", "text", "text"], *([at, cell, "x"] for at, cell in enumerate(cells))])


def _xlsx_bomb(make: Make) -> bytes:
    rows = f'<worksheet {_S}><sheetData><row r="1"><c t="inlineStr"><is><t>'.encode() + b" " * 100 * make.large
    return _xlsx_with("xl/worksheets/sheet1.xml", rows)(make)


_SHEET = f'<worksheet {_S}><sheetData><row r="1"><c t="inlineStr"><is><t>{{}}</t></is></c></row></sheetData></worksheet>'

_WIDE_SHEET = (
    f'<worksheet {_S}><dimension ref="A1:XFD1048576"/><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>text</t></is></c>'
    '<c r="XFD1"><v>1</v></c></row><row r="1048576"><c r="A1048576" t="inlineStr"><is><t>Clerk</t></is></c></row>'
    "</sheetData></worksheet>"
).encode()


def _odd_columns(make: Make) -> bytes:
    import pyarrow as pa

    text = [make.posting, None, ""]
    columns = {
        "dictionary": pa.array(text).dictionary_encode(),
        "list": pa.array([["a"], [], None]),
        "struct": pa.array([{"a": 1}, None, {}]),
        "decimal": pa.array([Decimal("1.50"), None, Decimal(0)]),
        "span": pa.array([1, None, 2], pa.duration("ns")),
        "moment": pa.array([2**62, None, -(2**62)], pa.timestamp("us")),
        "nothing": pa.nulls(3),
        "bytes": pa.array([b"\xff\xfe", None, b""]),
        "map": pa.array([[("a", 1)], None, []], pa.map_(pa.string(), pa.int64())),
        "half": pa.array([1.5, None, float("nan")], pa.float32()),
        "text": pa.array(text, pa.large_string()),
    }
    return as_parquet(columns)


def _texts_of(*values: Any) -> Callable[[Make], bytes]:
    return lambda _: as_parquet({"text": list(values)})


def _lines(*lines: str | bytes) -> Callable[[Make], bytes]:
    """A file of such lines with a row of a posting before and behind them."""

    def make_it(make: Make) -> bytes:
        whole = json.dumps({"text": make.posting}).encode()
        rows = [line if isinstance(line, bytes) else line.encode() for line in lines]
        return b"\n".join([whole, *rows, whole]) + b"\n"

    return make_it


TABLES: tuple[Kind, ...] = (
    Kind("cut.xlsx", lambda make: make.cut(as_xlsx([["text"], [make.posting]])), ("damaged",), varies=True),
    Kind("spoiled.xlsx", lambda make: make.spoiled(as_xlsx([["text"], [make.posting]])), EITHER, varies=True),
    Kind("cells.xlsx", _xlsx_cells, RECORD),
    Kind("bomb.xlsx", _xlsx_bomb, ("damaged", "too_large", "empty")),
    Kind("laughs.xlsx", _xlsx_with("xl/worksheets/sheet1.xml", (LAUGHS + _SHEET.format("&j;")).encode())),
    Kind("wide.xlsx", _xlsx_with("xl/worksheets/sheet1.xml", _WIDE_SHEET), EITHER),
    Kind("no rows.xlsx", lambda _: as_xlsx([["text"]]), ("empty",)),
    Kind("no sheet.xlsx", _xlsx_with("xl/workbook.xml", f"<workbook {_S}/>".encode()), ("damaged",)),
    Kind("text.xlsx", lambda make: make.posting.encode(), ("damaged",)),
    Kind("unbalanced.csv", lambda make: as_csv([{"text": make.posting}]) + b'"open,\n' + make.posting.encode(), EITHER),
    Kind("huge cell.csv", lambda make: as_csv([{"text": "word " * (make.large // 8)}, {"text": make.posting}]), RECORD),
    Kind("equal columns.csv", lambda _: b'text,text,id,id\n"Clerk",b,1,2\n' * 3, RECORD),
    Kind("ragged.csv", lambda _: b'id,text\n1\n1,Clerk,3,4\n,,,\n\n2,"Cl""erk"\n', EITHER),
    Kind("head only.csv", lambda _: b"id,text\n", ("empty",)),
    Kind("no text.csv", lambda _: b"id,name\n1,Clerk\n", ("no_column",)),
    Kind("nul.csv", lambda _: b"id,text\n1,Cl\0erk\n", EITHER),
    Kind("empty.tsv", lambda _: b"", ("empty",)),
    Kind("broken.jsonl", _lines("{", "", "[1]", '"x"', "null", "{'text': 1}", b"\xff\xfe"), EITHER),
    Kind(
        "figures.jsonl", _lines('{"text": NaN}', '{"text": Infinity}', '{"text": 1e999}', '{"text": ' + "9" * 9999 + "}"), EITHER
    ),
    Kind("nested.jsonl", _lines("[" * 100_000, '{"text": ' * 50_000 + "1" + "}" * 50_000), EITHER),
    Kind("half.jsonl", _lines('{"text": "Cl\\ud800erk", "id": "\\udfff"}', '{"text": "\\u0000"}', '{"text": ""}'), EITHER),
    Kind(
        "kinds.jsonl", _lines('{"text": ["a"]}', '{"text": {"a": 1}}', '{"text": 7}', '{"text": null}', '{"id": 1}', "{}"), EITHER
    ),
    Kind("one array.jsonl", lambda make: json.dumps([{"text": make.posting}] * 3).encode(), ("damaged",)),
    Kind("cut.parquet", lambda make: make.cut(as_parquet({"text": [make.posting] * 9})), ("damaged",), varies=True),
    Kind("spoiled.parquet", lambda make: make.spoiled(as_parquet({"text": [make.posting] * 9})), EITHER, varies=True),
    Kind("ends only.parquet", lambda _: b"PAR1PAR1", ("damaged",)),
    Kind("odd columns.parquet", _odd_columns, EITHER),
    Kind("lists.parquet", _texts_of(["a"], None, []), EITHER),
    Kind("bytes.parquet", _texts_of(b"Clerk \xff\xfe", b"", None), EITHER),
    Kind("no rows.parquet", lambda _: as_parquet({"text": []}), ("empty",)),
)
