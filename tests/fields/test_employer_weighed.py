"""The body that clearly more than all others of a text tells to be who hires, whatever its name ends with."""

from __future__ import annotations

import pytest
from announcement import BODY, read


@pytest.mark.parametrize(
    ("before", "behind", "employer"),
    [
        (
            "Quaybridge Islands Branch\n",
            "Quaybridge Islands Branch is an equal opportunity employer.",
            "Quaybridge Islands Branch",
        ),
        ("", "QUAYBRIDGE-ALDER SCHOOL UNION\nAn Equal Opportunity Employer", "QUAYBRIDGE-ALDER SCHOOL UNION"),
        ("Allied Bands of the Quay Plateau\n", "The Bands keep the boats.", "Allied Bands of the Quay Plateau"),
        ("", "The Bank of the Quay Islands lends to those who fish. The Bank is old.", "Bank of the Quay Islands"),
        (
            "",
            "Founded in 1951, the Tide and Quay Lending Bank lends to ports. The Bank is old.",
            "Tide and Quay Lending Bank",
        ),
        ("", "Quaybridge Valley Action, Inc.\n12 Elm Street, Quaybridge", "Quaybridge Valley Action, Inc."),
        ("", "Letters go to: Quaybridge Water & Sewer Works, 4 Elm Street.", "Quaybridge Water & Sewer Works"),
        ("", "Write to boats@quaybridgelibrary.example. The Quaybridge Quay Library wants a list.", "Quaybridge Quay Library"),
        ("Join us » Quay & Vale Rescue Service\n", "Quay & Vale answers many calls.", "Quay & Vale Rescue Service"),
        ("Harbor Pilot at Upper Quaybridge County Office of Education\n", "", "Upper Quaybridge County Office of Education"),
    ],
)
def test_the_body_that_most_tells_to_hire(before: str, behind: str, employer: str) -> None:
    assert read(f"{before}Harbor Pilot\n{BODY}\nAbout the work\n\n{behind}\n").posting.employer == employer


@pytest.mark.parametrize(
    "words",
    [
        "The work is done in partnership with Quaybridge Tides Action.",
        "The boats are funded by the Quaybridge Development Bank.",
        "It takes a card issued by Quaybridge Rescue Services.",
        "The Quaybridge Tides Act is known.",
        "Quaybridge Rescue Services and Elm Bay Boat Services are on the same quay.",
        "It is a lane behind Quaybridge Rescue Services.",
        "Members of the Quaybridge Staff Union pay dues.",
    ],
)
def test_who_only_stands_in_a_text_does_not_hire(words: str) -> None:
    assert read(f"Harbor Pilot\n{BODY}\nAbout the work\n\n{words}\n").posting.employer is None


@pytest.mark.parametrize("line", ["Quay Operations Branch", "Tide and Boat Service", "Elm Quay Services"])
def test_a_line_over_the_title_can_be_that_of_a_part(line: str) -> None:
    assert read(f"{line}\nHarbor Pilot\n{BODY}").posting.employer is None


def test_a_department_that_a_label_names_asks_for_more() -> None:
    text = f"Harbor Pilot\nDepartment: Boats\n{BODY}\nAbout the work\n\nThe Quaybridge Tides League is a help to all.\n"
    assert read(text).posting.employer is None


def test_the_state_of_a_licence_does_not_hire() -> None:
    text = f"Harbor Pilot\n{BODY}\nQualifications\n- State of Oregon QZ41 first-class pilot license\n"
    assert read(f"{text}\nApply to Port of Quaybridge, 4 Elm Street.\n").posting.employer == "Port of Quaybridge"


def test_a_run_without_a_noun_of_bodies_is_no_body() -> None:
    assert read("Harbor Pilot\nDivision/Work Unit: Harbor Directors Of").posting.employer is None
