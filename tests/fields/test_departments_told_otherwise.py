"""Departments and employers in rows without a colon, beside glued words, and in sentences on who hires or where a post is."""

from __future__ import annotations

import pytest
from announcement import BODY, read


@pytest.mark.parametrize(
    ("text", "department", "division"),
    [
        (
            f"UNIVERSITY OF ELM BAY, QUAYFORD\nHarbor Pilot\n\nThe School of Tides at the University of Elm Bay needs you.{BODY}",
            "School of Tides",
            None,
        ),
        (
            f"Harbor Pilot\nCity of Alder\n\nAlder Bay Parks & Recreation is hiring for it.{BODY}",
            "Alder Bay Parks & Recreation",
            None,
        ),
        (f"ALDER QUAY PUBLIC SCHOOLS\nBOARD OF EDUCATION\nVACANCY NOTICE\n\nHarbor Pilot{BODY}", None, None),
        (f"Job Title: Harbor Pilot\nRegd. Office: Quay House, Elm Road{BODY}", None, None),
        (f"Harbor Pilot\nOrg Unit: School of Boats (B-4410){BODY}", "School of Boats", None),
        (
            f"Position Title Harbor Pilot\nPosition Number\nDepartment Boats and Docks\nCampus Quay{BODY}",
            "Boats and Docks",
            None,
        ),
        (f"Harbor Pilot\nDepartment stores of the coast sell boats.{BODY}", None, None),
        (f"Harbor Pilot\nTides, Natural Waters Service - Elm Bend, Oregon{BODY}", "Tides, Natural Waters Service", None),
        (
            f"HARBOR PILOT II, in the Division of Cranes, Ministry of Docks and Quays{BODY}",
            "Ministry of Docks and Quays",
            "Division of Cranes",
        ),
        (
            f"University of Elm\nWe invite applications for\n\nPilot\n\nposition at the School of Boats, Faculty of Tides.{BODY}",
            "School of Boats",
            None,
        ),
    ],
)
def test_departments(text: str, department: str | None, division: str | None) -> None:
    posting = read(text).posting
    assert (posting.department, posting.division) == (department, division)


def test_department_glued_to_its_employer() -> None:
    posting = read(f"HARBOR PILOT\nDepartment: DEPARTMENT OF BOATSCITY OF ALDER\nCity of Alder{BODY}").posting
    assert posting.department == "DEPARTMENT OF BOATS"


@pytest.mark.parametrize(
    ("text", "employer"),
    [
        (
            f"Harbor Pilot\nAuthority: Old Quay Transit Authority (OQTA){BODY}",
            "Old Quay Transit Authority",
        ),
        (f"Harbor Pilot\nAuthority: as the law says{BODY}", None),
        (f"Harbor Pilot\nEntity: Quayside Hospital Authority{BODY}", "Quayside Hospital Authority"),
        (
            f"Harbor Pilot\n\nCompanyTide Reserve Bank of Elm FallsWhen you join, you sail.{BODY}",
            "Tide Reserve Bank of Elm Falls",
        ),
        (
            f"Pilot | Elm Grove School | Quay\n\nWHO WE ARE\n\nElm Grove is a not-for-profit school.{BODY}",
            "Elm Grove School",
        ),
    ],
)
def test_employers(text: str, employer: str | None) -> None:
    assert read(text).posting.employer == employer
