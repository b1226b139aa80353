"""Names of towns with small words, stops, apostrophes and dashes in them, wherever a text prints them."""

from __future__ import annotations

import pytest
from announcement import BODY, announce

from jobparse import parse

TOWNS = [
    ("Coeur d'Alene", "ID"),
    ("Fond du Lac", "WI"),
    ("Isle of Palms", "SC"),
    ("Lake in the Hills", "IL"),
    ("King of Prussia", "PA"),
    ("Marina del Rey", "CA"),
    ("La Cañada Flintridge", "CA"),
    ("Sault Ste. Marie", "MI"),
    ("O'Fallon", "MO"),
    ("Winston-Salem", "NC"),
]


@pytest.mark.parametrize(("city", "state"), TOWNS)
@pytest.mark.parametrize(
    "form",
    [
        "Location: {city}, {state}",
        "Location\n12 Quay Street, {city}, {state} 54935",
        "Address: 12 Quay Street\n{city}, {state} 54935",
        "City: {city}\nState: {state}",
        "The office is located at 12 Quay Street in {city}, {state}.",
        "This position is based in {city}, {state}.",
    ],
)
def test_a_town_is_read_whole(form: str, city: str, state: str) -> None:
    (row,) = announce(form.format(city=city, state=state)).posting.locations
    assert (row.city, row.state) == (city, state)


@pytest.mark.parametrize(("city", "state"), TOWNS)
def test_a_town_is_no_part_of_a_title(city: str, state: str) -> None:
    posting = parse(f"Harbor Clerk - {city}, {state}\nAlder Port Authority\n\n{BODY}").posting
    assert (posting.title, [row.city for row in posting.locations]) == ("Harbor Clerk", [city])


@pytest.mark.parametrize("city", ["Isle of Palms", "Lake in the Hills", "King of Prussia", "Fond du Lac"])
def test_the_government_of_a_town_has_its_whole_name(city: str) -> None:
    assert parse(f"Harbor Clerk\nCity of {city}\n\n{BODY}").posting.employer == f"City of {city}"


@pytest.mark.parametrize("kind", ["CITY OF ", "VILLAGE OF ", "City of ", ""])
def test_what_a_place_is_is_no_part_of_its_name(kind: str) -> None:
    posting = parse(f"Harbor Clerk\n{kind}ELMBAY, OREGON QUAY DEPARTMENT\n\n{BODY}").posting
    assert [(row.city, row.state) for row in posting.locations] == [("ELMBAY", "OR")]
    (row,) = announce("Location: ISLE OF PALMS, SC").posting.locations
    assert row.city == "ISLE OF PALMS"


def test_the_words_of_a_sentence_begin_no_town() -> None:
    (row,) = announce("This position is based in the Division of Palms, SC.\n\nLocation: Elmford, SC").posting.locations
    assert (row.city, row.state) == ("Elmford", "SC")


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("Oregon", {"state": "OR"}),
        ("New York", {"city": "New York"}),
        ("Oregon-Elmford", {"city": "Elmford", "state": "OR"}),
        ("OR - Port Elmford", {"city": "Port Elmford", "state": "OR"}),
        ("Winston-Salem", {"city": "Winston-Salem"}),
        ("Ontario, Canada", {"state": "ON", "country": "CA"}),
        ("Ottawa, Canada", {"city": "Ottawa", "country": "CA"}),
        ("Main Campus - Elmford, OR", {"name": "Main Campus", "city": "Elmford", "state": "OR"}),
        ("Elmford, OR - Main Campus", {"name": "Main Campus", "city": "Elmford", "state": "OR"}),
        ("Elmford, OR - Full Time", {"city": "Elmford", "state": "OR"}),
        ("Home-based", {"remote": "remote"}),
        ("Home based, with visits to Elmford", {"remote": "remote"}),
    ],
)
def test_what_a_label_on_the_place_says(value: str, expected: dict[str, str]) -> None:
    (row,) = announce(f"Location: {value}").posting.locations
    assert {key: told for key, told in row.model_dump(exclude={"text"}).items() if told} == expected
