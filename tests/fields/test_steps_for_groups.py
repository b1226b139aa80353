"""Steps of an application that are for one group each, and who may apply, which is none."""

from __future__ import annotations

import pytest
from announcement import end_with


@pytest.mark.parametrize(
    ("text", "steps"),
    [
        (
            'Click "APPLY NOW"  Current town employees must apply via the Quay Portal',
            ['Click "APPLY NOW"', "Current town employees must apply via the Quay Portal"],
        ),
        (
            "External Candidates please go to www.elm.example.org/jobs Current employees please go to www.elm.example.org/in",
            [
                "External Candidates please go to www.elm.example.org/jobs",
                "Current employees please go to www.elm.example.org/in",
            ],
        ),
        (
            "For Town employees use the Quay Portal - www.elm.example.org/in and search for Job ID# 4711\n"
            "For all other applicants: Go to: Go to\nhttps://jobs.elm.example.org and search for Job ID# 4711",
            [
                "For Town employees use the Quay Portal - www.elm.example.org/in and search for Job ID# 4711",
                "For all other applicants: Go to: Go to https://jobs.elm.example.org and search for Job ID# 4711",
            ],
        ),
        (
            "TO APPLY FOR THIS BERTH, PLEASE FORWARD A LETTER NAMING NUMBER 12 TO:\n\n"
            "TOWN EMPLOYEES: the Quay Portal. www.elm.example.org/in.\nALL OTHER APPLICANTS: www.elm.example.org/jobs.",
            [
                "TO APPLY FOR THIS BERTH, PLEASE FORWARD A LETTER NAMING NUMBER 12 TO:",
                "TOWN EMPLOYEES: the Quay Portal. www.elm.example.org/in.",
                "ALL OTHER APPLICANTS: www.elm.example.org/jobs.",
            ],
        ),
        (
            "Please visit www.elm.example.org and search for the pilot. For current employees, please log into the Portal.",
            ["Please visit www.elm.example.org and search for the pilot. For current employees, please log into the Portal."],
        ),
    ],
)
def test_steps_for_groups(text: str, steps: list[str]) -> None:
    assert end_with(f"To Apply\n{text}").posting.application.instructions == steps


@pytest.mark.parametrize(
    "text",
    [
        "Applicants must be permanent Certified Pilots (Boats), or must have taken and passed the Pilot Exam No. 8062",
        "Applications submitted during the season will be kept on file for a year.",
        "Once your application package is received a message will be sent.",
        "On-call hours or standby duty may be required.",
        "Only applications from divers of the port will be considered.",
        "If your resume includes a photograph of a boat, you will not be considered for this vacancy.",
        "The Port WILL NOT modify or change the answers of a diver.",
        "If you provided an email address, you will get an email message. Your application package will be used to rate you. "
        "If you are determined to be ineligible, your form is kept.",
        "Once you complete the form, you will receive a notification. A review will be made of your dives. A list "
        "of divers will be created. The selecting official may choose to hold interviews.",
    ],
)
def test_what_is_no_step(text: str) -> None:
    parsed = end_with(f"HOW TO APPLY\n\nSend a form to the Quay Office.\n\n{text}")
    assert parsed.posting.application.instructions == ["Send a form to the Quay Office."]


@pytest.mark.parametrize(
    "text",
    [
        "Once you complete the form, you will receive a notification. Bring the form to the Quay by Friday.",
        "If your resume includes a map, attach the map as well.",
        "Only applications sent with the signed form of the port will be considered.",
    ],
)
def test_what_is_a_step_all_the_same(text: str) -> None:
    assert end_with(f"HOW TO APPLY\n\n{text}").posting.application.instructions == [text]


def test_who_may_apply_beside_what_to_send() -> None:
    text = "Applicants must be permanent pilots. Send a form to the Quay Office."
    assert end_with(f"HOW TO APPLY\n\n{text}").posting.application.instructions == [text]


def test_what_has_to_be_submitted_is_no_requirement() -> None:
    parsed = end_with(
        "REQUIREMENTS\nMandatory Submission Terms\nYou must submit an on-line application by May 3, 2031 and the papers below:\n"
        "- Cover letter\n- Resume"
    )
    assert parsed.posting.application.instructions == [
        "You must submit an on-line application by May 3, 2031 and the papers below:"
    ]
    assert parsed.posting.application.documents == ["Cover letter", "Resume"]
    assert parsed.posting.qualifications.minimum == ["A working knowledge of steel."]


def test_an_application_with_papers_leads_into_these() -> None:
    text = (
        "You must submit an application by May 3 with the papers below:\n- Cover letter\n- Resume\n\nMail it to the Quay Office."
    )
    application = end_with(f"HOW TO APPLY\n\n{text}").posting.application
    assert application.instructions == ["Mail it to the Quay Office."]
    assert application.documents == ["Cover letter", "Resume"]
