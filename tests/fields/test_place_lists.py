"""Places that other words of the text tell apart, and the forms of addresses of Ireland, Singapore and Canadian lists."""

from __future__ import annotations

from typing import Any

import pytest
from announcement import BODY, read


def places(text: str) -> list[dict[str, Any]]:
    """The places of a text, without what is null and without their texts."""
    rows = read(text).record["locations"]
    return [{key: value for key, value in row.items() if value and key != "text"} for row in rows]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Location: Elm Bay, Port Alder\n\nThere is parking at Port Alder.", [{"city": "Elm Bay"}, {"city": "Port Alder"}]),
        ("Location: Elm Bay, Southern Lakes\n\nThere is parking.", [{"city": "Elm Bay"}]),
        (
            "Location: Elmland High Commission, Port Alder\n\nLife in Port Alder is calm.",
            [{"name": "Elmland High Commission", "city": "Port Alder"}],
        ),
        ("Job Location: Regional NSW / Elmbay", [{"city": "Elmbay"}]),
        (
            "Location: 8 Quay Link #11-04, Singapore 099255",
            [{"street": "8 Quay Link", "unit": "#11-04", "city": "Singapore", "postal_code": "099255"}],
        ),
        (
            "Location: Elm House, Quay Street, Elmford, Co. Alder, H59 XK20. The Council may assign another.",
            [{"name": "Elm House", "street": "Quay Street", "city": "Elmford", "postal_code": "H59 XK20"}],
        ),
        (
            "Location: Elm Offices, Market Square, Elmford, EL14 7PQ",
            [{"name": "Elm Offices", "street": "Market Square", "city": "Elmford", "postal_code": "EL14 7PQ"}],
        ),
        (
            "Work site: Pier 6 Elm Shop, 4100 Harbor Way, Elmford, OR 97199",
            [{"name": "Pier 6 Elm Shop", "street": "4100 Harbor Way", "city": "Elmford", "state": "OR", "postal_code": "97199"}],
        ),
        (
            "Work site: Elm Complex, 3rd Floor, 221 N. Quay Avenue, Elmford, AZ 86999",
            [
                {
                    "name": "Elm Complex",
                    "unit": "3rd Floor",
                    "street": "221 N. Quay Avenue",
                    "city": "Elmford",
                    "state": "AZ",
                    "postal_code": "86999",
                }
            ],
        ),
        (
            "Location: Room 014, Elm Union, 1200 College Ave",
            [{"unit": "Room 014", "name": "Elm Union", "street": "1200 College Ave"}],
        ),
    ],
)
def test_behind_a_label(text: str, expected: list[dict[str, str]]) -> None:
    assert places(f"Harbor Pilot\n{text}\n{BODY}") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Elmbay (Manitoba), Port Elm (Nova Scotia)",
            [{"city": "Elmbay", "state": "MB"}, {"city": "Port Elm", "state": "NS"}],
        ),
        ("The Elm Rail Museum in Elm Bay, Maine is looking for a pilot.", [{"city": "Elm Bay", "state": "ME"}]),
    ],
)
def test_without_a_label(text: str, expected: list[dict[str, str]]) -> None:
    assert places(f"Harbor Pilot\n{text}\n\n{BODY}") == expected


def test_the_site_of_a_sentence() -> None:
    text = f"Harbor Pilot\n\nAbout the role\n\nBased at the Elm River Community Hub, with a day at the pier.\n{BODY}"
    assert places(text) == [{"name": "Elm River Community Hub"}]


def test_the_hub_of_the_employer() -> None:
    text = f"Harbor Pilot\n\nAbout the role\n\nTwo days a week in our Port Alder hub.\n{BODY}"
    assert {"city": "Port Alder"}.items() <= places(text)[0].items()


def test_the_office_in_the_title_block() -> None:
    text = f"COUNTY OF ELM\nHARBOR AGENCY - 180 QUAY SQUARE, ELM FALLS, CA 95990\n\nHARBOR PILOT\n{BODY}"
    assert places(text)[0]["street"] == "180 QUAY SQUARE"


@pytest.mark.parametrize(
    ("value", "member"),
    [("US - Remote", None), ("US-TX-Multiple Locations", None), ("US:OR:Port Alder", "Port Alder")],
)
def test_no_city_where_boards_print_several_or_none(value: str, member: str | None) -> None:
    places = read(f"Clerk\nPort of Elm\n\nLocation: {value}\n\nDUTIES\n\n- Sells permits.\n").posting.locations
    assert [place.city for place in places] == [member]


def test_an_office_over_a_code_of_post_is_no_town() -> None:
    text = "Clerk\n\nLocation\nTrust Headquarters\nHuman Resources Department\nCT1 2AB\n\nDUTIES\n\n- Sells permits.\n"
    assert all(place.city is None for place in read(text).posting.locations)
