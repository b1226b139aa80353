"""Checks of many postings: on all cores, in the order of the inputs, without what is known or let stand already."""

from __future__ import annotations

import pickle
from collections import defaultdict
from typing import TYPE_CHECKING

from jobparse.checks.meta import meta, wanted
from jobparse.checks.run import Checked

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from jobparse.batch.results import Failure, Piece
    from jobparse.checks.baseline import Baseline
    from jobparse.checks.finding import Finding
    from jobparse.checks.reach import Reach
    from jobparse.checks.settings import Settings
    from jobparse.checks.suppressions import Suppression


class Sieve:
    """Lets findings through that are neither known nor let stand, and remembers which entries were of use.

    Args:
        settings: The settings of the check.
        suppressions: Findings that are let stand.
        ignore_file: Name of the file that they are from.
        baseline: Findings that are known.
        baseline_file: Name of the file that they are from.
    """

    def __init__(
        self,
        settings: Settings,
        suppressions: tuple[Suppression, ...] = (),
        ignore_file: str = "",
        baseline: Baseline | None = None,
        baseline_file: str = "",
    ) -> None:
        self.settings = settings
        self.ignore_file = ignore_file
        self.baseline = baseline
        self.baseline_file = baseline_file
        self.suppressions = suppressions
        self._by_rule: dict[str, list[Suppression]] = defaultdict(list)
        for row in suppressions:
            for code in row.rules:
                self._by_rule[code].append(row)
        self._used: set[Suppression] = set()
        self.let_stand = self.known = 0
        self.read = self.failed = 0

    def passed(self, pieces: Iterable[Piece], reach: Reach) -> Iterator[Checked]:
        """The postings with the findings that are told, and in the end what was of no use in the two files."""
        keeps = self.suppressions or self.baseline is not None
        for piece in pieces:
            for result in piece.results:
                if result.failure is not None:
                    self.failed += 1
                    yield unreadable(result.failure, self.settings)
                elif result.line is not None:
                    self.read += 1
                    checked: Checked = pickle.loads(result.line)  # noqa: S301 (made by our own worker)
                    if keeps:
                        reach.saw(checked.file)
                    yield checked._replace(findings=tuple(filter(self._passes, checked.findings)))
        if wanted("JP001", self.settings):
            yield from _together(self.ignore_file, self._unused(reach))
        if wanted("JP002", self.settings):
            yield from _together(self.baseline_file, self._stale(reach))

    def _passes(self, finding: Finding) -> bool:
        """Whether a finding is told, counted where it is not."""
        told = self.is_new(finding)
        if not told:
            known = self.baseline is not None and self.baseline.knows(finding)
            self.known += known
            self.let_stand += not known
        return told

    def is_new(self, finding: Finding) -> bool:
        """Whether a finding is told."""
        covering = [row for row in self._by_rule.get(finding.rule, ()) if row.covers(finding, self.settings.as_of)]
        self._used.update(covering)
        return not covering and not (self.baseline is not None and self.baseline.knows(finding))

    def _unused(self, reach: Reach) -> Iterator[Finding]:
        for row in self.suppressions:
            if row.expired(self.settings.as_of):
                message = f"the suppression ({row.reason}) held until {row.expires}; look again, and renew it or take it out"
            elif row not in self._used and reach.ran(row.rules) and reach.judges(row.path, row.root or "."):
                message = f"the suppression ({row.reason}) lets nothing stand that was found; take it out"
            else:
                continue
            yield meta("JP001", self.ignore_file, message, self.settings, line=row.line, text="[[ignore]]" if row.line else "")

    def _stale(self, reach: Reach) -> Iterator[Finding]:
        root = self.settings.root or "."
        for entry in self.baseline.unmet() if self.baseline is not None else ():
            file = entry.file if entry.file.startswith("/") else f"{root}/{entry.file}"
            if reach.ran(frozenset({entry.rule})) and reach.judges_file(file):
                words = f" {entry.text!r}" if entry.text else ""
                message = f"{entry.file} has no {entry.rule}{words} any more; write the baseline anew"
                yield meta("JP002", self.baseline_file, message, self.settings, line=entry.line, text=entry.printed)


def _together(file: str, findings: Iterable[Finding]) -> Iterator[Checked]:
    """Findings about one file as reporters see a posting; none where there are none."""
    rows = tuple(findings)
    if rows:
        yield Checked(file, None, rows, {row.place.line: row.place.text for row in rows if row.place})


def unreadable(failure: Failure, settings: Settings) -> Checked:
    """An input that could not be read, as a posting with one finding."""
    message = failure.message.removeprefix(f"{failure.input}: ")
    return Checked(failure.input, failure.record, (meta("JP900", failure.input, message, settings, record=failure.record),), {})
