"""Runs on a cluster: Ray Data reads, moves and writes, and the same core parses.

Needs the extra `ray`. The records are those of a run on one machine, in the same order; failures are told and noted alike.
"""

from __future__ import annotations

import json
import logging
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pyarrow as pa
import pyarrow.fs
import ray
import ray.data

from jobparse.arrow import SCHEMA, record_batch
from jobparse.batch.results import Failure, Piece, Result, failed, internal
from jobparse.batch.work import parsed_line, results, texts_of
from jobparse.errors import InputError
from jobparse.readers.inputs import Input, is_wanted
from jobparse.readers.kinds import BINARY, Named, table_kind
from jobparse.readers.registry import from_bytes
from jobparse.readers.tables import read_table_bytes

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from jobparse.batch.work import Work
    from jobparse.readers.inputs import Search

# Inputs that one task parses, and tasks that a run is cut into at most.
_BATCH, _MOST_BLOCKS = 64, 10_000
_INPUTS = pa.schema([("number", pa.int64()), ("input", pa.string()), ("failure", pa.string())])
_LINES = pa.schema([*_INPUTS, ("line", pa.binary()), ("warnings", pa.int64())])


def pieces(inputs: Iterable[Input], work: Work, search: Search) -> Iterator[Piece]:
    """Parse inputs on the cluster; what is yielded is what a pool of processes yields.

    Args:
        inputs: The inputs; folders of object stores are listed here.
        work: What to do with each.
        search: What is taken from such folders.
    """
    yield from _pieces(_dataset(inputs, search).map_batches(_parse, fn_kwargs={"work": work}, **_BATCHES).iter_rows())


def write_parquet(inputs: Iterable[Input], work: Work, search: Search, folder: str) -> Iterator[Piece]:
    """Parse inputs on the cluster and let it write a folder of Parquet files; only counts and failures come back.

    Args:
        inputs: The inputs.
        work: What to do with each.
        search: What is taken from folders in object stores.
        folder: A path, or a URI of an object store ("s3://bucket/records").
    """
    parsed = _dataset(inputs, search).map_batches(_parse, fn_kwargs={"work": work}, **_BATCHES).materialize()
    parsed.map_batches(_records, **_BATCHES).write_parquet(folder)
    yield from _pieces({**row, "line": b""} for row in parsed.drop_columns(["line"]).iter_rows())


def _pieces(rows: Iterable[dict[str, Any]]) -> Iterator[Piece]:
    """Rows as results, those of one input after the other."""
    for number, group in groupby(rows, key=lambda row: (row["number"], row["input"])):
        item = Input(Path(number[1]), number[1])
        for row in group:
            if row["failure"] is not None:
                result = Result(None, Failure(*json.loads(row["failure"])))
            else:
                result = Result(row["line"], None, row["warnings"])
            yield Piece(item, [result], False, None)
        yield Piece(item, [], True, None)


_BATCHES: dict[str, Any] = {"batch_format": "pyarrow", "batch_size": _BATCH}


def _dataset(inputs: Iterable[Input], search: Search) -> Any:
    """The names of the inputs as a dataset, whose order is kept."""
    if not ray.is_initialized():
        ray.init(log_to_driver=False, include_dashboard=False, logging_level=logging.WARNING)
    logging.getLogger("ray.data").setLevel(logging.WARNING)
    context = ray.data.DataContext.get_current()
    context.execution_options.preserve_order = True
    context.enable_progress_bars = False
    rows = []
    for number, item in enumerate(_listed(inputs, search)):
        failure = None if item.error is None else json.dumps([str(item.error), item.error.kind])
        rows.append({"number": number, "input": item.display, "failure": failure})
    table = pa.Table.from_pylist(rows, schema=_INPUTS)
    return ray.data.from_arrow(table).repartition(min(max(len(rows) // _BATCH, 1), _MOST_BLOCKS))


def _listed(inputs: Iterable[Input], search: Search) -> Iterator[Input]:
    """The inputs, with the files of folders in object stores, which only their own file system can list."""
    for item in inputs:
        if not is_uri(item.display):
            yield item
            continue
        try:
            system, path = pyarrow.fs.FileSystem.from_uri(item.display)
            found = system.get_file_info(path)
            if found.type != pyarrow.fs.FileType.Directory:
                yield Input(Path(item.display), item.display)
                continue
            scheme = item.display.partition("://")[0]
            infos = system.get_file_info(pyarrow.fs.FileSelector(path, recursive=True))
            for info in sorted(infos, key=lambda info: info.path):
                if info.is_file and is_wanted(info.path.removeprefix(path).lstrip("/"), search):
                    uri = f"{scheme}://{info.path}"
                    yield Input(Path(uri), uri)
        except (OSError, pa.ArrowException, ValueError) as error:
            why = InputError(f"{item.display}: cannot be listed ({error}); check the address and your credentials")
            yield Input(Path(item.display), item.display, why)


def is_uri(name: str) -> bool:
    """Whether a name is that of something in an object store."""
    return "://" in name


def _parse(batch: pa.Table, work: Work) -> pa.Table:
    """Parse the inputs of a batch: a row for each of their records and failures."""
    rows = []
    for item in batch.to_pylist():
        for result in _results(item["input"], json.loads(item["failure"]) if item["failure"] else None, work):
            failure = json.dumps(list(result.failure)) if result.failure else None
            rows.append({**item, "line": result.line, "warnings": result.warnings, "failure": failure})
    return pa.Table.from_pylist(rows, schema=_LINES)


def _results(name: str, failure: list[str] | None, work: Work) -> Iterator[Result]:
    if failure is not None:
        yield failed(name, InputError(*failure))
    elif not is_uri(name):
        yield from results(Input(Path(name), name), work)
    else:
        yield from _remote(name, work)


def _remote(name: str, work: Work) -> Iterator[Result]:
    """The results of an input in an object store."""
    try:
        system, path = pyarrow.fs.FileSystem.from_uri(name)
        with system.open_input_stream(path) as stream:
            named = Named(stream.read(), name, name)
        kind = table_kind(name)
        whole = kind is None or kind in BINARY
        found = from_bytes(named, work.reading) if whole else read_table_bytes(str(kind), named, work.reading)
        texts = texts_of(name, work)
        for source in found:
            yield failed(name, source) if isinstance(source, InputError) else parsed_line(name, source, work, texts)
    except InputError as error:
        yield failed(name, error if str(error).startswith(name) else error.of(name))
    except (OSError, pa.ArrowException) as error:
        yield failed(name, InputError(f"{name}: cannot be read ({error}); check the address and your credentials"))
    except Exception as error:  # a file that trips a reader must not cost the others
        yield internal(name, error)


def _records(batch: pa.Table) -> pa.Table:
    """The records of a batch in the schema of the record."""
    lines = [line for line in batch.column("line").to_pylist() if line is not None]
    schema = pa.schema([field for field in SCHEMA if field.name != "error"])
    return pa.Table.from_batches([record_batch(json.loads(line) for line in lines).select(schema.names)], schema=schema)
