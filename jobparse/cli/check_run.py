"""What `jobparse check` does, without the library that reads arguments."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from jobparse.cli.console import FAILED, FINE, SOME_FAILED, Console
from jobparse.errors import InputError, JobparseError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jobparse.batch.run import Workforce
    from jobparse.batch.work import Work
    from jobparse.checks.finding import Finding
    from jobparse.checks.run import Checked, CheckRun
    from jobparse.checks.settings import Settings
    from jobparse.config import Resolved
    from jobparse.readers.inputs import Input, Search


class CheckOptions(NamedTuple):
    """What a check was asked for, as typed; `flags` are values of the configuration by their dotted names."""

    files: Sequence[str] = ()
    form: str = "auto"
    output: str | None = None
    flags: dict[str, Any] = {}  # noqa: RUF012 (never changed)
    config: str | None = None
    isolated: bool = False
    ignore_file: str | None = None
    suppressions: bool = True
    write_baseline: str | None = None
    fix: bool = False
    unsafe_fixes: bool = False
    diff: bool = False
    statistics: bool = False
    explain: bool = False
    exit_zero: bool = False
    color: str = "auto"
    include: Sequence[str] = ()
    exclude: Sequence[str] = ()
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
    plan = _Plan.of(options)
    if options.explain:
        console.emit(_explained(plan))
        return FINE
    if options.fix or options.unsafe_fixes or options.diff:
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

    @classmethod
    def of(cls, options: CheckOptions) -> _Plan:
        from jobparse.batch.run import Workforce, own_files
        from jobparse.batch.work import Work
        from jobparse.checks.catalogue import catalogue
        from jobparse.checks.from_config import settings_of
        from jobparse.checks.select import chosen, resolve
        from jobparse.config import resolve as resolve_config
        from jobparse.document.source import check_encoding
        from jobparse.readers.inputs import Search
        from jobparse.readers.options import ReadOptions

        resolved = resolve_config(options.flags, file=options.config, isolated=options.isolated)
        settings = settings_of(resolved.values)
        chosen(settings, catalogue())  # names of rules are checked before anything is read
        for rules in settings.per_file_ignores.values():
            resolve(rules, catalogue())
        resolve(settings.severity, catalogue())
        written = [name for name in (options.output, options.write_baseline) if name]
        search = Search(tuple(options.include), tuple(options.exclude), own_files(written), options.files_from, options.nul)
        encoding = None if options.encoding is None else check_encoding(options.encoding)
        reading = ReadOptions(
            encoding, stdin_filename=options.stdin_filename, text_column=options.text_column, id_column=options.id_column
        )
        return cls(list(options.files), search, Work(reading, check=settings), Workforce(options.jobs), settings, resolved)

    def inputs(self) -> Iterator[Input]:
        """The inputs, found as they are asked for."""
        from jobparse.readers.inputs import expand

        return expand(self.files, self.search)


def _checked(options: CheckOptions, plan: _Plan, *, all_of_them: bool = False) -> Iterator[Checked]:
    """The postings with their findings, without those that are known or let stand."""
    from jobparse.batch.checking import Sieve
    from jobparse.checks.baseline import Baseline
    from jobparse.checks.suppressions import find, load

    ignore = Path(options.ignore_file) if options.ignore_file else find(Path.cwd())
    rows = load(ignore) if ignore is not None and options.suppressions else ()
    known = plan.resolved.values.check.baseline
    baseline = None if all_of_them or known is None else Baseline.load(Path(known))
    sieve = Sieve(plan.settings, rows, _shown(ignore), baseline, known or "")
    return sieve.passed(plan.workforce.pieces(plan.inputs(), plan.work))


def _shown(path: Path | None) -> str:
    if path is None:
        return ""
    return (path.relative_to(Path.cwd()) if path.is_relative_to(Path.cwd()) else path).as_posix()


def _reported(options: CheckOptions, plan: _Plan, console: Console) -> int:
    from jobparse import __version__
    from jobparse.checks.run import CheckRun
    from jobparse.reporters import choose, load
    from jobparse.writers.files import write_file

    if options.write_baseline:
        return _baseline(options, plan, console)
    fail_on = plan.settings.fail_on
    run = CheckRun(_checked(options, plan), fail_on=fail_on, version=__version__, colour=_coloured(options.color, options.output))
    if options.statistics:
        for _ in run:
            pass
        pieces: Iterator[str] = _statistics(run)
    else:
        pieces = load(choose(options.form, os.environ))(run)
    if options.output in (None, "-"):
        console.emit(pieces)
    else:
        write_file(str(options.output), pieces)
    if not run.seen:
        raise InputError("no inputs; name files or folders, or look at what --files-from lists")
    if run.rules["JP900"] and run.rules["JP900"] >= run.seen:
        return FAILED
    return SOME_FAILED if run.failed and not options.exit_zero else FINE


def _statistics(run: CheckRun) -> Iterator[str]:
    """How often each rule was broken, the most frequent first."""
    from jobparse.checks.catalogue import catalogue
    from jobparse.checks.select import META

    names = {code: rule.name for code, rule in catalogue().items()} | META
    for code, count in sorted(run.rules.items(), key=lambda row: (-row[1], row[0])):
        yield f"{count:>7,}  {code}  {names[code]}\n"
    yield f"{sum(run.rules.values()):>7,}  findings in {run.seen:,} files\n"


def _baseline(options: CheckOptions, plan: _Plan, console: Console) -> int:
    from jobparse.checks.baseline import written
    from jobparse.writers.files import write_file

    findings: list[Finding] = [
        finding
        for checked in _checked(options, plan, all_of_them=True)
        for finding in checked.findings
        if finding.rule[:2] != "JP"
    ]
    write_file(str(options.write_baseline), [written(findings)])
    console.note(f"{options.write_baseline}: {len(findings):,} findings are known from now on")
    return FINE


def _fixed(options: CheckOptions, plan: _Plan, console: Console) -> int:
    """Mend what has a fix, or show the patch; 1 for a patch that is not empty."""
    from jobparse.checks.fixes import apply, patch
    from jobparse.checks.runner import check
    from jobparse.pipeline import parse_source
    from jobparse.readers.registry import kind_of, read
    from jobparse.writers.files import write_file

    changed = mended = 0
    for item in plan.inputs():
        if item.path is None or item.error is not None:
            continue
        try:
            data = item.path.read_bytes()
            if kind_of(data, item.display) != "text":
                continue
            sources = [source for source in read(item, plan.work.reading) if not isinstance(source, JobparseError)]
            findings = [finding for source in sources for finding in check(parse_source(source), plan.settings)]
            fixed = apply(data, findings, unsafe=options.unsafe_fixes, encoding=plan.work.reading.encoding)
        except (OSError, JobparseError):
            continue  # told by the check itself
        if fixed.data == data:
            continue
        changed += 1
        mended += fixed.mended
        if options.diff:
            console.emit([patch(item.display, fixed)])
        else:
            write_file(str(item.path), [fixed.data])
    if not options.diff and mended:
        console.note(f"mended {mended:,} findings in {changed:,} files")
    return SOME_FAILED if options.diff and changed else FINE


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
