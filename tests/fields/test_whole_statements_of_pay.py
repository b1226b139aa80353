"""The text of a statement of pay is whole: with its brackets, labels, and the sentence that names whom it is for."""

from __future__ import annotations

import pytest
from announcement import announce


@pytest.mark.parametrize(
    ("line", "texts"),
    [
        ("Salary: (P22) $67,312.27 - $98,503.27", ["(P22) $67,312.27 - $98,503.27"]),
        ("Salary: $29,093 - $31,537 (Grade 6, SCP 18-22)", ["$29,093 - $31,537 (Grade 6, SCP 18-22)"]),
        ("Salary: $29,093 - $31,537 (Grade 6", ["$29,093 - $31,537 (Grade 6"]),
        ("Salary Range: From $53764 to $85138 Annually", ["From $53764 to $85138 Annually"]),
        ("Salary RangeFrom $53764 to $85138 Annually", ["From $53764 to $85138 Annually"]),
        ("Salary: between $40,000 and $52,000", ["between $40,000 and $52,000"]),
        ("Salary Min: 42,998.23\nSalary Max: 56,905.10", ["Salary Min: 42,998.23 Salary Max: 56,905.10"]),
        ("Salary Minimum: 42,998.23\nSalary Maximum: 56,905.10", ["Salary Minimum: 42,998.23 Salary Maximum: 56,905.10"]),
        (
            "ANNUAL SALARY\n\n$83,352 to $121,876\n\nThe salary in the Department of Wells is $90,000 to $99,000.",
            ["ANNUAL SALARY $83,352 to $121,876", "The salary in the Department of Wells is $90,000 to $99,000"],
        ),
        ("Salary: $40,000 (paid by the Department of Wells)", ["$40,000"]),
    ],
)
def test_texts(line: str, texts: list[str]) -> None:
    assert [pay.text for pay in announce(line).posting.salaries] == texts


def test_a_period_that_is_glued_to_its_heading() -> None:
    (pay,) = announce("ANNUALSALARY\n\n$83,352 to $121,876").posting.salaries
    assert (pay.period, pay.period_inferred) == ("year", False)


@pytest.mark.parametrize(
    ("lines", "grade"),
    [
        ("Salary: $22.39/hour (BU10 HE02)", "HE02"),
        ("Salary: $22.39/hour (BU10)", None),
        ("Salary Grade: NS\nSalary: $53,764 a year", "NS"),
        ("Salary Grade: NA\nSalary: $53,764 a year", None),
        ("Salary Grade: see below\nSalary: $53,764 a year", None),
    ],
)
def test_grades(lines: str, grade: str | None) -> None:
    (pay,) = announce(lines).posting.salaries
    assert pay.grade == grade
