"""Edges of the rules on dates, pay, requirements and contradictions that their examples do not show."""

from __future__ import annotations

from datetime import date

import pytest

import jobparse
from jobparse.checks.catalogue import catalogue
from jobparse.checks.runner import check
from jobparse.checks.settings import RequiredText, Settings

FACT_RULES = [
    code
    for code in catalogue()
    if code.startswith(("DAT", "PAY", "REQ", "LEG")) or code in ("CON502", "CON503", "CON504", "CON505")
]


def found(code: str, text: str, settings: Settings | None = None) -> list[str]:
    """What a rule marks, or its message where it marks nothing."""
    settings = settings or Settings(select=(code,))
    return [f.place.text if f.place else f.message for f in check(jobparse.parse(text), settings)]


def posting(line: str) -> str:
    return f"TITLE: Harbor Clerk\n{line}\n\nDUTIES\n- Keeps the berths in good order.\n"


MINIMUM = "\nMINIMUM QUALIFICATIONS\n- "
HOURS = "\nWORK SCHEDULE\n"
PHOENIX = "Location: 12 Pine Street, Phoenix, AZ 85001\n"


@pytest.mark.parametrize(
    ("code", "line"),
    [
        ("DAT201", "Posted: May 3, 2031\nClosing Date: May 3, 2031"),
        ("DAT201", "Closing Date: Thursday, 01/05/2031"),  # a Thursday if the day stands first
        ("DAT201", "Closing Date: February 29, 2032"),
        ("DAT201", f"{MINIMUM}Passed test 31/31/2031-B."),
        ("DAT202", "Closing Date: May 3, 2031\nInterviews are held until May 10, 2031."),
        ("DAT202", "Closing Date: May 3, 2031\nThe exam closes a term that lasts until May 10, 2032."),
        ("DAT202", "Closing Date: May 3, 2031\nFinal Filing Date: Until filled. The written exam is scheduled for May 20, 2031."),
        ("DAT202", "Closing Date: May 27, 2031\nApplication Deadline: May 2031"),
        ("DAT203", f"{PHOENIX}Closing Date: July 1, 2031 at 5:00 pm MST"),
        ("DAT203", "Closing Date: July 1, 2031 at 5:00 pm MST"),
        ("DAT203", "Closing Date: July 1, 2031 at 5:00 pm CT"),
        ("DAT203", "Closing Date: July 1, 2031 at 5:00 pm Central Time"),
        ("DAT204", "Location: 12 Pine Street, Chicago, IL 60601\nUnposting Date: Jul 2, 2031, 4:30:00 AM"),
        ("DAT204", "Unposting Date: Jul 2, 2031, 4:59:00 AM"),
        ("DAT205", "Applications are reviewed on a rolling basis."),
        ("DAT205", "Dyddiad cau / Closing date: 05/11/31"),
        ("DAT205", "Deadline: 5 pm on Friday, Oct. 11"),
        ("DAT205", "The posting closes in fourteen (14) calendar days."),
        ("DAT207", "Closing Date: 05/05/2031"),
        ("DAT207", "Closing Date: 2031-07-01"),
        ("PAY301", "Salary: £31,000"),
        ("PAY302", "Salary: $80,472/year (non-negotiable)"),
        ("PAY302", "Salary: $41,000 per year. Starting at 8:00 am."),
        ("PAY302", "Salary: $41,000 per year\nSign-on bonus: up to $5,000"),
        ("PAY302", "Salary: $41,000 to $52,000 per year, depending on experience"),
        ("PAY302", "Salary: $41,000 per year, Department of Energy (DOE) funded"),
        ("PAY304", "Salary: $52,000 per year ($25.00 per hour)"),
        ("REQ403", f"{MINIMUM}Knowledge of boats."),
        ("CON502", f"{MINIMUM}Works four (10) hour days or two (12)-hour shifts."),
        ("CON502", f"{MINIMUM}One hundred twenty (120) days, or twenty five (25) weeks, on boats."),
        ("CON502", f"{MINIMUM}(1) Pass part one (2) pass part two (3) pass part three (4) swim."),
        ("CON502", f"{MINIMUM}Three (3) years on boats."),
        ("CON502", "Number of Positions: 2\n\nNumber of Vacancies: 2 (Additional vacancies possible)"),
        ("CON503", "Location: 12 Pine Street, Alder, ME 04001-1234"),
        ("CON504", f"{MINIMUM}No degree is required for level I; a bachelor's degree is required for level II."),
        ("CON504", f"{MINIMUM}A bachelor's degree is required. A master's degree is not required."),
        ("CON505", f"{HOURS}7:00 am - 7:00 am (24-hour shifts)"),
        ("CON505", f"{HOURS}The harbor is open 5:00 am - 11:00 pm."),
        ("CON505", f"{HOURS}Shifts lie between 5:00 am and 11:00 pm."),
        ("CON505", f"{HOURS}10:00 pm - 6:00 am"),
    ],
)
def test_near_misses(code: str, line: str) -> None:
    assert found(code, posting(line)) == []


@pytest.mark.parametrize(
    ("code", "line", "marked"),
    [
        ("DAT201", "Closing Date: Fri., May 3, 2031", "Fri., May 3, 2031"),
        ("DAT201", "Closing Date: Friday 3 May 2031", "Friday 3 May 2031"),
        ("DAT201", "Closing Date: Friday, 5/24/2031", "Friday, 5/24/2031"),
        ("DAT201", "Closing Date: 02/30/2031", "02/30/2031"),
        ("DAT201", "Closing Date: February 29, 2031", "february 29, 2031"),
        ("DAT203", "Closing Date: July 1, 2031 at 5:00 pm E.S.T.", "E.S.T"),
        ("DAT203", "Location: 1 Elm St, Chicago, IL 60601\nClosing Date: December 1, 2031 at 5:00 pm CDT", "CDT"),
        ("PAY302", "Salary: $41,000+ per year", "+"),
        ("PAY302", "Hourly rate: $18.00 +", " +"),
        ("PAY302", "Salary: from $41,000 per year", "from"),
        ("PAY302", "Salary: maximum $52,000 per year", "maximum"),
        ("PAY302", "Salary: $20.00 per hour, DOE", "DOE"),
        ("PAY302", "Salary: $20.00 per hour (DOE)", "DOE"),
        ("PAY302", "Salary: $41,000, commensurate with experience", "commensurate with"),
        ("CON502", f"{MINIMUM}Three (2) years on boats.", "Three (2)"),
        ("CON502", f"{MINIMUM}Forty (30) years on boats.", "Forty (30)"),
        ("CON503", "Location: 12 Pine Street, Alder, ME 60601", "60601"),
        ("CON504", f"{MINIMUM}No degree required. A bachelor's degree in law is required.", "No degree required"),
        ("CON505", f"{HOURS}8:00 pm - 5:00 pm", "8:00 pm - 5:00 pm"),
    ],
)
def test_must_fire(code: str, line: str, marked: str) -> None:
    assert [text.lower() for text in found(code, posting(line))] == [marked.lower()]


@pytest.mark.parametrize(
    ("code", "more"),
    [
        ("DAT205", "The harbor office closes at 5 pm and is open 24/7 by telephone; at night it closes 5 days a week."),
        ("DAT205", "\nDUTIES\n- Meets the deadline of May 3, 2031 for the report of the port."),
        ("REQ402", "\nDUTIES\n- Mail a letter to residents.\n- Submit a report."),
    ],
)
def test_other_times_and_papers_are_none_of_the_application(code: str, more: str) -> None:
    assert len(found(code, f"TITLE: Harbor Clerk\nEmployer: City of Alder\n{more}\n")) == 1


def test_a_day_first_text_is_told_so() -> None:
    text = posting("Posted: 25/06/2031\nClosing Date: 01/07/2031")
    (finding,) = check(jobparse.parse(text), Settings(select=("DAT207",)))
    assert finding.value == {"read": "2031-07-01", "other": "2031-01-07"}
    assert "day first" in finding.message
    assert finding.fix is not None
    assert finding.fix.edits[0].text == "1 July 2031"


def test_fix_of_a_zone_keeps_its_dots() -> None:
    text = posting("Closing Date: July 1, 2031 at 5:00 pm E.S.T.")
    (finding,) = check(jobparse.parse(text), Settings(select=("DAT203",)))
    assert finding.fix is not None
    start, end, new = finding.fix.edits[0]
    assert "5:00 pm E.D.T." in text[:start] + new + text[end:]


@pytest.mark.parametrize(
    ("line", "described"),
    [
        ("Pay and more: retirement; 22 vacation days.", True),
        ("Pension 17.1 %.", True),
        ("$95,501 per year plus 15.4% superannuation", True),
        ("20 hours a week, no benefits", True),
        ("Benefits: https://alder.example/employee-benefits", True),
        ("Vehicles are properly insured; helps people to apply for public benefits and healthcare services.", False),
        ("A medical examination follows. Works weekends and holidays.", False),
    ],
)
def test_benefits(line: str, described: bool) -> None:
    settings = Settings(select=("PAY305",), jurisdiction=("us-il",), law_date=date(2031, 1, 1))
    assert (found("PAY305", posting(line), settings) == []) is described


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("A valid driver's license is required.", True),
        ("Some positions may require a valid driver's license.", False),
        ("A valid driver's license or the ability to provide suitable transportation.", False),
        ("A valid driver's license is required to travel to the berths.", False),
    ],
)
def test_license(line: str, told: bool) -> None:
    settings = Settings(select=("LEG701",), jurisdiction=("us-ca",), law_date=date(2031, 1, 1))
    assert (found("LEG701", posting(f"{MINIMUM}{line}"), settings) != []) is told


def test_required_texts_run_over_lines() -> None:
    wanted = (RequiredText("residency", "actual residents of the City", "'Alder' in employer"),)
    settings = Settings(select=("REQ407",), required_text=wanted)
    alder = "Employer: City of Alder"
    assert found("REQ407", posting(f"{alder}\nAll must be actual\nresidents of the city."), settings) == []
    assert len(found("REQ407", posting(alder), settings)) == 1
    assert found("REQ407", posting("Employer: City of Elm"), settings) == []


@pytest.mark.parametrize("code", FACT_RULES)
def test_a_class_specification_gets_none(code: str) -> None:
    text = "CLASS TITLE: Harbor Clerk\nCODE: 1234\n\nCHARACTERISTICS OF THE CLASS\nUnder supervision, keeps berths.\n"
    assert found(code, text) == []


LAYOUTS = {
    "crlf": lambda text: text.replace("\n", "\r\n"),
    "bom": lambda text: "\ufeff" + text,
    "blank lines": lambda text: "\n\n" + text.replace("\n\n", "\n\n\n"),
}


@pytest.mark.parametrize("layout", LAYOUTS)
def test_the_layout_changes_nothing(layout: str) -> None:
    line = "Location: 12 Pine Street, Chicago, IL 90210\nSalary: $41,000+\nClosing Date: Friday, July 1, 2031 at 5:00 pm CST"
    text = posting(f"{line}\n{MINIMUM}Three (2) years.")
    settings = Settings(select=tuple(FACT_RULES))
    plain = [(f.rule, f.place and f.place.text) for f in check(jobparse.parse(text), settings)]
    assert {"DAT201", "DAT203", "PAY302", "CON502", "CON503"} <= {rule for rule, _ in plain}
    assert [(f.rule, f.place and f.place.text) for f in check(jobparse.parse(LAYOUTS[layout](text)), settings)] == plain


@pytest.mark.parametrize(
    ("piece", "told"),
    [
        ("three (3) ", set()),
        ("three (4) ", {"CON502"}),
        ("Friday, May 3, 2031 ", {"DAT201"}),
        ("31/31/2031 ", set()),
        ("equivalent combination of ", set()),
        ("apply until ", set()),
        ("$41,000 - ", set()),
        ("no degree required ", set()),
        ("9:00 am - 5:00 am ", set()),
        ("valid driver's license ", {"LEG701"}),
    ],
)
def test_pieces_over_and_over(piece: str, told: set[str]) -> None:
    settings = Settings(select=tuple(FACT_RULES), jurisdiction=("us-ca", "us-co"), law_date=date(2031, 1, 1))
    once, often = ({f.rule for f in check(jobparse.parse(posting(MINIMUM + piece * count)), settings)} for count in (1, 2_000))
    assert once == often
    assert often & {"CON502", "CON503", "CON504", "CON505", "DAT201", "DAT202", "LEG701", "PAY302", "PAY303"} == told
