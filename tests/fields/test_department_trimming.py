"""Departments without what stands before and behind their names, beside their employer, and in sentences on the post."""

from __future__ import annotations

import pytest
from announcement import BODY, read


def parts(text: str) -> tuple[str | None, str | None]:
    """Department and division of a posting."""
    posting = read(f"Bridge Inspector\n\n{text}{BODY}").posting
    return posting.department, posting.division


@pytest.mark.parametrize(
    ("text", "department", "division"),
    [
        ("City of Elmford\nOffice: +27 (0)11 559 2727", None, None),
        ("City of Elmford\nDepartment: E-9", "E-9", None),
        ("City of Elmford\nDepartment: Bridge Tide Office (BTO) Rating: DBM A12", "Bridge Tide Office", None),
        ("City of Elmford\nDepartment: Bridges and Locks Reports To: Foreman", "Bridges and Locks", None),
        ("City of Elmford\nBridges Department - Steel Rope Division", "Bridges Department", "Steel Rope Division"),
        ("City of Elmford\nBridges Department / Steel Rope Division", "Bridges Department", "Steel Rope Division"),
        ("City of Elmford\nDepartment: Locks - Steel Rope Works", "Locks - Steel Rope Works", None),
        ("City of Elmford\n\nThe inspector is in the Bridge Works Department of the City.", "Bridge Works Department", None),
        (
            "SUMMARY\n\nElm Department of Tides, Elm Bridge Service, Falls and Parks in Elm, Maine is hiring.",
            "Elm Department of Tides",
            None,
        ),
        ("Department of Tides, Locks, Ropes", "Department of Tides, Locks, Ropes", None),
        (
            "The Elmford State University Department of Ecosystem\nScience and Bridges is hiring one inspector.",
            "Department of Ecosystem Science and Bridges",
            None,
        ),
        ("Elmford University\nThe Elmford University Department of Tides\nBridge Inspector at Elm.", "Department of Tides", None),
        (
            "Elmford University\n\nThe inspector will be at the Department of Steel and Ropes of the University of Elm in Quay.",
            "Department of Steel and Ropes",
            None,
        ),
        ("University of Elmford (UELM), Institute for Marine Bridges\n", "Institute for Marine Bridges", None),
        ("Elm Conservancy, Bridge Keeping Program\n", "Bridge Keeping Program", None),
        ("University of Elmford, Bridge Unit, School of Steel\n", "School of Steel", "Bridge Unit"),
        ("Elm Conservancy, Port Elm, Maine\n", None, None),
        ("Elm Conservancy\n\nSUMMARY\n\nA post in our Bridge Rescue Service.", "Bridge Rescue Service", None),
        ("Elm Conservancy\n\nSUMMARY\n\nThe post is based in the School of Steel and Rope.", "School of Steel and Rope", None),
        ("Elm Conservancy\n\nSUMMARY\n\nThe inspector is located in the Elm Regional Office.", None, None),
        ("Elm Conservancy\n\nSUMMARY\n\nLetters are written in the Microsoft Office.", None, None),
    ],
)
def test_names_alone(text: str, department: str | None, division: str | None) -> None:
    assert parts(text) == (department, division)


def test_a_title_glued_to_its_department() -> None:
    posting = read(f"Bridge Inspectorat Department of Tides -\n\nLocation: Elm\n{BODY}").posting
    assert posting.department == "Department of Tides"


def test_behind_the_website() -> None:
    posting = read(f"Harbor Pilot\n\nWebsite Department of Docks\n\nThe pilot steers.{BODY}").posting
    assert (posting.employer, posting.department) == ("Department of Docks", None)


@pytest.mark.parametrize(
    ("text", "department", "division"),
    [
        ("The Steel Division of the Bridge Works Department has an opening.", "Bridge Works Department", "Steel Division"),
        ("Department: Bridge Works\n\nThe post is in the Steel Section of the Bridge Works.", "Bridge Works", "Steel Section"),
        ("Department: Bridge Works\n\nThe boats of the Bridge Works are new.", "Bridge Works", None),
        ("City of Elmford - Department of Tides - Elm, OR", "Department of Tides", None),
    ],
)
def test_units_before_their_department(text: str, department: str | None, division: str | None) -> None:
    assert parts(f"City of Elmford\n\n{text}") == (department, division)
