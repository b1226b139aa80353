"""TSV: the columns and cells of CSV with tabs between them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.writers.csv import rows

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from jobparse.writers import Record


def render(records: Iterable[Record], *, several: bool, excel: bool = False) -> Iterator[str]:
    """Yield the header and one row a record; the arguments are those of `jobparse.writers.csv.render`."""
    del several
    yield from rows(records, "\t", excel=excel)
