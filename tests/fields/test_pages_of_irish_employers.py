"""Pages of Irish health services and county councils: specifications in parts, particulars of office, scales with increments."""

from __future__ import annotations

import pytest
from announcement import end_with, read

_HEALTH = """Staff Nurse, Community Nursing Unit
Job Specification & Terms and Conditions

Job Title, Grade and Code
Staff Nurse (General)
(Grade Code: 2135)

Campaign Reference
CNU31SN04

Closing Date
12 noon on Friday 21st March 2031

Taking up Appointment
A start date will be indicated at job offer stage.

Location of Post
St Brona's Community Nursing Unit, Carrowbeg, Co. Mayo.
There is currently one permanent and whole-time vacancy available in St Brona's.
A panel may be formed from which permanent and temporary vacancies of full or part-time duration may be filled.

Informal Enquiries
Name: Maeve Tully
Title: Director of Nursing
Phone: 094 555 0121

Purpose of the Post
The Staff Nurse will assess, plan and implement care of the highest standard.

Principal Duties and Responsibilities
Professional / Clinical
The Staff Nurse will:
• Manage a designated caseload
• Document care in line with local policy
Education & Training
• Maintain a record of professional development
• Provide training to students
This Job Specification is not intended to be a comprehensive list of all duties involved.

Eligibility Criteria
Qualifications and/ or experience
1. Statutory Registration, Professional Qualifications, Experience, etc
(a) Be registered in the General Division of the Register of Nurses.
2. Annual registration
(i) Practitioners must maintain live annual registration.
4. Character
Candidates must be of good character.

Other requirements specific to the post
Access to a car of one's own.

Terms and Conditions of Employment
Tenure
The current vacancy available is permanent and whole time.

Working Week
The standard working week applying to the post is 37.5 hours.

Superannuation
Membership of the pension scheme applies to all.

Age
The Act of 2018 set 70 years as the compulsory retirement age.
"""


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_a_specification_of_the_health_service(gap: str) -> None:
    posting = read(_HEALTH.replace("\n\n", gap * 2)).posting
    assert (posting.title, posting.requisition_id) == ("Staff Nurse", "CNU31SN04")
    assert posting.openings.count == 1
    assert posting.employment.types == ["full_time", "permanent"]
    (place,) = posting.locations
    assert (place.name, place.city) == ("St Brona's Community Nursing Unit", "Carrowbeg")
    assert posting.schedule.hours_per_week == 37.5
    assert posting.dates.closes == "2031-03-21T12:00:00"
    assert posting.summary == "The Staff Nurse will assess, plan and implement care of the highest standard."
    assert posting.duties == [
        "Manage a designated caseload",
        "Document care in line with local policy",
        "Maintain a record of professional development",
        "Provide training to students",
    ]
    assert posting.qualifications.minimum == [
        "Be registered in the General Division of the Register of Nurses.",
        "Practitioners must maintain live annual registration.",
        "Candidates must be of good character.",
        "Access to a car of one's own.",
    ]
    assert posting.benefits == ["Membership of the pension scheme applies to all."]
    assert posting.application.contact == "Maeve Tully"


def test_particulars_of_a_county_council() -> None:
    posting = read(
        "Carrowbeg County Council\n\nCANDIDATE INFORMATION BOOKLET\n\nPost of: Assistant Planner\n"
        "Competition Reference: AP/2031/07\n\n"
        "Closing Date: 12 noon on Thursday, 27th March 2031\n\nDUTIES\nThe duties of the post include:\n"
        "• Assess planning applications\n"
        "• Carry out site inspections\n\nQUALIFICATIONS\n1. CHARACTER\nEach candidate must be of good character.\n"
        "3. EDUCATION, TRAINING, EXPERIENCE, ETC.\nEach candidate must:\n(a) hold a qualification at Level 8 in Planning;\n"
        "(b) hold a full Category B driving licence.\n\nPARTICULARS OF OFFICE\n1. THE POST\n"
        "The post is wholetime and temporary.\n"
        "2. SALARY\nThe salary scale is €49,237 - €50,911 - €52,593 - €54,270 - €55,944 - €57,621 - €59,504 (1st LSI) "
        "- €61,389 (2nd LSI)"
        " per annum.\n3. HOURS OF WORK\nThe hours at present provide for a five-day, thirty-five hour working week.\n"
    ).posting
    assert (posting.title, posting.employer) == ("Assistant Planner", "Carrowbeg County Council")
    assert posting.requisition_id == "AP/2031/07"
    assert posting.employment.types == ["full_time", "temporary"]
    assert [(pay.min, pay.max) for pay in posting.salaries] == [(49237, 57621), (59504, 59504), (61389, 61389)]
    assert posting.schedule.hours_per_week == 35
    assert posting.duties == ["Assess planning applications", "Carry out site inspections"]
    assert posting.qualifications.minimum == [
        "Each candidate must be of good character.",
        "hold a qualification at Level 8 in Planning;",
        "hold a full Category B driving licence.",
    ]


def test_the_grade_of_an_increment_is_not_that_of_the_amounts_before_it() -> None:
    posting = end_with("Salary: €49,237; €50,911; €52,593 (LSI 1); €54,270 (LSI 2)").posting
    assert [(pay.min, pay.grade) for pay in posting.salaries] == [
        (49237, None),
        (50911, None),
        (52593, "LSI 1"),
        (54270, "LSI 2"),
    ]


def test_of_what_state_somebody_is_a_citizen() -> None:
    posting = read(
        "Clerical Officer\n\nOrganisation: National Seismic Survey\n\nCitizenship requirements\nEligible candidates must be:\n"
        "a) A citizen of the European Economic Area;\nb) A citizen of the United Kingdom\n\nDuties\n"
        "- Maintain databases\n- Draft letters\n"
    ).posting
    assert [row.kind for row in posting.conditions] == ["citizenship", "citizenship"]
