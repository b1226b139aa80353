"""How far a run is, on standard error: a bar where a person looks on, else a plain line now and then."""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

# Nothing is shown before, a bar is drawn anew, and a plain line is said so often: in seconds.
_QUIET, _REDRAW, _LINE = 1.0, 0.1, 10.0
# Inputs that are counted ahead at each drawing, to know how many there are.
_COUNT = 2000


class Progress:
    """Shows the inputs that are done, their rate, and the time left once all of them are counted.

    Clock and terminal reach nothing but standard error.
    """

    def __init__(self, say: Callable[[str], None], inputs: Iterator[Any] | None, *, shown: bool) -> None:
        """Begin.

        Args:
            say: Prints a plain line.
            inputs: The inputs once more, to count them; `None` where they can be had only once.
            shown: Whether anything is shown at all.
        """
        self.begun = time.monotonic()
        self.done = 0
        self._say = say
        self._inputs = inputs
        self._shown = shown
        self._total = 0
        self._counted = False
        self._drawn = self.begun
        self._bar: Any = None
        self._task: Any = None

    @property
    def seconds(self) -> float:
        """Seconds since the beginning."""
        return time.monotonic() - self.begun

    def advance(self) -> None:
        """One more input is done."""
        self.done += 1
        now = time.monotonic()
        if not self._shown or now - self.begun < _QUIET:
            return
        watched = sys.stdout.isatty() and sys.stderr.isatty()
        if now - self._drawn >= (_REDRAW if watched else _LINE):
            self._drawn = now
            self._count()
            if watched:
                self._draw()
            else:
                self._say(self._line())

    def close(self) -> None:
        """Take the bar away."""
        if self._bar is not None:
            self._bar.stop()
            self._bar = None

    def _count(self) -> None:
        for _ in range(0 if self._counted or self._inputs is None else _COUNT):
            if next(self._inputs or iter(()), None) is None:
                self._counted = True
                return
            self._total += 1

    def _line(self) -> str:
        rate = self.done / max(self.seconds, 1e-9)
        if not self._counted:
            return f"{self.done:,} inputs done, {rate:,.0f} a second"
        left = max(self._total - self.done, 0) / max(rate, 1e-9)
        return f"{self.done:,} of {self._total:,} inputs done, {rate:,.0f} a second, {left:,.0f} s left"

    def _draw(self) -> None:
        if self._bar is None:
            from rich.console import Console
            from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeRemainingColumn
            from rich.progress import Progress as Bar

            columns = (BarColumn(), MofNCompleteColumn(), TextColumn("{task.fields[rate]}"), TimeRemainingColumn())
            self._bar = Bar(*columns, console=Console(stderr=True), transient=True, auto_refresh=False)
            self._task = self._bar.add_task("", total=None, rate="")
            self._bar.start()
        rate = f"{self.done / max(self.seconds, 1e-9):,.0f}/s"
        self._bar.update(self._task, completed=self.done, total=self._total if self._counted else None, rate=rate)
        self._bar.refresh()
