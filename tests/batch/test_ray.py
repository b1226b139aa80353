"""The engine for clusters gives the records of a run on one machine; it runs here on one node, where Ray is installed."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from jobparse.batch.run import Workforce
from jobparse.batch.work import Work
from jobparse.readers.inputs import Search, expand
from jobparse.readers.options import ReadOptions

if TYPE_CHECKING:
    from pathlib import Path

pytest.importorskip("ray", reason="the extra ray is not installed")
pytestmark = [pytest.mark.filterwarnings("ignore")]

WORK = Work(ReadOptions())


@pytest.mark.parametrize("remote", [False, True])
def test_records_are_those_of_one_machine(postings: Path, remote: bool) -> None:
    import pyarrow.parquet as pq

    from jobparse.batch import ray_engine

    (postings / "table.jsonl").write_text('{"text": "TITLE: Clerk"}\n{torn\n', encoding="utf-8")
    names = [str(postings), str(postings / "table.jsonl")]
    expected = [result for piece in Workforce(1).pieces(expand(names), WORK) for result in piece.results]
    typed = [f"file://{name}" for name in names] if remote else names
    found = [result for piece in ray_engine.pieces(expand(typed), WORK, Search()) for result in piece.results]
    if not remote:
        assert [(row.line, row.failure and row.failure[:4]) for row in found] == [
            (row.line, row.failure and row.failure[:4]) for row in expected
        ]
    titles = [json.loads(row.line)["title"] for row in expected if row.line]
    assert [json.loads(row.line)["title"] for row in found if row.line] == titles
    folder = postings.parent / "parquet"
    counted = [row for piece in ray_engine.write_parquet(expand(typed), WORK, Search(), str(folder)) for row in piece.results]
    assert sum(row.failure is not None for row in counted) == sum(row.failure is not None for row in expected)
    assert sorted(pq.read_table(folder).column("title").to_pylist()) == sorted(titles)
