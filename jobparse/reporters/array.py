"""One JSON array, written while its members come; an empty one where none come."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from jobparse.reporters.finding_record import encode

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


def array(members: Iterable[Any]) -> Iterator[str]:
    r"""Yield an indented array.

    >>> "".join(array([])), "".join(array([1, 2]))
    ('[]\n', '[\n  1,\n  2\n]\n')
    """
    before = "[\n  "
    for member in members:
        yield before + encode(member, indent=2).replace("\n", "\n  ")
        before = ",\n  "
    yield "[]\n" if before.startswith("[") else "\n]\n"
