"""Sums that are no pay of the posting: budgets, fees, benefits, and what is paid on top."""

from __future__ import annotations

from typing import Any

import pytest
from announcement import BODY, announce, end_with, read
from pay_rows import INFERRED, exact, range_, rows


@pytest.mark.parametrize(
    "part",
    [
        "- Oversees a budget of $3 million and grants of $250,000.",
        "APPLICATION FEE\n\nA fee of $50.00 is asked for.",
        "BENEFITS\n\n- Life insurance of $25,000 and a uniform allowance of $600 a year.",
        "BACKGROUND\n\nThe town spends $2,400,000 a year on its bridges.",
        "SALARY\n\nCommensurate with experience.",
        "SALARY\n\nCommensurate with experience. Shared bunkhouse at $150/month.",
        "BENEFITS\n\n- a $400 yearly learning budget",
        "BENEFITS\n\n- A pension of the town, $1,900 a month after thirty years",
        "BACKGROUND\n\nThe ferry pays $52,400 a year to the town.",
        "SALARY\n\nAsk the clerk. A subscription to our list is $40/yr.",
        "Salary: DOE",
        "Phone: 312-555-0144",
    ],
)
def test_no_pay(part: str) -> None:
    assert end_with(part).posting.salaries == []


@pytest.mark.parametrize(
    ("part", "amount"),
    [
        ("Pay: $25.00/hour plus $2,000 sign-on bonus", 25),
        ("Salary: $50,000 + bonus", 50000),
        ("Salary: $50,000 plus bonus", 50000),
        ("Salary: $50,000 plus up to $3,000 market supplement", 50000),
        ("Salary: $50,000\nHiring bonus: $5,000", 50000),
        ("Pay: $1,050 per credit hour", 1050),
    ],
)
def test_pay_with_more_on_top(part: str, amount: float) -> None:
    assert [row.min for row in announce(part).posting.salaries] == [amount]


def test_decoys_beside_pay() -> None:
    parsed = announce(
        "SALARY\n\n$54,120 - $68,900 annually. A bonus of $2,000 and a night differential of $1.25 per hour are paid on top."
    )
    assert rows(parsed) == [range_(54120, 68900, "year")]


@pytest.mark.parametrize(
    "part",
    [
        "ABOUT THE TOWN\n\nThe town spends $84,522 annually on its bridges.",
        "BENEFITS\n\n- Fully paid medical plan, up to $2,650/month.",
        "BENEFITS\n\n- The employer pays 9.78%, about $4,500 per year.",
        "TYPICAL TASKS\n\n- Handles cash of $500 to $2,000 per day.",
    ],
)
def test_sums_in_other_sections(part: str) -> None:
    assert end_with(part).posting.salaries == []


@pytest.mark.parametrize(
    "part",
    [
        "BENEFITS\n\n- Tuition is paid up to $5,000 per year.",
        "BENEFITS\n\n- A signing bonus of $3,000.",
        "LICENSES\n\n- Insurance of at least $100,000.",
        "SELECTION PROCESS\n\nA fee of $30.00 is charged for the test.",
    ],
)
def test_other_amounts_beside_the_pay(part: str) -> None:
    parsed = announce(f"Salary: $54,120.00 annually\n\n{part}")
    assert [row.min for row in parsed.posting.salaries] == [54120]


def test_a_budget_of_millions_is_no_pay() -> None:
    assert announce("The bureau looks after a range of $3,501,526 a year.").posting.salaries == []


def test_a_list_of_benefits_below_the_pay_makes_it_no_insurance() -> None:
    parsed = read(f"Deckhand\nAlder Ferries\n$59,987.20 - $74,984.00 Annually\nmedical insurance, pension\n{BODY}")
    assert [(row.min, row.max, row.period) for row in parsed.posting.salaries] == [(59987.2, 74984.0, "year")]


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("$18.50 an hour; overtime $27.75", exact(18.5, "hour")),
        ("$60,000, incentive eligible", exact(60000, "year", **INFERRED)),
        ("$18.50 an hour, longevity pay after 5 years", exact(18.5, "hour")),
        ("$45,000 to $50,000 DOE (bilingual stipend $50/month)", range_(45000, 50000, "year", **INFERRED)),
        ("$18 an hour overtime paid", exact(18, "hour")),
        ("$18 an hour. $2 an hour longevity pay. $1.25 an hour night differential.", exact(18, "hour")),
    ],
)
def test_extra_pay_takes_nothing_from_the_salary(value: str, expected: dict[str, Any]) -> None:
    assert rows(announce(f"Salary: {value}")) == [expected]


def test_the_parts_of_a_bonus_are_no_pay() -> None:
    part = (
        "SALARY\n\n$19.50 per hour.\nThe port offers a hiring bonus of up to $4,000:\n\n"
        "- $500 after training\n\n- $3,500 a year later"
    )
    assert rows(announce(part)) == [exact(19.5, "hour")]


def test_a_list_on_pay_and_bonuses_is_one_of_pay() -> None:
    lead = "Hourly wages, with a bonus where a boat comes home after the day is over and the night has come:"
    assert rows(announce(f"SALARY\n\n{lead}\n\n- $19.50 per hour\n- A bell for each boat")) == [exact(19.5, "hour")]


def test_an_item_that_is_called_a_bonus_says_so_of_the_items_below_it() -> None:
    assert rows(announce("SALARY\n\n- Hiring bonus\n- Pilots with a boat of their own $3,000")) == []


@pytest.mark.parametrize(
    ("part", "amounts"),
    [
        ("$9,000 HIRING BONUS\n$3,000 on hire / $6,000 after a year\n\nSalary: $61,000 a year", [61000]),
        ("Pay: $24.60 an hour. Staff who refer a hire get $750.", [24.6]),
        ("Pay: $54.90 an hour. Last year the average pilot took home $148,000.", [54.9]),
        ("Salary: $41,000 a year. A house by the yard can be rented for $650 a month.", [41000]),
        ("Pay: $17.25/hour; $18.00/hour for bilingual guides", [17.25, 18]),
        ("Pay: $17.25/hour; $2.00/hour for bilingual guides", [17.25]),
    ],
)
def test_sums_beside_the_pay(part: str, amounts: list[float]) -> None:
    assert [row.min for row in announce(part).posting.salaries] == amounts


def test_the_parts_of_a_bonus_below_the_sentence_that_offers_it() -> None:
    bonus = "The yard offers a hiring bonus of up to $4,000\n\n$500 after training\n\n$3,500 one year after probation"
    assert [row.min for row in announce(f"Salary: $24.60 - $30.10 per hour. {bonus}").posting.salaries] == [24.6]
    assert [row.min for row in announce("Pay:\n$19.50 upon hire\n$21.00 after training\n").posting.salaries] == [19.5, 21]


@pytest.mark.parametrize(
    ("part", "amounts"),
    [
        ("Pay: starts at $61,000 with $2,500 increments every six months.", [61000]),
        ("Pay: starts at $61,000 with yearly increments of $2,500.", [61000]),
        ("Pay: $61,000 rising in yearly increments to $72,000.", [61000]),
    ],
)
def test_steps_of_the_pay_are_no_pay(part: str, amounts: list[float]) -> None:
    assert [row.min for row in announce(part).posting.salaries] == amounts


def test_the_parts_of_a_bonus_below_a_line_that_names_its_sum() -> None:
    parts = "- $2,500 after training\n- $1,500 after one year"
    assert rows(announce(f"SALARY\n\n$19.50 per hour.\n\n$4,000 Hiring Bonus for pilots\n\n{parts}")) == [exact(19.5, "hour")]
    paid = announce("SALARY\n\nA year without a bonus\n\n- $19.50 upon hire\n- $21.00 after training").posting.salaries
    assert [row.min for row in paid] == [19.5, 21]


@pytest.mark.parametrize(
    ("sentence", "amount"),
    [
        ("The stipend and fringe benefits of a year are $41,000.", 41000),
        ("The stipend for this fellowship is $41,000 per year.", 41000),
        ("A stipend for travel is $800.", None),
        ("The stipend of coaches is $1,500.", None),
    ],
)
def test_the_stipend_that_is_all_the_pay(sentence: str, amount: float | None) -> None:
    salaries = read(f"Tides Fellow\n\nElm University seeks a fellow. {sentence}\n").posting.salaries
    assert [row.min for row in salaries] == ([amount] if amount else [])
