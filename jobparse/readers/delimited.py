"""CSV and TSV: where the table begins, which character divides its cells, and its rows."""

from __future__ import annotations

import csv
import re
from contextlib import suppress
from itertools import dropwhile
from typing import TYPE_CHECKING, NamedTuple

from jobparse.errors import InputError
from jobparse.readers.ahead import looked_ahead

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

_DELIMITERS = ",;\t|"
_NAMED = re.compile(r'"?sep=(?P<delimiter>[^\w\s"]|\t)"?\s*', re.IGNORECASE)  # sep=;  in the line above the header, for Excel
# The delimiter is told by so many lines, which hold so many characters at most.
_LINES, _CHARACTERS = 100, 1 << 16


def rows(
    lines: Iterator[str], delimiter: str | None, is_known: Callable[[str], bool], limit: int
) -> Iterator[tuple[int, Mapping[str, str | None] | InputError]]:
    """The rows of a table by the names in its first row that is not blank, numbered from 1.

    Args:
        lines: Its lines, with their ends.
        delimiter: What divides the cells; `None`: what the lines speak for.
        is_known: Whether a name of a column is one that is looked for.
        limit: Largest size of a cell.

    Yields:
        The rows that are not blank, and an error for each that cannot be read.
    """
    csv.field_size_limit(min(limit, 2**31 - 1))
    sample, lines = looked_ahead(dropwhile(_is_blank, lines), len, _LINES, _CHARACTERS)
    if sample and (named := _NAMED.fullmatch(sample[0])) is not None:
        delimiter = named["delimiter"]
        next(lines)
    reader = csv.reader(lines, delimiter=delimiter or _told_by(sample, is_known))
    header: list[str | None] = []
    looked_for: list[str] = []
    number = 0
    while True:
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            number += 1
            yield number, InputError(f"is damaged ({error}); look at line {reader.line_num}", "damaged")
            continue
        if not header:
            names = [cell.strip() for cell in cells] if any(map(str.strip, cells)) else []
            looked_for = [name for name in names if is_known(name) or len(names) == 1]
            seen: set[str] = set()
            for name in names:  # the first of equals counts
                header.append(None if name in seen else name)
                seen.add(name)
        elif cells:
            number += 1
            if any(map(str.strip, cells)):
                found = {name: cell for name, cell in zip(header, cells, strict=False) if name is not None}
                missing = {name: None for name in looked_for if name not in found}  # not all of a wide header for each short row
                yield number, {**found, **missing}


def _is_blank(line: str) -> bool:
    return not line.strip(f'{_DELIMITERS}" \r\n')


class _Fit(NamedTuple):
    """How well a delimiter fits, the weightiest first."""

    known: bool
    divides: bool
    even: float
    columns: int


def _told_by(sample: Sequence[str], is_known: Callable[[str], bool]) -> str:
    r"""The delimiter that the first lines of a table speak for.

    >>> _told_by(["id;title, short;text\n", "1;Clerk;Files, sorts, binds.\n"], lambda name: name == "text")
    ';'
    >>> _told_by(["text\n", "Files papers, and binds them\n", "Sails\n"], lambda name: name == "text")
    ';'
    """
    return max(_DELIMITERS, key=lambda delimiter: _fit(sample, delimiter, is_known))


def _fit(sample: Sequence[str], delimiter: str, is_known: Callable[[str], bool]) -> _Fit:
    """A header with a name that is looked for counts most, then rows that are as wide as the header."""
    found: list[list[str]] = []
    with suppress(csv.Error):  # what was read before it counts
        found.extend(cells for cells in csv.reader(sample, delimiter=delimiter) if any(map(str.strip, cells)))
    if not found:
        return _Fit(known=False, divides=False, even=0.0, columns=0)
    header, *body = found
    body = body[:-1] or body  # the last one may be cut off
    even = sum(len(cells) == len(header) for cells in body) / len(body) if body else 1.0
    divides = len(header) > 1 and even >= 0.5
    return _Fit(any(map(is_known, header)), divides, even, len(header))
