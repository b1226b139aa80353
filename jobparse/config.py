"""Configuration: flags over environment over the nearest file over defaults, and where each value came from.

The nearest of `jobparse.toml`, `.jobparse.toml` and `pyproject.toml` with a `[tool.jobparse]` table, looked for in the current
folder and those above it, is taken alone; without one, `$XDG_CONFIG_HOME/jobparse/config.toml` is. Unknown keys are errors.
"""

from __future__ import annotations

import os
import tomllib
from datetime import date  # noqa: TC003 (pydantic reads the annotations)
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal, NamedTuple

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError

from jobparse.errors import JobparseError

if TYPE_CHECKING:
    from collections.abc import Mapping

NAMES = ("jobparse.toml", ".jobparse.toml", "pyproject.toml")
PROFILES = ("core", "google", "indeed", "us-federal", "plain-language", "inclusive", "strict")
_PREFIX = "JOBPARSE_"

Level = Literal["error", "warning", "info"]


def _listed(value: Any) -> Any:
    """Several values in one text, as the environment has them."""
    return [part.strip() for part in value.split(",") if part.strip()] if isinstance(value, str) else value


Names = Annotated[list[str], BeforeValidator(_listed)]


class _Table(BaseModel):
    model_config = ConfigDict(extra="forbid", alias_generator=lambda name: name.replace("_", "-"), populate_by_name=True)


class RequiredTextTable(_Table):
    """A text that postings of the house must have (REQ407)."""

    id: str = Field(description="Its name in messages.")
    pattern: str = Field(description="Regular expression that finds it; case does not matter.")
    when: str = Field(default="", description="Condition under which it is asked for; empty for always.")


class CheckTable(_Table):
    """Options of `jobparse check`."""

    extend: Annotated[list[Literal[PROFILES]], BeforeValidator(_listed)] = Field(  # type: ignore[valid-type]
        default=[], description="Profiles: what job boards, agencies and styles make graver."
    )
    select: Names = Field(default=[], description="Rules that run: codes, prefixes, names, ALL; those on by default where empty.")
    extend_select: Names = Field(default=[], description="Further rules.")
    ignore: Names = Field(default=[], description="Rules that do not run.")
    per_file_ignores: dict[str, list[str]] = Field(default={}, description="Rules that do not run on files of a glob.")
    severity: dict[str, Level] = Field(default={}, description="Severity by code, where it is another than the rule's.")
    fail_on: Literal["error", "warning", "info", "never"] = Field(
        default="error", description="Least grave severity that ends with 1."
    )
    jurisdiction: Names = Field(default=["auto"], description='"auto", "none", or ids and regions of laws.')
    law_date: date | None = Field(default=None, description="Day whose law applies; that of the posting where not given.")
    laws_file: str | None = Field(default=None, description="Laws of your own, in place of those that come with jobparse.")
    as_of: date | None = Field(default=None, description="Day on which expiry is judged; it is not where not given.")
    strict_pay: bool = Field(default=False, description='Whether "Starting Salary: X" counts as open-ended.')
    max_sentence: int = Field(default=60, ge=5, description="Words of the longest sentence that is not reported.")
    required_text: list[RequiredTextTable] = Field(default=[], description="Texts that postings must have.")
    baseline: str | None = Field(default=None, description="File of known findings, which are not told again.")


class EmployerTable(_Table):
    """What is known of the employer and stands in no posting."""

    name: str | None = None
    size: int | None = Field(default=None, ge=0, description="Employees.")
    public: bool | None = Field(default=None, description="Whether it is a public employer.")


class ConfigFile(_Table):
    """The whole file, or the table `tool.jobparse` of pyproject.toml."""

    check: CheckTable = CheckTable()
    employer: EmployerTable = EmployerTable()


class Resolved(NamedTuple):
    """The configuration in force.

    Attributes:
        values: The configuration.
        file: The file that was read.
        origins: Where each value came from that is no default, by its dotted name.
    """

    values: ConfigFile
    file: Path | None
    origins: Mapping[str, str]


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
        JobparseError: If a file cannot be read, or says what no configuration can; one line that names file and key.
    """
    environ = os.environ if environ is None else environ
    found = None if isolated else Path(file) if file else find(start or Path.cwd(), environ)
    data: dict[str, Any] = read(found) if found else {}
    shown = found.as_posix() if found else "defaults"
    origins = {f"{table}.{key}": shown for table, rows in data.items() if isinstance(rows, dict) for key in rows}
    _checked(data, shown)
    for table, model in (("check", CheckTable), ("employer", EmployerTable)):
        for key, value in {} if isolated else _environment(table, model, environ):
            data.setdefault(table, {})[key] = value
            origins[f"{table}.{key}"] = f"{_PREFIX}{variable(table, key)}"
    _checked(data, "environment")
    for name, value in flags.items():
        if value is not None and value != [] and value != {}:
            table, _, key = name.partition(".")
            data.setdefault(table, {})[key] = value
            origins[name] = f"--{key}"
    return Resolved(_checked(data, "command line"), found, origins)


def _environment(table: str, model: type[BaseModel], environ: Mapping[str, str]) -> list[tuple[str, str]]:
    names = [name.replace("_", "-") for name in model.model_fields]
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
            if path.is_file() and (name != "pyproject.toml" or "jobparse" in _toml(path).get("tool", {})):
                return path
    home = environ.get("XDG_CONFIG_HOME") or (f"{environ['HOME']}/.config" if environ.get("HOME") else None)
    user = Path(home) / "jobparse" / "config.toml" if home else None
    return user if user is not None and user.is_file() else None


def read(path: Path) -> dict[str, Any]:
    """The tables of a file.

    Raises:
        JobparseError: If it cannot be read.
    """
    data = _toml(path)
    found = data.get("tool", {}).get("jobparse", {}) if path.name == "pyproject.toml" else data
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
        raise JobparseError(f"{shown}: {_explained(error)}") from error


def _explained(error: ValidationError) -> str:
    """The first mistake in one line: where it is, what is wrong, what was meant."""
    first = min(error.errors(), key=lambda row: row["type"] != "extra_forbidden")  # a misspelt key explains what is missing
    where = ".".join(str(part) for part in first["loc"])
    if first["type"] == "extra_forbidden":
        known = _known(first["loc"][:-1])
        near = get_close_matches(str(first["loc"][-1]), known, n=1)
        hint = f"did you mean {near[0]!r}?" if near else f"choose from: {', '.join(known)}"
        return f"{where}: is no key of the configuration; {hint}"
    if first["type"] == "missing":
        return f"{where}: is missing; add it"
    what = first["msg"].removeprefix("Input should be ")
    return f"{where}: should be {what}, not {first['input']!r}"


def _known(path: tuple[Any, ...]) -> list[str]:
    model: Any = ConfigFile
    for part in path:
        if isinstance(part, str):
            field = model.model_fields.get(part.replace("-", "_"))
            annotation = field.annotation if field else None
            model = annotation if isinstance(annotation, type) else RequiredTextTable
    return [name.replace("_", "-") for name in getattr(model, "model_fields", {})]


def schema() -> dict[str, Any]:
    """The JSON Schema (2020-12) of the file."""
    found = ConfigFile.model_json_schema(by_alias=True)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "urn:jobparse:schema:v1:config",
        "title": "Configuration of jobparse",
        **{key: value for key, value in found.items() if key != "title"},
    }
