"""What `jobparse parse` does, without the library that reads arguments: importing that takes longer than parsing a posting."""

from __future__ import annotations

from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from jobparse.cli.console import FAILED, FINE, SOME_FAILED, Console
from jobparse.cli.parse_plan import Options, Plan
from jobparse.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import BinaryIO

    from jobparse.batch.progress import Progress
    from jobparse.batch.run import Run, Totals

COMMANDS = ("parse", "schema", "check", "rule", "laws", "config")
RESERVED = ("show", "report", "diff")
"""Commands to come: were they taken as file names today, scripts would break on the day they come."""


def run_parse(options: Options, *, commands: Sequence[str] = ()) -> int:
    """Parse the inputs and write their records.

    Args:
        options: What was asked for.
        commands: Names that are no files, where `parse` was not spelled out.

    Returns:
        The exit status.

    Raises:
        JobparseError: A mistake in the options, or an output that cannot be written.
    """
    from jobparse.batch.run import Run, Stopped

    _refuse_commands(options.files, commands)
    console = Console(quiet=options.quiet, verbose=options.verbose, debug=options.debug)
    plan = Plan.of(options)
    with _noted_errors(options.errors) as errors:
        progress = _progress(options, plan, console)
        run = Run(
            told=console.failure,
            advanced=progress.advance if progress else None,
            details=console.detail if options.verbose else None,
            errors=errors,
            fail_fast=options.fail_fast,
        )
        try:
            if options.engine != "local":
                _on_cluster(run, plan, console, options.engine)
            elif plan.target is not None and plan.journaled:
                _into_file(run, plan, console)
            elif not _straight_out(run, plan, console):
                return FINE  # whoever reads has seen enough
        except Stopped:
            console.note("stopped at the first failure, as --fail-fast asks for")
        finally:
            if progress:
                progress.close()
    if run.totals.inputs and not run.totals.records and plan.target is not None and Path(plan.target).is_file():
        console.note(f"{plan.target}: is left as it was, since there is no record; delete it if that is right")
    for note in plan.output.notes:
        console.note(note)
    return _finish(run.totals, console, progress.seconds if progress else None)


def _straight_out(run: Run, plan: Plan, console: Console) -> bool:
    """Write records as they come: to standard output, or to a file that appears when all are there. False for a closed pipe."""
    lines = run.lines(plan.workforce.pieces(plan.inputs(), plan.work))
    if plan.target is None:
        return console.emit(plan.output.pieces(lines))
    plan.output.write(lines, plan.target)
    return True


def _into_file(run: Run, plan: Plan, console: Console) -> None:
    """Write records to a journal, from which a run that is broken off goes on, and make the output of it."""
    from jobparse import __version__
    from jobparse.batch.journal import Journal
    from jobparse.batch.run import written_by
    from jobparse.record import SCHEMA_VERSION

    if plan.target is None:
        return
    options = written_by(plan.work, __version__, SCHEMA_VERSION)
    journal = Journal(Path(plan.target), options, resume=plan.resume)
    if journal.found and not plan.resume:
        console.note(f"{plan.target}: a run into it was broken off; this one starts over (--resume would have gone on)")
    try:
        run.into(journal, plan.inputs(), plan.work, plan.workforce)
        plan.output.write(journal.lines(), plan.target)
    except BaseException:
        if not run.totals.inputs and not journal.found:  # there is nothing to go on with
            journal.close(keep=False)
            raise
        journal.interrupt()
        console.note(f"{plan.target}: not finished; {run.totals.inputs:,} inputs are done, and --resume goes on behind them")
        raise
    if run.totals.records or not plan.resume:
        journal.close(keep=plan.resume)
    else:  # what it holds is of use when the inputs are back
        journal.interrupt()


def _on_cluster(run: Run, plan: Plan, console: Console, engine: str) -> None:
    """Let an engine for clusters do the work: a folder of Parquet files, or JSON Lines through this machine."""
    if engine != "ray":
        raise InputError(f"--engine: {engine!r} is not known; choose local or ray")
    if plan.output.format.name not in ("parquet", "jsonl") or plan.resume:
        raise InputError("--engine ray: writes parquet and jsonl, and has no --resume; choose one of these with -f")
    try:
        from jobparse.batch import ray_engine
    except ImportError as error:
        raise InputError("--engine ray: needs a library; run: pip install 'jobparse[ray]'", "missing_extra") from error
    if plan.output.format.name == "parquet" and plan.target is not None:
        for _ in run.lines(ray_engine.write_parquet(plan.inputs(), plan.work, plan.search, plan.target)):
            pass  # the cluster has written them; counting and telling is what is left
        return
    lines = run.lines(ray_engine.pieces(plan.inputs(), plan.work, plan.search))
    if plan.target is None:
        console.emit(plan.output.pieces(lines))
    else:
        plan.output.write(lines, plan.target)


@contextmanager
def _noted_errors(path: str | None) -> Iterator[BinaryIO | None]:
    """The file of errors, which appears when the run ends, however it does."""
    if path is None:
        yield None
        return
    from jobparse.writers.files import opened

    with opened(path) as stream:
        yield stream


def _progress(options: Options, plan: Plan, console: Console) -> Progress | None:
    if not plan.several:
        return None
    from jobparse.batch.progress import Progress

    countable = plan.search.files_from != "-"
    return Progress(console.note, plan.inputs() if countable else None, shown=options.progress and not options.quiet)


def _finish(totals: Totals, console: Console, seconds: float | None) -> int:
    """Sum up, and return the exit status."""
    if not totals.inputs:
        raise InputError("no inputs; name files or folders, or look at what --files-from lists")
    if seconds is not None and max(totals.inputs, totals.records) > 1:
        reused = f" ({totals.reused:,} unchanged)" if totals.reused else ""
        counts = ((totals.inputs, "input"), (totals.records, "record"), (totals.warnings, "warning"))
        inputs, records, warnings = (f"{count:,} {word}{'' if count == 1 else 's'}" for count, word in counts)
        rate = totals.inputs / max(seconds, 1e-3)
        console.note(
            f"{inputs}{reused}, {records}, {warnings}, {totals.failures:,} failed, {seconds:.1f} s, {rate:,.0f} inputs a second"
        )
    if not totals.failures:
        return FINE
    return SOME_FAILED if totals.records else FAILED


def _refuse_commands(arguments: Sequence[str], names: Sequence[str]) -> None:
    for argument in arguments:
        if argument in names:
            here = "goes first" if argument in COMMANDS else "is not available in this version"
            raise InputError(f"{argument}: the command of this name {here}; for a file of this name write ./{argument}")
