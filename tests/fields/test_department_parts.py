"""Two parts of an employer in one value or line, and the unit that a sentence says the job is in."""

from __future__ import annotations

import pytest
from announcement import BODY, read


@pytest.mark.parametrize(
    ("text", "department", "division"),
    [
        ("Department: Bridges, Steel Inspection Unit", "Bridges", "Steel Inspection Unit"),
        ("Department of Bridges, Division of Steel", "Department of Bridges", "Division of Steel"),
        ("Department: Bridges, Ferries and Locks", "Bridges, Ferries and Locks", None),
        ("Bridges Department  |  Steel Division", "Bridges Department", "Steel Division"),
        ("City of Elmford - Steel Branch", None, "Steel Branch"),
        ("City of Elmford - VACANCY NOTICE - DIRECTORATE: BRIDGES", "BRIDGES", None),
        ("CITY OF ELMFORD BRIDGES DEPARTMENT", "BRIDGES DEPARTMENT", None),
        ("Departments\nDepartment of Bridges", "Department of Bridges", None),
        ("Department of Bridges\nUnit: Bargaining Unit 9", "Department of Bridges", None),
    ],
)
def test_on_a_line(text: str, department: str | None, division: str | None) -> None:
    employer = "CITY OF ELMFORD\n" if "ELMFORD" in text else "City of Elmford\n"
    posting = read(f"Bridge Inspector\n\n{employer}{text}\n{BODY}").posting
    assert (posting.department, posting.division) == (department, division)


@pytest.mark.parametrize(
    ("sentence", "division"),
    [
        ("The inspector will be part of the Steel and Rivets Unit and walks bridges.", "Steel and Rivets Unit"),
        ("The role sits in the Steel and Rivets unit.", "Steel and Rivets unit"),
        ("This is a part of the job.", None),
        ("In the first year you will work as a member of the Steel Unit.", "Steel Unit"),
        ("Walks to the Rope Section are part of the Steel Branch.", None),
        ("The inspector looks after the bridges that are part of the Steel Unit.", None),
        ("Manages the lofts that are part of the Elm Housing Unit.", None),
    ],
)
def test_in_a_sentence(sentence: str, division: str | None) -> None:
    assert read(f"Bridge Inspector\n\nSummary\n\n{sentence}\n{BODY}").posting.division == division


def test_above_the_notice() -> None:
    text = f"COUNTY OF ELM\nDEPARTMENT OF BRIDGES\nJOB BULLETIN\n\nBRIDGE INSPECTOR\nElm General Hospital\nEXAM NUMBER: 4\n{BODY}"
    assert read(text).posting.department == "DEPARTMENT OF BRIDGES"


@pytest.mark.parametrize(
    ("line", "department"),
    [
        ("Bridge Inspector II - Port of Alder Job at City of Alder", "Port of Alder"),
        ("Port of Alder Jobs for City of Alder", None),
        ("Bridge Inspector Job at ALDER HOUSING AUTHORITY", None),
    ],
)
def test_before_the_job_at_an_employer(line: str, department: str | None) -> None:
    employer = "ALDER HOUSING AUTHORITY" if line.endswith("HOUSING AUTHORITY") else "City of Alder"
    assert read(f"{line}, Alder, OR\n\n{employer}\n{BODY}").posting.department == department


@pytest.mark.parametrize(("label", "department"), [("Department/Level", "Facilities"), ("Level", None)])
def test_the_label_of_a_department_and_its_level(label: str, department: str | None) -> None:
    assert read(f"Bridge Inspector\n\n{label}:\n\nFacilities\n{BODY}").posting.department == department


@pytest.mark.parametrize("value", ["Parks and Quays: Ropes", "Office of the Mayor: Letters", "Department of Tides: Buoys"])
def test_a_colon_inside_a_department_cuts_no_name(value: str) -> None:
    assert read(f"Clerk\nDepartment: {value}\n\nDUTIES\n\n- Sells permits.\n").posting.department == value


def test_a_second_department_behind_the_first() -> None:
    def told(name: str) -> str | None:
        return announce_in(f"Under direction, a Harbor Pilot in the {name} steers boats.")

    assert told("Department of Tides and Docks and the Alder Department of Cranes") == "Department of Tides and Docks"
    assert told("Department of Tides and the Environment") == "Department of Tides and the Environment"


def announce_in(sentence: str) -> str | None:
    return read(f"HARBOR PILOT\n\n{sentence}\n{BODY}").posting.department
