"""A check of many postings, as reporters see it: files in order with their findings, and what was counted on the way."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from jobparse.checks.finding import SEVERITIES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from jobparse.checks.finding import Finding, Severity


class Checked(NamedTuple):
    """One posting, or one input that could not be read.

    Attributes:
        file: The input as given, with forward slashes.
        record: Row or member of a table or an archive.
        findings: Its findings in the order of the text; of an input that could not be read one, of the rule JP900.
        lines: The lines of the text that findings stand on, by their number from 1.
    """

    file: str
    record: str | None
    findings: tuple[Finding, ...]
    lines: Mapping[int, str]


@dataclass
class CheckRun:
    """What a reporter writes. The files come as they are checked; the counts are whole once all have been seen.

    Attributes:
        files: What was checked, in the order of the inputs; can be gone through once.
        fail_on: The least grave severity that makes the command fail; "never" for none.
        version: Version of jobparse.
        colour: Whether text may be coloured.
        counts: Findings by severity.
        rules: Findings by rule.
        own_files: Names of the files of suppressions and known findings, which are told of and are no postings.
        seen: Postings that were checked, and inputs that could not be read.
        seen_files: Files that they are from.
    """

    files: Iterable[Checked]
    fail_on: str = "error"
    version: str = ""
    colour: bool = False
    own_files: frozenset[str] = frozenset()
    counts: Counter[Severity] = field(default_factory=Counter)
    rules: Counter[str] = field(default_factory=Counter)
    seen: int = 0
    seen_files: int = 0

    def __iter__(self) -> Iterator[Checked]:
        """The files, counted as they pass."""
        before = None
        for checked in self.files:
            if checked.file not in self.own_files:
                self.seen += 1
                self.seen_files += checked.file != before or checked.record is None
                before = checked.file
            self.counts.update(finding.severity for finding in checked.findings)
            self.rules.update(finding.rule for finding in checked.findings)
            yield checked

    def fails(self, severity: Severity) -> bool:
        """Whether a finding of a severity makes the command fail."""
        return self.fail_on != "never" and SEVERITIES.index(severity) <= [*SEVERITIES].index(self.fail_on)  # type: ignore[arg-type]

    @property
    def failed(self) -> bool:
        """Whether a finding that has passed makes the command fail."""
        return any(count and self.fails(severity) for severity, count in self.counts.items())
