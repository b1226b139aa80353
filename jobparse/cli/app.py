"""The commands, and the rule that makes `jobparse FILE` the same as `jobparse parse FILE`."""

from __future__ import annotations

import sys
from typing import Annotated, Any

import typer
from typer.core import TyperGroup

from jobparse.cli import check, parse, rules, schema
from jobparse.cli.run import RESERVED

HELP = """\
Turn job announcements into structured records.

\b
Examples:
  jobparse posting.txt                         one record, as JSON
  jobparse postings/ -o records.jsonl          all texts, pages, PDF, Word and ZIP files below a folder
  jobparse posting.txt -f yaml --fields title,salaries,dates
  cat posting.txt | jobparse - --evidence      where in the text each value stands
  jobparse check posting.txt                   what is wrong with it, before it goes out
  jobparse schema > posting.schema.json        the JSON Schema of the record
"""
EPILOG = """\
Exit status: 0 fine, 1 some inputs failed, 2 usage error or nothing could be read, 130 interrupted.
A file that is called like a command is ./NAME.
"""


class ParseByDefault(TyperGroup):
    """A group whose first argument may be a file as well as a command."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Put the command `parse` before arguments that begin with no command."""
        if not args and not ctx.resilient_parsing:
            if sys.stdin is None or sys.stdin.isatty():
                typer.echo(ctx.get_help(), err=True)
                ctx.exit(2)
            args = ["parse"]
        elif args and args[0] not in self.commands and not self._is_own_option(ctx, args[0]):
            if not ctx.resilient_parsing:
                ctx.meta[parse.SHORTHAND] = (*self.commands, *RESERVED)
            args = ["parse", *args]
        return super().parse_args(ctx, args)

    def format_options(self, ctx: Any, formatter: Any) -> None:
        """Show the options of `parse` too: they are what most users look for."""
        command = self.commands["parse"]
        records = [param.get_help_record(ctx) for param in command.params]
        with formatter.section("Arguments and options of parse, which is what 'jobparse FILE...' runs"):
            formatter.write_dl([record for record in records if record])
        super().format_options(ctx, formatter)

    def shell_complete(self, ctx: Any, incomplete: str) -> Any:
        """Offer the options of `parse` beside the group's own."""
        found = list(super().shell_complete(ctx, incomplete))
        if incomplete.startswith("-"):
            known = {item.value for item in found}
            command = self.commands["parse"]
            found += [item for item in command.shell_complete(ctx, incomplete) if item.value not in known]
        return found

    def _is_own_option(self, ctx: Any, argument: str) -> bool:
        name = argument.split("=", 1)[0]
        return any(name in option.opts for option in self.get_params(ctx))


app = typer.Typer(
    cls=ParseByDefault,
    help=HELP,
    epilog=EPILOG,
    subcommand_metavar="FILE... | COMMAND [ARGS]...",
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 110},
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)
app.command("parse", help=parse.HELP)(parse.parse)
app.command("schema", help=schema.HELP)(schema.schema)
app.command("check", help=check.HELP)(check.check)
app.command("rule", help=rules.RULE_HELP)(rules.rule)
app.command("laws", help=rules.LAWS_HELP)(rules.laws)
app.command("config", help=rules.CONFIG_HELP)(rules.config)


def _version(asked: bool) -> None:
    if asked:
        from jobparse import __version__
        from jobparse.record import SCHEMA_VERSION

        typer.echo(f"jobparse {__version__} (record schema {SCHEMA_VERSION})")
        raise typer.Exit


@app.callback()
def _options(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version and that of the record.")
    ] = False,
) -> None:
    """Hold the options that stand before a command; the help text is in `HELP`."""
