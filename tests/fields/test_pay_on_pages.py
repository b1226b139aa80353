"""Pay as notices abroad and at home word it: scales with steps, glued cells, fees by the day, posts named on its lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from announcement import announce, read

if TYPE_CHECKING:
    from jobparse import Parsed


def rows(parsed: Parsed) -> list[tuple[float | None, float | None, str | None, str | None, str | None]]:
    """The ends, currency, period and basis of each statement of pay."""
    return [(row.min, row.max, row.currency, row.period, row.basis) for row in parsed.posting.salaries]


@pytest.mark.parametrize(
    ("part", "row"),
    [
        ("Pay Scale: Rs. 40,000-3%-1,40,000/- per month", (40000, 140000, "INR", "month", "range")),
        ("Salary: €29,870.10 x €512.40 - €33,970.00 per annum", (29870.1, 33970, "EUR", "year", "range")),
        (
            "Salary: Starts at £24,310 and goes up by a step each year to £27,940 per annum",
            (24310, 27940, "GBP", "year", "range"),
        ),
        ("Salary: GH\N{CENT SIGN}2,450 per month", (2450, 2450, "GHS", "month", "exact")),
        ("Kampala, Uganda\nSALARY : Shs. 980,000/= pm", (980000, 980000, "UGX", "month", "exact")),
        ("Remuneration\nThe daily fee is USD 240 to USD 310 by experience.", (240, 310, "USD", "day", "range")),
        ("Salary: $44,310 beginning with a two-year degree", (44310, None, "USD", "year", "starting")),
        ("Salary: $19.25/hr starting in May", (19.25, 19.25, "USD", "hour", "exact")),
        ("Pay is $16.80/hr. to start, with a review in the fall.", (16.8, None, "USD", "hour", "starting")),
        ("Wage: helpers start at 70% of the journey rate of $58.40 an hour", (58.4, 58.4, "USD", "hour", "exact")),
        ("Salary: £28,120 to £33,460 per annum (golden hello of £2,500)", (28120, 33460, "GBP", "year", "range")),
        ("Pay: $41,200 to $48,900 per year. Those who owe a $35 copay may apply.", (41200, 48900, "USD", "year", "range")),
        ("Salary: SDR 14,310 per annum, at present FJD 43,120 (USD 19,020).", (14310, 14310, "XDR", "year", "exact")),
        ("Pay: $18.40 an hour\nRead our paper for $5 a month.", (18.4, 18.4, "USD", "hour", "exact")),
        ("Pay: $36.10 per contact hour", (36.1, 36.1, "USD", "hour", "exact")),
    ],
)
def test_one_statement(part: str, row: tuple[float | None, ...]) -> None:
    assert rows(announce(part)) == [row]


def test_cells_without_anything_between_them() -> None:
    table = "Pay Range Breakdown\nMinMax\nAnnually$37,010.40$55,515.60\nMonthly$3,084.20$4,626.30\n"
    assert [row[:2] for row in rows(announce(table))] == [(37010.4, 55515.6), (3084.2, 4626.3)]
    steps = rows(announce("Hourly Wage Steps\n$18.00$19.00$21.00$23.00"))
    assert all(row[0] == row[1] for row in steps)


def test_posts_at_the_beginnings_of_lines() -> None:
    text = (
        "Seasonal Ferry Staff\n\nCity of Elmford\n\nThe City of Elmford hires for the summer.\n"
        "Deckhand (18 years of age or older) - $17.50 to $19.00/hr\nTie up the boat.\n- Can lift a ramp\n"
        "Cashier (16 years of age or older) - $15.25/hr\nSell tickets.\n- Can count change\n"
    )
    found = [(row.min, row.applies_to) for row in read(text).posting.salaries]
    assert found == [(17.5, "Deckhand"), (15.25, "Cashier")]


def test_titles_over_the_pay_of_each() -> None:
    part = (
        "Job Title: Ferry Pilot Trainee (Step 1)\nSalary Range Monthly: $4,310.50\n"
        "Job Title: Ferry Pilot (Steps 2-4)\nSalary Range Monthly: $4,720.15 - $5,430.75\n"
    )
    assert [row.applies_to for row in read(f"Port of Elmford\n\n{part}").posting.salaries] == [
        "Ferry Pilot Trainee",
        "Ferry Pilot",
    ]


@pytest.mark.parametrize(
    ("part", "grade"),
    [
        ("Pay: scale QC2, points 14-19, £15.20 to £17.05 per hour", "QC2"),
        ("Salary: Pay Grade B/C; $98.40 per day", "B/C"),
        ("Salary: Scale 5, £27,300 per annum", "Scale 5"),
    ],
)
def test_grades(part: str, grade: str) -> None:
    assert announce(part).posting.salaries[0].grade == grade
