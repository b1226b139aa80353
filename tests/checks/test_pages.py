"""The pages of the rules say what the docstrings say."""

from __future__ import annotations

import re
from datetime import date

import pytest
from examples import examples

from jobparse.checks.catalogue import catalogue
from jobparse.checks.laws import Law
from jobparse.checks.pages import GROUPS, index_page, laws_page, read, rule_page

RULES = list(catalogue().values())


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_page_has_every_part(rule) -> None:  # type: ignore[no-untyped-def]
    page = read(rule)
    assert all(page[:3])
    assert page.fix
    assert [(example.fails, example.text) for example in page.examples] == [
        (kind == "Fails", text.strip("\n")) for kind, _, text in examples(rule)
    ]
    text = rule_page(rule)
    for heading in ("What it looks for", "Why", "Fails", "Passes", "How to mend it", "How to silence it"):
        assert text.count(f"\n## {heading}\n") == 1
    assert text.startswith(f"# {rule.code} {rule.name}\n")
    assert text.endswith("```\n")
    fences = re.findall("^(`{3,})", text, re.MULTILINE)
    assert len(fences) == 2 * (len(page.examples) + 2)
    assert rule.code[:3] in GROUPS


def test_index_names_every_rule_once() -> None:
    text = index_page()
    assert re.findall(r"^\| \[([A-Z]{3}\d{3})\]\(\1\.md\)", text, re.MULTILINE) == sorted(
        catalogue(), key=lambda code: ([*GROUPS].index(code[:3]), code)
    )
    assert "no legal advice" in text


def test_laws_that_nobody_confirmed_are_marked() -> None:
    sure = Law(
        "us-il", "Act", "US-IL", date(2025, 1, 1), None, frozenset({"pay", "benefits"}), 15, (), "820", date(2026, 11, 1), True
    )
    other = Law("us-me", "Act", "US-ME", date(2026, 1, 1), date(2027, 1, 1), frozenset(), 10, ("cba",), "x", None, False)
    rows = laws_page([sure, other]).splitlines()[-2:]
    assert rows == [
        "| `us-il` | Act: 820 | US-IL | 2025-01-01 | 15 | benefits, pay |  | 2026-11-01 |",
        "| `us-me` † | Act: x | US-ME | 2026-01-01 to 2027-01-01 | 10 |  | cba |  |",
    ]
    assert "no legal advice" in laws_page([])
