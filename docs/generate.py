"""Makes pages of the reference from the code, so that the two cannot differ. Run by `make docs`."""

from __future__ import annotations

import json
from importlib.resources import files
from pathlib import Path
from typing import Any

import typer

from jobparse.checks.catalogue import catalogue
from jobparse.checks.conditions import NAMES
from jobparse.checks.pages import index_page, laws_page, rule_page
from jobparse.cli.app import app
from jobparse.config.tables import ConfigFile, RequiredTextTable
from jobparse.config.typed import variables
from jobparse.writers.columns import COLUMNS, STATEMENTS

REFERENCE = Path(__file__).parent / "reference"
RULES = Path(__file__).parent / "rules"
WIDTH = 110


def page() -> str:
    """The page as Markdown."""
    group = typer.main.get_command(app)
    with group.make_context("jobparse", ["schema"], terminal_width=WIDTH) as context:
        parts = ["# The command line\n", "Made from `--help` by `make docs`.\n", _block("jobparse", group.get_help(context))]
        for name, command in group.commands.items():  # type: ignore[attr-defined]
            with command.make_context(name, [], parent=context, terminal_width=WIDTH) as inner:
                parts.append(_block(f"jobparse {name}", command.get_help(inner)))
    return "\n".join(parts)


def _block(title: str, text: str) -> str:
    return f"## `{title}`\n\n```text\n{text.rstrip()}\n```\n"


def tables() -> str:
    """The page on the columns of csv, tsv, xlsx and sqlite as Markdown."""
    rows = [f"| `{column.name}` | {column.kind} | `{'.'.join(map(str, column.path))}` |" for column in COLUMNS]
    return (
        "# Columns\n\nMade from `jobparse/writers/columns.py` by `make docs`.\n\n"
        "One row a posting in csv, tsv, the sheet `postings` of xlsx and the table `postings` of sqlite. What a member means\n"
        "stands in [the record](record.md); a number in a path is a place in a list: `salary_min` is that of the first pay\n"
        "statement. `date` is ISO 8601, as precise as printed; `json` is JSON text.\n\n"
        "| column | kind | member of the record |\n|---|---|---|\n" + "\n".join(rows) + "\n\n"
        "The sheet and table `statements` have one row an item of these lists, called: "
        + ", ".join(f"`{name}`" for name in STATEMENTS)
        + ".\n"
    )


def rules() -> dict[str, str]:
    """The pages on the rules by file name: one a rule, the table of all, and that of the laws."""
    pages = {f"{code}.md": rule_page(rule) for code, rule in catalogue().items()} | {"index.md": index_page()}
    if files("jobparse.checks").joinpath("laws.toml").is_file():
        from jobparse.checks.laws import load_laws

        pages["laws.md"] = laws_page(load_laws())
    return pages


_CONFIG = """\
# Configuration

Made from `jobparse/config/tables.py` by `make docs`; `jobparse schema config` prints its JSON Schema, `jobparse config` the
values in force and where each came from. [How to check postings](../how-to/check.md) shows it at work.

What counts, from the strongest: options of the command line; variables of the environment; the nearest file; defaults. The
nearest file is looked for in the current folder and those above it, wherever the postings are: one run has one configuration. Of
several in one folder `.jobparse.toml` comes before `jobparse.toml`, and that before `pyproject.toml`, where all tables stand
below `[tool.jobparse]`. Files further up do not count, unless the file extends them. Without a file,
`$XDG_CONFIG_HOME/jobparse/config.toml` is read. `--config FILE` names the file, `--isolated` leaves the nearest one and the
environment out.

`--config KEY=VALUE` sets a key; options of their own count before it. Keys of `[check]` stand for themselves:
`--config severity.PAY303=error`, `--config employer.size=20`. Its value, and that of a variable, is text (`DAT,PAY` for a list,
`PAY303=error,DAT=info` for a table) or TOML, which begins with a bracket, a brace or a quote: `--config 'select=["DAT"]'`,
`JOBPARSE_REQUIRED_TEXT='[{id = "residency", pattern = "must be residents"}]'`. In a file, values have the types
of the tables below; only lists and tables may be text there, too.

An option replaces the value of the file, but `--ignore` and `--extend-select` add to it, and `--severity` to its table. Paths of
`extend`, `baseline`, `ignore-file` and `laws-file` are told from the folder of the file that has them; globs, and the names in a
baseline, from the folder of that file, if it is the current one or above it, else from the current one.

A key that is not known is an error, and so is a variable that is misspelt by a letter or two.
"""


def config() -> str:
    """The page on the configuration as Markdown."""
    by_key = {key: name for name, key in variables().items()}
    parts = [
        _CONFIG,
        "## Top level\n\n| key | default | meaning |\n|---|---|---|\n"
        f"| `extend` | `[]` | {ConfigFile.model_fields['extend'].description} |\n",
    ]
    for table in ("check", "employer"):
        model: Any = ConfigFile.model_fields[table].annotation
        rows = []
        for name, field in model.model_fields.items():
            key = name.replace("_", "-")
            variable = f"`{by_key[f'{table}.{key}']}`" if f"{table}.{key}" in by_key else ""
            default = "" if field.default is None else f"`{json.dumps(field.default)}`"
            rows.append(f"| `{key}` | {default} | {variable} | {field.description} |\n")
        heading = f"## `[{table}]`\n\n{model.__doc__}\n\n| key | default | variable | meaning |\n|---|---|---|---|\n"
        parts.append(heading + "".join(rows))
    required = RequiredTextTable.model_fields.items()
    parts.append(
        f"## `[[check.required-text]]`\n\n{RequiredTextTable.__doc__}\n\n| key | meaning |\n|---|---|\n"
        + "".join(f"| `{name}` | {field.description} |\n" for name, field in required)
        + f"\nConditions compare these with quoted texts: {', '.join(f'`{name}`' for name in NAMES)};\n"
        "with `==`, `!=`, `in`, `not in`, `and`, `or`, `not`. Case does not matter.\n"
    )
    return "\n".join(parts)


PAGES = {"cli.md": page, "tables.md": tables, "config.md": config}

if __name__ == "__main__":
    for name, make in PAGES.items():
        (REFERENCE / name).write_text(make(), encoding="utf-8", newline="\n")
    RULES.mkdir(exist_ok=True)
    written = rules()
    for old in RULES.glob("*.md"):
        if old.name not in written:
            old.unlink()
    for name, text in written.items():
        (RULES / name).write_text(text, encoding="utf-8", newline="\n")
