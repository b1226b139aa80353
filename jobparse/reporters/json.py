"""JSON: one array of findings, empty for a clean run."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.reporters.array import array
from jobparse.reporters.finding_record import plain

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jobparse.checks.run import CheckRun


def render(run: CheckRun) -> Iterator[str]:
    """Yield one array for all files."""
    yield from array(plain(finding) for checked in run for finding in checked.findings)
