"""Excel workbooks as tables: the first sheet, row by row."""

from __future__ import annotations

import zipfile
from contextlib import nullcontext
from itertools import dropwhile
from pathlib import Path
from typing import TYPE_CHECKING, Any

from openpyxl import load_workbook

from jobparse.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from typing import BinaryIO

# A workbook that unpacks to more is not opened: a few kilobytes of ZIP can stand for gigabytes.
_LARGEST = 2_000_000_000
_OLE = b"\xd0\xcf\x11\xe0"  # how files of old Office begin, and encrypted ones of the new


def rows(source: Path | BinaryIO) -> Iterator[tuple[int, Mapping[str, Any]]]:
    """The rows of the first sheet by the names in its first row that is not blank, numbered from 1.

    Raises:
        InputError: If it is damaged, encrypted or too large.
    """
    try:
        # Opened here, since the library leaves open what it cannot read.
        with source.open("rb") if isinstance(source, Path) else nullcontext(source) as stream:
            yield from _rows(stream)
    except InputError:
        raise
    except Exception as error:  # the library raises what its parts do: errors of ZIP, of XML, of the figures in them, and its own
        if isinstance(error, OSError) and error.errno is not None:
            raise
        if _begins(source).startswith(_OLE):
            why = "is protected by a password, or of an old format; save it as .xlsx without a password"
            raise InputError(why, "encrypted") from error
        why = " ".join(str(error).split())  # some are told in several lines
        raise InputError(f"is a damaged workbook ({why}); save it anew", "damaged") from error


def _rows(stream: BinaryIO) -> Iterator[tuple[int, Mapping[str, Any]]]:
    with zipfile.ZipFile(stream) as archive:
        size = sum(info.file_size for info in archive.infolist())
    if size > _LARGEST:
        raise InputError(f"is too large ({size:,} bytes unpacked); export it as CSV", "too_large")
    sheet = load_workbook(stream, read_only=True, data_only=True).worksheets[0]
    sheet.reset_dimensions()  # what a file says of its size is often wrong, and cells beyond it would be left out
    cells = dropwhile(_is_blank, sheet.iter_rows(values_only=True))
    header = [str(name).strip() if name is not None else "" for name in next(cells, ())]
    names = dict.fromkeys(name for name in header if name)
    for number, values in enumerate(cells, 1):
        if not _is_blank(values):
            first_of_equals = reversed(list(zip(header, values, strict=False)))
            yield number, {**names, **{name: value for name, value in first_of_equals if name}}


def _begins(source: Path | BinaryIO) -> bytes:
    if isinstance(source, Path):
        with source.open("rb") as stream:
            return stream.read(len(_OLE))
    source.seek(0)
    return source.read(len(_OLE))


def _is_blank(cells: Sequence[Any]) -> bool:
    return all(cell is None or (isinstance(cell, str) and not cell.strip()) for cell in cells)
