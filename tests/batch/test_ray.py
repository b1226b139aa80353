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


def test_an_object_store_is_read_and_written(postings: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    server = pytest.importorskip("moto.server", reason="moto, which speaks S3, is not installed").ThreadedMotoServer(port=0)
    boto3 = pytest.importorskip("boto3", reason="boto3 is not installed")
    import pyarrow.fs
    import pyarrow.parquet as pq
    import ray

    from jobparse.batch import ray_engine

    ray.shutdown()  # processes of an earlier test do not know where the store is
    server.start()
    try:
        host, port = server.get_host_and_port()
        endpoint = f"http://{host}:{port}"
        for name, value in {
            "AWS_ACCESS_KEY_ID": "nobody",
            "AWS_SECRET_ACCESS_KEY": "nothing",
            "AWS_REGION": "us-east-1",
            "AWS_ENDPOINT_URL": endpoint,
        }.items():
            monkeypatch.setenv(name, value)
        store = boto3.client("s3", endpoint_url=endpoint, region_name="us-east-1")
        store.create_bucket(Bucket="postings")
        for path in postings.rglob("*.txt"):
            store.upload_file(str(path), "postings", f"in/{path.relative_to(postings).as_posix()}")
        local = [result for piece in Workforce(1).pieces(expand([str(postings)]), WORK) for result in piece.results]
        stored = ["s3://postings/in"]
        found = [result for piece in ray_engine.pieces(expand(stored), WORK, Search()) for result in piece.results]
        assert [json.loads(row.line) | {"source": None} for row in found if row.line] == [
            json.loads(row.line) | {"source": None} for row in local if row.line
        ]
        list(ray_engine.write_parquet(expand(stored), WORK, Search(), "s3://postings/out"))
        there, folder = pyarrow.fs.FileSystem.from_uri("s3://postings/out")
        titles = [json.loads(row.line)["title"] for row in local if row.line]
        assert sorted(pq.read_table(folder, filesystem=there).column("title").to_pylist()) == sorted(titles)
    finally:
        server.stop()
