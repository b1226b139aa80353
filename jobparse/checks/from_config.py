"""The configuration as settings of a check, with a clear word on what names no rule, law or pattern."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jobparse.checks.catalogue import catalogue
from jobparse.checks.conditions import check_condition
from jobparse.checks.laws import load_laws, see_that_laws_are_known
from jobparse.checks.select import ignorable, resolve
from jobparse.checks.settings import Employer, RequiredText, Settings
from jobparse.errors import ConfigError, JobparseError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from jobparse.config import Resolved
    from jobparse.config.tables import ConfigFile

STRICT = "strict"
"""The profile that also turns on what is off by default: open-ended labels of pay."""


def checked_settings(resolved: Resolved) -> Settings:
    """The settings that a configuration stands for, once it is known that they name what there is.

    Raises:
        JobparseError: If they name no rule, law, pattern or condition; a line for each mistake, with file and key.
    """
    check = resolved.values.check
    mistakes: list[str] = []

    def look(name: str, test: Callable[..., object], *given: object) -> None:
        try:
            test(*given)
        except JobparseError as error:
            key = ".".join(name.split(".")[:2])
            mistakes.append(f"{resolved.origin(key)}: {name}: {error}")

    lists: dict[str, Iterable[str]] = {
        "check.select": check.select,
        "check.extend-select": check.extend_select,
        "check.severity": check.severity,
    }
    for name, rules in lists.items():
        look(name, resolve, rules, catalogue())
    left_out: dict[str, Iterable[str]] = {"check.ignore": check.ignore}
    left_out |= {f"check.per-file-ignores.{glob}": rules for glob, rules in check.per_file_ignores.items()}
    for name, rules in left_out.items():
        look(name, ignorable, rules, catalogue())
    known = len(mistakes)
    look("check.laws-file", load_laws, check.laws_file)
    if len(mistakes) == known:
        look("check.jurisdiction", see_that_laws_are_known, check.jurisdiction, check.laws_file)
    for row in check.required_text:
        look(f"check.required-text.{row.id}", _check_pattern, row.pattern)
        look(f"check.required-text.{row.id}", check_condition, row.when)
    if mistakes:
        raise ConfigError(tuple(mistakes))
    return settings_of(resolved.values, root=resolved.root)


def settings_of(values: ConfigFile, *, root: str | None = None) -> Settings:
    """The settings that a configuration stands for.

    Args:
        values: The configuration.
        root: The folder that its globs are told from.
    """
    check, employer = values.check, values.employer
    return Settings(
        select=tuple(check.select),
        extend_select=tuple(check.extend_select),
        ignore=tuple(check.ignore),
        per_file_ignores={glob: tuple(rules) for glob, rules in check.per_file_ignores.items()},
        severity=check.severity,
        profiles=tuple(check.extend),
        jurisdiction=tuple(check.jurisdiction),
        laws_file=check.laws_file,
        law_date=check.law_date,
        as_of=check.as_of,
        strict_pay=check.strict_pay or STRICT in check.extend,
        required_text=tuple(RequiredText(row.id, row.pattern, row.when) for row in check.required_text),
        employer=Employer(employer.name, employer.size, employer.public),
        max_sentence=check.max_sentence,
        fail_on=check.fail_on,
        root=root,
    )


def _check_pattern(source: str) -> None:
    try:
        re.compile(source, re.IGNORECASE)
    except (re.error, OverflowError, RecursionError) as error:
        raise JobparseError(f"{source!r} is no regular expression ({error})") from error
