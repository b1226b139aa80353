"""One line a finding, in the form that compilers use and editors read: `file:line:column: severity: message [RULE]`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.reporters.colour import paint
from jobparse.reporters.harmless import shown
from jobparse.reporters.tally import Tally
from jobparse.reporters.text import where

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jobparse.checks.finding import Finding
    from jobparse.checks.run import CheckRun


def render(run: CheckRun) -> Iterator[str]:
    """Yield a line for each finding, and a summary."""
    tally = Tally(run)
    for checked in tally:
        for finding in checked.findings:
            yield line(finding, colour=run.colour) + "\n"
    yield tally.summary() + "\n"


def line(finding: Finding, *, colour: bool = False) -> str:
    """A finding in one line."""
    severity = paint(finding.severity, finding.severity, colour=colour)
    return f"{where(finding)}: {severity}: {shown(finding.message)} [{finding.rule}]"
