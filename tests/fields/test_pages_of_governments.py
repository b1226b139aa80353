"""Postings of the applicant systems of cities, counties and states, and bulletins of their examinations."""

from __future__ import annotations

from typing import Any

import pytest
from pages_told import values_of

NEOGOV = """Print (https://www.governmentjobs.com/careers/tideford/jobs/newprint/4400001)
Apply

Pier Inspector II

Salary
$62,400.00 - $78,249.60 Annually

Location
Tideford, CA

Job Type
Full-Time

Job Number
2027-00123

Department
Harbors

Division
Piers & Slips

Opening Date
03/04/2027

Closing Date
3/25/2027 at 5:00 PM Pacific

FLSA
Non-Exempt

Bargaining Unit
TCEA

Max Number of Applicants
150

Description
Benefits
Questions

Description
Under general supervision, the Pier Inspector II inspects the piers of the county and keeps their records.

Example of Duties
Inspects piers and slips for rot.
Writes notices to owners.

Typical Qualifications
High school diploma or equivalent.
Two years of experience in pier repair.

Supplemental Information
Applicants must attach a resume and cover letter to the online application.

01
Do you have two years of experience in pier repair?
Yes
No
Required Question

Agency
County of Tideford

Address
2 Quay Street

Tideford, California, 95999

Phone
530-555-0142
"""

BULLETIN = """CITY OF OYSTER FALLS
invites applications for the position of:
Dock Billing Clerk
SALARY:
$21.50 - $28.75 Hourly
OPENING DATE:
02/01/27
CLOSING DATE:
02/15/27 11:59 PM
DESCRIPTION:
Prepares the bills of the docks under the supervision of the Dock Accountant.
EXAMPLES OF DUTIES:
Answers calls on bills.
Posts payments daily.
TYPICAL QUALIFICATIONS:
High school diploma or GED and one year of customer service experience.
SUPPLEMENTAL INFORMATION:
Applicants must pass a background check.
APPLICATIONS MAY BE FILED ONLINE AT:
http://www.oysterfalls.example.gov

hr@oysterfalls.example.gov

Position #2027-0017
DOCK BILLING CLERK
KB

Dock Billing Clerk Supplemental Questionnaire

* 1. Do you have a high school diploma or GED?
[ ] Yes
[ ] No
* 2. How many years of customer service experience do you have?
[ ] None
[ ] 1 year or more
* Required Question
"""

EXAM = """STATE OF CALIFORNIA
Department of Harbor Safety
Examination Bulletin

HARBOR INSPECTOR
Exam Code: 4HS07
Department: Department of Harbor Safety
Exam Type: Departmental Open
Final Filing Date: Continuous

CLASSIFICATION DETAILS
Harbor Inspector - $5,012.00 - $6,273.00 per month.

MINIMUM QUALIFICATIONS
Either 1
One year of experience as a Harbor Technician.
Or 2
Two years of experience in the inspection of boats.

POSITION DESCRIPTION
The Harbor Inspector, under general supervision, inspects docks and prepares reports.

Knowledge of:
Marine rules.

Ability to:
Write clear reports.
"""


@pytest.mark.parametrize("blank", [False, True])
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            NEOGOV,
            {
                "title": "Pier Inspector II",
                "employer": "County of Tideford",
                "department": "Harbors",
                "division": "Piers & Slips",
                "requisition_id": "2027-00123",
                "employment.types": ["full_time"],
                "employment.flsa": "non_exempt",
                "employment.bargaining_units": ["TCEA"],
                "summary": "Under general supervision, the Pier Inspector II inspects the piers of the county and keeps their "
                "records.",
                "duties": ["Inspects piers and slips for rot.", "Writes notices to owners."],
                "qualifications.minimum": ["High school diploma or equivalent.", "Two years of experience in pier repair."],
                "qualifications.education": [{"level": "high_school"}],
                "qualifications.experience": [{"years": 2.0, "area": "experience in pier repair"}],
                "salaries": [{"min": 62400.0, "max": 78249.6, "currency": "USD", "period": "year", "basis": "range"}],
                "locations": [{"city": "Tideford", "state": "CA"}],
                "dates.opens": "2027-03-04",
                "dates.closes": "2027-03-25T17:00:00-07:00",
                "application.documents": ["resume", "cover letter"],
                "application.instructions": ["Applicants must attach a resume and cover letter to the online application."],
                "selection": [],
            },
        ),
        (
            BULLETIN,
            {
                "title": "Dock Billing Clerk",
                "employer": "CITY OF OYSTER FALLS",
                "department": None,
                "requisition_id": "2027-0017",
                "summary": "Prepares the bills of the docks under the supervision of the Dock Accountant.",
                "duties": ["Answers calls on bills.", "Posts payments daily."],
                "qualifications.minimum": ["High school diploma or GED and one year of customer service experience."],
                "qualifications.education": [{"level": "high_school"}],
                "qualifications.experience": [{"years": 1.0, "area": "customer service experience"}],
                "salaries": [{"min": 21.5, "max": 28.75, "currency": "USD", "period": "hour", "basis": "range"}],
                "dates.opens": "2027-02-01",
                "dates.closes": "2027-02-15T23:59:00",
                "application.urls": ["http://www.oysterfalls.example.gov"],
                "application.emails": ["hr@oysterfalls.example.gov"],
                "application.instructions": ["APPLICATIONS MAY BE FILED ONLINE AT: http://www.oysterfalls.example.gov"],
                "selection": [],
            },
        ),
        (
            EXAM,
            {
                "title": "Harbor Inspector",
                "employer": "STATE OF CALIFORNIA",
                "department": "Department of Harbor Safety",
                "requisition_id": "4HS07",
                "employment.open_to": ["public"],
                "summary": "The Harbor Inspector, under general supervision, inspects docks and prepares reports.",
                "qualifications.minimum": [
                    "One year of experience as a Harbor Technician.",
                    "Two years of experience in the inspection of boats.",
                ],
                "qualifications.experience": [
                    {"years": 1.0, "area": "experience as a Harbor Technician"},
                    {"years": 2.0, "area": "experience in the inspection of boats"},
                ],
                "salaries": [{"min": 5012.0, "max": 6273.0, "currency": "USD", "period": "month", "basis": "range"}],
                "application.instructions": [],
                "selection": [],
            },
        ),
    ],
)
def test_what_is_read_of_pages_of_governments(text: str, expected: dict[str, Any], blank: bool) -> None:
    assert values_of(text, expected, blank=blank) == expected
