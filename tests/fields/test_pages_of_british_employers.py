"""Pages of British ministries, councils, police, schools and universities, as their applicant systems print them."""

from __future__ import annotations

import pytest
from announcement import read

_MINISTRY = """Skip to main content

Civil Service Jobs

Sign in
Create an account

Return to search results

Data Analyst

Office for Tidal Statistics

Apply before 11:55 pm on Sunday 16th March 2031

Apply now

Reference number

451236

Salary

£41,600 - £45,300
A pension on top, to which we pay 28%

Job grade

Higher Executive Officer

Contract type

Permanent

Business area

OTS - Methods and Quality

Type of role

Analytical
Statistics

Working pattern

Flexible working, Full-time, Job share

Number of jobs available

3

Contents

Location
About the job
Benefits
Things you need to know
Apply and further information

Location

Fareham, Newport, Titchmere

About the job

Job summary

We are looking for Data Analysts to join the team that measures the tides, and to improve how that is done.

Job description

As a Data Analyst you will:

  * clean and link data from the gauges
  * build dashboards for the harbours

Person specification

Essential criteria

  * Experience of analysing large data sets in R

Desirable criteria

  * Knowledge of time series

Behaviours

We'll assess you against these behaviours during the selection process:

  * Delivering at Pace
  * Communicating and Influencing

Benefits

  * Learning and development tailored to your role
  * A boat for the holidays

Things you need to know

Security

Successful candidates must undergo a criminal record check.

Nationality requirements

This job is broadly open to the following groups:

  * UK nationals
  * nationals of Commonwealth countries who have the right to work in the UK

Further information on nationality requirements (opens in a new window)

Apply and further information

Contact point for applicants

Job contact :

  * Name : Sam Reed
  * Email : sam.reed@ots.example
  * Telephone : 01329 555017

Share this page
"""


@pytest.mark.parametrize("tight", [False, True])
def test_a_page_of_a_ministry(tight: bool) -> None:
    page = "\n".join(line for line in _MINISTRY.split("\n") if line) + "\n" if tight else _MINISTRY
    posting = read(page).posting
    assert (posting.title, posting.department) == ("Data Analyst", "Office for Tidal Statistics")
    assert (posting.division, posting.requisition_id) == ("OTS - Methods and Quality", "451236")
    assert posting.openings.count == 3
    assert posting.employment.types == ["full_time", "permanent"]
    (pay,) = posting.salaries
    assert (pay.min, pay.max, pay.currency) == (41600, 45300, "GBP")
    assert [row.city for row in posting.locations] == ["Fareham", "Newport", "Titchmere"]
    assert posting.dates.closes == "2031-03-16T23:55:00"
    assert posting.summary is not None
    assert posting.summary.startswith("We are looking for Data Analysts")
    assert posting.duties == ["clean and link data from the gauges", "build dashboards for the harbours"]
    assert posting.qualifications.minimum == ["Experience of analysing large data sets in R"]
    assert posting.qualifications.preferred == ["Knowledge of time series"]
    assert posting.benefits == ["Learning and development tailored to your role", "A boat for the holidays"]
    assert [(row.kind, row.text) for row in posting.conditions] == [
        ("background_check", "Successful candidates must undergo a criminal record check."),
        ("citizenship", "UK nationals"),
        ("work_authorization", "nationals of Commonwealth countries who have the right to work in the UK"),
    ]
    assert (posting.application.contact, posting.application.phones) == ("Sam Reed", ["01329 555017"])


_COUNCIL_ROWS = {
    "Employer": "Westmoor Borough Council",
    "Job reference": "WBC/1182",
    "Directorate": "Communities and Housing",
    "Service": "Housing Needs",
    "Location": "Civic Centre, High Street, Westmoor, WM1 4AB",
    "Salary": "£33,366 - £36,124 per annum, Grade G (SCP 23-26)",
    "Contract type": "Permanent",
    "Working hours": "Full time, 37 hours per week",
    "DBS check": "Basic",
    "Closing date": "Sunday 23 March 2031 at 23:59",
    "Interview date": "31 March 2031",
}
_COUNCIL = """Skip to content
Home > Jobs > Vacancies

Housing Options Officer

{rows}

About the role

We have an exciting opportunity for a Housing Options Officer to prevent homelessness in our borough. You will carry a caseload.

What you'll be doing

  * Interview households at risk of homelessness
  * Arrange temporary accommodation

About you

You will have:

  * NVQ Level 3 in housing
  * A full driving licence

What we offer

  * 26 days annual leave plus bank holidays
  * Local Government Pension Scheme

How to apply

Please click the apply button and complete the application form.

For an informal discussion contact Dean Frost on 01632 555019.

Safeguarding statement

Westmoor is committed to the safeguarding of children and expects all staff to share this commitment.

Attached documents

Job description (PDF)
"""


@pytest.mark.parametrize("joint", ["\n", ": ", ":\n", "\t"])
def test_a_page_of_a_council(joint: str) -> None:
    rows = "\n".join(f"{label}{joint}{value}" for label, value in _COUNCIL_ROWS.items())
    posting = read(_COUNCIL.format(rows=rows)).posting
    assert (posting.title, posting.employer) == ("Housing Options Officer", "Westmoor Borough Council")
    assert (posting.department, posting.division) == ("Communities and Housing", "Housing Needs")
    assert posting.requisition_id == "WBC/1182"
    assert posting.employment.types == ["full_time", "permanent"]
    (pay,) = posting.salaries
    assert (pay.min, pay.max, pay.period, pay.grade) == (33366, 36124, "year", "G")
    (place,) = posting.locations
    assert (place.name, place.street, place.postal_code) == ("Civic Centre", "High Street", "WM1 4AB")
    assert posting.dates.closes == "2031-03-23T23:59:00"
    assert posting.summary is not None
    assert posting.summary.startswith("We have an exciting opportunity for a Housing Options Officer")
    assert posting.duties == ["Interview households at risk of homelessness", "Arrange temporary accommodation"]
    assert posting.qualifications.minimum == ["NVQ Level 3 in housing", "A full driving licence"]
    assert posting.benefits == ["26 days annual leave plus bank holidays", "Local Government Pension Scheme"]
    assert posting.application.instructions == [
        "Please click the apply button and complete the application form.",
        "For an informal discussion contact Dean Frost on 01632 555019.",
    ]
    assert posting.application.contact == "Dean Frost"


def test_a_page_of_a_scottish_council() -> None:
    rows = {
        "Ref no": "GTC08812",
        "Published": "2/3/2031",
        "Closes": "16/3/2031",
        "Location": "Ardmore Primary School, Ardmore, PA60 7XX",
        "Salary": "£27,344 - £30,871 per year",
        "Contract Type": "Permanent",
        "Position Type": "Part Time",
        "Hours": "27.5 hours per week",
    }
    table = "\n".join(f"{label}:\n{value}" for label, value in rows.items())
    posting = read(
        f"Skip to main content\nEarly Years Practitioner\nGlen Torrin Council\n{table}\n\nApply for this job\n\n"
        "Job Description\n\nThe Role\n\n"
        "You will plan play for children aged three to five and keep a record of their progress.\n\nRequirements\n\n"
        "You must hold an SVQ 3 in Social Services.\n\nExperience of work in a nursery is desirable.\n\n"
        "This post is considered Regulated Work with Children. You will be asked to join the PVG Scheme.\n\n"
        "Job Attachments\n\nJob Description - Early Years Practitioner\n"
    ).posting
    assert (posting.title, posting.employer) == ("Early Years Practitioner", "Glen Torrin Council")
    assert posting.requisition_id == "GTC08812"
    assert (posting.dates.posted, posting.dates.closes) == ("2031-03-02", "2031-03-16")
    assert posting.employment.types == ["part_time", "permanent"]
    assert posting.schedule.hours_per_week == 27.5
    assert posting.qualifications.minimum == ["You must hold an SVQ 3 in Social Services."]
    assert posting.qualifications.preferred == ["Experience of work in a nursery is desirable."]
    assert [row.kind for row in posting.conditions] == ["background_check"]


def test_a_page_of_a_school() -> None:
    posting = read(
        "Teaching Assistant\n\nFernhill Primary Academy\n\nLocation\nFernhill, Shropshire\nContract type\nPart time\nSalary\n"
        "£23,656 - £24,404 (Grade C)\nStart date\n1st September 2031\nApply by\n9am on 22 May 2031\nJob ref\n"
        "FPA-TA-02\nKey stage\nKS2\n"
        "Visa sponsorship\nNo\n\nJob overview\n\nWe are looking for a Teaching Assistant to join our caring school.\n\n"
        "The successful candidate will:\n\n  * have English and maths at grade C or above\n  * hold a first aid certificate\n\n"
        "We can offer you:\n\n  * a pension scheme\n  * free parking\n\nCommitment to safeguarding\n\n"
        "An enhanced DBS check is required for this post.\n\nAttached documents\nJob description\nApplication form\n"
    ).posting
    assert (posting.title, posting.employer, posting.requisition_id) == (
        "Teaching Assistant",
        "Fernhill Primary Academy",
        "FPA-TA-02",
    )
    assert posting.employment.types == ["part_time"]
    assert posting.dates.closes == "2031-05-22T09:00:00"
    assert posting.duties == []
    assert posting.qualifications.minimum == ["have English and maths at grade C or above", "hold a first aid certificate"]
    assert posting.benefits == ["a pension scheme", "free parking"]
    assert [(row.kind, row.text) for row in posting.conditions] == [
        ("background_check", "An enhanced DBS check is required for this post.")
    ]


def test_what_the_successful_candidate_will_do() -> None:
    lead = "Verge Keeper\nThornbeck Shire Council\n\nThe successful candidate will:\n"
    posting = read(f"{lead}- mow the verges of the lane\n- have a look at the gates\n- oil the pumps of the lock\n").posting
    assert len(posting.duties) == 3


def test_a_page_of_the_police() -> None:
    posting = read(
        "Northmere Constabulary\n\nCrime Scene Investigator\n\nJob Ref: PS/2031/88\n"
        "Location: Headquarters, Tarn Road, Northmere\n"
        "Department: Scientific Support\nContract: Permanent\nVetting level: Management Vetting\n"
        "Closing date: 23:55 on 30/03/2031\n\n"
        "Main responsibilities\n1. Photograph scenes and exhibits\n2. Give evidence in court\n\n"
        "Essential criteria\n- Full UK driving licence\n"
    ).posting
    assert (posting.title, posting.employer) == ("Crime Scene Investigator", "Northmere Constabulary")
    assert posting.department == "Scientific Support"
    assert [(row.kind, row.text) for row in posting.conditions] == [("background_check", "Management Vetting")]
    assert posting.duties == ["Photograph scenes and exhibits", "Give evidence in court"]


def test_a_page_of_the_prisons() -> None:
    posting = read(
        "81234 - Administrative Officer\n£25,582\nPermanent\nCity/Town\nDurham\nBuilding/Site\n"
        "HMP FRANKWELL, DH1 3QR\nGrade\nAO\n\n"
        "Responsibilities\n- Process invoices\n- Take minutes at meetings\nBehaviours\n- Managing a Quality Service\n"
        "- Working Together\nEssential Skills/Qualifications/Accreditation/Registration\nGCSE in English or maths.\n"
        "Closing Date: 20/03/2031, 23:55 hours.\n"
    ).posting
    assert (posting.title, posting.requisition_id) == ("Administrative Officer", "81234")
    assert posting.duties == ["Process invoices", "Take minutes at meetings"]
    assert posting.qualifications.minimum == ["GCSE in English or maths."]
    assert [(row.city, row.name) for row in posting.locations] == [("Durham", None), (None, "HMP FRANKWELL")]


def test_applications_in_another_language_are_no_step() -> None:
    posting = read(
        "Library Assistant\nDyffryn County Council\n\nDuties\n- Issue books\n- Help visitors\n\nHow to apply\n\n"
        "Applications may be submitted in Welsh and will not be treated less favourably than others.\n\n"
        "Apply online at www.dyffryn.example/jobs\n"
    ).posting
    assert posting.application.instructions == ["Apply online at www.dyffryn.example/jobs"]


def test_a_page_of_a_board_of_universities() -> None:
    posting = read(
        "jobs.ac.uk\nSearch Jobs\n\nResearch Associate in Coastal Ecology\n\n"
        "University of Northmere - School of Earth Sciences\n\n"
        "Location:\tNorthmere\nSalary:\t£37,174 to £45,413 per annum, Grade 6\nHours:\tFull Time\n"
        "Contract Type:\tFixed-Term/Contract\n"
        "Placed On:\t4th March 2031\nCloses:\t1st April 2031\nJob Ref:\tERS-2291\n\nBack to Top\n\n"
        "The School of Earth Sciences seeks a Research Associate to join the project 'Salt Marsh Futures'.\n\n"
        "Advert information\n\nType / Role:\nAcademic or Research\n\nSubject Area(s):\nBiological Sciences\n\nApply\nSave\n"
    ).posting
    assert (posting.title, posting.employer) == ("Research Associate in Coastal Ecology", "University of Northmere")
    assert (posting.department, posting.requisition_id) == ("School of Earth Sciences", "ERS-2291")
    assert posting.employment.types == ["full_time", "contract"]
    assert (posting.dates.posted, posting.dates.closes) == ("2031-03-04", "2031-04-01")
    assert posting.summary == "The School of Earth Sciences seeks a Research Associate to join the project 'Salt Marsh Futures'."
