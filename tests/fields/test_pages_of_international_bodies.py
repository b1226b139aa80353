"""Vacancies of international organisations and agencies of the Union, in the layouts that their systems of applicants print."""

from __future__ import annotations

import pytest
from announcement import read

LABELS = [
    ("Posting Title", "HARBOUR AFFAIRS OFFICER, P4"),
    ("Job Code Title", "HARBOUR AFFAIRS OFFICER"),
    ("Department/Office", "Office for Tides and Moorings"),
    ("Duty Station", "GENEVA"),
    ("Posting Period", "21 January 2027-3 February 2027"),
    ("Job Opening Number", "27-Harbour Affairs-OTM-240127-R-Geneva (X)"),
    ("Staffing Exercise", "N/A"),
]
BODY = """
Org. Setting and Reporting
This position is located in the Moorings Section of the Office for Tides and Moorings, and reports to its Chief.
Responsibilities
Within delegated authority, the Harbour Affairs Officer will be responsible for the following duties:
• Drafts papers on moorings for the committee of the ports.
• Organizes seminars with the masters of the harbours.
Competencies
Core
PROFESSIONALISM: Knowledge of the law of moorings.
Education
Advanced university degree in law or navigation is required. A first-level university degree in combination with two additional \
years of experience may be accepted in lieu of the advanced university degree.
Work Experience
A minimum of seven years of experience in the affairs of harbours is required.
Languages
Fluency in English is required. Knowledge of French is desirable.
Assessment
There may be a written test followed by an interview.
United Nations Considerations
The screening and evaluation of applicants will be conducted on the basis of the information in the application. Job openings \
advertised on the portal will be removed at 11:59 p.m. on the deadline date.
No Fee
THE UNITED NATIONS DOES NOT CHARGE A FEE AT ANY STAGE OF THE RECRUITMENT PROCESS (APPLICATION, INTERVIEW MEETING, OR TRAINING). \
THE UNITED NATIONS DOES NOT CONCERN ITSELF WITH THE ACCOUNTS OF APPLICANTS.
"""


@pytest.mark.parametrize(
    "head",
    [
        "Home\nSign In\nSearch Job Openings\n" + "\n".join(f"{label} : {value}" for label, value in LABELS) + "\nApply Now",
        "Job Opening\n\n" + "\n\n".join(f"{label}\n{value}" for label, value in LABELS) + "\n",
        "\n".join(f"{label}:\t{value}" for label, value in LABELS),
    ],
)
def test_a_job_opening_of_the_secretariat(head: str) -> None:
    gaps = "\n\n" in head
    posting = read(head + (BODY.replace("\nUnited Nations Cons", "\n\nUnited Nations Cons") if gaps else BODY)).posting
    assert (posting.title, posting.requisition_id) == ("HARBOUR AFFAIRS OFFICER", "27-Harbour Affairs-OTM-240127-R-Geneva (X)")
    assert (posting.employer, posting.department) == ("UNITED NATIONS", "Office for Tides and Moorings")
    assert [row.city for row in posting.locations] == ["GENEVA"]
    assert (posting.dates.opens, posting.dates.closes) == ("2027-01-21", "2027-02-03")
    assert posting.duties == [
        "Drafts papers on moorings for the committee of the ports.",
        "Organizes seminars with the masters of the harbours.",
    ]
    assert [row.text for row in posting.skills] == ["PROFESSIONALISM: Knowledge of the law of moorings."]
    assert [row.level for row in posting.qualifications.education] == ["master"]
    assert [row.years for row in posting.qualifications.experience] == [7.0]
    assert posting.qualifications.preferred == ["Knowledge of French is desirable."]
    assert posting.selection == ["There may be a written test followed by an interview."]
    assert posting.application.instructions == []


SYSTEM = """Tides Officer (Moorings) - (2701234)

Grade: P3
Contractual Arrangement: Fixed-term appointment
Contract Duration (Years, Months, Days): Two years

Job Posting
: Mar 3, 2027, 9:12:40 AM
Closing Date
: Mar 24, 2027, 10:59:00 PM
Primary Location
: Denmark-Copenhagen
Organization
: EU/TMD Tides and Moorings
Schedule
: Full-time

DESCRIPTION OF DUTIES
1. Advises the ports on moorings.
2. Writes reports on the tides.

REQUIRED QUALIFICATIONS
Education
Essential: University degree in navigation.
Desirable: An advanced university degree in navigation.
Experience
Essential: At least five years of experience in ports.
REMUNERATION
The remuneration comprises an annual base salary starting at USD 64,121, a variable post adjustment, which reflects the cost of \
living in a particular duty station, and currently amounts to USD 3,580 per month for the duty station indicated above.
"""


def test_a_unit_by_its_codes_is_no_employer_and_an_adjustment_no_salary() -> None:
    posting = read(SYSTEM).posting
    assert (posting.title, posting.requisition_id) == ("Tides Officer (Moorings)", "2701234")
    assert (posting.employer, posting.division) == (None, "EU/TMD Tides and Moorings")
    assert [(row.city, row.country) for row in posting.locations] == [("Copenhagen", "DK")]
    assert (posting.dates.posted, posting.dates.closes) == ("2027-03-03T09:12:40", "2027-03-24T22:59:00")
    assert [(row.min, row.period) for row in posting.salaries] == [(64121, "year")]
    assert posting.qualifications.minimum == ["University degree in navigation.", "At least five years of experience in ports."]
    assert posting.qualifications.preferred == ["An advanced university degree in navigation."]


@pytest.mark.parametrize(
    ("value", "place"),
    [
        ("Italy-Rome", (None, "Rome", "IT")),
        ("Austria-Vienna-Vienna-Tides Headquarters", ("Tides Headquarters", "Vienna", "AT")),
    ],
)
def test_a_country_before_its_city(value: str, place: tuple[str | None, str, str]) -> None:
    posting = read(
        f"Tides Officer (P4)  - (2027/0123 (012345))\nPrimary Location: {value}\nDuties\n- Keeps the tables.\n"
    ).posting
    assert posting.title == "Tides Officer"
    assert [(row.name, row.city, row.country) for row in posting.locations] == [place]


UNION = """EUROPEAN AGENCY FOR MOORINGS

VACANCY NOTICE

Title of function: Moorings Officer
Reference: EAM/2027/TA/007
Function group/grade: AD 6
Place of employment: Ghent, Belgium
Deadline for applications: 30 April 2027 at 13:00 (Brussels time)
Reserve list valid until: 31/12/2028

1. ABOUT THE AGENCY
The European Agency for Moorings was set up by a regulation of the Union and employs 120 staff.

2. JOB DESCRIPTION
The main tasks will be to:
- watch the moorings of the ports;
- draft reports for the board.

3. ELIGIBILITY CRITERIA
To be considered eligible, candidates must:
- be a national of one of the Member States of the European Union.

4. SELECTION CRITERIA
Essential
- experience in a port.
Advantageous
- knowledge of knots.

5. APPEALS
A candidate may lodge a complaint under Article 90(2) of the Staff Regulations.
"""


def test_a_vacancy_notice_of_an_agency_of_the_union() -> None:
    parsed = read(UNION)
    posting = parsed.posting
    assert (posting.title, posting.requisition_id) == ("Moorings Officer", "EAM/2027/TA/007")
    assert (posting.employer, posting.department) == ("EUROPEAN AGENCY FOR MOORINGS", None)
    assert posting.dates.closes == "2027-04-30T13:00:00+02:00"
    assert posting.duties == ["watch the moorings of the ports;", "draft reports for the board."]
    assert posting.qualifications.minimum == [
        "be a national of one of the Member States of the European Union.",
        "experience in a port.",
    ]
    assert posting.qualifications.preferred == ["knowledge of knots."]
    assert [section.kind for section in posting.sections][-1] == "legal"


FUND = """Apply now
Job no: 581234
Position type: Fixed Term Appointment
Location: Marivia
Department/Office: Port Selma, Marivia
UNICEF works in many countries for the rights of every child.
How can you make a difference?
Under the supervision of the Chief of Education, the Education Officer supports the work of the programme.
Summary of key functions/accountabilities:
Programme management, monitoring and delivery of results
• Prepare the yearly plan of work.
• Take part in visits to the schools.
• Report on what was reached.
To qualify as an advocate for every child you will have…
Minimum requirements:
• A university degree in education is required.
Desirables:
• Experience in a developing country
For every Child, you demonstrate...
UNICEF's values of Care and Respect.
Remarks:
UNICEF does not hire candidates who are married to children.
Advertised: 12 Mar 2027 Greenwich Standard Time
Deadline: 26 Mar 2027 Greenwich Standard Time
Back to list
Refer a friend
"""


def test_the_headings_of_a_fund_for_children() -> None:
    posting = read(FUND).posting
    assert (posting.title, posting.employer, posting.requisition_id) == ("Education Officer", "UNICEF", "581234")
    assert (posting.dates.posted, posting.dates.closes) == ("2027-03-12", "2027-03-26")
    assert posting.summary == (
        "Under the supervision of the Chief of Education, the Education Officer supports the work of the programme."
    )
    assert posting.duties == [
        "Prepare the yearly plan of work.",
        "Take part in visits to the schools.",
        "Report on what was reached.",
    ]
    assert posting.qualifications.minimum == ["A university degree in education is required."]
    assert posting.qualifications.preferred == ["Experience in a developing country"]


def test_languages_below_what_is_wished_for() -> None:
    posting = read(
        "Tides Officer\n\nREQUIRED QUALIFICATIONS\n\nEducation\nA degree in navigation.\n\nLanguages\nExcellent English.\n\n"
        "DESIRABLE QUALIFICATIONS\n\nWork Experience\nExperience in a port.\n\nLanguages\nWorking knowledge of French.\n"
    ).posting
    assert posting.qualifications.minimum == ["A degree in navigation.", "Excellent English."]
    assert posting.qualifications.preferred == ["Experience in a port.", "Working knowledge of French."]
