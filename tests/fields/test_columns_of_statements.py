"""What is asked and wished in columns of one table, among competencies, and which of it is a licence."""

from __future__ import annotations

from typing import Any

import pytest
from announcement import at, read

HEAD = "DOCK CLERK\n\nTown of Elmford\n\nPerson specification\n"
END = "\nHow to apply\nSend a letter to the clerk.\n"


def told(table: str) -> dict[str, Any]:
    """The qualifications that are read from a table."""
    found: dict[str, Any] = at(read(f"{HEAD}{table}{END}"), "/qualifications")
    return found


@pytest.mark.parametrize(
    "table",
    [
        "Criteria | Essential | Desirable\nTraining | A diploma in knots | A degree in tides\n"
        "Work | Two years on a quay | Work with nets\nOther | Full driving licence | \n",
        "| | Essential criteria | Desirable criteria |\n|---|---|---|\n| Training | A diploma in knots | A degree in tides |\n"
        "| Work | Two years on a quay | Work with nets |\n| Licences | Full driving licence | - |\n",
        "| Minimum | Preferred |\n---|---|\n A diploma in knots | A degree in tides |\nTwo years on a quay | Work with nets |\n"
        "Full driving licence | |\n".replace("| Minimum", "Minimum"),
    ],
)
def test_columns(table: str) -> None:
    found = told(table)
    assert found["minimum"] == ["A diploma in knots", "Two years on a quay", "Full driving licence"]
    assert found["preferred"] == ["A degree in tides", "Work with nets"]
    assert found["licenses"] == ["Full driving licence"]
    assert [row["years"] for row in found["experience"]] == [2]
    assert [row["level"] for row in found["education"]] == ["associate"]


def test_no_columns() -> None:
    found = told("Essential | Home | Vacancies\nTwo years of work on a quay.\nA boat card is desirable.\n")
    assert found["minimum"][-1] == "Two years of work on a quay."
    assert found["preferred"] == ["A boat card is desirable."]


@pytest.mark.parametrize(
    ("statement", "licences"),
    [
        ("Licensed rigger in any state.", 1),
        ("Registered Harbor Engineer.", 1),
        ("Certified net mender", 1),
        ("HPCT registered.", 1),
        ("Harbor Services Credential in Knots and Nets", 1),
        ("Certified copies of all papers.", 0),
        ("Registered voters may ask for a leave.", 0),
        ("Experience with license plate readers.", 0),
        ("Licensed premises work.", 0),
    ],
)
def test_licences(statement: str, licences: int) -> None:
    found = at(read(f"DOCK CLERK\n\nTown of Elmford\n\nMINIMUM QUALIFICATIONS\n- A diploma.\n- {statement}\n"), "/qualifications")
    assert len(found["licenses"]) == licences


@pytest.mark.parametrize(
    ("statement", "fields"),
    [
        ("Master's degree in tides within five years of the start date.", ["tides"]),
        ("PhD in tides conferred within the last five years.", ["tides"]),
        ("A bachelor's degree in one of those fields.", []),
    ],
)
def test_ends_of_fields(statement: str, fields: list[str]) -> None:
    found = at(read(f"DOCK CLERK\n\nTown of Elmford\n\nMINIMUM QUALIFICATIONS\n- {statement}\n"), "/qualifications/education")
    assert found[0]["fields"] == fields


def test_capitals() -> None:
    rows = "- ONE YEAR OF RIGGING EXPERIENCE. DIVING EXPERIENCE PREFERRED.\n- A DIPLOMA.\n"
    found = at(read(f"DOCK CLERK\nTOWN OF ELMFORD\nMINIMUM QUALIFICATIONS:\n{rows}"), "/qualifications")
    assert found["minimum"] == ["ONE YEAR OF RIGGING EXPERIENCE.", "A DIPLOMA."]
    assert found["preferred"] == ["DIVING EXPERIENCE PREFERRED."]


def test_among_competencies() -> None:
    rows = "1. Hold at least a degree in tides.\n2. Have six (6) years of work experience on quays.\n3. Ability to tie knots.\n"
    found = at(read(f"DOCK CLERK\n\nTown of Elmford\n\nCOMPETENCIES\n{rows}{END}"), "/qualifications")
    assert found["minimum"] == ["Hold at least a degree in tides.", "Have six (6) years of work experience on quays."]
    assert [row["years"] for row in found["experience"]] == [6]
    below = at(
        read(f"DOCK CLERK\n\nTown of Elmford\n\nMINIMUM QUALIFICATIONS\n- A boat.\n\nCOMPETENCIES\n{rows}{END}"),
        "/qualifications",
    )
    assert below["minimum"] == ["A boat."]


def test_licence_beside_a_substitution() -> None:
    rows = "Four years on a quay. A boat card must be had within a year of hire. A degree may be substituted for a year.\n"
    found = at(read(f"DOCK CLERK\n\nTown of Elmford\n\nMINIMUM QUALIFICATIONS\n{rows}{END}"), "/qualifications")
    assert found["licenses"] == ["A boat card must be had within a year of hire."]


def test_headings() -> None:
    rows = "Education required: Diploma in tides\nExperience required: 3 years\nRequired licences: Boat card\nPay: $20 an hour\n"
    found = at(read(f"Job title: Dock Clerk\nEmployer: Town of Elmford\n{rows}"), "/qualifications")
    assert found["minimum"] == ["Diploma in tides", "3 years"]
    assert found["licenses"] == ["Boat card"]
    rows = "What you need\nA degree in tides\n\nNice if you have\nThree years with nets\n"
    found = at(read(f"DOCK CLERK\n\nTown of Elmford\n\n{rows}{END}"), "/qualifications")
    assert found["preferred"] == ["Three years with nets"]
