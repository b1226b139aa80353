"""Every distinct pay statement of the posting, by the rules of the record."""

from __future__ import annotations

from typing import Any

import pytest
from announcement import BODY, HEAD, announce, end_with, printed, read, without
from pay_rows import INFERRED, exact, range_, rows, starting


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
        ("Salary: Minimum: $61,112.00 / Maximum: Depending on years", [starting(61112, "year", **INFERRED)]),
        ("Starting wage: $22.50 with incentive pay for divers", [starting(22.5, "hour", **INFERRED)]),
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


@pytest.mark.parametrize(
    ("part", "negotiable"),
    [
        ("Salary: $54,120.00 DOE, negotiable", True),
        ("Salary: Negotiable, $54,120.00 annually", True),
        ("Salary: Non-negotiable $54,120.00", False),
        ("SALARY\n\nThe starting salary is $54,120 and is non-negotiable.", False),
        ("SALARY\n\nSalary is negotiable within the range of $54,120 - $61,000.", True),
        ("SALARY\n\nA negotiable salary of $54,120 to $61,000.", True),
        ("Salary: $54,120.00, commensurate with experience and negotiable", True),
        ("Salary: $54,120.00 per year. This salary is not negotiable.", False),
        ("Salary: $54,120.00 per year. The pay range for this position is negotiable.", True),
        ("Salary: $54,120.00 based on experience, start date negotiable", None),
        ("Salary: $54,120.00. Hours are negotiable.", None),
        ("SALARY\n\nHours negotiable, $54,120 a year", None),
        ("Salary: $54,120.00 annually (non-negotiable)", False),
        ("Salary: $54,120.00/year, negotiable", True),
        ("Salary: $54,120.00 annually", None),
    ],
)
def test_negotiable(part: str, negotiable: bool | None) -> None:
    parsed = announce(part)
    assert [row.negotiable for row in parsed.posting.salaries] == [negotiable]
    assert ("/salaries/0/negotiable" in parsed.evidence) is (negotiable is not None)


def test_conflicting_pay_is_kept_and_doubted() -> None:
    parsed = announce("Salary: $54,120.00 annually\n\nThe salary for this position is $61,000.00 annually.")
    assert [row.min for row in parsed.posting.salaries] == [54120, 61000]
    assert "conflicting_values" in [warning.code for warning in parsed.warnings]


def test_several_ranges_in_one_sentence() -> None:
    parsed = announce("ANNUAL SALARY\n\n$54,120 to $68,900; $61,300 to $77,450; and $70,010 to $89,990")
    assert rows(parsed) == [range_(54120, 68900, "year"), range_(61300, 77450, "year"), range_(70010, 89990, "year")]


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
    ("part", "expected"),
    [
        ("Base pay: $52,000 a year", exact(52000, "year")),
        ("Salary: not less than $30,000 a year", starting(30000, "year")),
    ],
)
def test_words_of_the_basis(part: str, expected: dict[str, Any]) -> None:
    assert rows(announce(part)) == [expected]


def test_groups_before_several_amounts_of_a_line() -> None:
    parsed = announce(
        "SALARY\n\nFor trainees:  $41,000 to $52,000; $43,000 to $55,000\nFor the full keepers:  $61,000; and $63,500 (flat)"
    )
    assert [row.applies_to for row in parsed.posting.salaries] == ["trainees", "trainees", "full keepers", "full keepers"]
    assert printed(parsed, "/salaries/3/applies_to") == "full keepers"


@pytest.mark.parametrize("heading", ["ADDITIONAL INFORMATION", "TO APPLY"])
def test_the_pay_of_this_very_position_beside_that_of_its_class(heading: str) -> None:
    parsed = read(
        f"{HEAD}Salary Range: $42,000.00 - $65,000.00 (Annual)\n{BODY}\n{heading}\n\n"
        "Salary range for this position is: $42,000 - $45,500 per year\n"
    )
    assert [(row.min, row.max) for row in parsed.posting.salaries] == [(42000, 65000), (42000, 45500)]


def test_other_sums_beside_a_label_on_pay_are_no_pay() -> None:
    parsed = end_with(
        "Salary: $42,000 a year\n\nADDITIONAL INFORMATION\n\nThe toll for this position is waived, which is worth $300."
    )
    assert [row.min for row in parsed.posting.salaries] == [42000]


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


@pytest.mark.parametrize(
    ("value", "low", "high"),
    [
        ("$38-$42,000", 38000, 42000),
        ("$38-42,000", 38000, 42000),
        ("$100 - $120,000 a year", 100000, 120000),
        ("$38-$42 an hour", 38, 42),
        ("$18.50 - $42,000", 18.5, 42000),
    ],
)
def test_thousands_that_only_the_upper_end_prints(value: str, low: float, high: float) -> None:
    salary = announce(f"Salary: {value}").posting.salaries[0]
    assert (salary.min, salary.max) == (low, high)


@pytest.mark.parametrize(
    ("sentence", "pay"),
    [
        ("A fellowship of a year with a stipend of $41,000 is offered.", [(41000, "USD")]),
        ("There is a monthly stipend of $1,200 for it.", [(1200, "USD")]),
        ("Pilots get boots and a uniform stipend of $400 for them.", []),
        ("The starting salary is up to 16,628 pounds per annum.", [(16628, "GBP")]),
    ],
)
def test_stipends_and_words_of_currencies(sentence: str, pay: list[tuple[float, str]]) -> None:
    parsed = announce(f"SUMMARY\n\nThe fellow guides ships through the narrows. {sentence}")
    assert [(row.min or row.max, row.currency) for row in parsed.posting.salaries] == pay


def test_the_band_that_a_post_is_classified_at_among_other_terms() -> None:
    terms = "These posts are classified at Band 1, Level 3 (up to $36.07/hr) under the award."
    salary = read(f"Harbor Pilot\n\nDuties\n\n- Guides ships.\n\nRequirements\n\n- A boat.\n- {terms}\n").posting.salaries[0]
    assert (salary.max, salary.period) == (36.07, "hour")


def test_a_yearly_amount_under_an_hourly_label() -> None:
    assert rows(announce("Salary/ Hourly: $49,023/ $23.50")) == [exact(49023, "year", **INFERRED), exact(23.5, "hour")]


def test_an_amount_without_a_sign_glued_to_its_label() -> None:
    assert [(row["min"], row["period"]) for row in rows(announce("Salary/Pay Rate:25.20/HR"))] == [(25.2, "hour")]


@pytest.mark.parametrize(
    ("part", "amounts"),
    [
        ("SALARY\n\nThe pay is $18 to $21 per hour plus $40 per duty day.", [18]),
        ("SALARY\n\n$18 to $21 per hour; a $1.50 per hour add-on is paid to those who dive.", [18]),
        ("SALARY\n\n$18 to $21 per hour + tips (avg. $6/hr in tips)", [18]),
        ("SALARY\n\nLow $50's", []),
        ("Hourly rate: 25.50", [25.5]),
        (
            "Yearly base salary by the agreement of all harbor pilots\nStep A $81,324\nStep B $87,012\nStep C $93,108",
            None,
        ),
    ],
)
def test_sums_beside_the_pay(part: str, amounts: list[float] | None) -> None:
    assert [row.min for row in announce(part).posting.salaries] == (amounts if amounts is not None else [81324, 87012, 93108])


def test_prose_on_the_pay_beside_a_section_on_it() -> None:
    levels = "Harbor Pilot I: $31.47 - $37.92 per hour\nHarbor Pilot II: $35.66 - $42.98 per hour"
    parsed = announce(f"Salary: $31.47 - $42.98 per hour\n\nSUMMARY\n\nThe post may be filled at either level:\n\n{levels}")
    assert [(row.min, row.max) for row in parsed.posting.salaries] == [(31.47, 42.98), (31.47, 37.92), (35.66, 42.98)]
    monthly = announce("Salary Range: $3,610 - $4,905\n\nSUMMARY\n\nThe pay is $3,610 to $4,905 a month.").posting.salaries
    assert [(row.min, row.period) for row in monthly] == [(3610, "month")]


def test_the_letter_of_a_step_is_no_currency() -> None:
    assert {row.currency for row in announce("SALARY\n\nStep B $81,324\nStep C $87,012").posting.salaries} == {"USD"}


def test_grades_of_more_plans() -> None:
    assert announce("Salary Group: OAKLAND-B-19\nSalary: $50,000").posting.salaries[0].grade == "OAKLAND-B-19"
    assert announce("Salary Band: Band F\nSalary: $50,000").posting.salaries[0].grade == "Band F"
    assert announce("Job Grade: N\nSalary: $50,000").posting.salaries[0].grade == "N"
    assert announce("Salary: Grade IV, $50,000").posting.salaries[0].grade == "IV"
    assert announce("Salary: SG 15, Php 34,788.00 a month").posting.salaries[0].grade == "SG 15"


@pytest.mark.parametrize(
    ("part", "expected"),
    [
        ("Salary: $3,750 $4,560 per month", [(3750, 4560)]),
        ("Salary: $3,750 $3,870 per month", [(3750, 3750), (3870, 3870)]),
        ("Salary: $3,750 $4,560 $5,100 per month", [(3750, 3750), (4560, 4560), (5100, 5100)]),
    ],
)
def test_a_range_whose_dash_is_lost(part: str, expected: list[tuple[float, float]]) -> None:
    assert [(row.min, row.max) for row in announce(part).posting.salaries] == expected


@pytest.mark.parametrize(
    ("part", "expected"),
    [
        (
            "How much is it?\n\nCadet - $48,880 a year\nCertified - $52,400 a year\nNight differential is $2 an hour.",
            [exact(48880, "year"), exact(52400, "year")],
        ),
        ("WHAT WE OFFER\n\n- Stream B - Level 5 - $63,000 per annum\n- 28 days off", [exact(63000, "year")]),
        ("BENEFITS\n\n- $3,400 a month before tax\n- 28 days off", [exact(3400, "month")]),
        ("NOTES\n\nThe anticipated hiring range is $19.82-22.80 per hour.", [range_(19.82, 22.8, "hour")]),
        ("NOTES\n\nWages of those on the quay come to $1,900 a month.", [exact(1900, "month")]),
        ("DUTIES\n\n- Raises $45,000 per year for the library\n- Collects dues of $1,200 a month from the berths", []),
        (
            "DUTIES\n\nGuides ships. Pay is by the scale of the harbor crews, $49,000 to $57,000 per annum.",
            [range_(49000, 57000, "year")],
        ),
        ("DUTIES\n\n- Guides ships\n- Writes logs\n\n$23.10 - $27.40 hourly", [range_(23.1, 27.4, "hour")]),
        ("DUTIES\n\n- Lets berths: $1,200 a month\n- Lets sheds: $900 a month", []),
        ("DUTIES\n\nGuides ships to the quay.\nBerths - $1,200 a month", []),
        ("BENEFITS\n\n- Help with rent of up to $30,000 a year", []),
        ("HOW TO APPLY\n\nThe clinic on the pier serves families who earn less than $38,000 a year.", []),
        ("Minimum Qualifications\n\n- Has run a shop that sells $90,000 a year", []),
    ],
)
def test_amounts_with_a_period_where_nothing_is_on_the_pay(part: str, expected: list[dict[str, Any]]) -> None:
    assert [without(row, "applies_to") for row in rows(end_with(part))] == expected


def test_the_code_of_what_comes_on_top_is_no_grade() -> None:
    (row,) = read("Harbor Pilot\nTown of Alder\n\nSalary: $20 per hour plus 10% differential (A04)\n").posting.salaries
    assert row.grade is None


def test_what_another_shift_starts_at_is_no_end_of_the_range() -> None:
    found = read(
        "Harbor Pilot\nTown of Alder\n\nSalary: $20.00 to $25.00 per hour. Night shift starting pay $20.00 per hour\n"
    ).posting.salaries
    assert [row.basis for row in found] == ["range", "starting"]


@pytest.mark.parametrize(("text", "period"), [("$3,000 THE monthly", None), ("$3,000 USD monthly", "month")])
def test_only_the_code_of_a_currency_stands_between_an_amount_and_its_period(text: str, period: str | None) -> None:
    (row,) = read(f"Harbor Pilot\n\nSalary: {text}\n{BODY}").posting.salaries
    assert (row.period if not row.period_inferred else None) == period


def test_a_range_whose_ends_have_their_scales_in_brackets() -> None:
    parsed = announce("Salary\n\nA salary of between € 2,651 (scale 9) and € 3,997 (scale 10) gross per month.")
    (row,) = rows(parsed)
    assert (row["min"], row["max"], row["period"]) == (2651, 3997, "month")
    two = announce("Salary\n\nClerks are paid € 2,651 (scale 9) and pilots € 3,997 (scale 10) gross per month.")
    assert len(rows(two)) == 2


def test_pounds_of_the_kingdom_and_words_of_the_sentence_before() -> None:
    parsed = announce("SUMMARY\n\n(The first day may be talked over.)  The post pays 15,563 UK pounds in the first year.")
    (row,) = rows(parsed)
    assert (row["min"], row["max"], row["basis"]) == (15563, 15563, "exact")
    assert printed(parsed, "/salaries/0/currency") == "UK pounds"
    (row,) = rows(announce("SUMMARY\n\nPay starts (see below) at 15,563 UK pounds a year."))
    assert row["basis"] == "starting"


def test_words_on_the_amount_before_them_say_nothing_of_the_next_one() -> None:
    rows = announce("SALARY\n\n$81,590 - Starting Salary\n\n$135,710 - Maximum reached in 25 steps").posting.salaries
    assert [(row.min, row.basis) for row in rows] == [(81590, "starting"), (135710, "exact")]
    rows = announce("Starting salary:\n\n$81,590").posting.salaries
    assert [(row.min, row.basis) for row in rows] == [(81590, "starting")]


def test_a_unit_that_is_no_period_keeps_its_amount_without_one() -> None:
    (row,) = announce("Salary: $61,112.00 / minute").posting.salaries
    assert (row.min, row.period) == (61112, None)
