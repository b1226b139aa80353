"""Worker processes, and their results in the order of the inputs.

Not `concurrent.futures`: its pool breaks as a whole when the system kills one worker, has no limit of time, and holds the results
of a table of millions of rows until it is read to its end.
"""

from __future__ import annotations

import multiprocessing
import sys
import time
from collections import deque
from dataclasses import dataclass, field
from itertools import islice
from multiprocessing.connection import Connection, wait
from typing import TYPE_CHECKING, Any

from jobparse.batch.results import Failure, Piece, Result
from jobparse.batch.worker import serve

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from multiprocessing.process import BaseProcess

    from jobparse.batch.work import Work
    from jobparse.readers.inputs import Input

# Inputs in one message to a worker; how many of them each worker may be ahead of the first that is not done; and how many bytes
# of results may wait for that one.
_CHUNK = 16
_AHEAD = 64
_HELD = 16_000_000
# How long a killed process may take to end, in seconds: one that waits for a dead disk does not end at all.
_BURIAL = 5.0


@dataclass
class _Worker:
    """A process, its pipe, and the inputs that it has not finished, in order."""

    process: BaseProcess
    pipe: Connection
    inputs: deque[tuple[int, Input]] = field(default_factory=deque)
    heard: float = 0.0


@dataclass
class _Open:
    """Results of an input that are here and not passed on yet."""

    item: Input
    results: list[Result] = field(default_factory=list)
    done: bool = False
    passed: bool = False
    tries: int = 0
    digest: str | None = None


class Pool:
    """Processes that work off inputs."""

    def __init__(self, work: Work, jobs: int, time_limit: float | None) -> None:
        self.work = work
        self.jobs = jobs
        self.time_limit = time_limit
        self.context: Any = multiprocessing.get_context("fork" if sys.platform == "linux" else "spawn")
        self.workers: list[_Worker] = []
        self.open: dict[int, _Open] = {}
        self.again: deque[tuple[int, Input]] = deque()
        self.head = 0  # number of the first input that is not done
        self.given = 0  # how many were handed out
        self.held = 0

    def results(self, inputs: Iterable[Input]) -> Iterator[Piece]:
        """Work off inputs.

        Args:
            inputs: They are asked for as workers become free, not sooner.

        Yields:
            Results of the inputs in their order.
        """
        following = iter(inputs)
        try:
            self._start_all()
            self._hand_out(following)
            while self.open:
                self._listen()
                yield from self._passed_on()
                self._hand_out(following)
        finally:
            self._stop()

    def _start_all(self) -> None:
        """Start the workers; where the system allows fewer processes or files than asked for, those do the work."""
        try:
            while len(self.workers) < self.jobs:
                self.workers.append(self._start())
        except OSError:
            if not self.workers:
                raise

    def _start(self) -> _Worker:
        ours, theirs = self.context.Pipe()
        others = [worker.pipe for worker in self.workers] + [ours] if self.context.get_start_method() == "fork" else []
        process = self.context.Process(target=serve, args=(theirs, others, self.work), daemon=True)
        process.start()
        theirs.close()
        return _Worker(process, ours, heard=time.monotonic())

    def _hand_out(self, following: Iterator[Input]) -> None:
        """Give inputs to the workers that have few left; those that are tried again go alone to one that has none."""
        for worker in self.workers:
            if self.again and not worker.inputs:
                self._give(worker, [self.again.popleft()])
            elif len(worker.inputs) <= _CHUNK // 2 and not self.again:
                room = min(_CHUNK, self.head + _AHEAD * self.jobs - self.given)
                chunk = [(self.given + at, item) for at, item in enumerate(islice(following, max(room, 0)))]
                self.open.update((index, _Open(item)) for index, item in chunk)
                self.given += len(chunk)
                if chunk:
                    self._give(worker, chunk)

    def _give(self, worker: _Worker, chunk: list[tuple[int, Input]]) -> None:
        if not worker.inputs:
            worker.heard = time.monotonic()
        worker.inputs.extend(chunk)
        try:
            worker.pipe.send(chunk)
        except OSError:  # it died while it waited: found out when it is listened to
            return

    def _listen(self) -> None:
        """Take what the workers send; without the first input's results, those of others wait once enough are held."""
        busy = [worker for worker in self.workers if worker.inputs]
        heard = [worker for worker in busy if self.held < _HELD or worker.inputs[0][0] == self.head]
        for worker in busy:
            if worker not in heard:
                worker.heard = time.monotonic()  # it may be waiting to be listened to
        for ready in wait([worker.pipe for worker in heard], timeout=self._patience(heard)):
            worker = next(worker for worker in heard if worker.pipe is ready)
            try:
                parts = worker.pipe.recv()
            except (EOFError, OSError):
                self._replace(worker, None)
                continue
            worker.heard = time.monotonic()
            for part in parts:
                row = self.open[part.number]
                row.results += part.results
                row.done = part.last
                row.digest = part.digest
                self.held += sum(len(result.line or b"") for result in part.results)
                if part.last:
                    worker.inputs.popleft()
        if self.time_limit is not None:
            for worker in heard:
                if worker.inputs and time.monotonic() - worker.heard > self.time_limit:
                    self._replace(worker, self.time_limit)

    def _patience(self, heard: list[_Worker]) -> float:
        """How long to wait for a worker, in seconds."""
        if self.time_limit is None or not heard:
            return 1.0
        left = min(worker.heard for worker in heard) + self.time_limit - time.monotonic()
        return min(max(left, 0.01), 1.0)

    def _replace(self, worker: _Worker, limit: float | None) -> None:
        """End a worker that hangs or is dead, tell whose fault it was, and go on with another."""
        worker.process.kill()
        worker.process.join(_BURIAL)
        code = worker.process.exitcode
        worker.pipe.close()
        if worker.inputs:
            shared = len(worker.inputs) > 1  # then it may be one behind it that hangs: results are sent some together
            index, item = worker.inputs.popleft()
            self._blame(index, item, limit, code, shared=shared)
            self.again.extendleft(reversed([row for row in worker.inputs if not self.open[row[0]].done]))
        self.workers[self.workers.index(worker)] = self._start()

    def _blame(self, index: int, item: Input, limit: float | None, code: int | None, *, shared: bool) -> None:
        """Try an input that took a worker with it once more, alone; the second time, or if it hung alone, it has failed."""
        row = self.open[index]
        row.tries += 1
        if (limit is None or shared) and row.tries == 1 and not row.passed:
            self.held -= sum(len(result.line or b"") for result in row.results)
            row.results.clear()
            self.again.appendleft((index, item))
            return
        behind = " behind its first records" if row.passed or row.results else ""
        if limit is not None:
            why, kind = f"took longer than {limit:g} s{behind}; allow more with --time-limit, or look at the text", "timeout"
        else:
            ended = f"was ended by signal {-code}" if code is not None and code < 0 else f"ended with {code}"
            why, kind = f"the process that read it {ended}{behind} (out of memory?); try it alone, or with less --jobs", "crashed"
        row.results.append(Result(None, Failure(item.display, None, kind, f"{item.display}: {why}")))
        row.done = True

    def _passed_on(self) -> Iterator[Piece]:
        """What can go on: the results of the first inputs."""
        while self.head in self.open:
            row = self.open[self.head]
            if not (row.results or row.done):
                return
            results, row.results = row.results, []
            self.held -= sum(len(result.line or b"") for result in results)
            row.passed = row.passed or bool(results)
            if row.done:
                del self.open[self.head]
                self.head += 1
                yield Piece(row.item, results, True, row.digest)
            else:
                yield Piece(row.item, results, False, row.digest)
                return

    def _stop(self) -> None:
        for worker in self.workers:
            worker.pipe.close()
            worker.process.kill()
        for worker in self.workers:
            worker.process.join(_BURIAL)
