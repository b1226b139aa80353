"""A run over many inputs: their results in order, counted, with failures told and noted, and resumed where one was broken off."""

from __future__ import annotations

import json
import os
from collections import deque
from dataclasses import dataclass
from itertools import chain, islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from jobparse.batch.results import Row
from jobparse.batch.serial import TimeIsUp, digest_of, forget, serial
from jobparse.batch.work import texts_of
from jobparse.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from typing import BinaryIO

    from jobparse.batch.journal import Journal
    from jobparse.batch.results import Failure, Piece, Result
    from jobparse.batch.work import Work
    from jobparse.readers.inputs import Input

TIME_LIMIT = 60.0
"""Seconds that one record may take unless the caller says otherwise."""

MOST_JOBS = 1000
"""Processes that a run may have; more is a slip of the finger."""

# So few inputs are done in this process: starting others takes longer.
_FEW = 12


class Workforce(NamedTuple):
    """How work is done.

    Attributes:
        jobs: Processes; `None`: as many as there are cores.
        time_limit: Seconds that one record may take; `None`: any.
    """

    jobs: int | None = None
    time_limit: float | None = TIME_LIMIT

    def pieces(self, inputs: Iterable[Input], work: Work) -> Iterator[Piece]:
        """Work off inputs, in this process or in others; the results come in the order of the inputs either way."""
        following = iter(inputs)
        jobs = cores() if self.jobs is None else check_jobs(self.jobs)
        if jobs > 1:
            first = list(islice(following, _FEW + 1))
            following = chain(first, following)
            if len(first) <= _FEW:
                jobs = 1
        if jobs == 1:
            return serial(following, work, self.time_limit)
        return self._in_others(following, work, jobs)

    def _in_others(self, following: Iterator[Input], work: Work, jobs: int) -> Iterator[Piece]:
        """Work off inputs in other processes; standard input can be read in this one alone."""
        from jobparse.batch.pool import Pool

        here: list[Input] = []

        def others() -> Iterator[Input]:
            for item in following:
                if item.path is None and item.error is None:
                    here.append(item)
                    return
                yield item

        yield from Pool(work, jobs, self.time_limit).results(others())
        if here:
            yield from serial(here, work, self.time_limit)
            yield from Pool(work, jobs, self.time_limit).results(following)  # it can be asked for once


def check_jobs(jobs: int) -> int:
    """The number of processes that was asked for.

    Raises:
        InputError: If it is none that can be meant.
    """
    if not 1 <= jobs <= MOST_JOBS:
        raise InputError(f"--jobs: {jobs} is no number of processes; give 1 to {MOST_JOBS:,}")
    return jobs


def cores() -> int:
    """How many processors this process may use."""
    try:
        return len(os.sched_getaffinity(0))
    except AttributeError:  # not on every system
        return os.cpu_count() or 1


@dataclass
class Totals:
    """What a run has done so far.

    Attributes:
        inputs: Inputs that are done.
        records: Records that they gave, those taken over from the run before included.
        warnings: Warnings of these records.
        failures: Inputs, and records of inputs, that failed.
        reused: Inputs taken over from the run before.
    """

    inputs: int = 0
    records: int = 0
    warnings: int = 0
    failures: int = 0
    reused: int = 0


class Stopped(Exception):  # noqa: N818 (no error: the run does what --fail-fast asks for)
    """Ends a run at its first failure."""


class Run:
    """One run: takes results, counts them and tells of failures.

    Args:
        told: Is told each failure.
        advanced: Is called for each input that is done.
        details: Is told the details of results.
        errors: Takes a line of JSON for each failure.
        fail_fast: Whether the first failure ends the run.
    """

    def __init__(
        self,
        *,
        told: Callable[[Failure], None] | None = None,
        advanced: Callable[[], None] | None = None,
        details: Callable[[str], None] | None = None,
        errors: BinaryIO | None = None,
        fail_fast: bool = False,
    ) -> None:
        self.totals = Totals()
        self._told = told
        self._advanced = advanced
        self._details = details
        self._errors = errors
        self._fail_fast = fail_fast

    def lines(self, pieces: Iterable[Piece]) -> Iterator[bytes]:
        """The records of a run as lines of JSON.

        Raises:
            Stopped: At the first failure, if that ends the run.
        """
        for piece in pieces:
            for result in piece.results:
                if self._takes(result) and result.line is not None:
                    yield result.line
            if piece.last:
                self._done()

    def into(self, journal: Journal, inputs: Iterable[Input], work: Work, workforce: Workforce) -> None:
        """Do what the journal does not have yet, and write it there.

        Raises:
            Stopped: At the first failure, if that ends the run.
            OutputError: If the journal cannot be written.
        """
        positions: deque[int] = deque()
        reusing = journal.knows()

        def missing() -> Iterator[Input]:
            for position, item in enumerate(inputs):
                row = None
                if reusing:
                    texts = texts_of(item.display, work)
                    try:
                        digest = digest_of(item, workforce.time_limit)
                        row = journal.reuse(position, item.display, digest, texts.are_there if texts else None)
                    except TimeIsUp as rung:  # whoever reads it finds that out as well, and tells it
                        forget(rung)
                if row is None:
                    positions.append(position)
                    yield item
                else:
                    self.totals.records += row.records
                    self.totals.warnings += row.warnings
                    self.totals.reused += 1
                    self._done()

        row = Row(0, 0, 0)
        for piece in workforce.pieces(missing(), work._replace(digests=True)):
            for result in piece.results:
                taken = self._takes(result)
                row = Row(row.records + taken, row.warnings + result.warnings, row.failed + (not taken))
                if result.line is not None:
                    journal.write(result.line)
            if piece.last:
                journal.done(positions.popleft(), piece.item.display, piece.digest, row)
                row = Row(0, 0, 0)
                self._done()

    def _takes(self, result: Result) -> bool:
        """Count a result; False for a failure."""
        if self._details is not None:
            for line in result.details:
                self._details(line)
        if result.failure is None:
            self.totals.records += 1
            self.totals.warnings += result.warnings
            return True
        self.totals.failures += 1
        if self._told is not None:
            self._told(result.failure)
        if self._errors is not None:
            line = json.dumps(result.failure.as_data(), ensure_ascii=False)
            self._errors.write(line.encode("utf-8", "backslashreplace") + b"\n")
        if self._fail_fast:
            raise Stopped
        return False

    def _done(self) -> None:
        self.totals.inputs += 1
        if self._advanced:
            self._advanced()


def written_by(work: Work, version: str, schema_version: str) -> dict[str, Any]:
    """What the records of a run depend on beside its inputs: a run that is resumed must have been made with the same."""
    reading, selection = work.reading, work.selection
    return {
        "jobparse": version,
        "schema": schema_version,
        "--encoding": reading.encoding,
        "--max-size": reading.max_size,
        "--text-column": reading.text_column,
        "--id-column": reading.id_column,
        "--fields": sorted(selection.only) if selection.only is not None else None,
        "--no-sections": sorted(selection.without) or None,
        "--evidence": selection.evidence,
        "--save-text": work.save_text,
    }


def own_files(names: Iterable[str]) -> frozenset[Path]:
    """Files that a run writes and must not read as inputs."""
    return frozenset(Path(os.path.realpath(name)) for name in names)  # unlike `resolve`, a link to itself is no error here
