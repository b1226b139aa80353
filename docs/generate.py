"""Makes `docs/reference/cli.md` from the command's own `--help`, so that the two cannot differ. Run by `make docs`."""

from __future__ import annotations

from pathlib import Path

import typer

from jobparse.cli.app import app

PAGE = Path(__file__).parent / "reference" / "cli.md"
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


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8", newline="\n")
