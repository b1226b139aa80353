"""What the command says beside its data: one line per message, on standard error."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from typing import TYPE_CHECKING

from jobparse.errors import ConfigError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from jobparse.batch.results import Failure

FINE, SOME_FAILED, FAILED, INTERRUPTED = 0, 1, 2, 130
"""Exit statuses: all well; some inputs failed; usage error or nothing could be read; stopped by Ctrl-C."""


class Console:
    """Messages of one run."""

    def __init__(self, *, quiet: bool = False, verbose: bool = False, debug: bool = False) -> None:
        self.quiet = quiet
        self.verbose = verbose
        self.debug = debug

    def error(self, error: Exception) -> None:
        """Report an error that has a message for the user."""
        for line in error.lines if isinstance(error, ConfigError) else (str(error),):
            self._say(f"jobparse: {line}")
        self._trace(error)

    def usage_error(self, message: str) -> None:
        """Report a mistake in the arguments."""
        self._say(f"jobparse: {message.strip().rstrip('.')}; see 'jobparse --help'")

    def internal_error(self, error: Exception, display: str | None = None) -> None:
        """Report a mistake of ours."""
        where = f"{display}: " if display else ""
        remedy = "please report it" if self.debug else "please report it with what --debug adds"
        self._say(f"jobparse: {where}internal error: {type(error).__name__}: {error}; {remedy}")
        self._trace(error)

    def failure(self, failure: Failure) -> None:
        """Report one input that failed, unless the user wants silence."""
        if self.quiet:
            return
        message = failure.message
        if failure.kind == "internal":
            message += "; please report it" if self.debug else "; please report it with what --debug adds"
        self._say(f"jobparse: {message}")
        if self.debug and failure.trace is not None:
            print(failure.trace, end="", file=sys.stderr, flush=True)

    def unreadable(self, error: Exception) -> None:
        """Report an input that cannot be read or mended, unless the user wants silence; the exit status tells."""
        if not self.quiet:
            self.error(error)

    def note(self, message: str) -> None:
        """Say how it ended, unless the user wants silence."""
        if not self.quiet:
            self._say(f"jobparse: {message}")

    def detail(self, message: str) -> None:
        """Say what only a curious user wants to know."""
        if self.verbose:
            self._say(f"jobparse: {message}")

    def emit(self, pieces: Iterable[str | bytes]) -> bool:
        """Write data to standard output; a reader that has seen enough (`| head`) is no error. False for such a one."""
        from jobparse.writers.files import write_stdout

        try:
            write_stdout(pieces)
        except BrokenPipeError:
            with suppress(OSError, ValueError):  # so that the interpreter's last flush has nowhere to fail
                os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            return False
        return True

    def emit_beside(self, pieces: Iterable[str | bytes]) -> None:
        """Write data to standard error, where standard output has a text."""
        for piece in pieces:
            print(piece if isinstance(piece, str) else piece.decode("utf-8", "replace"), end="", file=sys.stderr, flush=True)

    def speak_utf8(self) -> None:
        """Make help and messages independent of the console's code page, as the data are."""
        for stream, errors in ((sys.stdout, "backslashreplace"), (sys.stderr, "backslashreplace")):
            reconfigure = getattr(stream, "reconfigure", None)
            if reconfigure is not None:
                reconfigure(encoding="utf-8", errors=errors, newline="\n")

    def _trace(self, error: Exception) -> None:
        if self.debug:
            import traceback

            traceback.print_exception(error, file=sys.stderr)

    def _say(self, message: str) -> None:
        print(_one_line(message), file=sys.stderr, flush=True)


def _one_line(message: str) -> str:
    r"""Escape what could break the line or steer the terminal, such as a file name with a newline in it.

    >>> _one_line("a\nb")
    'a\\nb'
    """
    return "".join(char if char.isprintable() else char.encode("unicode_escape").decode("ascii") for char in message)
