"""Who hires: the government or company, the department inside it, the unit inside that; each only where it is printed."""

from __future__ import annotations

import pytest
from announcement import BODY, HEAD, announce, printed, read

import jobparse


@pytest.mark.parametrize(
    ("text", "employer"),
    [
        (f"Employer: Marrow County\nJob Title: Clinic Nurse\n{BODY}", "Marrow County"),
        (f"Company Name: Brightwater Ferries LLC\nJob Title: Deckhand\n{BODY}", "Brightwater Ferries LLC"),
        (f"City of Elmford\nBRIDGE INSPECTOR\n{BODY}", "City of Elmford"),
        (f"THE BLUE ALDER COUNTY DEPARTMENT OF TREES is recruiting for a Clerk.\n{BODY}", "BLUE ALDER COUNTY"),
        (f"Records Clerk\n\nSt. Elmo County is hiring a clerk for its hall.\n{BODY}", "St. Elmo County"),
        (f"BRIDGE INSPECTOR\n{BODY}\nThe City of Oak Hollow is an Equal Opportunity Employer.\n", "City of Oak Hollow"),
        (f"Records Clerk\n\nThe Town of Greyhaven is seeking a Records Clerk for its town hall.\n{BODY}", "Town of Greyhaven"),
        (
            "Records Clerk\n\nUnder supervision, this position with the Village of Nettle's Office of Deeds keeps "
            f"papers.\n{BODY}",
            "Village of Nettle",
        ),
        (f"Senior Dispatcher\nHarbor Light Transit District\n{BODY}", "Harbor Light Transit District"),
        (f"City of Elmford\n\nClerk\n\nSalary: $50,000\n{BODY}", "City of Elmford"),
        (
            "The County Government of Elmford, in line with section 5 of the Ferries Act (Cap. 26), invites applications for "
            f"the position of Ferry Clerk.\n\n{BODY}",
            "County Government of Elmford",
        ),
        (f"City of Elmford\n\nLocation: 1 Main Street\n{BODY}", "City of Elmford"),
        (f"City of Bois d'Orme\nClerk\n{BODY}", "City of Bois d'Orme"),
        (
            f"CLERK\n{BODY}- A permit that the State of Maine hands out.\n\nThe City of Los Pinos tests all clerks. "
            "The City of Los Pinos hires by rank.\n",
            "City of Los Pinos",
        ),
        (f"City of Fond du Marais\nClerk\n{BODY}", "City of Fond du Marais"),
        (f"Clerk\n\nNorth-Marrow County seeks a clerk. North-Marrow County is by the sea.\n{BODY}", "North-Marrow County"),
    ],
)
def test_employer(text: str, employer: str) -> None:
    parsed = read(text)
    assert parsed.posting.employer == employer
    assert printed(parsed, "/employer") == employer


@pytest.mark.parametrize(
    "text",
    [
        f"BRIDGE INSPECTOR\nDepartment of Bridges\n{BODY}",
        f"National Programme Officer (Bridges)\n\nGrade: NO-A\n{BODY}",
        f"BRIDGE INSPECTOR\n{BODY}\nHOW TO APPLY\n\nApply at www.cityofelmford.example/jobs or write to "
        "jobs@cityofelmford.example.\n",
        f"BRIDGE INSPECTOR\n{BODY}\n- A valid State of Illinois driver's license is required.\n",
    ],
)
def test_no_employer(text: str) -> None:
    parsed = read(text)
    assert parsed.posting.employer is None
    assert "/employer" not in parsed.evidence


@pytest.mark.parametrize(
    ("text", "department"),
    [
        (f"BRIDGE INSPECTOR\nDepartment: Public Works\n{BODY}", "Public Works"),
        (f"BRIDGE INSPECTOR\nAgency:\nOffice of River Safety\n{BODY}", "Office of River Safety"),
        (f"BRIDGE INSPECTOR\nDepartment: Department of Bridges (DOB)\n{BODY}", "Department of Bridges"),
        (f"BRIDGE INSPECTOR\nDepartment of Bridges\n{BODY}", "Department of Bridges"),
        (f"BRIDGE INSPECTOR\nElmford Police Department (EPD)\n{BODY}", "Elmford Police Department"),
        (f"BRIDGE INSPECTOR\nOffice of River Safety\nLanding Division\n{BODY}", "Office of River Safety"),
        (f"{BODY}\nDEPARTMENT: Streets\nDEPARTMENT: Bridges\n", "Streets"),
        (
            "Description\nJOB ANNOUNCEMENT\nBRIDGE INSPECTOR DEPARTMENT OF BRIDGES Number of Vacancies: 2 Starting "
            "Salary: $54,120.00 annually\n" + BODY,
            "DEPARTMENT OF BRIDGES",
        ),
        (
            "Records Clerk\n\nROLE SUMMARY\n\nUnder supervision, this position with the City of Elmford's Office of "
            "River Safety (ORS) keeps the log "
            f"of all landings.\n{BODY}",
            "Office of River Safety",
        ),
    ],
)
def test_department(text: str, department: str) -> None:
    parsed = read(text)
    assert parsed.posting.department == department
    assert printed(parsed, "/department") == department


@pytest.mark.parametrize(
    "text",
    [
        f"BRIDGE INSPECTOR\nCity of Elmford\n{BODY}",
        f"BRIDGE INSPECTOR\nCity of Elmford\nDepartment: N/A\n{BODY}",
        f"Police Officer\nCity of Elmford\n{BODY}",
        f"BRIDGE INSPECTOR\nCity of Elmford\n{BODY}- Writes letters to the Department of Motor Vehicles.\n",
    ],
)
def test_no_department(text: str) -> None:
    assert read(text).posting.department is None


@pytest.mark.parametrize(
    ("text", "division"),
    [
        (f"{HEAD}Division: Steel Inspection\n{BODY}", "Steel Inspection"),
        (f"{HEAD}Bureau: Bureau of Tunnels (BOT)\n{BODY}", "Bureau of Tunnels"),
        (f"BRIDGE INSPECTOR\nDepartment of Bridges\nSteel Inspection Division\n{BODY}", "Steel Inspection Division"),
        (f"{HEAD}LOCATION: Landing House DIVISION: River Watch ADDRESS: 14 Quay Street\n{BODY}", "River Watch"),
    ],
)
def test_division(text: str, division: str) -> None:
    parsed = read(text)
    assert parsed.posting.division == division
    assert printed(parsed, "/division") == division


def test_no_division() -> None:
    parsed = announce("Division: Not listed")
    assert parsed.posting.division is None
    assert "/division" not in parsed.evidence


@pytest.mark.parametrize(
    ("text", "employer"),
    [
        ("RIVER BEND LOCAL MUNICIPALITY INVITES APPLICATIONS\n\nHarbor Pilot\n", "RIVER BEND LOCAL MUNICIPALITY"),
        (
            "The County Government of Alder, through the Office of the Governor, is inviting applications for its boats.\n",
            "County Government of Alder",
        ),
    ],
)
def test_employers_that_invite(text: str, employer: str) -> None:
    assert read(text + BODY).posting.employer == employer


@pytest.mark.parametrize(
    ("sentence", "employer"),
    [
        (
            "The Alder County Cooperative Library System (ACCLS) seeks a pilot for its boats.",
            "Alder County Cooperative Library System",
        ),
        ("The Alder County Superior Court is looking for a pilot.", "Alder County Superior Court"),
        ("You will be a member of the Royal Borough of Alder’s new team.", "Royal Borough of Alder"),
    ],
)
def test_bodies_of_counties_and_royal_boroughs(sentence: str, employer: str) -> None:
    assert read(f"HARBOR PILOT\n\nSUMMARY\n\n{sentence}" + BODY).posting.employer == employer


def test_the_union_behind_a_label_is_no_employer() -> None:
    text = f"Harbor Pilot\n\nJurisdiction: CUPE Local 21\n\nThe City of Elmford is an equal opportunities employer.{BODY}"
    assert read(text).posting.employer == "City of Elmford"


def test_the_programme_behind_a_title_is_no_employer() -> None:
    assert read(f"Senior Consultant for the Tides Programme\n\nThe boats are new.{BODY}").posting.employer is None


@pytest.mark.parametrize(
    ("text", "employer"),
    [
        ("Docks Director\n\nThe Elmbay Tribe of Rivers is committed to its waters.", "Elmbay Tribe of Rivers"),
        ("Docks Director\n\nConfederated Tribes of Elm Bay", "Confederated Tribes of Elm Bay"),
        ("Elmbay County OR\n\nHarbor Nurse", "Elmbay County"),
        ("Harbor Nurse\n\nNORTH ELMLAND STATE GOVERNMENT", "NORTH ELMLAND STATE GOVERNMENT"),
    ],
)
def test_tribes_states_and_counties_with_their_state(text: str, employer: str) -> None:
    assert read(text + BODY).posting.employer == employer


@pytest.mark.parametrize(
    ("text", "employer"),
    [
        ("Harbor Teacher\nElm Prairie School District 118", "Elm Prairie School District 118"),
        ("Harbor Pilot\nTide & Quay Boats, LLC", "Tide & Quay Boats, LLC"),
        ("Harbor Pilot\nBlack Elm Conservancy", "Black Elm Conservancy"),
        ("Harbor Pilot\nNorthern Tides Agency of Canada - Regional Branch", "Northern Tides Agency of Canada"),
        ("Harbor Pilot\n\nSUMMARY\n\nThe Elm Lakes Airport Authority owns two airports.", "Elm Lakes Airport Authority"),
        ("Harbor Pilot\nDepartment of the Tides\nSouthwest Tides Center", None),
    ],
)
def test_numbered_districts_companies_and_bodies(text: str, employer: str | None) -> None:
    assert read(text + BODY).posting.employer == employer


def test_the_lines_below_the_first_words_of_a_mail() -> None:
    text = (
        "To: All Staff\nSubject: INTERNAL POSTING #27-071 Night Custodian\n\nGood afternoon everyone,\n\n"
        "The following vacancy is posted for five days to those who work here. If it is not filled we will go outside.\n\n"
        "Night Custodian\nElm Prairie School District 118\n12 months, 8 hrs/day\n\nWhat you will do\n- Sweeps the halls.\n"
    )
    posting = jobparse.parse(text).posting
    assert (posting.title, posting.employer) == ("Night Custodian", "Elm Prairie School District 118")


def test_a_name_of_two_with_a_sign_that_looks_for_somebody() -> None:
    text = "Line Cook\n\nSUMMARY\n\nELM BAR & GRILL is looking for a strong cook for the summer." + BODY
    assert read(text).posting.employer == "ELM BAR & GRILL"


def test_the_place_behind_a_labelled_employer_is_no_part_of_it() -> None:
    assert read("Institution: Elm Public Library (Elm Bay, OR)\nJob: Clerk" + BODY).posting.employer == "Elm Public Library"


def test_a_university_behind_its_department() -> None:
    posting = read(
        "Department of Tides of Old Harbour University (OHU) invites applications for posts of lecturers.\n" + BODY
    ).posting
    assert (posting.employer, posting.department) == ("Old Harbour University", "Department of Tides")


def test_a_unit_of_no_name_behind_the_title_is_no_employer() -> None:
    assert jobparse.parse(f"Position: Harbor Clerk - Support Center\n{BODY}").posting.employer is None
    assert jobparse.parse(f"Position: Harbor Clerk - Alder Tide Center\n{BODY}").posting.employer == "Alder Tide Center"
