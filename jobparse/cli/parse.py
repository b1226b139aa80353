"""`jobparse parse FILE...`: read, parse, write."""

from __future__ import annotations

from typing import Annotated

import typer

from jobparse.cli.run import Options, run_parse

HELP = """\
Parse job announcements: files, folders of .txt and .md files, or - for standard input.

\b
Examples:
  jobparse parse posting.txt
  jobparse parse *.txt -f yaml -o records.yaml
  jobparse parse postings/ --fields title,employer,salaries > records.jsonl

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
            help="json, jsonl or yaml; else by OUTPUT's name.",
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
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Say nothing of inputs that fail; the exit status tells.")] = False,
    verbose: Annotated[bool, typer.Option("--verbose", "-v", help="Tell encoding, length and warnings of each input.")] = False,
    debug: Annotated[bool, typer.Option("--debug", help="Print tracebacks of errors.")] = False,
) -> None:
    """Parse the inputs and write their records."""
    options = Options(
        files or ["-"], form, output, encoding, fields or (), evidence, sections, max_size, stdin_filename, quiet, verbose, debug
    )
    raise typer.Exit(run_parse(options, commands=ctx.meta.get(SHORTHAND, ())))
