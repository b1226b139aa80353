"""CSV: one row a posting, lists as JSON text, cells that a spreadsheet would run as formulas made safe."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING, Any

from jobparse.writers.columns import columns_of, row_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from jobparse.writers import Record

# What spreadsheet programs take for the beginning of a formula (OWASP, "CSV Injection"). An apostrophe before it makes it text;
# one that stands there already gets another, so that the first apostrophe of a cell is always ours and can be taken off again.
_RISKY = ("=", "+", "-", "@", "\t", "\r", "'")


def render(records: Iterable[Record], *, several: bool, excel: bool = False) -> Iterator[str]:
    """Yield the header and one row a record.

    Args:
        records: The records.
        several: Not looked at: one row each, however many.
        excel: Whether to begin with a byte-order mark and end lines with CRLF, as Excel reads them right.
    """
    del several
    yield from rows(records, ",", excel=excel)


def rows(records: Iterable[Record], delimiter: str, *, excel: bool) -> Iterator[str]:
    """The same with any delimiter."""
    columns = None
    for record in records:
        head = ""
        if columns is None:
            columns = columns_of(record)
            head = ("\ufeff" if excel else "") + _line((column.name for column in columns), delimiter, excel=excel)
        yield head + _line((cell(value) for value in row_of(record, columns)), delimiter, excel=excel)


def _line(cells: Iterable[str], delimiter: str, *, excel: bool) -> str:
    r"""Cells as a line.

    They are always written for lines that end with CRLF: the library quotes a cell for the sake of a line end only where that is
    the writer's own, and a bare CR in a cell ends the line for whoever reads it.

    >>> _line(["a", "b\rc"], ",", excel=False)
    'a,"b\rc"\n'
    """
    buffer = io.StringIO(newline="")
    csv.writer(buffer, delimiter=delimiter, lineterminator="\r\n").writerow(cells)
    line = buffer.getvalue()
    return line if excel else line.removesuffix("\r\n") + "\n"


def cell(value: Any) -> str:
    """A value as the text of a cell.

    >>> cell(None), cell(True), cell(64668.0), cell("01"), cell("=1+1"), cell("'tis")
    ('', 'true', '64668.0', '01', "'=1+1", "''tis")
    """
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return repr(value)
    text = str(value).encode("utf-8", "replace").decode("utf-8").replace("\0", "\ufffd")
    return f"'{text}" if text.startswith(_RISKY) else text
