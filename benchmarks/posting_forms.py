"""One text in every form that a posting comes in: encodings, line ends, pages, documents, tables, packed and in archives.

The same text gives the same bytes, so that two folders that were made from the same texts are the same: no form holds the hour at
which it was made.
"""

from __future__ import annotations

import bz2
import csv
import gzip
import io
import json
import lzma
import re
import textwrap
import warnings
import zipfile
from html import escape
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

EPOCH = (1980, 1, 1, 0, 0, 0)
BULLET = re.compile(r"\s*[-*•·]\s+")  # "  • Files papers."
_CLOCK = re.compile(rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*(<)")
# Width of a line and lines of a page, for forms with pages.
WIDTH, PAGE = 92, 60


def wrapped(text: str, width: int = WIDTH) -> str:
    """The text as a program for mail breaks it; what hangs under a mark of a list is indented."""
    rows: list[str] = []
    for line in text.splitlines():
        mark = BULLET.match(line)
        hanging = " " * len(mark[0]) if mark else ""
        rows += textwrap.wrap(line, width, subsequent_indent=hanging, break_long_words=False, break_on_hyphens=False) or [""]
    return "\n".join(rows) + "\n"


def doubled(text: str) -> str:
    """The text with a blank line behind each line, and so two where there was one."""
    return "\n\n".join(text.splitlines()) + "\n"


def as_html(text: str, *, data: bool = False) -> bytes:
    """A page of a job site: the text between menus, marks of lists as lists; with `data` also as schema.org/JobPosting."""
    parts: list[str] = []
    before = ""
    for line in text.splitlines():
        mark = BULLET.match(line)
        kind = "ul" if mark else "p" if line.strip() else ""
        if kind != before:
            parts += [f"</{before}>" if before else "", f"<{kind}>" if kind else ""]
        elif kind == "p":
            parts.append("<br>")
        shown = escape(line[mark.end() :] if mark else line.strip())
        parts.append(f"<li>{shown}</li>" if kind == "ul" else shown)
        before = kind
    body = "\n".join([*parts, f"</{before}>" if before else ""])
    title = next((line.strip() for line in text.splitlines() if line.strip()), "")
    posting = {"@context": "https://schema.org", "@type": "JobPosting", "title": title, "description": text}
    said = json.dumps(posting).replace("<", "\\u003c")
    script = f'<script type="application/ld+json">{said}</script>' if data else ""
    return (
        f"<!DOCTYPE html>\n<html><head><meta charset='utf-8'><title>Jobs</title>{script}<style>p {{}}</style></head>\n<body>"
        f"<nav><a href='/'>Home</a> <a href='/jobs'>Jobs</a></nav>\n<main>{body}</main>\n<footer>Cookies</footer></body></html>\n"
    ).encode()


def as_docx(text: str) -> bytes:
    """A Word document, one paragraph a line."""
    from docx import Document

    document: Any = Document()
    for line in text.splitlines():
        mark = BULLET.match(line)
        document.add_paragraph(line[mark.end() :] if mark else line.strip(), style="List Bullet" if mark else None)
    stream = io.BytesIO()
    document.save(stream)
    return timeless(stream.getvalue())


def as_pdf(text: str) -> bytes:
    """A PDF with a text layer, of lines that are wrapped to the width of the page."""
    rows = wrapped(text).splitlines()
    return pdf_of([page_of(rows[at : at + PAGE]) for at in range(0, len(rows), PAGE)])


def page_of(rows: Iterable[str]) -> bytes:
    """The content of a page: lines from top to bottom."""
    shown = [b"BT /F1 10 Tf 12 TL 50 760 Td"]
    for row in rows:
        words = row.encode("cp1252", "replace").replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")
        shown.append(b"(" + words + b") Tj T*" if words.strip() else b"T*")
    return b"\n".join([*shown, b"ET"])


def pdf_of(contents: Sequence[bytes], *, extra: Sequence[bytes] = (), catalog: bytes = b"", trailer: bytes = b"") -> bytes:
    """A PDF of the contents of its pages, with further objects and entries of the catalog and the trailer as they are given."""
    fonts = b"<< /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >> >>"
    count = len(contents)
    kids = b" ".join(b"%d 0 R" % (3 + at) for at in range(count))
    objects = [b"<< /Type /Catalog /Pages 2 0 R %b >>" % catalog, b"<< /Type /Pages /Count %d /Kids [%b] >>" % (count, kids)]
    for at in range(count):
        resources = b"<< /Font %b >>" % fonts
        entries = b"/Type /Page /Parent 2 0 R /MediaBox [0 0 612 792]"
        objects.append(b"<< %b /Resources %b /Contents %d 0 R >>" % (entries, resources, 3 + count + at))
    objects += [b"<< /Length %d >>\nstream\n%b\nendstream" % (len(content), content) for content in contents]
    return pdf_objects([*objects, *extra], trailer)


def pdf_objects(objects: Sequence[bytes], trailer: bytes = b"") -> bytes:
    """A PDF of objects, numbered from 1, of which the first is the catalog."""
    out = bytearray(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")
    starts = []
    for number, body in enumerate(objects, 1):
        starts.append(len(out))
        out += b"%d 0 obj\n%b\nendobj\n" % (number, body)
    table = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % start for start in starts)
    out += b"trailer\n<< /Size %d /Root 1 0 R %b >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, trailer, table)
    return bytes(out)


def zipped(members: Iterable[tuple[str | zipfile.ZipInfo, bytes]], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A ZIP archive."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", method) as archive, warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)  # of equal names, which are meant
        for name, data in members:
            info = name if isinstance(name, zipfile.ZipInfo) else zipfile.ZipInfo(name, EPOCH)
            info.compress_type = method
            archive.writestr(info, data)
    return stream.getvalue()


def timeless(data: bytes) -> bytes:
    """An archive or document of an office program without the hour at which it was made."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return zipped(
            (info.filename, _CLOCK.sub(rb"\g<1>1980-01-01T00:00:00Z\g<2>", archive.read(info))) for info in archive.infolist()
        )


def as_csv(rows: Sequence[dict[str, str]], delimiter: str = ",") -> bytes:
    """A table of text."""
    stream = io.StringIO(newline="")
    writer = csv.DictWriter(stream, list(rows[0]), delimiter=delimiter, lineterminator="\r\n")
    writer.writeheader()
    writer.writerows(rows)
    return stream.getvalue().encode()


def as_jsonl(rows: Sequence[dict[str, str]]) -> bytes:
    """Lines of JSON."""
    return b"".join(json.dumps(row, ensure_ascii=False).encode() + b"\n" for row in rows)


def as_xlsx(rows: Sequence[Sequence[Any]]) -> bytes:
    """A workbook; the first row names the columns. A text is never a formula, unless it is given as one."""
    from openpyxl import Workbook

    book = Workbook(write_only=True)
    sheet = book.create_sheet("postings")
    for row in rows:
        sheet.append(list(row))
    stream = io.BytesIO()
    book.save(stream)
    return timeless(stream.getvalue())


def as_parquet(columns: dict[str, Any]) -> bytes:
    """A Parquet file of columns."""
    import pyarrow
    import pyarrow.parquet

    stream = io.BytesIO()
    pyarrow.parquet.write_table(pyarrow.table(columns), stream)
    return stream.getvalue()


def as_zst(data: bytes) -> bytes:
    """Packed by zstandard."""
    import zstandard

    return zstandard.ZstdCompressor(level=3).compress(data)


PACKERS: dict[str, Callable[[bytes], bytes]] = {
    ".gz": lambda data: gzip.compress(data, 6, mtime=0),
    ".zst": as_zst,
    ".bz2": bz2.compress,
    ".xz": lzma.compress,
}
"""What packs a file, by the end of its name."""
