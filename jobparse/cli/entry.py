"""Arguments in, exit status out; and every way in which a run can end badly, as one line."""

from __future__ import annotations

import os
import signal
import sys
from contextlib import suppress
from typing import TYPE_CHECKING

from jobparse.cli.console import FAILED, INTERRUPTED, Console
from jobparse.cli.parse_plan import Options
from jobparse.cli.run import COMMANDS, RESERVED, run_parse
from jobparse.errors import JobparseError

if TYPE_CHECKING:
    from collections.abc import Sequence


def run(arguments: Sequence[str] | None = None) -> int:
    """Run the command and return its exit status; the arguments of the process are used where none are given.

    typer would print usage errors as boxes and internal ones as tracebacks; here each is one line.
    """
    with suppress(ValueError):  # outside of the main thread signals are somebody else's
        signal.signal(signal.SIGTERM, _terminated)
    console = Console(debug="--debug" in (sys.argv if arguments is None else arguments))
    console.speak_utf8()
    typed = list(sys.argv[1:] if arguments is None else arguments)
    try:
        if _only_files(typed):
            return run_parse(Options(typed), commands=(*COMMANDS, *RESERVED))
        return _command(typed)
    except KeyboardInterrupt:
        return INTERRUPTED
    except JobparseError as error:
        console.error(error)
        return FAILED
    except Exception as error:  # the last resort, or a usage error of typer, whose class depends on its version
        usage = getattr(error, "format_message", None)
        if usage is None:
            console.internal_error(error)
        else:
            console.usage_error(usage())
        return FAILED


def _terminated(number: int, frame: object) -> None:
    """End the run as an exception does, so that nothing half-written is left behind."""
    del frame
    raise SystemExit(128 + number)


def _only_files(typed: list[str]) -> bool:
    """Whether the arguments are files and nothing else: `jobparse FILE...` needs no library to read them."""
    names = [name for name in typed if name == "-" or not name.startswith("-")]
    return bool(typed) and names == typed and typed[0] not in COMMANDS and "_JOBPARSE_COMPLETE" not in os.environ


def _command(typed: list[str]) -> int:
    """Read the arguments with typer and run the command that they name."""
    import typer

    from jobparse.cli.app import app

    try:
        status = typer.main.get_command(app).main(args=typed, prog_name="jobparse", standalone_mode=False)
    except typer.Abort:
        return INTERRUPTED
    return status if isinstance(status, int) else 0
