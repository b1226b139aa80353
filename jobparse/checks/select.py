"""Which rules run: codes, prefixes of codes, names and ALL, as linters take them."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING

from jobparse.errors import JobparseError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from jobparse.checks.rule import Rule
    from jobparse.checks.settings import Settings

META = {"JP001": "unused-suppression", "JP002": "stale-baseline-entry", "JP900": "unreadable-input"}
"""Findings about a run and not about a posting: codes and names."""


def resolve(asked: Iterable[str], rules: Mapping[str, Rule]) -> frozenset[str]:
    """The codes that some selectors mean.

    Args:
        asked: "PAY303", "PAY", "missing-pay-period" or "ALL"; case does not matter.
        rules: The catalogue.

    Raises:
        JobparseError: If a selector means no rule; the message names the nearest one.
    """
    names = {rule.name: code for code, rule in rules.items()} | {name: code for code, name in META.items()}
    codes = [*rules, *META]
    chosen: set[str] = set()
    for selector in asked:
        found = _matching(selector, codes, names)
        if not found:
            near = get_close_matches(selector.upper(), codes, n=1) or get_close_matches(selector.lower(), names, n=1)
            hint = f"did you mean {near[0]}?" if near else "'jobparse rule --all' lists them"
            raise JobparseError(f"unknown rule {selector!r}; {hint}")
        chosen |= found
    return frozenset(chosen)


def _matching(selector: str, codes: list[str], names: Mapping[str, str]) -> set[str]:
    if selector.upper() == "ALL":
        return set(codes)
    if selector.lower() in names:
        return {names[selector.lower()]}
    return {code for code in codes if selector and code.startswith(selector.upper())}


def chosen(settings: Settings, rules: Mapping[str, Rule]) -> tuple[Rule, ...]:
    """The rules that run, in the order of their codes."""
    base = resolve(settings.select, rules) if settings.select else {code for code, rule in rules.items() if rule.default}
    kept = (base | resolve(settings.extend_select, rules)) - resolve(settings.ignore, rules)
    return tuple(rule for code, rule in rules.items() if code in kept)
