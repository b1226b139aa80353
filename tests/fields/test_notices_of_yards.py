"""Notices of railways, yards and county shops: what their heads and short paragraphs say."""

from __future__ import annotations

import pytest

import jobparse
from jobparse.values.places import find_addresses
from jobparse.values.times import find_days

NOTICE = """ELM BAY FERRY DISTRICT
NOTICE OF VACANCY NO. 7          INTERNAL AND EXTERNAL

DECK MECHANIC, Pier 4 to 9, yard of Elm Bay

Applications are invited for the above position in the Yard Department. Assigned hours are 6:00 AM to 2:30 PM, rest days
Sunday and Monday.

Applicants must have a high school diploma or equivalent and must hold a valid driver's license. A two-year degree in hydraulics
will be given preference, as will a captain's ticket. Must be able to lift 80 lbs. and climb masts.

Employees: submit a bid form to the Chief Engineer by noon. All others: form 12 and resume to Human Resources, 9 Elm Street.

Ferry passes, medical and dental coverage after 30 days. Pre-employment physical and drug test.
"""


def test_a_notice_in_short_paragraphs() -> None:
    posting = jobparse.parse(NOTICE).posting
    assert posting.title == "DECK MECHANIC"
    assert posting.employment.open_to == ["employees", "public"]
    assert posting.schedule.days == []
    assert posting.qualifications.preferred == [
        "A two-year degree in hydraulics will be given preference, as will a captain's ticket."
    ]
    assert {condition.kind for condition in posting.conditions} >= {"medical_exam", "drug_test"}
    kinds = [section.kind for section in posting.sections]
    assert {"schedule", "physical_requirements", "verification", "application", "benefits"} <= set(kinds)


def test_customers_inside_and_outside_are_no_applicants() -> None:
    text = NOTICE.replace("INTERNAL AND EXTERNAL", "Serves internal and external customers").partition("Employees:")[0]
    assert jobparse.parse(text).posting.employment.open_to == []


def test_a_title_in_capitals_keeps_its_parts_in_capitals() -> None:
    text = NOTICE.replace("DECK MECHANIC, Pier 4 to 9, yard of Elm Bay", "DECK MECHANIC, FERRIES")
    assert jobparse.parse(text).posting.title == "DECK MECHANIC, FERRIES"


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Hours are 7 to 3, rest days Sunday and Monday", []),
        ("Days off: Sunday and Monday", []),
        ("Work on Sunday and Monday", [("monday", "sunday")]),
    ],
)
def test_days_of_rest(text: str, days: list[tuple[str, ...]]) -> None:
    assert [found.days for found in find_days(text)] == days


@pytest.mark.parametrize(
    ("text", "street"),
    [
        ("Shop - W4102 County Road Q, Elm Bay", "W4102 County Road Q"),
        ("Office: N6523 Elm Street, Alder, WI 53000", "N6523 Elm Street"),
        ("12 County Highway KK, Alder, WI 53001", "12 County Highway KK"),
        ("12 N Elm Street, Alder, WI 53001", "12 N Elm Street"),
        ("Room E12 Elm Street", None),
        ("Form GW4102 County Road, Alder", None),
    ],
)
def test_house_numbers_of_grids_and_county_roads(text: str, street: str | None) -> None:
    assert [address.street for address in find_addresses(text)] == ([street] if street else [])


def test_a_town_that_only_a_label_of_the_place_names_is_not_who_hires() -> None:
    page = "Plow Driver\n\nLocation: {place}\n\nAlder County is hiring. Alder County plows roads. Alder County is fair.\n"
    assert jobparse.parse(page.format(place="Town of Elm Shop - 12 Elm Road, Elm")).posting.employer == "Alder County"
    alone = "Plow Driver\n\nLocation: Town of Elm\n\nDuties\n\n- Plows roads\n- Mends signs\n"
    assert jobparse.parse(alone).posting.employer == "Town of Elm"


def test_the_stop_of_a_unit_before_a_weight_of_vehicles() -> None:
    text = "Plow Driver\n\nMinimum Qualifications\n\n- One year of experience driving trucks over 26,000 lbs. GVWR or plows.\n"
    (row,) = jobparse.parse(text).posting.qualifications.experience
    assert row.area == "experience driving trucks over 26,000 lbs. GVWR or plows"


def test_majors_end_before_what_the_degree_will_be() -> None:
    text = "Deck Mechanic\n\nMinimum Qualifications\n\n- A bachelor's degree in hydraulics will be expected of supervisors.\n"
    (row,) = jobparse.parse(text).posting.qualifications.education
    assert row.fields == ["hydraulics"]
