"""`jobparse rule`, `jobparse laws` and `jobparse config`: what a check goes by."""

from __future__ import annotations

import json
from datetime import date
from difflib import get_close_matches
from typing import TYPE_CHECKING, Annotated, Any

import typer

from jobparse.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from jobparse.checks.laws import Law
    from jobparse.checks.rule import Rule

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
    from jobparse.checks.catalogue import catalogue
    from jobparse.checks.pages import index_page, rule_page
    from jobparse.checks.select import META, resolve

    if form not in ("text", "md", "json"):
        raise InputError(f"--format: {form!r} is not known; choose text, md or json")
    if code is None and not everything:
        raise InputError("rule: name a rule, or give --all")
    rules = catalogue()
    asked = resolve(["ALL" if code is None else code], rules)
    rows = [_row(row) for name, row in rules.items() if name in asked]
    if code is not None and code.upper() != "ALL":
        rows += [_row_about_run(name) for name in META if name in asked]
    if form == "json":
        _emit([json.dumps(rows, ensure_ascii=False, indent=2) + "\n"])
    elif form == "md" and code is None:
        _emit([index_page()])
    elif len(rows) == 1:
        (row,) = rows
        page = (
            rule_page(rules[row["code"]]) if row["code"] in rules else f"# {row['code']} {row['name']}\n\n{row['documentation']}"
        )
        _emit([page])
    else:
        _emit(f"{row['code']}  {row['severity']:8} {row['name']:34} {row['summary']}\n" for row in rows)


def _row(rule: Rule) -> dict[str, Any]:
    from jobparse.checks.catalogue import documentation

    text = documentation(rule)
    return {
        "code": rule.code,
        "name": rule.name,
        "severity": rule.severity,
        "fix": rule.fix,
        "default": rule.default,
        "profiles": dict(rule.profiles or {}),
        "summary": text.splitlines()[0],
        "documentation": text,
    }


def _row_about_run(code: str) -> dict[str, Any]:
    """The same of what is about a run and not about a posting."""
    from jobparse.checks.meta import DOCUMENTATION, SEVERITY
    from jobparse.checks.select import META

    text = DOCUMENTATION[code]
    return {
        "code": code,
        "name": META[code],
        "severity": SEVERITY[code],
        "fix": None,
        "default": True,
        "profiles": {},
        "summary": text.splitlines()[0],
        "documentation": text,
    }


def laws(
    action: Annotated[str, typer.Argument(metavar="[list|show]", show_default=False, help="list, or show LAW.")] = "list",
    law: Annotated[str | None, typer.Argument(metavar="LAW", show_default=False, help="Id or region of a law.")] = None,
    on: Annotated[str | None, typer.Option("--on", metavar="DATE", help="Only the version in force on this day.")] = None,
    file: Annotated[str | None, typer.Option("--laws-file", metavar="FILE", help="Laws of your own.")] = None,
) -> None:
    """List the laws, or show one."""
    from jobparse.checks.laws import NO_ADVICE, load_laws

    try:
        day = date.fromisoformat(on) if on else None
    except ValueError as error:
        raise InputError(f"--on: {on!r} is no day; write it as 2025-01-31") from error
    if action.lower() not in ("list", "show"):  # 'jobparse laws us-il' shows it
        if law is not None:
            raise InputError(f"laws: {action!r} is not known; choose list or show")
        action, law = "show", action
    if action.lower() == "show" and law is None:
        raise InputError("laws: show which one? 'jobparse laws' lists them")
    known = load_laws(file)
    named = known if law is None else _of_name(law, known)
    rows = [row for row in named if day is None or row.in_force(day)]
    if not rows and law is not None:
        raise InputError(f"laws: no version of {law} is in force on {on}; leave --on out to see them all")
    _emit([*(map(_line if action.lower() == "list" else _shown, rows)), f"{NO_ADVICE}\n"])


def _of_name(name: str, laws: Sequence[Law]) -> list[Law]:
    """The versions of a law, or the laws of a region; case does not matter.

    Raises:
        InputError: If there is none.
    """
    found = [law for law in laws if name.lower() in (law.id, law.region.lower())]
    if not found:
        ids = sorted({law.id for law in laws})
        near = get_close_matches(name.lower(), ids, n=1, cutoff=0.7)
        hint = f"did you mean {near[0]}?" if near else f"choose from: {', '.join(ids)}"
        raise InputError(f"laws: no law {name!r}; {hint}")
    return found


def _line(law: Law) -> str:
    until = law.effective_to.isoformat() if law.effective_to else ""
    mark = "" if law.verified else "  (not verified)"
    return f"{law.id:18} {law.effective_from.isoformat()} {until:11}{', '.join(sorted(law.demands)):52} {law.title}{mark}\n"


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
        ("facts read on", law.last_verified.isoformat() if law.last_verified else "-"),
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
