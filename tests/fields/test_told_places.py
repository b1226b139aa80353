"""Places of work that no label names: in sentences, behind the name of a site, in a list of a title block."""

from __future__ import annotations

from typing import Any

import pytest
from announcement import BODY, announce, read


def places(parsed: Any) -> list[dict[str, Any]]:
    """The members of each place that have a value, without its text."""
    rows = [row.model_dump(exclude={"text"}) for row in parsed.posting.locations]
    return [{member: value for member, value in row.items() if value is not None} for row in rows]


@pytest.mark.parametrize(
    ("sentence", "place"),
    [
        (
            "Work is done at the Hall of Tides, 300 N. Quay Ave., Elm Bay, ID. Boats are new.",
            {"name": "Hall of Tides", "street": "300 N. Quay Ave.", "city": "Elm Bay", "state": "ID"},
        ),
        (
            "Rangers are based at Elm Marsh Preserve in Elmbay and sail to others.",
            {"name": "Elm Marsh Preserve", "city": "Elmbay"},
        ),
        ("Clerks are stationed at Quay Hall in Elmbay.", {"name": "Quay Hall", "city": "Elmbay"}),
        ("Four permanent posts wait for you at our Elmbay field office.", {"city": "Elmbay"}),
        ("The port is looking for a pilot for our Elm Creek Branch by the sea.", {"name": "Elm Creek Branch"}),
    ],
)
def test_in_a_sentence(sentence: str, place: dict[str, str]) -> None:
    assert places(announce(f"SUMMARY\n\n{sentence}")) == [place]


def test_in_a_sentence_in_capitals() -> None:
    text = (
        "The Department of Quays is at work in Western Australia.\n\nThis is part-time.\n{}\nAPPLICATIONS CLOSE ON 4 MAY 2031\n"
    )
    parsed = read(f"Quay Clerk\n{text.format('THIS POSITION IS BASED IN ELMBAY')}{BODY}")
    assert (places(parsed), parsed.posting.dates.closes) == ([{"city": "ELMBAY"}], "2031-05-04")
    assert places(read(f"Quay Clerk\n{text.format('THIS POSITION IS NEW IN ELMBAY')}{BODY}")) == []


def test_what_an_office_serves_is_no_place() -> None:
    assert places(announce("SUMMARY\n\nYou will send the forms to our Human Resources branch office.")) == []


def test_the_address_behind_the_name_of_a_site() -> None:
    parsed = announce("Location: Pier 9 Office\n\nWHERE AND WHEN\n\nPier 9 Office, 900 Quay Way, Suite 200, Elm Landing.")
    assert places(parsed) == [{"name": "Pier 9 Office", "street": "900 Quay Way", "unit": "Suite 200", "city": "Elm Landing"}]


def test_sites_with_semicolons() -> None:
    parsed = announce("Location: Elm Valley Middle School; Quayside Elementary")
    assert [place["name"] for place in places(parsed)] == ["Elm Valley Middle School", "Quayside Elementary"]


def test_cities_with_states_of_australia() -> None:
    parsed = read("Harbor Pilot\n$67,204 - $73,395\nElmbay QLD; Port Elm VIC" + BODY)
    assert [place["city"] for place in places(parsed)] == ["Elmbay", "Port Elm"]


def test_parts_of_one_address_behind_labels() -> None:
    text = "Facility Location:\nElmbay Regional Office\nJob Location City:\nELMBAY\nJob Location Address:\n3355 QUAY COURT"
    assert places(read(f"Job Title:\nHarbor Pilot\n{text}\nShift:\nDay{BODY}")) == [
        {"name": "Elmbay Regional Office", "city": "ELMBAY", "street": "3355 QUAY COURT"}
    ]


def test_the_address_for_mail_is_no_place_of_work() -> None:
    work = "Location\nCounty\nElm\nStreet Address\n12 Fort Road\nCity\nElmkill\nState\nNY\nZip Code\n12585\n"
    mail = "Contact Information\nAddress\nStreet\nPO Box 909\nCity\nAlder\nState\nNY\nZip Code\n12201\n"
    parsed = read(f"Title\nHarbor Pilot\nVacancy ID\n192044\n{work}{BODY}\n\n{mail}")
    assert [place.get("city") for place in places(parsed)] == ["Elmkill"]


def test_where_things_are_is_no_place_of_work() -> None:
    assert places(announce("SUMMARY\n\nThe boats are stationed at Quay Hall in Elmbay.")) == []


@pytest.mark.parametrize(
    ("value", "place"),
    [
        ("Elmbay Ontario", {"city": "Elmbay", "state": "ON"}),
        ("Port Elm British Columbia", {"city": "Port Elm", "state": "BC"}),
        ("Northern Ontario", {"city": "Northern Ontario"}),
    ],
)
def test_provinces_behind_a_city_without_a_comma(value: str, place: dict[str, str]) -> None:
    assert places(announce(f"Location: {value}")) == [place]


@pytest.mark.parametrize(
    ("sentence", "place"),
    [
        ("This is a fixed term role for 12 months based in Port Alder.", {"city": "Port Alder"}),
        ("This position would be primarily based in Elmbay, with some travel.", {"city": "Elmbay"}),
        ("The successful candidate will be based in Elm Bay, Oregon.", {"city": "Elm Bay", "state": "OR"}),
        ("The technician will be stationed in Alder, Nevada from May to August.", {"city": "Alder", "state": "NV"}),
        ("This is a seasonal position located in Elm Park, Colorado.", {"city": "Elm Park", "state": "CO"}),
        ("The student will be based at TSI in Elmbay.", {"name": "TSI", "city": "Elmbay"}),
        ("You will be based at our Elmbay depot.", {"city": "Elmbay"}),
        ("The role is based at our offices in Elmbay town centre.", {"city": "Elmbay"}),
        ("This position is headquartered in Elmbay.", {"city": "Elmbay"}),
        ("This position's duty station is Elm Bay, WA.", {"city": "Elm Bay", "state": "WA"}),
        ("You will work out of our Elm Bay office.", {"city": "Elm Bay"}),
        ("The job needs work from our office at 253 Quay Street, in Elmbay.", {"street": "253 Quay Street", "city": "Elmbay"}),
        (
            "The positions are based at the Center for Urban Tides in Washington D.C.",
            {"name": "Center for Urban Tides", "city": "Washington", "state": "DC"},
        ),
        ("We have an opening in our Elm Bay, Idaho office.", {"city": "Elm Bay", "state": "ID"}),
        ("One position is available in Elm Bay, Oregon.", {"city": "Elm Bay", "state": "OR"}),
        ("This job is assigned to the Elm Yard in Quaytown.", {"name": "Elm Yard", "city": "Quaytown"}),
        (
            "We have one opening at the Elm Branch, 17 Quay Street, for a pilot.",
            {"name": "Elm Branch", "street": "17 Quay Street"},
        ),
        ("The place of employment is Elmbay (Poland), where the port has its seat.", {"city": "Elmbay", "country": "PL"}),
        ("The post is based at the Elm Park Office (Alder, OR).", {"name": "Elm Park Office", "city": "Alder", "state": "OR"}),
        ("The post is based at the Elm Marsh Centre (EMC) in Elmbay.", {"name": "Elm Marsh Centre", "city": "Elmbay"}),
        (
            "The post is located in the Harbor Nations Office at Elmbay.",
            {"name": "Harbor Nations Office", "city": "Elmbay"},
        ),
    ],
)
def test_of_the_post_or_its_holder(sentence: str, place: dict[str, str]) -> None:
    assert places(announce(f"SUMMARY\n\n{sentence}")) == [place]


def test_several_in_a_sentence() -> None:
    parsed = announce("SUMMARY\n\nThe inspectors work at two duty stations (Alder Park (Elm Harbor, ME) and Quaytown, VA).")
    assert places(parsed) == [{"city": "Elm Harbor", "state": "ME"}, {"city": "Quaytown", "state": "VA"}]
    parsed = announce("SUMMARY\n\nThe role can be based in Elmbay, or Port Alder, or Quaytown.")
    assert [place["city"] for place in places(parsed)] == ["Elmbay", "Port Alder", "Quaytown"]


def test_in_a_line_of_the_title() -> None:
    text = "Long-term position in Elmbay, New Zealand\n\nThe Tides Institute is looking for a harbor modeller."
    assert places(read(text + BODY)) == [{"city": "Elmbay", "country": "NZ"}]


@pytest.mark.parametrize(
    "sentence",
    [
        "Housing is available in Elm Bay, Oregon.",
        "This job is assigned to the Bridges Division.",
        "The post is based in Radiology.",
        "The role is based in the Policy and Strategy team.",
        "The postdoc will be based in Dr. Alder's laboratory.",
        "The employee will be based in Europe.",
        "The post is at the Department of Tides at Alder University.",
        "Our team is based in Elmbay and looks after 300 bridges.",
        "Our partners are located in Elm Bay, Colorado.",
        "The records are housed at the Elm Archive in Elmbay.",
        "This position is located in Fleet Operations.",
        "The post would be based at TSI; it is a new institute.",
        "Visitors report to our office in the back.",
    ],
)
def test_what_else_is_based_somewhere(sentence: str) -> None:
    assert places(announce(f"SUMMARY\n\n{sentence}")) == []


def test_where_to_apply_is_no_place_of_work() -> None:
    part = "HOW TO APPLY\n\nApplications may be submitted at the Main Office located at 12 S. Quay Ave. Elm Bay, IL."
    assert places(announce(part)) == []
