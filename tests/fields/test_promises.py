"""Sentences on equal treatment and on benefits in paragraphs on something else."""

from __future__ import annotations

import pytest
from announcement import end_with, printed


@pytest.mark.parametrize(
    ("part", "statement"),
    [
        (
            "HOW TO APPLY\n\nSend a letter. The Port gives equal consideration to all applicants. Questions: 312-555-0144.",
            "The Port gives equal consideration to all applicants.",
        ),
        (
            "The Port wants crews as mixed as its boats, whatever their race, creed, gender or age. Parking is free.",
            "The Port wants crews as mixed as its boats, whatever their race, creed, gender or age.",
        ),
        ("HOW TO APPLY\n\nLetters are due on May 3, 2025. EOE. By order of the Council.", "EOE."),
        (
            "The Town is an equal opportunity employer. Need an interpreter for the interview? Call 312-555-0101. Form PS-11.",
            "The Town is an equal opportunity employer.",
        ),
        (
            "The Town is an equal opportunity employer. The Board reserves the right to reject any application.",
            "The Town is an equal opportunity employer.",
        ),
    ],
)
def test_a_sentence_on_equal_treatment(part: str, statement: str) -> None:
    parsed = end_with(part)
    assert parsed.posting.equal_opportunity == statement
    assert printed(parsed, "/equal_opportunity") == statement


def test_a_code_of_a_category_is_no_statement() -> None:
    assert end_with("EEO Category: 2").posting.equal_opportunity is None


@pytest.mark.parametrize(
    ("part", "benefits"),
    [
        (
            "Shifts are of ten hours. PERS retirement, health insurance and two weeks of vacation.",
            ["PERS retirement, health insurance and two weeks of vacation."],
        ),
        ("The inspector keeps records of dental offices and medical stores.", []),
        (
            "Benefits\nPulled from the full job description\nDental insurance\nFree parking\n",
            ["Dental insurance", "Free parking"],
        ),
        ("What you'll get in return\n- Free boots\n- A pension", ["Free boots", "A pension"]),
    ],
)
def test_benefits(part: str, benefits: list[str]) -> None:
    assert end_with(part).posting.benefits == benefits
