"""Postings of the applicant systems of states: forms with a tab, sections in capitals, packages of papers."""

from __future__ import annotations

from typing import Any

import pytest
from pages_told import values_of

JOBAPS = """STATE OF TIDEMORE
TIDE ADMINISTRATOR II

Recruitment #27-002586-0003

Department\tHarbor Administration
Date Opened\t3/4/2027 9:00:00 AM
Filing Deadline\t3/18/2027 11:59:00 PM
Salary\t$62,317.00 - $99,929.00/year
Employment Type\tFull-Time
HR Analyst\tDana Whitlow

Go Back  Apply  View Benefits

Introduction

This is a position specific recruitment for the harbors. Persons who want later posts have to apply again.

GRADE

17

LOCATION OF POSITION

201 Quay Street, Tideford, MD 21201

Main Purpose of Job

The main purpose of this position is to manage the grants of the Harbor Administration.

POSITION DUTIES

Reviews applications for grants.
Trains staff on the rules of grants.

MINIMUM QUALIFICATIONS

Education: A Bachelor's degree from an accredited college or university.

Experience: Three years of experience in grants.

DESIRED OR PREFERRED QUALIFICATIONS

Preference will be given to applicants who possess the following preferred qualification(s):

Two years of experience managing harbor grants.

BENEFITS

STATE OF TIDEMORE BENEFITS

FURTHER INSTRUCTIONS

Applications on paper may be mailed to Harbor Administration, 201 Quay Street, Tideford, MD 21201.

TTY Users: call via Tidemore Relay

As an equal opportunity employer, Tidemore is committed to hiring people of all backgrounds.
"""

JOB_CLASS = """State of Norwick
Tide Accountant (35 Hour)

Recruitment # 270304-0091AR-001

Location\tHartwell, CT
Date Opened\t3/4/2027 12:00:00 AM
Salary\t$64,081 - $83,015/year
Job Type\tOpen to the Public
Close Date\t3/18/2027 11:59:00 PM

Introduction

The State of Norwick is seeking a Tide Accountant to join our office in Hartwell.

POSITION HIGHLIGHTS:

Full-time
Monday - Friday, 8:00 a.m. - 4:00 p.m.
35 hours per week

Selection Plan

BEFORE YOU APPLY:
Meet Minimum Qualifications: Make sure that you meet what is asked for below.

PURPOSE OF JOB CLASS (NATURE OF WORK)

In a state agency this class is accountable for the accounts of the tides.

EXAMPLES OF DUTIES

Prepares reports on tides.
Audits the accounts of ports.

MINIMUM QUALIFICATIONS - GENERAL EXPERIENCE

Six (6) years of experience in accounting or auditing.

MINIMUM QUALIFICATIONS - SUBSTITUTIONS ALLOWED

College training may be substituted for the General Experience to a maximum of four (4) years for a Bachelor's degree.
"""

CALCAREERS = """Information Technology Specialist I

Job Code #:
JC-498812
Position #(s):
305-240-1402-011
Working Title:
Tide Network Analyst
Classification:
INFORMATION TECHNOLOGY SPECIALIST I
$6,196.00 - $8,299.00 A
# of Positions:
1
Work Location:
Tideford County
Telework:
Hybrid
Job Type:
Permanent, Full Time
Facility:
Tideford State Beach

Department Information

The Department of Harbor Safety protects boats on the waters of the State.

Job Description and Duties

Under general direction, the Tide Network Analyst keeps the networks of the ports and helps their users.

Additional Documents

Job Application Package Checklist
Duty Statement

Application Instructions

Final Filing Date:
11/27/2026

How To Apply

Packages must be submitted to apply for this Job Posting, by www.tidecareers.example.gov or on paper. A list goes with each. \
A package on paper may go to the place that is listed below:

Address for Mailing Application Packages
You may submit your application and any applicable or required documents to:

Department of Harbor Safety
400 Quay Street
Tideford, CA 95999

Required Application Package Documents

The following items are required to be submitted with your application:

Resume is required and must be included.
Statement of Qualifications

Applicants requiring reasonable accommodations for the interview must say so. The request should be made by phone.

Desirable Qualifications

Experience with firewalls.

Equal Opportunity Employer

The State of California is an equal opportunity employer to all, regardless of age or color.
"""


@pytest.mark.parametrize("blank", [False, True])
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            JOBAPS,
            {
                "title": "TIDE ADMINISTRATOR II",
                "employer": "STATE OF TIDEMORE",
                "department": "Harbor Administration",
                "requisition_id": "27-002586-0003",
                "employment.types": ["full_time"],
                "summary": "The main purpose of this position is to manage the grants of the Harbor Administration.",
                "duties": ["Reviews applications for grants.", "Trains staff on the rules of grants."],
                "qualifications.minimum": [
                    "A Bachelor's degree from an accredited college or university.",
                    "Three years of experience in grants.",
                ],
                "qualifications.preferred": ["Two years of experience managing harbor grants."],
                "qualifications.education": [{"level": "bachelor"}],
                "qualifications.experience": [{"years": 3.0, "area": "experience in grants"}],
                "salaries": [
                    {"min": 62317.0, "max": 99929.0, "currency": "USD", "period": "year", "basis": "range", "grade": "17"}
                ],
                "locations": [{"street": "201 Quay Street", "city": "Tideford", "state": "MD", "postal_code": "21201"}],
                "dates.opens": "2027-03-04T09:00:00",
                "dates.closes": "2027-03-18T23:59:00",
                "application.instructions": [
                    "Applications on paper may be mailed to Harbor Administration, 201 Quay Street, Tideford, MD 21201."
                ],
                "selection": [],
                "equal_opportunity": "As an equal opportunity employer, Tidemore is committed to hiring people of all "
                "backgrounds.",
            },
        ),
        (
            JOB_CLASS,
            {
                "title": "Tide Accountant",
                "employer": "State of Norwick",
                "department": None,
                "requisition_id": "270304-0091AR-001",
                "employment.types": ["full_time"],
                "employment.open_to": ["public"],
                "summary": "The State of Norwick is seeking a Tide Accountant to join our office in Hartwell. In a state "
                "agency this class is accountable for the accounts of the tides.",
                "duties": ["Prepares reports on tides.", "Audits the accounts of ports."],
                "qualifications.minimum": [
                    "Six (6) years of experience in accounting or auditing.",
                    "College training may be substituted for the General Experience to a maximum of "
                    "four (4) years for a Bachelor's degree.",
                ],
                "qualifications.experience": [{"years": 6.0, "area": "experience in accounting or auditing"}],
                "salaries": [{"min": 64081.0, "max": 83015.0, "currency": "USD", "period": "year", "basis": "range"}],
                "locations": [{"city": "Hartwell", "state": "CT"}],
                "dates.opens": "2027-03-04T00:00:00",
                "dates.closes": "2027-03-18T23:59:00",
                "application.instructions": ["Make sure that you meet what is asked for below."],
                "selection": [],
            },
        ),
        (
            CALCAREERS,
            {
                "title": "Tide Network Analyst",
                "employer": "State of California",
                "department": "Department of Harbor Safety",
                "requisition_id": "JC-498812",
                "openings.count": 1,
                "employment.types": ["full_time", "permanent"],
                "summary": "Under general direction, the Tide Network Analyst keeps the networks of the ports and helps their "
                "users.",
                "qualifications.preferred": ["Experience with firewalls."],
                "salaries": [{"min": 6196.0, "max": 8299.0, "currency": "USD", "basis": "range"}],
                "locations": [
                    {"name": "Tideford County", "remote": "hybrid"},
                    {"name": "Tideford State Beach", "remote": "hybrid"},
                ],
                "dates.closes": "2026-11-27",
                "application.urls": ["www.tidecareers.example.gov"],
                "application.documents": ["Resume", "Statement of Qualifications"],
                "application.instructions": [
                    "Packages must be submitted to apply for this Job Posting, by "
                    "www.tidecareers.example.gov or on paper. A list goes with each.",
                    "You may submit your application and any applicable or required documents to: "
                    "Department of Harbor Safety 400 Quay Street Tideford, CA 95999",
                ],
                "selection": [],
                "equal_opportunity": "The State of California is an equal opportunity employer to all, regardless of age or "
                "color.",
            },
        ),
    ],
)
def test_what_is_read_of_pages_of_states(text: str, expected: dict[str, Any], blank: bool) -> None:
    assert values_of(text, expected, blank=blank) == expected
