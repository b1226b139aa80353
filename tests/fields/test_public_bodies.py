"""What districts, counties, towns, schools and their libraries print around and in their notices."""

from __future__ import annotations

import pytest
from announcement import BODY, announce, at, read


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("Ferry Surveyor Position Opening", "Ferry Surveyor"),
        ("Ferry Surveyor Employment Opportunity", "Ferry Surveyor"),
        ("Ferry Surveyor, Career Opportunity Center", "Ferry Surveyor, Career Opportunity Center"),
        ("Two (2) Ferry Surveyors", "Ferry Surveyors"),
        ("Two Rivers Ferry Surveyor", "Two Rivers Ferry Surveyor"),
        ("26-27 - Elm Bay Middle - Ferry Surveyor II - 0.8 FTE (32 hpw)", "Ferry Surveyor II"),
        ("2026-27 School Year: Ferry Surveyor", "Ferry Surveyor"),
        ("2026-27 Ferry Surveyor", "Ferry Surveyor"),
        ("Quay Elementary - Ferry Surveyor", "Ferry Surveyor"),
        ("Elm Bay - Ferry Surveyor\nFerry Crews\nElm Bay Academy", "Ferry Surveyor"),
        ("Night Crew - Ferry Surveyor", "Night Crew - Ferry Surveyor"),
        ("Elm County Drainage District #3 - Ferry Surveyor (Temporary)", "Ferry Surveyor (Temporary)"),
    ],
)
def test_title(line: str, title: str) -> None:
    assert read(f"{line}\n{BODY}").posting.title == title


def test_figures_before_a_span_of_time_are_no_school_year() -> None:
    assert read(f"10-12 Month Ferry Surveyor\n{BODY}").posting.title != "Month Ferry Surveyor"


TOP = "We are glad that you want to work for the Elm County District Library. Forms are kept at the desk of every branch."


@pytest.mark.parametrize(
    ("line", "title"),
    [("Ferry Surveyor III (FS III)", "Ferry Surveyor III (FS III)"), ("Open to all", None), ("Post 4: Ferry Surveyor", None)],
)
def test_title_above_the_labels(line: str, title: str | None) -> None:
    parsed = read(
        f"Jobs\n\n{TOP}\n\n{line}\nDepartment: Night Ferries\nPay: $14.20 per hour\n\nJob Summary:\nCounts the boats.\n"
    )
    assert parsed.posting.title == title
    assert parsed.posting.employer == "Elm County District Library"


@pytest.mark.parametrize(
    ("line", "employer"),
    [
        ("Elm County Drainage District #3 - Ferry Surveyor", "Elm County Drainage District #3"),
        ("Ferry Surveyor Elm County Clerk's Office\nElm County is on a bay.\nElm County seeks a surveyor.", "Elm County"),
        ("Blue Elm County is on a bay.\nBlue Elm County seeks a surveyor.", "Blue Elm County"),
    ],
)
def test_employer(line: str, employer: str) -> None:
    assert read(f"Ferry Surveyor\n\n{line}\n{BODY}").posting.employer == employer


@pytest.mark.parametrize(
    ("label", "department"),
    [("Harbors & Quays (41)", "Harbors & Quays"), ("Harbors (Zone 4)", "Harbors (Zone 4)")],
)
def test_the_number_of_a_department(label: str, department: str) -> None:
    assert read(f"Ferry Surveyor\nDepartment: {label}\nSalary: $41,300 annually\n{BODY}").posting.department == department


@pytest.mark.parametrize(
    ("lines", "types"),
    [
        ("FLSA Status: Fulltime Non-Exempt", ["full_time"]),
        ("FLSA Status: Exempt", []),
        ("Elm County Board of Docks, Quays and Landings - Surveyor of Ferries and of Boats (Temporary)", ["temporary"]),
        ("Elm County Board of Docks, Quays and Landings - Surveyor of Ferries, Boats (temporary quays)", []),
    ],
)
def test_types(lines: str, types: list[str]) -> None:
    assert read(f"Ferry Surveyor\n{lines}\n{BODY}").posting.employment.types == types


def test_the_pay_of_each_rank_behind_its_name() -> None:
    parsed = announce(
        "Boat Ranger I Salary: $35,100/year\n\nBoat Ranger II Salary: $39,200/year\n\nStarting Salary: $44,000/year"
    )
    assert [(row.min, row.applies_to) for row in parsed.posting.salaries] == [
        (35100, "Boat Ranger I"),
        (39200, "Boat Ranger II"),
        (44000, None),
    ]


def test_what_is_paid_for_a_certificate_is_no_licence() -> None:
    part = "BENEFITS\nCertification: $30 a month for Level I\nHolidays: 12 days"
    assert announce(part).posting.qualifications.licenses == []
    assert announce("CERTIFICATION\nLevel I of the Board of Docks").posting.qualifications.licenses == [
        "Level I of the Board of Docks"
    ]


@pytest.mark.parametrize("heading", ["EXPERIENCE, EDUCATION, CERTIFICATES AND/OR LICENSE", "EDUCATION AND LICENSURE"])
def test_experience_under_a_heading_on_licences_as_well(heading: str) -> None:
    parsed = read(f"FERRY SURVEYOR\n\n{heading}\n\nA minimum of three (3) years of experience on a quay is required.\n")
    assert at(parsed, "/qualifications/experience/0/years") == 3
    only = read("FERRY SURVEYOR\n\nSPECIAL LICENSES\n\nA pilot's card of the port is required.\n").posting.qualifications
    assert (only.minimum, only.licenses) == ([], ["A pilot's card of the port is required."])


def test_attributes_behind_abilities_belong_to_the_heading() -> None:
    part = "REQUIRED KNOWLEDGE, SKILLS, ABILITIES AND ATTRIBUTES: Ability to row; ability to swim."
    assert [row.text for row in announce(part).posting.abilities] == ["Ability to row; ability to swim."]


def test_the_scope_of_a_job_sums_it_up() -> None:
    parsed = read("Quay Water District - Ferry Surveyor\n\nJob Scope\n\nKeep the boats afloat at little cost.\n" + BODY)
    assert parsed.posting.summary == "Keep the boats afloat at little cost."


def test_a_summary_and_requirements_hold_duties_too() -> None:
    part = (
        "SUMMARY AND REQUIREMENTS\n\nThe Surveyor counts the boats of the town and keeps a log.\n\n"
        "Essential Surveyor duties include: counting the boats of the town; greeting pilots at the quay; and painting the buoys."
    )
    parsed = read(f"BOAT SURVEYOR\n\nCity of Elmford\n\n{part}\n\nMANDATORY REQUIREMENTS: One year on a quay.\n")
    assert parsed.posting.qualifications.minimum == ["One year on a quay."]
    assert parsed.posting.duties != []


@pytest.mark.parametrize(
    ("value", "member"),
    [("5120 Heron", "street"), ("410 N. Heron Quay", "street"), ("3 Heron", "name"), ("Heron 5120", "name")],
)
def test_a_house_with_its_street_alone(value: str, member: str) -> None:
    (place,) = announce(f"Location: {value}").posting.locations
    assert getattr(place, member) == value


def test_where_to_read_of_benefits_is_no_step() -> None:
    parsed = announce(
        "HOW TO APPLY\n\nVisit our benefits page for more information.\n\nVisit our office for a form and send it in."
    )
    assert parsed.posting.application.instructions == ["Visit our office for a form and send it in."]


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("Quay Irrigation District General Manager", "General Manager"),
        ("Elm School District Attorney", "Elm School District Attorney"),
        ("Night Park District Ranger General", "Night Park District Ranger General"),
        ("Boat Ranger Full-Time, 12 Months", "Boat Ranger"),
        ("Ranger of Boats, 12 Months", "Ranger of Boats, 12 Months"),
    ],
)
def test_title_behind_a_body(line: str, title: str) -> None:
    sentence = "Quay Irrigation District seeks somebody for the position of General Manager."
    assert read(f"{line}\n\nClosing Date: March 12, 2031\n\nPosition Summary:\n{sentence}\n{BODY}").posting.title == title


@pytest.mark.parametrize(
    ("sentence", "employer"),
    [
        (
            "The ranger is an employee of the Housing Authority of the City of Elmford.",
            "Housing Authority of the City of Elmford",
        ),
        ("The Housing Authority of the City of Elmford seeks a ranger.", "Housing Authority of the City of Elmford"),
        ("The City of Elmford works with the Housing Authority of the City of Elmford.", "City of Elmford"),
        ("The Transportation Authority of Elm Bay seeks a ranger.", "Transportation Authority of Elm Bay"),
        ("The Boat Department of Elm Bay Transit Authority is hiring a ranger.", "Elm Bay Transit Authority"),
        ("The Boat Department of Elm Bay Parking Authority is hiring a ranger.", "Elm Bay Parking Authority"),
        ("Elm County is hiring. The Department of Boats of Elm County is old.", "Elm County"),
        ("Blue Elm County is large. Blue Elm County is old. Elm County is small.", "Blue Elm County"),
        ("Call the Clerk Elm County at noon. Elm County is old. Elm County is small.", "Elm County"),
        ("Current State of Oregon Employees apply on the inside.", "State of Oregon"),
    ],
)
def test_the_government_or_its_body(sentence: str, employer: str) -> None:
    assert read(f"Boat Ranger\n\nSummary\n\n{sentence}\n{BODY}").posting.employer == employer


def test_a_district_before_the_name_of_its_document() -> None:
    assert (
        read(f"ELM BAY AREA SCHOOL DISTRICT Role Description\n\nBoat Ranger\n{BODY}").posting.employer
        == "ELM BAY AREA SCHOOL DISTRICT"
    )


@pytest.mark.parametrize(("before", "department"), [("U.S. ", None), ("", "Bureau of Tides")])
def test_the_bureau_of_a_nation_is_no_department_here(before: str, department: str | None) -> None:
    part = f"Summary\n\nThe City of Elmford seeks a ranger of boats, who serves on the {before}Bureau of Tides project."
    assert read(f"Boat Ranger\n\n{part}\n{BODY}").posting.department == (department and f"{department}")


@pytest.mark.parametrize(("value", "flsa"), [("Exempt", "exempt"), ("Non-Exempt", "non_exempt"), ("see below", None)])
def test_a_label_with_both_answers(value: str, flsa: str | None) -> None:
    assert announce(f"Exempt/ Non-Exempt:          {value}").posting.employment.flsa == flsa


@pytest.mark.parametrize(("line", "flsa"), [("Non-Exempt / Not Represented", "non_exempt"), ("Non-Exempt/Exempt", None)])
def test_a_line_with_the_status_and_another(line: str, flsa: str | None) -> None:
    assert announce(line).posting.employment.flsa == flsa


@pytest.mark.parametrize(("words", "most"), [("or higher depending upon experience", None), ("or a share of it", 70000)])
def test_an_amount_or_higher(words: str, most: float | None) -> None:
    (row,) = announce(f"Salary: The annual equivalent will be $70,000 {words}.").posting.salaries
    assert (row.min, row.max) == (70000, most)


@pytest.mark.parametrize(
    "line",
    ["You'll be taken to a third party website to find the form. Go on!", "This job was posted recently. Few have seen it."],
)
def test_what_a_site_says_of_itself(line: str) -> None:
    parsed = read(f"Posted: 4-3-2031\n\n{line}\n\nBoat Ranger\n\nCity of Elmford\n{BODY}")
    assert parsed.posting.title == "Boat Ranger"
    assert ("page_furniture", None) in [(row.kind, row.heading) for row in parsed.sections]


@pytest.mark.parametrize(
    ("amounts", "pays"),
    [
        ("$25.90 - $32.60 - $41.00 hourly", [(25.9, 41.0, "hour")]),
        ("54,010.00 - 67,870.00 - 85,360.00 USD Annual", [(54010.0, 85360.0, "year")]),
        ("$25.90 - $26.60 - $27.30 - $28.10 hourly", [(25.9, 26.6, "hour"), (27.3, 28.1, "hour")]),
        ("As Annual\n$54,010.00 - $85,360.00\n$25.90 - $41.00", [(54010.0, 85360.0, "year"), (25.9, 41.0, "hour")]),
    ],
)
def test_a_range_with_its_middle(amounts: str, pays: list[tuple[float, float, str]]) -> None:
    found = announce(f"Salary\n{amounts}").posting.salaries
    assert [(row.min, row.max, row.period) for row in found] == pays


SPECIFICATION = (
    "Boat Operator\n\nDISTINGUISHING FEATURES OF THE CLASS: The work is done on boats. The incumbent may use an oar.\n\n"
    "TYPICAL WORK ACTIVITIES:\nTies up the ferry at each landing;\nSweeps the passenger deck;\nBails the boats of the county.\n\n"
)


@pytest.mark.parametrize(
    ("end", "duties", "revised"),
    [
        ("Approved Elm County CS - 4/1/76\nRevised: 1/1/93, 9/20/17\n", 3, "2017-09-20"),
        ("Revised: 1/1/93\nEffective: 9/20/17\n", 3, "1993-01-01"),
    ],
)
def test_when_a_class_was_approved(end: str, duties: int, revised: str | None) -> None:
    posting = read(SPECIFICATION + end).posting
    assert (len(posting.duties), posting.dates.revised) == (duties, revised)
    assert posting.document_type == "class_specification"
    assert read(f"{SPECIFICATION}Send your resume to the clerk.\n").posting.document_type == "job_announcement"


def test_what_an_offer_asks_for_is_no_way_to_choose() -> None:
    parsed = announce(
        "SCREENING AND COMPLIANCE\n\nThe offer requires the following:\n\n- A medical examination.\n- A boat drill."
    )
    assert parsed.posting.selection == []
    assert announce("SCREENING\n\nApplicants are screened by the board.").posting.selection != []


@pytest.mark.parametrize(
    "line", ["Current Job Postings", "Send resumes and cover letters to [email protected]", "Available Positions"]
)
def test_lines_over_a_list_of_postings_are_no_titles(line: str) -> None:
    assert read(f"{line}\n\nResponsibilities\n\nBails boats.\n{BODY}").posting.title is None


def test_the_date_of_a_bulletin() -> None:
    assert announce("Date of Bulletin: 02/12/2031").posting.dates.posted == "2031-02-12"


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("JOB DESCRIPTION Position: Boat Ranger Crew Size: 9 to 12 Pay Rate or Ratio: Hourly", "Boat Ranger"),
        ("JOB DESCRIPTION Position: Boat Ranger Time Schedule: 9 -12 months Salary Rate: Hourly", "Boat Ranger"),
        ("Boat Ranger Night Crew: Elm Bay", "Boat Ranger Night Crew: Elm Bay"),
        ("Boat Ranger 10:30 Location: Elm Bay", "Boat Ranger 10:30"),
    ],
)
def test_a_title_before_labels_that_no_list_holds(line: str, title: str) -> None:
    assert read(f"Elm Bay Schools\n\nDescription:\n\n{line}\n{BODY}").posting.title == title


@pytest.mark.parametrize(
    ("item", "wished"),
    [
        ("One (1) year of experience in a related field (preferred but not necessary)", True),
        ("A valid commission of the port (preferred);", True),
        ("One (1) year of experience in a field that the port prefers", False),
    ],
)
def test_a_wish_in_brackets(item: str, wished: bool) -> None:
    found = announce(f"REQUIREMENTS\n\n- Knows the tides.\n- {item}\n- Can swim.").posting.qualifications
    assert (item in found.preferred, item in found.minimum) == (wished, not wished)


def test_what_is_said_of_the_list_of_duties_is_none() -> None:
    text = (
        "Boat Ranger\n\nElm Bay\n\nEssential Duties and Responsibilities\n\nThe following duties are normal for this job. "
        "These are not to be construed as exclusive or all-inclusive. Other duties may be required and assigned.\n\n"
        "This position requires a large amount of contact with pilots and riders.\n\n"
        "Enforces the rules of the harbor and of its quays.\n"
    )
    posting = read(text).posting
    assert [duty.split()[0] for duty in posting.duties] == ["This", "Enforces"]
    assert posting.qualifications.minimum == []
    asked = text.replace("Enforces the rules of the harbor and of its quays.", "The harbor is old and the quays are older still.")
    assert read(asked).posting.qualifications.minimum != []


def test_headings_of_the_district_and_of_the_site() -> None:
    text = (
        "Title: BOAT AIDE\n\nJoin to apply for the Boat Aide role at Elm Bay.\n\nJob Objectives: Helps riders.\n\nDUTIES\n"
        "1. Cleans decks.\n2. Repairs boats.\nTypical Physical/Mental Demands/ Working Conditions\nWork in wind and rain.\n"
    )
    posting = read(text).posting
    assert posting.summary == "Helps riders."
    assert posting.duties == ["Cleans decks.", "Repairs boats."]
    assert posting.physical_requirements == ["Work in wind and rain."]
