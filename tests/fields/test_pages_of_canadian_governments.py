"""Pages on which the governments of Canada announce posts, in the layouts that they are copied in."""

from __future__ import annotations

import re

import pytest
from announcement import read

ONTARIO = """\
Apply By: Friday, April 30, 2027 11:59 pm EDT

Harbour Records Clerk

Job ID:
245118
Organization:
Ministry of Tides
Division:
Moorings and Quays Division
City:
Elmford
Position(s) language:
English
Job term:
2 Permanent, 1 Temporary (up to 12 months with possible extension)
Job code:
08OAD - Office Administration 08
Salary:
$26.91 - $31.40 Per hour*
*Indicates the salary listed as per the OPSEU Collective Agreement.

Are you a careful clerk with a love of ships? The Ministry of Tides seeks a team player who can keep the records of its quays.

About the job

You will:
• keep the register of moorings
• answer enquiries from ship owners
• prepare agendas and minutes

What you bring to the team

Mandatory requirements

• Valid class G driver's licence

Clerical skills

• you have knowledge of clerical practices
• you can type at 50 words per minute

Communication and interpersonal skills

• you can write clear letters
• you can deal with ship owners politely

Don't meet every qualification?

If your past does not match every requirement of this position, we encourage you to apply anyways.

Additional information:

Apply by:
Friday, April 30, 2027 11:59 pm EDT
Position details:
• 2 English Permanent, Full Time, 12 Quay St, Elmford, East Region, Criminal Record and Judicial Matters Check
Compensation group:
Ontario Public Service Employees Union
Work hours:
Category 3 (36.25 hours per week)
Category:
Administrative and Support Services
Posted on:
Friday, April 16, 2027

How to apply:

1. You must apply online.
2. Your cover letter and resume combined should not exceed five (5) pages.

Remember:

The deadline to apply is Friday, April 30, 2027 11:59 pm EDT. Late applications will not be accepted.
"""


@pytest.mark.parametrize("layout", ["page", "rows"])
def test_ontario(layout: str) -> None:
    text = ONTARIO if layout == "page" else re.sub(r"(?m)^([A-Z][\w() ]{2,24}:)\n(?=[^•\n])", r"\1 ", ONTARIO)
    posting = read(text).posting
    assert (posting.title, posting.requisition_id, posting.class_code) == ("Harbour Records Clerk", "245118", "08OAD")
    assert (posting.employer, posting.department, posting.division) == (None, "Ministry of Tides", "Moorings and Quays Division")
    assert posting.openings.count == 3
    assert posting.employment.types == ["full_time", "temporary", "permanent"]
    assert posting.employment.union == "OPSEU"
    assert [(row.min, row.max, row.currency, row.period) for row in posting.salaries] == [(26.91, 31.4, "CAD", "hour")]
    assert [place.city for place in posting.locations] == ["Elmford"]
    assert (posting.dates.posted, posting.dates.closes) == ("2027-04-16", "2027-04-30T23:59:00-04:00")
    assert posting.schedule.hours_per_week == 36.25
    assert posting.duties == ["keep the register of moorings", "answer enquiries from ship owners", "prepare agendas and minutes"]
    assert posting.qualifications.minimum == posting.qualifications.licenses == ["Valid class G driver's licence"]
    assert [skill.text for skill in posting.skills] == [
        "you have knowledge of clerical practices",
        "you can type at 50 words per minute",
        "you can write clear letters",
        "you can deal with ship owners politely",
    ]
    assert posting.application.instructions == [
        "You must apply online.",
        "Your cover letter and resume combined should not exceed five (5) pages.",
    ]


COLUMBIA = """\
Posting Title

{title}

Position Classification

Clerk R9

Union

GEU

Work Options

Hybrid

Location

Elmford, BC V0A 1A0 CA (Primary)

Salary Range

$50,637.21 - $56,850.13 annually

Close Date

5/12/2027

Job Type

Regular Full Time

Temporary End Date

Ministry/Organization

BC Public Service -> Tides and Quays

Ministry Branch / Division

Moorings Branch

Job Summary

The Mooring Clerk answers enquiries from ship owners and keeps the register of moorings.

Job Requirements:

• Certificate in office administration; OR
• An equivalent combination of education and experience may be considered.

Preference may be given to applicants with one or more of the following:

• Experience with registers of moorings.

About this Position:

An eligibility list may be established to fill future vacancies.
"""


@pytest.mark.parametrize(
    ("printed", "title"),
    [
        ("CLK R9 - Mooring Clerk", "Mooring Clerk"),
        ("BAND 1 - Mooring Coordinator", "Mooring Coordinator"),
        ("STO 24R - Mooring Technician", "Mooring Technician"),
        ("Mooring Clerk", "Mooring Clerk"),
    ],
)
def test_british_columbia(printed: str, title: str) -> None:
    posting = read(COLUMBIA.format(title=printed)).posting
    assert posting.title == title
    assert (posting.employer, posting.department, posting.division) == ("BC Public Service", "Tides and Quays", "Moorings Branch")
    assert (posting.employment.types, posting.employment.union) == (["full_time"], "GEU")
    assert [(row.min, row.max, row.currency, row.period) for row in posting.salaries] == [(50637.21, 56850.13, "CAD", "year")]
    assert [(row.city, row.state, row.postal_code, row.remote) for row in posting.locations] == [
        ("Elmford", "BC", "V0A 1A0", "hybrid")
    ]
    assert posting.dates.closes == "2027-05-12"
    assert posting.qualifications.preferred == ["Experience with registers of moorings."]
    assert posting.qualifications.equivalency_accepted


def test_british_columbia_without_blank_lines() -> None:
    posting = read(COLUMBIA.format(title="CLK R9 - Mooring Clerk").replace("\n\n", "\n")).posting
    assert (posting.title, posting.employer, posting.department) == ("Mooring Clerk", "BC Public Service", "Tides and Quays")


FEDERAL = """\
Reference number: THC27J-045321-000118
Selection process number: 27-THC-EA-ELM-118
Tides and Harbours Canada
Elmford (Nova Scotia)
CR-04
Temporary, with possibility of becoming permanent
$54,918 to $59,284

Closing date: 2 May 2027 - 23:59, Pacific Time

Who can apply: Persons residing in Canada, and Canadian citizens and Permanent residents abroad.

Mooring Clerk

Duties

• Answers enquiries from ship owners.
• Keeps the register of moorings.

Positions to be filled: 2

In order to be considered, your application must clearly explain how you meet the following (essential qualifications)

EDUCATION:
A secondary school diploma.

EXPERIENCE:
Experience in providing clerical services.

If you possess any of the following, your application must also clearly explain how you meet it (other qualifications)

Experience with the register of moorings.

The following will be applied / assessed at a later date (essential for the job)

ABILITIES:
Ability to write letters.

PERSONAL SUITABILITY:
Judgement
Initiative

Conditions of employment

Reliability Status security clearance

Preference

Preference will be given to veterans first and then to Canadian citizens and permanent residents.
"""


@pytest.mark.parametrize("layout", ["page", "without blank lines"])
def test_canada(layout: str) -> None:
    posting = read(FEDERAL if layout == "page" else FEDERAL.replace("\n\n", "\n")).posting
    assert (posting.title, posting.employer) == ("Mooring Clerk", "Tides and Harbours Canada")
    assert posting.requisition_id == "THC27J-045321-000118"
    assert posting.openings.count == 2
    assert (posting.employment.types, posting.employment.open_to) == (["temporary"], ["public"])
    assert [(row.min, row.max, row.currency, row.grade) for row in posting.salaries] == [(54918, 59284, "CAD", "CR-04")]
    assert posting.dates.closes == "2027-05-02T23:59:00-07:00"
    assert posting.duties == ["Answers enquiries from ship owners.", "Keeps the register of moorings."]
    assert posting.qualifications.minimum == ["A secondary school diploma.", "Experience in providing clerical services."]
    assert posting.qualifications.preferred == ["Experience with the register of moorings."]
    assert [row.text for row in posting.abilities] == ["Ability to write letters."]
    assert [row.kind for row in posting.conditions] == ["security_clearance"]


def test_saskatchewan() -> None:
    posting = read(
        "Mooring Clerk - TID000114\n\nEmployment Type: Permanent Full-time\nMinistry: 042 Tides\n"
        "Salary Range: $23.71-$29.71 Hourly\n"
        "Grade: SGEU.05.\nHours of Work: B - SGEU Field\nNumber of Openings: 1\nClosing Date: Apr 30, 2027, 12:59:00 AM\n"
        "\nYour responsibilities include:\n"
        "• Keeping the register.\n• Answering enquiries.\n"
    ).posting
    assert (posting.title, posting.requisition_id, posting.department) == ("Mooring Clerk", "TID000114", "Tides")
    assert [(row.min, row.currency, row.period) for row in posting.salaries] == [(23.71, "CAD", "hour")]
    assert posting.duties == ["Keeping the register.", "Answering enquiries."]


def test_nova_scotia() -> None:
    posting = read(
        "Competition # :\t45123\nDepartment:\tTides\nLocation:\tELMFORD\nType of Employment:\tPermanent\n"
        "Union Status:\tNSGEU - NSPG\n"
        "Closing Date:\t29-Apr-27 (Applications are accepted until 11:59 PM Atlantic Time)\n\nAbout Our Opportunity\n\n"
        "As a Mooring Clerk, you keep the register of moorings.\n\nPrimary Accountabilities\n\n• Keep the register of moorings.\n"
        "• Answer enquiries.\n\nPay Grade:\tCL 18A\nSalary Range:\t$1,750.21 - $1,982.14 Bi-Weekly\n"
    ).posting
    assert (posting.title, posting.requisition_id, posting.department) == ("Mooring Clerk", "45123", "Tides")
    assert [(row.min, row.currency, row.period, row.grade) for row in posting.salaries] == [(1750.21, "CAD", "biweek", "CL 18A")]
    assert posting.duties == ["Keep the register of moorings.", "Answer enquiries."]
    assert posting.dates.closes == "2027-04-29T23:59:00-03:00"
