"""Checks of many postings: on all cores, in the order of the inputs, without what is known or let stand already."""

from __future__ import annotations

import pickle
from typing import TYPE_CHECKING

from jobparse.checks.finding import Finding, Place
from jobparse.checks.run import Checked
from jobparse.checks.select import META

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from jobparse.batch.results import Failure, Piece
    from jobparse.checks.baseline import Baseline
    from jobparse.checks.finding import Severity
    from jobparse.checks.settings import Settings
    from jobparse.checks.suppressions import Suppression

_START = Place(1, 1, 1, 1, "")


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
        self.suppressions = suppressions
        self.ignore_file = ignore_file
        self.baseline = baseline
        self.baseline_file = baseline_file
        self.used: set[int] = set()

    def passed(self, pieces: Iterable[Piece]) -> Iterator[Checked]:
        """The postings with the findings that are told, and in the end what was of no use in the two files."""
        for piece in pieces:
            for result in piece.results:
                if result.failure is not None:
                    yield unreadable(result.failure)
                elif result.line is not None:
                    checked: Checked = pickle.loads(result.line)  # noqa: S301 (made by our own worker)
                    yield checked._replace(findings=tuple(filter(self._is_new, checked.findings)))
        yield from self._of_no_use()

    def _is_new(self, finding: Finding) -> bool:
        covering = [row.number for row in self.suppressions if row.covers(finding, self.settings.as_of)]
        self.used.update(covering)
        return not covering and not (self.baseline is not None and self.baseline.knows(finding))

    def _of_no_use(self) -> Iterator[Checked]:
        stale = [
            meta(
                "JP001", self.ignore_file, "warning", f"suppression {row.number} ({row.reason}) is about no finding; take it out"
            )
            for row in self.suppressions
            if row.number not in self.used and not (row.expires and self.settings.as_of and row.expires < self.settings.as_of)
        ]
        stale += [
            meta(
                "JP001",
                self.ignore_file,
                "warning",
                f"suppression {row.number} ({row.reason}) expired on {row.expires}; look again",
            )
            for row in self.suppressions
            if row.expires and self.settings.as_of and row.expires < self.settings.as_of
        ]
        if stale:
            yield Checked(self.ignore_file, None, tuple(stale), {})
        if self.baseline is not None and (entries := self.baseline.stale()):
            rows = [
                meta("JP002", self.baseline_file, "info", f"no finding any more: {entry}; write the baseline anew")
                for entry in entries
            ]
            yield Checked(self.baseline_file, None, tuple(rows), {})


def unreadable(failure: Failure) -> Checked:
    """An input that could not be read, as a posting with one finding."""
    message = failure.message.removeprefix(f"{failure.input}: ")
    return Checked(failure.input, failure.record, (meta("JP900", failure.input, "error", message, failure.record),), {})


def meta(code: str, file: str, severity: Severity, message: str, record: str | None = None) -> Finding:
    """A finding about the run and not about a posting."""
    from hashlib import sha256

    key = sha256(f"{code}\0{file}\0{record or ''}\0{message}".encode()).hexdigest()
    return Finding(file, record, code, META[code], severity, message, None, _START, (), None, None, None, key)
