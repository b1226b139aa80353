"""What applicant systems of cities, counties and states print in layouts of their own: places, windows, offices, notes."""

from __future__ import annotations

from typing import Any

import pytest

import jobparse

BODY = "\n\nDuties\n\n- Guides ships through the narrows\n- Inspects buoys after each storm\n"


def read(text: str) -> dict[str, Any]:
    return jobparse.parse(text).record


def kinds(text: str) -> list[tuple[str, str | None]]:
    return [(section.kind, section.heading) for section in jobparse.parse(text).posting.sections]


def test_offices_under_somebody_are_no_title() -> None:
    record = read(
        "Alder County Offices Under The President\n\nOVERVIEW\n\nThe Bureau of Docks seeks a Harbor Pilot to guide ships.\n"
    )
    assert record["title"] == "Harbor Pilot"
    assert read(f"Deputy Under Secretary{BODY}")["title"] == "Deputy Under Secretary"


def test_the_capacity_of_somebody() -> None:
    record = read("Alder Docks\n\nOVERVIEW\n\nWill function in the capacity of Project Director for the plans of the bay.\n")
    assert record["title"] == "Project Director"
    other = "The President, in the capacity of the Chief Pilot of the Docks, is asked to guide the boats to their piers.\n"
    assert read(f"Alder Docks\n\nOVERVIEW\n\n{other}")["title"] != "Chief Pilot of the Docks"


def test_whom_somebody_reports_to_is_no_title() -> None:
    text = (
        "The Alder Harbor Department\n\nReporting to the Vice President in the Fleet Department, the Deputy Director for the "
        "Records Office is responsible for the logs of the harbor.\n"
    )
    assert read(text)["title"] == "Deputy Director for the Records Office"


def test_a_dash_with_one_blank_before_the_employer() -> None:
    record = read(f"DOCK ATTORNEY -Alder Water Reclamation District{BODY}")
    assert (record["title"], record["employer"]) == ("DOCK ATTORNEY", "Alder Water Reclamation District")


@pytest.mark.parametrize(
    ("sentence", "employer"),
    [
        ("Admission to practice before all courts of the State of Oregon.", None),
        ("Knows the civil code of the State of Oregon.", None),
        ("Works for the courts, in the finance office of the State of Oregon.", "State of Oregon"),
    ],
)
def test_courts_and_codes_of_a_state(sentence: str, employer: str | None) -> None:
    assert read(f"Dock Attorney{BODY}\nRequirements\n\n- {sentence}\n")["employer"] == employer


def test_a_code_of_the_job_before_its_employer() -> None:
    assert (
        read(f"Harbor Pilot\n\nClass Code: 4421 City of Elmford seeks a pilot for its boats.{BODY}")["employer"]
        == "City of Elmford"
    )


def test_the_state_of_a_posting_behind_its_employer() -> None:
    assert read(f"Harbor Pilot\n\nElm Bay, OR City of Alder Expired 3 months ago{BODY}")["employer"] == "City of Alder"


def test_a_question_in_capitals_on_the_line_of_its_list() -> None:
    text = (
        "Harbor Pilot\n\nOVERVIEW\nThe Alder County Department of Docks is seeking a Harbor Pilot.\n"
        "WHY PURSUE A CAREER WITH ALDER COUNTY? We are proud to offer some of the best benefits in public service, such as:\n"
        "Plans for teeth and eyes\nA pension\nPaid holidays and paid sick leave\n"
        "SNAPSHOT OF ALDER COUNTY\nServes 90,000 residents of the bay.\n"
    )
    record = read(text)
    assert record["benefits"] == ["Plans for teeth and eyes", "A pension", "Paid holidays and paid sick leave"]
    assert record["summary"] == "The Alder County Department of Docks is seeking a Harbor Pilot."
    assert kinds(text)[-1] == ("about", "SNAPSHOT OF ALDER COUNTY")


def test_a_snapshot_of_the_role_is_its_summary() -> None:
    assert ("summary", "ROLE SNAPSHOT") in kinds(f"Harbor Pilot\n\nROLE SNAPSHOT\nThe pilot steers ferries by night.{BODY}")


def test_an_office_of_equal_treatment_is_no_promise() -> None:
    role = "In this critical role, you will assist in the review of highly complex EEO/AA matters of the docks."
    assert read(f"Harbor Pilot\n\nPosition overview: {role}{BODY}")["equal_opportunity"] is None
    assert read(f"Harbor Pilot{BODY}\nAlder Docks is an EEO/AA employer.\n")["equal_opportunity"]


@pytest.mark.parametrize(
    ("lines", "opens"),
    [
        ("Start Date: 09/23/2027\n\nClosing Date: 10/07/2027", "2027-09-23"),
        ("Start Date: 11/23/2027\n\nClosing Date: 10/07/2027", None),
        ("Closing Date: 10/07/2027\n\nStart Date: 09/23/2027", None),
        ("Start Date: 09/23/2027\nEnd Date: 10/07/2027", None),
    ],
)
def test_a_start_date_over_the_deadline(lines: str, opens: str | None) -> None:
    assert read(f"Harbor Pilot\n{lines}{BODY}")["dates"]["opens"] == opens


def test_places_with_blank_lines_between_them() -> None:
    text = (
        "Harbor Pilot\n\nPosition Locations:\n\nMt. Elm Crew - 918 N. Pine St., Mt. Elm, OR 97011 (Alder County)\n\n"
        "Quay Crew - 12 Dock Rd., Elmbay, OR 97012 (Alder County)\n\nAll applicants who want to be considered must apply.\n"
    )
    places = read(text)["locations"]
    assert [(row["name"], row["city"], row["postal_code"]) for row in places] == [
        ("Mt. Elm Crew", "Mt. Elm", "97011"),
        ("Quay Crew", "Elmbay", "97012"),
    ]
    assert kinds(text)[-1][0] == "application"


def test_an_amount_in_brackets_is_no_number_of_an_item() -> None:
    record = read("Harbor Pilot\n\nRequirements\n\nA pilot's card, or\n(4) years of work on ferries\n")
    assert record["qualifications"]["experience"][0]["years"] == 4.0
    numbered = read("Harbor Pilot\n\nRequirements\n\n(1) A pilot's card\n(2) A boat\n")
    assert numbered["qualifications"]["minimum"] == ["A pilot's card", "A boat"]


def test_a_flattened_line_goes_on_behind_its_deadline() -> None:
    head = "HARBOR PILOT Job Number: 40711 Description JOB ANNOUNCEMENT Harbor Pilot Number of Positions: 1 "
    until = "Applications for this position will be accepted until 11:59pm CDT on July 7, 2027 "
    role = "Steering ferries through the narrows of the bay so that they arrive safely, and in fog as well as in the dark."
    record = read(f"{head}{until}{role}\n\nESSENTIAL DUTIES\n\n- Inspects buoys\n- Keeps the log\n")
    assert record["summary"] == role
    assert record["dates"]["closes"].startswith("2027-07-07")


NOTED = "Harbor Pilot\n\nTo Apply\nPlease Note: Only those who passed the exam (# 9011) will be considered for the position.\n\n"


def test_steps_below_a_note() -> None:
    steps = "1. Email a cover letter to resumes@docks.example.gov with the title in the subject line AND\n2. Apply online\n"
    application = read(NOTED + steps)["application"]
    assert application["instructions"] == [
        "Email a cover letter to resumes@docks.example.gov with the title in the subject line",
        "Apply online",
    ]
    assert application["documents"] == ["cover letter"]
    assert read(f"{NOTED.rstrip()}\n1. The exam of May\n2. The exam of June\n")["application"]["instructions"] == []


def test_an_address_with_the_number_of_the_vacancy() -> None:
    text = "Harbor Pilot\n\nTo Apply\n\nPLEASE SUBMIT RESUME TO:\n\nhttps://jobs.alder.example (JOB ID #4711)\n"
    assert read(text)["application"]["instructions"] == ["PLEASE SUBMIT RESUME TO: https://jobs.alder.example (JOB ID #4711)"]


def test_criteria_below_what_is_preferred() -> None:
    lists = "- Is enrolled at a college\n\nSelection Criteria:\n- Strong writing skills\n- Ability to swim in cold water\n"
    qualifications = read(f"Harbor Pilot\n\nPreferred Skills\n{lists}")["qualifications"]
    assert qualifications["minimum"] == []
    assert len(qualifications["preferred"]) == 3
    alone = read("Harbor Pilot\n\nSelection Criteria:\n- Strong writing skills\n- Ability to swim in cold water\n")
    assert len(alone["qualifications"]["minimum"]) == 2


def test_a_program_for_persons_with_a_disability() -> None:
    note = "NOTE: This position is open to persons with disabilities whom the 12-b Program admits."
    assert kinds(f"Harbor Pilot{BODY}\nTo Apply\nSend a letter.\n\n{note}\n")[-1] == ("hiring_preferences", "NOTE")


def test_the_sign_of_money_is_no_part_of_a_label() -> None:
    text = f"Harbor Pilot\nProposed Salary Range: $     15.00 - $     19.50 (Hourly){BODY}"
    assert ("salary", "Proposed Salary Range") in kinds(text)


def test_a_numbered_note_that_begins_with_a_heading_of_another_text() -> None:
    notes = (
        "REQUIREMENT\n\nTwo years as a Harbor Pilot.\n\nNOTES:\n\n"
        "1. Candidates who lack six months of the time at sea may file for this examination all the same. "
        "They are appointed once that is met.\n"
        "2. Citizenship: Pilots need not be citizens before they are appointed, but shall have applied for citizenship by then, "
        "and show in the form the day on which they did.\n"
        "3. Pilots may take a course of the coast guard before the end of probation.\n"
    )
    assert read(f"HARBOR PILOT\n{BODY}\n{notes}")["qualifications"]["minimum"] == ["Two years as a Harbor Pilot."]
    apart = notes.replace("2. Citizenship", "Citizenship")
    assert len(read(f"HARBOR PILOT\n{BODY}\n{apart}")["qualifications"]["minimum"]) > 1


def test_hours_below_wishes() -> None:
    wishes = "Preferred Skills\n\nKnows the tides of the bay.\n\n40 hours/week\n\n40 hours/week of practice on the tug\n"
    assert read(f"HARBOR PILOT\n{BODY}\n{wishes}")["qualifications"]["preferred"] == [
        "Knows the tides of the bay.",
        "40 hours/week of practice on the tug",
    ]


@pytest.mark.parametrize(
    ("sentence", "licences"),
    [
        ("Applicants must possess and maintain a valid Oregon Pilot License.", 1),
        ("Applicants must hold and use a valid Oregon Pilot License.", 0),
    ],
)
def test_a_licence_to_have_and_to_keep(sentence: str, licences: int) -> None:
    record = read(f"HARBOR PILOT\n{BODY}\nAdditional Information\n\nThe dock lies by the bay.\n\n{sentence}\n")
    assert len(record["qualifications"]["licenses"]) == licences


def test_what_a_false_statement_leads_to() -> None:
    text = "HARBOR PILOT\n{}\nHow to Apply\n\nSend the form to the dock office.\n\n{} of a log may be cause for dismissal.\n"
    assert ("legal", None) in kinds(text.format(BODY, "Falsification"))
    assert ("legal", None) not in kinds(text.format(BODY, "Translation"))
