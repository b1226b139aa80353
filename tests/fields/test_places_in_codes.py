"""Places that applicant systems print in codes, with words before or behind them that are no part of the name."""

from __future__ import annotations

from typing import Any

import pytest
from announcement import announce, at, without


def places(value: str) -> list[dict[str, Any]]:
    return [without(row, "text") for row in at(announce(f"Location: {value}"), "/locations")]


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("OR 97910, OR", [{"state": "OR", "postal_code": "97910"}]),
        ("OR 97910", [{"state": "OR", "postal_code": "97910"}]),
        ("Oregon 97910-0042", [{"state": "OR", "postal_code": "97910-0042"}]),
        ("OR 97910, OR, USA", [{"state": "OR", "postal_code": "97910", "country": "US"}]),
        ("XZ 97910, XZ", [{"name": "XZ 97910, XZ"}]),
        ("VA, MD and DC", [{"state": "VA"}, {"state": "MD"}, {"state": "DC"}]),
        ("ID; WA", [{"state": "ID"}, {"state": "WA"}]),
        ("ACT; NSW; NT; QLD", []),
        ("NSW, VIC and WA", []),
        ("NY, NY", [{"city": "NY", "state": "NY"}]),
    ],
)
def test_states(value: str, expected: list[dict[str, Any]]) -> None:
    assert places(value) == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("Washington DC, DC", {"city": "Washington", "state": "DC"}),
        ("Port Alder OR, OR", {"city": "Port Alder", "state": "OR"}),
        ("Elm Annex, Port Alder, OR USA", {"name": "Elm Annex", "city": "Port Alder", "state": "OR", "country": "US"}),
        ("Port Alder, OR United States", {"city": "Port Alder", "state": "OR", "country": "US"}),
        ("Yesterday Port Alder, OR", {"city": "Port Alder", "state": "OR"}),
        ("1002 Quay Ave., 97910", {"street": "1002 Quay Ave.", "postal_code": "97910"}),
        (
            "12 Pine Street, 3rd Floor - West\nPort Alder, OR 97910",
            {"street": "12 Pine Street", "unit": "3rd Floor - West", "city": "Port Alder", "state": "OR", "postal_code": "97910"},
        ),
        (
            "12 Pine Street, 3rd Floor, West Alder, OR 97910",
            {"street": "12 Pine Street", "unit": "3rd Floor", "city": "West Alder", "state": "OR", "postal_code": "97910"},
        ),
        (
            "Tide Laboratory (2 Vacancies)\n35 Quay Road\nPort Alder, OR 97910",
            {
                "name": "Tide Laboratory",
                "street": "35 Quay Road",
                "city": "Port Alder",
                "state": "OR",
                "postal_code": "97910",
            },
        ),
        ("HPL: QUAY BRANCH", {"name": "QUAY BRANCH"}),
        ("EPL: Quay Branch", {"name": "Quay Branch"}),
        ("ALDER: QUAY BRANCH", {"name": "QUAY BRANCH", "city": "ALDER"}),
        ("Alderburg | Eastern Metropolitan", {"city": "Alderburg"}),
        ("Eastern Bay", {"city": "Eastern Bay"}),
    ],
)
def test_members(value: str, expected: dict[str, Any]) -> None:
    assert places(value) == [expected]
