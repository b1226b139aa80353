"""Notes that ask more of those for a higher level: minimum qualifications, whatever stands in between."""

from __future__ import annotations

import pytest
from announcement import end_with

LEVELS = (
    "SPECIAL NOTE:\n\nTo be eligible for placement in Assignment Level II, hands must have two years of experience in rust.\n\n"
    "SPECIAL NOTE:\n\nTo be eligible for placement in Assignment Level III, hands must have three years of experience in rust."
)


@pytest.mark.parametrize("between", ["", "LICENSE REQUIREMENT\n\nA boat license is required.\n\n"])
def test_what_is_asked_of_levels(between: str) -> None:
    parsed = end_with(f"{between}{LEVELS}\n\nBENEFITS\n\n- Boots.")
    assert [row.years for row in parsed.posting.qualifications.experience] == [2, 3]
    assert len(parsed.posting.qualifications.minimum) == 3
    assert parsed.posting.benefits == ["Boots."]


@pytest.mark.parametrize(
    "note",
    [
        "For appointment to grade 4, hands must have one year of experience in night work.",
        "To be assigned to the first class of ferries, one year of experience in ferries is required.",
    ],
)
@pytest.mark.parametrize("head", ["Special Note\n", "NOTE: ", "IMPORTANT NOTES\n\n"])
def test_what_is_asked_of_grades_and_classes(head: str, note: str) -> None:
    parsed = end_with(f"{head}{note}\n\nBENEFITS\n\n- Boots.")
    assert parsed.posting.qualifications.minimum[1:] == [note]


@pytest.mark.parametrize(
    "note",
    [
        "For appointment to the night shift you will hear from us.",
        "Applicants must not call the pier.",
        "To be considered for appointment to this job, hands must hand in a list of their years of experience.",
        "For appointment to the register, hands must have a passing score on the splicing test.",
        "For promotion to Hand II, hands must have two years of service.",
        "For placement at a higher grade, hands must show proof of their last pay and years of experience.",
        "For placement in the lot, cars need a sticker.",
    ],
)
def test_other_notes_ask_for_nothing(note: str) -> None:
    parsed = end_with(f"SPECIAL NOTE\n\n{note}\n\nBENEFITS\n\n- Boots.")
    assert parsed.posting.qualifications.minimum == ["A working knowledge of steel."]
    assert "notes" in [section.kind for section in parsed.posting.sections]
