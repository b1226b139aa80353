"""Employers in news, in statements on equal treatment, in headings on them, and in other forms of names."""

from __future__ import annotations

import pytest
from announcement import BODY, read


@pytest.mark.parametrize(
    ("sentence", "employer"),
    [
        ("The Elm Bay Tribe practices tribal preference in whom it takes on.", "Elm Bay Tribe"),
        ("Alder Coast University affirms equal treatment of all.", "Alder Coast University"),
        ("The Alder Nation stands for clean rivers.", "Alder Nation"),
        (
            "The Quay Council of Governments (QCOG), home of old buoys, is hiring.",
            "Quay Council of Governments",
        ),
        ("Alder Transit Authority, the largest on the coast, is looking for a pilot.", "Alder Transit Authority"),
        ("ELMFORD - Alder County is looking for two more pilots.", "Alder County"),
        ("Elmford, Ore. - Alder County is looking for two more pilots.", "Alder County"),
        ("Quayside Legal Services (QLS) stands by those who rent.", "Quayside Legal Services"),
        ("Alder Bay Transit District threads the valleys of four counties.", "Alder Bay Transit District"),
        ("Old people from Alder Bay Transit District stops are many.", None),
        ("Rowing Beyond Quays (RBQ) supports the boats of the coast. RBQ has friends.", "Rowing Beyond Quays"),
        ("Boat Safety License (BSL) is asked for. A BSL is cheap.", None),
        ("The Boats Service Unit (BSU) keeps boats. BSU has friends.", None),
        ("Residents of the Alder Nation stand at the quay.", None),
        ("The pilot trains at night - Alder County residents sleep.", None),
    ],
)
def test_in_a_sentence(sentence: str, employer: str | None) -> None:
    assert read(f"Harbor Pilot\n\n{sentence} This position is for one year.{BODY}").posting.employer == employer


def test_a_company_that_has_departments() -> None:
    text = f"Job Title: Harbor Pilot\nDepartment: Division of Boats{BODY}\nThree-Quay Boating Agency, Inc. is an EOE."
    assert read(text).posting.employer == "Three-Quay Boating Agency, Inc."
    assert read(text.replace(", Inc.", "")).posting.employer is None


def test_behind_a_heading_without_a_blank() -> None:
    text = f"Harbor Pilot{BODY}\nEEO StatementAlder University School of Tides hires whoever sails and gives all a chance."
    assert read(text).posting.employer == "Alder University"


@pytest.mark.parametrize(
    ("heading", "employer"),
    [
        ("ABOUT THE ELM BAY SUPERIOR COURT", "ELM BAY SUPERIOR COURT"),
        ("About the Elm Bay Water District", "Elm Bay Water District"),
        ("About the Boats", None),
    ],
)
def test_heading_on_the_employer(heading: str, employer: str | None) -> None:
    text = f"Job Title: Harbor Pilot\nDepartment: Boats{BODY}\n\n{heading}\n\nFour boats and two docks are in our care."
    assert read(text).posting.employer == employer


@pytest.mark.parametrize(
    ("line", "employer"),
    [
        ("ALDER AND ELM EDUCATION AND TRAINING BOARD", "ALDER AND ELM EDUCATION AND TRAINING BOARD"),
        ("Alder ETB", "Alder ETB"),
        ("Elm Falls USD 412", "Elm Falls USD 412"),
        ("Elm Falls Charter Academy", "Elm Falls Charter Academy"),
        ("ST ELM'S C.E. (VA) PRIMARY SCHOOL", "ST ELM'S C.E. (VA) PRIMARY SCHOOL"),
        ("Elm Bay Basin PUD", "Elm Bay Basin PUD"),
        ("Harbor Pilot, Elm Bay Basin PUD, OR, $40.10 an hour", "Elm Bay Basin PUD"),
        ("Hiring for Harbor System Pilot II", None),
    ],
)
def test_line_of_its_own(line: str, employer: str | None) -> None:
    assert read(f"{line}\n\nHarbor Pilot{BODY}").posting.employer == employer
