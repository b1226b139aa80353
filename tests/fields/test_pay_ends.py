"""The two ends of a range behind labels of their own, and amounts without a sign that are all behind their label."""

from __future__ import annotations

import pytest

from jobparse import parse

_POSTING = "County of Elk\nAccountant II\n\n{}\n\nDuties\n- Keeps the books of the county.\n"


@pytest.mark.parametrize(
    ("lines", "low", "high", "period"),
    [
        ("Salary From: $52,000\nSalary To: $61,500", 52000, 61500, "year"),
        ("Salary Range From: 52000\nSalary Range To: 61500\nSalary Frequency: Annual", 52000, 61500, "year"),
        ("Salary (minimum): $52,000\nSalary (maximum): $61,500", 52000, 61500, "year"),
        ("Pay Min: $20.15\nPay Max: $25.00\nPer: Hour", 20.15, 25, "hour"),
        ("Salary Range: 52000 - 61500", 52000, 61500, "year"),
        ("Salary: 52000", 52000, 52000, "year"),
    ],
)
def test_ends_of_a_range_stand_behind_labels_or_without_a_sign(lines: str, low: float, high: float, period: str) -> None:
    salaries = parse(_POSTING.format(lines)).posting.salaries

    assert [(row.min, row.max, row.period) for row in salaries] == [(low, high, period)]


@pytest.mark.parametrize("lines", ["Salary: 1513", "Salary Range: 14", "Pay: Range 52000 of the schedule", "Salary: Step 60290"])
def test_other_numbers_behind_such_a_label_are_no_amount(lines: str) -> None:
    assert parse(_POSTING.format(lines)).posting.salaries == []
