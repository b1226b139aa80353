"""The kinds of input, told by their first bytes and their names, and what takes the text out of each."""

from __future__ import annotations

from importlib import import_module
from pathlib import PurePath
from typing import TYPE_CHECKING, NamedTuple, cast

from jobparse.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Callable

    from jobparse.readers.extracted import Extracted

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
HEAD = 4096
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


def is_table(name: str) -> bool:
    """Whether a name is that of a table, packed or not."""
    return table_kind(name) is not None


def table_kind(name: str) -> str | None:
    """The kind of the table of a name; None for what is none.

    >>> table_kind("jobs/all.csv.gz"), table_kind("clerk.txt")
    ('csv', None)
    """
    return TABLES.get(PurePath(_unpacked(name)).suffix.lower())


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


def _zipped(data: bytes, suffix: str) -> str:
    """What a file in the ZIP format is: documents of office programs are told by their members, or by the name."""
    head = data[:HEAD]
    if DOCUMENTS.get(suffix) == "docx" or b"word/" in head:
        return "docx"
    return "xlsx" if suffix == ".xlsx" or b"xl/" in head else "zip"


def _unpacked(name: str) -> str:
    """A name without the suffix of what packs it."""
    path = PurePath(name)
    return str(path.with_suffix("")) if path.suffix.lower() in PACKED else name
