"""The sentence at the end of a run: how much was found, what can be mended, what makes the run fail."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jobparse.checks.finding import Safety
    from jobparse.checks.run import Checked, CheckRun


class Tally:
    """Walks a run and counts what the run itself does not: the fixes."""

    def __init__(self, run: CheckRun) -> None:
        self._run = run
        self._fixes: Counter[Safety] = Counter()

    def __iter__(self) -> Iterator[Checked]:
        """The files of the run, once."""
        for checked in self._run:
            self._fixes.update(finding.fix.safety for finding in checked.findings if finding.fix)
            yield checked

    def summary(self) -> str:
        """One sentence on the files that have passed.

        >>> from jobparse.checks.run import Checked, CheckRun
        >>> tally = Tally(CheckRun([Checked("a.txt", None, (), {})]))
        >>> len([*tally]), tally.summary()
        (1, 'No findings in 1 file.')
        """
        counts, files = self._run.counts, inputs(self._run)
        if not self._run.seen:
            return "No files were checked."
        if not counts.total():
            return f"No findings in {files}."
        parts = [counted(counts["error"], "error"), counted(counts["warning"], "warning"), f"{counts['info']:,} info"]
        safe, unsafe = self._fixes["safe"], self._fixes["unsafe"]
        notes = [f"{safe:,} safely fixable with --fix"] * bool(safe) + [f"{unsafe:,} more with --unsafe-fixes"] * bool(unsafe)
        fixable = f" ({', '.join(notes)})" if notes else ""
        found = f"Found {counted(counts.total(), 'finding')} in {files}: {', '.join(parts)}"
        return f"{found}{fixable}. Failing on: {self._run.fail_on}."


def inputs(run: CheckRun) -> str:
    """How many files a run has seen, and how many postings where one file had several."""
    files = counted(run.seen_files, "file")
    return files if run.seen == run.seen_files else f"{counted(run.seen, 'posting')} of {files}"


def counted(number: int, noun: str) -> str:
    """A number with its noun, in the plural where it has one."""
    return f"{number:,} {noun}" + ("" if number == 1 else "s")
