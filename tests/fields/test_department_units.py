"""Departments and their units: behind labels that stand alone, in headings, below the title, behind and below each other."""

from __future__ import annotations

import pytest
from announcement import BODY, read

HEAD = "Bridge Inspector\n\n"


def parts(text: str) -> tuple[str | None, str | None]:
    posting = read(f"{text}{BODY}").posting
    return posting.department, posting.division


@pytest.mark.parametrize(
    ("sentence", "whole", "unit"),
    [
        (
            "The Department of Tides Northeast Area Office is seeking an inspector.",
            "Department of Tides",
            "Northeast Area Office",
        ),
        (
            "The Department of Tides Region 4 Headquarters is seeking an inspector.",
            "Department of Tides",
            "Region 4 Headquarters",
        ),
        ("The Tide Department's Northern Field Office is seeking an inspector.", "Tide Department", "Northern Field Office"),
        ("DEPARTMENT OF TIDES NORTHEAST AREA OFFICE", "DEPARTMENT OF TIDES", "NORTHEAST AREA OFFICE"),
        ("The Department of Tides District 7 is seeking an inspector.", "Department of Tides", "District 7"),
        ("The Department of Tides Central Office is seeking an inspector.", "Department of Tides", "Central Office"),
        (
            "The Department of Tides, Elm Harbor Service Headquarters located in Alder, OR, is currently accepting applications.",
            "Department of Tides",
            "Elm Harbor Service Headquarters",
        ),
        (
            "The Department of Tides, Elm Harbor Service, is accepting applications for the post.",
            "Department of Tides",
            "Elm Harbor Service",
        ),
        (
            "The Department of Tides, Docks and Harbor Services is seeking an inspector.",
            "Department of Tides, Docks and Harbor Services",
            None,
        ),
    ],
)
def test_a_department_without_the_office_of_an_area(sentence: str, whole: str, unit: str | None) -> None:
    assert parts(f"{HEAD}{sentence}") == (whole, unit)


@pytest.mark.parametrize(
    ("lines", "unit"),
    [
        ("Department of Tides\nWater Resource Management", "Water Resource Management"),
        ("Department of Tides\nHarbor Safety Enforcement\nAlder, OR 97001", "Harbor Safety Enforcement"),
        ("Department of Tides\nElm Bay", None),
        ("Department of Tides\n\nWe look after docks, quays and their management", None),
        ("Department of Tides\nManagement", None),
    ],
)
def test_a_field_of_work_right_below_its_department(lines: str, unit: str | None) -> None:
    assert parts(f"{HEAD}{lines}") == ("Department of Tides", unit)


@pytest.mark.parametrize(
    ("text", "whole", "unit"),
    [
        (
            "Search\n\nBridge Inspector\n\n  1. DEPT OF TIDES & DOCKS\nPosted on: 12/01/2029\n\nLocation\n\nElm\n\nDepartment\n\n"
            "Quay Resources Group\n\n$59,116.00 – $91,768.00\n\nJob Description\n\nWalks.",
            "DEPT OF TIDES & DOCKS",
            "Quay Resources Group",
        ),
        (f"{HEAD}Department\nQuays\nLocation\nElm Hall\n", "Quays", None),
        (f"{HEAD}Department\nQuays\nDivision\nNight Boats\nSalary: $50,000 per year\n", "Quays", "Night Boats"),
        (f"{HEAD}Department\nWe keep forty quays in order.\nLocation\nElm Hall\n", None, None),
        (f"{HEAD}Department\nBridge Engineer\nLocation\nElm Hall\n", None, None),
    ],
)
def test_names_below_labels_that_stand_alone(text: str, whole: str | None, unit: str | None) -> None:
    assert parts(text) == (whole, unit)


@pytest.mark.parametrize("label", ["Dept./School", "SCHOOL/DEPARTMENT", "Dept/Campus", "School or Department"])
def test_labels_of_schools(label: str) -> None:
    text = f"Job Title:\n\nBridge Inspector\n\n{label}:\n\nTransportation\n\nPay Grade: 4"
    assert parts(text) == ("Transportation", None)


def test_a_unit_with_the_name_of_its_department_behind_its_own_label() -> None:
    assert parts(f"{HEAD}Department: Quay Services,  Division: Quay Services\nOpening Date: 07/06/2029") == ("Quay Services",) * 2
    assert parts(f"{HEAD}Department/Division: Quay Services\nOpening Date: 07/06/2029") == ("Quay Services", None)


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        (
            "Contract Type\nFixed Term\n\nDepartment of Tides\n\nGrade 7: £34,304 per annum\n\nAlder University is old.",
            "Department of Tides",
        ),
        ("About the Harbor Works Department\n\nWe keep forty quays in order and have two boats.", "Harbor Works Department"),
        ("Department Information\n\nQuay Facilities is the steward for the University piers.", "Quay Facilities"),
        ("About our team\n\nThe Department of Tides leads and coordinates work on:\n- docks\n- quays", "Department of Tides"),
        ("Who we are\n\nThe Department of Tides's mission is to keep the sea out.", "Department of Tides"),
        ("About the Department\n\nAlder is a town on the coast.", None),
        ("About the Department\n\nOur Quay Inspector is the one who walks the piers.", None),
    ],
)
def test_departments_in_headings_and_under_them(text: str, whole: str | None) -> None:
    assert parts(f"{HEAD}{text}")[0] == whole


@pytest.mark.parametrize(
    ("sentence", "whole"),
    [
        (
            "Based within the newly established Tide School within the College of Sea Sciences, the role supports staff.",
            "College of Sea Sciences",
        ),
        ("The role sits within the Faculty of Boats and Docks and supports its staff.", "Faculty of Boats and Docks"),
        ("The role is located within the busy Registry Services team.", "Registry Services"),
        ("The role is based within the Town Hall and supports its staff.", None),
    ],
)
def test_units_that_a_sentence_says_the_post_is_in(sentence: str, whole: str | None) -> None:
    assert parts(f"{HEAD}Job Purpose\n\n{sentence}")[0] == whole


@pytest.mark.parametrize(
    ("line", "whole"),
    [
        ("Elm Harbor Service - Seasonal Contractual", "Elm Harbor Service"),
        ("Elm Harbor Office - Full-Time", "Elm Harbor Office"),
        ("MEMORANDUM TO:      ALL HARBOR AUTHORITY EMPLOYEES", None),
        ("Exam Number Exam Title and Agency Salary Grade Beginning Salary", None),
        ("Harbor Department Job", None),
    ],
)
def test_lines_that_are_more_or_less_than_a_department(line: str, whole: str | None) -> None:
    assert parts(f"{HEAD}{line}")[0] == whole


@pytest.mark.parametrize(
    ("text", "whole", "unit"),
    [
        ("OFFICE OF TIDES CITYWIDE JOB VACANCY NOTICE\n\nHarbor Pilot", "OFFICE OF TIDES", None),
        (
            "Harbor Pilot II in the Docks and Quays Division\n\nDescription\n\n"
            "The City of Alder Law Department is seeking a pilot for its boats.",
            "Law Department",
            "Docks and Quays Division",
        ),
        ("Pilot\n\nDepartment of Job Listing:\nBoats", None, None),
    ],
)
def test_names_without_what_calls_them_a_notice_or_joins_them_to_a_title(text: str, whole: str | None, unit: str | None) -> None:
    assert parts(text) == (whole, unit)
