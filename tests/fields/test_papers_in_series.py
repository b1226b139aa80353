"""Papers that a sentence asks for one behind the other, each with the words that say which it is."""

from __future__ import annotations

import pytest
from announcement import BODY, HEAD, announce, at, end_with, read


def papers(sentence: str) -> list[str]:
    """The papers that are read from a sentence on how to apply."""
    found: list[str] = at(end_with(f"HOW TO APPLY\n\n{sentence}"), "/application/documents")
    return found


@pytest.mark.parametrize(
    ("sentence", "documents"),
    [
        (
            "Send a letter of interest, current resume, and the names and phone numbers of three crew references to: 1 Quay.",
            ["letter of interest", "current resume", "names and phone numbers of three crew references"],
        ),
        (
            "Applicants must attach a resume, a driver's abstract, proof of vaccination, and a vulnerable sector check.",
            ["resume", "driver's abstract", "proof of vaccination", "vulnerable sector check"],
        ),
        (
            "Please email your CV and a supporting statement of no more than two sides of A4 to a@quay.example by noon.",
            ["CV", "supporting statement of no more than two sides of A4"],
        ),
        (
            "Applications must be accompanied by a comprehensive CV and certified copies of diplomas and identity document.",
            ["comprehensive CV", "certified copies of diplomas and identity document"],
        ),
        (
            "Submit a fully completed Z83 form and a detailed Curriculum Vitae.",
            ["fully completed Z83 form", "detailed Curriculum Vitae"],
        ),
        (
            "Include a resume showing dates and hours of each voyage, college transcripts, and your most recent appraisal.",
            ["resume showing dates and hours of each voyage", "college transcripts", "most recent appraisal"],
        ),
        (
            "Upload a cover letter describing your ships and your aims at sea, CV, statement of aims and goals, and "
            "contact information (names, phones) for three referees.",
            [
                "cover letter describing your ships and your aims at sea",
                "CV",
                "statement of aims and goals",
                "contact information (names, phones) for three referees",
            ],
        ),
        (
            "Please provide undergraduate and graduate transcripts, test scores and answers to the questions on page two.",
            ["undergraduate and graduate transcripts", "test scores", "answers to the questions on page two"],
        ),
        (
            "Please send (1) a cover letter, (2) a CV, and (3) names of three persons who can speak to your work.",
            ["cover letter", "CV", "names of three persons who can speak to your work"],
        ),
        (
            "Submit the following: completed application, resume, and copy of valid licence.",
            ["completed application", "resume", "copy of valid licence"],
        ),
        ("Mandatory documents: cover letter, resume, and proof of age.", ["cover letter", "resume", "proof of age"]),
        (
            "Include with the form: a valid FAC 003, proof of age, and a dive card.",
            ["valid FAC 003", "proof of age", "dive card"],
        ),
        (
            "Submit resume w/ cover letter and copies of all required licenses.",
            ["resume", "cover letter", "copies of all required licenses"],
        ),
        ("Upload your licence, crew record and details of two referees.", ["licence", "crew record", "details of two referees"]),
        ("Submit an application, a dive card and a letter of thanks.", ["application", "dive card", "letter of thanks"]),
        ("Please submit a resume (combined into one file) and a map of the fees (max. 3 pages).", ["resume"]),
        (
            "Mail a research plan (max. 3 pages) and a demand draft of Rs. 500.",
            ["research plan (max. 3 pages)", "demand draft of Rs. 500"],
        ),
        (
            "What you send has to include - in one single file - an expression of interest (letter), CV.",
            ["expression of interest (letter)", "CV"],
        ),
        ("Apply with a letter of interest, with resume, by email.", ["letter of interest", "resume"]),
        ("Send a resume, including pay expectations, to the quay.", ["resume, including pay expectations"]),
        ("Send a CV and a cover letter that tells of your ships.", ["CV", "cover letter"]),
        ("Send a letter of thanks, two pages at most, to the quay.", ["letter of thanks"]),
    ],
)
def test_papers_of_a_series(sentence: str, documents: list[str]) -> None:
    assert papers(sentence) == documents


@pytest.mark.parametrize(
    ("sentence", "documents"),
    [
        ("A resume and dive card must be attached to the form.", ["resume", "dive card"]),
        ("Cover letter, resume and three references required.", ["Cover letter", "resume", "three references"]),
        (
            "Photographs and attested copies of certificates should be enclosed.",
            ["Photographs", "attested copies of certificates"],
        ),
        ("All but the letters of thanks must be submitted at the quay.", []),
        ("Dive cards may be attached.", []),
    ],
)
def test_papers_that_are_said_to_be_required(sentence: str, documents: list[str]) -> None:
    assert papers(sentence) == documents


@pytest.mark.parametrize(
    "sentence",
    [
        "Submit a completed application to the clerk of the quay.",
        "Please submit your application through the portal.",
        "Return the form to the clerk.",
        "Upon hire, divers must provide a copy of their dive card.",
        "We provide licences and a dive card.",
        "Failure to submit a dive certificate ends your application.",
        "The process includes a dive test, a certificate and an interview.",
        "Please include all work experience, education and licenses in your application.",
        "Send nothing but the form.",
        "You will be asked to provide two references at interview.",
        "Upload the required supporting documents.",
        "Please provide your license number and the number of the vacancy.",
    ],
)
def test_no_papers(sentence: str) -> None:
    assert papers(sentence) == []


@pytest.mark.parametrize(
    ("part", "documents"),
    [
        ("Required Attachments: Resume, Transcripts", ["Resume", "Transcripts"]),
        ("Documents needed to apply: Resume and Cover Letter", ["Resume", "Cover Letter"]),
        (
            "REQUIRED DOCUMENTS: The following documents are required of every diver: resume, transcripts, DD-214 (veterans).",
            ["resume", "transcripts", "DD-214 (veterans)"],
        ),
        (
            "Requirements for Applying\n\nLetter of Introduction\nResume\nProof of Graduation",
            ["Letter of Introduction", "Resume", "Proof of Graduation"],
        ),
        (
            "APPLICATION PACKET\n\nA complete packet contains:\n1. Port application\n2. Resume\n3. Copy of dive card",
            ["Port application", "Resume", "Copy of dive card"],
        ),
        (
            "To apply please submit:\n\nCover letter\nResume\nThree references\n\nto the harbor office, quay@elmford.example.",
            ["Cover letter", "Resume", "Three references"],
        ),
    ],
)
def test_papers_below_further_headings(part: str, documents: list[str]) -> None:
    assert at(end_with(part), "/application/documents") == documents


@pytest.mark.parametrize(
    ("part", "documents"),
    [
        ("- Applicants must attach a cover letter and resume at the time of application.", ["cover letter", "resume"]),
        ("- Reads every resume and cover letter that captains send.", []),
        ("- Applicants must submit a dive log.", []),
    ],
)
def test_papers_that_a_requirement_asks_for(part: str, documents: list[str]) -> None:
    assert at(read(HEAD + BODY.strip("\n") + f"\n{part}\n"), "/application/documents") == documents


def test_papers_in_bold() -> None:
    assert papers("Candidates should email their **resume** and **dive card**.") == ["resume", "dive card"]
    assert papers("Send a CV and the names of two captains to **quay@elmford.example**.") == ["CV"]
    assert papers("Send a CV and the names of two referees to **quay@elmford.example**.") == ["CV", "names of two referees"]


def test_a_paper_that_is_named_again_with_more_words() -> None:
    assert papers("A RESUME IS REQUIRED. Please attach a detailed resume and a dive card.") == ["detailed resume", "dive card"]
    assert papers("Failure to attach a resume ends your application.") == []


def test_papers_behind_a_label_in_a_sentence() -> None:
    part = "Application materials: Cover letter, dive card, and teaching statements, which can be uploaded at any tide."
    assert at(end_with(part), "/application/documents") == ["Cover letter", "dive card", "teaching statements"]


def test_papers_enclosed_in_an_application() -> None:
    asked = "Please enclose in your application package a letter of thanks, a dive card and three letters of reference."
    assert papers(asked) == ["letter of thanks", "dive card", "three letters of reference"]


def test_what_a_service_takes_free_of_charge_is_not_asked_for() -> None:
    sentence = "Applicants have an account there and can send all materials, including letters of recommendation, free of charge."
    assert announce(f"HOW TO APPLY\n\nApply on the site of the port. {sentence}").posting.application.documents == []


@pytest.mark.parametrize(
    ("sentence", "documents"),
    [
        ("Mail or fax your resume to 555-0142.", ["resume"]),
        ("To apply, mail, fax or e-mail a resume and a dive card.", ["resume", "dive card"]),
        ("Mail a resume or fax it to 555-0142.", ["resume"]),
        ("You can also send a resume or drop by the harbor.", ["resume"]),
        ("Send or drop off resume and references.", ["resume", "references"]),
        ("Please send us a note and include resume, if you have one.", ["resume"]),
    ],
)
def test_a_second_verb_is_no_part_of_a_paper(sentence: str, documents: list[str]) -> None:
    assert papers(sentence) == documents


@pytest.mark.parametrize(
    ("sentence", "documents"),
    [
        (
            "Forward your application, quoting the reference number, on form Z83, with a detailed CV and certified copies of ID.",
            ["form Z83", "detailed CV", "certified copies of ID"],
        ),
        (
            "Please include the following information: name, address, phone number, references and a list of boats.",
            ["references", "list of boats"],
        ),
        (
            "Applications must be submitted on the prescribed form Z83, obtainable anywhere, and a CV with copies of diplomas.",
            ["prescribed form Z83", "CV", "copies of diplomas"],
        ),
        (
            "Bids must be submitted on form Z83, accompanied by a CV and copies of diplomas.",
            ["form Z83", "CV", "copies of diplomas"],
        ),
        ("Please send a resume, a dive log and a portfolio, and contact information.", ["resume", "dive log", "portfolio"]),
        ("You will submit your resume and a dive card through the site.", ["resume", "dive card"]),
        ("Please send your full name, mailing address, resume and dive card.", ["resume", "dive card"]),
        ("Email your resume, a photo of your boat, and why you dive to quay@elmford.example.", ["resume", "photo of your boat"]),
        (
            "Divers must upload (a) photograph (b) signature (c) certificate of depth (d) dive card",
            ["photograph", "signature", "certificate of depth", "dive card"],
        ),
        (
            "Please send (1) a cover letter naming (a) boats and (b) tides, (2) a dive card, (3) a resume.",
            ["cover letter naming (a) boats and (b) tides", "dive card", "resume"],
        ),
        (
            "Please send a cover letter identifying (a) boats, (b) tides and a resume.",
            ["cover letter identifying (a) boats, (b) tides", "resume"],
        ),
    ],
)
def test_what_stands_among_papers_and_is_none(sentence: str, documents: list[str]) -> None:
    assert papers(sentence) == documents


@pytest.mark.parametrize(
    "sentence",
    [
        "Forms go to the clerk, who will send a letter of thanks. If hired, you must provide a dive card and proof of identity.",
        "HR will send a letter of receipt and a dive form to fill out.",
        "You will send cover letters, resumes and portfolios to captains.",
        "Divers must provide original documents, a depth certificate and two photographs on joining.",
        "Please bring a photo ID and a dive card to the swimming test.",
        "Provide proof of your right to dive in these waters when you start.",
    ],
)
def test_papers_that_others_send_or_that_are_due_later(sentence: str) -> None:
    assert papers(sentence) == []


def test_a_whole_paper_is_no_order_to_complete_one() -> None:
    parsed = end_with(
        "HOW TO APPLY\n\nA complete packet shall include a complete dive form, a complete supplemental questionnaire, a copy"
        " of your current dive card, and a dossier."
    )
    assert at(parsed, "/application/documents") == [
        "complete dive form",
        "complete supplemental questionnaire",
        "copy of your current dive card",
        "dossier",
    ]


def test_papers_that_a_note_below_the_duties_says_to_be_required() -> None:
    note = "NOTE: A cover letter and resume are required to be considered for this position.\n"
    parsed = read("HARBOR PILOT\n\nCity of Elmford\n\nDUTIES\n\n- Brings ships to the quay.\n\n" + note)
    assert at(parsed, "/application/documents") == ["cover letter", "resume"]


def test_a_mail_that_will_ask_for_a_paper_asks_for_none_yet() -> None:
    parsed = end_with(
        "HOW TO APPLY\n\nApply at the quay. You will receive an email requesting you to submit authorization to check your boats."
    )
    assert at(parsed, "/application/documents") == []
