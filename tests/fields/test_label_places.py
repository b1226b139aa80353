"""Values of location labels and lines below their headings: parts of lands, bodies, floors, codes of boards, several cities."""

from __future__ import annotations

from typing import Any

import pytest
from announcement import announce


def places(parsed: Any) -> list[dict[str, Any]]:
    """The members of each place that have a value, without its text."""
    rows = [row.model_dump(exclude={"text"}) for row in parsed.posting.locations]
    return [{member: value for member, value in row.items() if value is not None} for row in rows]


@pytest.mark.parametrize(
    ("value", "place"),
    [
        # what a city lies in or has around it
        ("Elmford, Quay Local Municipality", {"city": "Elmford"}),
        ("Elmford, Quayland Province", {"city": "Elmford"}),
        ("Elmford, Alder County", {"city": "Elmford"}),
        ("Elmford Central, Elmford", {"city": "Elmford"}),
        ("Elmford CBD", {"city": "Elmford"}),
        ("Toronto Region", {"city": "Toronto"}),
        ("Southern Region", {"name": "Southern Region"}),
        ("Alder County", {"name": "Alder County"}),
        # countries
        ("New York, USA", {"city": "New York", "country": "US"}),
        ("Elmford, Jordan", {"city": "Elmford", "country": "JO"}),
        ("United Harbors - New York, USA", {"name": "United Harbors", "city": "New York", "country": "US"}),
        ("Elmford am Main, Germany", {"city": "Elmford am Main", "country": "DE"}),
        # a body in short, a floor, what else is said
        ("TSI-IT, Elmford", {"name": "TSI-IT", "city": "Elmford"}),
        ("City Hall, 9th Floor", {"name": "City Hall", "unit": "9th Floor"}),
        ("Main Campus - Building 20, Elmford, NC", {"name": "Main Campus - Building 20", "city": "Elmford", "state": "NC"}),
        ("Elmford with frequent travel to Alder", {"city": "Elmford"}),
        ("Elmford - Remote eligible", {"city": "Elmford", "remote": "remote"}),
        # codes of boards
        ("US:OR:Port Alder", {"city": "Port Alder", "state": "OR", "country": "US"}),
        ("United States-Oregon-Port Alder", {"city": "Port Alder", "state": "OR", "country": "US"}),
        ("Elmford M2", {"city": "Elmford"}),
        ("Elmford CBD, QLD", {"city": "Elmford"}),
        ("HMP Quaywood, Elmford", {"name": "HMP Quaywood", "city": "Elmford"}),
        ("Panama City, Panama", {"city": "Panama City", "country": "PA"}),
        # streets
        (
            "22 Pier Road | Elmford, WA 98099",
            {"street": "22 Pier Road", "city": "Elmford", "state": "WA", "postal_code": "98099"},
        ),
        ("22 Pier Road | Full-time", {"street": "22 Pier Road"}),
        (
            "On-site at 12 Pier Road, Elmford, OR",
            {"street": "12 Pier Road", "city": "Elmford", "state": "OR", "remote": "onsite"},
        ),
        ("12 Pier Road, Elmford NT 0899", {"street": "12 Pier Road", "city": "Elmford", "postal_code": "0899"}),
        (
            "One Quay Plaza, Port Alder, CA 90099",
            {"street": "One Quay Plaza", "city": "Port Alder", "state": "CA", "postal_code": "90099"},
        ),
        ("61 Quay St, Port Alder QLD 4899", {"street": "61 Quay St", "city": "Port Alder", "postal_code": "4899"}),
        ("Elm Fish Hatchery, Port Alder, OR", {"name": "Elm Fish Hatchery", "city": "Port Alder", "state": "OR"}),
    ],
)
def test_one_place(value: str, place: dict[str, str]) -> None:
    assert places(announce(f"Location: {value}")) == [place]


def test_several_cities_before_one_state() -> None:
    parsed = announce("Locations: Elmford, Quaytown, or Port Alder, OR")
    assert places(parsed) == [{"city": city, "state": "OR"} for city in ("Elmford", "Quaytown", "Port Alder")]


def test_the_land_of_a_city_that_is_told_again() -> None:
    lines = "Boats lie in Quayland, at the pier of Elmford, Quayland, and elsewhere in Elmford (Quayland)."
    assert places(announce(f"Location: Elmford, Quayland\n\nSUMMARY\n\n{lines}")) == [{"city": "Elmford"}]
    lines = "Boats lie in Quayland, at its pier, and elsewhere in Elmford."
    assert places(announce(f"Location: Elmford, Quayland\n\nSUMMARY\n\n{lines}")) == [{"city": "Elmford"}, {"city": "Quayland"}]


@pytest.mark.parametrize(
    ("lines", "place"),
    [
        (
            ("Quay Infirmary", "Pier Lane", "Elmford", "EL4 2QT"),
            {"name": "Quay Infirmary", "street": "Pier Lane", "city": "Elmford", "postal_code": "EL4 2QT"},
        ),
        (("Quay Infirmary", "Elmford", "EL4 2QT"), {"name": "Quay Infirmary", "city": "Elmford", "postal_code": "EL4 2QT"}),
        (
            ("Quay Infirmary", "Pier Lane", "Elmford", "Quayshire", "EL4 2QT"),
            {"name": "Quay Infirmary", "street": "Pier Lane", "city": "Elmford", "postal_code": "EL4 2QT"},
        ),
        (("12 Pier Road", "Elmford", "EL4 2QT"), {"street": "12 Pier Road", "city": "Elmford", "postal_code": "EL4 2QT"}),
    ],
)
def test_the_lines_of_an_address_of_britain(lines: tuple[str, ...], place: dict[str, str]) -> None:
    assert places(announce("Job locations\n" + "\n".join(lines))) == [place]


def test_a_city_below_its_heading_is_told_again() -> None:
    assert places(announce("LOCATION\n\nElmbay\n\nSUMMARY\n\nThe bridges of Elmbay are old.")) == [{"city": "Elmbay"}]
    assert places(announce("LOCATION\n\nElmbay\n\nSUMMARY\n\nThe bridges of the town are old.")) == []


def test_numbers_in_words_that_begin_no_street() -> None:
    parsed = announce("Location: Elmford\n\nSUMMARY\n\nOne Bridge Road is mended each year. Two Bridges Square, too.")
    assert places(parsed) == [{"city": "Elmford"}]
