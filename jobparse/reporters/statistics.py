"""How often each rule was broken, in place of the findings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.checks.catalogue import catalogue
from jobparse.checks.select import META
from jobparse.reporters.array import array
from jobparse.reporters.tally import inputs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jobparse.checks.run import CheckRun


def as_text(run: CheckRun) -> Iterator[str]:
    """Yield a line for each rule that was broken, the most frequent first, and one for all of them."""
    for code, name, count in _rows(run):
        yield f"{count:>7,}  {code}  {name}\n"
    found = run.rules.total()
    yield f"{found:>7,}  finding{'s' * (found != 1)} in {inputs(run)}\n"


def as_json(run: CheckRun) -> Iterator[str]:
    """Yield one array with a member for each rule that was broken, the most frequent first."""
    yield from array({"rule": code, "name": name, "count": count} for code, name, count in _rows(run))


def _rows(run: CheckRun) -> list[tuple[str, str, int]]:
    for _ in run:
        pass
    names = {code: rule.name for code, rule in catalogue().items()} | META
    return [(code, names[code], count) for code, count in sorted(run.rules.items(), key=lambda row: (-row[1], row[0]))]
