"""The same three postings as a table of every kind, and archives of anything."""

from __future__ import annotations

import bz2
import csv
import gzip
import io
import json
import lzma
import zipfile
from typing import TYPE_CHECKING, Any

from jobparse.document.source import Source
from jobparse.readers.inputs import Input
from jobparse.readers.options import ReadOptions
from jobparse.readers.registry import read

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

TEXTS = ['TITLE: Clerk\n"quoted", with\nlines', "TITLE: Señor Rope Maker", "TITLE: Ferry Pilot"]


def rows_of(path: Path, **options: Any) -> list[tuple[str | None, str]]:
    """Names and texts of the records of an input, errors as their message."""
    results = read(Input(path, path.name), ReadOptions(**options))
    return [(found.record, found.text) if isinstance(found, Source) else ("error", str(found)) for found in results]


def as_csv(delimiter: str = ",", encoding: str = "utf-8") -> bytes:
    stream = io.StringIO(newline="")
    writer = csv.writer(stream, delimiter=delimiter)
    writer.writerow(["id", "Job Description", "pay"])
    writer.writerows([f"00{at}", text, "7"] for at, text in enumerate(TEXTS))
    return stream.getvalue().encode(encoding)


def as_lines() -> bytes:
    return "".join(json.dumps({"id": f"00{at}", "text": text}) + "\n" for at, text in enumerate(TEXTS)).encode()


def as_workbook() -> bytes:
    from openpyxl import Workbook

    book = Workbook()
    sheet: Any = book.active
    sheet.append(["id", "text", None])
    for at, text in enumerate(TEXTS):
        sheet.append([f"00{at}", text, at])
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def as_parquet() -> bytes:
    import pyarrow as pa
    import pyarrow.parquet as pq

    stream = io.BytesIO()
    pq.write_table(pa.table({"id": [f"00{at}" for at in range(3)], "text": TEXTS, "n": [1, None, 3]}), stream)
    return stream.getvalue()


TABLES: dict[str, Callable[[], bytes]] = {
    "a.csv": as_csv,
    "semicolons.csv": lambda: as_csv(";"),
    "excel.csv": lambda: as_csv(encoding="utf-8-sig"),
    "latin.csv": lambda: as_csv(encoding="cp1252"),
    "wide.csv": lambda: as_csv(encoding="utf-16"),
    "a.tsv": lambda: as_csv("\t"),
    "a.jsonl": as_lines,
    "a.ndjson": as_lines,
    "a.xlsx": as_workbook,
    "a.parquet": as_parquet,
    "a.csv.gz": lambda: gzip.compress(as_csv()),
    "a.csv.bz2": lambda: bz2.compress(as_csv()),
    "a.jsonl.xz": lambda: lzma.compress(as_lines()),
}


def archive(*members: tuple[str, bytes]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as written:
        for name, data in members:
            written.writestr(name, data)
    return stream.getvalue()
