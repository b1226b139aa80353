"""`jobparse parse FILE...`: read, parse, write."""

from __future__ import annotations

from typing import Annotated

import typer

from jobparse.cli.parse_plan import Options
from jobparse.cli.run import run_parse

HELP = """\
Parse job announcements: files, folders, tables, archives, or - for standard input.

\b
Examples:
  jobparse parse posting.txt
  jobparse parse *.pdf -f yaml -o records.yaml
  jobparse parse postings/ --fields title,employer,salaries > records.jsonl
  jobparse parse postings/ -o records.xlsx --errors errors.jsonl
  jobparse parse postings/ -o records.jsonl --resume          go on with a run that was broken off
  jobparse parse export.csv --text-column body --id-column id -o records.parquet

One input gives one JSON object, several give JSON Lines in the order of the arguments, folders by name.
"""
SHORTHAND = "jobparse.shorthand"
"""Key of the context under which the group leaves the names that are no files where `parse` was not spelled out."""


def _complete_format(incomplete: str) -> list[str]:
    from jobparse.writers import FORMATS

    return [name for name in FORMATS if name.startswith(incomplete)]


def _complete_fields(incomplete: str) -> list[str]:
    from jobparse.record import KEYS

    done, comma, last = incomplete.rpartition(",")
    return [f"{done}{comma}{name}" for name in KEYS if name.startswith(last)]


def parse(
    ctx: typer.Context,
    files: Annotated[
        list[str] | None, typer.Argument(metavar="FILE", show_default=False, help="Files, folders, or - for standard input.")
    ] = None,
    form: Annotated[
        str | None,
        typer.Option(
            "--format",
            "-f",
            metavar="FORMAT",
            autocompletion=_complete_format,
            help="json, jsonl, yaml, csv, tsv, xlsx, parquet, sqlite or jsonld; else by OUTPUT's name.",
        ),
    ] = None,
    output: Annotated[
        str | None,
        typer.Option("--output", "-o", metavar="OUTPUT", help="Write to this file, which appears whole or not at all."),
    ] = None,
    encoding: Annotated[
        str | None, typer.Option("--encoding", metavar="NAME", help="Encoding of the inputs; detected otherwise.")
    ] = None,
    fields: Annotated[
        list[str] | None,
        typer.Option("--fields", metavar="KEYS", autocompletion=_complete_fields, help="Only these keys: title,salaries,dates."),
    ] = None,
    evidence: Annotated[bool, typer.Option("--evidence", help="Add where in the text each value stands.")] = False,
    sections: Annotated[
        bool | None, typer.Option("--sections/--no-sections", help="With or without the sections of the text; with, by default.")
    ] = None,
    max_size: Annotated[
        str, typer.Option("--max-size", metavar="SIZE", help="Refuse larger inputs: 500KB, 20MB, or bytes.")
    ] = "20MB",
    stdin_filename: Annotated[
        str | None, typer.Option("--stdin-filename", metavar="PATH", help="Name of standard input in record and messages.")
    ] = None,
    include: Annotated[
        list[str] | None,
        typer.Option(
            "--include", metavar="GLOB", help="Take these files from folders, in place of texts and documents: '*.csv'."
        ),
    ] = None,
    exclude: Annotated[
        list[str] | None, typer.Option("--exclude", metavar="GLOB", help="Leave these files and folders out: 'old', '2019/*'.")
    ] = None,
    files_from: Annotated[
        str | None, typer.Option("--files-from", metavar="LIST", help="Read further names of inputs from this file, or - .")
    ] = None,
    nul: Annotated[
        bool, typer.Option("-0", "--null", help="The names of --files-from end with NUL, not with a line end.")
    ] = False,
    text_column: Annotated[
        str | None, typer.Option("--text-column", metavar="NAME", help="Column of tables that holds the text; - is a table then.")
    ] = None,
    id_column: Annotated[
        str | None, typer.Option("--id-column", metavar="NAME", help="Column of tables that names the rows.")
    ] = None,
    excel: Annotated[bool, typer.Option("--excel", help="Write csv and tsv so that Excel reads them right.")] = False,
    jobs: Annotated[
        int | None, typer.Option("--jobs", "-j", metavar="N", show_default=False, help="Processes; as many as cores, by default.")
    ] = None,
    errors: Annotated[
        str | None, typer.Option("--errors", metavar="FILE", help="Write what failed to this file, as JSON Lines.")
    ] = None,
    fail_fast: Annotated[bool, typer.Option("--fail-fast", help="Stop at the first input that fails.")] = False,
    time_limit: Annotated[
        float, typer.Option("--time-limit", metavar="SECONDS", help="Give up on a record that takes longer; 0 for no limit.")
    ] = 60.0,
    resume: Annotated[
        bool, typer.Option("--resume", help="Go on with the run into OUTPUT that was broken off; redo what has changed.")
    ] = False,
    save_text: Annotated[
        str | None, typer.Option("--save-text", metavar="DIR", help="Keep the texts that offsets refer to, one file a record.")
    ] = None,
    progress: Annotated[bool, typer.Option("--progress/--no-progress", help="Show how far a run is, on standard error.")] = True,
    engine: Annotated[
        str, typer.Option("--engine", metavar="NAME", help="local, or ray: on the machines of a Ray cluster.")
    ] = "local",
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Say nothing of inputs that fail; the exit status tells.")] = False,
    verbose: Annotated[bool, typer.Option("--verbose", "-v", help="Tell encoding, length and warnings of each input.")] = False,
    debug: Annotated[bool, typer.Option("--debug", help="Print tracebacks of errors.")] = False,
) -> None:
    """Parse the inputs and write their records."""
    typed = files if files or files_from else ["-"]
    options = Options(
        files=typed or (),
        form=form,
        output=output,
        encoding=encoding,
        fields=fields or (),
        evidence=evidence,
        sections=sections,
        max_size=max_size,
        stdin_filename=stdin_filename,
        quiet=quiet,
        verbose=verbose,
        debug=debug,
        include=include or (),
        exclude=exclude or (),
        files_from=files_from,
        nul=nul,
        text_column=text_column,
        id_column=id_column,
        excel=excel,
        jobs=jobs,
        errors=errors,
        fail_fast=fail_fast,
        time_limit=time_limit,
        resume=resume,
        save_text=save_text,
        progress=progress,
        engine=engine,
    )
    raise typer.Exit(run_parse(options, commands=ctx.meta.get(SHORTHAND, ())))
