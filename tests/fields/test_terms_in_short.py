"""Types of employment in short forms, and numbers of postings in prose."""

from __future__ import annotations

import pytest
from announcement import announce

import jobparse

BODY = "\n\nDuties\n\n- Guides ships through the narrows\n- Inspects buoys after each storm\n"


@pytest.mark.parametrize(
    ("line", "types"),
    [
        ("Job Type: FT", ["full_time"]),
        ("Position type: FT/PT", ["full_time", "part_time"]),
        ("FTE: 1.0", ["full_time"]),
        ("Pay: $20 an hour, 0.8 FTE", ["part_time"]),
        ("Contract length: 7 months", ["contract"]),
        ("Contract length: 10 months (190 days)", []),
        ("Contract: Permanent", ["permanent"]),
        ("Appointment: Non-ongoing", ["temporary"]),
        ("Job Type: Aft deck", []),
    ],
)
def test_types_in_short(line: str, types: list[str]) -> None:
    assert jobparse.parse(f"Harbor Pilot\n{line}{BODY}").posting.employment.types == types


@pytest.mark.parametrize(
    ("text", "number"),
    [
        (f"Harbor Pilot{BODY}\nHow to Apply\n\nPlease quote reference number RV-2024-11 in your letter.", "RV-2024-11"),
        (f"Harbor Pilot\nAnnouncement #24-31{BODY}", "24-31"),
        (f"Harbor Pilot\nJob Posting ID - PW-25-2025{BODY}", "PW-25-2025"),
        (f"Harbor Pilot{BODY}\nHow to Apply\n\nPosting ID number 009-21; search for Job ID # 550017 there.", "550017"),
        (f"Harbor Pilot{BODY}\nHow to Apply\n\nGive the reference number of your licence and job no. 3 on our list.", None),
    ],
)
def test_numbers_of_postings(text: str, number: str | None) -> None:
    assert jobparse.parse(text).posting.requisition_id == number


@pytest.mark.parametrize(
    ("part", "types"),
    [
        ("Job Type |\nFull-time\n|", ["full_time"]),
        ("Employee Status: Full-time", ["full_time"]),
        ("Categories: Unit 9, Administrative, Full Time, Temporary", ["full_time", "temporary"]),
        ("Categories: Unit 9, Administrative", []),
        ("SUMMARY\n\nThe list may fill temporary and permanent vacancies.", []),
        ("SUMMARY\n\nThe pay holds a temporary market adjustment.", []),
    ],
)
def test_types_of_this_employment_alone(part: str, types: list[str]) -> None:
    assert jobparse.parse(f"Harbor Pilot\n\n{part}{BODY}").posting.employment.types == types


def test_types_of_a_second_numbered_posting_are_left_out() -> None:
    first = "1. HARBOR PILOT\n\nTown of Alder\nGuides ships into the harbor of the town.\n\n{}Salary: $40,000.\n\n"
    second = "2. LIBRARY DIRECTOR\n\nTown of Birch\nDirects the library of the town.\n\nFull time. Salary: $50,000.\n"
    assert jobparse.parse(first.format("") + second).posting.employment.types == []
    assert jobparse.parse(first.format("Part-time, mornings. ") + second).posting.employment.types == ["part_time"]


@pytest.mark.parametrize(
    ("part", "types"),
    [
        ("Job ID 4410    Full Time    Regular    Quayside", ["full_time"]),
        ("Employment Type: Permanent/Contract, Full-Time", ["full_time", "contract", "permanent"]),
        ("NOTES\n\nTERMS: Three (3) year contract, renewable on performance", ["contract"]),
        ("NOTES\n\nSeasonal (May to September)", ["seasonal"]),
        ("SUMMARY\n\nThe pilot supervises two part-time aides and a clerk.", []),
    ],
)
def test_types_in_cells_lists_and_terms(part: str, types: list[str]) -> None:
    assert announce(part).posting.employment.types == types


@pytest.mark.parametrize(
    ("part", "status"),
    [
        ("Harbor Office \u00b7 Full-time \u00b7 Exempt", "exempt"),
        ("Employee Class: Professional, 12 months, exempt", "exempt"),
        ("Employee Class: Professional, 12 months, non-exempt", "non_exempt"),
        ("NOTES\n\nThe post is overtime eligible.", "non_exempt"),
        ("NOTES\n\nThe post is not eligible for overtime.", "exempt"),
        ("ABOUT US\n\nThe crews of the yard are eligible for overtime.", None),
        ("NOTES\n\nThis position is not overtime eligible.", "exempt"),
        ("NOTES\n\nThis is not an overtime-eligible position.", "exempt"),
        ("NOTES\n\nThe post will not be eligible for overtime.", "exempt"),
        ("NOTES\n\nThis is an overtime eligible class.", "non_exempt"),
        ("NOTES\n\nOvertime eligible: No", "exempt"),
        ("NOTES\n\nOvertime eligible - No", "exempt"),
        ("NOTES\n\nThe post isn't overtime eligible.", "exempt"),
        ("NOTES\n\nEligible for overtime: No", "exempt"),
        ("NOTES\n\nEligible for overtime: Yes", "non_exempt"),
        ("NOTES\n\nThe inspector counts the hours of crews eligible for overtime.", None),
        ("NOTES\n\nOvertime eligible? Yes", "non_exempt"),
        ("NOTES\n\nOvertime eligible: N/A", None),
        ("FLSA Status: Not overtime eligible", "exempt"),
        ("NOTES\n\nThe inspector leads overtime eligible crews.", None),
        ("NOTES\n\nRules of sales, property, exempt.", None),
    ],
)
def test_the_status_on_overtime_in_lists(part: str, status: str | None) -> None:
    assert announce(part).posting.employment.flsa == status


@pytest.mark.parametrize(
    ("sentence", "types"),
    [
        ("Seasonal visitors are met at the quay.", []),
        ("The pilot issues temporary berths to boats.", []),
        ("The pilot trains seasonal deckhands.", []),
        ("Crews who are full-time get a cabin.", []),
        ("This is a seasonal post.", ["seasonal"]),
        ("The quay hires a temporary pilot.", ["temporary"]),
    ],
)
def test_types_of_things_and_of_others_in_a_short_summary(sentence: str, types: list[str]) -> None:
    text = f"SUMMARY\n\nThe pilot brings boats to the quay. {sentence}"
    assert announce(text).posting.employment.types == types


@pytest.mark.parametrize(
    ("line", "hours"),
    [("Hours: 37 hpw", 37), ("Working hours: 18.5 hours p/w", 18.5), ("Hours: 20 hours pw", 20), ("Speed: 37 hpwr", None)],
)
def test_hours_of_a_week_in_short(line: str, hours: float | None) -> None:
    assert announce(line).posting.schedule.hours_per_week == hours
