"""Pay from one step to another, grades of bands with levels, and hours behind those of a week."""

from __future__ import annotations

import pytest

import jobparse

NOTICE = "Quay Clerk\n\n{}\n\nThe clerk keeps the log.\n"


@pytest.mark.parametrize(
    ("line", "low", "high", "grade"),
    [
        ("SALARY: FSN- 7; (Step 1- MWK 9,100,220 through Step 14- MWK 14,100,005 per annum)", 9100220, 14100005, "FSN- 7"),
        ("Salary: Step 1 - $24.10 to Step 5 - $29.20 per hour", 24.1, 29.2, None),
        ("Salary: Band 1, Level 3: $34.80/hr", 34.8, 34.8, "Band 1, Level 3"),
        ("Salary: Band 5: $34.80/hr", 34.8, 34.8, "Band 5"),
    ],
)
def test_steps_and_bands(line: str, low: float, high: float, grade: str | None) -> None:
    found = jobparse.parse(NOTICE.format(line)).posting.salaries
    assert [(pay.min, pay.max, pay.grade) for pay in found] == [(low, high, grade)]


def test_steps_with_amounts_of_their_own() -> None:
    found = jobparse.parse(NOTICE.format("Salary: Step 1 - $24.10 Step 2 - $25.20 per hour")).posting.salaries
    assert [(pay.min, pay.max) for pay in found] == [(24.1, 24.1), (25.2, 25.2)]


@pytest.mark.parametrize(
    ("words", "hours"),
    [
        ("from 8:00 PM to 6:30 AM.", [("20:00", "06:30")]),
        ("7 am - 5:30 pm.", [("07:00", "17:30")]),
        ("and the gate opens at 9 am.", []),
    ],
)
def test_hours_behind_those_of_a_week(words: str, hours: list[tuple[str, str]]) -> None:
    text = (
        "Quay Hand\n\nThe Opportunity\nThe port is looking for one Quay Hand to join the night crew.\nWhat to Expect\n"
        f"Crews work Monday through Thursday, 40 hours per week, {words}\nThe hand will:\n- Patch quays and replace rails.\n"
    )
    found = jobparse.parse(text).posting.schedule
    assert [(row.start, row.end) for row in found.hours] == hours
    assert found.hours_per_week == 40
