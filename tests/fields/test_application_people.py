"""Names told by the address beside them, and by the words before and behind them."""

from __future__ import annotations

import pytest
from announcement import end_with, printed


@pytest.mark.parametrize(
    ("part", "contact"),
    [
        ("HOW TO APPLY\n\nSend a letter to the search chair, Dr. Ada Quill (aquill@elmford.example).", "Dr. Ada Quill"),
        (
            "For questions about the berth, contact:\nHarbor Lead\nAda Quill-Berg\nada.quill-berg@elmford.example",
            "Ada Quill-Berg",
        ),
        ("Supervisor\nAda Quill\nSupervisor Email\nquilla@elmford.example", "Ada Quill"),
        ("BENEFITS\n\nA pension. Mail a form, as one file, to Ada Quill, Harbor Manager, at hr@elmford.example.", "Ada Quill"),
        ("HOW TO APPLY\n\nMail the form to Ada Quill at ferries@elmford.example with Night Ferries as its subject.", "Ada Quill"),
        ("HOW TO APPLY\n\nMail the form to Human Resources at ferries@elmford.example with the year as its subject.", None),
        ("HOW TO APPLY\n\nMail the form to Elm Bay, or write to jobs@elmford.example.", None),
        ("HOW TO APPLY\n\nWrite to the Harbor Office of Elmford, harboroffice@elmford.example.", None),
        ("ACCOMMODATION\n\nAda Quill, aquill@elmford.example, helps with access.", None),
    ],
)
def test_the_name_that_an_address_repeats(part: str, contact: str | None) -> None:
    parsed = end_with(part)
    assert parsed.posting.application.contact == contact
    assert contact is None or printed(parsed, "/application/contact") == contact


def test_the_head_of_a_mail_names_who_passed_the_posting_on() -> None:
    parsed = end_with("HOW TO APPLY\n\nBring a letter.\n\n> From: Ada Quill <aquill@elmford.example>\n> To: harbor list")
    assert parsed.posting.application.contact is None


@pytest.mark.parametrize(
    ("part", "contact"),
    [
        ("HOW TO APPLY\n\nCall Deputy Harbor Director Ada Quill at (312) 555-0144.", "Ada Quill"),
        ("HOW TO APPLY\n\nQuestions: contact the hiring manager Ada Quill on 0491 555 010.", "Ada Quill"),
        ("HOW TO APPLY\n\nContact the county at 312-555-0144.", None),
        ("NOTICE\n\nApply to:\nAda Quill, Harbor Director, P.O. Box 6, Elmford, (312) 555-0144.", "Ada Quill"),
        ("HOW TO APPLY\n\nSend the log book to Ada Quill via email.", "Ada Quill"),
        ("HOW TO APPLY\n\nSend the log book to: Ada Quill, Department of Tides, Elmford.", "Ada Quill"),
        ("Contact information\nAda Quill\n0555 010 199", "Ada Quill"),
        ("Informal Enquiries\nAda Quill, Harbor Manager\nTel: 0555 010 199", "Ada Quill"),
        ("Contact: Ada Quill - 02 5550 1019", "Ada Quill"),
        ("Contact: Ada Quill, Tel: 0555 010 199", "Ada Quill"),
    ],
)
def test_the_name_behind_an_office_and_before_a_number(part: str, contact: str | None) -> None:
    assert end_with(part).posting.application.contact == contact


@pytest.mark.parametrize(
    ("address", "contact"),
    [("ada.sail@elmford.example", "Ada Sail"), ("asail@elmford.example", "Ada Sail"), ("quill@elmford.example", "Bo Quill")],
)
def test_a_name_of_which_an_address_repeats_both_parts_goes_first(address: str, contact: str) -> None:
    names = "Bo Quill" if contact == "Bo Quill" else "Ada Sail\nJob title\nSail Warden" if "." in address[:5] else "Ada Sail"
    assert end_with(f"Contact details\n\nName\n{names}\nEmail address\n{address}").posting.application.contact == contact
