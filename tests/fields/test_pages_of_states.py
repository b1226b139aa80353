"""Whole pages of states: labels without colons, on lines of their own, with the colon on the next line."""

from __future__ import annotations

from typing import Any

from pages_told import told

ROWS = (
    "Review Vacancy\n"
    "\n"
    "Date Posted 04/02/24\n"
    "Applications Due 04/17/24\n"
    "Vacancy ID 155123\n"
    "\n"
    "NY HELP Yes\n"
    "\n"
    "Agency Waterways, Department of\n"
    "\n"
    "Title Program Aide\n"
    "\n"
    "Occupational Category Clerical, Secretarial, Office Aide\n"
    "\n"
    "Salary Grade 13\n"
    "\n"
    "Bargaining Unit ASU - Administrative Services Unit (CSEA)\n"
    "\n"
    "Salary Range From $49,363 to $60,118 Annually\n"
    "\n"
    "Employment Type Full-Time\n"
    "\n"
    "Appointment Type Permanent\n"
    "\n"
    "Jurisdictional Class Competitive Class\n"
    "\n"
    "Travel Percentage 10%\n"
    "\n"
    "Workweek Mon-Fri\n"
    "\n"
    "Hours Per Week 37.5\n"
    "\n"
    "Hours Per Day 7.5\n"
    "\n"
    "From 8 AM\n"
    "\n"
    "To 4 PM\n"
    "\n"
    "Flextime allowed? No\n"
    "\n"
    "Mandatory overtime? No\n"
    "\n"
    "Compressed workweek allowed? Yes\n"
    "\n"
    "Telecommuting allowed? Yes\n"
    "\n"
    "County Albany\n"
    "\n"
    "Street Address Bureau of Locks\n"
    "14 Canal Road\n"
    "\n"
    "City Albany\n"
    "\n"
    "State NY\n"
    "\n"
    "Zip Code 12233\n"
    "\n"
    "Duties Description The Program Aide will:\n"
    "• Keep the register of lock permits.\n"
    "• Answer letters of boat owners.\n"
    "• Prepare the monthly report on traffic.\n"
    "\n"
    "Minimum Qualifications NY HELP Program: One year of office experience.\n"
    "Competitive: You must be reachable on the appropriate eligible list for this title.\n"
    "\n"
    "Additional Comments The office moves to a new building in May.\n"
    "\n"
    "The clerk sits by the water.\n"
    "\n"
    "Name Ines Varga\n"
    "\n"
    "Telephone 518-555-0170\n"
    "\n"
    "Fax 518-555-0171\n"
    "\n"
    "Email Address jobs@waterways.example.gov\n"
    "\n"
    "Address\n"
    "Street 14 Canal Road\n"
    "\n"
    "City Albany\n"
    "\n"
    "State NY\n"
    "\n"
    "Zip Code 12233\n"
    "\n"
    "Notes on Applying To apply, send a resume and cover letter that explains how you meet the minimum "
    "qualifications. Include the Vacancy ID in the subject line.\n"
)
ROWS_TOLD: dict[str, Any] = {
    "title": "Program Aide",
    "requisition_id": "155123",
    "department": "Waterways, Department of",
    "employment": {
        "types": ["full_time", "permanent"],
        "union": "CSEA",
        "bargaining_units": ["Administrative Services Unit (CSEA)"],
    },
    "duties": ["Keep the register of lock permits.", "Answer letters of boat owners.", "Prepare the monthly report on traffic."],
    "salaries": [{"min": 49363.0, "max": 60118.0, "currency": "USD", "period": "year", "basis": "range", "grade": "13"}],
    "locations": [
        {
            "name": "Bureau of Locks",
            "street": "14 Canal Road",
            "city": "Albany",
            "state": "NY",
            "postal_code": "12233",
            "remote": "hybrid",
        }
    ],
    "schedule": {
        "days": ["monday", "tuesday", "wednesday", "thursday", "friday"],
        "hours": [{"start": "08:00", "end": "16:00"}],
        "hours_per_week": 37.5,
    },
    "dates": {"posted": "2024-04-02", "closes": "2024-04-17"},
    "application": {
        "emails": ["jobs@waterways.example.gov"],
        "phones": ["518-555-0170"],
        "contact": "Ines Varga",
        "documents": ["resume", "cover letter"],
        "instructions": [
            "To apply, send a resume and cover letter that explains how you "
            "meet the minimum qualifications. Include the Vacancy ID in the "
            "subject line."
        ],
    },
    "conditions": ["travel"],
    "minimum": [
        "NY HELP Program: One year of office experience.",
        "Competitive: You must be reachable on the appropriate eligible list for this title.",
    ],
}


def test_labels_without_colons() -> None:
    assert told(ROWS) == ROWS_TOLD


BELOW = (
    "Review Vacancy\n"
    "Date Posted\n"
    "04/02/24\n"
    "Applications Due\n"
    "04/17/24\n"
    "Vacancy ID\n"
    "155123\n"
    "Agency\n"
    "Waterways, Department of\n"
    "Title\n"
    "Program Aide\n"
    "Occupational Category\n"
    "Clerical, Secretarial, Office Aide\n"
    "Salary Grade\n"
    "13\n"
    "Bargaining Unit\n"
    "ASU - Administrative Services Unit (CSEA)\n"
    "Salary Range\n"
    "From $49,363 to $60,118 Annually\n"
    "Employment Type\n"
    "Full-Time\n"
    "Appointment Type\n"
    "Permanent\n"
    "Jurisdictional Class\n"
    "Competitive Class\n"
    "Travel Percentage\n"
    "10%\n"
    "Workweek\n"
    "Mon-Fri\n"
    "Hours Per Week\n"
    "37.5\n"
    "Hours Per Day\n"
    "7.5\n"
    "From\n"
    "8 AM\n"
    "To\n"
    "4 PM\n"
    "Flextime allowed?\n"
    "No\n"
    "Mandatory overtime?\n"
    "No\n"
    "Compressed workweek allowed?\n"
    "Yes\n"
    "Telecommuting allowed?\n"
    "Yes\n"
    "County\n"
    "Albany\n"
    "Street Address\n"
    "14 Canal Road\n"
    "City\n"
    "Albany\n"
    "State\n"
    "NY\n"
    "Zip Code\n"
    "12233\n"
    "Duties Description\n"
    "Keep the register of lock permits.\n"
    "Answer letters of boat owners.\n"
    "Minimum Qualifications\n"
    "One year of office experience.\n"
    "Additional Comments\n"
    "The office moves to a new building in May.\n"
    "Name\n"
    "Ines Varga\n"
    "Telephone\n"
    "518-555-0170\n"
    "Fax\n"
    "518-555-0171\n"
    "Email Address\n"
    "jobs@waterways.example.gov\n"
    "Address\n"
    "Street\n"
    "14 Canal Road\n"
    "City\n"
    "Albany\n"
    "State\n"
    "NY\n"
    "Zip Code\n"
    "12233\n"
    "Notes on Applying\n"
    "Send a resume and cover letter to the address above.\n"
)
BELOW_TOLD: dict[str, Any] = {
    "title": "Program Aide",
    "requisition_id": "155123",
    "department": "Waterways, Department of",
    "employment": {
        "types": ["full_time", "permanent"],
        "union": "CSEA",
        "bargaining_units": ["Administrative Services Unit (CSEA)"],
    },
    "duties": ["Keep the register of lock permits.", "Answer letters of boat owners."],
    "salaries": [{"min": 49363.0, "max": 60118.0, "currency": "USD", "period": "year", "basis": "range", "grade": "13"}],
    "locations": [{"street": "14 Canal Road", "city": "Albany", "state": "NY", "postal_code": "12233", "remote": "hybrid"}],
    "schedule": {
        "days": ["monday", "tuesday", "wednesday", "thursday", "friday"],
        "hours": [{"start": "08:00", "end": "16:00"}],
        "hours_per_week": 37.5,
    },
    "dates": {"posted": "2024-04-02", "closes": "2024-04-17"},
    "application": {
        "emails": ["jobs@waterways.example.gov"],
        "phones": ["518-555-0170"],
        "contact": "Ines Varga",
        "documents": ["resume", "cover letter"],
        "instructions": ["Send a resume and cover letter to the address above."],
    },
    "minimum": ["One year of office experience."],
}


def test_labels_over_their_values() -> None:
    assert told(BELOW) == BELOW_TOLD


COLONS = (
    "Dam Safety Technician 2 (PN: 20051234)\n"
    "(2400012X)\n"
    "Organization\n"
    ": Natural Waters\n"
    "Agency Contact Name and Information\n"
    ": hr@nw.example.gov\n"
    "Unposting Date\n"
    ": May 4, 2024, 3:59:00 AM\n"
    "Work Location\n"
    ": Scioto Office Building 2045 Mill Road Building C Columbus 43229\n"
    "Primary Location\n"
    ": United States of America-OHIO-Franklin County-Columbus\n"
    "Compensation\n"
    ": $24.50 - $32.10 per hour\n"
    "Schedule\n"
    ": Full-time\n"
    "Work Hours\n"
    ": 7:30 a.m. - 4:00 p.m.\n"
    "Classified Indicator\n"
    ": Classified\n"
    "Union\n"
    ": OCSEA\n"
    "Primary Job Skill\n"
    ": Engineering\n"
    "Technical Skills\n"
    ": Dam Safety, Surveying\n"
    "Professional Skills\n"
    ": Attention to Detail, Time Management\n"
    "Agency Overview\n"
    "A Little About Us:\n"
    "The Department of Natural Waters keeps the dams of Ohio.\n"
    "\n"
    "Job Duties\n"
    "What You'll Do:\n"
    "• Inspects dams each spring.\n"
    "• Measures seepage.\n"
    "\n"
    "Qualifications\n"
    "Minimum Qualifications:\n"
    "Associate degree in civil engineering technology; or two years of experience in dam inspection.\n"
    "\n"
    "Job Skills: Engineering\n"
    "\n"
    "Supplemental Information\n"
    "Background check: The final candidate selected for this position will be required to undergo a criminal "
    "background check.\n"
    "\n"
    "ADA Statement\n"
    "Those who need an accommodation may ask for it.\n"
)
COLONS_TOLD: dict[str, Any] = {
    "title": "Dam Safety Technician 2",
    "requisition_id": "2400012X",
    "employer": "Natural Waters",
    "employment": {"types": ["full_time"], "union": "OCSEA"},
    "duties": ["Inspects dams each spring.", "Measures seepage."],
    "salaries": [{"min": 24.5, "max": 32.1, "currency": "USD", "period": "hour", "basis": "range"}],
    "locations": [
        {"name": "Scioto Office Building", "street": "2045 Mill Road", "city": "Columbus", "state": "OH", "country": "US"}
    ],
    "schedule": {"hours": [{"start": "07:30", "end": "16:00"}]},
    "dates": {"closes": "2024-05-04T03:59:00"},
    "application": {"emails": ["hr@nw.example.gov"]},
    "conditions": ["background_check"],
    "minimum": ["Associate degree in civil engineering technology; or two years of experience in dam inspection."],
}


def test_colons_on_the_next_line() -> None:
    assert told(COLONS) == COLONS_TOLD
