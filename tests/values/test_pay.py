"""Pay statements."""

from __future__ import annotations

import pytest

from jobparse.values.money import Pay, find_grades, find_pay


def only(text: str) -> Pay:
    (pay,) = find_pay(text)
    return pay


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (r"Starting at \$64,668.00", (64668, None, "USD", None, "starting")),
        ("Starting Salary: $74,244.00", (74244, None, "USD", None, "starting")),
        ("Starting Annual Salary:\n$52.38/ Hourly", (52.38, None, "USD", "hour", "starting")),
        ("$73,140.00 annually", (73140, 73140, "USD", "year", "exact")),
        ("$80,472/year", (80472, 80472, "USD", "year", "exact")),
        ("$ 53,956.00 - $ 60,558.00 (Annual)", (53956, 60558, "USD", "year", "range")),
        ("$     42.01 - $     42.01 (Hourly)", (42.01, 42.01, "USD", "hour", "exact")),
        ("$65K-$80K", (65000, 80000, "USD", None, "range")),
        ("$65-80K", (65000, 80000, "USD", None, "range")),
        ("$5,918.00 - $11,455.00 per Month", (5918, 11455, "USD", "month", "range")),
        ("Monthly Salary: $ 7206 - 9005", (7206, 9005, "USD", "month", "range")),
        ("up to $120,000", (None, 120000, "USD", None, "up_to")),
        ("from $50,000", (50000, None, "USD", None, "starting")),
        ("$79,428+", (79428, None, "USD", None, "starting")),
        ("$40,000 a year and up", (40000, None, "USD", "year", "starting")),
        ("between $50,000 and $60,000", (50000, 60000, "USD", None, "range")),
        ("$41,365 - $53,773 per year", (41365, 53773, "USD", "year", "range")),
        ("$2,100 bi-weekly", (2100, 2100, "USD", "biweek", "exact")),
        ("$2,100 per pay period every two weeks", (2100, 2100, "USD", "biweek", "exact")),
        ("flat-rated at $97,342", (97342, 97342, "USD", None, "exact")),
        ("$83,645 (flat rated)", (83645, 83645, "USD", None, "exact")),
        ("Salary: 45,000 - 52,000 USD", (45000, 52000, "USD", None, "range")),
        ("€45.000 per year", (45000, 45000, "EUR", "year", "exact")),
        ("£30,000", (30000, 30000, "GBP", None, "exact")),
        ("C$70,000", (70000, 70000, "CAD", None, "exact")),
        ("$70,000 CAD", (70000, 70000, "CAD", None, "exact")),
        ("$15.50-18.25/hr", (15.5, 18.25, "USD", "hour", "range")),
        ("$15.50/hr - $18.25/hr", (15.5, 18.25, "USD", "hour", "range")),
        ("$300 a day", (300, 300, "USD", "day", "exact")),
        ("ANNUAL SALARY\n\n$35,746 to $52,241", (35746, 52241, "USD", "year", "range")),
        ("After 1 Year: $36,469", (36469, 36469, "USD", None, "exact")),
    ],
)
def test_one_statement(text: str, expected: tuple[float | None, float | None, str, str | None, str]) -> None:
    assert only(text)[:5] == expected


def test_negotiable() -> None:
    assert only("$80,472/year (non-negotiable)").negotiable is False
    assert only("$80,472 per year, negotiable").negotiable is True
    assert only("$80,472 per year").negotiable is None


@pytest.mark.parametrize(
    ("text", "grade"),
    [
        ("BX17 - $80,628.00 ANNUALLY", "BX17"),
        ("Starting Salary: $89,112; Grade: BX-18", "BX-18"),
        ("Starting Annual Salary (TAM 9): $50,524.50", "TAM 9"),
        ("increases to Step 2: $53,621.88", "Step 2"),
        ("GS 7, $45,000 per year", "GS 7"),
        ("FY 22: $45,000", None),
        ("$45,000", None),
    ],
)
def test_grade(text: str, grade: str | None) -> None:
    assert only(text).grade == grade


def test_several_statements() -> None:
    pays = find_pay("$99,326 to $141,378; $112,647 to $160,295; and $132,525 to $188,567")
    assert [pay[:2] for pay in pays] == [(99326, 141378), (112647, 160295), (132525, 188567)]


def test_month_and_year_in_parentheses() -> None:
    pays = find_pay("$4,227 - $5,607 per month ($50,724 - $67,284 per year)")
    assert [(pay.min, pay.max, pay.period) for pay in pays] == [(4227, 5607, "month"), (50724, 67284, "year")]


def test_a_period_printed_once_is_shared() -> None:
    first, second = find_pay("Anticipated Starting Salary: $7206; Full Range $7206 - $9005 Monthly")
    assert first[:5] == (7206, None, "USD", "month", "starting")
    assert second[:5] == (7206, 9005, "USD", "month", "range")
    assert first.spans["period"] == second.spans["period"]


def test_an_unreadable_amount_keeps_its_words() -> None:
    text = "Starting salary of $43.1 04, increased to $61,530 after one year"
    assert only(text)[:5] == (61530, 61530, "USD", None, "exact")


@pytest.mark.parametrize(
    "text",
    [
        "a budget of $3 million",
        "$2.5M budget",
        "a $50 application fee",
        "insurance of $1,000,000",
        "grants of $250,000",
        "a signing bonus of $5,000",
        "fines up to $500",
        "$43.1 04",
        "$ none",
        "45,000 - 52,000",
        "section 45,000",
        "",
    ],
)
def test_no_pay(text: str) -> None:
    assert find_pay(text) == []


def test_spans_say_where() -> None:
    text = "x Starting Salary: BX17 - $80,628.00 ANNUALLY (negotiable) y"
    (pay,) = find_pay(text, 2, len(text))
    said = {member: text[span.start : span.end] for member, span in pay.spans.items()}
    assert said == {
        "currency": "$",
        "min": "80,628.00",
        "period": "ANNUALLY",
        "basis": "Starting",
        "negotiable": "negotiable",
        "grade": "BX17",
    }
    assert text[pay.start : pay.end] == "Starting Salary: BX17 - $80,628.00 ANNUALLY (negotiable"


def test_find_grades() -> None:
    assert [grade.value for grade in find_grades("TAM 18, GS-7, Pay Grade 12, Step 3, GS-2005-07")] == [
        "TAM 18",
        "GS-7",
        "12",
        "Step 3",
    ]
