"""Configuration: flags over environment over the nearest file over defaults, and where each value came from.

The nearest of `.jobparse.toml`, `jobparse.toml` and `pyproject.toml` with a `[tool.jobparse]` table, looked for in the current
folder and those above it, is taken with what it extends and nothing else; without one, that of the user is
(`$XDG_CONFIG_HOME/jobparse/config.toml`). Unknown keys are errors.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import tomli
from pydantic import ValidationError

from jobparse.config.mistakes import explained
from jobparse.config.tables import ConfigFile, listed, paired
from jobparse.config.typed import PREFIX, from_environment, from_pair, split_config
from jobparse.errors import ConfigError, JobparseError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

NAMES = (".jobparse.toml", "jobparse.toml", "pyproject.toml")
_PATHS = ("laws-file", "baseline", "ignore-file")
"""Keys of files, whose paths are told from the folder of the file that says them."""
_ADDED = ("check.ignore", "check.extend-select")
"""Lists that grow by what an option names; other lists are replaced by it."""
_OPTIONS = {"check.extend": "--profile", "employer.size": "--employer-size"}
"""Options that are not called like their key."""


class Resolved(NamedTuple):
    """The configuration in force.

    Attributes:
        values: The configuration.
        file: The file that was read.
        origins: Where each value came from that is no default, by its dotted name.
        root: The folder that globs of `per-file-ignores` and names in the baseline are told from: that of the file, if it is the
            current one or above it, else the current one.
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
    config: Sequence[str] = (),
    isolated: bool = False,
) -> Resolved:
    """Put the configuration together.

    Args:
        flags: Options of their own, by dotted key ("check.fail-on"); `None` and empty lists are not typed.
        environ: The environment; that of the process where not given.
        start: Folder in which the search for a file begins; the current one where not given.
        config: What `--config` was given: a file to read in place of the nearest one, and pairs KEY=VALUE.
        isolated: Whether the nearest file and the environment are left out.

    Raises:
        JobparseError: If a file cannot be read, or says what no configuration can; a line for each mistake, with file and key.
    """
    environ = os.environ if environ is None else environ
    start = start or _here()
    file, pairs = split_config(config)
    named = file or (None if isolated else environ.get(f"{PREFIX}CONFIG"))
    found = Path(named) if named else None if isolated else find(start, environ)
    origins: dict[str, str] = {}
    data = _with_extended(found, origins, ()) if found else {}
    typed = [] if isolated else [(name, tables) for name, tables in from_environment(environ)]
    typed += [(f"--config {key}", tables) for key, tables in map(from_pair, pairs)]
    for origin, tables in typed:
        _checked(tables, origin)
        data = _laid_over(data, tables)
        origins.update({f"{table}.{key}": origin for table, rows in tables.items() for key in rows})
    for name, value in flags.items():
        if value is not None and value != [] and value != {}:
            table, _, key = name.partition(".")
            origins[name] = _OPTIONS.get(name, f"--{key}")
            _checked({table: {key: value}}, origins[name])
            if name in _ADDED:
                value = [*listed(data.get(table, {}).get(key, [])), *value]
            data = _laid_over(data, {table: {key: value}})
    home = start.resolve()
    if found and found.name in NAMES and home.is_relative_to(found.resolve().parent):
        home = found.resolve().parent
    return Resolved(_checked(data, "configuration"), found, origins, home.as_posix())


def _here() -> Path:
    try:
        return Path.cwd()
    except OSError as error:
        raise JobparseError(f"the current folder is not to be found ({error.strerror}); change to one that is there") from error


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
    checked = _checked(own, shown, strict=True)
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
        if own.get("check", {}).get(key):
            own["check"] = {**own["check"], key: Path(os.path.normpath(path.parent / own["check"][key])).as_posix()}
    return _laid_over(data, own)


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
        if "jobparse" not in path.read_text(encoding="utf-8-sig"):
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
        return tomli.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise JobparseError(f"{path.as_posix()}: cannot be read ({error.strerror or error}); name another file") from error
    except (ValueError, RecursionError) as error:
        raise JobparseError(
            f"{path.as_posix()}: cannot be read as TOML ({error}); correct it, or leave it out with --isolated"
        ) from error


def _checked(data: Mapping[str, Any], shown: str, *, strict: bool = False) -> ConfigFile:
    """The tables as a configuration; what is typed as text has no types of its own, so that only a file is held to them."""
    try:
        return ConfigFile.model_validate(data, strict=strict)
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
