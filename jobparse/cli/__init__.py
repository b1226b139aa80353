"""The command `jobparse`: argument parsing only; what it does lives in the modules that it calls."""

from __future__ import annotations

import gc
import sys

__all__ = ["main"]


def main() -> None:
    """Run the command with the arguments of the process."""
    gc.set_threshold(50_000)  # start-up makes many objects and no garbage: looking for it would take a tenth of the time
    try:
        from jobparse.cli.entry import run

        sys.exit(run())
    except KeyboardInterrupt:
        sys.exit(130)
    finally:
        gc.freeze()  # what is alive ends with the process: the interpreter would look through all of it for garbage twice
