"""Tables of postings, one a row: CSV, TSV and JSON Lines, read row by row; workbooks and Parquet by their own modules."""

from __future__ import annotations

import codecs
import csv
import io
import json
from typing import TYPE_CHECKING, Any, cast

from jobparse.document.source import Source, decode
from jobparse.errors import InputError
from jobparse.readers import delimited
from jobparse.readers.ahead import looked_ahead
from jobparse.readers.columns import TEXT_NAMES, choose_columns, columns_of, folded, name_of_row, row_source
from jobparse.readers.compressed import is_fault, looked_into, open_packed
from jobparse.readers.kinds import BINARY, kind_of, missing_extra, table_kind
from jobparse.readers.text import unreadable

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path
    from typing import BinaryIO

    from jobparse.readers.compressed import Stream
    from jobparse.readers.kinds import Named
    from jobparse.readers.options import ReadOptions

    Row = tuple[int, Mapping[str, Any] | InputError]
    """A row with its number from 1, or why it cannot be read."""

# How much of a table its encoding is told by, in bytes; and how many rows, which hold no more than that, its columns.
_SAMPLE = 1 << 20
_FIRST = 100
# Characters of several bytes show in so many, in bytes.
_WIDEST = 4096
_WIDE = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def read_table(path: Path, display: str, options: ReadOptions) -> Iterator[Source | InputError]:
    """Read the postings of a table on the disk, row by row: its size does not matter.

    Args:
        path: The table: of text, packed or not, or a workbook or Parquet file that is not packed.
        display: Its name in messages and records; the record of a posting is its id, or the number of its row from 1.
        options: How to read it.

    Raises:
        InputError: If it cannot be read, or it is not clear which column holds the text.
    """
    kind = table_kind(display) or "csv"
    try:
        if kind in BINARY:
            yield from _sources(_binary(kind, path), display, display, options)
            return
        with path.open("rb") as stream:
            yield from read_table_stream(kind, stream, display, display, options)
    except InputError as error:
        raise (error if str(error).startswith(display) else error.of(display)) from error
    except (OSError, ValueError) as error:
        raise unreadable(error).of(display) from error


def read_table_stream(
    kind: str | None, stream: Stream, display: str, path: str | None, options: ReadOptions
) -> Iterator[Source | InputError]:
    """The same for a table of text that comes through a stream, packed or not.

    Args:
        kind: csv, tsv or jsonl; `None`: CSV, or JSON Lines where it begins like that.
        stream: The table.
        display: Its name in messages.
        path: Its name in records.
        options: How to read it.
    """
    with open_packed(stream) as unpacked:
        yield from _sources(_rows(kind, unpacked, options), display, path, options)


def read_table_bytes(kind: str, named: Named, options: ReadOptions) -> Iterator[Source | InputError]:
    """The same for a table in memory, such as a member of an archive."""
    prefix = f"{named.record}#" if named.record else ""
    data = io.BytesIO(named.data)
    rows = _binary(kind, data) if kind in BINARY else _rows(kind, open_packed(data), options)
    yield from _sources(rows, named.display, named.path, options, prefix)


def _binary(kind: str, source: Path | BinaryIO) -> Iterator[Row]:
    try:
        if kind == "xlsx":
            from jobparse.readers.workbook import rows
        else:
            from jobparse.readers.parquet import rows
        yield from rows(source)
    except ImportError as error:
        raise missing_extra(kind) from error


def _rows(kind: str | None, stream: Stream, options: ReadOptions) -> Iterator[Row]:
    """The rows of a table of text."""
    head, stream = looked_into(stream, _SAMPLE)
    encoding = options.encoding or _encoding(head)
    if kind is None:
        kind = "jsonl" if head.decode(encoding, "ignore").lstrip("\ufeff \t\r\n").startswith("{") else "csv"
    lines = _lines(io.TextIOWrapper(cast("BinaryIO", stream), encoding=encoding, newline=""), options.max_size)
    if kind == "jsonl":
        return _json_lines(lines)
    known = {folded(name) for name in (*TEXT_NAMES, options.text_column, options.id_column) if name}
    return delimited.rows(lines, "\t" if kind == "tsv" else None, lambda name: folded(name) in known, options.max_size)


def _encoding(head: bytes) -> str:
    """The encoding of a table by its beginning, of which the last character may be cut."""
    if kind_of(head, "table.txt") != "text":
        raise InputError("is no table of text, whatever its name says; give its right name", "binary")
    for mark, name in _WIDE:
        if head.startswith(mark):
            return name
    whole = len(head)
    if whole == _SAMPLE:  # with NULs in it, it is of characters of two bytes or four, which _SAMPLE holds a whole number of
        whole = whole if b"\0" in head[:_WIDEST] else head.rfind(b"\n") + 1 or whole
    name = decode(head[:whole])[1]
    return "utf-8" if name == "ascii" else name


def _lines(text: io.TextIOWrapper, limit: int) -> Iterator[str]:
    """The lines of a table, none of which is held if it is longer than a posting may be."""
    while line := text.readline(limit + 1):
        if len(line) > limit:
            raise InputError(
                f"has a line that is too large (the limit is {limit:,}); raise the limit with --max-size", "too_large"
            )
        yield line.replace("\0", "").removeprefix("\ufeff")


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
    """The sources of rows, of which the first tell the columns."""
    columns = None
    number = 0
    try:
        sample, rows = looked_ahead(rows, _size, _FIRST, _SAMPLE)
        names = list(dict.fromkeys(name for _, row in sample if not isinstance(row, InputError) for name in row))
        for number, row in rows:
            shown = f"{display} ({prefix}row {number})"
            if isinstance(row, InputError):
                yield row.of(shown, f"{prefix}{number}")
                continue
            if columns is None:
                columns = choose_columns(names or list(row), options)
            try:
                yield row_source(row, number, columns_of(row, columns, options), path, options, prefix)
            except InputError as error:
                yield error.of(shown, f"{prefix}{name_of_row(row, number, columns)}")
    except InputError:
        raise
    except Exception as error:
        if isinstance(error, csv.Error) or is_fault(error):
            raise _damaged(error, number) from error
        raise
    if not number:
        raise InputError("holds no rows; give a table with a header and postings", "empty")


def _size(row: Row) -> int:
    """How much text a row holds, about."""
    return 0 if isinstance(row[1], InputError) else sum(len(value) for value in row[1].values() if isinstance(value, str))


def _damaged(error: Exception, number: int) -> InputError:
    """What is wrong behind the row of a number, which was read like those before it."""
    behind = f" behind row {number:,}; the rows before are read" if number else ""
    match error:
        case UnicodeDecodeError():
            return InputError(f"is not in one encoding ({error.reason}){behind}; name it with --encoding", "encoding")
        case OSError(strerror=str()):
            known = unreadable(error)
            return InputError(f"{known}{behind}", known.kind)
        case EOFError():
            return InputError(f"is cut off{behind or ' before its first row'}; get it anew", "damaged")
    return InputError(f"is a damaged table ({error}){behind}; export it anew", "damaged")
