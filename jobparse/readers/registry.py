"""The kinds of input, told by their first bytes and their names, and which module reads each."""

from __future__ import annotations

import hashlib
import sys
from importlib import import_module
from pathlib import PurePath
from typing import TYPE_CHECKING, NamedTuple, cast

from jobparse.document.source import Source
from jobparse.errors import InputError
from jobparse.readers.text import read_bytes, read_limited, unreadable

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from jobparse.readers.compressed import Stream
    from jobparse.readers.extracted import Extracted
    from jobparse.readers.inputs import Input
    from jobparse.readers.options import ReadOptions

    Result = Source | InputError
    """One posting, or why one record of an input cannot be read while the others can."""

TEXTS = (".txt", ".md", ".markdown", ".text")
DOCUMENTS = {".html": "html", ".htm": "html", ".xhtml": "html", ".pdf": "pdf", ".docx": "docx", ".docm": "docx", ".dotx": "docx"}
PACKED = (".gz", ".zst", ".bz2", ".xz")
ARCHIVES = (".zip",)
TABLES = {".csv": "csv", ".tsv": "tsv", ".jsonl": "jsonl", ".ndjson": "jsonl", ".xlsx": "xlsx", ".parquet": "parquet"}
BINARY = frozenset({"xlsx", "parquet"})
"""Kinds of tables that cannot be read from a stream."""
EXTRAS = {"html": "html", "pdf": "pdf", "docx": "docx", "xlsx": "xlsx", "parquet": "parquet", "zst": "zst"}
"""Extra of the package that has the library for a kind."""

_MAGIC = (
    (b"%PDF-", "pdf"),
    (b"PK\x03\x04", "zip"),
    (b"PK\x05\x06", "zip"),
    (b"\x1f\x8b", "packed"),
    (b"\x28\xb5\x2f\xfd", "packed"),
    (b"BZh", "packed"),
    (b"\xfd7zXZ\x00", "packed"),
)
_FIRST = frozenset(magic[:1] for magic, _ in _MAGIC)
_HTML = (b"<!doctype html", b"<html")
# How much of an archive tells what it holds, in bytes.
_HEAD = 4096
_BLANK = b" \t\r\n\xef\xbb\xbf"


class Named(NamedTuple):
    """Bytes with the names that they are known by: in messages, in the record, and inside an archive."""

    data: bytes
    display: str
    path: str | None
    record: str | None = None

    @property
    def name(self) -> str:
        """What tells the kind by its suffix."""
        return self.record or self.path or self.display


def read(item: Input, options: ReadOptions) -> Iterator[Result]:
    """Read an input.

    Args:
        item: A file or standard input.
        options: How to read it.

    Yields:
        A source for each posting of it, and an error for each record that cannot be read while the others can.

    Raises:
        InputError: If the input as a whole cannot be read; the message names it.
    """
    if item.error is not None:
        raise item.error
    if item.path is None:
        yield from _from_stdin(options)
        return
    kind = table_kind(item.display)
    if kind is not None and not (kind in BINARY and PurePath(item.display).suffix.lower() in PACKED):
        from jobparse.readers.tables import read_table

        yield from read_table(item.path, item.display, options)
    elif PurePath(item.display).suffix.lower() in ARCHIVES:
        yield from _archive(item.path, item.display, options)
    else:
        data = read_bytes(item.path, display=item.display, max_size=options.max_size)
        yield from from_bytes(Named(data, item.display, item.display), options)


def is_table(name: str) -> bool:
    """Whether a name is that of a table, packed or not."""
    return table_kind(name) is not None


def table_kind(name: str) -> str | None:
    """The kind of the table of a name; None for what is none.

    >>> table_kind("jobs/all.csv.gz"), table_kind("clerk.txt")
    ('csv', None)
    """
    return TABLES.get(PurePath(_unpacked(name)).suffix.lower())


def from_bytes(named: Named, options: ReadOptions, *, inside: bool = False) -> Iterator[Result]:
    """Read the bytes of one file or member.

    Args:
        named: The bytes and their names.
        options: How to read them.
        inside: Whether they come out of an archive: another one in it is not opened.

    Raises:
        InputError: If they cannot be read; the message names them.
    """
    kind = kind_of(named.data, named.name)
    try:
        if kind == "text":
            yield Source.from_bytes(named.data, path=named.path, encoding=options.encoding, record=named.record)
        elif kind in ("html", "pdf", "docx"):
            yield _document(kind, named, options)
        elif kind == "zip":
            if inside:
                raise InputError("is an archive inside an archive; unpack it first", "nested_archive")
            from jobparse.readers.archives import read_archive_bytes

            yield from read_archive_bytes(named, options)
        elif kind == "packed" and (table := table_kind(named.name)) is not None and table not in BINARY:
            from jobparse.readers.tables import read_table_bytes

            yield from read_table_bytes(table, named, options)  # row by row, as on the disk
        elif kind == "packed":
            from jobparse.readers.compressed import unpack

            yield from from_bytes(named._replace(data=unpack(named.data, options.max_size)), options, inside=True)
        else:
            from jobparse.readers.tables import read_table_bytes

            yield from read_table_bytes(kind, named, options)
    except InputError as error:
        known = str(error).startswith(f"{named.display}: ")
        raise (error if known else error.of(named.display)) from error


def kind_of(data: bytes, name: str) -> str:
    """What bytes are: text, html, pdf, docx, zip, packed, or a kind of table.

    The first bytes count before the name: a PDF that is called .txt is a PDF.

    >>> kind_of(b"%PDF-1.7", "clerk.txt"), kind_of(b"<!DOCTYPE html>", "-"), kind_of(b"Clerk", "clerk.txt")
    ('pdf', 'html', 'text')
    """
    suffix = PurePath(_unpacked(name)).suffix.lower()
    if data[:1] in _FIRST:
        for magic, kind in _MAGIC:
            if data.startswith(magic):
                return _zipped(data, suffix) if kind == "zip" else kind
    if suffix in TABLES and suffix not in (".xlsx", ".parquet"):
        return TABLES[suffix]
    if data.startswith(b"PAR1"):
        return "parquet"
    if DOCUMENTS.get(suffix) == "html" or data[:200].lstrip(_BLANK)[:16].lower().startswith(_HTML):
        return "html"
    return "text"


def extractor(kind: str) -> Callable[..., Extracted]:
    """The function that takes the text out of a kind of document.

    Raises:
        InputError: If the library for it is not installed; the message has the command that installs it.
    """
    try:
        return cast("Callable[..., Extracted]", import_module(f"jobparse.readers.{kind}").extract)
    except ImportError as error:
        raise missing_extra(kind) from error


def missing_extra(kind: str) -> InputError:
    """The error that tells how to install what reads a kind of input."""
    extra = EXTRAS[kind]
    return InputError(f"reading {kind} needs a library; run: pip install 'jobparse[{extra}]'", "missing_extra")


def _document(kind: str, named: Named, options: ReadOptions) -> Source:
    found = extractor(kind)(named.data, encoding=options.encoding)
    if not found.text or found.text.isspace():
        raise InputError("holds no text; give a file that holds a job announcement", "empty")
    source = Source.from_text(found.text, path=named.path, record=named.record)
    return Source(
        source.text,
        source.path,
        source.record,
        hashlib.sha256(named.data).hexdigest(),
        found.encoding,
        found.encoding_guessed,
        extracted=kind,
        witness=found.witness,
        notes=found.notes,
    )


def is_table_on_stdin(options: ReadOptions) -> bool:
    """Whether standard input is read as a table: by the name that it was given, else where a column was named."""
    if options.stdin_filename is not None:
        return is_table(options.stdin_filename)
    return options.text_column is not None or options.id_column is not None


def _from_stdin(options: ReadOptions) -> Iterator[Result]:
    if sys.stdin is None:
        raise InputError("standard input: is closed; give a file, or pipe a text into the command")
    name = options.stdin_filename
    shown = name or "standard input"
    stream = cast("Stream", sys.stdin.buffer)
    if is_table_on_stdin(options):
        from jobparse.readers.compressed import looked_into
        from jobparse.readers.tables import read_table_stream

        try:
            head, stream = looked_into(stream, _HEAD)
            if kind_of(head, name or "") in ("text", "packed", "csv", "tsv", "jsonl") and table_kind(name or "") not in BINARY:
                yield from read_table_stream(table_kind(name or ""), stream, shown, name, options)
                return
        except InputError as error:
            raise (error if str(error).startswith(f"{shown}: ") else error.of(shown)) from error
        except (OSError, ValueError) as error:
            raise unreadable(error).of(shown) from error
    data = read_limited(stream, display=shown, max_size=options.max_size)
    yield from from_bytes(Named(data, shown, name), options)


def _archive(path: Path, display: str, options: ReadOptions) -> Iterator[Result]:
    from jobparse.readers.archives import read_archive

    yield from read_archive(path, display, options)


def _zipped(data: bytes, suffix: str) -> str:
    """What a file in the ZIP format is: documents of office programs are told by their members, or by the name."""
    head = data[:_HEAD]
    if DOCUMENTS.get(suffix) == "docx" or b"word/" in head:
        return "docx"
    return "xlsx" if suffix == ".xlsx" or b"xl/" in head else "zip"


def _unpacked(name: str) -> str:
    """A name without the suffix of what packs it."""
    path = PurePath(name)
    return str(path.with_suffix("")) if path.suffix.lower() in PACKED else name
