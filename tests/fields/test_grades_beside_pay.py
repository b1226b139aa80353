"""Grades that stand apart from the amount: levels behind a label, lines without a mark, codes in brackets behind the title."""

from __future__ import annotations

import pytest
from announcement import BODY, announce, read


@pytest.mark.parametrize(
    ("part", "grade"),
    [
        ("Salary: Level 3, $71,300 - $75,480 per annum (pro-rata)", "Level 3"),
        ("Remuneration: Stream B, Level 4 - 5: $64,310.20 to $66,905.40 per annum", "Stream B, Level 4 - 5"),
        ("Pay: Level 2 - $30.15 an hour", "Level 2"),
        ("TASK LEVEL T22\nBASIC SALARY R1 050 212.40 per annum", "T22"),
        ("Pay Grade:\n\nAux: BD ($19.50- 27.46) (depends on years)", "Aux: BD"),
        ("Salary: $45,000 a year\nWork with children up to Level 3.", None),
        ("Salary: £31,000 a year\nQualifications: Grade 5 in music", None),
    ],
)
def test_grades_of_the_only_pay(part: str, grade: str | None) -> None:
    (row,) = announce(part).posting.salaries
    assert row.grade == grade


def test_levels_of_several_amounts_are_whom_they_are_for() -> None:
    rows = announce("Pay: Level 1: $20 an hour; Level 2: $22 an hour").posting.salaries
    assert [(row.applies_to, row.grade) for row in rows] == [("Level 1", None), ("Level 2", None)]


@pytest.mark.parametrize(
    ("behind", "grade"),
    [("(OPS/SS 4)", "OPS/SS 4"), ("(GMG/SEG 1)", "GMG/SEG 1"), ("(BU10 HE02)", "HE02"), ("(AM/PM Shift)", None)],
)
def test_codes_in_brackets_behind_the_title(behind: str, grade: str | None) -> None:
    (row,) = read(f"BRIDGE INSPECTOR {behind}\n\nSalary: $2,450,000 - $2,945,712 per annum\n{BODY}").posting.salaries
    assert row.grade == grade


def test_the_dollar_of_the_civil_service_whose_grade_is_printed() -> None:
    (row,) = read(f"BRIDGE INSPECTOR (GMG/SEG 1)\n\nSalary: $2,450,000 - $2,945,712 per annum\n{BODY}").posting.salaries
    assert row.currency == "JMD"


def test_pay_told_again_with_its_grade() -> None:
    page = "Fellow in Tides\n\n£34,304 - £36,382 per annum\n\nDepartment of Tides\n\nGrade 7: - £34,304 - £36,382 per annum\n"
    (row,) = read(f"{page}{BODY}").posting.salaries
    assert row.grade == "7"


def test_a_sentence_on_the_annual_salary_beside_the_rate_of_a_label() -> None:
    told = "The posts have an annual salary of £18,019 plus 5% allowance."
    rows = read(
        f"Litter Keeper\n\nRate:\n£9.34 per hour\n\nJob Description\n\nWhat is the role?\n\n{told}\n{BODY}"
    ).posting.salaries
    assert [(row.min, row.period) for row in rows] == [(9.34, "hour"), (18019, "year")]


def test_a_board_line_beside_steps() -> None:
    page = "Operator – Roads\n\nElmford, AB\nCA$34 - CA$36/hourly\nMid Level\n\nABOUT THE ROLE\n\nThe road is long.\n\n"
    rows = read(f"{page}The hourly rate for this position is:\nStep 1 - $33.56\nStep 2 - $34.55\n{BODY}").posting.salaries
    assert [(row.min, row.max, row.currency) for row in rows] == [
        (34, 36, "CAD"),
        (33.56, 33.56, "CAD"),
        (34.55, 34.55, "CAD"),
    ]
