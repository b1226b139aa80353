"""`jobparse rule`, `jobparse laws` and `jobparse config`: what a check goes by."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING, Annotated, Any

import typer

from jobparse.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from jobparse.checks.laws import Law

RULE_HELP = "Print the documentation of a rule, or list all rules."
LAWS_HELP = """\
List the laws that are known, or show one. No legal advice.

\b
Examples:
  jobparse laws
  jobparse laws show us-co --on 2023-06-01
"""
CONFIG_HELP = "Print the configuration in force, and where each value came from."


def rule(
    code: Annotated[str | None, typer.Argument(metavar="RULE", show_default=False, help="Code or name of a rule.")] = None,
    everything: Annotated[bool, typer.Option("--all", help="List all rules.")] = False,
    form: Annotated[str, typer.Option("--format", "-f", metavar="FORMAT", help="text, md or json.")] = "text",
) -> None:
    """Print the documentation of a rule, or list all rules."""
    from jobparse.checks.catalogue import catalogue, documentation
    from jobparse.checks.meta import DOCUMENTATION
    from jobparse.checks.pages import index_page, rule_page
    from jobparse.checks.select import META, resolve

    if form not in ("text", "md", "json"):
        raise InputError(f"--format: {form!r} is not known; choose text, md or json")
    if code is None and not everything:
        raise InputError("rule: name a rule, or give --all")
    rules = catalogue()
    asked = resolve(["ALL" if code is None else code], rules)
    if form != "json" and code is not None and asked <= META.keys():
        _emit(f"# {name} {META[name]}\n\n{DOCUMENTATION[name]}" for name in sorted(asked))
        return
    chosen = [name for name in rules if name in asked]
    if form == "json":
        rows = [
            {
                "code": row.code,
                "name": row.name,
                "severity": row.severity,
                "fix": row.fix,
                "default": row.default,
                "profiles": dict(row.profiles or {}),
                "summary": documentation(row).splitlines()[0],
                "documentation": documentation(row),
            }
            for row in map(rules.__getitem__, chosen)
        ]
        _emit([json.dumps(rows, ensure_ascii=False, indent=2) + "\n"])
    elif form == "md" and code is None:
        _emit([index_page()])
    elif code is not None and len(chosen) == 1:
        _emit([rule_page(rules[chosen[0]])])
    else:
        _emit(
            f"{name}  {rules[name].severity:8} {rules[name].name:34} {documentation(rules[name]).splitlines()[0]}\n"
            for name in chosen
        )


def laws(
    action: Annotated[str, typer.Argument(metavar="[list|show]", show_default=False, help="list, or show LAW.")] = "list",
    law: Annotated[str | None, typer.Argument(metavar="LAW", show_default=False, help="Id of a law.")] = None,
    on: Annotated[str | None, typer.Option("--on", metavar="DATE", help="Only the version in force on this day.")] = None,
    file: Annotated[str | None, typer.Option("--laws-file", metavar="FILE", help="Laws of your own.")] = None,
) -> None:
    """List the laws, or show one."""
    from jobparse.checks.laws import NO_ADVICE, load_laws

    try:
        day = date.fromisoformat(on) if on else None
    except ValueError as error:
        raise InputError(f"--on: {on!r} is no day; write it as 2025-01-31") from error
    rows = [row for row in load_laws(file) if day is None or row.in_force(day)]
    if action == "list" and law is None:
        _emit([*(_line(row) for row in rows), f"{NO_ADVICE}\n"])
        return
    wanted = law if action == "show" else action
    found = [row for row in rows if row.id == wanted]
    if not found:
        known = ", ".join(sorted({row.id for row in load_laws(file)}))
        raise InputError(f"laws: no law {wanted!r}{f' in force on {on}' if on else ''}; choose from: {known}")
    _emit([*(_shown(row) for row in found), f"{NO_ADVICE}\n"])


def _line(law: Law) -> str:
    until = law.effective_to.isoformat() if law.effective_to else ""
    mark = "" if law.verified else "  (not verified)"
    return f"{law.id:16} {law.effective_from.isoformat()} {until:11}{', '.join(sorted(law.demands)):52} {law.title}{mark}\n"


def _shown(law: Law) -> str:
    rows: list[tuple[str, Any]] = [
        ("id", law.id),
        ("title", law.title),
        ("region", law.region),
        ("in force from", law.effective_from.isoformat()),
        ("in force until", law.effective_to.isoformat() if law.effective_to else "now"),
        ("demands", ", ".join(sorted(law.demands))),
        ("employees, at least", law.employer_min),
        ("does not apply to", ", ".join(law.exemptions) or "-"),
        ("source", law.source),
        ("last gone through", law.last_verified.isoformat()),
        ("verified", "yes" if law.verified else "no: never makes an error"),
    ]
    rows += [("advisory", "yes: never makes an error")] if law.advisory else []
    rows += [("note", law.note)] if law.note else []
    return "".join(f"{name:20} {value}\n" for name, value in rows) + "\n"


def config(
    given: Annotated[
        list[str] | None, typer.Option("--config", metavar="FILE|KEY=VALUE", help="Read this file, or set a key.")
    ] = None,
    isolated: Annotated[bool, typer.Option("--isolated", help="Leave files and environment out.")] = False,
) -> None:
    """Print the configuration in force."""
    from jobparse.checks.from_config import checked_settings
    from jobparse.config import resolve

    resolved = resolve({}, config=given or (), isolated=isolated)
    checked_settings(resolved)
    shown = resolved.values.model_dump(by_alias=True, mode="json", exclude={"extend"})
    lines = [f"# {resolved.file.as_posix() if resolved.file else 'no configuration file'}\n"]
    lines += [
        f"{table}.{key} = {json.dumps(value, ensure_ascii=False)}  # {resolved.origin(f'{table}.{key}')}\n"
        for table, rows in shown.items()
        for key, value in rows.items()
    ]
    _emit(lines)


def _emit(pieces: Iterable[str]) -> None:
    from jobparse.cli.console import Console

    Console().emit(pieces)
