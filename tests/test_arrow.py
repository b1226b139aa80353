"""Arrow in, Arrow out: the same records as those of the command, in a schema that does not depend on the data."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest

import jobparse
from jobparse.arrow import SCHEMA, parse_batch, record_batch
from jobparse.posting import JobPosting

FIXTURES = sorted((Path(__file__).parent / "fixtures").glob("0*.txt"))
TEXTS = [path.read_text("utf-8") for path in FIXTURES]


def restored(row: dict[str, Any]) -> dict[str, Any]:
    """A row of the schema as the record that it was."""
    row = {key: value for key, value in row.items() if key not in ("error", "evidence")}
    wanted = row["qualifications"]["requirements"]
    return {**row, "qualifications": {**row["qualifications"], "requirements": json.loads(wanted) if wanted else None}}


def test_one_row_out_for_one_row_in() -> None:
    batch = pa.RecordBatch.from_pydict({"id": [f"{at:02d}" for at in range(7)], "text": [*TEXTS, None, "  \n"]})
    out = parse_batch(batch, id_column="id", evidence=True)
    assert out.schema == SCHEMA
    rows = out.to_pylist()
    assert [row["error"] is None for row in rows] == [True] * 5 + [False] * 2
    for at, text in enumerate(TEXTS):
        record = jobparse.parse(text).record
        record["source"] = {**record["source"], "record": f"{at:02d}"}
        assert restored(rows[at]) == record
        evidence = {pointer: [list(span) for span in spans] for pointer, spans in jobparse.parse(text).evidence.items()}
        assert json.loads(rows[at]["evidence"]) == evidence
    assert all(value is None for key, value in rows[5].items() if key != "error")


def test_tables_and_chunks() -> None:
    table = pa.concat_tables([pa.table({"body": TEXTS[:2]}), pa.table({"body": TEXTS[2:]})])
    assert parse_batch(table, text_column="body").column("title").to_pylist() == [
        jobparse.parse(t).record["title"] for t in TEXTS
    ]
    assert parse_batch(table.slice(0, 0), text_column="body").num_rows == 0
    with pytest.raises(KeyError):
        parse_batch(table, text_column="none")


def test_the_schema_has_every_key() -> None:
    assert SCHEMA.names == [*JobPosting.model_fields, "evidence", "error"]
    assert record_batch([]).schema == SCHEMA
