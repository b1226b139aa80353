"""Where the work is done; nothing that the text does not print."""

from __future__ import annotations

from typing import Any

import pytest
from announcement import BODY, announce, at, codes, doubted, end_with, printed, read, without

from jobparse import parse


def places(parsed: Any) -> list[dict[str, Any]]:
    return [without(row, "text") for row in at(parsed, "/locations")]


@pytest.mark.parametrize(
    ("part", "expected"),
    [
        (
            "Location: 14 Quay Street, Elmford, IL 60699",
            {"street": "14 Quay Street", "city": "Elmford", "state": "IL", "postal_code": "60699"},
        ),
        (
            "Location: 1615 W. Quay Ave, 4th floor, Elmford, IL 60699",
            {"street": "1615 W. Quay Ave", "unit": "4th floor", "city": "Elmford", "state": "IL", "postal_code": "60699"},
        ),
        (
            "Location:\nTown Hall, 2 N. Mill Road, Suite 960, Elmford, Illinois 60699",
            {
                "name": "Town Hall",
                "street": "2 N. Mill Road",
                "unit": "Suite 960",
                "city": "Elmford",
                "state": "IL",
                "postal_code": "60699",
            },
        ),
        ("Location: Elmford, IL", {"city": "Elmford", "state": "IL"}),
        ("Location:\nElmford, Illinois", {"city": "Elmford", "state": "IL"}),
        ("Location: Elmford, IL, United States", {"city": "Elmford", "state": "IL", "country": "US"}),
        ("City: Elmford", {"city": "Elmford"}),
        ("Work Location: Landing House", {"name": "Landing House"}),
        (
            "WORK LOCATION\n\n14 Quay Street, Elmford, IL 60699",
            {"street": "14 Quay Street", "city": "Elmford", "state": "IL", "postal_code": "60699"},
        ),
    ],
)
def test_one_place(part: str, expected: dict[str, str]) -> None:
    parsed = announce(part)
    assert places(parsed) == [expected]
    for member, value in expected.items():
        if member not in ("state", "country"):
            assert printed(parsed, f"/locations/0/{member}") == value
    assert printed(parsed, "/locations/0/text") == parsed.posting.locations[0].text


def test_the_header_completes_a_bare_street() -> None:
    parsed = read(
        "LOCK KEEPER\n\nUnited States, Illinois, Elmford\n\nLOCATION: Landing House DIVISION: River Watch ADDRESS: 2 N "
        f"Mill Road - Suite 960 SHIFT: Monday\n{BODY}"
    )
    (place,) = places(parsed)
    assert {name: place.get(name) for name in ("name", "street", "unit", "city", "state")} == {
        "name": "Landing House",
        "street": "2 N Mill Road",
        "unit": "Suite 960",
        "city": "Elmford",
        "state": "IL",
    }
    assert printed(parsed, "/locations/0/city") == "Elmford"
    assert printed(parsed, "/locations/0/state") == "Illinois"


def test_a_bare_street_stays_bare_without_a_city_in_the_text() -> None:
    parsed = read(f"LOCK KEEPER\n\nAddress: 14 Quay Street\n{BODY}")
    assert places(parsed) == [{"street": "14 Quay Street"}]


def test_several_sites() -> None:
    parsed = announce("LOCATIONS\n\n- 14 Quay Street, Elmford, IL 60699\n- 9 Mill Road, Greyhaven, IL 60688")
    assert [(row["street"], row["city"], row["postal_code"]) for row in places(parsed)] == [
        ("14 Quay Street", "Elmford", "60699"),
        ("9 Mill Road", "Greyhaven", "60688"),
    ]


def test_the_same_site_twice_is_one() -> None:
    parsed = announce("Location: 14 Quay Street, Elmford, IL 60699\n\nWork Location: 14 Quay Street, Elmford, IL 60699")
    assert len(parsed.posting.locations) == 1


def test_conflicting_zip_codes() -> None:
    parsed = read(f"LOCK KEEPER\nElmford, IL 60601\n\nLOCATION\n\n14 Quay Street, Elmford, IL 60699\n{BODY}")
    assert parsed.posting.locations[0].postal_code == "60699"
    assert "conflicting_values" in codes(parsed)
    assert doubted(parsed, "conflicting_values") == ["60601"]


@pytest.mark.parametrize(
    "part",
    [
        "HOW TO APPLY\n\nSend the form to P.O. Box 1140, Elmford, IL 60699.",
        "HOW TO APPLY\n\nBring the form to the Personnel Office, 3 Paper Lane, Elmford, IL 60699.",
        "Location: Various",
        "Location: Citywide",
        "Location: See above",
        "- Walks from Elmford, Illinois, to Greyhaven, Illinois, once a year.",
        "BACKGROUND\n\nThe company was founded in Portland, Oregon.",
        "All employees of the City must be residents of Elmford.",
    ],
)
def test_no_place_is_invented(part: str) -> None:
    assert places(end_with(part)) == []


def test_a_po_box_is_no_work_place() -> None:
    parsed = announce("Location: 14 Quay Street, Elmford, IL 60699\n\nMailing Address: P.O. Box 1140, Elmford, IL 60699")
    assert [row.get("street") for row in places(parsed)] == ["14 Quay Street"]


def test_where_forms_are_sent_is_no_work_place() -> None:
    parsed = announce(
        "Location: 14 Quay Street, Elmford, IL 60699\n\nHOW TO APPLY\n\nSend the form to 3 Paper Lane, Elmford, IL 60699."
    )
    assert [row.get("street") for row in places(parsed)] == ["14 Quay Street"]


@pytest.mark.parametrize(
    ("part", "expected"),
    [
        ("Location: Brooklyn Center, MN", [{"city": "Brooklyn Center", "state": "MN"}]),
        ("Location: Port Ansel, WA 98368", [{"city": "Port Ansel", "state": "WA", "postal_code": "98368"}]),
        ("Location: Elmford County Public Library, VA", [{"name": "Elmford County Public Library", "state": "VA"}]),
        ("Location: ELMFORD (FH04), VA", [{"city": "ELMFORD", "state": "VA"}]),
        ("Location: Aurora, ON", [{"city": "Aurora", "state": "ON"}]),
        ("Location: Elm Bay, BC V2H 1B7 CA", [{"city": "Elm Bay", "state": "BC", "postal_code": "V2H 1B7", "country": "CA"}]),
        ("Location: Elm Bay, British Columbia, Canada", [{"city": "Elm Bay", "state": "BC", "country": "CA"}]),
        ("Location: Elm Bay, Ontario, CA", [{"city": "Elm Bay", "state": "ON", "country": "CA"}]),
        (
            "Location: Elm Bay, Alberta, CA, T2P 2M5 ",
            [{"city": "Elm Bay", "state": "AB", "postal_code": "T2P 2M5", "country": "CA"}],
        ),
        ("Location: Elm Bay, Saudi Arabia\nRequired Language(s): Arabic and English", [{"city": "Elm Bay", "country": "SA"}]),
        ("Location: Harbour Road, Elm Bay", [{"street": "Harbour Road", "city": "Elm Bay"}]),
        (
            "Location: Tide House, Harbour Road, Elm Bay EL4 2QT",
            [{"name": "Tide House", "street": "Harbour Road", "city": "Elm Bay", "postal_code": "EL4 2QT"}],
        ),
        ("Location: Elm Bay QC", [{"city": "Elm Bay", "state": "QC"}]),
        ("Location: Elm Bay NSW", [{"city": "Elm Bay"}]),
        ("Location: Wexley, Armenia", [{"city": "Wexley", "country": "AM"}]),
        ("Location: Wexley, Germany", [{"city": "Wexley", "country": "DE"}]),
        ("Location: Tbilisi, Georgia", [{"city": "Tbilisi", "country": "GE"}]),
        ("Location: Wexley, Georgia", [{"city": "Wexley", "state": "GA"}]),
        ("SUMMARY\n\nThe post is based in Elm Bay, which is a town by the sea in Scotland.", [{"city": "Elm Bay"}]),
        ("SUMMARY\n\nThe post is located in Elm Bay, which is a town by the sea in Scotland.", [{"city": "Elm Bay"}]),
        ("SUMMARY\n\nThe post is based in Elm Bay, which is a town by the sea.", [{"city": "Elm Bay"}]),
        ("SUMMARY\n\nThe post is located in Coastal Matters, which is a part of the port.", []),
        ("Location: Wexley, Quarrow, Elmford", [{"city": "Wexley"}, {"city": "Quarrow"}, {"city": "Elmford"}]),
        ("Location: Wexley and Elmford, MN", [{"city": "Wexley", "state": "MN"}, {"city": "Elmford", "state": "MN"}]),
        ("Location: Central Lab - Elmford", [{"name": "Central Lab", "city": "Elmford"}]),
        ("Location: US-OR-Elm Harbor", [{"city": "Elm Harbor", "state": "OR", "country": "US"}]),
        ("City: Elmford\nState: OH\nZip: 44399", [{"city": "Elmford", "state": "OH", "postal_code": "44399"}]),
        (
            "Work Location: 9 Mill Road\n\nWork Location\nElmford, NY",
            [{"street": "9 Mill Road", "city": "Elmford", "state": "NY"}],
        ),
        ("Country: Austria\nDuty Station: Wexley", [{"city": "Wexley", "country": "AT"}]),
        ("City: Wexley\nProvince: Manitoba", [{"city": "Wexley", "state": "MB"}]),
        ("Location: Wexley - CBD and Inner Suburbs", [{"city": "Wexley"}]),
        ("City: Elm Bay (Nova Scotia)", [{"city": "Elm Bay", "state": "NS"}]),
        ("Elm Bay (British Columbia)", [{"city": "Elm Bay", "state": "BC"}]),
        ("Elm Bay (Night Shift Work)", []),
        ("Wexley Bay MB", [{"city": "Wexley Bay", "state": "MB"}]),
        # units of the employer, and what is nowhere
        ("Location: Capital Projects", [{"name": "Capital Projects"}]),
        ("Location: District Wide", []),
    ],
)
def test_places_by_name(part: str, expected: list[dict[str, str]]) -> None:
    assert places(announce(part)) == expected


def test_the_address_of_a_personnel_office_is_no_work_place() -> None:
    parsed = announce(
        "Location: Elmford, SD\n\nPhone\n312-555-0144\nEmail\njobs@elmford.example\nAddress\n3 Paper Lane\nQuarrow, SD 57799"
    )
    assert [row.city for row in parsed.posting.locations] == ["Elmford"]


def test_a_title_with_its_state_is_no_city() -> None:
    assert read("Position Announcement: Serials Cataloger, OR\n\nDUTIES\n\n- Catalogs serials.\n").posting.locations == []


def test_a_street_told_again_with_its_city_is_one_place() -> None:
    parsed = announce("Work Location: 12 Pine Street\n\nWORK LOCATION\n\n12 Pine St., Elmford, ME 04401\n")
    assert [(row.street, row.city) for row in parsed.posting.locations] == [("12 Pine St.", "Elmford")]


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("12 Pier Street, Elm Bay, ON  K1A 0B1", {"state": "ON", "postal_code": "K1A 0B1"}),
        ("12 Pier Street, Elm Bay, British Columbia V2H 1B7", {"state": "BC", "postal_code": "V2H 1B7"}),
        ("12 Pier Street, Elm Bay, NS", {"state": "NS"}),
    ],
)
def test_a_street_in_a_province(address: str, expected: dict[str, str]) -> None:
    assert places(announce(f"Location: {address}")) == [{"street": "12 Pier Street", "city": "Elm Bay", **expected}]


@pytest.mark.parametrize(
    ("printed", "place"),
    [
        ("Coos Bay, OR, OR, 97420", {"city": "Coos Bay", "state": "OR", "postal_code": "97420"}),
        ("New York, NY, NY, 10007", {"city": "New York", "state": "NY", "postal_code": "10007"}),
        ("Alder County Courthouse, OR, OR, 97420", {"name": "Alder County Courthouse", "state": "OR", "postal_code": "97420"}),
        ("14 W Alder Avenue, OR, OR, 97420", {"street": "14 W Alder Avenue", "state": "OR", "postal_code": "97420"}),
        ("2 Annex - Alder County Campus, OR", {"name": "2 Annex - Alder County Campus", "state": "OR"}),
        ("OR 97420-1234, OR, OR, 97420", None),
    ],
)
def test_addresses_that_print_their_state_twice(printed: str, place: dict[str, str] | None) -> None:
    posting = parse(f"Title: Clerk\nLocation: {printed}\n\nDuties\n- Files papers.\n").posting
    rows = [{name: value for name, value in row.model_dump().items() if value and name != "text"} for row in posting.locations]
    assert rows == ([place] if place else [])


def test_a_county_is_told_once() -> None:
    text = "Title: Clerk\nLocation: Alder County, OR, OR, 97999\nLocation of Vacancy: ALDER\n\nDuties\n- Files papers.\n"
    assert [row.name for row in parse(text).posting.locations] == ["Alder County"]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("US, OR, Coos Harbor", {"city": "Coos Harbor", "state": "OR", "country": "US"}),
        ("Location: US, OR, Coos Harbor", {"city": "Coos Harbor", "state": "OR", "country": "US"}),
        ("Location: GB, DEV, Elm Bay", {"city": "Elm Bay", "country": "GB"}),
        ("Location: NZ, , Elm Bay", {"city": "Elm Bay", "country": "NZ"}),
        ("Location: CA, ON, Elm Bay", {"city": "Elm Bay", "state": "ON", "country": "CA"}),
    ],
)
def test_codes_before_the_city(line: str, expected: dict[str, str]) -> None:
    assert places(read(f"BRIDGE INSPECTOR\n\n{line}\n{BODY}")) == [expected]


def test_a_list_of_states_is_no_city_behind_its_codes() -> None:
    assert places(read(f"BRIDGE INSPECTOR\n\nMD, ME, Boston\n{BODY}")) == []


@pytest.mark.parametrize(
    ("opening", "expected"),
    [
        ("Elm Bay, OR. The museum seeks a curator for its ships.", [{"city": "Elm Bay", "state": "OR"}]),
        ("Elm Bay, OR is where the museum was built by its founders.", []),
        ("The museum in Elm Bay, OR. seeks a curator for its ships.", [{"city": "Elm Bay", "state": "OR"}]),
    ],
)
def test_a_city_that_opens_the_prose(opening: str, expected: list[dict[str, str]]) -> None:
    assert places(read(f"TIDE CURATOR\n\n{opening} The position is for two years, with an extension.\n{BODY}")) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("We have an opening at our Elm Bay, OR office for a curator.", [{"city": "Elm Bay", "state": "OR"}]),
        ("We moved from our Elm Bay, OR house years ago, with all boats.", []),
    ],
)
def test_the_city_of_our_office(sentence: str, expected: list[dict[str, str]]) -> None:
    assert places(read(f"TIDE CURATOR\n\n{sentence} The position is for two years, with an extension.\n{BODY}")) == expected


def test_a_street_told_again_with_its_city_in_short_is_one_place() -> None:
    parsed = announce("Work Location: 125 Quay Street, New York, NY\n\nLocation: 125 Quay Street, NY, NY, 10013")
    assert [row.street for row in parsed.posting.locations] == ["125 Quay Street"]


def test_labels_of_country_and_province_complete_the_city() -> None:
    parsed = read(
        "Job Title\n\nHarbor Pilot\n\nClosing Date\n\n2027/05/03\n\nReference Number\n\n411/2027\n\nLocation - City\n\nElmbay\n\n"
        "Location - Province\n\nNova Scotia\n\nLocation - Country\n\nCanada\n\nMinimum Requirements\n\nA steady hand.\n"
    )
    assert places(parsed) == [{"city": "Elmbay", "state": "NS", "country": "CA"}]


def test_a_place_near_a_city_is_told_by_the_city() -> None:
    assert places(announce("Location: Near Elm Bay, Oregon")) == [{"city": "Elm Bay", "state": "OR"}]


def test_the_street_above_the_city_of_a_title_block() -> None:
    parsed = read("Harbor Clerk\n\nElm County Housing Authority\n3700 Quay Parkway\nElm Bay, OR 97000" + BODY)
    assert places(parsed) == [{"street": "3700 Quay Parkway", "city": "Elm Bay", "state": "OR", "postal_code": "97000"}]


def test_the_street_before_a_city_of_a_title_block() -> None:
    parsed = read("Harbor Clerk\n\n3009 Quay Ave E, Elm Bay, OR 97000 Req #214" + BODY)
    assert places(parsed) == [{"street": "3009 Quay Ave E", "city": "Elm Bay", "state": "OR", "postal_code": "97000"}]


@pytest.mark.parametrize(
    ("value", "place"),
    [
        ("Elm Lane Depot, Elmbay, HX9 4QT (agile)", {"name": "Elm Lane Depot", "city": "Elmbay", "postal_code": "HX9 4QT"}),
        ("Elmbay     Area: Marine Service", {"city": "Elmbay"}),
    ],
)
def test_what_is_said_behind_a_place(value: str, place: dict[str, str]) -> None:
    assert places(announce(f"Location: {value}")) == [place]


@pytest.mark.parametrize(
    ("sentence", "place"),
    [
        ("The post is based in Leeds.", {"city": "Leeds"}),
        ("Based in Leeds, you will mend the nets.", {"city": "Leeds"}),
        ("The role is located in Suva, Fiji.", {"city": "Suva", "country": "FJ"}),
        ("You will be based in Accra, Ghana, with some travel.", {"city": "Accra", "country": "GH"}),
    ],
)
def test_where_a_sentence_says_that_the_post_is(sentence: str, place: dict[str, str]) -> None:
    text = f"Harbor Officer\n\nThe trust is looking for a harbor officer. {sentence}\n\nSalary: £30,000 a year{BODY}"
    assert places(read(text)) == [place]


@pytest.mark.parametrize("label", ["Work base", "Workplace", "City/Country"])
def test_labels_of_the_place_of_work_abroad(label: str) -> None:
    assert places(read(f"Harbor Officer\n{label}: Dundee{BODY}")) == [{"city": "Dundee"}]


@pytest.mark.parametrize(
    ("part", "city", "name"),
    [
        ("Location of Position: Alder Neck State Park- Elm Bay, OR", "Elm Bay", "Alder Neck State Park"),
        ("Duty Location: Elm Bay Metro Area, OR", None, "Elm Bay Metro Area, OR"),
        ("Location\n97201\nPosted\nMar 17, 2027\nCloses\nMar 31, 2027", None, None),
    ],
)
def test_what_is_no_city_and_no_name(part: str, city: str | None, name: str | None) -> None:
    rows = announce(part).posting.locations
    assert [(row.city, row.name) for row in rows] == ([(city, name)] if city or name else [])


@pytest.mark.parametrize(
    ("value", "place"),
    [
        ("Job Locations US-OR-Elm Bay", [{"city": "Elm Bay", "state": "OR", "country": "US"}]),
        ("Job Locations\nCA-NS-Port Elm", [{"city": "Port Elm", "state": "NS", "country": "CA"}]),
        ("Location : Name\nHead Office", []),
        (
            "Centre: Oak District: Elm Clinic (X1 Post) Pier Hospital (X2 Posts)",
            [{"name": "Elm Clinic"}, {"name": "Pier Hospital"}],
        ),
    ],
)
def test_codes_of_systems_and_counts_of_posts(value: str, place: list[dict[str, str]]) -> None:
    assert places(read(f"Harbor Officer\n\n{value}\n{BODY}")) == place


def test_a_site_its_city_and_code_of_post_on_lines_are_one_place() -> None:
    text = f"Harbor Officer\n\nJob locations:\nElm Hospital\nLondon\nSE1 7EH\n{BODY}"
    assert places(read(text)) == [{"name": "Elm Hospital", "city": "London", "postal_code": "SE1 7EH"}]


@pytest.mark.parametrize("line", ["Harbor Pilot II (1 Full-time Position)", "Harbor Pilot"])
def test_a_place_ends_before_the_title_below_it(line: str) -> None:
    parsed = read(f"Location: Elm Beach\n{line}\n\nThe Town of Elm Beach seeks a pilot.\n{BODY}")
    assert [row.text for row in parsed.posting.locations] == ["Elm Beach"]
    assert (parsed.posting.title or "").startswith("Harbor Pilot")


def test_an_office_below_a_place_belongs_to_it() -> None:
    parsed = read(f"Harbor Pilot\n\nLocation: Elm Hall\nOffice of the Harbor Clerk\n{BODY}")
    assert [row.text for row in parsed.posting.locations] == ["Elm Hall", "Office of the Harbor Clerk"]


@pytest.mark.parametrize("value", ["2 posts", "x2", "(2 posts)", ")"])
def test_a_label_on_the_place_without_one(value: str) -> None:
    assert places(read(f"Title: Harbor Pilot\nLocation: {value}\n{BODY}")) == []


def test_a_wider_place_without_sites_is_one() -> None:
    assert places(read(f"Title: Harbor Pilot\nLocation: Alder District:\n{BODY}")) == [{"name": "Alder District"}]
