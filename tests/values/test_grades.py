"""Pay grades beside amounts, behind labels on them, and in the head of a posting."""

from __future__ import annotations

import pytest

from jobparse.values.grades import find_plan_grades, labelled_grade
from jobparse.values.money import find_pay


@pytest.mark.parametrize(
    ("text", "grade"),
    [
        ("$54,320 - $71,200 (Grade G)", "G"),
        ("£36,363 - £39,152 (Grade G, points 29 to 32)", "G"),
        ("Band F, $23,614.20 a year", "Band F"),
        ("Range 24, $52,000 - $61,000", "Range 24"),
        ("Pay range 18 - 22 dollars, or $19.50 an hour", None),
        ("QR 21 ($4,318.00 - $6,046.00/mo.)", "QR 21"),
        ("QR-21   $4,318.00 - $6,046.00/mo.", "QR-21"),
        ("$61,204 per year (E-12)", "E-12"),
        ("$61,204 - $70,100 (CL 26/27)*", "CL 26/27"),
        ("$61,204 (FY26)", None),
        ("Pay Level 7: Rs. 44,900 - 1,42,400", "Pay Level 7"),
        ("Level-7 of the Pay Matrix (Rs. 44,900 - 1,42,400)", "Level-7"),
    ],
)
def test_grades_of_amounts(text: str, grade: str | None) -> None:
    assert [pay.grade for pay in find_pay(text)] == [grade]


def test_a_grade_of_the_next_amount() -> None:
    pays = find_pay("Hiring range: $41,200 to $47,400 a year (Grade 15: $41,200 - $59,800)")
    assert [pay.grade for pay in pays] == [None, "15"]


@pytest.mark.parametrize(
    ("text", "grades"),
    [
        ("Hydrologist\nGS 6 - 8\n", ["GS 6 - 8"]),
        ("Program Officer\nPM-03\n", ["PM-03"]),
        ("Program Officer (PM-03)", ["PM-03"]),
        ("Nurse, ref. RN-05 of today\n", []),
        ("JOB GROUP 'K'", ["K"]),
        ("Job Group: K", ["K"]),
    ],
)
def test_grades_of_a_head(text: str, grades: list[str]) -> None:
    assert [grade.value for grade in find_plan_grades(text, 0, len(text))] == grades


@pytest.mark.parametrize(("text", "grade"), [("7 (Rs. 44,900)", "7"), ("'K'", "'K'"), ("K", "K"), ("N/A", None)])
def test_a_grade_behind_a_label(text: str, grade: str | None) -> None:
    found = labelled_grade(text, 0, len(text))
    assert (found.value if found else None) == grade
