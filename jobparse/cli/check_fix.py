"""`jobparse check --fix` and `--diff`: files are mended, or the patch that would do it is shown."""

from __future__ import annotations

import io
import sys
from typing import TYPE_CHECKING

from jobparse.cli.check_plan import sieve_of
from jobparse.cli.console import FAILED, FINE, SOME_FAILED
from jobparse.errors import InputError, JobparseError

if TYPE_CHECKING:
    from collections import Counter

    from jobparse.cli.check_plan import CheckOptions, Plan
    from jobparse.cli.console import Console


def show_patch(options: CheckOptions, plan: Plan, console: Console) -> int:
    """Show what --fix would change.

    Returns:
        The exit status: 1 for a patch that is not empty or an input that cannot be read, 2 where none can be.
    """
    from jobparse.batch.mending import mended_text
    from jobparse.checks.fixes import patch

    sieve = sieve_of(options, plan)
    read = failed = changed = 0
    for item in plan.inputs():
        try:
            if item.error is not None:
                raise item.error
            fixed = mended_text(item, plan.work, sieve, unsafe=options.unsafe_fixes)
            read += 1
            if fixed is None or fixed.old == fixed.new:
                continue
            changed += 1
            console.emit([patch(item.display, fixed)])
        except JobparseError as error:
            failed += 1
            console.error(error)
        except Exception as error:  # one text that trips a rule must not cost the others
            failed += 1
            console.internal_error(error, item.display)
        else:
            _tell(item.display, fixed.mended, options, console)
    if not read and not plan.all_left_out:
        return FAILED
    return SOME_FAILED if (changed or failed) and not options.exit_zero else FINE


def mend_files(options: CheckOptions, plan: Plan, console: Console) -> None:
    """Mend what has a fix: files in their place, standard input on standard output.

    The check that follows tells what is left, also of inputs that cannot be read.
    """
    from jobparse.batch.mending import mended_text
    from jobparse.writers.files import write_file

    sieve = sieve_of(options, plan)
    files = mended = 0
    for item in plan.inputs():
        if item.error is not None:
            continue
        try:
            fixed = mended_text(item, plan.work, sieve, unsafe=options.unsafe_fixes)
        except Exception as error:
            if not isinstance(error, JobparseError):
                console.internal_error(error, item.display)
            elif item.path is None:
                raise
            elif "cannot be mended" in str(error):
                console.error(error)
            continue
        if item.path is None:
            if fixed is None:
                raise InputError("standard input: is no text, and so it cannot be mended; give a text or a Markdown file")
            console.emit([fixed.new])
            sys.stdin = io.TextIOWrapper(io.BytesIO(fixed.new))  # what is checked now is what was written
        elif fixed is not None and fixed.old != fixed.new:
            write_file(str(item.path), [fixed.new])
        if fixed is not None and fixed.old != fixed.new:
            files += 1
            mended += fixed.mended.total()
            _tell(item.display, fixed.mended, options, console)
    if mended:
        console.note(f"mended {mended:,} finding{'s' * (mended != 1)} in {files:,} file{'s' * (files != 1)}")


def _tell(display: str, mended: Counter[str], options: CheckOptions, console: Console) -> None:
    if options.show_fixes:
        console.note(f"{display}: " + ", ".join(f"{code} × {count:,}" for code, count in sorted(mended.items())))
