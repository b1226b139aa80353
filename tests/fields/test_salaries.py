"""Every distinct pay statement of the posting, by the rules of the record."""

from __future__ import annotations

from typing import Any

import pytest
from announcement import BODY, announce, at, end_with, printed, read, without

USD = {"currency": "USD"}


def rows(parsed: Any) -> list[dict[str, Any]]:
    """The statements without their text and their absent members."""
    return [without(row, "text", "currency") for row in at(parsed, "/salaries")]


def range_(low: float, high: float, period: str, **more: Any) -> dict[str, Any]:
    return {"min": low, "max": high, "period": period, "basis": "range", **more}


def exact(amount: float, period: str, **more: Any) -> dict[str, Any]:
    return {"min": amount, "max": amount, "period": period, "basis": "exact", **more}


def starting(amount: float, period: str, **more: Any) -> dict[str, Any]:
    return {"min": amount, "period": period, "basis": "starting", **more}


INFERRED = {"period_inferred": True}


@pytest.mark.parametrize(
    ("part", "expected"),
    [
        ("Salary: $54,120.00 annually", [exact(54120, "year")]),
        ("Salary: \\$54,120.00 annually", [exact(54120, "year")]),
        ("Salary:\n$54,120.00\nPay Basis:\nYearly", [exact(54120, "year")]),
        ("Salary\n:\n$54,120.00\nPay Basis\n:\nYearly", [exact(54120, "year")]),
        ("Starting Salary: $54,120.00 per year", [starting(54120, "year")]),
        ("Salary: Starting at \\$54,120.00", [starting(54120, "year", **INFERRED)]),
        ("SALARY RANGE\n\n$54,120 - $68,900 annually", [range_(54120, 68900, "year")]),
        ("Salary Range: $54,120 to $68,900 per year", [range_(54120, 68900, "year")]),
        ("Salary: $54K\u2013$69K", [range_(54000, 69000, "year", **INFERRED)]),
        ("Pay Rate: $22.50 - $31.75 per hour", [range_(22.5, 31.75, "hour")]),
        ("Salary: $22.50/ Hourly", [exact(22.5, "hour")]),
        ("Monthly Salary: $4,227 - $5,607", [range_(4227, 5607, "month")]),
        ("Salary: $1,850.40 bi-weekly", [exact(1850.4, "biweek")]),
        ("Pay: $310 a day", [exact(310, "day")]),
        ("Pay: $900 per week", [exact(900, "week")]),
        ("Salary: up to $90,000 a year", [{"max": 90000, "period": "year", "basis": "up_to"}]),
        ("ANNUAL SALARY\n\n$54,120 to $68,900", [range_(54120, 68900, "year")]),
        (
            "Salary: $54,120 - $68,900 annually; flat-rated at $75,000 annually for chiefs",
            [range_(54120, 68900, "year"), exact(75000, "year")],
        ),
    ],
)
def test_statements(part: str, expected: list[dict[str, Any]]) -> None:
    parsed = announce(part)
    assert [without(row, "applies_to") for row in rows(parsed)] == expected
    assert {row.currency for row in parsed.posting.salaries} == {"USD"}
    for index, row in enumerate(parsed.posting.salaries):
        assert printed(parsed, f"/salaries/{index}/text") == row.text
        assert (f"/salaries/{index}/period" in parsed.evidence) is not row.period_inferred


@pytest.mark.parametrize(
    ("amount", "period"),
    [("$10,000", "year"), ("$9,999.99", None), ("$200", None), ("$199.99", "hour"), ("$15.00", "hour"), ("$54,120", "year")],
)
def test_unprinted_period(amount: str, period: str | None) -> None:
    (row,) = announce(f"Salary: {amount}").posting.salaries
    assert (row.period, row.period_inferred) == (period, period is not None)


def test_a_printed_period_is_not_inferred() -> None:
    (row,) = announce("Salary: $150 per day").posting.salaries
    assert (row.period, row.period_inferred) == ("day", False)


@pytest.mark.parametrize(
    "text",
    [
        "Starting Salary: $54,120.00\n\nThe starting salary is $54,120.00 annually.",
        "Starting Salary: $54,120.00 annually\n\nSalary: $54,120.00 per year",
        "Salary: $54,120.00 annually\n\nSalary: $54,120.00 annually",
    ],
)
def test_the_same_pay_printed_twice_is_one_statement(text: str) -> None:
    (row,) = announce(text).posting.salaries
    assert (row.min, row.period, row.period_inferred) == (54120, "year", False)


def test_the_more_specific_basis_wins() -> None:
    (row,) = announce("Salary: $54,120.00 annually\n\nSalary: Starting at $54,120.00 annually").posting.salaries
    assert row.basis == "starting"


def test_month_and_year_are_two_statements() -> None:
    assert rows(announce("Salary: $4,227 - $5,607 per month ($50,724 - $67,284 per year)")) == [
        range_(4227, 5607, "month"),
        range_(50724, 67284, "year"),
    ]


def test_steps_are_statements_of_their_own() -> None:
    parsed = announce("SALARY\n\nStep 1: $54,120.00 annually\nStep 2: $56,870.00 annually\nStep 3: $59,700.00 annually")
    assert [(row.min, row.grade) for row in parsed.posting.salaries] == [(54120, "Step 1"), (56870, "Step 2"), (59700, "Step 3")]


@pytest.mark.parametrize(
    ("part", "grade"),
    [
        ("Salary: $54,120.00 annually, Grade: BX-18", "BX-18"),
        ("Pay Grade: BX-18\nSalary: $54,120.00 annually", "BX-18"),
        ("Salary: GS-7, $54,120.00 annually", "GS-7"),
        ("Salary: $54,120.00 annually", None),
    ],
)
def test_grade(part: str, grade: str | None) -> None:
    parsed = announce(part)
    (row,) = parsed.posting.salaries
    assert row.grade == grade
    assert printed(parsed, "/salaries/0/grade") == (grade or "")


@pytest.mark.parametrize(
    ("part", "negotiable"),
    [
        ("Salary: $54,120.00 annually (non-negotiable)", False),
        ("Salary: $54,120.00/year, negotiable", True),
        ("Salary: $54,120.00 annually", None),
    ],
)
def test_negotiable(part: str, negotiable: bool | None) -> None:
    parsed = announce(part)
    assert [row.negotiable for row in parsed.posting.salaries] == [negotiable]
    assert ("/salaries/0/negotiable" in parsed.evidence) is (negotiable is not None)


def test_applies_to() -> None:
    parsed = announce(
        "ANNUAL SALARY\n\n$54,120 to $68,900\n\nThe salary in the Department of Water and Ice is $58,200 to $71,300."
    )
    assert [(row.min, row.applies_to) for row in parsed.posting.salaries] == [
        (54120, None),
        (58200, "Department of Water and Ice"),
    ]
    assert printed(parsed, "/salaries/1/applies_to") == "Department of Water and Ice"


@pytest.mark.parametrize(
    "part",
    [
        "- Oversees a budget of $3 million and grants of $250,000.",
        "APPLICATION FEE\n\nA fee of $50.00 is asked for.",
        "BENEFITS\n\n- Life insurance of $25,000 and a uniform allowance of $600 a year.",
        "BACKGROUND\n\nThe town spends $2,400,000 a year on its bridges.",
        "SALARY\n\nCommensurate with experience.",
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
    ],
)
def test_pay_with_more_on_top(part: str, amount: float) -> None:
    assert [row.min for row in announce(part).posting.salaries] == [amount]


def test_decoys_beside_pay() -> None:
    parsed = announce(
        "SALARY\n\n$54,120 - $68,900 annually. A bonus of $2,000 and a night differential of $1.25 per hour are paid on top."
    )
    assert rows(parsed) == [range_(54120, 68900, "year")]


def test_conflicting_pay_is_kept_and_doubted() -> None:
    parsed = announce("Salary: $54,120.00 annually\n\nThe salary for this position is $61,000.00 annually.")
    assert [row.min for row in parsed.posting.salaries] == [54120, 61000]
    assert "conflicting_values" in [warning.code for warning in parsed.warnings]


def test_several_ranges_in_one_sentence() -> None:
    parsed = announce("ANNUAL SALARY\n\n$54,120 to $68,900; $61,300 to $77,450; and $70,010 to $89,990")
    assert rows(parsed) == [range_(54120, 68900, "year"), range_(61300, 77450, "year"), range_(70010, 89990, "year")]


@pytest.mark.parametrize(
    ("place", "currency"),
    [
        ("Location: Fernvale, ON", "CAD"),
        ("The appointee pays into a superannuation fund.", "AUD"),
        ("Apply at https://jobs.fernvale.govt.nz.", "NZD"),
        ("Location: Fernvale, IA 50010", "USD"),
        ("The bridge is long.", "USD"),
    ],
)
def test_the_dollar_is_that_of_the_posting(place: str, currency: str) -> None:
    parsed = announce(f"Salary: $62,400 to $73,100\n\n{place}")
    assert [row.currency for row in parsed.posting.salaries] == [currency]
    assert printed(parsed, "/salaries/0/currency") == "$"


def test_a_printed_currency_is_kept_in_every_country() -> None:
    assert [row.currency for row in announce("Salary: US$62,400\n\nLocation: Fernvale, ON").posting.salaries] == ["USD"]


@pytest.mark.parametrize("part", ["Salary: 85,000-95,000", "SALARY\n\n85,000 - 95,000"])
def test_amounts_without_a_sign_have_no_currency(part: str) -> None:
    (row,) = announce(part).posting.salaries
    assert (row.min, row.max, row.currency, row.period_inferred) == (85000, 95000, None, True)


@pytest.mark.parametrize("part", ["Salary: Range 14", "Salary: 40 hours", "Salary: see table 12", "Openings: 85,000-95,000"])
def test_other_figures_without_a_sign(part: str) -> None:
    assert announce(part).posting.salaries == []


def test_lines_that_name_groups() -> None:
    parsed = announce("SALARY\n\nBridge Keeper I: $38.51 - $46.81 hourly\nBridge Keeper II: $44.87 - $54.54 hourly")
    assert [(row.min, row.applies_to) for row in parsed.posting.salaries] == [
        (38.51, "Bridge Keeper I"),
        (44.87, "Bridge Keeper II"),
    ]
    assert printed(parsed, "/salaries/1/applies_to") == "Bridge Keeper II"


def test_words_on_the_amount_are_no_groups() -> None:
    parsed = announce("SALARY\n\nHourly rate: $38.51\nStarting July 1: $39.80\nMinimum: $36.00")
    assert {row.applies_to for row in parsed.posting.salaries} == {None}


def test_a_table_of_steps_for_two_groups() -> None:
    parsed = announce(
        "SALARY:\nKeeper I:\nStep A   Step B\n$5,012   $5,263   Monthly\nKeeper II:\nStep A   Step B\n$5,526   $5,802   Monthly"
    )
    assert [(row.min, row.grade, row.applies_to, row.period) for row in parsed.posting.salaries] == [
        (5012, "Step A", "Keeper I", "month"),
        (5263, "Step B", "Keeper I", "month"),
        (5526, "Step A", "Keeper II", "month"),
        (5802, "Step B", "Keeper II", "month"),
    ]


def test_ends_behind_labels_of_their_own_are_one_range() -> None:
    (row,) = announce("Salary Minimum: $45,000\nSalary Maximum: $67,000").posting.salaries
    assert (row.min, row.max, row.basis) == (45000, 67000, "range")


def test_the_top_of_a_range_is_no_statement_of_its_own() -> None:
    parsed = announce("Salary: $6,250 to $7,100 per month (not expected to exceed $7,100 per month)")
    assert rows(parsed) == [range_(6250, 7100, "month")]


def test_a_unit_that_is_no_period_is_not_inferred() -> None:
    (row,) = announce("Salary: $65 per class").posting.salaries
    assert (row.period, row.period_inferred) == (None, False)


def test_working_hours_are_no_period() -> None:
    (row,) = announce("SALARY\n\nFlexible working hours, EUR 4,188 to EUR 6,038").posting.salaries
    assert row.period is None


def test_a_sentence_on_the_salary_in_another_section() -> None:
    parsed = end_with("ABOUT THE TOWN\n\nKeepers earn much: a starting salary of $56,040 that increases to $84,522 annually.")
    assert rows(parsed) == [starting(56040, "year"), exact(84522, "year")]


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


def test_a_grade_behind_the_title() -> None:
    parsed = read("Bridge Inspector, BX17\n\nCity of Elmford\n\nSalary: $54,120.00 annually" + BODY)
    assert [row.grade for row in parsed.posting.salaries] == ["BX17"]


@pytest.mark.parametrize(("part", "grade"), [("Pay Grade: S24", "S24"), ("Grade: 12", "12"), ("Pay Grade: see below", None)])
def test_a_grade_behind_its_label(part: str, grade: str | None) -> None:
    assert [row.grade for row in announce(f"{part}\nSalary: $54,120.00 annually").posting.salaries] == [grade]


def test_two_pays_for_two_groups_are_no_conflict() -> None:
    parsed = announce(
        "ANNUAL SALARY\n\n$54,120 to $68,900\n\nThe salary in the Department of Water and Ice is $58,200 to $71,300."
    )
    assert "conflicting_values" not in [warning.code for warning in parsed.warnings]


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


@pytest.mark.parametrize(
    ("part", "amount", "currency"),
    [
        ("Salary: $3,501,526 JMD per annum", 3501526, "JMD"),
        ("Salary: J$3,501,526 per annum", 3501526, "JMD"),
        ("Salary: HK$21,340 per month", 21340, "HKD"),
        ("Salary: ₦250,000 per month", 250000, "NGN"),
        ("Salary: $3,501,526 per annum\n\nLocation: Wexley, Jamaica", 3501526, "JMD"),
        ("Salary: $3,501,526 per annum", 3501526, None),
        ("Salary: N250,000 monthly\n\nLocation: Abuja", 250000, "NGN"),
        ("Salary: N250,000 monthly", 250000, None),
        ("Salary: Ksh. 72,000 per month", 72000, "KES"),
    ],
)
def test_dollars_of_other_countries(part: str, amount: float, currency: str | None) -> None:
    (row,) = announce(part).posting.salaries
    assert (row.min, row.currency) == (amount, currency)
    assert row.period in ("year", "month")
    assert not row.period_inferred


def test_a_budget_of_millions_is_no_pay() -> None:
    assert announce("The bureau looks after a range of $3,501,526 a year.").posting.salaries == []


def test_a_list_of_benefits_below_the_pay_makes_it_no_insurance() -> None:
    parsed = read(f"Deckhand\nAlder Ferries\n$59,987.20 - $74,984.00 Annually\nmedical insurance, pension\n{BODY}")
    assert [(row.min, row.max, row.period) for row in parsed.posting.salaries] == [(59987.2, 74984.0, "year")]


@pytest.mark.parametrize(
    ("table", "pays"),
    [
        (
            "Step  Hourly  Monthly  Annually\n1  $25.00  $4,333.33  $52,000.00\n2  $26.25  $4,550.00  $54,600.00",
            [
                (25.0, 25.0, "hour"),
                (4333.33, 4333.33, "month"),
                (52000.0, 52000.0, "year"),
                (26.25, 26.25, "hour"),
                (4550.0, 4550.0, "month"),
                (54600.0, 54600.0, "year"),
            ],
        ),
        (
            "Hourly Rate   Annual Salary\nMinimum $25.00 $52,000\nMidpoint $28.00 $58,240\nMaximum $31.20 $64,896",
            [(25.0, 31.2, "hour"), (52000.0, 64896.0, "year")],
        ),
        (
            "Grade  Hourly  Annual\n12  $25.00 - $31.20  $52,000 - $64,896\n\nMonthly  Annual\n$4,400  $52,800",
            [(25.0, 31.2, "hour"), (52000.0, 64896.0, "year"), (4400.0, 4400.0, "month"), (52800.0, 52800.0, "year")],
        ),
    ],
)
def test_columns_of_other_periods(table: str, pays: list[tuple[float, float, str]]) -> None:
    parsed = announce(f"SALARY\n\n{table}")
    assert [(row.min, row.max, row.period) for row in parsed.posting.salaries] == pays
    assert printed(parsed, "/salaries/0/period").lower() in ("hourly", "monthly")


def test_columns_of_the_same_period_are_none() -> None:
    parsed = announce("SALARY\n\nAnnual minimum  Annual maximum\n$52,000  $64,896")
    assert {row.period for row in parsed.posting.salaries} == {"year"}


def test_a_letter_apart_from_its_amount_is_a_currency() -> None:
    posting = read(
        "Lecturer\n\nA lecturer's salary ranges from R 39,200 to R 65,421 a year. This position is for two years.\n"
    ).posting
    assert [(pay.min, pay.max, pay.currency) for pay in posting.salaries] == [(39200, 65421, "ZAR")]


def test_approximate_amounts_and_bonuses_by_group() -> None:
    parsed = announce(
        "SALARY INFORMATION\nPilot I: $4,634 APPROXIMATE MONTHLY* / $26.74 APPROXIMATE HOURLY*\n"
        "- Sign on Bonus: Pilot I $5,000. Pilot II $15,000. Bonuses are paid in two parts."
    )
    assert [(row.min, row.period) for row in parsed.posting.salaries] == [(4634.0, "month"), (26.74, "hour")]


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


@pytest.mark.parametrize(
    ("part", "expected"),
    [
        ("Base pay: $52,000 a year", exact(52000, "year")),
        ("Salary: not less than $30,000 a year", starting(30000, "year")),
    ],
)
def test_words_of_the_basis(part: str, expected: dict[str, Any]) -> None:
    assert rows(announce(part)) == [expected]


@pytest.mark.parametrize(
    ("place", "value", "currency"),
    [
        ("Gaborone, Botswana", "P249,256 per annum", "BWP"),
        ("Quezon City, Philippines", "P 25,439 per month", "PHP"),
        ("Lahore, Pakistan", "Rs. 44,900 per month", "PKR"),
        ("Chennai, India", "Rs. 44,900 per month", "INR"),
    ],
)
def test_letters_and_rupees_are_those_of_the_country(place: str, value: str, currency: str) -> None:
    parsed = announce(f"Location: {place}\nSalary: {value}")
    assert [pay.currency for pay in parsed.posting.salaries] == [currency]


def test_a_stipend_is_the_pay_under_a_heading_on_it() -> None:
    parsed = announce("Salary/Stipend\n\nThe stipend is as follows:\n- 1st Year: ₹27,000 + 24% HRA per month")
    assert [(pay.min, pay.currency, pay.period) for pay in parsed.posting.salaries] == [(27000, "INR", "month")]


@pytest.mark.parametrize(("value", "period"), [("Rs 15,600 - 39,100", "month"), ("Rs. 5,60,000", "year"), ("$39,100", "year")])
def test_rupees_without_a_period_are_those_of_a_month(value: str, period: str) -> None:
    (pay,) = announce(f"Pay scale: {value}").posting.salaries
    assert (pay.period, pay.period_inferred) == (period, True)
