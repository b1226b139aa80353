"""The papers that applicants are asked to hand in."""

from __future__ import annotations

import pytest
from announcement import at, end_with, printed

import jobparse


@pytest.mark.parametrize(
    ("part", "documents"),
    [
        ("HOW TO APPLY\n\nSubmit a cover letter and a resume.", ["cover letter", "resume"]),
        (
            "REQUIRED DOCUMENTS\n\n- A resume of two pages\n- A copy of your diploma",
            ["A resume of two pages", "A copy of your diploma"],
        ),
        ("HOW TO APPLY\n\nApply at the town hall.", []),
        ("HOW TO APPLY\n\nA resume is not asked for.", []),
        (
            "REQUIRED DOCUMENTS\n\nAs an islander you may have a berth at the quay and a share of the fish that are landed.\n\n"
            "1. Resume\n2. Proof of passage\n\nFailure to hand in all that was asked for may make you wait for the next tide.",
            ["Resume", "Proof of passage"],
        ),
        (
            "REQUIRED DOCUMENTS\n\nAll schools have to be known to the island's council before their marks are looked at.\n\n"
            "Copies of the last two appraisals, each with the name of the harbour master who signed it.",
            ["Copies of the last two appraisals, each with the name of the harbour master who signed it."],
        ),
    ],
)
def test_documents(part: str, documents: list[str]) -> None:
    parsed = end_with(part)
    assert parsed.posting.application.documents == documents
    assert [printed(parsed, f"/application/documents/{index}") for index in range(len(documents))] == documents


@pytest.mark.parametrize(
    "lead",
    [
        "HOW TO APPLY\n\nA complete application form should consist of:\n",
        "HOW TO APPLY: Your application must include:\n",
        "HOW TO APPLY\n\nWrite to the bridge office.\nApplications consist of:\n",
    ],
)
def test_a_list_of_papers(lead: str) -> None:
    papers = ["A letter of motivation;", "A full CV accompanied by a photograph;", "Copies of diploma(s)."]
    posting = end_with(lead + "".join(f"- {paper}\n" for paper in papers) + "Only the best are called.").posting
    assert posting.application.documents == papers


@pytest.mark.parametrize(
    ("step", "papers"),
    [
        ("Please send your CVs to the bridge office.", ["CVs"]),
        ("Please e-mail a cover letter and a motivation letter.", ["cover letter", "motivation letter"]),
        ("Forward resumes and letters of motivation.", ["resumes", "letters of motivation"]),
        ("We read every CV.", []),
    ],
)
def test_papers_in_short_and_in_the_plural(step: str, papers: list[str]) -> None:
    assert end_with(f"HOW TO APPLY\n\n{step}").posting.application.documents == papers


@pytest.mark.parametrize(
    ("step", "papers"),
    [
        ("Please email cover letter and resume by May 3.", ["cover letter", "resume"]),
        ("Send a letter of application and a CV.", ["letter of application", "CV"]),
        ("Resume and cover letter should be sent to the quay.", ["Resume", "cover letter"]),
        ("A RESUME AND COVER LETTER ARE REQUIRED.", ["RESUME", "COVER LETTER"]),
        ("Every resume and cover letter was read in May.", []),
    ],
)
def test_papers_that_are_asked_for(step: str, papers: list[str]) -> None:
    assert at(end_with(f"HOW TO APPLY\n\n{step}"), "/application/documents") == papers


def test_names_of_papers_are_no_steps() -> None:
    parsed = end_with(
        "HOW TO APPLY\n\nYou must hand in a complete application package which includes:\n\n- Resume\n\nSome may add more.\n\n"
        "- Cover letter\n- Transcript\n- SF-15\n- Other\n\nSign the form."
    )
    assert at(parsed, "/application/documents") == ["Resume"]
    assert at(parsed, "/application/instructions") == ["Some may add more.", "Sign the form."]


def test_copies_that_notes_ask_for() -> None:
    parsed = end_with(
        "PROCESS NOTES\n\n1. Riveters must submit, at the time of filing, a copy of their rivet card or a copy of their pass "
        "indicating the date. The copy of the card must be signed.\n2. Welders must attach a copy of the welding certificate.\n"
        "3. All must attach a copy of the following cards: green, red.\n"
        '4. Riggers must submit a Town of Elmford "Proof of Rigging" (POR) form.\n'
        "5. All applicants must complete the Bridge Rigger Questionnaire at the time of filing."
    )
    assert at(parsed, "/application/documents") == [
        "copy of their rivet card or a copy of their pass",
        "copy of the welding certificate",
        'Town of Elmford "Proof of Rigging" (POR) form',
        "Bridge Rigger Questionnaire",
    ]


def test_papers_of_which_the_length_is_told() -> None:
    parsed = end_with("HOW TO APPLY\n\n- Your cover letter and resume combined should not exceed four pages.")
    assert at(parsed, "/application/documents") == ["cover letter", "resume"]


def test_a_sentence_behind_a_list_of_wishes_that_asks_for_papers() -> None:
    parsed = end_with("Nice-to-haves\n- sign language\n\nSubmit resume and references by the time above.")
    assert parsed.posting.qualifications.preferred == ["sign language"]
    assert at(parsed, "/application/documents") == ["resume", "references"]


def test_papers_are_no_steps_as_well() -> None:
    parsed = end_with(
        "HOW TO APPLY\n\nA complete application form consists of:\n- A letter of motivation in the language of the coast;\n"
        "- Copies of diplomas.\nBring it to the quay."
    )
    assert len(at(parsed, "/application/documents")) == 2
    assert at(parsed, "/application/instructions") == ["Bring it to the quay."]


def test_a_copy_that_the_instructions_ask_for() -> None:
    parsed = end_with("HOW TO APPLY\n\nPlease attach a copy of your Class A CDL to the form.")
    assert at(parsed, "/application/documents") == ["copy of your Class A CDL"]


@pytest.mark.parametrize(
    ("lead", "papers"),
    [
        (
            "Applicants are required to submit the following items to the Port.",
            [
                "1. A thoroughly completed and signed form of the Port",
                "2. A résumé (none in lieu of the form)",
                "3. Answers on page three",
            ],
        ),
        (
            "The following documents must be included with the application before the deadline:",
            ["Compelling cover letter", "CV which tells of every ship that the applicant has steered"],
        ),
    ],
)
def test_papers_below_words_on_the_following(lead: str, papers: list[str]) -> None:
    parsed = end_with(f"TO APPLY\n\n{lead}\n\n" + "\n".join(papers) + "\n\nAsk the clerk if you have questions.")
    assert parsed.posting.application.documents == [paper.lstrip("123. ") for paper in papers]


def test_no_papers_below_words_on_the_following() -> None:
    parsed = end_with("TO APPLY\n\nThe following materials are at the library:\n\nMaps of the river\nOld books\n")
    assert parsed.posting.application.documents == []


@pytest.mark.parametrize(
    ("note", "documents"),
    [
        ("Each diver is required to submit the Diver Questionnaire at the time of filing.", ["Diver Questionnaire"]),
        (
            "Divers must submit a certificate from a school of diving. Attach a copy of this certificate to the form.",
            ["certificate from a school of diving"],
        ),
    ],
)
def test_papers_of_notes(note: str, documents: list[str]) -> None:
    parsed = end_with(
        f"REQUIREMENTS\n\n1. Two years of diving experience; and\n2. A diploma.\n\nPROCESS NOTES\n\n1. Boots.\n2. {note}"
    )
    assert parsed.posting.application.documents == documents


def test_what_is_nested_below_a_paper_is_none() -> None:
    parsed = end_with(
        "HOW TO APPLY\n\nYou must submit the following documents:\n\n1. Your resume.\n\n"
        "  - Check the state of all documents.\n  - No photograph, please.\n\n2. A cover letter.\n"
    )
    assert parsed.posting.application.documents == ["Your resume.", "A cover letter."]


def test_papers_to_apply_with() -> None:
    assert end_with("HOW TO APPLY\n\nApply online with your CV and cover letter.").posting.application.documents == [
        "CV",
        "cover letter",
    ]


def test_a_copy_of_a_certificate_is_no_licence() -> None:
    parsed = end_with(
        "REQUIREMENTS\n\n- Two years of rigging.\n- Submit a copy of your certificate issued by the school of divers."
    )
    assert parsed.posting.qualifications.licenses == []


@pytest.mark.parametrize(
    ("part", "papers"),
    [
        (
            "HOW TO APPLY\n\nSend us one file to hr@elmford.example:\n"
            "Port application, signed\nCopies of licences\nProof of swimming",
            ["Port application, signed", "Copies of licences", "Proof of swimming"],
        ),
        (
            "HOW TO APPLY\n\nUpload the papers below as one file.\nCover letter on bridges\nCurrent resume\n"
            "What you send us is kept for a year and then given to the archive of the town.",
            ["Cover letter on bridges", "Current resume"],
        ),
        (
            "HOW TO APPLY\n\nAttach these to your letter by May 3, 2025: 1. Data sheet and map; 2. Photocopy of a diploma.",
            ["Data sheet and map;", "Photocopy of a diploma."],
        ),
        ("All applications must include\nCover letter and resume\nTwo references", ["Cover letter and resume", "Two references"]),
    ],
)
def test_lists_of_papers_without_marks(part: str, papers: list[str]) -> None:
    assert end_with(part).posting.application.documents == papers


def test_steps_with_papers_in_them_are_no_names_of_papers() -> None:
    text = (
        "HARBOR CLERK\n\nDUTIES\n\n- Keeps the log.\n\nHOW TO APPLY\n\n"
        "1. Complete the application on our site\n2. Attach a resume\n3. Call the clerk\n"
    )
    application = jobparse.parse(text).posting.application
    assert application.instructions == ["Complete the application on our site", "Attach a resume", "Call the clerk"]


@pytest.mark.parametrize(
    "part",
    [
        "REQUIREMENTS\n\nPlease attach\n- A resume\n- A letter that tells of a voyage which you made alone",
        "HOW TO APPLY\n\nFill in the form online and attach:\n- A resume\n- A letter that tells of a voyage which you made alone",
        "TO APPLY send\nA resume\nA letter that tells of a voyage which you made alone\n\nBENEFITS\n\n- Bread",
        "DUTIES\n\n1. Steers ferries.\n2. Keeps logs.\n\nInterested and qualified applicants should write to us. Attach the "
        "following documents to the form and send them by May 3.\n\n1. A resume\n2. A letter that tells of a voyage which you "
        "made alone",
    ],
)
def test_lists_of_papers_below_a_word_that_asks_for_them(part: str) -> None:
    posting = end_with(part).posting
    assert posting.application.documents == ["A resume", "A letter that tells of a voyage which you made alone"]
    assert posting.qualifications.minimum == ["A working knowledge of steel."]


def test_papers_in_small_letters_on_lines_of_their_own() -> None:
    part = "HOW TO APPLY\nPlease provide the following:\nan introductory letter\na statement on tides. Two pages.\nyour resume."
    papers = ["an introductory letter", "a statement on tides. Two pages.", "your resume."]
    assert end_with(part).posting.application.documents == papers


def test_papers_of_universities_in_a_sentence() -> None:
    text = (
        "Harbor Researcher\n\nThe institute studies the tides.\n\nApplications, with a curriculum vitae, a statement of research "
        "interests, and the names and addresses of two colleagues who know the work, should be sent to the institute.\n"
    )
    documents = jobparse.parse(text).posting.application.documents
    assert documents == [
        "curriculum vitae",
        "statement of research interests",
        "names and addresses of two colleagues who know the work",
    ]


@pytest.mark.parametrize(
    ("sentence", "papers"),
    [
        ("Send a letter, resume and three references to the quay.", ["letter", "resume", "three references"]),
        ("Submit a covering letter and a CV to the quay.", ["covering letter", "CV"]),
        ("Include a Letter of Qualifications.", ["Letter of Qualifications"]),
        ("Send a letter to the harbor office.", []),
    ],
)
def test_letters_and_numbers_of_references(sentence: str, papers: list[str]) -> None:
    assert end_with(f"HOW TO APPLY\n\n{sentence}").posting.application.documents == papers


def test_proofs_and_copies_due_some_days_after_the_application() -> None:
    parsed = end_with(
        "PROCESS NOTES\n\n1. Riggers must submit proof of registration as a Rope Hand at the time of filing.\n"
        "2. Divers will have 7 calendar days from the submission date to submit a copy of the lung certificate to the office.\n"
        '3. Welders must submit with their application a "Proof of Welds" (POW) form.\n'
        "4. They will have 7 days from that date to submit a copy of the form. All must show proof of age upon hire.\n"
        "5. The office takes 7 days from that date to sign a copy of the log."
    )
    assert at(parsed, "/application/documents") == [
        "proof of registration as a Rope Hand",
        "copy of the lung certificate",
        '"Proof of Welds" (POW) form',
    ]


def test_hours_of_an_office_and_where_to_live_are_no_steps() -> None:
    parsed = end_with(
        "HOW TO APPLY\n\nBring the signed form to the quay.\nMonday through Friday\n7:00 am until 5:00 pm\n\nTuesdays only\n\n"
        "Elm Bay residency is required.\n\nTuesdays only in person."
    )
    assert at(parsed, "/application/instructions") == ["Bring the signed form to the quay.", "Tuesdays only in person."]


def test_a_step_that_is_all_of_its_section() -> None:
    parsed = end_with("To Apply\nApply Online.\n\nWork Location\n100 Quay Street")
    assert at(parsed, "/application/instructions") == ["Apply Online."]
    assert at(end_with("To Apply\nApply Online\n\nWork Location\n100 Quay Street"), "/application/instructions") == []


def test_the_last_word_of_a_long_step_in_a_line_of_its_own() -> None:
    long = "Bring the signed form to the quay, where a clerk of the harbor takes it between the tides, or read of " * 2
    parsed = end_with(f"HOW TO APPLY\n\n{long}the Open Competitive\nExaminations.\n")
    steps = at(parsed, "/application/instructions")
    assert len(steps) == 1
    assert steps[0].endswith("the Open Competitive Examinations.")
    short = end_with("HOW TO APPLY\n\nBring the signed form to the quay of the Open Competitive\nExaminations.\n")
    assert len(at(short, "/application/instructions")) == 2


def test_a_paper_named_twice() -> None:
    parsed = end_with(
        "HOW TO APPLY\n\nPlease attach a cover letter and a resume.\n\n"
        "REQUIRED DOCUMENTS\n\n- Cover Letter\n- SF-50\n- Letter of thanks"
    )
    assert at(parsed, "/application/documents") == ["cover letter", "resume", "SF-50", "Letter of thanks"]


def test_the_form_that_applications_take_and_referees() -> None:
    parsed = end_with("HOW TO APPLY\n\nApplications should take the form of a CV and a letter of motivation.")
    assert parsed.posting.application.documents == ["CV", "letter of motivation"]
    named = end_with("HOW TO APPLY\n\nPlease send a CV, together with the names of two referees, to the Clerk.")
    assert named.posting.application.documents == ["CV", "names of two referees"]
    shape = end_with("HOW TO APPLY\n\nThe boats take the form of a swan. We read each CV. Apply to the Clerk.")
    assert shape.posting.application.documents == []


def test_names_of_papers_under_any_heading_on_applying() -> None:
    head = "HARBOR CLERK\n\nDUTIES\n- Keep the log of the harbor.\n\nHow to Apply\n"
    papers = ["A resume", "Two letters of reference, dated within the last year", "A copy of the pilot's card"]
    text = head + "".join(f"- {paper}\n" for paper in papers)
    assert jobparse.parse(text).posting.application.documents == papers
    orders = "- Attach a resume\n- Call the harbor master\n- Come to the pier\n"  # steps, of which one names a paper
    assert jobparse.parse(head + orders).posting.application.documents == ["resume"]


def test_a_paper_with_the_length_that_it_is_to_have() -> None:
    text = "HARBOR CLERK\n\nDUTIES\n- Keep the log.\n\nHow to Apply\nSend a resume and a two-page cover letter to the harbor.\n"
    assert jobparse.parse(text).posting.application.documents == ["resume", "two-page cover letter"]
    again = "HARBOR CLERK\n\nDUTIES\n- Keep the log.\n\nHow to Apply\nPlease attach a map (3-page resume for captains).\n"
    assert jobparse.parse(again).posting.application.documents == ["3-page resume"]


def test_a_proof_to_attach() -> None:
    note = "Applicants must attach proof of passage with their application. They must attach proof of goodwill for the gulls."
    text = f"HARBOR CLERK\n\nDUTIES\n- Keep the log.\n\nSelection\nA test. {note}\n"
    assert jobparse.parse(text).posting.application.documents == ["proof of passage"]


@pytest.mark.parametrize(
    ("sentence", "documents"),
    [
        ("Submit a resume and the names of three references.", ["resume", "names of three references"]),
        ("Please send a CV and contact details for two referees.", ["CV", "contact details for two referees"]),
        ("Reply with resume and copies of your diving certificates.", ["resume", "copies of your diving certificates"]),
        ("Candidates must supply a cover letter and a writing sample.", ["cover letter", "writing sample"]),
        ("Hand in a cover letter of no more than two pages.", ["cover letter of no more than two pages"]),
        ("Send a cover letter describing your boats, and a CV.", ["cover letter describing your boats", "CV"]),
        ("Finalists will be asked to provide transcripts.", []),
        ("Contact information for the pier is on our site; send nothing but the form.", []),
        ("The names of the boats are painted; provide your own brush.", []),
    ],
)
def test_papers_that_a_sentence_asks_for(sentence: str, documents: list[str]) -> None:
    parsed = end_with(f"HOW TO APPLY\n\n{sentence}")
    assert parsed.posting.application.documents == documents


def test_papers_that_a_line_names_behind_its_label() -> None:
    assert end_with("Required documents: resume, cover letter").posting.application.documents == ["resume", "cover letter"]
    whole = "A form of the harbour, which the master signs"
    assert end_with(f"Required documents: {whole}").posting.application.documents == [whole]
