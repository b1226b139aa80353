"""Departments and their units: lines of the title block with a word of an office, labels, and sentences on who hires."""

from __future__ import annotations

import pytest
from announcement import BODY, announce, printed, read

import jobparse


@pytest.mark.parametrize(
    ("line", "department"),
    [
        ("Elmford State University, University Libraries", "University Libraries"),
        ("Department of Ferries, Elmford, ME", "Department of Ferries"),
        ("Port Elmford, BC V0N 2P0", None),
        ("Port Elmford", None),
        ("Come to the Ferry Agency! See its page", None),
        ("Administration (Government & Defence)", None),
        ("Administration of Ferries", "Administration of Ferries"),
        ("Library Director", None),
        ("Elmford State University Library logo", None),
        ("of the Ferry Section (E)", None),
        ("Inspector Position in the Ferry Office", None),
        ("Elmford State University to open its new ferry library", None),
        ("The Ferry Centre at the University of", None),
        ("Office of the Treasurer", "Office of the Treasurer"),
        ("ESU - Elmford State University", None),
        ("Ferry Job Opportunities at the Harbor Authority", None),
        ("Elmford Police Department", "Elmford Police Department"),
    ],
)
def test_a_line_of_the_title_block(line: str, department: str | None) -> None:
    parsed = read(f"Bridge Inspector\nElmford State University\n{line}\n{BODY}")
    assert parsed.posting.department == department
    assert parsed.posting.division is None
    if department:
        assert printed(parsed, "/department") == department


@pytest.mark.parametrize(
    ("text", "department"),
    [
        ("The Elmford Bridge Department is looking for people who like steel.", "Elmford Bridge Department"),
        ("The Elmford Bridge Office (EBO) seeks an inspector.", "Elmford Bridge Office"),
        ("The Elmford Bridge Department announces vacancies in its yard.", "Elmford Bridge Department"),
        ("This Office is looking for people who like steel.", None),
        ("The Elmford Bridge Department repairs bridges.", None),
    ],
)
def test_a_department_that_hires(text: str, department: str | None) -> None:
    assert read(f"Bridge Inspector\n\n{text}\n{BODY}").posting.department == department


@pytest.mark.parametrize(
    ("label", "department"),
    [
        ("Department:\nDept. of Bridges Division:\nSteel Office", "Dept. of Bridges"),
        ("Centre: Head Office: Elmford", None),
        ("Department:\nSupervised by\n", None),
        ("Ministry: Ferries and Lakes", "Ferries and Lakes"),
    ],
)
def test_the_value_of_a_label(label: str, department: str | None) -> None:
    assert read(f"Bridge Inspector\n\n{label}\n{BODY}").posting.department == department


def test_columns_are_apart() -> None:
    parsed = read(f"THE CIRCUIT COURT OF PINE COUNTY          ANNOUNCEMENT #24\nBridge Inspector\n{BODY}")
    assert (parsed.posting.employer, parsed.posting.department) == ("CIRCUIT COURT OF PINE COUNTY", None)


@pytest.mark.parametrize(
    "sentence",
    [
        "We work with the Ferry Department of the City of Birch.",
        "The Ferry Department of the City of Birch is our neighbor.",
        "You will work closely with the Department of Ferries.",
        "A permit issued by the Department of Ferries of the City of Elmford may be needed.",
    ],
)
def test_a_department_that_the_job_has_to_do_with_is_not_its_own(sentence: str) -> None:
    assert read(f"BRIDGE INSPECTOR\nCity of Elmford\n\n{sentence}\n{BODY}").posting.department is None


def test_the_department_of_the_employer_is_its_own() -> None:
    parsed = read(f"BRIDGE INSPECTOR\nCity of Elmford\n\nThe Ferry Department of the City of Elmford has ten boats.\n{BODY}")
    assert parsed.posting.department is not None


def test_a_label_that_points_elsewhere_names_no_department() -> None:
    assert announce("Department: - Not in the Classified Service, See Posting").posting.department == "Department of Bridges"


def test_the_bureau_of_a_commission_just_named_does_not_hire() -> None:
    parsed = read(
        "Job Description\n\nThe Commission on Bridges (the Commission) is the agency that keeps the bridges of the coast.\n\n"
        "The Commission's Harbor Relations Bureau is empowered to act in the ports.\n\n"
        "Minimum Qual Requirements\n\n1. A steady hand.\n"
    )
    assert parsed.posting.department == "Commission on Bridges"


@pytest.mark.parametrize(
    ("sentence", "department"),
    [
        (
            "The Elm City Department of Bridges (EDB) is one of the oldest agencies of the state.",
            "Elm City Department of Bridges",
        ),
        ("The Bureau of Bridge Safety and Paint (BBSP) protects the public.", "Bureau of Bridge Safety and Paint"),
        ("The Bureau protects the public.", None),
    ],
)
def test_whom_the_first_sentence_on_the_employer_is_about(sentence: str, department: str | None) -> None:
    parsed = read(
        f"Job Description\n\n{sentence} It keeps the bridges of the city.\n\nMinimum Qual Requirements\n\n1. A steady hand.\n"
    )
    assert parsed.posting.department == department


def test_a_directorate_is_a_unit_of_the_department_on_its_line() -> None:
    posting = jobparse.parse(
        "DEPARTMENT OF TIDES\nPOST 2/7 : HARBOR PILOT\nDirectorate: Boats\nSALARY : R9 000 per month\n"
    ).posting
    assert (posting.department, posting.division) == ("DEPARTMENT OF TIDES", "Boats")


def test_a_label_on_the_department_goes_before_one_on_an_office() -> None:
    parsed = read("Harbor Pilot\n\nOffice: UNTW Elm Bay\n\nDepartment/ Office: Office on Tides and Docks" + BODY)
    assert parsed.posting.department == "Office on Tides and Docks"


@pytest.mark.parametrize(
    "line",
    [
        "Agency Unit:",
        "CIVIL SERVICE OPPORTUNITIES",
        "Office in Elm Bay",
        "Elm State Personnel Board Specification",
        "Responsible for a variety of administration and services of the harbor",
        "The Director oversees the museum",
        "The Sheriff keeps the court",
    ],
)
def test_lines_with_words_of_offices_that_are_no_departments(line: str) -> None:
    assert read(f"Harbor Nurse\n\nElmbay County\n\n{line}" + BODY).posting.department is None


def test_the_holder_behind_a_department_is_no_part_of_its_name() -> None:
    parsed = read("SUMMARY\n\nElm Township is looking for a Department of Public Works Assistant." + BODY)
    assert parsed.posting.department == "Department of Public Works"


def test_a_department_of_several_fields_that_hires() -> None:
    parsed = read("SUMMARY\n\nThe Quays & Parks Department seeks to fill a vacancy." + BODY)
    assert parsed.posting.department == "Quays & Parks Department"


def test_a_school_of_a_university_on_its_line() -> None:
    parsed = read("University of Elmbay\nSchool of Tidal Sciences\n\nHarbor Technician" + BODY)
    assert parsed.posting.department == "School of Tidal Sciences"


def test_the_service_below_its_directorate() -> None:
    parsed = read("Harbor Inspector\nDirectorate\nPlace and Tides\nService\nQuays Management\nLocation\nElm Bay" + BODY)
    assert (parsed.posting.department, parsed.posting.division) == ("Place and Tides", "Quays Management")


def test_an_agency_before_its_unit_behind_one_label() -> None:
    parsed = read("Harbor Inspector\n\nHiring Agency/Seniority Unit: Dept of Tides / District 2\n" + BODY)
    assert parsed.posting.department == "Dept of Tides"


def test_a_directorate_that_the_job_is_in() -> None:
    parsed = read("SUMMARY\n\nJoin our busy team, based in the Place and Tides directorate of Elmbay Council." + BODY)
    assert parsed.posting.department == "Place and Tides directorate"


def test_a_unit_before_the_campus_of_its_college() -> None:
    text = f"Harbor Pilot\n\nThe quay is in the School of Tides, Main Campus, Elm College.\n{BODY}Employer: Elm College\n"
    assert read(text).posting.department == "School of Tides"


@pytest.mark.parametrize("line", ["Student Office > Job Board > View Posting", "Job Board    Class Specs    Help"])
def test_pages_are_no_departments(line: str) -> None:
    assert read(f"{line}\n\nHarbor Pilot" + BODY).posting.department is None


def test_the_department_before_the_name_of_its_university_over_a_line_end() -> None:
    text = (
        "Job Announcement\n\nThe Tides Department of the University of\nElmbay, Fernvale, South Africa, announces a "
        "vacancy\nfor a Lecturer in TIDES and ROPES. The successful\ncandidate will have proven experience.\n\nOne of the "
        "major universities, the University\nof Elmbay has a tradition of research on boats. There\nis a history of such "
        "research within the Department\nof Harbor Studies.\n"
    )
    assert read(text).posting.department == "Tides Department"


@pytest.mark.parametrize(
    ("text", "department"),
    [
        ("Job Title: Pilot\n\nDepartment: Water Works, City of Elm Bay\n\nThe City of Elm Bay is hiring.", "Water Works"),
        ("Pilot\n\nThe City of Alder Public Works Department is currently accepting applications.", "Public Works Department"),
        ("Pilot\n\nDepartment of Job Listing:\nBoats", None),
        ("Pilot\n\nWe are looking for pilots. Simply go to the Bureau of Small Boats for a permit.", None),
    ],
)
def test_departments_without_what_is_beside_them(text: str, department: str | None) -> None:
    assert read(f"{text}\n{BODY}").posting.department == department


def test_a_directorate_beside_its_department() -> None:
    posting = read(f"Harbor Pilot\n\nDepartment: Harbours\n\nDirectorate: Lights and Buoys\n{BODY}").posting
    assert (posting.department, posting.division) == ("Harbours", "Lights and Buoys")


@pytest.mark.parametrize(
    ("text", "department"),
    [
        (
            "ME Department of Ferries Hiring Harbor Pilot\n\nThe Department of Ferries is hiring a Harbor Pilot.",
            "Department of Ferries",
        ),
        ("Harbor Pilot\n\nFULL-TIME SERVICE HAND- Harbor Pilot", None),
        ("Harbor Clerk\n\nThe Clerk's Office of the Harbor Court keeps its books. Harbor Clerks keep them.", None),
    ],
)
def test_what_is_no_part_of_the_name_of_a_department(text: str, department: str | None) -> None:
    assert read(f"{text}\n{BODY}").posting.department == department


@pytest.mark.parametrize(("words", "department"), [("Others (e.g., the", None), ("Staff of the", "Department of Ferries")])
def test_a_body_given_as_an_example_is_no_department(words: str, department: str | None) -> None:
    told = f"{words} Department of Ferries{')' if '(' in words else ''} help with the boats."
    assert read(f"Harbor Pilot\n\nSummary\n\nThe pilot steers ships. {told}\n{BODY}").posting.department == department


@pytest.mark.parametrize(
    ("line", "department"),
    [
        ("Posted by Office of the Harbor Master", "Office of the Harbor Master"),
        ("CIVIL SERVICE PROMOTIONAL EXAMINATION OFFICES", None),
        ("Civil Service Office", "Civil Service Office"),
        ("County Service \u00b7 Elm Medical Center \u00b7 Towns \u00b7 School Districts", None),
    ],
)
def test_lines_that_name_a_department_and_those_that_do_not(line: str, department: str | None) -> None:
    assert jobparse.parse(f"Harbor Pilot\n\n{line}\n\nELM COUNTY\n{BODY}").posting.department == department


def test_the_board_of_a_body_is_no_department() -> None:
    said = "SUMMARY\n\nThe clerk advises the Board {} on law."
    assert read(f"Harbor Clerk\n\n{said.format('of the Elm Port Authority')}{BODY}").posting.department is None
    assert read(f"Harbor Clerk\n\n{said.format('of Elections')}{BODY}").posting.department == "Board of Elections"


@pytest.mark.parametrize(
    ("part", "department"),
    [
        ("Department/Division: Bridge Finance\n", "Bridge Finance"),
        ("Department / Division: Bridges / Finance\n", "Bridges"),
        (
            "The Department:\n\nThe Tides & Bridges Department reports to the mayor and keeps the gates.\n",
            "Tides & Bridges Department",
        ),
        ("The Department:\n\nThe people of the Bridges Department report to the mayor and keep the gates.\n", None),
    ],
)
def test_a_label_on_both_and_a_heading_on_the_department(part: str, department: str | None) -> None:
    assert read(f"BRIDGE INSPECTOR\n\n{part}{BODY}").posting.department == department


@pytest.mark.parametrize(
    ("named", "department"),
    [
        ("Department of Tides, and Jo Field, Docks Archives", "Department of Tides"),
        ("Department of Tides, Docks, and Boats", "Department of Tides, Docks, and Boats"),
        ("Department of Tides, and Docks", "Department of Tides, and Docks"),
    ],
)
def test_what_another_comma_shows_to_be_no_part_of_a_department(named: str, department: str) -> None:
    sentence = f"Under the direct supervision of Ada Stone, {named}, the pilot guides the ships of ten lands into the port."
    assert jobparse.parse(f"Harbor Pilot\n\nINTRODUCTION\n{sentence}\n{BODY}").posting.department == department
