"""JSON Lines: one finding a line, none for a clean run."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.reporters.finding_record import encode, plain

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jobparse.checks.run import CheckRun


def render(run: CheckRun) -> Iterator[str]:
    """Yield one line for each finding."""
    for checked in run:
        for finding in checked.findings:
            yield encode(plain(finding)) + "\n"
