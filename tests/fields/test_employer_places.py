"""Employers behind the title, in the value of a label, on the way to the page, in first sentences and in sign-offs."""

from __future__ import annotations

import pytest
from announcement import BODY, read


@pytest.mark.parametrize(
    ("text", "employer"),
    [
        ("Harbor Pilot\nElm Bay, OR\nSave Harbor Pilot at Tidewatch Lines\n\nTidewatch moves ferries.", "Tidewatch Lines"),
        ("Harbor Pilot (Nights) at Elm Bay and Outer Islands Joint Unified School District\nSave  Share", None),
        (
            "Senior Harbor Pilot Elm Coast Transit - Docks Elm Bay, OR (3 days in office)\n\nThe Senior Harbor Pilot docks.",
            None,
        ),
        ("Organization: Elm Development Bank Sector: Docks Grade: G5", "Elm Development Bank"),
        ("Harbor Pilot\nOrganization: Elm College, Tide Library", "Elm College"),
        (
            "Position Title\nHarbor Pilot\n\nTenure Status\nTenure Track\n\nCollege\nElm Community College\n\nDepartment\nTides",
            "Elm Community College",
        ),
        ("Jobs site cookies\nElm Metropolitan Borough Council > Jobs > Vacancies\n\nHarbor Pilot", None),
        ("ELM COAST RAIL\nVACANCY BULLETIN NO. 4\n\nPOSITION: Signal Maintainer", "ELM COAST RAIL"),
        ("Elm Harbour Authority / Te Mana o Elm\n\nHarbor Pilot", "Elm Harbour Authority"),
        ("Careers at Elm University\nHarbor Pilot", "Elm University"),
        ("STATE OF ELMLAND                    HARBOR BUDGET OFFICE\n\nHARBOR PILOT", "STATE OF ELMLAND"),
        (
            "Elm Valley Public Hospital District No. 2 d/b/a Elm Health\n\nHarbor Nurse",
            "Elm Valley Public Hospital District No. 2",
        ),
        ("SUPERIOR COURT OF ELM PINES COUNTY\nState of Arizona\n\nHarbor Clerk", "SUPERIOR COURT OF ELM PINES COUNTY"),
        ("HARBOR PILOT\nThe Old Elm House Museum, Port Elm, Maine", "Old Elm House Museum"),
        ("European Agency for Tidal Safety        (EATS)\n\nHARBOR PILOT", "European Agency for Tidal Safety"),
    ],
)
def test_at_the_top(text: str, employer: str | None) -> None:
    found = read(f"{text}\n{BODY}").posting.employer
    expected = employer or {
        "Harb": "Elm Bay and Outer Islands Joint Unified School District",
        "Seni": "Elm Coast Transit",
        "Jobs": "Elm Metropolitan Borough Council",
    }.get(text[:4])
    assert found == expected


@pytest.mark.parametrize(
    ("sentence", "employer"),
    [
        ("Open Tide Files is a small non-profit (9 people) which turns tides into data.", "Open Tide Files"),
        ("Elm Bay is a small town with a good school.", None),
        ("The Elm Rail Museum and Archives in Elm Bay, Maine is looking for a pilot.", "Elm Rail Museum and Archives"),
        ("The Elm Creek Public Library, a district library on 19,000 shelves, wants a pilot.", "Elm Creek Public Library"),
        ("WHO WE ARE. Elm Rivers Transit (ERT) runs 61 boats.", "Elm Rivers Transit"),
        ("Elm Family Ferries is in search of a pilot. Elm Family Ferries is growing.", "Elm Family Ferries"),
    ],
)
def test_in_a_first_sentence(sentence: str, employer: str | None) -> None:
    assert read(f"Harbor Pilot\n\nAbout us\n\n{sentence}\n{BODY}").posting.employer == employer


def test_in_the_lines_that_sign() -> None:
    text = (
        f"Harbor Assistants - Elm Island\n\nWe are seeking assistants.\n{BODY}\nJo Field\nDept. of Tides\nElm State University\n"
    )
    assert read(text).posting.employer == "Elm State University"


@pytest.mark.parametrize("call", ["NOW HIRING", "IMMEDIATE START", "SPRING 2026", "NIGHT SHIFT WORK", "SALARY AND BENEFITS"])
def test_a_call_over_a_notice_is_no_employer(call: str) -> None:
    assert read(f"{call}\nJob Posting\n\nHarbor Pilot\n{BODY}").posting.employer is None


@pytest.mark.parametrize("line", ["We want a Harbor Pilot with Passion", "Save Harbor Pilot with Experience"])
def test_what_a_pilot_comes_with_is_no_employer(line: str) -> None:
    assert read(f"Harbor Pilot\n\n{line}\n{BODY}").posting.employer is None


@pytest.mark.parametrize(
    ("line", "employer", "city"),
    [
        ("City of Elmford Elmford, ME", "City of Elmford", "Elmford"),
        ("Village of Elm Bay Elm Bay, ME 04999", "Village of Elm Bay", "Elm Bay"),
        ("City of Salt Elm City Salt Elm City, ME", "City of Salt Elm City", "Salt Elm City"),
        ("City of Walla Walla, WA", "City of Walla Walla", "Walla Walla"),
        ("City of Walla Walla Walla Walla, WA", "City of Walla Walla", "Walla Walla"),
    ],
)
def test_a_government_before_the_city_of_its_name(line: str, employer: str, city: str) -> None:
    posting = read(f"Harbor Pilot\n{line}\nFull-Time\n{BODY}").posting
    assert posting.employer == employer
    assert [place.city for place in posting.locations] == [city]
