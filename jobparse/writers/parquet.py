"""Parquet: the record as it is, typed and nested, in a schema that does not depend on the data."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

import pyarrow as pa
import pyarrow.parquet as pq

from jobparse.arrow import SCHEMA, record_batch

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from jobparse.writers import Record

_ROWS = 2_000


def write(records: Iterable[Record], path: Path) -> list[str]:
    """Write records to a Parquet file, some thousand at a time.

    Args:
        records: The records.
        path: The file, which is written over.
    """
    schema = pa.schema([field for field in SCHEMA if field.name != "error"])
    following = iter(records)
    with pq.ParquetWriter(path, schema, compression="zstd") as writer:
        while rows := list(islice(following, _ROWS)):
            writer.write_batch(record_batch(rows).select(schema.names))
    return []
