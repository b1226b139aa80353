"""What `jobparse check` does, without the library that reads arguments."""

from __future__ import annotations

import os
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from jobparse.cli.console import FAILED, FINE, SOME_FAILED, Console
from jobparse.errors import InputError, JobparseError, OutputError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jobparse.batch.checking import Sieve
    from jobparse.batch.run import Workforce
    from jobparse.batch.work import Work
    from jobparse.checks.finding import Finding
    from jobparse.checks.run import Checked
    from jobparse.checks.settings import Settings
    from jobparse.config import Resolved
    from jobparse.readers.inputs import Input, Search


class CheckOptions(NamedTuple):
    """What a check was asked for, as typed; `flags` are values of the configuration by their dotted names."""

    files: Sequence[str] = ()
    form: str = "auto"
    output: str | None = None
    flags: dict[str, Any] = {}  # noqa: RUF012 (never changed)
    config: Sequence[str] = ()
    isolated: bool = False
    suppressions: bool = True
    write_baseline: str | None = None
    fix: bool = False
    unsafe_fixes: bool = False
    diff: bool = False
    show_fixes: bool = False
    statistics: bool = False
    explain: bool = False
    exit_zero: bool = False
    color: str = "auto"
    include: Sequence[str] = ()
    force_exclude: bool = False
    files_from: str | None = None
    nul: bool = False
    text_column: str | None = None
    id_column: str | None = None
    stdin_filename: str | None = None
    encoding: str | None = None
    jobs: int | None = None
    quiet: bool = False
    verbose: bool = False
    debug: bool = False


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
    plan = _Plan.of(options)
    if options.fix and not options.diff and any(name == "-" for name in plan.files):
        raise InputError("--fix: standard input cannot be mended in its place; give a file, or --diff for a patch")
    if options.explain:
        console.emit(_explained(plan))
        return FINE
    if options.fix or options.diff:
        status = _fixed(options, plan, console)
        if options.diff:
            return status
    return _reported(options, plan, console)


class _Plan(NamedTuple):
    """The options, checked."""

    files: list[str]
    search: Search
    work: Work
    workforce: Workforce
    settings: Settings
    resolved: Resolved

    @property
    def all_left_out(self) -> bool:
        """Whether everything that was named is left out: nothing to do, as hooks expect."""
        return not self.files and not self.search.files_from

    @classmethod
    def of(cls, options: CheckOptions) -> _Plan:
        from jobparse.batch.run import Workforce, own_files
        from jobparse.batch.work import Work
        from jobparse.checks.from_config import checked_settings
        from jobparse.config import resolve as resolve_config
        from jobparse.document.source import check_encoding
        from jobparse.readers.inputs import Search, would_find
        from jobparse.readers.options import ReadOptions
        from jobparse.writers.files import check_target

        resolved = resolve_config(options.flags, config=options.config, isolated=options.isolated)
        settings = replace(checked_settings(resolved), comments=options.suppressions)
        written = [name for name in (options.output, options.write_baseline) if name]
        search = Search(
            tuple(options.include), tuple(resolved.values.check.exclude), own_files(written), options.files_from, options.nul
        )
        if options.jobs is not None and options.jobs < 1:
            raise InputError(f"--jobs: {options.jobs} is no number of processes; give 1 or more")
        for name in written:
            if name != "-":
                check_target(name, [Path(file) for file in options.files if file and file != "-"])  # before the work
                if would_find(options.files, search, Path(name)):
                    raise OutputError(f"{name}: would be one of the inputs; choose a name that no posting has")
        encoding = None if options.encoding is None else check_encoding(options.encoding)
        reading = ReadOptions(
            encoding, stdin_filename=options.stdin_filename, text_column=options.text_column, id_column=options.id_column
        )
        files = [name for name in options.files if not (options.force_exclude and _is_excluded(name, search.exclude, settings))]
        return cls(files, search, Work(reading, check=settings), Workforce(options.jobs), settings, resolved)

    def inputs(self) -> Iterator[Input]:
        """The inputs, found as they are asked for, without those in folders that the configuration leaves out."""
        from jobparse.readers.inputs import expand

        named = {name.replace(os.sep, "/") for name in self.files}
        for item in expand(self.files, self.search):
            if item.display in named or not _is_excluded(item.display, self.search.exclude, self.settings):
                yield item


def _is_excluded(name: str, globs: Sequence[str], settings: Settings) -> bool:
    """Whether a file that was named, or a folder that it is in, is one of those that are left out."""
    from jobparse.checks.paths import is_meant, portable

    parts = portable(name, settings.root).strip("/").split("/")
    return any(is_meant(glob, "/".join(parts[: at + 1]), settings.root) for glob in globs for at in range(len(parts)))


def _checked(plan: _Plan, sieve: Sieve) -> Iterator[Checked]:
    """The postings with their findings, without those that are known or let stand."""
    from jobparse.checks.catalogue import catalogue
    from jobparse.checks.reach import Reach
    from jobparse.checks.select import chosen

    rules = frozenset(rule.code for rule in chosen(plan.settings, catalogue()))
    whole = not (plan.search.include or plan.search.exclude)
    folders = tuple(name for name in plan.files if whole and name and name != "-" and Path(name).is_dir())
    return sieve.passed(plan.workforce.pieces(plan.inputs(), plan.work), Reach(folders, rules))


def _sieve(options: CheckOptions, plan: _Plan, *, all_of_them: bool = False) -> Sieve:
    """What holds back findings that are known or let stand."""
    from jobparse.batch.checking import Sieve
    from jobparse.checks.baseline import Baseline
    from jobparse.checks.paths import shown
    from jobparse.checks.suppressions import find, load

    check = plan.resolved.values.check
    ignore = None
    if options.suppressions:
        ignore = Path(check.ignore_file) if check.ignore_file else None if options.isolated else find(Path.cwd())
    ignore_name = shown(ignore) if ignore else ""
    rows = load(Path(ignore_name)) if ignore else ()
    baseline_name = shown(Path(check.baseline)) if check.baseline else ""
    baseline = Baseline.load(Path(baseline_name)) if baseline_name and not all_of_them else None
    return Sieve(plan.settings, rows, ignore_name, baseline, baseline_name)


def _reported(options: CheckOptions, plan: _Plan, console: Console) -> int:
    from jobparse import __version__
    from jobparse.checks.run import CheckRun
    from jobparse.reporters import choose, load
    from jobparse.writers.files import write_file

    if options.write_baseline:
        return _baseline(options, plan, console)
    fail_on = plan.settings.fail_on
    colour = _coloured(options.color, options.output)
    sieve = _sieve(options, plan)
    run = CheckRun(_checked(plan, sieve), fail_on=fail_on, version=__version__, colour=colour)
    if options.statistics:
        from jobparse.reporters.statistics import render

        pieces = render(run)
    else:
        pieces = load(choose(options.form, os.environ))(run)
    if options.output in (None, "-"):
        console.emit(pieces)
    else:
        write_file(str(options.output), pieces)
    console.detail(f"configuration: {plan.resolved.file.as_posix() if plan.resolved.file else 'none'}")
    console.detail(f"held back: {sieve.known:,} known by the baseline, {sieve.let_stand:,} let stand")
    if not sieve.read:
        return _nothing(sieve, plan)
    return SOME_FAILED if run.failed and not options.exit_zero else FINE


def _nothing(sieve: Sieve, plan: _Plan) -> int:
    """The exit status of a run that read nothing: every input failed, or there was none."""
    if plan.all_left_out:
        return FINE
    if not sieve.failed:
        raise InputError("no inputs; name files or folders, or look at what --files-from lists")
    return FAILED


def _baseline(options: CheckOptions, plan: _Plan, console: Console) -> int:
    from jobparse.checks.baseline import written
    from jobparse.writers.files import write_file

    sieve = _sieve(options, plan, all_of_them=True)
    findings: list[Finding] = []
    for checked in _checked(plan, sieve):
        findings += [finding for finding in checked.findings if not finding.rule.startswith("JP")]
        for finding in checked.findings:
            if finding.rule == "JP900":  # no report tells of it here
                console.note(f"{finding.file}: {finding.message}")
    if not sieve.read:
        return _nothing(sieve, plan)
    write_file(str(options.write_baseline), [written(findings, plan.settings.root)])
    known = "1 finding is" if len(findings) == 1 else f"{len(findings):,} findings are"
    console.note(f"{options.write_baseline}: {known} known from now on")
    return SOME_FAILED if sieve.failed and not options.exit_zero else FINE


def _fixed(options: CheckOptions, plan: _Plan, console: Console) -> int:
    """Mend what has a fix, or show the patch; 1 for a patch that is not empty."""
    from jobparse.batch.mending import mended_text
    from jobparse.checks.fixes import patch
    from jobparse.writers.files import write_file

    sieve = _sieve(options, plan)
    changed = mended = 0
    failed = False
    for item in plan.inputs():
        if item.error is not None or (item.path is None and not options.diff):
            continue
        try:
            fixed = mended_text(item, plan.work, sieve, unsafe=options.unsafe_fixes)
        except Exception as error:  # what cannot be read is told by the check itself, where one follows
            failed = True
            if not isinstance(error, JobparseError):
                console.internal_error(error, item.display)
            elif options.diff or "cannot be mended" in str(error):
                console.error(error)
            continue
        if fixed is None or fixed.before == fixed.after:
            continue
        changed += 1
        mended += fixed.mended.total()
        if options.diff:
            console.emit([patch(item.display, fixed)])
        else:
            write_file(str(item.path), [fixed.data])
        if options.show_fixes:
            console.note(f"{item.display}: " + ", ".join(f"{code} × {count:,}" for code, count in sorted(fixed.mended.items())))
    if not options.diff and mended:
        console.note(f"mended {mended:,} finding{'s' * (mended != 1)} in {changed:,} file{'s' * (changed != 1)}")
    return SOME_FAILED if options.diff and (changed or failed) and not options.exit_zero else FINE


def _explained(plan: _Plan) -> Iterator[str]:
    """Which laws apply to each posting, why, and whether it does what they ask."""
    from jobparse.checks.laws import NO_ADVICE
    from jobparse.checks.outcomes import explain
    from jobparse.checks.subject import Subject
    from jobparse.pipeline import parse_source
    from jobparse.readers.registry import read

    for item in plan.inputs():
        for source in read(item, plan.work.reading):
            if isinstance(source, JobparseError):
                yield f"{source}\n"
                continue
            yield f"{item.display}\n"
            for outcome, met in explain(Subject(parse_source(source), plan.settings)):
                state = {"yes": "applies", "no": "does not apply", "cannot tell": "cannot tell"}[outcome.applies]
                since = outcome.law.effective_from.isoformat()
                yield f"  {outcome.law.id} (from {since}): {state}: {outcome.why}\n"
                for demand, answer in met.items():
                    yield f"      {demand}: {answer}\n"
    yield f"{NO_ADVICE}\n"


def _coloured(asked: str, output: str | None) -> bool:
    if asked not in ("auto", "always", "never"):
        raise InputError(f"--color: {asked!r} is not known; choose auto, always or never")
    if asked != "auto":
        return asked == "always"
    if os.environ.get("NO_COLOR") or output not in (None, "-") or os.environ.get("TERM") == "dumb":
        return False
    return bool(os.environ.get("FORCE_COLOR")) or sys.stdout.isatty()
