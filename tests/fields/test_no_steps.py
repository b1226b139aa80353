"""What stands among the steps of an application and asks for nothing."""

from __future__ import annotations

import pytest
from announcement import at, end_with

STEP = "Bring the signed form to the quay."


def steps(sentence: str) -> list[str]:
    """The steps that are read from a section with one step and a paragraph more."""
    found: list[str] = at(end_with(f"HOW TO APPLY\n\n{STEP}\n\n{sentence}"), "/application/instructions")
    return found


@pytest.mark.parametrize(
    "sentence",
    [
        "Late applications will not be accepted.",
        "Incomplete or unsigned forms will be returned.",
        "Applications received after that day will not be looked at.",
        "The closing date for completed application forms is midnight on 2 June 2021.",
        "We are accepting applications until Wednesday, 23 March 2022.",
        "Please note that applications will be reviewed as they come in, at the tides.",
        "Review of applications begins: March 31, 2025.",
        "We thank all who apply for their interest. Only those selected for a dive will be contacted.",
        "Your application will be kept on file for one year.",
        "You will receive a letter from the harbor once your application is in the log.",
        "Due to the number of applications, the harbor cannot answer each of them.",
        "If you have not heard from us within four weeks, please assume that you are not on the list.",
        "Applications may be written in Welsh, and one submitted in Welsh will not be treated less favourably.",
        "Falsification of an application is a ground for dismissal from the fleet.",
        "Agencies need not apply.",
        "The Harbor of Elmford is committed to a fleet of all trades.",
        "- Elm Bay Harbor (EBH)\n- North Quay (NQ)",
        "- Interview date is to be confirmed.",
        "If you have previously applied to this position, there is no need to reapply.",
        "All applications received up to 11:59 p.m. on the first day will receive first consideration for the fleet.",
        "The deadline to apply is Wednesday, November 6, 2024 at noon.",
        "It will be in your best interest to apply as soon as possible.",
        "Please forward this announcement to all who know a diver.",
        "For questions, contact the harbor at 555-555-0142.",
        "HR phone: (512) 555-0164",
        "Elm Bay, ME 04999 Phone 555-555-0142",
        "The successful applicant will be required to provide a dive card.",
        "Positions open until filled.",
        "This position will remain open until filled.",
        "All vacancies are kept open until filled.",
        "Part-time applicants are encouraged to apply.",
        "Divers of all ages are strongly encouraged to apply.",
        "Elmford Harbor Council reserve the right to shortlist candidates.",
        "The use of chat machines (e.g. for letters, charts, etc.) in the selection is not permitted.",
        "If you do not attach these papers, your application may be removed from further consideration.",
        "No matter what you sail, there is a berth for you.",
        "Why work for the Harbor of Elmford?",
        "Application Status: you will receive an email soon. If recommended for hire, the harbor writes at once.",
        "Written Exam Required: Dive Exam 12 - Instructions will be sent by email once you successfully submit your form.",
        "Harbor Council Harbor Clerk Job description, person specification, application form and guidance for applicants.",
    ],
)
def test_sentences_that_ask_for_nothing(sentence: str) -> None:
    assert steps(sentence) == [STEP]


@pytest.mark.parametrize(
    "sentence",
    [
        "Applications sent by mail or fax will not be accepted.",
        "Resumes will not be accepted in place of the application.",
        "Late applications will not be accepted; apply online at the site of the harbor.",
        "The closing date is 4 May. Send your form to the clerk.",
        "Please include the number of the vacancy in the subject line.",
        "No phone calls, please.",
        "Tuesdays only in person.",
        "Applications will be accepted at the pier, 38 Quay Street, between the hours of 8:00 am and 5:00 pm.",
        "Applicants must use the form of the harbor.",
        "Divers are encouraged to apply at the quay office.",
        "The position is open until filled; send your form to the clerk.",
        "If you do not have a printer, call the clerk.",
        "Download the job description, person specification, application form and guidance for applicants.",
        "Positions are open until filled. Complete the form and return it to the clerk.",
    ],
)
def test_sentences_that_ask_for_something(sentence: str) -> None:
    assert steps(sentence) == [STEP, sentence]


def test_words_that_lead_to_an_address_which_is_written_out() -> None:
    parsed = end_with("HOW TO APPLY\n\nSend a letter and a chart to Jo Field:\nharbor.office (at) quay.example.org\n")
    assert at(parsed, "/application/instructions") == [
        "Send a letter and a chart to Jo Field: harbor.office (at) quay.example.org"
    ]


def test_words_that_lead_to_the_lines_of_an_address_with_a_box() -> None:
    parsed = end_with(
        "HOW TO APPLY\n\nReply with a chart by May 3:\n\nElm Bay Harbor\n12 Quay Street\nElm Bay, ME 04999\nq@elm.example.org\n"
    )
    lines = "Reply with a chart by May 3: Elm Bay Harbor 12 Quay Street Elm Bay, ME 04999 q@elm.example.org"
    assert at(parsed, "/application/instructions") == [lines]


@pytest.mark.parametrize(
    "sentence",
    [
        "The deadline is June 8, 2027 and forms must be mailed to PO Box 4, Elmford, ME 04999.",
        "Applications close at noon on Friday 4 June 2027 and must be lodged in the box at 2 Quay Street.",
        "Successful candidates must complete Form 12 and return it to the harbor by June 4.",
        "For further questions or to get an application form, email quay@elmford.example.",
        "Late applications will not be accepted: drop off the form at the quay by noon on June 4.",
        "Your application will be retained for a year, so mail your letter to PO Box 4, Elmford.",
        "It is advisable to apply early and to hand in the form at the quay.",
        "The deadline is firm; mail your form early.",
        "Thank you letters are not needed; complete the application packet.",
        "- Any omission of dives must be explained on page 2.",
        "- Interviews are by appointment: ring 555 1234 for a slot.",
        "The closing date is May 4 and forms should be handed to the clerk of the quay.",
        "The posting will close on May 4; fax resumes to 555-1234.",
        "The closing date is 4 May, so please bring your dive card to the quay.",
        "- Forward this form to the harbor",
        "- Pass on your form to the pilot",
    ],
)
def test_sentences_that_order_something_behind_what_asks_for_nothing(sentence: str) -> None:
    assert steps(sentence) == [STEP, sentence.removeprefix("- ")]


@pytest.mark.parametrize(
    "sentence",
    [
        "Please pass this on to divers whom you know.",
        "Interviews will be held by phone, mail and fax.",
        "The deadline is May 3, 2027, and applications will be sent on to the captains.",
        "For questions, call the harbor at 555-555-0142.",
        "Any questions should be sent to the harbor at quay@elmford.example.",
        "Inquiries must be addressed to the captain.",
        "The successful candidate must pass a swimming test.",
        "We are unable to return letters, dive cards and photographs.",
    ],
)
def test_sentences_that_order_nothing(sentence: str) -> None:
    assert steps(sentence) == [STEP]


def test_a_row_of_buttons_with_the_address_of_the_last_is_no_step() -> None:
    parsed = end_with(f"HOW TO APPLY\n\n{STEP}\n\nGo Back Apply View Benefits (https://elm.example.org/jobs/?b=Benefits)")
    assert at(parsed, "/application/instructions") == [STEP]
    assert at(parsed, "/application/urls") == []
