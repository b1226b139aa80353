"""Excel workbook: a sheet of postings with typed cells, and sheets of pay, places and statements, one a row."""

from __future__ import annotations

import re
import shutil
import zipfile
from datetime import date
from typing import TYPE_CHECKING, Any

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.styles import Font

from jobparse.record import ROWS
from jobparse.writers.columns import columns_of, row_of, statements

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from jobparse.writers import Record

# Excel's own limits: characters in a cell, rows on a sheet.
_LONGEST, _MOST = 32_767, 1_048_575
_CUT = " … [cut: the whole text is in the other formats]"
_WIDE, _NARROW = 40, 16
_CLOCK = re.compile(rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*(<)")


def write(records: Iterable[Record], path: Path) -> list[str]:
    """Write records to a workbook.

    Identifiers, ZIP codes and everything that is text are cells of text, which no spreadsheet program runs as a formula; amounts
    are numbers; dates that name a day are dates, others text. The same records give the same bytes.

    Args:
        records: The records.
        path: The file, which is written over.

    Returns:
        What a reader of the workbook should know: texts that are too long for a cell, records that are too many for a sheet.
    """
    book = Workbook(write_only=True)
    sheets = _Sheets(book)
    for number, record in enumerate(records, 1):
        sheets.add(number, record)
    book.save(path)
    _stop_clocks(path)
    notes = [f"{sheets.cut:,} texts are too long for a cell of Excel and are cut there"] if sheets.cut else []
    if sheets.left_out:
        notes.append(f"{sheets.left_out:,} rows are too many for a sheet of Excel and are not there; write parquet or sqlite")
    return notes


def _stop_clocks(path: Path) -> None:
    """Write the workbook anew without the hour at which it was written, which the library and the ZIP format put into it."""
    scratch = path.with_name(f"{path.name}.zip")
    with zipfile.ZipFile(path) as source, zipfile.ZipFile(scratch, "w", zipfile.ZIP_DEFLATED) as target:
        for info in source.infolist():
            plain = zipfile.ZipInfo(info.filename, (1980, 1, 1, 0, 0, 0))
            plain.compress_type = zipfile.ZIP_DEFLATED
            with source.open(info) as read, target.open(plain, "w", force_zip64=True) as written:
                if info.filename == "docProps/core.xml":
                    written.write(_CLOCK.sub(rb"\g<1>1980-01-01T00:00:00Z\g<2>", read.read()))
                else:
                    shutil.copyfileobj(read, written)
    scratch.replace(path)


class _Sheets:
    """The sheets of one workbook, each with its header."""

    def __init__(self, book: Workbook) -> None:
        self.book = book
        self.cut = 0
        self.left_out = 0
        self.columns: Any = None
        self.pages: dict[str, Any] = {}
        self.rows: dict[str, int] = {}

    def add(self, number: int, record: Record) -> None:
        """Add a record; `number` joins the rows of the sheets."""
        if self.columns is None:
            self.columns = columns_of(record)
            self._begin("postings", ["posting", *(column.name for column in self.columns)])
            for name in ("salaries", "locations"):
                if name in record:
                    self._begin(name, ["posting", *ROWS[name]])
            self._begin("statements", ["posting", "kind", "place", "text"])
        values = [
            date.fromisoformat(value) if column.kind == "date" and value is not None and len(value) == 10 else value
            for column, value in zip(self.columns, row_of(record, self.columns), strict=True)
        ]
        self._append("postings", [number, *values])
        for name in ("salaries", "locations"):
            for row in record.get(name, ()):
                self._append(name, [number, *(row[member] for member in ROWS[name])])
        for kind, place, text in statements(record):
            self._append("statements", [number, kind, place, text])

    def _begin(self, name: str, header: list[str]) -> None:
        page = self.book.create_sheet(name)
        page.freeze_panes = "B2"
        for at, title in enumerate(header, 1):
            page.column_dimensions[_letters(at)].width = _WIDE if title in ("title", "text", "summary", "employer") else _NARROW
        cells = []
        for title in header:
            cell = WriteOnlyCell(page, title)
            cell.font = Font(bold=True)
            cells.append(cell)
        page.append(cells)
        self.pages[name], self.rows[name] = page, 0

    def _append(self, name: str, values: list[Any]) -> None:
        if self.rows[name] >= _MOST:
            self.left_out += 1
            return
        self.rows[name] += 1
        self.pages[name].append([self._cell(name, value) for value in values])

    def _cell(self, name: str, value: Any) -> Any:
        if not isinstance(value, str):
            return value
        text = ILLEGAL_CHARACTERS_RE.sub("\ufffd", value.encode("utf-8", "replace").decode("utf-8"))
        if len(text) > _LONGEST:
            text = text[: _LONGEST - len(_CUT)] + _CUT
            self.cut += 1
        cell = WriteOnlyCell(self.pages[name], text)
        cell.data_type = "s"  # text, also where it begins like a formula
        return cell


def _letters(number: int) -> str:
    """The letters of a column.

    >>> _letters(1), _letters(27)
    ('A', 'AA')
    """
    letters = ""
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(65 + rest) + letters
    return letters
