"""Pages on which the governments of Australia and New Zealand announce posts, in the layouts that they are copied in."""

from __future__ import annotations

import re

import pytest
from announcement import read

COMMONWEALTH = """\
Department of Tides
Closing date: 14 April 2027
Mooring Policy Officer (Vacancy number 118)
Salary: $92,340 - $105,118
Classification: APS Level 6
Position number: 70014
Location: Elmford
Employment type: Full-time; Ongoing
Agency employment act: PS Act 1999
Agency website: www.tides.example.au

Vacancy N.N.
Position Details
Overview
The Moorings Branch advises on the moorings of the coast.

Duties
Draft advice on moorings.
Consult ports on new rules.

Position Contact: Rowan Quill, (02) 5550 1234
"""


@pytest.mark.parametrize("layout", ["page", "without blank lines"])
def test_the_gazette_of_the_commonwealth(layout: str) -> None:
    posting = read(COMMONWEALTH if layout == "page" else COMMONWEALTH.replace("\n\n", "\n")).posting
    assert (posting.title, posting.requisition_id) == ("Mooring Policy Officer", "118")
    assert (posting.employer, posting.department) == (None, "Department of Tides")
    assert posting.employment.types == ["full_time"]
    assert [(row.min, row.max, row.currency, row.grade) for row in posting.salaries] == [(92340, 105118, "AUD", "APS Level 6")]
    assert [row.city for row in posting.locations] == ["Elmford"]
    assert posting.dates.closes == "2027-04-14"
    assert posting.duties == ["Draft advice on moorings.", "Consult ports on new rules."]
    assert (posting.application.contact, posting.application.phones) == ("Rowan Quill", ["(02) 5550 1234"])


QUEENSLAND = """\
Mooring Officer
Department of Tides
Job reference: QLD/611234/27
Closing date: 30-Apr-2027
Job type: Full-time
Position status: Permanent
Occupational group: Administration
Classification: AO4
Workplace Location: Elmford
Job ad reference: QLD/611234/27
Salary (fortnightly): $3,308.40 - $3,625.90
Contact person: Rowan Quill
Contact details: 07 5550 1234
Access the National Relay Service
Online applications: Apply online, Manage application

Your Opportunity
As the Mooring Officer you will look after the register of moorings of the coast.

Your key accountabilities
Your part in the success of our department will see you:
• Keep the register of moorings.
• Prepare notices to boat owners.

Capabilities
To determine your suitability for the role, you will be assessed on the following:
• Experience in keeping registers.
• Good communication skills.

Applications to remain current for 12 months
Job Ad Reference: QLD/611234/27
Closing Date: Friday, 30 April 2027
"""


@pytest.mark.parametrize("layout", ["page", "values below"])
def test_queensland(layout: str) -> None:
    text = (
        QUEENSLAND
        if layout == "page"
        else re.sub(r"(?m)^(Workplace Location|Job ad reference|Classification): ", r"\1:\n", QUEENSLAND)
    )
    posting = read(text).posting
    assert (posting.title, posting.department, posting.requisition_id) == (
        "Mooring Officer",
        "Department of Tides",
        "QLD/611234/27",
    )
    assert posting.employment.types == ["full_time", "permanent"]
    assert [(row.min, row.max, row.currency, row.period) for row in posting.salaries] == [(3308.4, 3625.9, "AUD", "biweek")]
    assert [row.city for row in posting.locations] == ["Elmford"]
    assert posting.dates.closes == "2027-04-30"
    assert posting.duties == ["Keep the register of moorings.", "Prepare notices to boat owners."]
    assert [row.text for row in posting.skills] == ["Experience in keeping registers.", "Good communication skills."]
    assert posting.application.contact == "Rowan Quill"


WESTERN = """\
Mooring Officer
Department of Tides
Position Number: TDS270114
Agency: Department of Tides
Division: Coastal Services
Branch: Moorings
Salary: Level 4, $92,187 - $96,777 pa (PSCSAA 2024)
Work Type: Permanent - Full Time
Location: Elmford
Closing Date: 2027-04-30 4:00 PM

Attachments: - jdf mooring officer.pdf
- applicant information.pdf

The Role
You will look after the register of moorings.

Work Related Requirements
Essential
• Experience in keeping registers.
• Good written skills.
Desirable
• Knowledge of boats.

Pre-employment requirements
• A National Police Certificate issued within six months.

To be considered for this role, you will need to submit:
• A CV of no more than four pages
• A covering letter of two pages

For further job related information
Please contact Rowan Quill on (08) 5550 1234. This person can answer questions that you may have about the role.

Eligibility to Apply
To be eligible for permanent appointment you must be an Australian citizen or have permanent residency status in Australia.

Applicants must apply online. Late applications will not be accepted.
"""


@pytest.mark.parametrize("layout", ["page", "attachments below"])
def test_western_australia(layout: str) -> None:
    posting = read(WESTERN if layout == "page" else WESTERN.replace("Attachments: -", "Attachments:\n-")).posting
    assert (posting.title, posting.requisition_id) == ("Mooring Officer", "TDS270114")
    assert (posting.department, posting.division) == ("Department of Tides", "Coastal Services")
    assert posting.employment.types == ["full_time", "permanent"]
    assert [(row.min, row.max, row.currency, row.grade) for row in posting.salaries] == [(92187, 96777, "AUD", "Level 4")]
    assert posting.dates.closes == "2027-04-30T16:00:00"
    assert posting.residency_required is None
    assert posting.qualifications.minimum[:2] == ["Experience in keeping registers.", "Good written skills."]
    assert posting.qualifications.preferred == ["Knowledge of boats."]
    assert posting.application.documents == ["A CV of no more than four pages", "A covering letter of two pages"]
    assert posting.application.instructions == ["Applicants must apply online. Late applications will not be accepted."]
    assert (posting.application.contact, posting.application.phones) == ("Rowan Quill", ["(08) 5550 1234"])


def test_victoria() -> None:
    posting = read(
        "Mooring Officer\n\nOrganisation\nDepartment of Tides\n\nLocation\nElmford\n\nSalary Range\n$85,688 - $97,225\n\n"
        "Grade\nVPS 4\n\n"
        "Work Type\nOngoing - Full Time\n\nReference\nVG/TDS/00114\n\nJob duration\nOngoing\n\nClosing date\n30 April 2027\n\n"
        "Key accountabilities\n- Keep the register of moorings.\n- Advise boat owners.\n"
    ).posting
    assert (posting.title, posting.employer, posting.requisition_id) == ("Mooring Officer", "Department of Tides", "VG/TDS/00114")
    assert [(row.min, row.currency, row.grade) for row in posting.salaries] == [(85688, "AUD", "VPS 4")]
    assert posting.employment.types == ["full_time"]
    assert posting.dates.closes == "2027-04-30"


def test_new_zealand() -> None:
    posting = read(
        "Senior Mooring Advisor\n\nMinistry of Tides\nListed 14 Apr 2027\nReference TDS/114\nLocation Elmford\n"
        "Work type Permanent, Full time\nSalary $98,000 - $115,000\nCloses 30 Apr 2027\n\n"
        "Te Manatū Tai looks after the coasts of "
        "Aotearoa.\n\nMō te tūranga - About the role\nAs a Senior Mooring Advisor you will:\n• Advise ministers on moorings.\n"
        "• Lead the review of rules.\n\nTono mai - How to apply\n"
        "Please apply online. Applications close at 5pm on Friday 30 April "
        "2027.\nA talent pool may be created from this process.\n"
    ).posting
    assert (posting.title, posting.department) == ("Senior Mooring Advisor", "Ministry of Tides")
    assert posting.requisition_id == "TDS/114"
    assert posting.employment.types == ["full_time", "permanent"]
    assert [row.city for row in posting.locations] == ["Elmford"]
    assert [(row.min, row.max, row.currency) for row in posting.salaries] == [(98000, 115000, "NZD")]
    assert (posting.dates.posted, posting.dates.closes) == ("2027-04-14", "2027-04-30T17:00:00")
    assert posting.duties == ["Advise ministers on moorings.", "Lead the review of rules."]
    assert [step for step in posting.application.instructions if "pool" in step] == []
