"""Configuration: flags over environment over the nearest file over defaults, and where each value came from.

The nearest of `.jobparse.toml`, `jobparse.toml` and `pyproject.toml` with a `[tool.jobparse]` table, looked for in the current
folder and those above it, is taken with what it extends and nothing else; without one, that of the user is
(`$XDG_CONFIG_HOME/jobparse/config.toml`). Unknown keys are errors.
"""

from __future__ import annotations

import os
import tomllib
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from pydantic import ValidationError

from jobparse.config.mistakes import explained
from jobparse.config.tables import CheckTable, ConfigFile, EmployerTable, listed, paired
from jobparse.errors import ConfigError, JobparseError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pydantic import BaseModel

NAMES = (".jobparse.toml", "jobparse.toml", "pyproject.toml")
_PREFIX = "JOBPARSE_"
_PATHS = ("laws-file", "baseline", "ignore-file")
"""Keys of files, whose paths are told from the folder of the file that says them."""
_ADDED = ("check.ignore", "check.extend-select")
"""Lists that grow by what is typed; other lists are replaced by it."""


class Resolved(NamedTuple):
    """The configuration in force.

    Attributes:
        values: The configuration.
        file: The file that was read.
        origins: Where each value came from that is no default, by its dotted name.
        root: The folder that globs of `per-file-ignores` and names in the baseline are told from: that of the file that was
            found, the current one where it was named or there is none.
    """

    values: ConfigFile
    file: Path | None
    origins: Mapping[str, str]
    root: str = "."

    def origin(self, name: str) -> str:
        """Where a value came from."""
        return self.origins.get(name, "default")


def resolve(
    flags: Mapping[str, Any],
    *,
    environ: Mapping[str, str] | None = None,
    start: Path | None = None,
    file: str | None = None,
    isolated: bool = False,
) -> Resolved:
    """Put the configuration together.

    Args:
        flags: What was typed, by dotted name ("check.fail-on"); `None` and empty lists are not typed.
        environ: The environment; that of the process where not given.
        start: Folder in which the search for a file begins; the current one where not given.
        file: The file to read in place of the nearest one.
        isolated: Whether files and environment are left out.

    Raises:
        JobparseError: If a file cannot be read, or says what no configuration can; a line for each mistake, with file and key.
    """
    environ = os.environ if environ is None else environ
    start = start or Path.cwd()
    named = file or (None if isolated else environ.get(f"{_PREFIX}CONFIG"))
    found = Path(named) if named else None if isolated else find(start, environ)
    data: dict[str, Any] = {}
    origins: dict[str, str] = {}
    if found:
        data = _with_extended(found, origins, ())
    if not isolated:
        _refuse_misspelt(environ)
        layer: dict[str, Any] = {}
        for table, model in (("check", CheckTable), ("employer", EmployerTable)):
            for key, value in _environment(table, model, environ):
                _checked({table: {key: value}}, f"{_PREFIX}{variable(table, key)}")
                layer.setdefault(table, {})[key] = value
                origins[f"{table}.{key}"] = f"{_PREFIX}{variable(table, key)}"
        data = _laid_over(data, layer)
    typed: dict[str, Any] = {}
    for name, value in flags.items():
        if value is not None and value != [] and value != {}:
            table, _, key = name.partition(".")
            key, _, member = key.partition(".")
            _put(typed.setdefault(table, {}), key, member, value)
            origins[f"{table}.{key}"] = f"--{key}" if not member else f"--config {name}"
    _checked(typed, "command line")
    for name in _ADDED:
        table, _, key = name.partition(".")
        if key in typed.get(table, {}) and key in data.get(table, {}):
            typed[table][key] = [*listed(data[table][key]), *listed(typed[table][key])]
    values = _checked(_laid_over(data, typed), "command line")
    home = found.resolve().parent if found and not named and found.name in NAMES else start.resolve()
    return Resolved(values, found, origins, home.as_posix())


def _put(table: dict[str, Any], key: str, member: str, value: Any) -> None:
    if member:
        table[key] = {**table.get(key, {}), member: value}
    else:
        table[key] = {**table[key], **value} if isinstance(value, dict) and isinstance(table.get(key), dict) else value


def _laid_over(below: Mapping[str, Any], above: Mapping[str, Any]) -> dict[str, Any]:
    """Tables laid over others: keys replace keys, tables in them are laid over one another as well."""
    laid = dict(below)
    for key, value in above.items():
        old = paired(laid.get(key))
        new = paired(value) if isinstance(old, dict) else value
        laid[key] = _laid_over(old, new) if isinstance(old, dict) and isinstance(new, dict) else value
    return laid


def _with_extended(path: Path, origins: dict[str, str], inside: tuple[Path, ...]) -> dict[str, Any]:
    """The tables of a file over those of the files that it extends."""
    shown = path.as_posix()
    own = read(path)
    checked = _checked(own, shown)
    resolved = path.resolve()
    if resolved in inside:
        raise JobparseError(f"{shown}: extend: leads back to this file; take one of the steps out")
    data: dict[str, Any] = {}
    for name in checked.extend:
        data = _laid_over(data, _with_extended(path.parent / name, origins, (*inside, resolved)))
    for table, rows in own.items():
        if isinstance(rows, dict):
            origins.update({f"{table}.{key}": shown for key in rows})
    own.pop("extend", None)
    for key in _PATHS:
        if isinstance(own.get("check", {}).get(key), str):
            own["check"] = {**own["check"], key: Path(os.path.normpath(path.parent / own["check"][key])).as_posix()}
    return _laid_over(data, own)


def variables() -> dict[str, str]:
    """The variables of the environment that are read, with the keys that they stand for."""
    return {
        f"{_PREFIX}{variable(table, name)}": f"{table}.{name}"
        for table, model in (("check", CheckTable), ("employer", EmployerTable))
        for name in (field.replace("_", "-") for field in model.model_fields)
        if name not in _NOT_IN_ENVIRONMENT
    } | {f"{_PREFIX}CONFIG": "--config"}


_NOT_IN_ENVIRONMENT = ("per-file-ignores", "required-text")


def _refuse_misspelt(environ: Mapping[str, str]) -> None:
    """A variable that is nearly one of ours was meant to be one; others may belong to somebody else."""
    known = [name.removeprefix(_PREFIX) for name in variables()]
    for name in sorted(environ):
        own = name.removeprefix(_PREFIX)
        if own != name and own not in known and (near := get_close_matches(own, known, n=1, cutoff=0.8)):
            raise JobparseError(f"{name}: is no variable of jobparse; did you mean {_PREFIX}{near[0]}?")


def _environment(table: str, model: type[BaseModel], environ: Mapping[str, str]) -> list[tuple[str, str]]:
    names = [name.replace("_", "-") for name in model.model_fields if name.replace("_", "-") not in _NOT_IN_ENVIRONMENT]
    return [
        (name, environ[f"{_PREFIX}{variable(table, name)}"]) for name in names if environ.get(f"{_PREFIX}{variable(table, name)}")
    ]


def variable(table: str, key: str) -> str:
    """The name of the environment variable of a key, without its prefix."""
    return f"{'EMPLOYER_' if table == 'employer' else ''}{key.replace('-', '_').upper()}"


def find(start: Path, environ: Mapping[str, str]) -> Path | None:
    """The file that holds the configuration for a folder."""
    for folder in (start.resolve(), *start.resolve().parents):
        for name in NAMES:
            path = folder / name
            if path.is_file() and (name != "pyproject.toml" or _speaks_of_jobparse(path)):
                return path
    home = environ.get("XDG_CONFIG_HOME") or (f"{environ['HOME']}/.config" if environ.get("HOME") else None)
    user = Path(home) / "jobparse" / "config.toml" if home else None
    return user if user is not None and user.is_file() else None


def _speaks_of_jobparse(path: Path) -> bool:
    """Whether a project's file has the table; one that is broken and never names it is the business of others."""
    try:
        if "jobparse" not in path.read_text(encoding="utf-8"):
            return False
    except (OSError, UnicodeDecodeError):
        return False
    tool = _toml(path).get("tool", {})
    return isinstance(tool, dict) and "jobparse" in tool


def read(path: Path) -> dict[str, Any]:
    """The tables of a file.

    Raises:
        JobparseError: If it cannot be read.
    """
    data = _toml(path)
    tool = data.get("tool", {}) if path.name == "pyproject.toml" else {"jobparse": data}
    found = tool.get("jobparse", {}) if isinstance(tool, dict) else {}
    if not isinstance(found, dict):
        raise JobparseError(f"{path.as_posix()}: tool.jobparse is no table; write [tool.jobparse.check]")
    return found


def _toml(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise JobparseError(
            f"{path.as_posix()}: cannot be read as TOML ({error}); correct it, or leave it out with --isolated"
        ) from error


def _checked(data: Mapping[str, Any], shown: str) -> ConfigFile:
    try:
        return ConfigFile.model_validate(data)
    except ValidationError as error:
        # A misspelt key comes first: it explains what is missing.
        mistakes = sorted(error.errors(), key=lambda row: row["type"] != "extra_forbidden")
        raise ConfigError(tuple(f"{shown}: {explained(mistake)}" for mistake in mistakes)) from error


def schema() -> dict[str, Any]:
    """The JSON Schema (2020-12) of the file."""
    from pydantic.json_schema import GenerateJsonSchema

    class Generator(GenerateJsonSchema):
        """Titles that only repeat the key are left out."""

        def field_title_should_be_set(self, _schema: Any) -> bool:
            return False

    found = ConfigFile.model_json_schema(by_alias=True, schema_generator=Generator)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "urn:jobparse:schema:v1:config",
        "title": "Configuration of jobparse",
        **{key: value for key, value in found.items() if key != "title"},
    }
