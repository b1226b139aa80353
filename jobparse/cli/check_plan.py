"""What `jobparse check` was asked for: the options as typed, and what becomes of them with the configuration."""

from __future__ import annotations

import os
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from jobparse.errors import OutputError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jobparse.batch.checking import Sieve
    from jobparse.batch.run import Workforce
    from jobparse.batch.work import Work
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
    max_size: str = "20MB"
    time_limit: float = 60.0
    text_column: str | None = None
    id_column: str | None = None
    stdin_filename: str | None = None
    encoding: str | None = None
    jobs: int | None = None
    quiet: bool = False
    verbose: bool = False
    debug: bool = False


@dataclass
class Plan:
    """The options, checked.

    Attributes:
        files: What is read; standard input is "-".
        force_exclude: Whether what is named, or listed in a file, may be left out as well.
        left_out: Inputs that were left out so far.
        kept: The inputs, where they are gone through twice.
    """

    files: list[str]
    search: Search
    work: Work
    workforce: Workforce
    settings: Settings
    resolved: Resolved
    force_exclude: bool
    left_out: int
    kept: list[Input] | None = None

    @property
    def all_left_out(self) -> bool:
        """Whether a run that read nothing had nothing to do, as hooks expect: all that was named is left out."""
        return self.force_exclude and self.left_out > 0

    @classmethod
    def of(cls, options: CheckOptions) -> Plan:
        """Check the options, before anything is read.

        Raises:
            JobparseError: If one cannot be, or the configuration has a mistake.
        """
        from jobparse.batch.run import Workforce, check_jobs, own_files
        from jobparse.batch.work import Work
        from jobparse.checks.from_config import checked_settings
        from jobparse.cli.limits import limit_of, size_of
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
        if options.jobs is not None:
            check_jobs(options.jobs)
        for name in written:
            if name != "-":
                check_target(name, [Path(file) for file in options.files if file and file != "-"])  # before the work
                if would_find(options.files, search, Path(name)):
                    raise OutputError(f"{name}: would be one of the inputs; choose a name that no posting has")
        encoding = None if options.encoding is None else check_encoding(options.encoding)
        reading = ReadOptions(encoding, size_of(options.max_size), options.stdin_filename, options.text_column, options.id_column)
        files = list(options.files)
        if options.force_exclude:
            files = [name for name in files if not _is_excluded(_path(name, options), search.exclude, settings)]
        return cls(
            files,
            search,
            Work(reading, check=settings),
            Workforce(options.jobs, limit_of(options.time_limit)),
            settings,
            resolved,
            options.force_exclude,
            len(options.files) - len(files),
        )

    def keep_inputs(self) -> None:
        """Find the inputs now: a list of names that comes through a pipe can be read once."""
        self.kept = list(self._found())

    def inputs(self) -> Iterator[Input]:
        """The inputs, found as they are asked for, without those in folders that the configuration leaves out."""
        return self._found() if self.kept is None else iter(self.kept)

    def _found(self) -> Iterator[Input]:
        from jobparse.readers.inputs import expand

        named = {name.replace(os.sep, "/") for name in self.files}
        for item in expand(self.files, self.search):
            is_named = item.display in named or (self.search.files_from is not None and not self.force_exclude)
            if is_named or not _is_excluded(item.display, self.search.exclude, self.settings):
                yield item
            else:
                self.left_out += 1


def _path(name: str, options: CheckOptions) -> str:
    return options.stdin_filename if name == "-" and options.stdin_filename else name


def _is_excluded(name: str, globs: Sequence[str], settings: Settings) -> bool:
    """Whether a file that was named, or a folder that it is in, is one of those that are left out."""
    from jobparse.checks.paths import is_meant, portable

    parts = portable(name, settings.root).strip("/").split("/")
    return any(is_meant(glob, "/".join(parts[: at + 1]), settings.root) for glob in globs for at in range(len(parts)))


def checked_postings(plan: Plan, sieve: Sieve) -> Iterator[Checked]:
    """The postings with their findings, without those that are known or let stand."""
    from jobparse.checks.catalogue import catalogue
    from jobparse.checks.reach import Reach
    from jobparse.checks.select import chosen

    rules = frozenset(rule.code for rule in chosen(plan.settings, catalogue()))
    whole = not (plan.search.include or plan.search.exclude)
    folders = tuple(name for name in plan.files if whole and name and name != "-" and Path(name).is_dir())
    return sieve.passed(plan.workforce.pieces(plan.inputs(), plan.work), Reach(folders, rules))


def sieve_of(options: CheckOptions, plan: Plan, *, all_of_them: bool = False) -> Sieve:
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
