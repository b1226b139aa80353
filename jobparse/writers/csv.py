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
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer, delimiter=delimiter, lineterminator="\r\n" if excel else "\n")
    columns = None
    for record in records:
        if columns is None:
            columns = columns_of(record)
            buffer.write("\ufeff" if excel else "")
            writer.writerow([column.name for column in columns])
        writer.writerow([cell(value) for value in row_of(record, columns)])
        yield buffer.getvalue()
        buffer.seek(0)
        buffer.truncate()


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
