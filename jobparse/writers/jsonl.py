"""JSON Lines: one record per line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.writers.json import encode

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from jobparse.writers import Record


def render(records: Iterable[Record], *, several: bool) -> Iterator[str]:  # noqa: ARG001 (one line each, however many)
    """Yield one line per record."""
    for record in records:
        yield encode(record, indent=None) + "\n"
