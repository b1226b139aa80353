"""Places in the values of labels that lost a mark, in sentences on the post, and in rows for country, province and town."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import jobparse

if TYPE_CHECKING:
    from jobparse.posting import Location


def places(text: str) -> list[Location]:
    return jobparse.parse(text).posting.locations


@pytest.mark.parametrize(
    ("value", "cities"),
    [
        ("Elm Bay, IDAlder, IDNew Quay, OR", [("Elm Bay", "ID"), ("Alder", "ID"), ("New Quay", "OR")]),
        ("Elm Bay, ID; Alder, ID", [("Elm Bay", "ID"), ("Alder", "ID")]),
    ],
)
def test_cities_without_marks(value: str, cities: list[tuple[str, str]]) -> None:
    found = places(f"Clerk\n\nLocations:\n{value}\n\nSummary\n\nKeeps the log of the quay.\n")
    assert [(place.city, place.state) for place in found] == cities


@pytest.mark.parametrize(
    ("value", "street", "city"),
    [
        ("418 NE Quay Ave. Elmbay", "418 NE Quay Ave.", "Elmbay"),
        ("12 Quay Street, Elmbay", "12 Quay Street", "Elmbay"),
        ("418 NE Quay Ave.", "418 NE Quay Ave.", None),
    ],
)
def test_a_city_behind_a_street(value: str, street: str, city: str | None) -> None:
    found = places(f"POSITION: Coordinator\nLOCATION: {value}\nSTART DATE: March 16\n")
    assert [(place.street, place.city) for place in found] == [(street, city)]


@pytest.mark.parametrize(
    ("sentence", "city"),
    [
        ("The firm has a full-time clerk position in its office in Elmbay, Ohio. The clerk keeps the log.", "Elmbay"),
        ("This job is with the Bureau of Tides, Elm Agency, Branch of Quays, in Elmbay, Montana.", "Elmbay"),
        ("This job is with the Bureau of Tides, which met in Elmbay last year.", None),
    ],
)
def test_a_post_and_its_place(sentence: str, city: str | None) -> None:
    found = places(f"Job opening: Quay Clerk\n\n{sentence}\n")
    assert [place.city for place in found] == ([city] if city else [])


def test_a_line_of_a_city_and_its_country() -> None:
    text = "The role\n\nSee more about the role below, and the skills.\n\nTeam Leader\n\nElmbay, New Zealand\n\nAbout Us\n\nWe.\n"
    assert [(place.city, place.country) for place in places(text)] == [("Elmbay", "NZ")]


def test_rows_for_country_province_and_town() -> None:
    text = (
        "Water Manager\n\nJob Type\n\nPermanent\n\nLocation - Country\n\nSouth Africa\n\nLocation - Province\n\nEastern Cape\n\n"
        "Location - Town / City\n\nElmbay\n"
    )
    assert [(place.city, place.state, place.country) for place in places(text)] == [("Elmbay", "Eastern Cape", "ZA")]
