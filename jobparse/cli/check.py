"""`jobparse check FILE...`: hold postings against the rules."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from jobparse.cli.check_plan import CheckOptions
from jobparse.cli.check_run import run_check
from jobparse.errors import InputError

HELP = """\
Check job announcements before they go out: dates, pay, requirements, contradictions, language, laws.

\b
Examples:
  jobparse check posting.txt
  jobparse check postings/ --fail-on warning
  jobparse check postings/ -f sarif -o findings.sarif
  jobparse check posting.txt --profile google --ignore LNG
  jobparse check posting.txt --diff                   the patch of all safe fixes
  jobparse check postings/ --write-baseline known.json

Exit status: 0 clean, 1 findings at or above --fail-on (or a patch that is not empty), 2 usage error or nothing could be read.
"""
_CHECKING, _LAW, _FILES = "Rules", "Laws and facts", "Files"


def _complete_rules(incomplete: str) -> list[str]:
    from jobparse.checks.catalogue import catalogue

    return [code for code in catalogue() if code.startswith(incomplete.upper())]


def check(
    files: Annotated[
        list[str] | None, typer.Argument(metavar="FILE", show_default=False, help="Files, folders, or - for standard input.")
    ] = None,
    form: Annotated[
        str,
        typer.Option(
            "--format", "-f", metavar="FORMAT", help="auto, text, concise, json, jsonl, github, gitlab, sarif or junit."
        ),
    ] = "auto",
    output: Annotated[str | None, typer.Option("--output", "-o", metavar="OUTPUT", help="Write to this file.")] = None,
    select: Annotated[
        list[str] | None,
        typer.Option(
            "--select", metavar="RULE", autocompletion=_complete_rules, help="Only these rules: PAY303, DAT, ALL, names."
        ),
    ] = None,
    extend_select: Annotated[
        list[str] | None,
        typer.Option("--extend-select", metavar="RULE", autocompletion=_complete_rules, help="These rules as well."),
    ] = None,
    ignore: Annotated[
        list[str] | None, typer.Option("--ignore", metavar="RULE", autocompletion=_complete_rules, help="Not these rules.")
    ] = None,
    severity: Annotated[
        list[str] | None, typer.Option("--severity", metavar="RULE=LEVEL", help="Another severity: PAY303=error,LNG=info.")
    ] = None,
    fail_on: Annotated[
        str | None, typer.Option("--fail-on", metavar="LEVEL", help="error, warning, info or never; error, by default.")
    ] = None,
    profile: Annotated[
        list[str] | None,
        typer.Option("--profile", metavar="NAME", help="google, indeed, us-federal, plain-language, inclusive or strict."),
    ] = None,
    jurisdiction: Annotated[
        list[str] | None,
        typer.Option("--jurisdiction", metavar="LAW", help="auto, none, or laws: us-il. 'jobparse laws' lists them."),
    ] = None,
    law_date: Annotated[str | None, typer.Option("--law-date", metavar="DATE", help="Day whose law applies.")] = None,
    as_of: Annotated[str | None, typer.Option("--as-of", metavar="DATE", help="Day on which expiry is judged.")] = None,
    strict_pay: Annotated[bool, typer.Option("--strict-pay", help='"Starting Salary: X" counts as open-ended.')] = False,
    employer_size: Annotated[int | None, typer.Option("--employer-size", metavar="N", help="Employees of the employer.")] = None,
    baseline: Annotated[str | None, typer.Option("--baseline", metavar="FILE", help="Do not tell findings of this file.")] = None,
    write_baseline: Annotated[
        str | None,
        typer.Option("--write-baseline", metavar="FILE", help="Write the findings of now as known ones and end with 0."),
    ] = None,
    ignore_file: Annotated[
        str | None,
        typer.Option("--ignore-file", metavar="FILE", help="Suppressions, in place of the nearest .jobparse-ignore.toml."),
    ] = None,
    suppressions: Annotated[
        bool, typer.Option("--suppressions/--no-suppressions", help="Let stand what the file of suppressions and comments name.")
    ] = True,
    fix: Annotated[bool, typer.Option("--fix", help="Mend what can be mended safely, in the files.")] = False,
    unsafe_fixes: Annotated[bool, typer.Option("--unsafe-fixes", help="With --fix or --diff: also what may be wrong.")] = False,
    diff: Annotated[bool, typer.Option("--diff", help="Show the patch of --fix, and change nothing.")] = False,
    show_fixes: Annotated[
        bool, typer.Option("--show-fixes", help="With --fix or --diff: say what was mended in each file.")
    ] = False,
    statistics: Annotated[bool, typer.Option("--statistics", help="Only how often each rule was broken.")] = False,
    explain: Annotated[
        bool, typer.Option("--explain", help="Which laws apply to each posting, and why the others do not.")
    ] = False,
    exit_zero: Annotated[bool, typer.Option("--exit-zero", help="End with 0 whatever was found.")] = False,
    color: Annotated[str, typer.Option("--color", metavar="WHEN", help="auto, always or never.")] = "auto",
    config: Annotated[
        list[str] | None,
        typer.Option("--config", metavar="FILE|KEY=VALUE", help="Read this file, or set a key: check.max-sentence=40."),
    ] = None,
    isolated: Annotated[bool, typer.Option("--isolated", help="Leave configuration files and environment out.")] = False,
    include: Annotated[list[str] | None, typer.Option("--include", metavar="GLOB", help="Take these files from folders.")] = None,
    exclude: Annotated[
        list[str] | None, typer.Option("--exclude", metavar="GLOB", help="Leave these files and folders out.")
    ] = None,
    files_from: Annotated[str | None, typer.Option("--files-from", metavar="LIST", help="Read further names of inputs.")] = None,
    nul: Annotated[bool, typer.Option("-0", "--null", help="The names of --files-from end with NUL.")] = False,
    force_exclude: Annotated[
        bool, typer.Option("--force-exclude", help="Hold --exclude against files that are named, too.")
    ] = False,
    text_column: Annotated[str | None, typer.Option("--text-column", metavar="NAME", help="Column that holds the text.")] = None,
    id_column: Annotated[str | None, typer.Option("--id-column", metavar="NAME", help="Column that names the rows.")] = None,
    stdin_filename: Annotated[
        str | None, typer.Option("--stdin-filename", metavar="PATH", help="Name of standard input.")
    ] = None,
    encoding: Annotated[str | None, typer.Option("--encoding", metavar="NAME", help="Encoding of the inputs.")] = None,
    max_size: Annotated[
        str, typer.Option("--max-size", metavar="SIZE", help="Refuse larger inputs: 500KB, 20MB, or bytes.")
    ] = "20MB",
    time_limit: Annotated[
        float, typer.Option("--time-limit", metavar="SECONDS", help="Give up on a posting that takes longer; 0 for no limit.")
    ] = 60.0,
    jobs: Annotated[int | None, typer.Option("--jobs", "-j", metavar="N", show_default=False, help="Processes.")] = None,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Say nothing beside the findings.")] = False,
    verbose: Annotated[bool, typer.Option("--verbose", "-v", help="Say more.")] = False,
    debug: Annotated[bool, typer.Option("--debug", help="Print tracebacks of errors.")] = False,
) -> None:
    """Check the inputs and write what was found."""
    flags: dict[str, Any] = {
        "check.select": _split(select),
        "check.extend-select": _split(extend_select),
        "check.ignore": _split(ignore),
        "check.severity": dict(_pair(row, "--severity") for row in _split(severity)),
        "check.fail-on": fail_on,
        "check.extend": _split(profile),
        "check.jurisdiction": _split(jurisdiction),
        "check.law-date": law_date,
        "check.as-of": as_of,
        "check.strict-pay": strict_pay or None,
        "check.baseline": baseline,
        "check.ignore-file": ignore_file,
        "check.exclude": _split(exclude),
        "employer.size": employer_size,
    }
    options = CheckOptions(
        files=files or ([] if files_from else ["-"]),
        form=form,
        output=output,
        flags=flags,
        config=config or (),
        isolated=isolated,
        suppressions=suppressions,
        write_baseline=write_baseline,
        fix=fix,
        unsafe_fixes=unsafe_fixes,
        diff=diff,
        show_fixes=show_fixes,
        statistics=statistics,
        explain=explain,
        exit_zero=exit_zero,
        color=color,
        include=include or (),
        force_exclude=force_exclude,
        files_from=files_from,
        nul=nul,
        max_size=max_size,
        time_limit=time_limit,
        text_column=text_column,
        id_column=id_column,
        stdin_filename=stdin_filename,
        encoding=encoding,
        jobs=jobs,
        quiet=quiet,
        verbose=verbose,
        debug=debug,
    )
    raise typer.Exit(run_check(options))


def _split(values: list[str] | None) -> list[str]:
    return [part.strip() for value in values or () for part in value.split(",") if part.strip()]


def _pair(text: str, option: str) -> tuple[str, str]:
    name, equals, value = text.partition("=")
    if not equals or not name or not value:
        raise InputError(f"{option}: {text!r} is no pair; write it as NAME=VALUE")
    return name.strip(), value.strip()
