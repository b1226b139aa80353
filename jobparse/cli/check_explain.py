"""`jobparse check --explain`: which laws apply to each posting, why, and whether it does what they ask."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from jobparse.cli.console import FAILED, FINE, SOME_FAILED
from jobparse.errors import JobparseError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jobparse.cli.check_plan import Plan
    from jobparse.cli.console import Console

_STATES = {"yes": "applies", "no": "does not apply", "cannot tell": "cannot tell"}


class Explaining:
    """Goes through the inputs and tells the laws; inputs that cannot be read are told beside it and cost nothing else.

    Args:
        plan: What is read, and the settings.
        console: Is told what cannot be read.
    """

    def __init__(self, plan: Plan, console: Console) -> None:
        self._plan = plan
        self._console = console
        self._read = self._failed = 0

    def status(self, *, exit_zero: bool) -> int:
        """The exit status, once all is told: 1 where an input could not be read, 2 where none could be."""
        if not self._read and not self._plan.all_left_out:
            return FAILED
        return SOME_FAILED if self._failed and not exit_zero else FINE

    def text(self) -> Iterator[str]:
        """Yield the laws of each posting for people."""
        from jobparse.checks.laws import NO_ADVICE
        from jobparse.reporters.harmless import shown

        for posting in self._postings():
            record = f" [{shown(posting['record'])}]" if posting["record"] is not None else ""
            yield f"{shown(posting['file'])}{record}\n"
            for row in posting["laws"]:
                yield f"  {row['law']} (from {row['effective']}): {_STATES[row['applies']]}: {row['why']}\n"
                for demand, answer in row["demands"].items():
                    yield f"      {demand}: {answer}\n"
        yield f"{NO_ADVICE}\n"

    def json(self) -> Iterator[str]:
        """Yield one array with the laws of each posting."""
        from jobparse.reporters.array import array

        yield from array(self._postings())

    def _postings(self) -> Iterator[dict[str, Any]]:
        """The postings with what the laws demand of each; what cannot be read is told and counted."""
        from jobparse.checks.answers import explain
        from jobparse.checks.subject import Subject
        from jobparse.pipeline import parse_source
        from jobparse.readers.registry import read

        for item in self._plan.inputs():
            try:
                for source in read(item, self._plan.work.reading):
                    if isinstance(source, JobparseError):
                        self._failed += 1
                        self._console.unreadable(source)
                        continue
                    laws = explain(Subject(parse_source(source), self._plan.settings))
                    self._read += 1
                    yield {
                        "file": item.display,
                        "record": source.record,
                        "laws": [
                            {
                                "law": outcome.law.id,
                                "effective": outcome.law.effective_from.isoformat(),
                                "applies": outcome.applies,
                                "why": outcome.why,
                                "demands": dict(met),
                            }
                            for outcome, met in laws
                        ],
                    }
            except JobparseError as error:
                self._failed += 1
                self._console.unreadable(error)
