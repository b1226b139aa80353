"""How often each rule was broken, in place of the findings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.checks.catalogue import catalogue
from jobparse.checks.select import META

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jobparse.checks.run import CheckRun


def render(run: CheckRun) -> Iterator[str]:
    """Yield a line for each rule that was broken, the most frequent first, and one for all of them."""
    for _ in run:
        pass
    names = {code: rule.name for code, rule in catalogue().items()} | META
    for code, count in sorted(run.rules.items(), key=lambda row: (-row[1], row[0])):
        yield f"{count:>7,}  {code}  {names[code]}\n"
    yield f"{sum(run.rules.values()):>7,}  findings in {run.seen:,} files\n"
