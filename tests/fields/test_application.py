"""How to apply: the steps, in order, and what is none."""

from __future__ import annotations

import pytest
from announcement import announce, at, end_with, printed, read, without

import jobparse


@pytest.mark.parametrize(
    ("part", "steps"),
    [
        (
            "BID INSTRUCTIONS:\n\n1. Apply on the bid site: www.elmford.example/careers;\n2. Check the box of your "
            "crew.\n3. Enter your badge number; and\n"
            "4. Select your unit.\n\nFailure to follow these instructions will result in a rejected bid application.",
            [
                "Apply on the bid site: www.elmford.example/careers;",
                "Check the box of your crew.",
                "Enter your badge number; and",
                "Select your unit.",
            ],
        ),
        (
            "BID INSTRUCTIONS: Apply on the bid site: https://bids.elmford.example/search?lang=en AND 1. Check the box "
            "of your crew on the form 2. Enter your "
            "badge number (it is on your pay stub) 3. Select your unit FAILURE TO FOLLOW THESE INSTRUCTIONS WILL "
            "RESULT IN A REJECTED BID APPLICATION.",
            [
                "Apply on the bid site: https://bids.elmford.example/search?lang=en",
                "Check the box of your crew on the form",
                "Enter your badge number (it is on your pay stub)",
                "Select your unit",
            ],
        ),
        (
            "HOW TO APPLY\n\n- Fill in the form.\n- Bring it to the town hall.",
            ["Fill in the form.", "Bring it to the town hall."],
        ),
    ],
)
def test_instructions_in_order(part: str, steps: list[str]) -> None:
    parsed = announce(part)
    assert parsed.posting.application.instructions == steps
    assert [printed(parsed, f"/application/instructions/{index}") for index in range(len(steps))] == steps


def test_absent() -> None:
    parsed = end_with("WORKING CONDITIONS\n\n- Wind.")
    assert without(at(parsed, "/application")) == {}
    assert not any(key.startswith("/application") for key in parsed.evidence)


def test_what_tells_of_something_else_is_no_step() -> None:
    parsed = end_with("To learn more about a career on the bridges, watch our film at www.elmford.example/film.")
    assert at(parsed, "/application/instructions") == []
    assert at(parsed, "/application/urls") == []


def test_a_step_in_the_place_of_a_heading() -> None:
    parsed = end_with(
        "BID INSTRUCTIONS:\nApply on the bid site:\nhttps://bids.elmford.example/x\nAND\n1. Tick the box\n2. Sign\n3...."
    )
    assert at(parsed, "/application/instructions") == [
        "Apply on the bid site: https://bids.elmford.example/x",
        "Tick the box",
        "Sign",
    ]


def test_the_subject_of_a_sentence_in_capitals_is_no_heading() -> None:
    parsed = end_with("HOW TO APPLY\n\nAPPLICATIONS are accepted ONLINE at www.elmford.example/jobs.")
    assert at(parsed, "/application/instructions") == ["APPLICATIONS are accepted ONLINE at www.elmford.example/jobs."]


def test_where_a_test_is_held_is_no_step() -> None:
    halls = "".join(
        f"{name} Hall\n{number} Quay Street\nElmford {code}\nEvery {day} at 7:00 p.m.\n"
        for name, number, code, day in (("Town", 4, "04001", "Monday"), ("Harbor", 17, "04003", "Friday"))
    )
    parsed = end_with(f"HOW TO APPLY\n\nFill in the form and bring it to the test at one of these places.\n\n{halls}")
    assert parsed.posting.application.instructions == ["Fill in the form and bring it to the test at one of these places."]


def test_a_sentence_on_the_pay_is_no_step() -> None:
    parsed = end_with("TO APPLY\n\nSend a letter to the clerk.\n\nThe salary for this position is: $41,000 a year.")
    assert parsed.posting.application.instructions == ["Send a letter to the clerk."]


def test_the_address_below_the_words_that_lead_to_it() -> None:
    parsed = end_with("HOW TO APPLY\n\nPlease submit a resume to:\n\nHarbor Careers at https://jobs.harbor.example/\n\nNo calls.")
    assert (
        parsed.posting.application.instructions[0] == "Please submit a resume to: Harbor Careers at https://jobs.harbor.example/"
    )


def test_a_number_to_search_for_is_no_label() -> None:
    parsed = end_with(
        "HOW TO APPLY\n\nPlease visit www.harbor.example/jobs and search for Job ID Number: 443210. Islanders log in at the quay."
    )
    assert parsed.posting.requisition_id == "443210"
    assert parsed.posting.application.instructions == [
        "Please visit www.harbor.example/jobs and search for Job ID Number: 443210. Islanders log in at the quay."
    ]


def test_an_address_is_no_steps() -> None:
    office = "Harbor Hiring Office\n12 Dock Street\nElm Bay, ME 04001"
    parsed = end_with(f"HOW TO APPLY\n\nPlease submit a resume to:\n{office}\nNo calls are taken.\n\nHARBOR HIRING OFFICE\n")
    assert parsed.posting.application.instructions == [
        "Please submit a resume to: Harbor Hiring Office 12 Dock Street Elm Bay, ME 04001",
        "No calls are taken.",
    ]


def test_an_address_below_a_heading_that_leads_to_it() -> None:
    parsed = end_with("APPLY TO:\n\nHarbor Hiring Office\n12 Dock Street\nElm Bay, ME 04001\n\nOnly the best are called.")
    assert parsed.posting.application.instructions[0] == "APPLY TO: Harbor Hiring Office 12 Dock Street Elm Bay, ME 04001"


def test_what_tells_nothing_of_how_to_apply_is_no_step() -> None:
    parsed = end_with(
        "HOW TO APPLY\n\nSend a letter to the quay.\n\n"
        "Riggers of the port and of its yards are represented by Local 7 of the Trades.\n\nQuestions? hr@elmford.example"
    )
    assert parsed.posting.application.instructions == ["Send a letter to the quay."]


@pytest.mark.parametrize(
    "closing",
    [
        "Best wishes,",
        "Closing date of the online form: 28.07.2027 (10:00 hrs)",
        "Applications close 5pm, Sunday 14 July 2027.",
        "T 604 555 0170",
        "The City of Elmford is committed to employment equity and welcomes everybody who applies.",
        "We welcome applications from everybody in our community, and send a form by mail.",
    ],
)
def test_what_closes_the_steps_is_none(closing: str) -> None:
    parsed = end_with(f"HOW TO APPLY\n\nSend a letter to the clerk of the bridge.\n\n{closing}\n")
    assert parsed.posting.application.instructions == ["Send a letter to the clerk of the bridge."]


def test_the_way_and_the_name_of_a_message_are_no_addresses_to_apply_at() -> None:
    head = "Path: alder!news.elm.edu!pilots.alder.org Message-ID: <14@pilots.alder.org> Lines: 32"
    parsed = end_with(f"HOW TO APPLY\n\n{head}\n\nPlease send a resume to jo@alder.example.org by May 3, 2027.")
    assert parsed.posting.application.urls == []
    assert parsed.posting.application.emails == ["jo@alder.example.org"]


def test_how_to_apply_in_the_middle_of_a_paragraph() -> None:
    text = (
        "Job Announcement\n\nThe City of Elmford is soliciting applications for the position of Inspector.  To apply for the "
        "position, interested parties should submit a resume and a letter of interest.\n\nIf reasonable accommodation is needed "
        "to apply, please contact the Clerk during the hours of Monday through Friday, 8:00 a.m. to 5:00 p.m.\n\n"
    )
    parsed = read(text + "Pay: $20 an hour\n\nUnion: None\n\nOpenings: 1\n\nHours: 20 hours per week\n")
    assert parsed.posting.application.instructions[0].startswith("To apply for the position, interested")
    assert parsed.posting.application.documents == ["resume", "letter of interest"]
    assert parsed.posting.schedule.days == []
    assert "accommodation" in [section.kind for section in parsed.sections]


def test_apply_now_behind_a_list() -> None:
    head = "Harbor Guide\n\nDuties\n\n- Walks the piers\n- Writes the log"
    text = f"{head}\n\n**Are you curious?**\n\nApply now at https://a.example.org/7 !\n"
    parsed = read(text)
    assert parsed.posting.application.urls == ["https://a.example.org/7"]
    assert parsed.posting.duties == ["Walks the piers", "Writes the log"]


def test_how_to_post_jobs_is_of_the_site() -> None:
    line = "For information on how to post jobs on our site, please contact (Sponsors@elmferries.example)."
    parsed = jobparse.parse(
        f"May Jobs\n\n{line}\n\nHarbor Manager\n\nJob ID: 38780\n\nDUTIES\n\n- Keeps boats.\n- Paints boats.\n"
    )
    assert (parsed.posting.application.emails, parsed.posting.application.instructions) == ([], [])
    assert announce("For information on how to apply, write to jobs@elm.example.").posting.application.emails == [
        "jobs@elm.example"
    ]


def test_the_name_of_a_box_behind_a_gate_of_old_mails() -> None:
    assert end_with("HOW TO APPLY\n\nWrite to jo%quay@gate.elm.example.").posting.application.emails == [
        "jo%quay@gate.elm.example"
    ]


def test_an_address_with_a_search_committee_is_one_step() -> None:
    lines = "Dr. Ada Quill\nChair of Search Committee\nDepartment of Applied Tides\nElm Bay, ME 04999."
    review = "Review of applications will begin on April 1, 2031 and will continue until somebody fit for it is found."
    parsed = announce(f"HOW TO APPLY\n\nHave three letters sent to:\n\n{lines}\n\n{review}\n\nSearch for the number of the job.")
    assert parsed.posting.application.instructions == [
        "Have three letters sent to: " + lines.replace("\n", " "),
        "Search for the number of the job.",
    ]


@pytest.mark.parametrize(("heading", "known"), [("Cover Letter Prompt", True), ("Cover Rope Prompt", False)])
def test_a_heading_on_what_a_letter_is_to_say(heading: str, known: bool) -> None:
    said = "Please submit a cover letter in which you address your knowledge in relation to each of the qualifications."
    parsed = read(f"Harbor Pilot\n\nDuties:\n- Steers.\n\n{heading}:\n{said}\n")
    assert (parsed.sections[-1].kind == "application" and parsed.sections[-1].heading == heading) is known


@pytest.mark.parametrize(
    "sentence",
    [
        "Click the Apply button on top of this page.",
        "Drop off a completed form at the yard.",
        "Register on the portal and name the number of the job.",
        "Upload your resume as a PDF.",
        "Reply with a resume and a letter.",
        "Candidates are asked to send the form to the yard.",
        "Apply through the website of the yard.",
        "Your application should reach us in May.",
        "An application can be had at the counter.",
        "Please quote the number of the vacancy.",
    ],
)
def test_sentences_on_applying_below_the_requirements(sentence: str) -> None:
    assert end_with(sentence).posting.application.instructions == [sentence]


def test_a_sentence_on_late_applications_below_the_requirements() -> None:
    parsed = end_with("Late applications will not be accepted.")
    assert parsed.sections[-1].kind == "application"
    assert parsed.posting.application.instructions == []


@pytest.mark.parametrize(
    "sentence",
    ["Rusted bolts will not be accepted.", "The form of the arch is drawn by hand.", "Apply two coats of paint a year."],
)
def test_sentences_on_the_work_open_no_section_on_applying(sentence: str) -> None:
    assert end_with(sentence).posting.application.instructions == []


@pytest.mark.parametrize("box", ["NO.MAIL", "do-not-reply", "noreply"])
def test_boxes_that_nobody_reads(box: str) -> None:
    assert end_with(f"HOW TO APPLY\n\nWrite to {box}@elm.example.org or pier@elm.example.org.").posting.application.emails == [
        "pier@elm.example.org"
    ]
