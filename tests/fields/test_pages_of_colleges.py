"""Postings of the applicant systems of colleges: tables of labels, forms with questions, lists of papers."""

from __future__ import annotations

from typing import Any

import pytest
from pages_told import values_of

COLLEGE_A = """Posting Details

Position Information

Position Title
Tide Records Specialist
Posting Number
2027118S
Department
Office of the Registrar
Full Time or Part Time
Full Time
Hiring Range
$40,250 - $43,000
Primary Function of Organizational Unit
The Office of the Registrar has kept the records of the college since 1931.
Primary Purpose of Position
This position keeps student records under the direction of the Registrar.
Minimum Education and Experience Requirements
High school diploma and one year of related experience.
Preferred Education, Experience, Skills, and Training/Work Experience
Associate's degree.
Required License or Certification
N/A
Essential Duties
Enters grades.
Issues transcripts.
Job Open Date
03/08/2027
Job Close Date
03/22/2027
Special Instructions Summary
Applicants must submit a resume and the names of three references.
Quick Link for Direct Access to Posting
https://jobs.tideford.example.edu/postings/2210
Is this position eligible for relocation?
No
EEO Statement
Tideford State University is an equal opportunity employer.

Applicant Documents
Required Documents
Resume
Cover Letter

Posting Specific Questions
Required fields are indicated with an asterisk (*).
* Where did you learn of this posting?
Public Job Posting
Job Fair
"""

COLLEGE_B = """Posting Details
Requisition Number\tS01877P
Position Title\tLab Coordinator II
Functional Title\tTide Lab Coordinator
Department\tChemistry
Salary\t$46,000 - $52,500
Position End Date (if temporary)\t
General Summary of Responsibilities\tCoordinates the teaching laboratories and supervises student assistants.
Required Qualifications\tBachelor's degree in chemistry. Two years of laboratory experience.
Percentage Of Time\t60
Job Duty\tPrepares reagents for the laboratories.
Percentage Of Time\t40
Job Duty\tTrains student assistants.
Number of Vacancies\t1
Job Open Date\t05/01/2027
Job Close Date\t05/22/2027
Special Instructions to Applicants\tPlease attach a resume and the names of three references.
Quick Link for Internal Postings\thttps://jobs.harwick.example.edu/postings/5511
AA/EEO Statement\tHarwick University is an equal opportunity employer.
"""


@pytest.mark.parametrize("blank", [False, True])
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            COLLEGE_A,
            {
                "title": "Tide Records Specialist",
                "employer": "Tideford State University",
                "department": "Office of the Registrar",
                "requisition_id": "2027118S",
                "employment.types": ["full_time"],
                "summary": "This position keeps student records under the direction of the Registrar.",
                "duties": ["Enters grades.", "Issues transcripts."],
                "qualifications.minimum": ["High school diploma and one year of related experience."],
                "qualifications.preferred": ["Associate's degree."],
                "qualifications.education": [{"level": "high_school"}],
                "qualifications.experience": [{"years": 1.0, "area": "related experience"}],
                "salaries": [{"min": 40250.0, "max": 43000.0, "currency": "USD", "period": "year", "basis": "range"}],
                "dates.opens": "2027-03-08",
                "dates.closes": "2027-03-22",
                "application.urls": ["https://jobs.tideford.example.edu/postings/2210"],
                "application.documents": ["resume", "names of three references", "Cover Letter"],
                "application.instructions": ["Applicants must submit a resume and the names of three references."],
                "selection": [],
                "equal_opportunity": "Tideford State University is an equal opportunity employer.",
            },
        ),
        (
            COLLEGE_B,
            {
                "title": "Tide Lab Coordinator",
                "employer": "Harwick University",
                "department": "Chemistry",
                "requisition_id": "S01877P",
                "openings.count": 1,
                "summary": "Coordinates the teaching laboratories and supervises student assistants.",
                "duties": ["Prepares reagents for the laboratories.", "Trains student assistants."],
                "qualifications.minimum": ["Bachelor's degree in chemistry. Two years of laboratory experience."],
                "qualifications.education": [{"level": "bachelor", "fields": ["chemistry"]}],
                "qualifications.experience": [{"years": 2.0, "area": "laboratory experience"}],
                "salaries": [{"min": 46000.0, "max": 52500.0, "currency": "USD", "period": "year", "basis": "range"}],
                "dates.opens": "2027-05-01",
                "dates.closes": "2027-05-22",
                "application.urls": ["https://jobs.harwick.example.edu/postings/5511"],
                "application.documents": ["resume", "names of three references"],
                "application.instructions": ["Please attach a resume and the names of three references."],
                "selection": [],
                "equal_opportunity": "Harwick University is an equal opportunity employer.",
            },
        ),
    ],
)
def test_what_is_read_of_pages_of_colleges(text: str, expected: dict[str, Any], blank: bool) -> None:
    assert values_of(text, expected, blank=blank) == expected
