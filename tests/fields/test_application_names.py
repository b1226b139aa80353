"""Names behind words that ask to reach somebody."""

from __future__ import annotations

import pytest
from announcement import end_with, printed


@pytest.mark.parametrize(
    ("part", "contact"),
    [
        ("HOW TO APPLY\n\nFor an informal chat please ring Ada Quill on 01422 550 101.", "Ada Quill"),
        ("HOW TO APPLY\n\nBring a letter to the quay. Ask for Ada. No mails, please.", "Ada"),
        ("HOW TO APPLY\n\nAsk for Asst. Chief A. Quill  312-555-0144", "Asst. Chief A. Quill"),
        ("HOW TO APPLY\n\nQuestions? Ada Quill, (312) 555-0144\nwww.elmford.example", "Ada Quill"),
        ("Informal enquiries: Dr Ada Quill (a.quill@elmford.example).", "Dr Ada Quill"),
        ("Position Contact: Ada Quill, (07) 4555 0101", "Ada Quill"),
        ("HOW TO APPLY\n\nSend it to: HON. ADA P. QUILL, Harbormaster, Elmford, hr@elmford.example.", "HON. ADA P. QUILL"),
        ("Submit to: Rigging Office, Attn: Ada Quill\nEmail: hr@elmford.example", "Ada Quill"),
        ("HOW TO APPLY\n\nCall Human Resources at 312-555-0144.", None),
        ("ACCOMMODATION\n\nTo ask for an accommodation call Ada Quill at 312-555-0144.", None),
    ],
)
def test_the_name_of_whom_to_reach(part: str, contact: str | None) -> None:
    parsed = end_with(part)
    assert parsed.posting.application.contact == contact
    assert contact is None or printed(parsed, "/application/contact") == contact


def test_the_number_behind_the_name_of_whom_to_reach() -> None:
    parsed = end_with("Every crew sails at dawn. For a chat text Ada Quill at 312-555-0144 or wait on the quay.")
    assert parsed.posting.application.phones == ["312-555-0144"]


@pytest.mark.parametrize(
    ("sentence", "contact"),
    [
        ("Questions? Email Ada Quill at quay4@elmford.example.", "Ada Quill"),
        ("To apply, send a letter and CV to Ada Quill (quay4@elmford.example).", "Ada Quill"),
        ("Send a letter and three references to Ada Quill ([email protected]) by May.", "Ada Quill"),
        ("Apply to Ada Quill, Rigging Loft, 4 Quay Street, Elmford.", "Ada Quill"),
        ("Inquiries should be made to Ada Quill, 312-555-0144.", "Ada Quill"),
        ("Contact: Ada Quill, Rigging Supervisor", "Ada Quill"),
        ("Send a letter and a CV to the Director, Ada Quill, at quay4@elmford.example.", "Ada Quill"),
        ("To see the loft, telephone the Headteacher, Mrs Ada Quill, on 01555 550142.", "Mrs Ada Quill"),
        ("Call or text Rudy 312-555-0144 between tides.", "Rudy"),
        ("If you have questions, call Ada at 312-555-0144.", "Ada"),
        ("If you have questions, call Caroline at 312-555-0144.", "Caroline"),
        ("Please call Jobline at 312-555-0144.", None),
        ("Call Shiftday at 312-555-0144.", None),
        ("Call Crewdesk at 312-555-0144.", None),
        ("Call Rigger at 312-555-0144 or apply at https://elmford.rigger.com/loft.", None),
        ("Call Dispatch at 312-555-0144.", None),
        ("Call Elmford at 312-555-0144.", None),
        ("Sgt. D. Quill  (312) 555-0144  crew@elmford.example", "Sgt. D. Quill"),
        ("Ada Quill, Crew Manager\n(312) 555-0144", "Ada Quill"),
        ("Elm Bay Loft (312) 555-0144", None),
        ("Exam Analyst: Ada Quill, 312-555-0144", "Ada Quill"),
        ("Applicants may contact Chief Tom O'Quill at 312-555-0144 for a form.", "Chief Tom O'Quill"),
        ("Apply with a letter to Ms. Quill, Room 4, Elmford Loft.", "Ms. Quill"),
        ("Informal queries: Dr. Ada Quill, Loft Physician", "Dr. Ada Quill"),
        ("Contact Information\n\nName: Ada Quill\nPhone: 312-555-0144", "Ada Quill"),
        ("Email the City of Elmford at quay4@elmford.example.", None),
        ("Send your resume to Bridge Inspector, 4 Quay Street.", None),
        ("For help with the website call Ada Quill at 312-555-0144.", None),
        ("For questions about benefits contact Ada Quill at quay4@elmford.example.", None),
        ("Complaints about discrimination may be sent to Ada Quill, Loft Manager, quay4@elmford.example.", None),
    ],
)
def test_whom_papers_and_questions_go_to(sentence: str, contact: str | None) -> None:
    assert end_with(f"HOW TO APPLY\n\n{sentence}").posting.application.contact == contact


def test_an_employer_named_before_is_no_person_to_write_to() -> None:
    lead = "Tidal Loft sails every day.\n\nHOW TO APPLY\n\n"
    assert end_with(f"{lead}Send your resume to Tidal Loft, 312-555-0144.").posting.application.contact is None
