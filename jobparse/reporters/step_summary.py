"""The page of a job on GitHub: a table of findings in Markdown, in which a posting can put nothing but words."""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from jobparse.checks.finding import SEVERITIES
from jobparse.reporters.harmless import shown

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jobparse.checks.finding import Finding, Severity

LIMIT = 1024 * 1024
"""Bytes that GitHub takes for a step; a larger summary is refused whole."""

_ROOM = LIMIT - 4096  # for the head, the sentence and what may stand in the file already
_SPECIAL = re.compile(r"[\\`*_{}\[\]()<>#+!|~&@:-]")


class Summary:
    """Rows of the table, the gravest first, as many as there is room for."""

    def __init__(self) -> None:
        self._rows: dict[Severity, list[str]] = {severity: [] for severity in SEVERITIES}
        self._bytes: dict[Severity, int] = dict.fromkeys(SEVERITIES, 0)
        self._left = 0

    def add(self, finding: Finding) -> None:
        """Take a finding in, if there is room for it."""
        row = f"| {finding.severity} | {finding.rule} | {cell(_where(finding))} | {cell(finding.message)} |\n"
        size = len(row.encode())
        if self._bytes[finding.severity] + size > _ROOM:
            self._left += 1
            return
        self._rows[finding.severity].append(row)
        self._bytes[finding.severity] += size

    def text(self, sentence: str) -> str:
        """The summary in Markdown."""
        rows: list[str] = []
        room, left = _ROOM, self._left
        for row in (row for severity in SEVERITIES for row in self._rows[severity]):
            room -= len(row.encode())
            if room < 0:
                left += 1
            else:
                rows.append(row)
        table = "| | rule | place | what to do |\n|---|---|---|---|\n" + "".join(rows) + "\n" if rows else ""
        more = f"{left:,} further findings are in the log.\n\n" if left else ""
        return f"### jobparse check\n\n{sentence}\n\n{table}{more}"

    def write(self, sentence: str, environ: Mapping[str, str]) -> None:
        """Add the summary to the file that the environment names, if it names one and it has room; a warning where it cannot."""
        name = environ.get("GITHUB_STEP_SUMMARY")
        if not name:
            return
        path, text = Path(name), self.text(sentence)
        try:
            present = path.stat().st_size if path.exists() else 0
            if present + len(text.encode()) > LIMIT:
                text = f"### jobparse check\n\n{sentence} The findings are in the log.\n\n"
            if present + len(text.encode()) <= LIMIT:
                with path.open("a", encoding="utf-8", newline="\n") as file:
                    file.write(text)
        except (OSError, ValueError) as error:  # the findings are in the log, and what they say stays true
            why = getattr(error, "strerror", None) or error
            print(f"jobparse: GITHUB_STEP_SUMMARY: {shown(name)}: the summary cannot be written ({why})", file=sys.stderr)


def cell(text: str) -> str:
    r"""A text as the cell of a table: no marks, no line ends, no HTML, no mentions.

    >>> cell("a | <b> @x")
    'a &#124; &#60;b&#62; &#64;x'
    """
    return _SPECIAL.sub(lambda match: f"&#{ord(match[0])};", shown(text))


def _where(finding: Finding) -> str:
    record = f" [{finding.record}]" if finding.record is not None else ""
    return f"{finding.file}{record}:{finding.anchor.line}"
