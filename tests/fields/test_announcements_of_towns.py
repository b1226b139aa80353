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


@pytest.mark.parametrize(
    ("line", "employer"),
    [
        ("CITY OF ELMFORD JOB DESCRIPTION", "CITY OF ELMFORD"),
        ("ELM COUNTY JOB DESCRIPTION", "ELM COUNTY"),
        ("Elm Bay School District Job Description and Vacancy Notice", "Elm Bay School District"),
        ("Town of Elmford Employment Opportunities", "Town of Elmford"),
        ("COUNTY OF ELMFORD", "COUNTY OF ELMFORD"),
    ],
)
def test_a_line_that_heads_a_document_of_its_employer(line: str, employer: str) -> None:
    assert read(f"{line}\n\nFerry Warden\n{BODY}").posting.employer == employer


@pytest.mark.parametrize("line", ["ELM BAY PUBLIC LIBRARY Position Posting", "Elm Bay Public Library Class Description"])
def test_the_document_of_an_employer_is_no_department(line: str) -> None:
    posting = read(f"Elm Bay Public Library\n\n{line}\n\nPier Librarian\n{BODY}").posting
    assert (posting.department, posting.title) == (None, "Pier Librarian")


@pytest.mark.parametrize(
    ("body", "employer"),
    [("City of Elmford, CA", "City of Elmford"), ("City of Elmford", "City of Elmford"), ("Elm Bay, Inc", "Elm Bay, Inc")],
)
def test_the_state_behind_the_employer_of_a_question(body: str, employer: str) -> None:
    asked = f"What are the responsibilities and job description for the Ferry Warden position at {body}?"
    assert read(f"{asked}\nJob Type : Full-Time\n{BODY}").posting.employer == employer


@pytest.mark.parametrize(
    ("statement", "kinds"),
    [
        ("- There is an 18-month probationary period.", ["probation"]),
        ("- Writes reviews of the probationary period of each keeper.", []),
    ],
)
def test_a_period_of_probation_among_the_duties(statement: str, kinds: list[str]) -> None:
    rows = read(f"Ferry Warden\n\nDuties\n- Steers ferries.\n{statement}\n- Ties ropes.\n").posting.conditions
    assert [row.kind for row in rows] == kinds


@pytest.mark.parametrize(
    ("statement", "kinds"),
    [
        ("Must pass a drug test and physical.", ["drug_test", "medical_exam"]),
        ("No conviction for theft or the sale of controlled substances.", []),
        ("Must pass a test for controlled substances.", ["drug_test"]),
        ("Must pass a drug test and have no felony conviction.", ["background_check", "drug_test"]),
    ],
)
def test_tests_and_crimes_that_speak_of_drugs(statement: str, kinds: list[str]) -> None:
    rows = read(f"Ferry Warden\n\nRequirements\n- Swims.\n- {statement}\n").posting.conditions
    assert sorted(row.kind for row in rows) == kinds


def test_what_a_specification_of_a_class_never_says() -> None:
    text = "Ferry Warden\n\nDISTINGUISHING CHARACTERISTICS\nThis is the first level.\n\nDUTIES\n- Steers.\n- Ties ropes.\n"
    assert read(text).posting.document_type == "class_specification"
    assert read(f"{text}\nThe hiring range depends on experience.\n").posting.document_type == "job_announcement"


def test_open_competitive_heads_a_way_to_qualify() -> None:
    text = "DISTINGUISHING FEATURES OF THE CLASS\nThis class keeps roads.\nDUTIES\n- Paves.\nMINIMUM QUALIFICATIONS\n"
    assert read(f"{text}OPEN COMPETITIVE\nTwo years of paving.\n").posting.document_type == "class_specification"
    assert read(f"{text}This is an open competitive exam.\nTwo years of paving.\n").posting.document_type == "job_announcement"


@pytest.mark.parametrize(
    ("sentence", "department"),
    [
        ("The Elm Bay Jail Services Department has opportunities for keepers.", "Elm Bay Jail Services Department"),
        ("The town seeks a keeper in its Docks, Tides and Piers Department.", "Docks, Tides and Piers Department"),
        ("The town seeks a keeper for the Department of Docks Crane Division. The Crane Division lifts.", "Department of Docks"),
        ("The town seeks a keeper for the Department of Docks and Cranes.", "Department of Docks and Cranes"),
    ],
)
def test_departments_that_sentences_name(sentence: str, department: str) -> None:
    assert read(f"Keeper\n\n{sentence}\n{BODY}").posting.department == department


@pytest.mark.parametrize(
    "asked",
    ["Qualified candidates should possess", "Qualified applicants will have", "Successful applicants should have"],
)
def test_what_qualified_applicants_have_in_a_notice(asked: str) -> None:
    text = f"Port Director\n\nThe Town seeks a director. {asked} a degree in tides. Send a resume to a@elm.example.\n"
    posting = read(text).posting
    assert posting.qualifications.minimum == [f"{asked} a degree in tides."]
    assert posting.application.instructions == ["Send a resume to a@elm.example."]


def test_what_qualified_applicants_send() -> None:
    text = (
        "Port Director\n\nThe Town seeks a director. Qualified applicants should send a copy of their degree to a@elm.example.\n"
    )
    assert read(text).posting.qualifications.minimum == []


def test_benefits_between_tildes() -> None:
    text = f"Keeper\n{BODY}\nBenefits\nDental Insurance ~ 12 Paid Holidays ~ A pension of the town\n"
    assert read(text).posting.benefits == ["Dental Insurance", "12 Paid Holidays", "A pension of the town"]
    text = f"Keeper\n{BODY}\nBenefits\nA pension after ~ 10 years, and dental insurance for all\n"
    assert len(read(text).posting.benefits) == 1


def test_holidays_and_days_off_in_a_notice() -> None:
    part = "Staff earn paid leave. The Library keeps 12 holidays per year, and everybody gets a paid day off on those."
    text = f"Librarian\n\nThis post pays $15.98 per hour. {part}\n\nSend a resume to a@elm.example.\n"
    assert " ".join(read(text).posting.benefits) == part
