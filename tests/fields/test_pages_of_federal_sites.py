"""Whole pages of federal offices: today's, with its buttons, that of the years before, and a notice of a base."""

from __future__ import annotations

from typing import Any

from pages_told import told

TODAY = (
    "Skip to main content\n"
    "An official website of the United States government\n"
    "Here's how you know\n"
    "USAJOBS\n"
    "Sign In\n"
    "Help\n"
    "Search\n"
    "Back to results\n"
    "Hydrologist\n"
    "Department of the Interior\n"
    "Bureau of River Surveys\n"
    "Office of Field Measurements\n"
    "Apply\n"
    "Print\n"
    "Share\n"
    "Save\n"
    "Accepting applications\n"
    "\n"
    "Summary\n"
    "This position is part of the Bureau of River Surveys in Alder Falls, Montana. As a Hydrologist you will "
    "collect and publish records of stream flow.\n"
    "Learn more about this agency\n"
    "\n"
    "Overview\n"
    "Help\n"
    "Accepting applications\n"
    "Open & closing dates\n"
    "03/04/2024 to 03/18/2024\n"
    "Salary\n"
    "$59,966 - $94,199 per year\n"
    "Pay scale & grade\n"
    "GS 9 - 11\n"
    "Location\n"
    "1 vacancy in the following location:\n"
    "Alder Falls, MT\n"
    "Remote job\n"
    "No\n"
    "Telework eligible\n"
    "Yes—as determined by the agency policy.\n"
    "Travel Required\n"
    "25% or less - You may be expected to travel for this position.\n"
    "Relocation expenses reimbursed\n"
    "No\n"
    "Appointment type\n"
    "Permanent\n"
    "Work schedule\n"
    "Full-time\n"
    "Service\n"
    "Competitive\n"
    "Promotion potential\n"
    "12\n"
    "Job family (Series)\n"
    "1315 Hydrology\n"
    "Supervisory status\n"
    "No\n"
    "Security clearance\n"
    "Not Required\n"
    "Drug test\n"
    "No\n"
    "Position sensitivity and risk\n"
    "Moderate Risk (MR)\n"
    "Trust determination process\n"
    "Suitability/Fitness\n"
    "Financial disclosure\n"
    "No\n"
    "Bargaining unit status\n"
    "Yes\n"
    "Announcement number\n"
    "BRS-24-12345678-DE\n"
    "Control number\n"
    "779912300\n"
    "\n"
    "This job is open to\n"
    "Help\n"
    "The public\n"
    "U.S. Citizens, Nationals or those who owe allegiance to the U.S.\n"
    "\n"
    "Clarification from the agency\n"
    "All U.S. citizens may apply. Current federal employees should apply under BRS-24-12345679-MP.\n"
    "\n"
    "Videos\n"
    "\n"
    "Duties\n"
    "Help\n"
    "Measures the flow of streams and rivers with acoustic meters.\n"
    "Reviews records of gauging stations before they are published.\n"
    "Writes reports on floods and droughts.\n"
    "\n"
    "Requirements\n"
    "Help\n"
    "Conditions of employment\n"
    "U.S. Citizenship is required.\n"
    "You must be able to obtain and maintain a valid driver's license.\n"
    "Males born after 12-31-59 must be registered for Selective Service.\n"
    "A background investigation will be required.\n"
    "\n"
    "Qualifications\n"
    "To qualify for this position at the GS-09 level, you must have one year of specialized experience "
    "equivalent to the GS-07 level in collecting stream flow data.\n"
    "\n"
    "Education\n"
    "Bachelor's degree in hydrology or civil engineering.\n"
    "\n"
    "Additional information\n"
    "The agency may fill additional vacancies from this announcement.\n"
    "\n"
    "Expand Hide additional information\n"
    "The gauges are far from any town.\n"
    "\n"
    "Benefits\n"
    "Help\n"
    "Our people have leave, a pension and health insurance.\n"
    "\n"
    "Review our benefits\n"
    "Those who work by the season have fewer of these benefits.\n"
    "\n"
    "How you will be evaluated\n"
    "You will be evaluated for this job based on how well you meet the qualifications above.\n"
    "You will be rated on the following competencies: hydrology, technical writing and data analysis.\n"
    "\n"
    "Required documents\n"
    "Help\n"
    "Resume\n"
    "Transcripts\n"
    "SF-50, if you are a current federal employee\n"
    "\n"
    "How to apply\n"
    "Help\n"
    "To apply for this position, you must complete the online questionnaire and submit the required "
    "documents.\n"
    "Click Apply to begin.\n"
    "The application must be submitted by 11:59 PM (ET) on 03/18/2024.\n"
    "\n"
    "Agency contact information\n"
    "Ruth Calder\n"
    "Phone\n"
    "406-555-0142\n"
    "Email\n"
    "rcalder@brs.example.gov\n"
    "Address\n"
    "Bureau of River Surveys\n"
    "12 Gauge Street\n"
    "Alder Falls, MT 59001\n"
    "US\n"
    "Learn more about this agency\n"
    "\n"
    "Next steps\n"
    "You will be contacted if you are selected for an interview.\n"
    "\n"
    "Fair and transparent\n"
    "The pages below tell how we hire.\n"
    "\n"
    "Criminal history inquiries\n"
    "Equal Employment Opportunity (EEO) Policy\n"
    "Financial suitability\n"
    "New employee probationary period\n"
    "Privacy Act\n"
    "Reasonable accommodation policy\n"
    "Selective Service\n"
    "Signature and false statements\n"
    "Social security number request\n"
)
TODAY_TOLD: dict[str, Any] = {
    "title": "Hydrologist",
    "requisition_id": "BRS-24-12345678-DE",
    "department": "Department of the Interior",
    "division": "Bureau of River Surveys",
    "openings": {"count": 1},
    "employment": {"types": ["full_time", "permanent"], "open_to": ["public"]},
    "summary": "This position is part of the Bureau of River Surveys in Alder Falls, Montana. As a "
    "Hydrologist you will collect and publish records of stream flow.",
    "duties": [
        "Measures the flow of streams and rivers with acoustic meters.",
        "Reviews records of gauging stations before they are published.",
        "Writes reports on floods and droughts.",
    ],
    "salaries": [{"min": 59966.0, "max": 94199.0, "currency": "USD", "period": "year", "basis": "range", "grade": "GS 9 - 11"}],
    "locations": [{"city": "Alder Falls", "state": "MT", "remote": "hybrid"}],
    "dates": {"opens": "2024-03-04", "closes": "2024-03-18T23:59:00-04:00"},
    "application": {
        "emails": ["rcalder@brs.example.gov"],
        "phones": ["406-555-0142"],
        "contact": "Ruth Calder",
        "documents": ["Resume", "Transcripts", "SF-50, if you are a current federal employee"],
        "instructions": [
            "To apply for this position, you must complete the online questionnaire and submit the required documents.",
            "Click Apply to begin.",
            "The application must be submitted by 11:59 PM (ET) on 03/18/2024.",
        ],
    },
    "selection": [
        "You will be evaluated for this job based on how well you meet the qualifications above.",
        "You will be rated on the following competencies: hydrology, technical writing and data analysis.",
    ],
    "conditions": ["travel", "citizenship", "citizenship", "driving", "background_check"],
    "minimum": [
        "To qualify for this position at the GS-09 level, you must have one year of "
        "specialized experience equivalent to the GS-07 level in collecting stream flow data.",
        "Bachelor's degree in hydrology or civil engineering.",
    ],
    "licenses": ["You must be able to obtain and maintain a valid driver's license."],
}


def test_a_page_with_buttons_below_its_headings() -> None:
    assert told(TODAY) == TODAY_TOLD


BEFORE = (
    "Job Title: Wildlife Refuge Clerk\n"
    "Department: Department Of The Interior\n"
    "Agency: Marsh and Meadow Service\n"
    "Job Announcement Number: R4-13-881234-LP-MP\n"
    "\n"
    "SALARY RANGE: $31,315.00 to $40,706.00 / Per Year\n"
    "OPEN PERIOD: Monday, March 04, 2013 to Friday, March 15, 2013\n"
    "SERIES & GRADE: GS-0303-05\n"
    "POSITION INFORMATION: Full Time - Permanent\n"
    "PROMOTION POTENTIAL: 05\n"
    "DUTY LOCATIONS: 1 vacancy in the following location: Heron Lake, GA View Map\n"
    "WHO MAY APPLY: Status Candidates (Merit Promotion and VEOA Eligibles)\n"
    "SECURITY CLEARANCE: Public Trust - Background Investigation\n"
    "SUPERVISORY STATUS: No\n"
    "\n"
    "JOB SUMMARY:\n"
    "About the Agency\n"
    "The Marsh and Meadow Service keeps wetlands for birds and people.\n"
    "\n"
    "This position is the office clerk of the Heron Lake refuge and works under the supervision of the refuge "
    "manager.\n"
    "\n"
    "KEY REQUIREMENTS\n"
    "U.S. Citizenship\n"
    "Background investigation\n"
    "Driver's license required\n"
    "\n"
    "DUTIES:\n"
    "Back to top\n"
    "Receives visitors and answers the telephone.\n"
    "Prepares travel vouchers and time sheets.\n"
    "Orders supplies for field crews.\n"
    "\n"
    "QUALIFICATIONS REQUIRED:\n"
    "Back to top\n"
    "GS-05: One year of specialized experience equivalent to the GS-04 level in office work, or four years of "
    "education above high school.\n"
    "\n"
    "HOW YOU WILL BE EVALUATED:\n"
    "Your application will be rated on the answers to the questionnaire.\n"
    "\n"
    "BENEFITS:\n"
    "Back to top\n"
    "You can review our benefits at: http://www.usajobs.gov/benefits\n"
    "\n"
    "OTHER INFORMATION:\n"
    "Travel, transportation and moving expenses will not be paid.\n"
    "\n"
    "HOW TO APPLY:\n"
    "Back to top\n"
    "To begin the process, click the Apply Online button.\n"
    "Complete the questionnaire and attach the documents.\n"
    "\n"
    "REQUIRED DOCUMENTS:\n"
    "Resume\n"
    "SF-50\n"
    "\n"
    "AGENCY CONTACT INFO:\n"
    "Lena Pruitt\n"
    "Phone: (404)555-0166\n"
    "TDD: 404-555-0167\n"
    "Email: LENA_PRUITT@MMS.EXAMPLE.GOV\n"
    "Agency Information:\n"
    "Marsh and Meadow Service\n"
    "1875 Wren Boulevard\n"
    "Atlanta, GA\n"
    "30345\n"
    "\n"
    "WHAT TO EXPECT NEXT:\n"
    "You will be notified of the outcome.\n"
    "\n"
    "EEO Policy Statement | Reasonable Accommodation Policy Statement | Veterans Information | Legal and "
    "Regulatory Guidance\n"
)
BEFORE_TOLD: dict[str, Any] = {
    "title": "Wildlife Refuge Clerk",
    "requisition_id": "R4-13-881234-LP-MP",
    "department": "Department Of The Interior",
    "division": "Marsh and Meadow Service",
    "openings": {"count": 1},
    "employment": {"types": ["full_time", "permanent"]},
    "summary": "This position is the office clerk of the Heron Lake refuge and works under the "
    "supervision of the refuge manager.",
    "duties": [
        "Receives visitors and answers the telephone.",
        "Prepares travel vouchers and time sheets.",
        "Orders supplies for field crews.",
    ],
    "salaries": [{"min": 31315.0, "max": 40706.0, "currency": "USD", "period": "year", "basis": "range", "grade": "GS-0303-05"}],
    "locations": [{"city": "Heron Lake", "state": "GA"}],
    "dates": {"opens": "2013-03-04", "closes": "2013-03-15"},
    "application": {
        "emails": ["LENA_PRUITT@MMS.EXAMPLE.GOV"],
        "phones": ["(404)555-0166", "404-555-0167"],
        "contact": "Lena Pruitt",
        "documents": ["Resume", "SF-50"],
        "instructions": [
            "To begin the process, click the Apply Online button.",
            "Complete the questionnaire and attach the documents.",
        ],
    },
    "selection": ["Your application will be rated on the answers to the questionnaire.", "You will be notified of the outcome."],
    "conditions": ["background_check", "security_clearance", "citizenship", "background_check", "driving"],
    "minimum": [
        "U.S. Citizenship",
        "GS-05: One year of specialized experience equivalent to the GS-04 level in office "
        "work, or four years of education above high school.",
    ],
}


def test_a_page_with_labels_and_links_to_the_top() -> None:
    assert told(BEFORE) == BEFORE_TOLD


BASE = (
    "Non Appropriated Fund Human Resources\n"
    "Fleet and Family Readiness Programs\n"
    "VACANCY ANNOUNCEMENT\n"
    "Date: 10/05/2012\n"
    "Position/Grade: RECREATION ASSISTANT, NF-0189-02\n"
    "Announcement #: CB-116-12\n"
    "Pay: $10.95 - $12.41 per hour\n"
    "Location: Naval Base Cormorant Bay - Fitness Center\n"
    "1st Cut-Off Date: 10/15/2012\n"
    "Relocation Costs: Will not be paid\n"
    "Closing Date: 11/05/2012\n"
    "Area of Consideration: OPEN\n"
    "(1) Position(s), Flexible, Unscheduled\n"
    "\n"
    "The following employment conditions apply:\n"
    "ALL positions require successful passing of a National Agency Check upon selection and periodically "
    "thereafter.\n"
    "ALL employees are required to participate in direct deposit of pay.\n"
    "\n"
    "DUTIES: Issues towels and gear. Keeps count of patrons. Cleans the machines and reports faults to the "
    "supervisor.\n"
    "\n"
    "QUALIFICATIONS: Must have knowledge of fitness equipment. Must be able to lift 40 pounds. High school "
    "diploma or equivalent.\n"
    "\n"
    "HOW TO APPLY: Send a resume and OF-306 to NAF Personnel, Building 41, Cormorant Bay, VA 23521 or e-mail "
    "to nafjobs@example.mil.\n"
    "\n"
    "The Department of the Navy is an Equal Opportunity Employer.\n"
)
BASE_TOLD: dict[str, Any] = {
    "title": "RECREATION ASSISTANT",
    "requisition_id": "CB-116-12",
    "openings": {"count": 1},
    "employment": {"open_to": ["public"]},
    "duties": ["Issues towels and gear. Keeps count of patrons. Cleans the machines and reports faults to the supervisor."],
    "salaries": [{"min": 10.95, "max": 12.41, "currency": "USD", "period": "hour", "basis": "range"}],
    "locations": [{"name": "Naval Base Cormorant Bay - Fitness Center"}],
    "dates": {"posted": "2012-10-05", "closes": "2012-11-05"},
    "application": {
        "emails": ["nafjobs@example.mil"],
        "documents": ["resume"],
        "instructions": [
            "Send a resume and OF-306 to NAF Personnel, Building 41, Cormorant Bay, VA 23521 or e-mail to nafjobs@example.mil."
        ],
    },
    "conditions": ["background_check"],
    "equal_opportunity": "The Department of the Navy is an Equal Opportunity Employer.",
    "minimum": ["Must have knowledge of fitness equipment. Must be able to lift 40 pounds. High school diploma or equivalent."],
}


def test_a_notice_of_a_base() -> None:
    assert told(BASE) == BASE_TOLD
