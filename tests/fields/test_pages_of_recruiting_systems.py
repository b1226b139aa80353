"""Pages of the recruiting systems of states, cities, universities and utilities, with their buttons, facets and feet."""

from __future__ import annotations

import pytest
from announcement import read
from test_pages_of_applicant_systems import ASKED, DUTIES, told

KEYS = ("title", "requisition_id", "employer", "department", "division", "employment", "locations", "dates", "summary", "duties")
WORK = f"Responsibilities\n{DUTIES[0]}\n{DUTIES[1]}\n\nRequirements\n{ASKED[0]}\n{ASKED[1]}\n"


def test_rows_of_job_info() -> None:
    rows = (
        "Job Identification\n20417\nJob Category\nPumps\nPosting Date\n04/12/2031, 08:00 PM\nApply Before\n05/03/2031, 11:59 PM\n"
        "Job Schedule\nFull time\nJob Shift\nDay\nLocations\n 200 Wharf Street, Grundel, WA, 98555, US\n"
        "Business Unit\nGrundel Port Authority\n"
    )
    text = (
        f"Pump Keeper\nGrundel Port Authority\nApply Now\nJob Info\n{rows}\nJob Description\nAbout the role\n"
        f"Operates the pumps of two bays.\n\n{WORK}\n"
        "About Us\nThe Grundel Port Authority owns two bays.\nSimilar Jobs\nGauge Clerk\n"
    )
    place = {"street": "200 Wharf Street", "city": "Grundel", "state": "WA", "postal_code": "98555", "country": "US"}
    assert told(text, *KEYS) == {
        "title": "Pump Keeper",
        "requisition_id": "20417",
        "employer": "Grundel Port Authority",
        "employment": {"types": ["full_time"]},
        "locations": [place],
        "dates": {"posted": "2031-04-12T20:00:00", "closes": "2031-05-03T23:59:00"},
        "summary": "Operates the pumps of two bays.",
        "duties": DUTIES,
        "minimum": ASKED,
    }


def test_an_organisation_that_is_a_part_of_the_employer() -> None:
    text = (
        "Pump Keeper\nApply now »\nPosting End Date: 10/14/2031\nRequisition ID: 531234\nLocation: Grundel, TN, US, 37771\n"
        "Organization: Tide Operations\nDepartment: Pumps - East\nPosting Start Date: 10/1/2031\n\nJob Summary\n"
        f"Operates the pumps of two bays.\n\n{WORK}\n"
        "Equal Opportunity Policy Statement: Grundel Power Authority is an Equal Opportunity Employer.\n\n"
        "Job Segment: Pump, Operations, Technology\nNearest Major Market: Elmford\nFind similar jobs:\nTop Jobs\nView All Jobs\n"
    )
    assert told(text, *KEYS, "equal_opportunity") == {
        "title": "Pump Keeper",
        "requisition_id": "531234",
        "employer": "Grundel Power Authority",
        "department": "Pumps - East",
        "locations": [{"city": "Grundel", "state": "TN", "postal_code": "37771", "country": "US"}],
        "dates": {"posted": "2031-10-01", "closes": "2031-10-14"},
        "summary": "Operates the pumps of two bays.",
        "duties": DUTIES,
        "equal_opportunity": "Grundel Power Authority is an Equal Opportunity Employer.",
        "minimum": ASKED,
    }


@pytest.mark.parametrize("gap", ["", "\n"])
def test_pages_of_a_city_with_classes(gap: str) -> None:
    rows = "\n".join(
        (
            "Department: Public Works",
            "Job class: 1404-Keeper",
            "Role type: Permanent Civil Service",
            "Hours: Full-time",
            "Exam type: Class Based Test",
            "Rule: Rule of the List",
            "List type: Combined Promotive and Entrance",
            "Application Opening: August 4, 2031",
            "Application Deadline: August 18, 2031 11:59 p.m.",
            "Recruitment ID: TPV-1404-B00123",
        )
    )
    text = (
        f"City and County of Grundel\n1404 Keeper (TPV-1404-B00123)\nFull-time\n{gap}{rows}\n\nRole description\n"
        "Under general supervision, the 1404 Keeper operates the pumps of the city by day and by night.\n\n"
        f"Essential duties:\n{DUTIES[0]}\n{DUTIES[1]}\n\nHow to qualify\nMinimum qualifications:\n{ASKED[1]}\n\n"
        "What else should I know?\nSelection plan:\nThe examination consists of a written test.\n\nHow to apply\n"
        "1. Click the button and follow the instructions.\n2. Send the form before the deadline.\n"
        "Exam Analyst Information: If you have any questions, contact the analyst, Jo Weir, at jweir@grundel.example.\n"
        "Additional Information\nI'm interested\nRefer a friend\nPrivacy Policy\nCookies Settings\n"
    )
    found = told(text, *KEYS, "class_code", "selection", "application")
    assert found == {
        "title": "Keeper",
        "requisition_id": "TPV-1404-B00123",
        "class_code": "1404",
        "employer": "City and County of Grundel",
        "department": "Public Works",
        "employment": {"types": ["full_time", "permanent"]},
        "dates": {"opens": "2031-08-04", "closes": "2031-08-18T23:59:00"},
        "summary": "Under general supervision, the 1404 Keeper operates the pumps of the city by day and by night.",
        "duties": DUTIES,
        "selection": ["The examination consists of a written test."],
        "application": {
            "emails": ["jweir@grundel.example"],
            "contact": "Jo Weir",
            "instructions": ["Click the button and follow the instructions.", "Send the form before the deadline."],
        },
        "minimum": [ASKED[1]],
    }


@pytest.mark.parametrize(
    ("work_type", "types"), [("Full-time Staff", ["full_time"]), ("Staff", []), ("Part Time Faculty", ["part_time"])]
)
def test_pages_of_universities_with_a_job_number(work_type: str, types: list[str]) -> None:
    text = (
        f"Pump Keeper\nApply now\nJob no: 498761\nWork type: {work_type}\nLocation: Grundel\nCategories: Pumps, Upkeep\n\n"
        "Hiring Unit:\nPhysical Plant\nMinimum Salary:\n$17.25/hour\n\nJob Summary\nKeeps the pumps of two halls running.\n\n"
        f"{WORK}\nAdvertised: 12 Mar 2031 Central Daylight Time\nApplications close: 26 Mar 2031 Central Daylight Time\n\n"
        "Back to search results\nApply now\nRefer a friend\nWhatsapp Facebook LinkedIn Email App\n"
    )
    expected = {
        "title": "Pump Keeper",
        "requisition_id": "498761",
        "department": "Physical Plant",
        "employment": {"types": types},
        "locations": [{"city": "Grundel"}],
        "dates": {"posted": "2031-03-12", "closes": "2031-03-26"},
        "summary": "Keeps the pumps of two halls running.",
        "duties": DUTIES,
        "minimum": ASKED,
    }
    assert told(text, *KEYS) == {key: value for key, value in expected.items() if value != {"types": []}}


def test_pages_of_faculty_searches() -> None:
    text = (
        "Grundel State University\nAssistant Professor of Tides\n"
        "Grundel State University: College of Science: Department of Seas\n"
        "Location\nGrundel, MT\nOpen Date\nSep 03, 2031\nDeadline\nNov 01, 2031 at 11:59 PM Eastern Time\nDescription\n"
        "The Department of Seas invites applications for a tenure-track position in tides, with two courses each term.\n"
        "Qualifications\nPh.D. in oceanography by the date of appointment.\nApplication Instructions\n"
        "Applicants should submit a cover letter and a curriculum vitae.\nApplication Process\n"
        "This institution is using a faculty search to conduct this search. Applicants to this position receive a free account.\n"
        "Apply Now\nPowered by Interfolio\nEqual Employment Opportunity Statement\n"
        "Grundel State University is an equal opportunity employer.\n"
    )
    found = told(text, "title", "employer", "department", "dates", "application", "equal_opportunity")
    assert found == {
        "title": "Assistant Professor of Tides",
        "employer": "Grundel State University",
        "department": "Department of Seas",
        "dates": {"opens": "2031-09-03", "closes": "2031-11-01T23:59:00-04:00"},
        "application": {
            "documents": ["cover letter", "curriculum vitae"],
            "instructions": ["Applicants should submit a cover letter and a curriculum vitae."],
        },
        "equal_opportunity": "Grundel State University is an equal opportunity employer.",
        "minimum": ["Ph.D. in oceanography by the date of appointment."],
    }


@pytest.mark.parametrize(
    "foot",
    [
        "Apply\nNot Ready to Apply?\nJoin our Talent Network\n",
        "Powered by BambooHR\n",
        "Grundel Pumps home page\nJobs powered by Lever\n",
        "Apply for this job\n* indicates a required field\nFirst Name*\nEmail*\nEnter manually\nSubmit application\n"
        "Powered by Greenhouse\nRead our Privacy Policy\n",
        "$54,000 - $58,000 a year\nPowered by JazzHR\n",
        "Job Segment: Pump, Operations\n",
    ],
)
def test_feet_of_pages_ask_for_nothing(foot: str) -> None:
    assert told(f"Pump Keeper\nGrundel, OR\n\n{WORK}{foot}")["minimum"] == ASKED


@pytest.mark.parametrize("level", ["Entry-level", "Mid-level", "Experienced", "None"])
def test_a_level_of_posts_is_no_requirement(level: str) -> None:
    text = f"Pump Keeper\nLocation\nGrundel, Colorado\nMinimum Experience\n{level}\nCompensation\n$19.00 per hour\n\n{WORK}"
    assert told(text)["minimum"] == ASKED


def test_the_share_of_a_full_time_yields_to_the_type() -> None:
    rows = "Job Type: {}\nFTE: 0.90\nHours Per Week: 36\n\n"
    assert read(f"Pump Keeper\n{rows.format('Full-Time')}{WORK}").posting.employment.types == ["full_time"]
    assert read(f"Pump Keeper\n{rows.format('Regular')}{WORK}").posting.employment.types == ["part_time"]


@pytest.mark.parametrize(
    "body", ["Grundel County Medical Center", "Grundel County Memorial Hospital", "Grundel County Community College"]
)
def test_bodies_of_counties_that_treat_all_alike(body: str) -> None:
    text = f"Pump Keeper\n\nProvides steam to {body}.\n\n{WORK}\nEEO Statement\n{body} is an equal opportunity employer.\n"
    assert read(text).posting.employer == body


def test_ends_of_a_hiring_range_on_rows_of_their_own() -> None:
    rows = "Job Family Parks\nPay Type Hourly\nMin Hiring Rate $15.00\nMax Hiring Rate $17.25\n"
    text = f"Pump Keeper\n\n{WORK}\nOther details\n{rows}"
    posting = read(text).posting
    assert [(row.min, row.max, row.basis) for row in posting.salaries] == [(15.0, 17.25, "range")]
    assert posting.qualifications.minimum == ASKED


def test_a_local_behind_the_label_of_a_unit_is_no_name() -> None:
    text = f"Pump Keeper\nPort of Grundel\n\nUnion/Bargaining Unit: Local 17 Pump Keepers\n\n{WORK}"
    assert read(text).posting.employment.union != "Union/Bargaining Unit: Local 17"


def test_degrees_of_skills_on_lines_of_their_own() -> None:
    text = f"Pump Keeper\n\n{WORK}\nSkills\nReading Gauges\nNovice\nOiling Pumps\nExpert\n"
    assert [(row.text, row.level) for row in read(text).posting.skills] == [
        ("Reading Gauges", "Novice"),
        ("Oiling Pumps", "Expert"),
    ]
