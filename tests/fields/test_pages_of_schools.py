"""Postings of the applicant systems of school districts."""

from __future__ import annotations

from typing import Any

import pytest
from pages_told import values_of

SCHOOL_A = """EDJOIN
Job Search
Login/Register
Third Grade Teacher at Tideford Unified School District
Print
Application Deadline
4/12/2027 11:55 PM Pacific
Date Posted
3/14/2027
Contact
Jane Roe
530-555-0111
Number of Openings
(At time of posting)
2
Salary
Pay Range
$58,112 - $104,530 Annual
Length of Work Year
186 days
Employment Type
Full Time
Job Summary
Under the direction of the principal, the teacher teaches third grade students.
Job Description / Essential Elements: Print
• Plans daily lessons.
• Tells parents of the progress of students.
Requirements / Qualifications
• Valid Multiple Subject Teaching Credential
Comments and Other Information
Fingerprint clearance is required before employment.
Requirements for Applying
Please attach the following documents to your EDJOIN application:
Credential Copy
Resume
Links Related To This Job
"""

SCHOOL_B = """Openings as of 3/20/2027

Custodian - Second Shift          JobID: 2201

  Position Type:
      Maintenance/Custodial/Custodian

  Date Posted:
      3/11/2027

  Location:
      Oyster Middle School

  Closing Date:
      04/01/2027

Additional Information: Show/Hide

  Position Purpose
  Under the supervision of the Head Custodian, keeps the building clean and safe.

  Essential Functions
   • Sweeps classrooms and corridors.
   • Empties trash.

  Required Qualifications
   • High school diploma or equivalent.

  Salary: $38,500 - $42,000 per custodians' agreement

  Attachment(s):
  Custodian.pdf

  Nondiscrimination in Employment:
  The Oyster School District does not discriminate in employment on the basis of race, color, religion or sex.
"""

SCHOOL_C = """Tideford ISD
Posting ID
3312
Title
Boat Monitor
Duties:
Helps students board and leave the boat.
Qualifications:
High school diploma or GED
Must be at least 18 years of age
Shift Type
Part-Time
Salary Range
$15.25 - $17.80 / Per Hour
Applications Accepted
Start Date
03/14/2027
End Date
04/12/2027
Job Contact
Name
Chris Moss
Title
Director of Boats
Email
chris.moss@tideford.example.org
"""

TEACHER = """Tide Teacher (Grades 7-12)
District: Oyster Area School District
Position Type: Professional / Certified
Grade Level: 7-12
Date Posted: 05/10/2027
Application Deadline: 05/31/2027
Salary: $47,500 - $71,200
Contact Name: Dr. Casey Moran

Job Description
The district seeks a teacher of tides for grades 7 through 12.

Qualifications
Bachelor's degree and state certification in Mathematics.
"""


@pytest.mark.parametrize("blank", [False, True])
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            SCHOOL_A,
            {
                "title": "Third Grade Teacher",
                "employer": "Tideford Unified School District",
                "department": None,
                "openings.count": 2,
                "employment.types": ["full_time"],
                "summary": "Under the direction of the principal, the teacher teaches third grade students.",
                "duties": ["Plans daily lessons.", "Tells parents of the progress of students."],
                "qualifications.minimum": ["Valid Multiple Subject Teaching Credential"],
                "qualifications.licenses": ["Valid Multiple Subject Teaching Credential"],
                "salaries": [{"min": 58112.0, "max": 104530.0, "currency": "USD", "period": "year", "basis": "range"}],
                "dates.posted": "2027-03-14",
                "dates.closes": "2027-04-12T23:55:00-07:00",
                "application.contact": "Jane Roe",
                "application.documents": ["Credential Copy", "Resume"],
                "application.instructions": [],
                "selection": [],
            },
        ),
        (
            SCHOOL_B,
            {
                "title": "Custodian - Second Shift",
                "employer": "Oyster School District",
                "department": None,
                "requisition_id": "2201",
                "summary": "Under the supervision of the Head Custodian, keeps the building clean and safe.",
                "duties": ["Sweeps classrooms and corridors.", "Empties trash."],
                "qualifications.minimum": ["High school diploma or equivalent."],
                "qualifications.education": [{"level": "high_school"}],
                "salaries": [{"min": 38500.0, "max": 42000.0, "currency": "USD", "period": "year", "basis": "range"}],
                "locations": [{"name": "Oyster Middle School"}],
                "dates.posted": "2027-03-11",
                "dates.closes": "2027-04-01",
                "application.instructions": [],
                "selection": [],
                "equal_opportunity": "The Oyster School District does not discriminate in employment on the basis of race, "
                "color, religion or sex.",
            },
        ),
        (
            SCHOOL_C,
            {
                "title": "Boat Monitor",
                "employer": "Tideford ISD",
                "department": None,
                "requisition_id": "3312",
                "employment.types": ["part_time"],
                "duties": ["Helps students board and leave the boat."],
                "qualifications.minimum": ["High school diploma or GED", "Must be at least 18 years of age"],
                "qualifications.education": [{"level": "high_school"}],
                "salaries": [{"min": 15.25, "max": 17.8, "currency": "USD", "period": "hour", "basis": "range"}],
                "dates.opens": "2027-03-14",
                "dates.closes": "2027-04-12",
                "application.emails": ["chris.moss@tideford.example.org"],
                "application.contact": "Chris Moss",
                "application.instructions": [],
                "selection": [],
            },
        ),
        (
            TEACHER,
            {
                "title": "Tide Teacher (Grades 7-12)",
                "employer": "Oyster Area School District",
                "department": None,
                "summary": "The district seeks a teacher of tides for grades 7 through 12.",
                "qualifications.minimum": ["Bachelor's degree and state certification in Mathematics."],
                "qualifications.education": [{"level": "bachelor"}],
                "salaries": [{"min": 47500.0, "max": 71200.0, "currency": "USD", "period": "year", "basis": "range"}],
                "dates.posted": "2027-05-10",
                "dates.closes": "2027-05-31",
                "application.contact": "Dr. Casey Moran",
                "application.instructions": [],
                "selection": [],
            },
        ),
    ],
)
def test_what_is_read_of_pages_of_schools(text: str, expected: dict[str, Any], blank: bool) -> None:
    assert values_of(text, expected, blank=blank) == expected
