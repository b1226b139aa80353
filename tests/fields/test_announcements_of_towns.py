"""What towns, counties and their sheriffs print beside a post: bonuses in titles, extra pay, lists of boards, wages of levels."""

from __future__ import annotations

import pytest
from announcement import BODY, read

import jobparse


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("Ferry Warden (Great Pay & Benefits)", "Ferry Warden"),
        ("FERRY WARDEN (INCLUDES BENEFITS)", "FERRY WARDEN"),
        ("Ferry Warden ($2,500 Hiring Bonus)", "Ferry Warden"),
        ("Ferry Warden (Benefits Eligible)", "Ferry Warden"),
        ("Ferry Analyst (Benefits)", "Ferry Analyst (Benefits)"),
        ("Ferry Analyst (Pay and Benefits)", "Ferry Analyst (Pay and Benefits)"),
        ("Hiring Ferry Warden", "Ferry Warden"),
        ("Hiring: Warden", "Warden"),
        ("Hiring Coordinator", "Hiring Coordinator"),
        ("Hiring and Training Manager", "Hiring and Training Manager"),
    ],
)
def test_what_a_title_is_dressed_with(line: str, title: str) -> None:
    assert read(f"{line}\n\nThe Town of Elm runs two ferries.\n{BODY}").posting.title == title


def test_an_office_with_a_post_behind_it_is_no_department() -> None:
    text = "DEPARTMENT OF DOCKS LABORER POSITION – BOROUGH OF ELMFORD\n\nElmford seeks a caulker. Must own a mallet.\n"
    assert jobparse.parse(text).posting.department == "DEPARTMENT OF DOCKS"
    text = "DEPARTMENT OF DOCKS AND TIDES – BOROUGH OF ELMFORD\n\nCaulker\n\nElmford seeks a caulker.\n"
    assert jobparse.parse(text).posting.department == "DEPARTMENT OF DOCKS AND TIDES"


@pytest.mark.parametrize(
    ("bodies", "department"),
    [
        ("coordination of the Harbor Commission, Board of Appeals, and Tide Council papers", None),
        ("the notes of Board of Appeals meetings", None),
        ("the rolls of the Board of Elections", "Board of Elections"),
    ],
)
def test_boards_whose_meetings_the_post_serves(bodies: str, department: str | None) -> None:
    work = "\n\nDuties:\n\n1. Keeps minutes.\n2. Files papers.\n"
    text = f"Records Clerk\n\nThis is a position with charge of {bodies} for the town.{work}"
    assert jobparse.parse(text).posting.department == department


def test_what_comes_on_top_of_the_pay_is_neither_asked_for_nor_the_pay() -> None:
    text = (
        "Jail Warden\n\nStarting pay: $25.36\n\nEducation Differential:\n\nAssociates: $0.36\nBachelors/Masters: $0.72\n\n"
        "Longevity Pay:\n- 5 years: $40 per month\n- 10 years: $80 per month\n\n"
        "Minimum qualifications:\n\n- Must swim.\n\nTraining Academy\n\n- 5 weeks long\n- Drills each day\n"
    )
    posting = jobparse.parse(text).posting
    assert posting.qualifications.minimum == ["Must swim."]
    assert [row.min for row in posting.salaries] == [25.36]


def test_a_heading_on_the_pay_and_on_what_comes_on_top() -> None:
    text = "Jail Warden\n\nSalary and Longevity:\n\n$25.36 per hour\n\nDuties:\n\n- Keeps the keys.\n- Walks the yard.\n"
    assert [row.min for row in jobparse.parse(text).posting.salaries] == [25.36]


def test_wages_of_levels_that_start_alike() -> None:
    text = (
        f"Ferry Pilot\n{BODY}\nPilot-in-Training wage: $27.78 Hourly\nFerry Pilot I wage: $27.78 - $33.81 Hourly\n"
        "Overtime rate: $40.00\n"
    )
    rows = jobparse.parse(text).posting.salaries
    assert [(row.min, row.max, row.applies_to) for row in rows] == [
        (27.78, 27.78, "Pilot-in-Training"),
        (27.78, 33.81, "Ferry Pilot I"),
    ]


def test_pay_that_starts_where_its_range_does() -> None:
    text = f"Ferry Pilot\n{BODY}\nSalary:\nStarting pay: $27.78 per hour\nExact pay: $27.78 per hour\n"
    assert len(jobparse.parse(text).posting.salaries) == 1


@pytest.mark.parametrize(
    ("item", "licence"),
    [
        ("High school diploma or GED certification.", False),
        ("GED certificate.", False),
        ("Mooring certification.", True),
    ],
)
def test_a_school_diploma_by_another_name_is_no_licence(item: str, licence: bool) -> None:
    text = f"Jail Warden\n\nQualifications\n\n- {item}\n- Two years of work on a pier.\n"
    posting = jobparse.parse(text).posting
    assert posting.qualifications.licenses == ([item] if licence else [])
