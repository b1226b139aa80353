"""Makes pages of the reference from the code, so that the two cannot differ. Run by `make docs`."""

from __future__ import annotations

import json
from importlib.resources import files
from pathlib import Path

import typer

from jobparse.checks.catalogue import catalogue
from jobparse.checks.pages import index_page, laws_page, rule_page
from jobparse.cli.app import app
from jobparse.config import CheckTable, EmployerTable, RequiredTextTable, variable
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


def configuration() -> str:
    """The page on the keys of the configuration as Markdown."""
    lines = [
        "# Configuration\n\nMade from `jobparse/config.py` by `make docs`.\n\n"
        "The nearest of `jobparse.toml`, `.jobparse.toml` and `pyproject.toml` (there under `tool.jobparse`), else\n"
        "`$XDG_CONFIG_HOME/jobparse/config.toml`. The variable wins over the file, the flag over both.\n"
        "`jobparse schema config` prints the JSON Schema.\n"
    ]
    for table, model in (("check", CheckTable), ("employer", EmployerTable), ("check.required-text", RequiredTextTable)):
        lines.append(f"\n## `{table}`\n\n| key | default | variable | meaning |\n|---|---|---|---|\n")
        for name, field in model.model_fields.items():
            key = name.replace("_", "-")
            default = "" if field.is_required() else f"`{json.dumps(field.default)}`"
            shown = "" if table == "check.required-text" else f"`JOBPARSE_{variable(table, key)}`"
            lines.append(f"| `{key}` | {default} | {shown} | {(field.description or '').replace('|', chr(92) + '|')} |\n")
    return "".join(lines)


PAGES = {"cli.md": page, "tables.md": tables, "config.md": configuration}

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
