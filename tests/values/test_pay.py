"""Pay statements."""

from __future__ import annotations

import pytest

from jobparse.values.money import Pay, find_bare_pay, find_grades, find_pay
from jobparse.values.pay_columns import read_columns


def only(text: str) -> Pay:
    (pay,) = find_pay(text)
    return pay


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (r"Starting at \$64,668.00", (64668, None, "USD", None, "starting")),
        ("$18.90 an hour to start", (18.9, None, "USD", "hour", "starting")),
        ("$18.90/hr to start", (18.9, None, "USD", "hour", "starting")),
        ("$58,712.00 to $96,214.00 / Per Year", (58712, 96214, "USD", "year", "range")),
        ("$27.482 per hour", (27.482, 27.482, "USD", "hour", "exact")),
        ("$27.482 a year", (27482, 27482, "USD", "year", "exact")),
        ("Kshs. 21,270 x 1,640 - 22,910 x 1,700 - 24,610 p.m.", (21270, 24610, "KES", "month", "range")),
        ("$ 27.482 - $37.625 Hourly", (27.482, 37.625, "USD", "hour", "range")),
        ("$27.482 - $37.625 Monthly", (27482, 37625, "USD", "month", "range")),
        ("RangeMinimum: $16.30 Maximum: $22.82", (16.3, 22.82, "USD", None, "range")),
        ("OrangeMinimum: $16.30", (16.3, 16.3, "USD", None, "exact")),
        ("TOP24,300 and more", (24300, 24300, "TOP", None, "exact")),
        ("Starting Salary: $74,244.00", (74244, None, "USD", None, "starting")),
        ("Starting Annual Salary:\n$52.38/ Hourly", (52.38, None, "USD", "hour", "starting")),
        ("$73,140.00 annually", (73140, 73140, "USD", "year", "exact")),
        ("$80,472/year", (80472, 80472, "USD", "year", "exact")),
        ("$ 53,956.00 - $ 60,558.00 (Annual)", (53956, 60558, "USD", "year", "range")),
        ("$     42.01 - $     42.01 (Hourly)", (42.01, 42.01, "USD", "hour", "exact")),
        ("$65K-$80K", (65000, 80000, "USD", None, "range")),
        ("$19.33 to - $31.12 per hour", (19.33, 31.12, "USD", "hour", "range")),
        ("$65-80K", (65000, 80000, "USD", None, "range")),
        ("$5,918.00 - $11,455.00 per Month", (5918, 11455, "USD", "month", "range")),
        ("Monthly Salary: $ 7206 - 9005", (7206, 9005, "USD", "month", "range")),
        ("20 hours per week - £9,785-£12,502", (9785, 12502, "GBP", None, "range")),
        ("in the range $61,000 & $67,500", (61000, 67500, "USD", None, "range")),
        ("Rs. 25,400/- per month", (25400, 25400, "INR", "month", "exact")),
        ("Rs. 18,900/-pm", (18900, 18900, "INR", "month", "exact")),
        ("Rs. 24,900/- to 92,400/- per month", (24900, 92400, "INR", "month", "range")),
        ("₹32,000 + 24% HRA per month", (32000, 32000, "INR", "month", "exact")),
        ("KSh 51,000/= per month", (51000, 51000, "KES", "month", "exact")),
        ("Tk. 31,000 per month", (31000, 31000, "BDT", "month", "exact")),
        ("Salary ($40,250) per annum", (40250, 40250, "USD", "year", "exact")),
        ("Pay Band - 2 Rs. 9300 - 34800", (9300, 34800, "INR", None, "range")),
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
        ("$71,204 to $83,770 CAD", (71204, 83770, "CAD", None, "range")),
        ("The salary range begins at $86,496", (86496, None, "USD", None, "starting")),
        ("€45.000 per year", (45000, 45000, "EUR", "year", "exact")),
        ("£30,000", (30000, 30000, "GBP", None, "exact")),
        ("C$70,000", (70000, 70000, "CAD", None, "exact")),
        ("$70,000 CAD", (70000, 70000, "CAD", None, "exact")),
        ("$15.50-18.25/hr", (15.5, 18.25, "USD", "hour", "range")),
        ("$15.50/hr - $18.25/hr", (15.5, 18.25, "USD", "hour", "range")),
        ("$300 a day", (300, 300, "USD", "day", "exact")),
        ("ANNUAL SALARY\n\n$35,746 to $52,241", (35746, 52241, "USD", "year", "range")),
        ("After 1 Year: $36,469", (36469, 36469, "USD", None, "exact")),
        ("$30.25/hr. to $36.77/hr.", (30.25, 36.77, "USD", "hour", "range")),
        ("$41.10/ Hour (Step 1) to $48.30/ Hour (Step 4)", (41.1, 48.3, "USD", "hour", "range")),
        ("$52,000 + car allowance", (52000, 52000, "USD", None, "exact")),
        ("85 000 - 95 000 SEK per month", (85000, 95000, "SEK", "month", "range")),
        ("Step A $3,412.00 to Step F $4,355.00 per month", (3412, 4355, "USD", "month", "range")),
        ("JSP-11 $72,553 - JSP-13 $122,198", (72553, 122198, "USD", None, "range")),
        ("€37,544 - €39,368 - €40,460 - €42,535 - €44,399 pa", (37544, 44399, "EUR", "year", "range")),
        ("$4,210-$5,120 mo.", (4210, 5120, "USD", "month", "range")),
        ("USD $47.19/Hr. - USD $73.02/Hr.", (47.19, 73.02, "USD", "hour", "range")),
        ("$34,075.00 to $44,293.00 / Per Year", (34075, 44293, "USD", "year", "range")),
        ("$22.50/hr - 28.00/hr", (22.5, 28, "USD", "hour", "range")),
        ("$18.50 - 20 hours per week", (18.5, 18.5, "USD", None, "exact")),
        ("Minimum: $45,000  Maximum: $67,000", (45000, 67000, "USD", None, "range")),
        ("$61,204 minimum; $74,400 midpoint; $88,000 maximum", (61204, 88000, "USD", None, "range")),
        ("Min $61,204 Mid $74,400 Max $88,000 annually", (61204, 88000, "USD", "year", "range")),
        ("$63,211.20 minimum annual salary", (63211.2, None, "USD", "year", "starting")),
        ("will not exceed $7,100/month", (None, 7100, "USD", "month", "up_to")),
        ("€ 3,974 to € 5,439 gross per month", (3974, 5439, "EUR", "month", "range")),
        ("€60,011 - €78,015 (LSI 2) per annum", (60011, 78015, "EUR", "year", "range")),
        ("$95501- $114201per annum", (95501, 114201, "USD", "year", "range")),
        ("€31,119 - €48,424 per yearFull-time", (31119, 48424, "EUR", "year", "range")),
        ("£32,406-£36,024 p.a.", (32406, 36024, "GBP", "year", "range")),
        ("£23,500 pro rata", (23500, 23500, "GBP", None, "exact")),
        ('Â£23,500 â€" Â£23,893', (23500, 23893, "GBP", None, "range")),
        ("$36.42 - $39.10 p.h.", (36.42, 39.1, "USD", "hour", "range")),
        ("Kshs. 56,370 - 72,070 p.m.", (56370, 72070, "KES", "month", "range")),
        ("KES. 121,928.00 p.m- KES 187,710.00 p.m", (121928, 187710, "KES", "month", "range")),
        ("EURO 4,385 per month", (4385, 4385, "EUR", "month", "exact")),
        ("2.450,00 EUR monthly", (2450, 2450, "EUR", "month", "exact")),
        ("3.974 - 5.439 € monthly", (3974, 5439, "EUR", "month", "range")),
        ("CAD 68,250 - 82,400 annually", (68250, 82400, "CAD", "year", "range")),
        ("NZ$68,000", (68000, 68000, "NZD", None, "exact")),
        ("PHP 27,000.00", (27000, 27000, "PHP", None, "exact")),
        ("P 25, 439.00", (25439, 25439, "PHP", None, "exact")),
        ("R308 154 per annum", (308154, 308154, "ZAR", "year", "exact")),
        ("R166 519,44 - R216 174.84 per annum", (166519.44, 216174.84, "ZAR", "year", "range")),
        ("R166 519,44 - R216 174,84 per annum", (166519.44, 216174.84, "ZAR", "year", "range")),
        ("Rs. 12 lakh per annum", (1200000, 1200000, "INR", "year", "exact")),
        ("Rs. 5-7 lakhs per annum", (500000, 700000, "INR", "year", "range")),
        ("Rs. 5 lacs - Rs. 7 lacs per annum", (500000, 700000, "INR", "year", "range")),
        ("₹6.5 LPA", (650000, 650000, "INR", "year", "exact")),
        ("CHF 80'000 per year", (80000, 80000, "CHF", "year", "exact")),
        ("RM 3,500 - RM 4,500", (3500, 4500, "MYR", None, "range")),
        ("N$ 249,612 per annum", (249612, 249612, "NAD", "year", "exact")),
        ("QAR 9,000 monthly", (9000, 9000, "QAR", "month", "exact")),
        ("Rs. 35,400-1,12,400", (35400, 112400, "INR", None, "range")),
        ("₹35,400 - ₹1,12,400", (35400, 112400, "INR", None, "range")),
        ("$2,500 semi-monthly", (2500, 2500, "USD", None, "exact")),
        ("Semi-monthly salary: $2,500", (2500, 2500, "USD", None, "exact")),
        ("$49,5OO.OO - $68,200.00 annually", (49500, 68200, "USD", "year", "range")),
        ("starting at $43.1 04", (43104, None, "USD", None, "starting")),
        ("Needs no more than two days of rest. Pay is $58.30 an hour", (58.3, 58.3, "USD", "hour", "exact")),
        ("Starting pay is $58.30 an hour", (58.3, None, "USD", "hour", "starting")),
        ("Pay: 13.25-$15/hr", (13.25, 15, "USD", "hour", "range")),
        ("47,300 to $58,900 annually", (47300, 58900, "USD", "year", "range")),
        ("58K - $71K", (58000, 71000, "USD", None, "range")),
        ("Grade 12 - $15.00/hr", (15, 15, "USD", "hour", "exact")),
        ("Step 2.50 - $15.00/hr", (15, 15, "USD", "hour", "exact")),
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
        ("£38,682 a year, Band 6", "Band 6"),
        ("APS5 - $85,000", "APS5"),
        ("Step A: $5,012", "Step A"),
        ("R308 154 per annum (Level 07)", "Level 07"),
        ("Pay Grade 7\nPorter: $39.85/Hour (Step 1)", "Step 1"),
        ("$41.10/ Hour (Step 1) to $48.30/ Hour (Step 4)", None),
        ("Range 18, Step A $3,412.00 to Step F $4,355.00", "Range 18"),
        ("$3,412 to $4,355 per month (SR-26, Step D to Step L)", "SR-26"),
        ("$19.04 - $23.15 per hour, Steps A-E of Range 14", "Range 14"),
        ("GW 5, $41,288 to $47,480", "GW 5"),
        ("Step A  Step B\n$5,012", None),
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
    text = "Starting salary of $43.1 4, increased to $61,530 after one year"
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
        "$43.1 4",
        "cash of $500 to $2,000 per day",
        "an additional $1.25 per hour",
        "a payroll of $2,400,000 a year",
        "worth $4,500 per year",
        "Route R12 to USD and back",
        "$ none",
        "45,000 - 52,000",
        "section 45,000",
        "",
    ],
)
def test_no_pay(text: str) -> None:
    assert find_pay(text) == []


def test_a_period_before_a_colon_is_of_the_amount_behind_it() -> None:
    pays = find_pay("Approximate Annual Salary\n$54,267 - $65,998\nBiweekly: $2,087.20 - $2,538.40")
    assert [(pay.min, pay.max, pay.period) for pay in pays] == [(54267, 65998, "year"), (2087.2, 2538.4, "biweek")]


def test_an_amount_in_the_same_dress_is_read_once() -> None:
    assert len(find_pay("$20 an hour, " * 30)) < 10


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("85,000-95,000", [(85000, 95000, None)]),
        ("28.50 per hour", [(28.5, 28.5, "hour")]),
        ("64,000 DOE", [(64000, 64000, None)]),
        ("65-80K", [(65000, 80000, None)]),
        ("Range 14", []),
        ("Grade 12, Step 3", []),
        ("40 hours a week", []),
        ("Schedule 12.50", []),
        ("2027", []),
    ],
)
def test_bare_amounts(text: str, expected: list[tuple[float, float, str | None]]) -> None:
    pays = find_bare_pay(text, 0, len(text))
    assert [(pay.min, pay.max, pay.period) for pay in pays] == expected
    assert {pay.currency for pay in pays} <= {None}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Step A  Step B  Step C\n$5,012  $5,263  $5,526",
            [(5012, 5012, "Step A"), (5263, 5263, "Step B"), (5526, 5526, "Step C")],
        ),
        ("Step 1 | Step 2\n$20.10 | $21.15", [(20.1, 20.1, "Step 1"), (21.15, 21.15, "Step 2")]),
        ("Minimum  Midpoint  Maximum\n$61,204  $74,400  $88,000", [(61204, 88000, None)]),
        ("Step A  Step B  Step C\n$5,012  $5,263", [(5012, 5012, None), (5263, 5263, None)]),
        ("$5,012  $5,263", [(5012, 5012, None), (5263, 5263, None)]),
    ],
)
def test_columns(text: str, expected: list[tuple[float, float, str | None]]) -> None:
    assert [(pay.min, pay.max, pay.grade) for pay in read_columns(text, find_pay(text), 0)] == expected


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


def test_thousands_apart_without_a_sign() -> None:
    assert [pay[:4] for pay in find_bare_pay("F1 (92 484) per annum", 0, 21)] == [(92484, 92484, None, "year")]
    assert find_bare_pay("Range 14 400 hours", 0, 18) == []


def test_a_range_is_negotiable_behind_its_end() -> None:
    assert only("R 846,220 (minimum) to R986,072 (maximum): negotiable").negotiable is True


@pytest.mark.parametrize(
    ("text", "grade"),
    [
        ("Clerk Grade 5/6: $51,900 - $58,400", "5/6"),
        ("Scale 5: $23,115 to $25,137", "Scale 5"),
        ("Grade C-4: $24.87 (step 1) to $29.16 (step 6) per hour", "C-4"),
        ("$24.87 (step 1) to $29.16 (step 6) per hour", None),
        ("R 341 448.00 p.a. (Task Grade 11), and more", "11"),
        ("HEW Level 5, $84,900", "HEW Level 5"),
    ],
)
def test_grades_with_amounts(text: str, grade: str | None) -> None:
    assert only(text).grade == grade


def test_the_words_before_a_lower_end_without_a_sign() -> None:
    text = "Union scale\nHourly range 26.18 to $37.44"
    assert text[slice(*only(text).spans["period"])] == "Hourly"
