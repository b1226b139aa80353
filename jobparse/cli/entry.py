"""Arguments in, exit status out; and every way in which a run can end badly, as one line."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import typer

from jobparse.cli.app import app
from jobparse.cli.console import FAILED, INTERRUPTED, Console
from jobparse.errors import JobparseError

if TYPE_CHECKING:
    from collections.abc import Sequence


def run(arguments: Sequence[str] | None = None) -> int:
    """Run the command and return its exit status; the arguments of the process are used where none are given.

    typer would print usage errors as boxes and internal ones as tracebacks; here each is one line.
    """
    console = Console(debug="--debug" in (sys.argv if arguments is None else arguments))
    console.speak_utf8()
    command = typer.main.get_command(app)
    try:
        status = command.main(args=arguments, prog_name="jobparse", standalone_mode=False)
    except (KeyboardInterrupt, typer.Abort):
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
    return status if isinstance(status, int) else 0
