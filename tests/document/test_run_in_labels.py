"""Tables whose rows have a label and its value on one line, with a blank or a stroke between them."""

from __future__ import annotations

import pytest

import jobparse

DUTIES = "\n\nDuties\n\n- Guides ships through the narrows.\n- Inspects buoys after each storm.\n"


def test_rows_with_a_stroke() -> None:
    posting = jobparse.parse(
        "Elm Harbour Campaign\n\nJob Title and Grade / Harbour Pilot (Grade V)\nCampaign Reference / PIL098\n"
        "Closing Date / Friday 28th May, 2027 at 5.00p.m.\nTaking up Appointment / Immediate\nLocation of Post / Elm Harbour\n"
        "Purpose of the Post / To guide ships.\nPrincipal Duties and Responsibilities /\n- Boarding ships.\n- Steering them.\n"
    ).posting
    assert (posting.title, posting.requisition_id) == ("Harbour Pilot", "PIL098")
    assert posting.dates.closes == "2027-05-28T17:00:00"
    assert (posting.summary, posting.duties) == ("To guide ships.", ["Boarding ships.", "Steering them."])


def test_rows_with_a_blank() -> None:
    posting = jobparse.parse(
        "Job Title and Grade Harbour Pilot\n\nClosing Date Friday, 28th May 2027\n\nSalary Scale €40,000 - €50,000 a year\n\n"
        "Details of Service This is a service for all ships of the coast, by day and by night." + DUTIES
    ).posting
    assert (posting.title, posting.dates.closes) == ("Harbour Pilot", "2027-05-28")
    assert [(pay.min, pay.max) for pay in posting.salaries] == [(40000, 50000)]


def test_rows_with_a_number() -> None:
    posting = jobparse.parse(
        "Adv No: HBR/27\n\nDetails are given below:-\n\n01 Name of the post Harbour Pilot - III\n02 Number of post 2 (Two)\n"
        "03 Salary Rs.28,000/- per month\n04 Upper Age Limit 35 years\n05 Essential Qualification Two years on river boats\n"
        "06 Desirable A knowledge of tides\n"
    ).posting
    assert (posting.title, posting.openings.count) == ("Harbour Pilot - III", 2)
    assert [(pay.min, pay.currency, pay.period) for pay in posting.salaries] == [(28000, "INR", "month")]
    assert posting.qualifications.minimum == ["Two years on river boats"]
    assert posting.qualifications.preferred == ["A knowledge of tides"]


def test_sentences_that_begin_with_the_words_of_labels_are_no_table() -> None:
    text = (
        "Harbour Pilot\n\nSalary will be paid each month by the town.\nLocation of the pier is by the old mill.\n"
        "Closing of the gates is a duty of all.\nPosition holders wear a hat.\n" + DUTIES
    )
    posting = jobparse.parse(text).posting
    assert (posting.title, posting.locations, posting.salaries) == ("Harbour Pilot", [], [])


def test_two_rows_are_no_table() -> None:
    parsed = jobparse.parse("Harbour Pilot\n\nJob Family Ships\n\nWork Location Piers Of All Towns" + DUTIES)
    assert parsed.posting.locations == []


def test_a_heading_of_one_word_before_the_bullets_of_its_list() -> None:
    line = "Duties: · Guide ships through the narrows · Keep a log of the buoys Requirements: · A boat · Two years at sea"
    line += " Skills: · Knots that hold in a storm · Clear speech on the radio"
    posting = jobparse.parse(f"Harbor Pilot\n\n{line}\n").posting
    assert posting.duties == ["Guide ships through the narrows", "Keep a log of the buoys"]
    assert [skill.text for skill in posting.skills] == ["Knots that hold in a storm", "Clear speech on the radio"]


@pytest.mark.parametrize(
    ("rows", "department", "hours"),
    [
        (
            "Department Tide Office\nReports To Harbor Master\nType of Employment Full-Time\nWork Hours 8:30-4:30\n"
            "FLSA Status Exempt\nSalary $52,000 per year",
            "Tide Office",
            [("08:30", "16:30")],
        ),
        ("Department Tide Office\nLocation Elm Bay, Oregon\nSalary $20.50 - $24.00 per hour\nShift Days", "Tide Office", []),
        ("Location Map\nDepartment Directory\nPosition Alerts", None, []),
    ],
)
def test_rows_whose_label_is_one_word(rows: str, department: str | None, hours: list[tuple[str, str]]) -> None:
    posting = jobparse.parse(f"Harbor Pilot\n\n{rows}\n" + DUTIES).posting
    assert posting.department == department
    assert [(row.start, row.end) for row in posting.schedule.hours] == hours


def test_a_weekday_in_short_ends_no_row_of_labels() -> None:
    row = "Job Title: HARBOR CLERK Closing Date/Time: Thu. 04/06/27 11:58 PM Salary: $21.40 - $30.15 Hourly"
    posting = jobparse.parse(f"HARBOR CLERK\n\n{row}\n$1,762.40 - $2,692.00 Biweekly\n" + DUTIES).posting
    assert [row.min for row in posting.salaries] == [21.4, 1762.4]


def test_a_label_of_numbers_inside_a_line_before_a_sentence_is_none() -> None:
    text = (
        "Ferry Pilot\n\nMinimum Qualifications\nA boat.\nOpen Job Posting: This posting is open to anyone who wants to steer.\n"
    )
    assert "identifiers" not in [section.kind for section in jobparse.parse(text).sections]
    numbered = text.replace(
        "Open Job Posting: This posting is open to anyone who wants to steer.", "Shift: nights Job Posting: HB-2031"
    )
    assert "identifiers" in [section.kind for section in jobparse.parse(numbered).sections]


def test_a_row_whose_first_two_words_are_a_label() -> None:
    rows = "Business Name Alder Ferries\n\nPhone Number 541-555-0147\n\n"
    rows += "Email Address pier@alder.example\n\nAddress 4 Pier Rd, Elm Bay, OR"
    application = jobparse.parse(f"Harbor Pilot\n\n{rows}\n\nRate of Pay $21.20 / Hour\n" + DUTIES).posting.application
    assert (application.emails, application.phones) == (["pier@alder.example"], ["541-555-0147"])
