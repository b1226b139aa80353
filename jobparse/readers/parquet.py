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
_NO_VALUE = (pyarrow.ArrowException, ValueError, ArithmeticError)


def rows(source: Path | BinaryIO) -> Iterator[tuple[int, Mapping[str, Any]]]:
    """The rows of the file, numbered from 1.

    Raises:
        InputError: If it is damaged.
    """
    try:
        file = pyarrow.parquet.ParquetFile(source)
        number = 0
        for batch in file.iter_batches(batch_size=_ROWS):
            columns: dict[str, list[Any]] = {}
            for name, column in zip(batch.schema.names, batch.columns, strict=True):
                if name not in columns:  # first of equals
                    columns[name] = _cells(column)
            for at in range(batch.num_rows):
                number += 1
                yield number, {name: cells[at] for name, cells in columns.items()}
    except (pyarrow.ArrowException, OSError, ValueError, KeyError, TypeError, NotImplementedError) as error:
        if isinstance(error, OSError) and error.errno is not None:  # of the system; the library raises one for damage, too
            raise
        why = " ".join(str(error).split())
        raise InputError(f"is a damaged Parquet file ({why}); export it anew", "damaged") from error


def _cells(column: Any) -> list[Any]:
    """The values of a column; one that Python cannot hold, such as a date beyond the year 9999, is none."""
    try:
        return list(column.to_pylist())
    except _NO_VALUE:
        return [_cell(value) for value in column]


def _cell(value: Any) -> Any:
    try:
        return value.as_py()
    except _NO_VALUE:
        return None
