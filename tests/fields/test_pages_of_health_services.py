"""Pages of the applicant systems of British hospitals: tables of labels, addresses line by line, text twice in a row."""

from __future__ import annotations

import pytest
from announcement import read

_ROWS = {
    "Main area": "Pharmacy",
    "Grade": "NHS AfC: Band 4",
    "Contract": "Permanent",
    "Hours": "Full time - 37.5 hours per week (Monday to Friday)",
    "Job ref": "412-PHA-7001234",
    "Employer": "Tarnside University Hospitals NHS Trust",
    "Employer type": "NHS",
    "Site": "Tarnside Royal Infirmary",
    "Town": "Tarnside",
    "Salary": "£27,485 - £30,162 per annum",
    "Salary period": "Yearly",
    "Closing": "29/03/2031 23:59",
    "Interview date": "10/04/2031",
}
_LAYOUTS = {
    "below": "\n".join(f"{label}\n{value}" for label, value in _ROWS.items()),
    "apart": "\n\n".join(f"{label}\n\n{value}" for label, value in _ROWS.items()),
    "colons": "\n".join(f"{label}: {value}" for label, value in _ROWS.items()),
    "tabs": "\n".join(f"{label}\t{value}" for label, value in _ROWS.items()),
    "bars": "\n".join(f"| {label} | {value} |" for label, value in _ROWS.items()),
}
_TABLE_PAGE = """Skip to main content

Please wait, loading

Job summary

{rows}

Employer heading

Tarnside University Hospitals NHS Trust logo

Pharmacy Technician

NHS AfC: Band 4

Tarnside University Hospitals is one of the largest trusts in the north, with 9,000 staff on five sites.

Job overview

We are seeking a Pharmacy Technician to join our dispensary team. You will help to supply medicines to the wards.

Main duties of the job

  * Dispense medicines for the wards
  * Order and receive stock

Working for our organisation

We look after our staff and keep a boat for their holidays.

Detailed job description and main responsibilities

  * Answer queries from wards by telephone

Person specification

Education

Essential criteria

  * BTEC Level 3 in Pharmaceutical Science

Desirable criteria

  * Accredited checking technician

Experience

Essential criteria

  * One year of work in a pharmacy

Documents to download

  * Job Description (PDF, 300.1KB)

Further details / informal visits contact

Name
Priya Dale
Job title
Chief Technician
Email address
priya.dale@tarnside.example
Telephone number
01900 555014
"""
_HOSPITAL = ("Elmwater General Hospital", "Mill Lane", "Elmwater", "EX4 7QP")
_CLINIC = ("Carr Community Clinic", "12-14 Station Road", "Carr", "EX9 1AB")
_JOB = """Job description

Job responsibilities

Assess patients referred to the ward and plan their treatment.

Keep accurate records of each visit to the gym.

Supervise assistants and students.

"""
_PERSON = """Person Specification

Qualifications

Essential

  * BSc in Physiotherapy
  * Registration with the HCPC

Desirable

  * Membership of the stroke network

Experience

Essential

  * Two years of work as a physiotherapist

"""
_NHS_PAGE = """Go back

Elmwater & Carr Valley NHS Foundation Trust

Senior Physiotherapist - Stroke

The closing date is 14 March 2031

Job summary

An exciting opportunity has arisen for a Physiotherapist to join our stroke ward.

Main duties of the job

You will assess and treat patients after a stroke, and supervise two assistants.

About us

We run three hospitals and twelve clinics across the valley.

Details

Date posted

26 February 2031

Pay scheme

Agenda for change

Band

Band 6

Salary

£38,682 to £46,580 a year

Contract

Fixed term

Duration

12 months

Working pattern

Full-time, Flexible working

Reference number

384-SK-7712345

Job locations

{places}

{body}Disclosure and Barring Service Check

A check by the Disclosure and Barring Service is made of whoever is appointed.

Certificate of Sponsorship

Those who need Skilled Worker sponsorship may apply as anybody else.

Employer details

Employer name

Elmwater & Carr Valley NHS Foundation Trust

Address

Trust Headquarters

Castle Road

Elmwater

EX4 1AA

Employer's website

https://www.elmwatercarr.example (Opens in a new tab)

For questions about the job, contact:

Therapy Team Lead

Jo Marsh

jo.marsh@elmwatercarr.example

01392555012
"""


@pytest.mark.parametrize("layout", list(_LAYOUTS))
def test_a_table_on_top_of_a_page(layout: str) -> None:
    posting = read(_TABLE_PAGE.format(rows=_LAYOUTS[layout])).posting
    assert (posting.title, posting.employer) == ("Pharmacy Technician", "Tarnside University Hospitals NHS Trust")
    assert (posting.department, posting.requisition_id) == (None, "412-PHA-7001234")
    assert posting.employment.types == ["full_time", "permanent"]
    (pay,) = posting.salaries
    assert (pay.min, pay.max, pay.currency, pay.period, pay.grade) == (27485, 30162, "GBP", "year", "Band 4")
    (place,) = posting.locations
    assert (place.name, place.city) == ("Tarnside Royal Infirmary", "Tarnside")
    assert posting.schedule.hours_per_week == 37.5
    assert posting.dates.closes == "2031-03-29T23:59:00"
    assert posting.summary is not None
    assert posting.summary.startswith("We are seeking a Pharmacy Technician")
    assert posting.duties == [
        "Dispense medicines for the wards",
        "Order and receive stock",
        "Answer queries from wards by telephone",
    ]
    assert posting.qualifications.minimum == ["BTEC Level 3 in Pharmaceutical Science", "One year of work in a pharmacy"]
    assert posting.qualifications.preferred == ["Accredited checking technician"]
    assert [(row.years, row.area) for row in posting.qualifications.experience] == [(1, "work in a pharmacy")]
    application = posting.application
    assert (application.contact, application.phones) == ("Priya Dale", ["01900 555014"])
    assert application.emails == ["priya.dale@tarnside.example"]
    assert application.instructions == []


@pytest.mark.parametrize("gap", ["\n\n", "\n"])
@pytest.mark.parametrize("places", [(_HOSPITAL,), (_HOSPITAL, _CLINIC)])
@pytest.mark.parametrize("body", [_JOB + _PERSON, _JOB + _JOB + _PERSON + _PERSON])
def test_a_page_with_its_text_once_or_twice(gap: str, places: tuple[tuple[str, ...], ...], body: str) -> None:
    page = _NHS_PAGE.format(places="\n\n".join(line for place in places for line in place), body=body)
    posting = read(page.replace("\n\n", gap)).posting
    assert (posting.title, posting.employer) == ("Senior Physiotherapist - Stroke", "Elmwater & Carr Valley NHS Foundation Trust")
    assert posting.requisition_id == "384-SK-7712345"
    assert posting.employment.types == ["full_time", "contract"]
    (pay,) = posting.salaries
    assert (pay.min, pay.max, pay.grade) == (38682, 46580, "Band 6")
    found = [(row.name, row.street, row.city, row.postal_code) for row in posting.locations]
    assert found == list(places)
    assert (posting.dates.posted, posting.dates.closes) == ("2031-02-26", "2031-03-14")
    assert posting.duties == [
        "You will assess and treat patients after a stroke, and supervise two assistants.",
        "Assess patients referred to the ward and plan their treatment.",
        "Keep accurate records of each visit to the gym.",
        "Supervise assistants and students.",
    ]
    assert posting.qualifications.minimum == [
        "BSc in Physiotherapy",
        "Registration with the HCPC",
        "Two years of work as a physiotherapist",
    ]
    assert posting.qualifications.preferred == ["Membership of the stroke network"]
    assert [row.level for row in posting.qualifications.education] == ["bachelor"]
    assert [(row.kind, row.text) for row in posting.conditions] == [
        ("background_check", "A check by the Disclosure and Barring Service is made of whoever is appointed."),
        ("work_authorization", "Those who need Skilled Worker sponsorship may apply as anybody else."),
    ]
    assert posting.application.contact == "Jo Marsh"


def test_a_page_without_a_place_of_work_has_the_address_of_the_employer() -> None:
    page = _NHS_PAGE.format(places="", body=_JOB + _PERSON).replace("Job locations\n", "")
    (place,) = read(page).posting.locations
    assert (place.name, place.street, place.city, place.postal_code) == (
        "Trust Headquarters",
        "Castle Road",
        "Elmwater",
        "EX4 1AA",
    )


def test_lines_twice_in_a_row_and_lines_that_only_stand_again() -> None:
    run = "Duties\n- Mows the verges of the lane by the old mill every week.\n- Oils the gates and the pumps of the lock.\n"
    parsed = read(f"Verge Keeper\nThornbeck Shire Council\n\n{run}{run}Pay: £20 an hour\n")
    assert len(parsed.posting.duties) == 2
    assert "duplicate" in [section.kind for section in parsed.sections]
    parsed = read(f"Verge Keeper\nThornbeck Shire Council\n\n{run}Pay: £20 an hour\n\n{run}")
    assert "duplicate" not in [section.kind for section in parsed.sections]
