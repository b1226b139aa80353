"""Amounts of experience with no area, under a heading that says it, and with levels for their area."""

from __future__ import annotations

from typing import Any

import pytest
from announcement import at, read

HEAD = "BRIDGE INSPECTOR\n\nCity of Elmford\n\n"


def amounts(part: str) -> list[tuple[float, str | None]]:
    """The years and areas that are read from a part of an announcement."""
    found: list[dict[str, Any]] = at(read(f"{HEAD}{part}\n"), "/qualifications/experience")
    return [(row["years"], row["area"]) for row in found]


@pytest.mark.parametrize(
    ("part", "found"),
    [
        ("Education Required:\nBachelors\n\nExperience Required:\nat least 5 years", [(5, None)]),
        ("Education: Bachelor's degree\nExperience: 5 years", [(5, None)]),
        ("Education: Bachelor's degree\nYears of experience: 3+ years", [(3, None)]),
        (
            "Education: Bachelor's degree\nExperience: 5 years\n\nMINIMUM QUALIFICATIONS\n\n- 5 years of steel work.",
            [(5, "steel work")],
        ),
        ("Education: Bachelor's degree\nAge: 18 years", []),
        ("Education: 5 years\nExperience: none", []),
    ],
)
def test_amounts_under_a_label(part: str, found: list[tuple[float, str | None]]) -> None:
    assert amounts(part) == found


@pytest.mark.parametrize(
    ("statement", "found"),
    [
        ("A licence and two or more years of experience.", [(2, None)]),
        ("Two years of experience on bridges.", [(2, "experience on bridges")]),
        ("One year of experience or equivalent in bridge work.", [(1, "bridge work")]),
        ("One year of experience or equivalent.", [(1, None)]),
        (
            "Four years of dive work, including two years equivalent to the diver (P11) level or one year equivalent to the"
            " senior (12) level.",
            [(4, "dive work"), (2, "equivalent to the diver (P11) level"), (1, "equivalent to the senior (12) level")],
        ),
    ],
)
def test_amounts_of_statements(statement: str, found: list[tuple[float, str | None]]) -> None:
    assert amounts(f"MINIMUM QUALIFICATIONS\n\n- {statement}") == found
