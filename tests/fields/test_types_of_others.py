"""Types of employment that others have or that the post may come to be, and words on types in other forms."""

from __future__ import annotations

import pytest
from announcement import announce, at, end_with


@pytest.mark.parametrize(
    ("part", "types"),
    [
        ("Job Type: Temporary\n\nSUMMARY\n\nThis position may lead to a full-time career position.", ["temporary"]),
        ("SUMMARY\n\nThe post is part-time and could become a permanent one.", ["part_time"]),
        ("SUMMARY\n\nThis is a part-time position that may develop into a full-time role.", ["part_time"]),
        ("Employment Type: Full-time\nClassification: Grade 5 - $84,228 plus super (part time pro-rata)", ["full_time"]),
        ("Employment Type: Part-time\nSalary: $30,000 (part time pro-rata)", ["part_time"]),
        ("Job Type: Seasonal\n\nSUMMARY\n\nPlease note these posts are temporary for 26 weeks.", ["temporary", "seasonal"]),
        ("Harbor Service - Seasonal Contractual\nOne (1) vacancy", ["seasonal", "contract"]),
        ("Position Type: Faculty\nFull Time or Part Time Part Time\nGrade F2", ["part_time"]),
        ("Position Type: Faculty\nFull Time or Part Time Full Time\nGrade F2", ["full_time"]),
        ("Position Type: Staff\nFixed Term/Tenure Track\nGrade F2", []),
        ("Job Type: Full or part-time", ["full_time", "part_time"]),
        ("Job Type: Full/part time", ["full_time", "part_time"]),
        ("Job Type: Open to the public\n\nNOTES\n\nWe are hiring 3 full time (40 hour per week) positions.", ["full_time"]),
        ("Position Type: Employee\n\nNOTES\n\nWe are hiring for one full-time, permanent position.", ["full_time", "permanent"]),
        ("Job Type: Employee\n\nNOTES\n\nWe're looking for two part-time posts to be filled.", ["part_time"]),
        ("SUMMARY\n\nWe are hiring for our team. Part-time staff help on Sundays.", []),
    ],
)
def test_types(part: str, types: list[str]) -> None:
    assert at(announce(part), "/employment/types") == types


@pytest.mark.parametrize(
    "sentence",
    [
        "This posting is only for current town employees with permanent Civil Service status.",
        "When persons who are not already permanent officers are appointed the following provisions apply.",
        "Employees with permanent status may apply.",
    ],
)
def test_permanent_people_make_no_permanent_post(sentence: str) -> None:
    assert at(end_with(f"ADDITIONAL INFORMATION\n\n{sentence}"), "/employment/types") == []


@pytest.mark.parametrize(
    ("part", "groups"),
    [
        ("Harbor Pilot II (Internal Posting)\nFull Time", ["employees"]),
        ("Harbor Pilot II (Internal Only)\nFull Time", ["employees"]),
        ("Harbor Auditor (Internal)\nFull Time", []),
        ("Harbor Pilot II (Internal Audit)\nFull Time", []),
        ("Open to: Division-Wide\n\nSUMMARY\n\nOpen to permanent employees who work for the Quay Division.", ["employees"]),
        ("Open to: Division-Wide", []),
        ("*ONLY OPEN TO CURRENT FULL-TIME ANNUALLY PAID HARBOR EMPLOYEES*\n\nThe pilots keep the harbor open.", ["employees"]),
        ("This posting is only for current Town employees.", ["employees"]),
        ("Parking is only for current employees.", []),
        ("OPEN TO: U.S. Citizen Eligible Family Members - All Agencies", []),
        ("OPEN TO: All interested applicants", ["public"]),
        ("MEMORANDUM\nTO: ALL HARBOR DISTRICT EMPLOYEES\nFROM: The Port Office", ["employees"]),
        ("TO: All who love harbors\nFROM: The Port Office", []),
        ("OPEN COMPETITIVE\nFull Time", ["public"]),
        ("Open until filled\nFull Time", []),
    ],
)
def test_open_to(part: str, groups: list[str]) -> None:
    assert at(announce(part), "/employment/open_to") == groups


@pytest.mark.parametrize(
    ("part", "status"),
    [
        ("Union Code H. Dock Union Local 12 FLSA Code Exempt Application Procedures", "exempt"),
        ("FLSA Category Non-Exempt", "non_exempt"),
        ("The FLSA code exempts nobody from work.", None),
    ],
)
def test_flsa(part: str, status: str | None) -> None:
    assert at(announce(part), "/employment/flsa") == status


def test_labels_that_contradict_each_other_are_doubted() -> None:
    def doubts(text: str) -> list[str]:
        return [row.code for row in announce(text).posting.warnings]

    assert doubts("Employment Type: Part-Time\nJob Type: Full-Time Regular") == ["conflicting_values"]
    assert doubts("Employment Type: Full-Time\nJob Type: Full-Time Regular") == []
    assert doubts("Employment Type: Full-Time or Part-Time\nJob Type: Full-Time") == []
    assert doubts("Employment Type: Full-Time or Part-Time\nJob Type: Part-Time") == []
    assert doubts("Employment Type: Full-Time\nJob Type: part-time posts are open too") == []
    assert doubts("Post of the day\nEmployment Type: Full-Time\n\nPost of the night\nEmployment Type: Part-Time") == []
