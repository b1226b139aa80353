"""Values of keys that are typed as text: `--config KEY=VALUE`, and variables of the environment."""

from __future__ import annotations

from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING, Any

import tomli

from jobparse.config.tables import TABLES, spelt
from jobparse.errors import JobparseError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

PREFIX = "JOBPARSE_"
"""What the names of all variables begin with."""


def variables() -> dict[str, str]:
    """The variables of the environment that are read, with the keys that they stand for."""
    return {f"{PREFIX}{_variable(table, key)}": f"{table}.{key}" for table, model in TABLES.items() for key in spelt(model)} | {
        f"{PREFIX}CONFIG": "--config"
    }


def _variable(table: str, key: str) -> str:
    return f"{'EMPLOYER_' if table == 'employer' else ''}{key.replace('-', '_').upper()}"


def from_environment(environ: Mapping[str, str]) -> Iterator[tuple[str, dict[str, Any]]]:
    """What each variable says, as tables of the configuration, with its name.

    Raises:
        JobparseError: If one is nearly one of ours: it was meant to be one. Others may belong to somebody else.
    """
    known = variables()
    short = [name.removeprefix(PREFIX) for name in known]
    for name in sorted(environ):
        own = name.removeprefix(PREFIX)
        if own != name and own not in short and (near := get_close_matches(own, short, n=1, cutoff=0.8)):
            raise JobparseError(f"{name}: is no variable of jobparse; did you mean {PREFIX}{near[0]}?")
    for name, key in known.items():
        if environ.get(name) and key != "--config":
            yield name, _nested(key.split("."), read_value(environ[name], name))


def split_config(given: Sequence[str]) -> tuple[str | None, list[str]]:
    """The file that `--config` names, and what it sets.

    Raises:
        JobparseError: If it names two files.
    """
    pairs = [row for row in given if "=" in row and not Path(row).is_file()]
    named = [row for row in given if row not in pairs]
    if len(named) > 1:
        raise JobparseError(f"--config: names two files, {named[0]} and {named[1]}; let one extend the other")
    return (named[0] if named else None), pairs


def from_pair(text: str) -> tuple[str, dict[str, Any]]:
    """The dotted key of a pair, and what it says as tables of the configuration.

    Args:
        text: "employer.size=20", "check.severity.PAY303=error"; keys of [check] stand for themselves: "select=DAT,PAY".

    Raises:
        JobparseError: If it is no pair, or its value is neither text nor TOML.

    >>> from_pair("severity.PAY303=error")
    ('check.severity.PAY303', {'check': {'severity': {'PAY303': 'error'}}})
    """
    name, _, value = (part.strip() for part in text.partition("="))
    parts = name.split(".")
    if parts[0] in spelt(TABLES["check"]):
        parts.insert(0, "check")
    if not all(parts):
        raise JobparseError(f"--config: {text!r} sets nothing; write it as KEY=VALUE, such as check.fail-on=warning")
    if len(parts) > 2:  # what is a name in a table may have dots, and be quoted for them: per-file-ignores."a.txt"
        parts[2:] = [".".join(parts[2:]).strip("\"'")]
    return ".".join(parts), _nested(parts, read_value(value, f"--config {name}"))


def _nested(parts: Sequence[str], value: Any) -> dict[str, Any]:
    for part in reversed(parts):
        value = {part: value}
    return dict(value)


def read_value(text: str, shown: str) -> Any:
    """A value: TOML where it begins like a list, a table or a text in quotes, else the text as it is.

    Raises:
        JobparseError: If it begins like TOML and is none.

    >>> read_value("DAT,PAY", "--config select"), read_value('["DAT", "PAY"]', "--config select")
    ('DAT,PAY', ['DAT', 'PAY'])
    """
    if not text.startswith(("[", "{", '"', "'")):
        return text
    try:
        return tomli.loads(f"value = {text}")["value"]
    except (ValueError, RecursionError) as error:
        raise JobparseError(
            f"{shown}: {text!r} cannot be read as TOML ({error}); quote the texts in it, and the whole for the shell"
        ) from error
