"""Which rules run: codes, prefixes of codes, names and ALL, as linters take them."""

from __future__ import annotations

from difflib import get_close_matches
from functools import lru_cache
from typing import TYPE_CHECKING

from jobparse.errors import JobparseError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from jobparse.checks.finding import Severity
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
            begins = sorted({code.rstrip("0123456789") for code in rules})
            near = get_close_matches(selector.upper(), [*begins, *codes], n=1, cutoff=0.5) or get_close_matches(
                selector.lower(), names, n=1
            )
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


def ignorable(asked: Iterable[str], rules: Mapping[str, Rule]) -> frozenset[str]:
    """The codes that some selectors of findings to leave out mean.

    Raises:
        JobparseError: If a selector means no rule, or that of unreadable inputs alone.
    """
    for selector in asked:
        if resolve([selector], rules) == {"JP900"}:
            raise JobparseError("JP900 cannot be ignored; give it another severity: --severity JP900=info")
    return resolve(asked, rules)


def severities(asked: Mapping[str, Severity], rules: Mapping[str, Rule]) -> dict[str, Severity]:
    """Severities by code, of severities by selector; what names fewer rules counts before what names more.

    Raises:
        JobparseError: If a selector means no rule.
    """
    found = [(resolve([selector], rules), level) for selector, level in asked.items()]
    wide_first = sorted(found, key=lambda row: -len(row[0]))
    return {code: level for codes, level in wide_first for code in sorted(codes)}


def chosen(settings: Settings, rules: Mapping[str, Rule]) -> tuple[Rule, ...]:
    """The rules that run, in the order of their codes."""
    kept = _kept(settings.select, settings.extend_select, settings.ignore, settings.profiles, tuple(rules.values()))
    return tuple(rule for code, rule in rules.items() if code in kept)


@lru_cache(maxsize=64)
def _kept(
    select: tuple[str, ...], more: tuple[str, ...], ignore: tuple[str, ...], profiles: tuple[str, ...], rules: tuple[Rule, ...]
) -> frozenset[str]:
    by_code = {rule.code: rule for rule in rules}
    base = resolve(select, by_code) if select else frozenset(rule.code for rule in rules if _is_on(rule, profiles))
    return (base | resolve(more, by_code)) - resolve(ignore, by_code)


def _is_on(rule: Rule, profiles: tuple[str, ...]) -> bool:
    """Whether a rule runs without being named: by default, or because a profile speaks of it."""
    return rule.default or any(name in (rule.profiles or {}) for name in profiles)
