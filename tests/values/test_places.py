"""Street addresses and cities."""

from __future__ import annotations

import pytest

from jobparse.values.cities import find_city_states
from jobparse.values.place_names import find_named
from jobparse.values.places import find_addresses
from jobparse.values.states import CODES, STATE_CODES, leading_state, state_code

MEMBERS = ("name", "street", "unit", "city", "state", "postal_code", "country")


def test_a_city_glued_to_the_state_of_the_one_before() -> None:
    places = find_city_states("Alder Bay, ORElm Bay, WA")
    assert [place.city for place in places] == ["Elm Bay"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "1615 W. Chicago Ave, 4th floor, Chicago, IL 60622",
            {"street": "1615 W. Chicago Ave", "unit": "4th floor", "city": "Chicago", "state": "IL", "postal_code": "60622"},
        ),
        ("96-05 Elm Harding Expway", {"street": "96-05 Elm Harding Expway"}),
        ("295 Elmbush Ext, Elmford", {"street": "295 Elmbush Ext", "city": "Elmford"}),
        ("2 N. LaSalle Street, Suite 1600", {"street": "2 N. LaSalle Street", "unit": "Suite 1600"}),
        ("2 N LaSalle Street - Suite 960 SHIFT: days", {"street": "2 N LaSalle Street", "unit": "Suite 960"}),
        (
            "Chicago Police Headquarters\n3510 S. Michigan\nAve, Chicago Il 60653",
            {
                "name": "Chicago Police Headquarters",
                "street": "3510 S. Michigan Ave",
                "city": "Chicago",
                "state": "IL",
                "postal_code": "60653",
            },
        ),
        ("1615 W Chicago Ave\nChicago 60622", {"street": "1615 W Chicago Ave", "city": "Chicago", "postal_code": "60622"}),
        (
            "Elm Team Section, 2621 S. Veterans Parkway, Elmwood, IL 61701 (Elm County)",
            {
                "name": "Elm Team Section",
                "street": "2621 S. Veterans Parkway",
                "city": "Elmwood",
                "state": "IL",
                "postal_code": "61701",
            },
        ),
        (
            "1518 E. 1800 North Road, Fithian, IL 61844",
            {"street": "1518 E. 1800 North Road", "city": "Fithian", "state": "IL", "postal_code": "61844"},
        ),
        ("203 Old Route 66", {"street": "203 Old Route 66"}),
        ("42-09 28th Street", {"street": "42-09 28th Street"}),
        ("255 Greenwich Street", {"street": "255 Greenwich Street"}),
        ("55 Water St Ny Ny", {"street": "55 Water St", "city": "Ny", "state": "NY"}),
        ("335 Adams Street, Brooklyn Ny", {"street": "335 Adams Street", "city": "Brooklyn", "state": "NY"}),
        ("123 William Street, NY, NY", {"street": "123 William Street", "city": "NY", "state": "NY"}),
        ("66 John Street, New York, Ny", {"street": "66 John Street", "city": "New York", "state": "NY"}),
        ("1 Centre St., N.Y.", {"street": "1 Centre St.", "state": "NY"}),
        ("1601 Ave. S, Brooklyn", {"street": "1601 Ave. S", "city": "Brooklyn"}),
        ("165 Cadman Plaza East", {"street": "165 Cadman Plaza East"}),
        ("42 Broadway", {"street": "42 Broadway"}),
        (
            "1 Dr. Carlton B. Goodlett Place, Room 456, San Francisco, CA 94102",
            {
                "street": "1 Dr. Carlton B. Goodlett Place",
                "unit": "Room 456",
                "city": "San Francisco",
                "state": "CA",
                "postal_code": "94102",
            },
        ),
        ("38 West Main Street on the third floor", {"street": "38 West Main Street", "unit": "third floor"}),
        (
            "1000 Aspen Street Ste 2300 \n    Ellsworth AFB, SD 57706",
            {
                "street": "1000 Aspen Street",
                "unit": "Ste 2300",
                "city": "Ellsworth AFB",
                "state": "SD",
                "postal_code": "57706",
            },
        ),
        (
            "700 E. Temple Street, Room 100, Los Angeles, CA, USA",
            {"street": "700 E. Temple Street", "unit": "Room 100", "city": "Los Angeles", "state": "CA", "country": "US"},
        ),
    ],
)
def test_addresses(text: str, expected: dict[str, str]) -> None:
    (address,) = find_addresses(text)
    assert {member: value for member in MEMBERS if (value := getattr(address, member)) is not None} == expected
    assert set(address.spans) == set(expected)
    for member, span in address.spans.items():
        if member not in ("state", "country"):
            assert " ".join(text[span.start : span.end].split()) == expected[member]


@pytest.mark.parametrize(
    "text",
    [
        "1 Street Lighting Electrician",
        "2019 Court of Appeals",
        "two years on the Street",
        "5 years, Way of Life",
        "$12 Main Street",
        "",
    ],
)
def test_no_addresses(text: str) -> None:
    assert find_addresses(text) == []


def test_post_office_box() -> None:
    (address,) = find_addresses("P.O. Box 123, Springfield, IL 62701")
    assert (address.kind, address.street, address.city, address.state) == ("po_box", None, "Springfield", "IL")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Chicago, Illinois", ("Chicago", "IL", None, None)),
        ("City of Chicago, Chicago, Illinois, United States, 60290", ("Chicago", "IL", "60290", "US")),
        ("Springfield, VT - USA", ("Springfield", "VT", None, "US")),
        ("Ellsworth AFB, SD", ("Ellsworth AFB", "SD", None, None)),
        ("Monticello, IL, US, 61856", ("Monticello", "IL", "61856", "US")),
        ("United States, Illinois, Chicago", ("Chicago", "IL", None, "US")),
        ("in St. Louis, MO 63101", ("St. Louis", "MO", "63101", None)),
        ("New York, New York", ("New York", "NY", None, None)),
        ("Elm Bay, NZ, 6011", ("Elm Bay", None, "6011", "NZ")),
        ("Elm Bay, GB", ("Elm Bay", None, None, "GB")),
        ("Elm Bay, BC, CA, V2H 1B7", ("Elm Bay", "BC", "V2H 1B7", "CA")),
        ("Elm Bay, TAS, AU, 7000", ("Elm Bay", None, "7000", "AU")),
        ("Elmford, Co. Mayo, Ireland", ("Elmford", None, None, "IE")),
        ("Elmford, Co Mayo", ("Elmford", None, None, None)),
        ("Denver, Co. Jobs", ("Denver", "CO", None, None)),
        ("Elmford, Maharashtra, India", ("Elmford", None, None, "IN")),
        ("Elm House, Alderham, Durham, United Kingdom", ("Alderham", None, None, "GB")),
        ("Human Resources, Vienna, Austria", ("Vienna", None, None, "AT")),
        ("Health Office, Elmford, Kenya", ("Elmford", None, None, "KE")),
        ("Rapid City, SD 1 vacancy", ("Rapid City", "SD", None, None)),
    ],
)
def test_city_states(text: str, expected: tuple[str | None, ...]) -> None:
    (address,) = find_city_states(text)
    assert address[3:7] == expected


def test_a_city_with_its_site_in_brackets_where_a_site_is_asked_for() -> None:
    (place,) = find_named("Elmford (Head Office)", 0, 21, site=True)
    assert (place.city, place.name) == ("Elmford", "Head Office")


def test_counties() -> None:
    assert [address.name for address in find_city_states("Place:\n Elm County \nCook County, Illinois")] == [
        "Elm County",
        "Cook County",
    ]


@pytest.mark.parametrize(
    "text", ["Illinois, Indiana, Ohio", "Smith, Jones", "skills, IT", "Rules, New York State Law", "33 Beaver St, New York"]
)
def test_no_city_states(text: str) -> None:
    assert find_city_states(text) == []


def test_states() -> None:
    assert len(CODES) == len(STATE_CODES) == 56
    assert state_code("d.c.") == "DC"
    assert leading_state("District of Columbia") == ("DC", 20)


def test_a_city_with_the_name_of_a_state() -> None:
    text = "Alder or Virginia, MN"
    assert [(place.city, place.state) for place in find_named(text, 0, len(text))] == [("Alder", "MN"), ("Virginia", "MN")]
    text = "Elm Bay, Oregon"
    assert [(place.city, place.state) for place in find_named(text, 0, len(text))] == [("Elm Bay", "OR")]


def test_a_label_without_its_colon_is_no_part_of_a_city() -> None:
    assert [(place.city, place.state) for place in find_city_states("Location Elm Bay, OR")] == [("Elm Bay", "OR")]
    named = [place.city for text in ("Tide Agency Elm Bay, OR", "Agency Elm Bay, OR, ok.") for place in find_city_states(text)]
    assert named == ["Elm Bay", "Agency Elm Bay"]  # whose first word has none before it
