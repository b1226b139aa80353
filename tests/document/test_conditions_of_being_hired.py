"""Sections on the conditions of being hired: checks are verification, whatever else they ask for is a requirement."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import jobparse

if TYPE_CHECKING:
    from jobparse.posting import JobPosting

TEXT = "Quay Hand\n\nDUTIES\n- Moors the ferries.\n\n{}\n\nQUALIFICATIONS\n- Eight years of school.\n"
CHECKS = ["Has to be a citizen.", "A background investigation comes first.", "Serves a probationary year."]


def read(heading: str, items: list[str], mark: str = "- ") -> JobPosting:
    return jobparse.parse(TEXT.format("\n".join([heading, *(mark + item for item in items)]))).posting


@pytest.mark.parametrize(
    "heading", ["Conditions of Employment", "CONDITIONS OF EMPLOYMENT:", "Additional conditions of employment"]
)
@pytest.mark.parametrize("mark", ["- ", "• ", ""])
def test_conditions_that_are_checks(heading: str, mark: str) -> None:
    posting = read(heading, CHECKS, mark)
    assert "verification" in {section.kind for section in posting.sections}
    assert posting.other_requirements == []
    assert posting.qualifications.minimum == ["Eight years of school."]


def test_a_licence_among_them_is_one() -> None:
    posting = read("Conditions of Employment", [*CHECKS, "A valid boat licence is required."])
    assert posting.qualifications.licenses == ["A valid boat licence is required."]
    headed = read("Background Check", ["A copy of the driver's licence is required for it.", *CHECKS])
    assert headed.qualifications.licenses == []


@pytest.mark.parametrize("heading", ["Conditions of Employment", "Special Requirements"])
def test_other_conditions_stay_requirements(heading: str) -> None:
    posting = read(heading, ["Wears a uniform.", "Works in all weather.", "Keeps a phone at hand."])
    assert [item.text for item in posting.other_requirements] == [
        "Wears a uniform.",
        "Works in all weather.",
        "Keeps a phone at hand.",
    ]
