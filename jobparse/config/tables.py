"""The keys of the configuration: what each is called, what it can be, and what it means."""

from __future__ import annotations

from datetime import date, datetime
from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, Strict

PROFILES = ("core", "google", "indeed", "us-federal", "plain-language", "inclusive", "strict")

Level = Literal["error", "warning", "info"]


def listed(value: Any) -> Any:
    """Several values in one text, as the environment has them."""
    return [part.strip() for part in value.split(",") if part.strip()] if isinstance(value, str) else value


def paired(value: Any) -> Any:
    """Several pairs in one text, as the environment has them."""
    rows = [row.partition("=") for row in value.split(",")] if isinstance(value, str) else []
    return {name.strip(): member.strip() for name, _, member in rows} if all(row[1] for row in rows) and rows else value


def _day(value: Any) -> Any:
    """A day in quotes, which TOML does not need; a time of the day is none."""
    if isinstance(value, str):
        try:
            return date.fromisoformat(value)
        except ValueError:
            return value
    return value.isoformat() if isinstance(value, datetime) else value


Names = Annotated[list[str], BeforeValidator(listed)]
Day = Annotated[date, Strict(), BeforeValidator(_day)]


class _Table(BaseModel):
    model_config = ConfigDict(extra="forbid", alias_generator=lambda name: name.replace("_", "-"))


class RequiredTextTable(_Table):
    """A text that postings of the house must have (REQ407)."""

    id: str = Field(description="Its name in messages.")
    pattern: str = Field(min_length=1, description="Regular expression that finds it; case does not matter.")
    when: str = Field(default="", description="Condition under which it is asked for; empty for always.")


class CheckTable(_Table):
    """Options of `jobparse check`."""

    extend: Annotated[list[Literal[PROFILES]], BeforeValidator(listed)] = Field(  # type: ignore[valid-type]
        default=[], description="Profiles: what job boards, agencies and styles make graver."
    )
    select: Names = Field(default=[], description="Rules that run: codes, prefixes, names, ALL; those on by default where empty.")
    extend_select: Names = Field(default=[], description="Further rules.")
    ignore: Names = Field(default=[], description="Rules that do not run.")
    per_file_ignores: Annotated[dict[str, Names], BeforeValidator(paired)] = Field(
        default={}, description="Rules that do not run on files of a glob."
    )
    severity: Annotated[dict[str, Level], BeforeValidator(paired)] = Field(
        default={},
        description="Severity by code, prefix or name, where it is another than the rule's; what names the fewest rules counts.",
    )
    fail_on: Literal["error", "warning", "info", "never"] = Field(
        default="error", description="Least grave severity that ends with 1."
    )
    jurisdiction: Names = Field(default=["auto"], description='"auto", "none", or ids and regions of laws.')
    law_date: Day | None = Field(default=None, description="Day whose law applies; that of the posting where not given.")
    laws_file: str | None = Field(default=None, description="Laws of your own, in place of those that come with jobparse.")
    as_of: Day | None = Field(default=None, description="Day on which expiry is judged; it is not where not given.")
    strict_pay: bool = Field(default=False, description='Whether "Starting Salary: X" counts as open-ended.')
    max_sentence: int = Field(default=60, ge=5, description="Words of the longest sentence that is not reported.")
    required_text: list[RequiredTextTable] = Field(default=[], description="Texts that postings must have.")
    baseline: str | None = Field(default=None, description="File of known findings, which are not told again.")
    ignore_file: str | None = Field(
        default=None, description="File of suppressions; the nearest `.jobparse-ignore.toml` where not given."
    )
    exclude: Names = Field(default=[], description="Globs of files and folders that are left out of folders.")


class EmployerTable(_Table):
    """What is known of the employer and stands in no posting."""

    name: str | None = Field(default=None, description="Its name.")
    size: int | None = Field(default=None, ge=0, description="Employees.")
    public: bool | None = Field(default=None, description="Whether it is a public employer.")


class ConfigFile(_Table):
    """The whole file, or the table `tool.jobparse` of pyproject.toml."""

    extend: Names = Field(default=[], description="Configuration files that this one adds to; its own keys win.")
    check: CheckTable = CheckTable()
    employer: EmployerTable = EmployerTable()


TABLES: dict[str, type[BaseModel]] = {"check": CheckTable, "employer": EmployerTable}
"""The tables of the file, whose keys can be set in every way."""


def spelt(model: type[BaseModel]) -> list[str]:
    """The keys of a table as they are written."""
    return [name.replace("_", "-") for name in model.model_fields]
