"""Notices without a system of applicants: letters of towns, memoranda, colleges, housing authorities, tribes."""

from __future__ import annotations

import pytest
from announcement import read

TOWN = """TOWN OF ALDERBROOK

TEMPORARY TOWN CLERK

The Town of Alderbrook is currently accepting applications for a Temporary Town Clerk. The town seeks somebody who can fill this \
position until a permanent Town Clerk is appointed.

Please submit resume and cover letter to:

Town of Alderbrook

Attn: Joan Field, Human Resources Specialist

325 Quay Street

Alderbrook, MA 01540
"""


@pytest.mark.parametrize(
    "text", [TOWN, TOWN.replace("brook\n\nAttn", "brook\nAttn").replace("ist\n\n", "ist\n").replace("eet\n\n", "eet\n")]
)
def test_an_address_below_the_words_that_lead_to_it(text: str) -> None:
    posting = read(text).posting
    assert (posting.title, posting.employer) == ("TEMPORARY TOWN CLERK", "TOWN OF ALDERBROOK")
    assert posting.employment.types == ["temporary"]
    assert posting.application.contact == "Joan Field"
    assert posting.application.documents == ["resume", "cover letter"]
    assert posting.application.instructions == [
        "Please submit resume and cover letter to: Town of Alderbrook Attn: Joan Field, Human Resources Specialist "
        "325 Quay Street Alderbrook, MA 01540"
    ]
    assert posting.sections[-1].kind == "application"


MEMO = """MEMORANDUM

TO:      All District Employees
FROM:    Carla Field, Director of Human Resources
DATE:    January 12, 2027
SUBJECT: Vacancy – Payroll Specialist, Business Office

The Alder County School District is accepting applications for the position of Payroll Specialist in the Business Office.

The Payroll Specialist will:

• Process the payroll of the schools;
• Prepare the tax reports.

Interested employees should submit a letter of interest to Carla Field at cfield@alder.example.org by January 26, 2027.

cc: Board of Education
"""


def test_whom_a_memorandum_is_copied_to_is_no_step() -> None:
    posting = read(MEMO).posting
    assert (posting.title, posting.employer) == ("Payroll Specialist", "Alder County School District")
    assert (posting.dates.posted, posting.dates.closes) == ("2027-01-12", "2027-01-26")
    assert posting.duties == ["Process the payroll of the schools;", "Prepare the tax reports."]
    assert posting.application.instructions == [
        "Interested employees should submit a letter of interest to Carla Field at cfield@alder.example.org by January 26, 2027."
    ]


HOUSING = """HOUSING AUTHORITY OF THE CITY OF ALDER
EMPLOYMENT OPPORTUNITY

Eligibility Technician
$4,512 - $5,484 per month

EXAMPLES OF DUTIES
Interviews tenants.
Computes the rent.

REQUIREMENTS
These are entrance requirements for admission to the examination which is competitive.

MINIMUM QUALIFICATIONS
1. Three years of experience in an office.

EXAMINATION
The exam will measure KNOWLEDGE OF: English usage; basic methods of filing. ABILITY TO: speak with tenants.

INDIAN PREFERENCE
Preference will be given to members of the tribe.

FILING FEE: $30.00, payable to the Authority
"""


def test_an_examination_of_a_housing_authority() -> None:
    posting = read(HOUSING).posting
    assert (posting.title, posting.employer) == ("Eligibility Technician", "HOUSING AUTHORITY OF THE CITY OF ALDER")
    assert posting.duties == ["Interviews tenants.", "Computes the rent."]
    assert posting.qualifications.minimum == ["Three years of experience in an office."]
    assert posting.selection == []
    assert [section.kind for section in posting.sections][-2:] == ["hiring_preferences", "application"]
    assert [(row.min, row.max) for row in posting.salaries] == [(4512, 5484)]


LETTER = """Dear Colleagues,

I am pleased to announce a vacancy for the position of Branch Manager at the Quay Street Branch of the Alder County Library. The \
Branch Manager supervises a staff of six and plans the programs.

Candidates must have three years of experience in a public library.

Please send a letter of application and a resume to me at lgrant@alder.example.org no later than Friday, May 14, 2027.

Sincerely,

Louise Grant
Director, Alder County Library
"""


def test_a_letter_that_announces_a_vacancy() -> None:
    posting = read(LETTER).posting
    assert posting.title == "Branch Manager"
    assert posting.summary == LETTER.splitlines()[2]
    assert posting.dates.closes == "2027-05-14"
    assert posting.application.documents == ["letter of application", "resume"]
    assert posting.application.contact == "Louise Grant"
    assert posting.sections[-1].kind == "header"
