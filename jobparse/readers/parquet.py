"""Parquet files as tables: a few rows at a time, so that their size does not matter."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pyarrow
import pyarrow.parquet

from jobparse.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path
    from typing import BinaryIO

# So many rows are held at a time: each may be as large as a posting may be, and few bytes of a file can stand for many.
_ROWS = 16


def rows(source: Path | BinaryIO) -> Iterator[tuple[int, Mapping[str, Any]]]:
    """The rows of the file, numbered from 1.

    Raises:
        InputError: If it is damaged.
    """
    try:
        file = pyarrow.parquet.ParquetFile(source)
        number = 0
        for batch in file.iter_batches(batch_size=_ROWS):
            for row in batch.to_pylist():
                number += 1
                yield number, row
    except pyarrow.ArrowException as error:
        raise InputError(f"is a damaged Parquet file ({error}); export it anew", "damaged") from error
