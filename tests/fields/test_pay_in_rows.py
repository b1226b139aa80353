"""Pay in rows and lines: tables of bonuses, names over or beside each amount, ends behind labels without a mark, bare ranges."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from announcement import BODY, announce, codes, read

if TYPE_CHECKING:
    from jobparse import Parsed


def pays(parsed: Parsed) -> list[tuple[float | None, float | None, str | None, str | None]]:
    """The ends, period and group of each statement of pay."""
    return [(row.min, row.max, row.period, row.applies_to) for row in parsed.posting.salaries]


def test_a_table_of_what_is_paid_once() -> None:
    table = (
        "Hiring Incentive - paid in the first paycheck\n$2,000\nLeave credit in the first paycheck\n40 hours\n"
        "Upon completion of 3 years\n$3,000\nTOTAL\n$5,000\n"
    )
    parsed = announce(f"Salary: $47,091.20 - $57,241.60 Annually\nDescription\n{table}Keeper I: $22.64-$27.52 per hour")
    assert [row.min for row in parsed.posting.salaries] == [47091.2, 22.64]
    paid = announce("SALARY\n\nHiring Incentive\n$2,000\nAnnual Salary\n$52,000").posting.salaries
    assert [row.min for row in paid] == [52000]


def test_costs_of_moving_are_no_pay() -> None:
    assert [row.min for row in announce("Salary: $61,000 a year\nRelocation up to $10,000").posting.salaries] == [61000]


@pytest.mark.parametrize(
    ("part", "low", "high", "period"),
    [
        ("Classification\nAPS Level 5 - $81,150.00 and $90,240.00 plus 15.4% super", 81150, 90240, "year"),
        ("Salary: Band 4 - £24,500 and £27,000 a year", 24500, 27000, "year"),
        (
            "Salary: £25,998 basic salary, which will increase annually until you reach the top of the scale £28,523",
            25998,
            28523,
            "year",
        ),
        ("Pay: $61,000 rising in yearly increments to $72,000.", 61000, 72000, "year"),
        ("Salary: $144.185.60 – $182.457.60 Annually", 144185.6, 182457.6, "year"),
        ("Salary Type Monthly\nSalary Minimum    2,257.45\nSalary Maximum   3,110.09", 2257.45, 3110.09, "month"),
    ],
)
def test_two_ends_of_one_range(part: str, low: float, high: float, period: str) -> None:
    (row,) = announce(part).posting.salaries
    assert (row.min, row.max, row.period, row.basis) == (low, high, period, "range")


def test_amounts_that_are_no_ends_of_one_range() -> None:
    assert [row.min for row in announce("Pay: $61,000 for keepers and $75,000 for masters").posting.salaries] == [61000, 75000]
    rises = "Pay: $24.62/hr upon completion of training, rising to $33.15/hr after 48 months"
    assert [row.min for row in announce(rises).posting.salaries][:1] == [24.62]
    assert announce(rises).posting.salaries[0].max != 33.15


def test_doubled_marks_are_doubted() -> None:
    assert "damaged_value" in codes(announce("Salary: $144.185.60 – $182.457.60 Annually"))
    assert codes(announce("Salary: $144,185.60 – $182,457.60 Annually")) == []


def test_names_over_the_pay_of_each() -> None:
    part = (
        "Jurisdictions\nYearly Rate\nAlder County\n$40,458 - $64,678*\nCity of Elmford\n$40,528 - $64,790**\n"
        "Oakton\n$27,276 - $42,312"
    )
    assert pays(announce(part)) == [
        (40458, 64678, "year", "Alder County"),
        (40528, 64790, "year", "City of Elmford"),
        (27276, 42312, "year", "Oakton"),
    ]


def test_the_same_amount_for_several_levels() -> None:
    part = (
        "This position will be filled at one of the following:\n\n      Lifeguard I ($13.50 per hour):\n\n      Must be 15.\n"
        "      Lifeguard II ($13.50 per hour):\n\n      Must be 16.\n      Lifeguard III ($13.50 per hour):\n\n      Must be 17."
    )
    assert [row[3] for row in pays(announce(part))] == ["Lifeguard I", "Lifeguard II", "Lifeguard III"]
    again = announce("Salary: $13.50 per hour\n\nThe pay of a lifeguard is $13.50 per hour.")
    assert len(again.posting.salaries) == 1


def test_a_remark_behind_the_pay_of_a_level_and_no_conflict() -> None:
    parsed = announce(
        "Full Salary Ranges\n  • Bridge Manager Salary Range: $88,254 - $145,641\n"
        "  • Senior Bridge Manager Salary Range (Internal Promotion Only): $91,400 - $151,200"
    )
    assert [row[3] for row in pays(parsed)] == ["Bridge Manager", "Senior Bridge Manager"]
    assert "conflicting_values" not in codes(parsed)


def test_names_behind_for_up_to_a_semicolon() -> None:
    part = (
        "SALARY\n\n$2,257.45 - $3,035.64 a month - for Pilot, Pilot/North\n\nBay and Pilot/South;\n"
        "$2,315.36 - $3,110.09 a month - for Mate and Mate/North\n\nThe list lasts a year."
    )
    assert [row[3] for row in pays(announce(part))] == ["Pilot, Pilot/North Bay and Pilot/South", "Mate and Mate/North"]


def test_a_range_that_is_all_of_a_line() -> None:
    page = "Bridge Keeper\n\nABOUT THE DEPARTMENT\n\nThe bridges are old.\n\n$59,116.00 – $91,768.00\n"
    assert pays(read(f"{page}{BODY}")) == [(59116, 91768, "year", None)]
    small = page.replace("$59,116.00 – $91,768.00", "$500 - $900")
    assert pays(read(f"{small}{BODY}")) == []
    told = page.replace("$59,116.00 – $91,768.00", "They cost $59,116 - $91,768.")
    assert pays(read(f"{told}{BODY}")) == []


def test_a_period_behind_a_label_without_a_mark() -> None:
    assert pays(announce("Pay Basis   Biweekly\nSalary: $2,257.45 - $3,110.09")) == [(2257.45, 3110.09, "biweek", None)]


@pytest.mark.parametrize(
    ("part", "grade", "text"),
    [
        ("Salary: GS-7, step 1: $45,000 per year", "GS-7, step 1", "GS-7, step 1: $45,000 per year"),
        ("The salary for an FP-6, step 1 is USD 45,487", "FP-6, step 1", None),
        ("Salary: Grade 5: £27,319 to £30,000 per annum", "5", "Grade 5: £27,319 to £30,000 per annum"),
    ],
)
def test_grades_with_their_words(part: str, grade: str, text: str | None) -> None:
    (row,) = announce(part).posting.salaries
    assert row.grade == grade
    assert text in (None, row.text)
