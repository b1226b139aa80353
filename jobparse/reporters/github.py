"""Workflow commands of GitHub Actions, the report for people before them, and the job summary.

GitHub shows ten annotations of each level for a step, so the gravest levels come first, each with the number of those left out.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from jobparse.checks.finding import SEVERITIES
from jobparse.reporters.concise import line
from jobparse.reporters.paths import in_checkout
from jobparse.reporters.step_summary import Summary
from jobparse.reporters.tally import Tally

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jobparse.checks.finding import Finding, Severity
    from jobparse.checks.run import CheckRun

SHOWN = 10
"""Annotations of a level that GitHub shows for a step."""

COMMANDS: dict[Severity, str] = {"error": "error", "warning": "warning", "info": "notice"}


def render(run: CheckRun) -> Iterator[str]:
    """Yield the findings as plain lines while they come, the annotations, and the summary.

    What GitHub shows on the page of the job is added to the file that `GITHUB_STEP_SUMMARY` names.
    """
    tally, summary = Tally(run), Summary()
    kept: dict[Severity, list[Finding]] = {severity: [] for severity in SEVERITIES}
    for checked in tally:
        for finding in checked.findings:
            summary.add(finding)
            if len(kept[finding.severity]) < SHOWN:
                kept[finding.severity].append(finding)
            yield _plain(line(finding)) + "\n"
    for severity in SEVERITIES:
        left = run.counts[severity] - len(kept[severity])
        for at, finding in enumerate(kept[severity]):
            last = left and at == SHOWN - 1
            yield annotation(finding, f" (+{left:,} more of this level in the log)" if last else "") + "\n"
    sentence = tally.summary()
    summary.write(sentence, os.environ)
    yield sentence + "\n"


def annotation(finding: Finding, addition: str = "") -> str:
    """A finding as a workflow command."""
    place = finding.anchor
    properties = {"file": in_checkout(finding.file, os.environ), "line": str(place.line)}
    if place.end_line > place.line:  # with columns, an annotation of several lines is not shown at all
        properties["endLine"] = str(place.end_line)
    else:
        properties |= {"col": str(place.column), "endColumn": str(max(place.end_column, place.column))}
    properties["title"] = f"{finding.rule} {finding.name}"
    record = f"[{finding.record}] " if finding.record is not None else ""
    written = ",".join(f"{name}={_property(value)}" for name, value in properties.items())
    return f"::{COMMANDS[finding.severity]} {written}::{_message(record + finding.message + addition)}"


def _message(text: str) -> str:
    text = text.encode("utf-8", "replace").decode("utf-8")  # a half character of a file's name has no bytes
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _message(text).replace(":", "%3A").replace(",", "%2C")


def _plain(text: str) -> str:
    """A line that no runner takes for a command, old ("##[") or new ("::" at its beginning).

    >>> _plain("::set-output name=x::1:1: info"), _plain("a ##[group]")
    ('./::set-output name=x::1:1: info', 'a # #[group]')
    """
    text = text.replace("##[", "# #[")
    return f"./{text}" if text.lstrip().startswith("::") else text
