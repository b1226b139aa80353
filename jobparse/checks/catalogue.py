"""All rules: every module of `jobparse.checks.rules` that has a `RULE`, by code."""

from __future__ import annotations

import sys
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from typing import TYPE_CHECKING

from jobparse.checks import rules

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jobparse.checks.rule import Rule


@cache
def catalogue() -> Mapping[str, Rule]:
    """The rules by code, in the order of their codes."""
    found = [import_module(f"{rules.__name__}.{module.name}").RULE for module in iter_modules(rules.__path__)]
    return {rule.code: rule for rule in sorted(found, key=lambda rule: rule.code)}


def documentation(rule: Rule) -> str:
    """The docstring of a rule's module."""
    return sys.modules[rule.check.__module__].__doc__ or ""
