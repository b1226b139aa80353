"""The examples in the docstrings of the rules, as texts to run."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from textwrap import dedent
from typing import TYPE_CHECKING, Any

from jobparse.checks.catalogue import documentation
from jobparse.checks.settings import RequiredText, Settings

if TYPE_CHECKING:
    from jobparse.checks.rule import Rule

_EXAMPLE = re.compile(r"^(Fails|Passes)(?: \(([^)\n]*)\))?:\n((?: {4}.*\n|\n)+)", re.MULTILINE)


def examples(rule: Rule) -> list[tuple[str, Settings, str]]:
    """ "Fails" or "Passes", the settings it is run with and the text, for each example of a rule.

    Options stand in brackets behind the word: `Fails (jurisdiction = us-il, law-date = 2025-01-01):`.
    """
    return [(kind, _settings(options), dedent(text)) for kind, options, text in _EXAMPLE.findall(documentation(rule))]


def _settings(options: str) -> Settings:
    settings = Settings()
    for option in filter(None, (part.strip() for part in options.split(","))):
        name, _, value = (part.strip() for part in option.partition("="))
        settings = replace(settings, **{name.replace("-", "_"): _value(name, value)})
    return settings


def _value(name: str, value: str) -> Any:
    if name in ("law-date", "as-of"):
        return date.fromisoformat(value)
    if name in ("jurisdiction", "profiles"):
        return (value,)
    if name == "required-text":
        label, _, wanted = value.partition(": ")
        return (RequiredText(label, wanted),)
    return value == "true" if value in ("true", "false") else int(value)
