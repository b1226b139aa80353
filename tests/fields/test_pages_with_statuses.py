"""A whole page that ends with a table of what becomes of an application."""

from __future__ import annotations

from typing import Any

from pages_told import told

STATUSES = (
    "LEVEE OFFICER 2\n"
    "Salary: $2,640.00 - $4,750.00 Monthly\n"
    "Location: Thibodaux, LA\n"
    "Job Type: Classified\n"
    "Job Number: LEV-190123-MK\n"
    "Agency: Bayou Levee Board\n"
    "Opening Date: 05/02/2024\n"
    "Closing Date: 05/16/2024 11:59 PM Central\n"
    "\n"
    "Supplemental Information\n"
    "\n"
    "The Bayou Levee Board keeps 112 miles of levees.\n"
    "\n"
    "AN IDEAL CANDIDATE SHOULD POSSESS THE FOLLOWING COMPETENCIES:\n"
    "Keeping Watch: The ability to stay awake in long nights.\n"
    "Walking Far: The ability to walk twelve miles of levee.\n"
    "\n"
    "Minimum Qualifications\n"
    "\n"
    "MINIMUM QUALIFICATIONS:\n"
    "Two years of experience in levee work.\n"
    "\n"
    "SUBSTITUTIONS:\n"
    "Six semester hours from an accredited college will substitute for three months of experience.\n"
    "\n"
    "Job Concepts\n"
    "\n"
    "FUNCTION OF WORK:\n"
    "To patrol levees in high water.\n"
    "\n"
    "LEVEL OF WORK:\n"
    "Experienced.\n"
    "\n"
    "SUPERVISION RECEIVED:\n"
    "General from a Levee Supervisor.\n"
    "\n"
    "SUPERVISION EXERCISED:\n"
    "None.\n"
    "\n"
    "LOCATION OF WORK:\n"
    "Bayou Levee Board.\n"
    "\n"
    "JOB DISTINCTIONS:\n"
    "Differs from Levee Officer 1 by the presence of independent patrols.\n"
    "\n"
    "Examples of Work\n"
    "\n"
    "Patrols levees on foot.\n"
    "Reports sand boils.\n"
    "Fills sand bags.\n"
    "\n"
    "Position-Specific Details\n"
    "\n"
    "Appointment Type: Probational\n"
    "Career Progression: This position may be filled as a Levee Officer 1 or 2.\n"
    "Work Schedule: Monday - Friday, 7:00 a.m. - 3:30 p.m.\n"
    "Compensation: The salary offered will be determined based on qualifications and experience.\n"
    "\n"
    "How To Apply:\n"
    'To apply for this vacancy, click on the "Apply" link above and complete an electronic application.\n'
    "\n"
    "*Fill in all parts of the form.\n"
    "\n"
    "Application Status Message\n"
    "What it Means\n"
    "Application received\n"
    "We have your form and read it.\n"
    "Eligible for consideration\n"
    "Your form went to the head of the office.\n"
    "Position filled\n"
    "We have found somebody.\n"
    "\n"
    "For further information about this vacancy contact:\n"
    "Odile Broussard\n"
    "HR Analyst\n"
    "bayoulevee@la.example.gov\n"
    "985-555-0120\n"
    "\n"
    "This organization participates in E-Verify; those with questions on E-Verify can call 1-888-555-0188.\n"
)
STATUSES_TOLD: dict[str, Any] = {
    "title": "LEVEE OFFICER 2",
    "requisition_id": "LEV-190123-MK",
    "department": "Bayou Levee Board",
    "duties": ["To patrol levees in high water.", "Patrols levees on foot.", "Reports sand boils.", "Fills sand bags."],
    "salaries": [{"min": 2640.0, "max": 4750.0, "currency": "USD", "period": "month", "basis": "range"}],
    "locations": [{"city": "Thibodaux", "state": "LA"}],
    "schedule": {"days": ["monday", "tuesday", "wednesday", "thursday", "friday"], "hours": [{"start": "07:00", "end": "15:30"}]},
    "dates": {"opens": "2024-05-02", "closes": "2024-05-16T23:59:00-05:00"},
    "application": {
        "emails": ["bayoulevee@la.example.gov"],
        "phones": ["985-555-0120"],
        "contact": "Odile Broussard",
        "instructions": [
            'To apply for this vacancy, click on the "Apply" link above and complete an electronic application.',
            "Fill in all parts of the form.",
        ],
    },
    "conditions": ["work_authorization", "work_authorization"],
    "minimum": [
        "Two years of experience in levee work.",
        "Six semester hours from an accredited college will substitute for three months of experience.",
    ],
    "preferred": [
        "Keeping Watch: The ability to stay awake in long nights.",
        "Walking Far: The ability to walk twelve miles of levee.",
    ],
}


def test_a_table_of_statuses_holds_no_steps() -> None:
    assert told(STATUSES) == STATUSES_TOLD
