"""Telework that is refused, by its label or in a sentence, is work on site; what says less tells nothing."""

from __future__ import annotations

import pytest
from announcement import announce, printed

PLACE = "Location: 12 Quay Street, Elm Bay, OR 97001\n"


@pytest.mark.parametrize(
    ("line", "remote"),
    [
        ("Telework: No", "onsite"),
        ("Telework: Not Eligible for Telework", "onsite"),
        ("Telework eligible\nNo", "onsite"),
        ("Telecommuting allowed? No", "onsite"),
        ("Telework: Not currently available", "onsite"),
        ("Remote work: not available", "onsite"),
        ("This position is not eligible for telework opportunities.", "onsite"),
        ("This position is not eligible for remote work.", "onsite"),
        ("Telework is not available for this position.", "onsite"),
        ("This is not a remote position.", "onsite"),
        ("This position is not a remote position.", "onsite"),
        ("Telework: No set days", None),
        ("Telework: N/A", None),
        ("Telework: No, but some days may be worked at home", None),
        ("Telework: No (after a year: some days)", None),
        ("Telework: Not available on days of high water", None),
        ("Telework: Not allowed abroad", None),
        ("This position is not eligible for telework in the first year, after which some days may be.", None),
        ("This position is not eligible for telework. However, some days may be worked at home.", None),
        ("Remote work is not permitted outside the state.", None),
        ("Remote: No", None),
        ("Telework is not available during the first year.", None),
        ("This position is not eligible for a hybrid schedule.", None),
        ("This position is eligible for a hybrid schedule.", "hybrid"),
        ("Telework Eligible: Yes", "hybrid"),
        ("Telecommuting allowed? Yes", "hybrid"),
    ],
)
def test_remote(line: str, remote: str | None) -> None:
    assert [place.remote for place in announce(PLACE + line).posting.locations] == [remote]


def test_its_evidence_is_the_label_with_the_answer() -> None:
    assert printed(announce(PLACE + "Telework: No"), "/locations/0/remote") == "Telework No"


def test_it_makes_no_place() -> None:
    assert announce("Telework: No").posting.locations == []
