"""Addresses by name over several lines or with a remark behind them, and lists of cities."""

from __future__ import annotations

import pytest
from announcement import announce, at


@pytest.mark.parametrize(
    ("part", "places"),
    [
        (
            "Job locations:\nElm Bay Hospital\nInfirmary Lane\nQuay's Wickham\nPE99 4ZZ",
            [{"name": "Elm Bay Hospital", "street": "Infirmary Lane", "city": "Quay's Wickham", "postal_code": "PE99 4ZZ"}],
        ),
        (
            "Location: Quay House, Canal Street, Elmford, WM4 7QT / agile",
            [{"name": "Quay House", "street": "Canal Street", "city": "Elmford", "postal_code": "WM4 7QT"}],
        ),
        (
            "Location: Quay House, 12 Main Street, Elmford, H59 XK20",
            [{"name": "Quay House", "street": "12 Main Street", "city": "Elmford", "postal_code": "H59 XK20"}],
        ),
        (
            "City:\nElm Bay, Oak Harbor, Alder\nLanguage of Tides:\nEnglish",
            [{"city": "Elm Bay"}, {"city": "Oak Harbor"}, {"city": "Alder"}],
        ),
        ("Duty Station: Elmbay, with 40% travel to Alder River", [{"city": "Elmbay"}]),
        ("Place of Assignment: Capitol Compound, Brgy. Alder, Elm City", [{"name": "Capitol Compound", "city": "Elm City"}]),
        ("STATION: Alder Depot", [{"name": "Alder Depot"}]),
    ],
)
def test_places(part: str, places: list[dict[str, str]]) -> None:
    rows = at(announce(part), "/locations")
    assert [{member: value for member, value in row.items() if value and member != "text"} for row in rows] == places


def test_work_in_person_is_no_place() -> None:
    rows = at(announce("Work Location: In person\nApplication rate: 82%"), "/locations")
    assert [(row["name"], row["remote"]) for row in rows] == [(None, "onsite")]
