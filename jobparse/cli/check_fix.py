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
    from collections.abc import Iterator

    from jobparse.cli.check_plan import CheckOptions, Plan
    from jobparse.cli.console import Console


class Patching:
    """Goes through the inputs and yields what --fix would change; what cannot be read is told and costs nothing else.

    Args:
        options: What was asked for.
        plan: What is read.
        console: Is told what cannot be read, and what would be mended.
    """

    def __init__(self, options: CheckOptions, plan: Plan, console: Console) -> None:
        self._options = options
        self._plan = plan
        self._console = console
        self._read = self._failed = self._changed = 0

    def status(self) -> int:
        """The exit status, once all is told: 1 for a patch or an input that cannot be read, 2 where none can be."""
        if not self._read and not self._plan.all_left_out:
            return FAILED
        return SOME_FAILED if (self._changed or self._failed) and not self._options.exit_zero else FINE

    def patches(self) -> Iterator[bytes]:
        """Yield the patch of each file that would be mended."""
        from jobparse.batch.mending import mended_text
        from jobparse.checks.fixes import patch

        sieve = sieve_of(self._options, self._plan)
        for item in self._plan.inputs():
            try:
                if item.error is not None:
                    raise item.error
                fixed = mended_text(item, self._plan.work, sieve, unsafe=self._options.unsafe_fixes)
                self._read += 1
                if fixed is not None and fixed.old != fixed.new:
                    self._changed += 1
                    yield patch(item.display, fixed)
                    _tell(item.display, fixed.mended, self._options, self._console)
            except JobparseError as error:
                self._failed += 1
                self._console.unreadable(error)
            except Exception as error:  # one text that trips a rule must not cost the others
                self._failed += 1
                self._console.internal_error(error, item.display)


def mend_files(options: CheckOptions, plan: Plan, console: Console) -> None:
    """Mend what has a fix: files in their place, standard input on standard output.

    The check that follows tells what is left, also of inputs that cannot be read.
    """
    from jobparse.batch.mending import mended_text
    from jobparse.writers.files import write_file

    plan.keep_inputs()
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
                console.unreadable(error)
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
