"""An input to its sources: which module reads each kind, and archives and packed files opened on the way."""

from __future__ import annotations

import hashlib
import sys
from pathlib import PurePath
from typing import TYPE_CHECKING, cast

from jobparse.document.source import Source
from jobparse.errors import InputError
from jobparse.readers.kinds import ARCHIVES, BINARY, HEAD, PACKED, Named, extractor, is_table, kind_of, table_kind
from jobparse.readers.text import read_bytes, read_limited, unreadable

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from jobparse.readers.compressed import Stream
    from jobparse.readers.inputs import Input
    from jobparse.readers.options import ReadOptions

    Result = Source | InputError
    """One posting, or why one record of an input cannot be read while the others can."""


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

            yield from read_archive_bytes(named, options, _from_inside)
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


def _from_inside(named: Named, options: ReadOptions) -> Iterator[Result]:
    """Read a member of an archive."""
    return from_bytes(named, options, inside=True)


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
            head, stream = looked_into(stream, HEAD)
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

    yield from read_archive(path, display, options, _from_inside)
