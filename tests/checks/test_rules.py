"""Every rule: its documentation is complete and its examples behave as they say."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from examples import examples

import jobparse
from jobparse.checks.catalogue import catalogue, documentation
from jobparse.checks.runner import check

RULES = list(catalogue().values())
CASES = [
    pytest.param(rule, kind, settings, text, id=f"{rule.code}-{kind}-{at}")
    for rule in RULES
    for at, (kind, settings, text) in enumerate(examples(rule))
]


@pytest.mark.parametrize(("rule", "kind", "settings", "text"), CASES)
def test_example(rule, kind, settings, text) -> None:  # type: ignore[no-untyped-def]
    from dataclasses import replace

    codes = [finding.rule for finding in check(jobparse.parse(text), replace(settings, select=(rule.code,)))]
    assert (codes != []) == (kind == "Fails"), codes


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_documentation_is_complete(rule) -> None:  # type: ignore[no-untyped-def]
    text = documentation(rule)
    kinds = {kind for kind, _, _ in examples(rule)}
    assert kinds == {"Fails", "Passes"}
    for part in ("What: ", "Why: ", "Fix: "):
        assert f"\n{part}" in text
    assert re.fullmatch(r"[A-Z]{3}[0-9]{3}", rule.code)
    assert re.fullmatch(r"[a-z]+(-[a-z]+)*", rule.name)
    module = Path(rule.check.__code__.co_filename).stem
    assert module == f"{rule.code.lower()}_{rule.name.replace('-', '_')}"


def test_names_are_told_apart() -> None:
    assert len({rule.name for rule in RULES}) == len(RULES)
