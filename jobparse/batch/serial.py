"""The same work in this process, one input after the other: for few inputs, where starting others would take longer."""

from __future__ import annotations

import signal
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

from jobparse.batch.results import Failure, Piece, Result
from jobparse.batch.work import digest_of, results

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from jobparse.batch.work import Work
    from jobparse.readers.inputs import Input

# Results of one input that are passed on together.
_MOST = 64


class _TimeIsUp(BaseException):
    """Ends the work on a record from outside; no `except Exception` on the way may stop it."""


def serial(inputs: Iterable[Input], work: Work, time_limit: float | None) -> Iterator[Piece]:
    """Work off inputs; the arguments and what is yielded are those of `Pool.results`.

    The time limit holds where the system has a timer for it and this is the main thread.
    """
    for item in inputs:
        rows: list[Result] = []
        digest = digest_of(item) if work.digests else None
        following = results(item, work)
        while True:
            try:
                with _limited(time_limit):
                    result = next(following, None)
            except _TimeIsUp:
                why = f"{item.display}: took longer than {time_limit:g} s; allow more with --time-limit, or look at the text"
                rows.append(Result(None, Failure(item.display, None, "timeout", why)))
                break
            if result is None:
                break
            rows.append(result)
            if len(rows) >= _MOST:
                yield Piece(item, rows, False, digest)
                rows = []
        yield Piece(item, rows, True, digest)


@contextmanager
def _limited(seconds: float | None) -> Iterator[None]:
    """Raise `_TimeIsUp` in the body when it takes too long."""
    if seconds is None or not hasattr(signal, "setitimer") or threading.current_thread() is not threading.main_thread():
        yield
        return

    def ring(number: int, frame: object) -> None:
        del number, frame
        raise _TimeIsUp

    before = signal.signal(signal.SIGALRM, ring)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
