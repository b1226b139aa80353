"""Pages of the system of applicants that embassies use: labels above their values, and lines on how those are written."""

from __future__ import annotations

from announcement import read

PAGE = """U.S. Mission
Embassy Marivia
Announcement Number:
Marivia-2027-014
Position Title:
Moorings Assistant (All Interested Candidates)
Hiring Agency:
Embassy Port Selma
Open Period:
Format MM/DD/YYYY
03/10/2027 - 03/24/2027
Format MM/DD/YYYY
Vacancy Time Zone:
GMT+3
Series/Grade:
LE - 0805 7
Salary:
EUR €28,450
Work Schedule:
Full-time - 40 hour workweek
Promotion Potential:
LE-7
Duty Location(s):
1 Vacancy in
Port Selma, MV
Telework Eligible:
No
Overview
Hiring Path:
• Open to the public
Appointment Type
Permanent
Supervisory Position:
No
Summary:
The Mission is seeking eligible applicants for the position of Moorings Assistant in the boat office.
Duties
The jobholder buys the ropes of the Mission. The jobholder keeps the books of the boats.
Qualifications and Evaluations
Requirements:
EXPERIENCE: Minimum of two (2) years of work experience in a port is required.
Education Requirements:
Completion of secondary school is required.
How to Apply
How to Apply:
All candidates must be able to obtain and hold a security certification.
To apply for this position, applicants should electronically submit the documents listed below.
Required Documents:
Please provide the required documentation listed below with your application:
• Secondary school certificate
• Resume
"""


def test_a_page_of_an_embassy() -> None:
    posting = read(PAGE).posting
    assert (posting.title, posting.requisition_id) == ("Moorings Assistant", "Marivia-2027-014")
    assert (posting.employer, posting.department) == ("U.S. Mission", "Embassy Port Selma")
    assert (posting.dates.opens, posting.dates.closes) == ("2027-03-10", "2027-03-24")
    assert [row.city for row in posting.locations] == ["Port Selma"]
    assert [(row.min, row.currency) for row in posting.salaries] == [(28450, "EUR")]
    assert posting.employment.types == ["full_time", "permanent"]
    assert posting.employment.open_to == ["public"]
    assert posting.openings.count == 1
    assert posting.schedule.hours_per_week == 40
    assert posting.duties == ["The jobholder buys the ropes of the Mission. The jobholder keeps the books of the boats."]
    assert posting.qualifications.minimum == [
        "Minimum of two (2) years of work experience in a port is required.",
        "Completion of secondary school is required.",
    ]
    assert posting.application.documents == ["Secondary school certificate", "Resume"]
    assert posting.application.instructions == [
        "To apply for this position, applicants should electronically submit the documents listed below."
    ]
