"""The agency that a page prints below its federal department."""

from __future__ import annotations

import pytest
from announcement import BODY, read


@pytest.mark.parametrize(
    ("lines", "division"),
    [
        ("Department of the Navy\nNaval Piers Command", "Naval Piers Command"),
        ("Department of the Army\nArmy Guard Units\nAlder Army Guard", "Army Guard Units"),
        ("Department of the Interior\nPier and Tide Service - Agency Wide", "Pier and Tide Service - Agency Wide"),
        ("Department of the Navy\n\nNaval Piers Command", None),
        ("Department of the Navy\nElm Bay, OR 97001", None),
        ("Department of the Navy\nSummary", None),
        ("Department of the Navy\nElmbay, Oregon", None),
        ("Department of the Army\nCamp Tarn", None),
        ("Department of Agriculture\nPart Time Seasonal", None),
        ("Department of Commerce\nVacancy Summary", None),
        ("Department of Commerce\nGrade GS-9", None),
        ("Department of Labor\nCompetitive Service", None),
        ("Department of Agriculture\nTide Service Clerk", None),
        ("Department of Agriculture\nHarbor Service, Elmbay", None),
        ("Department of the Army\nCorps of Divers", "Corps of Divers"),
        ("Department of Piers\nNaval Piers Command", None),
    ],
)
def test_the_line_below_the_department(lines: str, division: str | None) -> None:
    assert read(f"Harbor Pilot\n\n{lines}\n\nPay: $40,000 a year\n{BODY}").posting.division == division
