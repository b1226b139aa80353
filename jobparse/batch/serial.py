"""The same work in this process, one input after the other: for few inputs, where starting others would take longer."""

from __future__ import annotations

import select
import signal
import sys
import threading
import warnings
from contextlib import AbstractContextManager, ExitStack, contextmanager, suppress
from typing import TYPE_CHECKING, cast

from jobparse.batch.results import Failure, Piece, Result
from jobparse.batch.work import digesting, results

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from jobparse.batch.work import Work
    from jobparse.readers.inputs import Input

_DONE = object()
# Results of one input that are passed on together.
_MOST = 64


class TimeIsUp(BaseException):
    """Ends the work on a record from outside; no `except Exception` on the way may stop it."""


def serial(inputs: Iterable[Input], work: Work, time_limit: float | None) -> Iterator[Piece]:
    """Work off inputs; the arguments and what is yielded are those of `Pool.results`.

    The time limit holds where the system has a timer for it and this is the main thread.
    """
    for item in inputs:
        rows: list[Result] = []
        digest = None
        following = results(item, work)
        try:
            if work.digests:
                digest = digest_of(item, time_limit)
            if item.path is None and item.error is None and sys.stdin is not None:
                _await_stdin()
            while True:
                with limited(time_limit):
                    result = next(following, None)
                if result is None:
                    break
                rows.append(result)
                if len(rows) >= _MOST:
                    yield Piece(item, rows, False, digest)
                    rows = []
        except TimeIsUp as rung:
            forget(rung)
            why = f"{item.display}: took longer than {time_limit:g} s; allow more with --time-limit, or look at the text"
            rows.append(Result(None, Failure(item.display, None, "timeout", why)))
        yield Piece(item, rows, True, digest)


def digest_of(item: Input, time_limit: float | None) -> str | None:
    """The digest of an input, each step of which may take so long.

    Raises:
        TimeIsUp: If one takes longer.
    """
    digest = None
    steps = digesting(item)
    while True:
        with limited(time_limit):
            following = next(steps, _DONE)
        if following is _DONE:
            return digest
        digest = cast("str | None", following)


def _await_stdin() -> None:
    """Wait for the first byte of standard input: how long another program thinks, or a person types, is no fault of the text."""
    with suppress(OSError, ValueError, AttributeError):  # no descriptor, or a system that waits for sockets alone
        select.select([sys.stdin], [], [])


def forget(rung: TimeIsUp) -> None:
    """Let go of what work that was given up still held; whoever catches `TimeIsUp` calls it."""
    with _no_word_of_files():
        rung.__traceback__ = None


def _no_word_of_files() -> AbstractContextManager[object]:
    """A file that was open when the time was up is closed with what refers to it, which is no mistake to warn of."""
    return warnings.catch_warnings(action="ignore", category=ResourceWarning)


@contextmanager
def limited(seconds: float | None) -> Iterator[None]:
    """Raise `TimeIsUp` in the body when it takes too long."""
    if seconds is None or not hasattr(signal, "setitimer") or threading.current_thread() is not threading.main_thread():
        yield
        return

    unwinding = ExitStack()

    def ring(number: int, frame: object) -> None:
        del number, frame
        unwinding.enter_context(_no_word_of_files())  # one that was just being opened is closed before anybody catches this
        raise TimeIsUp

    before = signal.signal(signal.SIGALRM, ring)
    try:
        signal.setitimer(signal.ITIMER_REAL, seconds)
        yield
    finally:
        try:
            signal.setitimer(signal.ITIMER_REAL, 0)
        finally:  # it may have rung on the way here
            signal.signal(signal.SIGALRM, before)
            unwinding.close()
