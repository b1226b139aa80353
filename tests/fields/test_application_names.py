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
