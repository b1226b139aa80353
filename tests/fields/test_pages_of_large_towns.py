"""Whole pages of large towns and counties: two columns of labels, facets below the text, a bulletin of an examination."""

from __future__ import annotations

from typing import Any

from pages_told import told

COLUMNS = (
    "NYC Department of Gardens\n"
    "\n"
    "Job Posting Notice\n"
    "\n"
    "Civil Service Title: STAFF ANALYST          Level: 02\n"
    "Title Code No: 12626                         Salary: $61,866.00/$71,146.00-$89,000.00\n"
    "Business Title: Tree Data Analyst            Frequency: ANNUAL\n"
    "Work Location: 100 Elm Plaza Brooklyn Ny     Number of Positions: 2\n"
    "Division/Work Unit: Street Trees\n"
    "Job ID: 312345\n"
    "\n"
    "Job Description\n"
    "\n"
    "The Department of Gardens plants and keeps the trees of the City.\n"
    "\n"
    "Under supervision of the Director, the Tree Data Analyst will:\n"
    "\n"
    "•\tKeep the inventory of street trees.\n"
    "•\tPrepare maps for planting crews.\n"
    "•\tAnswer questions of residents about trees.\n"
    "\n"
    "Minimum Qual Requirements\n"
    "1. A master's degree from an accredited college in public administration, or a related field; or\n"
    "2. A baccalaureate degree from an accredited college and two years of satisfactory full-time experience "
    "in data analysis.\n"
    "\n"
    "Preferred Skills\n"
    "•\tKnowledge of GIS software\n"
    "•\tStrong writing skills\n"
    "\n"
    "Additional Information\n"
    "The City offers loan forgiveness to eligible employees.\n"
    "\n"
    "To Apply\n"
    "Please submit your resume and cover letter to www.nyc.gov/careers and search for Job ID 312345.\n"
    "\n"
    "Hours/Shift\n"
    "Monday to Friday, 9:00 am to 5:00 pm\n"
    "\n"
    "Work Location\n"
    "100 Elm Plaza, Brooklyn\n"
    "\n"
    "Residency Requirement\n"
    "City residency is required within 90 days of appointment.\n"
    "\n"
    "POSTING DATE: 03/02/2018     POST UNTIL: 03/31/2018\n"
    "\n"
    "The City of New York is an Equal Opportunity Employer\n"
)
COLUMNS_TOLD: dict[str, Any] = {
    "title": "Tree Data Analyst",
    "requisition_id": "312345",
    "class_code": "12626",
    "employer": "City of New York",
    "department": "NYC Department of Gardens",
    "division": "Street Trees",
    "openings": {"count": 2},
    "duties": [
        "Keep the inventory of street trees.",
        "Prepare maps for planting crews.",
        "Answer questions of residents about trees.",
    ],
    "salaries": [
        {"min": 61866.0, "max": 61866.0, "currency": "USD", "period": "year", "basis": "exact"},
        {"min": 71146.0, "max": 89000.0, "currency": "USD", "period": "year", "basis": "range"},
    ],
    "locations": [{"street": "100 Elm Plaza", "city": "Brooklyn", "state": "NY"}],
    "schedule": {"days": ["monday", "tuesday", "wednesday", "thursday", "friday"], "hours": [{"start": "09:00", "end": "17:00"}]},
    "dates": {"posted": "2018-03-02", "closes": "2018-03-31"},
    "application": {
        "urls": ["www.nyc.gov/careers"],
        "documents": ["resume", "cover letter"],
        "instructions": ["Please submit your resume and cover letter to www.nyc.gov/careers and search for Job ID 312345."],
    },
    "residency_required": True,
    "equal_opportunity": "The City of New York is an Equal Opportunity Employer",
    "minimum": [
        "A master's degree from an accredited college in public administration, or a related field; or",
        "A baccalaureate degree from an accredited college and two years of satisfactory full-time experience in data analysis.",
    ],
    "preferred": ["Knowledge of GIS software", "Strong writing skills"],
}


def test_two_columns_of_labels() -> None:
    assert told(COLUMNS) == COLUMNS_TOLD


FACETS = (
    "Tree Data Analyst\n"
    "\n"
    "DEPARTMENT OF GARDENS\n"
    "Posted on: 03/02/2024\n"
    "Full-time\n"
    "\n"
    "Location\n"
    "BROOKLYN\n"
    "\n"
    "Exam May Be Required\n"
    "\n"
    "Department\n"
    "Street Trees\n"
    "\n"
    "Salary Range:\n"
    "$61,866.00 – $89,000.00\n"
    "\n"
    "Job Description\n"
    "\n"
    "The Department of Gardens plants and keeps the trees of the City.\n"
    "\n"
    "Responsibilities:\n"
    "- Keep the inventory of street trees.\n"
    "- Prepare maps for planting crews.\n"
    "\n"
    "Minimum Qualifications\n"
    "\n"
    "1. A baccalaureate degree from an accredited college and two years of experience in data analysis; or\n"
    '2. A high school diploma and six years of experience as described in "1".\n'
    "\n"
    "Preferred Skills\n"
    "\n"
    "- Knowledge of GIS software\n"
    "\n"
    "55a Program\n"
    "\n"
    "Persons with a disability may apply through the 55-a Program, and say so in their letter.\n"
    "\n"
    "Public Service Loan Forgiveness\n"
    "\n"
    "Those who work for the City may have their student loans forgiven.\n"
    "\n"
    "Residency Requirement\n"
    "\n"
    "New York City Residency is not required for this position\n"
    "\n"
    "Additional Information\n"
    "\n"
    "The City of New York is an equal opportunity employer.\n"
    "\n"
    "Job ID\n"
    "612345\n"
    "\n"
    "Title code\n"
    "12626\n"
    "\n"
    "Civil service title\n"
    "STAFF ANALYST\n"
    "\n"
    "Title classification\n"
    "Competitive-1\n"
    "\n"
    "Business title\n"
    "Tree Data Analyst\n"
    "\n"
    "Posted until\n"
    "03/31/2024\n"
    "\n"
    "Experience Level: Experienced (non-manager)\n"
    "\n"
    "Number of Positions\n"
    "2\n"
    "\n"
    "Work location\n"
    "100 Elm Plaza Brooklyn Ny\n"
    "\n"
    "Category\n"
    "Technology, Data & Innovation\n"
)
FACETS_TOLD: dict[str, Any] = {
    "title": "Tree Data Analyst",
    "requisition_id": "612345",
    "class_code": "12626",
    "employer": "City of New York",
    "department": "DEPARTMENT OF GARDENS",
    "division": "Street Trees",
    "openings": {"count": 2},
    "employment": {"types": ["full_time"]},
    "duties": ["Keep the inventory of street trees.", "Prepare maps for planting crews."],
    "salaries": [
        {"min": 61866.0, "max": 89000.0, "currency": "USD", "period": "year", "period_inferred": True, "basis": "range"}
    ],
    "locations": [{"street": "100 Elm Plaza", "city": "Brooklyn", "state": "NY"}],
    "dates": {"posted": "2024-03-02", "closes": "2024-03-31"},
    "equal_opportunity": "The City of New York is an equal opportunity employer.",
    "minimum": [
        "A baccalaureate degree from an accredited college and two years of experience in data analysis; or",
        'A high school diploma and six years of experience as described in "1".',
    ],
    "preferred": ["Knowledge of GIS software"],
}


def test_facets_below_the_text() -> None:
    assert told(FACETS) == FACETS_TOLD


BULLETIN = (
    "COUNTY OF HARBOR HILLS\n"
    "DEPARTMENT OF PUBLIC WORKS\n"
    "OPEN COMPETITIVE JOB OPPORTUNITY\n"
    "\n"
    "SENIOR LEVEE TECHNICIAN\n"
    "EXAM NUMBER: K4321B\n"
    "FIRST DAY OF FILING: June 3, 2019 at 8:00 A.M. (PT)\n"
    "FILING DATES: June 3, 2019 until the needs of the department are met and is subject to closure without "
    "prior notice\n"
    "TYPE OF RECRUITMENT: Open Competitive Job Opportunity\n"
    "SALARY:\n"
    "$5,120.45 - $6,714.00 MONTHLY\n"
    "$61,445.40 - $80,568.00 ANNUALLY\n"
    "\n"
    "POSITION INFORMATION\n"
    "DEFINITION:\n"
    "Performs technical work on levees and flood channels.\n"
    "\n"
    "CLASSIFICATION STANDARDS:\n"
    "Positions allocable to this class work under the direction of a civil engineer.\n"
    "\n"
    "ESSENTIAL JOB FUNCTIONS\n"
    "Inspects levees after storms.\n"
    "Prepares sketches and reports.\n"
    "Operates survey equipment.\n"
    "\n"
    "REQUIREMENTS\n"
    "SELECTION REQUIREMENTS:\n"
    "Option I: Two years of experience in the inspection of levees at the level of Levee Technician.\n"
    "Option II: An Associate's degree in engineering technology -AND- one year of experience.\n"
    "\n"
    "LICENSE:\n"
    "A valid California Class C Driver License is required to perform job-related essential functions.\n"
    "\n"
    "PHYSICAL CLASS:\n"
    "Class III: Much walking on levees.\n"
    "\n"
    "DESIRABLE QUALIFICATIONS:\n"
    "Experience with GPS receivers.\n"
    "\n"
    "SPECIAL REQUIREMENT INFORMATION:\n"
    "No out-of-class experience will be accepted.\n"
    "\n"
    "ADDITIONAL INFORMATION\n"
    "EXAMINATION CONTENT:\n"
    "This examination will consist of an evaluation of training and experience weighted 100%.\n"
    "\n"
    "ELIGIBILITY INFORMATION:\n"
    "The names of candidates receiving a passing grade will be placed on the eligible register for twelve "
    "months.\n"
    "\n"
    "VACANCY INFORMATION:\n"
    "The eligible register resulting from this examination will be used to fill vacancies throughout the "
    "Department of Public Works.\n"
    "\n"
    "AVAILABLE SHIFT: Any\n"
    "\n"
    "APPLICATION AND FILING INFORMATION:\n"
    "Applications must be filed online only. Those sent by mail or brought to the office will not be "
    "accepted.\n"
    "Fill out your application completely.\n"
    "\n"
    "DEPARTMENT CONTACT\n"
    "Noor Abadi\n"
    "Telephone Number: (626) 555-0133\n"
    "Exam Analyst email: nabadi@pw.example.gov\n"
    "\n"
    "ADA COORDINATOR PHONE: (626) 555-0135\n"
    "TELETYPE PHONE: (800) 555-0199\n"
    "CALIFORNIA RELAY SERVICES PHONE: (800) 735-2922\n"
    "ALTERNATE TTY PHONE: (800) 897-0077\n"
)
BULLETIN_TOLD: dict[str, Any] = {
    "title": "SENIOR LEVEE TECHNICIAN",
    "requisition_id": "K4321B",
    "employer": "COUNTY OF HARBOR HILLS",
    "department": "DEPARTMENT OF PUBLIC WORKS",
    "employment": {"open_to": ["public"]},
    "summary": "Performs technical work on levees and flood channels.",
    "duties": ["Inspects levees after storms.", "Prepares sketches and reports.", "Operates survey equipment."],
    "salaries": [
        {"min": 5120.45, "max": 6714.0, "currency": "USD", "period": "month", "basis": "range"},
        {"min": 61445.4, "max": 80568.0, "currency": "USD", "period": "year", "basis": "range"},
    ],
    "dates": {"opens": "2019-06-03T08:00:00-07:00", "open_until_filled": True},
    "application": {
        "emails": ["nabadi@pw.example.gov"],
        "phones": ["(626) 555-0133", "(800) 735-2922", "(800) 897-0077"],
        "contact": "Noor Abadi",
        "instructions": [
            "Applications must be filed online only. Those sent by mail or brought to the office will not be accepted.",
            "Fill out your application completely.",
        ],
    },
    "selection": [
        "This examination will consist of an evaluation of training and experience weighted 100%.",
        "The names of candidates receiving a passing grade will be placed on the eligible register for twelve months.",
    ],
    "conditions": ["driving"],
    "minimum": [
        "Option I: Two years of experience in the inspection of levees at the level of Levee Technician.",
        "Option II: An Associate's degree in engineering technology -AND- one year of experience.",
        "No out-of-class experience will be accepted.",
    ],
    "preferred": ["Experience with GPS receivers."],
    "licenses": ["A valid California Class C Driver License is required to perform job-related essential functions."],
}


def test_a_bulletin_of_an_examination() -> None:
    assert told(BULLETIN) == BULLETIN_TOLD
