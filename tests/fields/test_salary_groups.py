"""Whom a statement of pay is for: its grade or step, the group it applies to, and the columns of a table."""

from __future__ import annotations

import pytest
from announcement import BODY, announce, at, printed, read


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


def test_applies_to() -> None:
    parsed = announce(
        "ANNUAL SALARY\n\n$54,120 to $68,900\n\nThe salary in the Department of Water and Ice is $58,200 to $71,300."
    )
    assert [(row.min, row.applies_to) for row in parsed.posting.salaries] == [
        (54120, None),
        (58200, "Department of Water and Ice"),
    ]
    assert printed(parsed, "/salaries/1/applies_to") == "Department of Water and Ice"


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


def test_approximate_amounts_and_bonuses_by_group() -> None:
    parsed = announce(
        "SALARY INFORMATION\nPilot I: $4,634 APPROXIMATE MONTHLY* / $26.74 APPROXIMATE HOURLY*\n"
        "- Sign on Bonus: Pilot I $5,000. Pilot II $15,000. Bonuses are paid in two parts."
    )
    assert [(row.min, row.period) for row in parsed.posting.salaries] == [(4634.0, "month"), (26.74, "hour")]


def test_levels_with_their_grades_below_a_paragraph_on_the_employer() -> None:
    parsed = read(
        "Harbor Technician I/II\n\nThe Port of Elm Bay is hiring a Harbor Technician I or II for its old yard on the river.\n\n"
        "The Port of Elm Bay reserves the right to set the level that it offers by what its crews of the day need most.\n"
        "Harbor Technician I (B16): $3,409.10 - $5,094.20 monthly\nHarbor Technician II (B17): $3,581.30 - $5,372.40 monthly\n"
    )
    assert [(row.min, row.max, row.grade) for row in parsed.posting.salaries] == [
        (3409.1, 5094.2, "B16"),
        (3581.3, 5372.4, "B17"),
    ]


@pytest.mark.parametrize(
    ("pay", "groups"),
    [
        ("Hourly rate: Pilot I $18.64 - $28.89 / Pilot II $20.55 - $31.86", ["Pilot I", "Pilot II"]),
        ("Salary: Pilot I: $52,000 - $60,000; Pilot II: $60,000 - $70,000", ["Pilot I", "Pilot II"]),
        ("Pay: $18.00/hr (certified), $16.50/hr (non-certified)", ["certified", "non-certified"]),
        ("Pay: $18.00/hr (certified), $16.50/hr", [None, None]),
        ("Pay: $18.00/hr (starting rate), $19.50/hr (after six months)", [None, None]),
    ],
)
def test_groups_among_and_behind_the_amounts_of_a_line(pay: str, groups: list[str | None]) -> None:
    assert [row.applies_to for row in announce(pay).posting.salaries] == groups


def test_levels_without_a_period_on_lines_of_their_own() -> None:
    text = (
        "Harbor Pilot I-III - City of Elm Bay, Oregon\nElm Bay, OR\nAbout the Job\n*This posting is for all levels of pilots*\n"
        "Pay goes by the years that somebody has been at sea.\n- Pilot I: $44,990.00-$47,132.00\n"
        "- Pilot II: $55,680.00-$59,687.00\nJob Summary:\nThe pilot guides ships.\n"
    )
    parsed = read(text)
    assert parsed.posting.title == "Harbor Pilot I-III"
    assert [(row.min, row.max, row.applies_to) for row in parsed.posting.salaries] == [
        (44990.0, 47132.0, "Pilot I"),
        (55680.0, 59687.0, "Pilot II"),
    ]


@pytest.mark.parametrize(
    ("pay", "ends"),
    [
        ("Salary: $46 020 - 90 647 per year", (46020.0, 90647.0)),
        ("Salary: $46 020 – $90 647", (46020.0, 90647.0)),
        ("Salary: $46 020 a year", (46020.0, 46020.0)),
        ("Salary: $25 100 Pine Street", (25.0, 25.0)),
        ("Salary: $16.94* per hour", (16.94, 16.94)),
    ],
)
def test_thousands_parted_by_a_blank(pay: str, ends: tuple[float, float]) -> None:
    row = announce(pay).posting.salaries[0]
    assert (row.min, row.max) == ends


@pytest.mark.parametrize(
    ("part", "expected"),
    [
        ("Salary: $57,000 minimum to $68,000 maximum. Entry is at the minimum ($57,000).", [(57000, 68000)]),
        ("Salary: $57,000 to $68,000; after 3 years on the maximum (LSI 1) $70,200", [(57000, 68000), (70200, 70200)]),
        ("Salary Range: $ 45,000.00 To 60,000.00 Annually", [(45000, 60000)]),
        ("Hourly pay (40 hrs.)$13.9722$20.9583", [(13.9722, 20.9583)]),
        (
            "ABOUT US\n\nWe pay you while you learn.\n\n$21.75/HR in training\n$24.10/HR on your route",
            [(21.75, 21.75), (24.1, 24.1)],
        ),
    ],
)
def test_amounts_of_one_scale(part: str, expected: list[tuple[float, float]]) -> None:
    assert [(row.min, row.max) for row in announce(part).posting.salaries] == expected


def test_pay_in_brackets_behind_levels_among_requirements() -> None:
    rows = "Harbor Pilot I ($13.50 per hour):\n\nMust be 15.\n\nHarbor Pilot II ($13.75 per hour):\n\nMust be 17.\n"
    parsed = read(f"Harbor Pilot I-II\n\nMinimum Qualifications\n\n- Must swim.\n\n{rows}")
    assert [row.min for row in parsed.posting.salaries] == [13.5, 13.75]
    once = read("Harbor Pilot\n\nMinimum Qualifications\n\n- Must swim.\n\nKnows the fee for berths ($13.50 per hour):\n")
    assert once.posting.salaries == []


def test_posts_right_before_the_amounts_of_their_lines() -> None:
    lines = (
        "Pilot I Range $77,317.09 - $96,711.01\nPilot II Range $93,543.34 - $117,009.98\nPilot in Training $71,323.20 a year\n"
    )
    applies = [row["applies_to"] for row in at(announce(f"Salary\n\n{lines}"), "/salaries")]
    assert applies == ["Pilot I", "Pilot II", "Pilot in Training"]
    others = "First Year Pay $77,317.09 a year\nPilots get $93,543.34 a year\n"
    assert [row["applies_to"] for row in at(announce(f"Salary\n\n{others}"), "/salaries")] == [None, None]


@pytest.mark.parametrize(
    ("pay", "groups"),
    [
        ("Pay Rate: $21.15/hour certified, $19.05/hour non-certified", ["certified", "non-certified"]),
        ("Pay: $22.10 per hour without CDL, $25.40 per hour with CDL", ["without CDL", "with CDL"]),
        (
            "Pay: $22 an hour for keepers without a licence and $25 an hour for licensed keepers",
            ["keepers without a licence", "licensed keepers"],
        ),
        ("Salary: $43,746 a year in Elmford and $48,300 a year in London", ["Elmford", "London"]),
        ("Pay: Days $24.00/hr; Nights $26.50/hr; Weekends $27.75/hr", ["Days", "Nights", "Weekends"]),
        ("Starting pay $21.38 (non-certified) or $22.96 (certified) hourly", ["non-certified", "certified"]),
        ("Pay: $17.00/hr (first year), $18.25/hr (returning)", ["first year", "returning"]),
        ("Pay: First year $17.00/hr, returning staff $18.25/hr", ["First year", "returning staff"]),
        ("Starting pay: Entry level is $18.30, journey level is $21.40.", ["Entry level", "journey level"]),
        ("Pay: Keepers start at $15.25 an hour, head keepers at $17.00.", ["Keepers", "head keepers"]),
        ("Salary: Keeper I (range 8): $21.04/hour. Keeper II (range 9): $24.11/hour", ["Keeper I", "Keeper II"]),
        ("Salary: $24.00 per hour, approximately $49,920 per year", [None, None]),
        ("Salary: about $24.00 per hour, roughly $49,920 per year", [None, None]),
        ("Salary: $52,000 a year with benefits, $25.00 an hour with overtime", [None, None]),
        ("Pay: $21.15 an hour certified, $19.05 an hour", [None, None]),
        (
            "Pay: $21.00 per hour. Full-time keepers get a boat. Training pay is $16.00 per hour. Trainees get no boat.",
            [None, None],
        ),
        ("Pay Rate: $21.15/hr. certified, $19.05/hr. non-certified", ["certified", "non-certified"]),
        ("Pay: Summer Keeper I $21.15, Winter Keeper II $23.05", ["Summer Keeper I", "Winter Keeper II"]),
        ("Salary: $55,000 in June and $57,000 in September", [None, None]),
        ("Salary: Low: $41,000 / High: $62,000", [None, None]),
    ],
)
def test_groups_told_in_words(pay: str, groups: list[str | None]) -> None:
    assert [row.applies_to for row in announce(pay).posting.salaries] == groups


@pytest.mark.parametrize(
    ("lines", "groups"),
    [
        ("Keeper I\n$52,000 - $61,000\n\nKeeper II\n$58,000 - $70,000", ["Keeper I", "Keeper II"]),
        ("Keeper I (Grade 12)\n$52,000 annually\nKeeper II (Grade 14)\n$58,000 annually", ["Keeper I", "Keeper II"]),
        ("Salary (Keeper I): $52,000\nSalary (Keeper II): $58,000", ["Keeper I", "Keeper II"]),
        ("Base Salary Lead Keeper: $52,000\nBase Salary Chief Keeper: $58,000", ["Lead Keeper", "Chief Keeper"]),
        ("The salary for a Keeper I is $52,000 a year. The salary for a Keeper II is $58,000.", ["Keeper I", "Keeper II"]),
        ("As a Keeper I you will earn $52,000; as a Keeper II, $58,000.", ["Keeper I", "Keeper II"]),
        ("$120 per day - Substitute permit\n$145 per day - Certified teacher", ["Substitute permit", "Certified teacher"]),
        ("Keeper I ($21.50 per hour)\nKeeper II ($23.75 per hour)", ["Keeper I", "Keeper II"]),
        ("| Class | Minimum | Maximum |\n|---|---|---|\n| Keeper I | $52,000 | $61,000 |", [None]),
        ("$52,000 in the year 2027\n$53,000 in the year 2028", [None, None]),
        ("GS-09: $61,947 per year\nGS-11: $74,950 per year", [None, None]),
        ("$39,862 - $45,911\nLondon: $43,287 - $49,655", [None, "London"]),
        ("$39,862 - $45,911\nNote: $43,287 - $49,655", [None, None]),
        ("$51,000 - Grant funded\n$56,000 - Subject to approval of the board", [None, None]),
        ("$21.00 per hour - Apply by June 4\n$23.00 per hour - Apply today", [None, None]),
        ("$51,000 - Exempt\n$46,000 - Non-exempt", [None, None]),
    ],
)
def test_groups_told_on_lines(lines: str, groups: list[str | None]) -> None:
    assert [row.applies_to for row in announce(f"SALARY\n\n{lines}").posting.salaries] == groups


def test_a_table_of_classes_with_the_ends_of_their_pay() -> None:
    parsed = announce(
        "SALARY\n\n| Class | Minimum | Maximum |\n|---|---|---|\n| Keeper I | $52,000 | $61,000 |\n"
        "| Keeper II | $58,000 | $70,000 |"
    )
    assert [(row.min, row.max, row.applies_to) for row in parsed.posting.salaries] == [
        (52000, 61000, "Keeper I"),
        (58000, 70000, "Keeper II"),
    ]


def test_the_same_pay_by_another_period_is_for_the_same_people() -> None:
    parsed = announce("SALARY\n\nKeeper I: $4,634 monthly / $26.74 hourly\nKeeper II: $4,866 monthly / $28.07 hourly\n")
    assert [row.applies_to for row in parsed.posting.salaries] == ["Keeper I", "Keeper I", "Keeper II", "Keeper II"]


@pytest.mark.parametrize(
    ("pay", "grades"),
    [
        ("Salary: $39,347 to $46,485 (Grade 7) or $47,874 to $56,021 (Grade 8) per annum", ["7", "8"]),
        ("Salary: Grade 1: R431 265 per annumGrade 2: R528 696 per annum", ["1", "2"]),
    ],
)
def test_each_of_two_amounts_has_its_own_grade(pay: str, grades: list[str]) -> None:
    assert [row.grade for row in announce(pay).posting.salaries] == grades


@pytest.mark.parametrize(
    ("lines", "grade"),
    [
        ("Pay Range: 56\nSalary: $54,120 annually", "56"),
        ("Salary Schedule Range: 25a\nSalary: $54,120 annually", "25a"),
        ("Salary Range: P14\n$54,120 annually", "P14"),
        ("Salary Grade/Step: 22/1\nSalary: $54,120 annually", "22/1"),
        ("Grade: 73                 Salary: $54,120 annually", "73"),
        ("Classification: Grade 9\nSalary: $54,120 annually", "9"),
        ("Classification: VPS 4\nSalary: $54,120 annually", "VPS 4"),
        ("Classification / Grade / Band: AO5\nSalary: $54,120 annually", "AO5"),
        ("Pay scale & grade\nGS 9 - 11\n\nSalary\n$54,120 annually", "GS 9 - 11"),
        ("Salary: Level 7 ($54,120 annually)", "Level 7"),
        ("Salary: PO2 £43,693 - £46,731", "PO2"),
        ("Grade: HEO\nSalary: £34,314", "HEO"),
        ("Function group: FG IV\nBasic salary: €3,800 per month", "FG IV"),
        ("Salary: $54,120 annually. Pay grade for this position is 18.", "18"),
        ("Bridge yard, Pay Band 5\n\nSalary: $54,120 annually", "Band 5"),
        ("Salary: $54,120 annually. Evaluated as Grade 6 of the pay system.", "6"),
        ("Salary: $54,120 annually\nSalary Grade23", "23"),
        ("Salary: FY27 $54,120 annually", None),
        ("Pay Range: 15.50\nSalary: $54,120 annually", None),
        ("Classification: Competitive\nSalary: $54,120 annually", None),
        ("Salary: $54,120 annually, with pay group 4 of the insurance or pay group 5", None),
        ("Salary: $54,120 annually. Staff of pay range 40 - 45 hours apply.", None),
        ("Classification: RN 3\nSalary: $54,120 annually", None),
        ("Classification: EMT-2\nSalary: $54,120 annually", None),
        ("Salary: $54,120 annually\n\nDuties\n- Supervises crews classified at grade 12\n- Answers mail", None),
        ("Salary: $54,120 annually\n\nDuties\n- Teaches guests placed in grade 5\n- Reviews requests for pay band 4 jobs", None),
        ("Salary: $54,120 annually\n\nRequirements\n- Three years in pay grade 14 or the equal\n- A boat licence", None),
        ("Salary: $54,120 annually\n\nRequirements\n- Open to employees in salary range 20 or above", None),
        ("Salary: $54,120 annually\n\nDuties\n- Keeps ferries\n\nThis position is classified at grade 12.", "12"),
    ],
)
def test_grades_apart_from_the_pay(lines: str, grade: str | None) -> None:
    assert {row.grade for row in announce(lines).posting.salaries} == {grade}
