"""What `jobparse check` does, without the library that reads arguments."""

from __future__ import annotations

import os
import sys
from itertools import chain
from typing import TYPE_CHECKING

from jobparse.cli.check_fix import Patching, mend_files
from jobparse.cli.check_plan import CheckOptions, Plan, checked_postings, sieve_of
from jobparse.cli.console import FAILED, FINE, SOME_FAILED, Console
from jobparse.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from jobparse.batch.checking import Sieve
    from jobparse.checks.finding import Finding


def run_check(options: CheckOptions) -> int:
    """Check the inputs and write what was found.

    Returns:
        The exit status: 0 clean, 1 findings that fail the check (or a patch that is not empty), 2 nothing could be read.

    Raises:
        JobparseError: A mistake in the options or the configuration, or an output that cannot be written.
    """
    console = Console(quiet=options.quiet, verbose=options.verbose, debug=options.debug)
    if (options.unsafe_fixes or options.show_fixes) and not (options.fix or options.diff):
        raise InputError("--unsafe-fixes and --show-fixes say how to mend; add --fix to do it, or --diff to see it")
    _see_that_one_output_is_asked_for(options)
    plan = Plan.of(options)
    if any(name == "-" for name in plan.files) and sys.stdin is None:
        raise InputError("standard input: is closed; give a file")
    if options.explain:
        return _explained(options, plan, console)
    if options.diff:
        patching = Patching(options, plan, console)
        _written(options, plan, console, patching.patches())
        return patching.status()
    if options.fix:
        mend_files(options, plan, console)
    return _reported(options, plan, console)


def _see_that_one_output_is_asked_for(options: CheckOptions) -> None:
    asked = {
        "--explain": options.explain,
        "--diff": options.diff,
        "--statistics": options.statistics,
        "--write-baseline": bool(options.write_baseline),
    }
    named = [name for name, given in asked.items() if given]
    if options.explain and options.fix:
        named.append("--fix")
    if len(named) > 1:
        raise InputError(f"{named[0]} and {named[1]}: each is a run of its own; choose one")


def _written(options: CheckOptions, plan: Plan, console: Console, pieces: Iterable[str] | Iterable[bytes]) -> None:
    """Write a report: to the file that was named, else to standard output, which a text that was mended may have taken."""
    from jobparse.writers.files import write_file

    if options.output not in (None, "-"):
        write_file(str(options.output), chain(pieces, [""]))  # also of nothing, lest the report of a run before stays
    elif options.fix and not options.diff and "-" in plan.files:
        console.emit_beside(pieces)
    else:
        console.emit(pieces)


def _explained(options: CheckOptions, plan: Plan, console: Console) -> int:
    from jobparse.cli.check_explain import Explaining

    explaining = Explaining(plan, console)
    as_data = _text_or_json(options.form, "--explain")
    _written(options, plan, console, explaining.json() if as_data else explaining.text())
    return explaining.status(exit_zero=options.exit_zero)


def _text_or_json(form: str, option: str) -> bool:
    """Whether JSON was asked for, by an option that has that and text for people."""
    if form not in ("auto", "text", "concise", "json"):
        raise InputError(f"{option}: has text and json; choose one of them with -f")
    return form == "json"


def _reported(options: CheckOptions, plan: Plan, console: Console) -> int:
    from jobparse import __version__
    from jobparse.checks.run import CheckRun
    from jobparse.reporters import choose, load, statistics

    if options.write_baseline:
        return _baseline(options, plan, console)
    fail_on = plan.settings.fail_on
    colour = _coloured(options.color, options.output)
    sieve = sieve_of(options, plan)
    run = CheckRun(
        checked_postings(plan, sieve),
        fail_on=fail_on,
        version=__version__,
        colour=colour,
        own_files=frozenset({sieve.ignore_file, sieve.baseline_file}),
    )
    if options.statistics:
        pieces = (statistics.as_json if _text_or_json(options.form, "--statistics") else statistics.as_text)(run)
    else:
        pieces = load(choose(options.form, os.environ))(run)
    _written(options, plan, console, pieces)
    console.detail(f"configuration: {plan.resolved.file.as_posix() if plan.resolved.file else 'none'}")
    console.detail(f"held back: {sieve.known:,} known by the baseline, {sieve.let_stand:,} let stand")
    if not sieve.read:
        return _nothing(sieve, plan)
    return SOME_FAILED if run.failed and not options.exit_zero else FINE


def _nothing(sieve: Sieve, plan: Plan) -> int:
    """The exit status of a run that read nothing: every input failed, or there was none."""
    if plan.all_left_out:
        return FINE
    if not sieve.failed:
        raise InputError("no inputs; name files or folders, or look at what --files-from lists")
    return FAILED


def _baseline(options: CheckOptions, plan: Plan, console: Console) -> int:
    from jobparse.checks.baseline import written
    from jobparse.writers.files import write_file

    sieve = sieve_of(options, plan, all_of_them=True)
    findings: list[Finding] = []
    for checked in checked_postings(plan, sieve):
        findings += [finding for finding in checked.findings if not finding.rule.startswith("JP")]
        for finding in checked.findings:
            if finding.rule == "JP900":  # no report tells of it here
                console.note(f"{finding.file}: {finding.message}")
    if not sieve.read:
        return _nothing(sieve, plan)
    text = written(findings, plan.settings.root)
    if options.write_baseline == "-":
        console.emit([text])
    else:
        write_file(str(options.write_baseline), [text])
        known = "1 finding is" if len(findings) == 1 else f"{len(findings):,} findings are"
        console.note(f"{options.write_baseline}: {known} known from now on")
    return SOME_FAILED if sieve.failed and not options.exit_zero else FINE


def _coloured(asked: str, output: str | None) -> bool:
    if asked not in ("auto", "always", "never"):
        raise InputError(f"--color: {asked!r} is not known; choose auto, always or never")
    if asked != "auto":
        return asked == "always"
    if os.environ.get("NO_COLOR") or output not in (None, "-") or os.environ.get("TERM") == "dumb":
        return False
    return bool(os.environ.get("FORCE_COLOR")) or sys.stdout.isatty()
