"""Tables of postings, one a row: CSV, TSV and JSON Lines, read row by row; workbooks and Parquet by their own modules."""

from __future__ import annotations

import codecs
import csv
import io
import json
from typing import IO, TYPE_CHECKING, Any

from jobparse.document.source import Source, decode
from jobparse.errors import InputError
from jobparse.readers.columns import choose_columns, row_source
from jobparse.readers.compressed import open_packed
from jobparse.readers.registry import kind_of, missing_extra, table_kind
from jobparse.readers.text import unreadable

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path
    from typing import BinaryIO

    from jobparse.readers.options import ReadOptions
    from jobparse.readers.registry import Named

    Row = tuple[int, Mapping[str, Any] | InputError]
    """A row with its number from 1, or why it cannot be read."""

# How much of a table its encoding is told by, in bytes.
_SAMPLE = 1 << 20
_WIDE = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_BROKEN = (csv.Error, UnicodeDecodeError, OSError, EOFError, ValueError)


def read_table(path: Path, display: str, options: ReadOptions) -> Iterator[Source | InputError]:
    """Read the postings of a table on the disk, row by row: its size does not matter.

    Args:
        path: The table.
        display: Its name in messages and records; the record of a posting is its id, or the number of its row from 1.
        options: How to read it.

    Raises:
        InputError: If it cannot be read, or it is not clear which column holds the text.
    """
    kind = table_kind(display) or "csv"
    try:
        if kind in ("xlsx", "parquet"):
            yield from _sources(_binary(kind, path), display, display, options)
            return
        with path.open("rb") as stream, open_packed(stream) as unpacked:
            yield from _sources(_rows(kind, unpacked, options), display, display, options)
    except InputError as error:
        raise (error if str(error).startswith(display) else error.of(display)) from error
    except UnicodeDecodeError as error:
        raise InputError(f"{display}: is not in one encoding ({error.reason}); name it with --encoding", "encoding") from error
    except _BROKEN as error:
        raise (unreadable(error) if isinstance(error, OSError) else _damaged(error)).of(display) from error


def read_table_bytes(kind: str, named: Named, options: ReadOptions) -> Iterator[Source | InputError]:
    """The same for a table in memory, such as a member of an archive."""
    prefix = f"{named.record}#" if named.record else ""
    try:
        if kind in ("xlsx", "parquet"):
            rows = _binary(kind, io.BytesIO(named.data))
        else:
            rows = _rows(kind, io.BytesIO(named.data), options)
        yield from _sources(rows, named.display, named.path, options, prefix)
    except UnicodeDecodeError as error:
        raise InputError(f"is not in one encoding ({error.reason}); name it with --encoding", "encoding") from error
    except _BROKEN as error:
        raise _damaged(error) from error


def _damaged(error: Exception) -> InputError:
    return InputError(f"is a damaged table ({error}); export it anew", "damaged")


def _binary(kind: str, source: Path | BinaryIO) -> Iterator[Row]:
    try:
        if kind == "xlsx":
            from jobparse.readers.workbook import rows
        else:
            from jobparse.readers.parquet import rows
        yield from rows(source)
    except ImportError as error:
        raise missing_extra(kind) from error


def _rows(kind: str, stream: IO[bytes], options: ReadOptions) -> Iterator[Row]:
    """The rows of a table of text."""
    head = stream.read(_SAMPLE)
    encoding = options.encoding or _encoding(head)
    text = io.TextIOWrapper(io.BufferedReader(_Chained(head, stream)), encoding=encoding, newline="")
    lines = _lines(text, options.max_size)
    yield from _json_lines(lines) if kind == "jsonl" else _delimited(lines, "\t" if kind == "tsv" else None, options.max_size)


def _encoding(head: bytes) -> str:
    """The encoding of a table by its beginning, of which the last character may be cut."""
    if kind_of(head, "table.txt") != "text":
        raise InputError("is no table of text, whatever its name says; give its right name", "binary")
    for mark, name in _WIDE:
        if head.startswith(mark):
            return name
    cut = head.rfind(b"\n") + 1 if len(head) == _SAMPLE else 0
    name = decode(head[: cut or len(head)])[1]
    return "utf-8" if name == "ascii" else name


class _Chained(io.RawIOBase):
    """The beginning of a stream, which was looked at, and what follows it."""

    def __init__(self, head: bytes, stream: IO[bytes]) -> None:
        super().__init__()
        self._head = head
        self._stream = stream

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        size = len(buffer)
        data = self._head[:size] or self._stream.read(size)
        self._head = self._head[size:]
        buffer[: len(data)] = data
        return len(data)


def _lines(text: io.TextIOWrapper, limit: int) -> Iterator[str]:
    """The lines of a table, none of which is held if it is longer than a posting may be."""
    while line := text.readline(limit + 1):
        if len(line) > limit:
            raise InputError(
                f"has a line that is too large (the limit is {limit:,}); raise the limit with --max-size", "too_large"
            )
        yield line.replace("\0", "")


def _delimited(lines: Iterator[str], delimiter: str | None, limit: int) -> Iterator[Row]:
    """The rows of a table whose first line names the columns."""
    csv.field_size_limit(min(limit, 2**31 - 1))
    first = next(lines, "")
    if delimiter is None:
        delimiter = max(",;\t|", key=first.count)
    reader = csv.reader(_chain(first, lines), delimiter=delimiter)
    header = [name.strip() for name in next(reader, [])]
    number = 0
    while True:
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            number += 1
            yield number, InputError(f"is damaged ({error}); look at line {reader.line_num}", "damaged")
            continue
        if cells:
            number += 1
            yield number, {**dict.fromkeys(header), **dict(reversed(list(zip(header, cells, strict=False))))}  # first of equals


def _chain(first: str, lines: Iterable[str]) -> Iterator[str]:
    yield first
    yield from lines


def _json_lines(lines: Iterator[str]) -> Iterator[Row]:
    """The objects of JSON Lines; a line that is none costs only itself."""
    number = 0
    for line in lines:
        if line.isspace():
            continue
        number += 1
        try:
            row = json.loads(line)
        except (ValueError, RecursionError) as error:
            yield number, InputError(f"is no JSON ({error}); look at this line", "damaged")
            continue
        if isinstance(row, dict):
            yield number, row
        else:
            yield number, InputError("is no JSON object; look at this line", "damaged")


def _sources(
    rows: Iterator[Row], display: str, path: str | None, options: ReadOptions, prefix: str = ""
) -> Iterator[Source | InputError]:
    """The sources of rows, of which the first tells the columns."""
    columns = None
    number = 0
    for number, row in rows:
        shown = f"{display} ({prefix}row {number})"
        if isinstance(row, InputError):
            yield row.of(shown)
            continue
        if columns is None:
            columns = choose_columns(list(row), options)
        try:
            yield row_source(row, number, columns, path, options, prefix)
        except InputError as error:
            yield error.of(shown)
    if not number:
        raise InputError("holds no rows; give a table with a header and postings", "empty")
