"""A worker: a process that takes inputs from a pipe and sends their results back through it."""

from __future__ import annotations

import gc
import signal
import sys
import time
from typing import TYPE_CHECKING, Any, NamedTuple

from jobparse.batch.work import digesting, results

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from multiprocessing.connection import Connection

    from jobparse.batch.results import Result
    from jobparse.batch.work import Work
    from jobparse.readers.inputs import Input

# A worker sends what it has when it is so much, in results or in bytes, or so old, in seconds.
_MOST, _LARGEST, _OLDEST = 64, 1_000_000, 0.25


class Part(NamedTuple):
    """Results of the input of a number, in order; `last` where none follow."""

    number: int
    results: list[Result]
    last: bool
    digest: str | None


def serve(pipe: Connection, others: Sequence[Connection], work: Work) -> None:
    """Work off inputs until the other end of the pipe is closed.

    Args:
        pipe: Takes lists of (number, input), and gives lists of `Part`.
        others: Ends of pipes that a fork copied: while they are open, the end of the run would not show on them.
        work: What to do with each input.
    """
    for other in others:
        other.close()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the run decides what an interruption means
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    sys.stdin = None
    gc.set_threshold(50_000)  # parsing makes hardly any cycles
    try:
        while True:
            _send(pipe.send, _parts(pipe.recv(), work))
    except (EOFError, OSError):  # the run is over, or was killed
        return


def _parts(items: Sequence[tuple[int, Input]], work: Work) -> Iterator[Part]:
    """The results of some inputs, in parts that are small enough."""
    for number, item in items:
        rows: list[Result] = []
        size = 0
        begun = time.monotonic()
        digest = None
        for told in digesting(item) if work.digests else ():
            digest = told
            if time.monotonic() - begun > _OLDEST:
                yield Part(number, [], False, None)  # a sign of life
                begun = time.monotonic()
        for result in results(item, work):
            rows.append(result)
            size += len(result.line or b"")
            if len(rows) >= _MOST or size >= _LARGEST or time.monotonic() - begun > _OLDEST:
                yield Part(number, rows, False, digest)
                rows, size, begun = [], 0, time.monotonic()
        yield Part(number, rows, True, digest)


def _send(send: Callable[[Any], None], parts: Iterator[Part]) -> None:
    """Send parts, several small ones together: a message costs more than a record.

    The last part of an input of which others were sent goes at once: held back, what hangs behind it would be taken for this one.
    """
    held: list[Part] = []
    size = 0
    sent = time.monotonic()
    begun = None
    for part in parts:
        held.append(part)
        size += sum(len(result.line or b"") for result in part.results)
        if size >= _LARGEST or time.monotonic() - sent > _OLDEST or not part.last or part.number == begun:
            send(held)
            held, size, sent = [], 0, time.monotonic()
            begun = None if part.last else part.number
    send(held)
