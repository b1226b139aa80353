"""The configuration as settings of a check."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.checks.settings import Employer, RequiredText, Settings

if TYPE_CHECKING:
    from jobparse.config import ConfigFile

STRICT = "strict"
"""The profile that also turns on what is off by default: open-ended labels of pay."""


def settings_of(values: ConfigFile) -> Settings:
    """The settings that a configuration stands for."""
    check, employer = values.check, values.employer
    return Settings(
        select=tuple(check.select),
        extend_select=tuple(check.extend_select),
        ignore=tuple(check.ignore),
        per_file_ignores={glob: tuple(rules) for glob, rules in check.per_file_ignores.items()},
        severity=dict(check.severity),
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
    )
