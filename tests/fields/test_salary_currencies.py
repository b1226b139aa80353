"""The currency of pay: as printed, as the country of the posting has it, or none."""

from __future__ import annotations

import pytest
from announcement import announce, printed, read


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


@pytest.mark.parametrize(
    ("allowance", "currency"), [("$75 a month", "USD"), ("£75 a month", "GBP"), ("$75 or £60 a month", None)]
)
def test_the_one_sign_of_a_text_is_the_currency_of_amounts_without_one(allowance: str, currency: str | None) -> None:
    (row,) = announce(f"Salary: 85,000-95,000\n\nBENEFITS\n\nA telephone allowance of {allowance}.").posting.salaries
    assert row.currency == currency


@pytest.mark.parametrize("part", ["Salary: Range 14", "Salary: 40 hours", "Salary: see table 12", "Openings: 85,000-95,000"])
def test_other_figures_without_a_sign(part: str) -> None:
    assert announce(part).posting.salaries == []


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


def test_a_letter_apart_from_its_amount_is_a_currency() -> None:
    posting = read(
        "Lecturer\n\nA lecturer's salary ranges from R 39,200 to R 65,421 a year. This position is for two years.\n"
    ).posting
    assert [(pay.min, pay.max, pay.currency) for pay in posting.salaries] == [(39200, 65421, "ZAR")]


@pytest.mark.parametrize("pay", ["\u00a324.000 ? \u00a326.000 a year", "R 24 000.00 ? R 26 000.00 a year"])
def test_a_range_whose_dash_was_lost_in_a_conversion(pay: str) -> None:
    (row,) = read(f"HARBOR PILOT\n\nSalary: {pay}\n").posting.salaries
    assert (row.min, row.max, row.basis) == (24000, 26000, "range")


def test_no_more_than_an_amount() -> None:
    (row,) = read("HARBOR PILOT\n\nSalary: no more than $58.30 an hour\n").posting.salaries
    assert (row.min, row.max, row.basis) == (None, 58.3, "up_to")


@pytest.mark.parametrize("label", ["Fellowship :", "Fellowship amount:\n", "- Salary\n-"])
def test_the_pay_of_a_fellow_and_that_of_a_table_of_items(label: str) -> None:
    (row,) = read(f"Harbor Fellow\n\n{label} Rs. 31,000 per month (consolidated)\n").posting.salaries
    assert (row.min, row.currency, row.period) == (31000, "INR", "month")


@pytest.mark.parametrize(("said", "amounts"), [("salary of R310 200.50", [310200.5]), ("site R310 200", [])])
def test_a_letter_glued_to_an_amount_in_the_title_block(said: str, amounts: list[float]) -> None:
    parsed = read(f"Quay Keeper\n\nElm Institute has a {said}\nReference Number: QHEC/2031/001\nIt is looking for a keeper.\n")
    assert [row.min for row in parsed.posting.salaries] == amounts
