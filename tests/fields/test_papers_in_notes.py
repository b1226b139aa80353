"""Papers that notes ask for, in the passive and of the reader, and lists of papers that other paragraphs part."""

from __future__ import annotations

import pytest
from announcement import announce, end_with, printed, read

NOTES = "PROCESS NOTES\n\n1. {}\n2. All divers are tested in the pool.\n\nWHERE TO APPLY\n\nApply at www.elmford.example.org.\n"


def noted(sentence: str) -> list[str]:
    """The papers of an announcement with a sentence in a note on its requirements."""
    text = (
        "BRIDGE DIVER\n\nDUTIES\n\nDives below bridges.\n\nREQUIREMENT\n\nTwo years of full-time paid experience as a Diver.\n\n"
    )
    return read(text + NOTES.format(sentence)).posting.application.documents


@pytest.mark.parametrize(
    ("sentence", "papers"),
    [
        (
            "The copy of the lung certificate must be attached to the form before it is sent.",
            ["copy of the lung certificate"],
        ),
        (
            "Official transcripts or degrees must be submitted to the Diving Section.",
            ["Official transcripts or degrees"],
        ),
        (
            "Applicants must submit an EFD Chief Diver or Chief Pilot certificate at the time of filing.",
            ["EFD Chief Diver or Chief Pilot certificate"],
        ),
        ("Applicants must attach their valid Crane Operator certification.", ["valid Crane Operator certification"]),
        (
            "For posts at the quay, divers must submit a commercial driving history as the Code of the Port asks.",
            ["commercial driving history"],
        ),
        ("The letter must be attached to the form when it is filed.", []),
        ("A copy of this pass must be submitted with the application.", []),
        ("A copy of the lung certificate must be submitted upon hire.", []),
        ("The air tank must be attached to the diver.", []),
        ("Applications must be submitted on-line.", []),
    ],
)
def test_notes_on_requirements(sentence: str, papers: list[str]) -> None:
    assert noted(sentence) == papers


def test_a_paper_that_is_named_again_stands_once() -> None:
    first = "Applicants must attach a copy of their lung certificate. "
    assert noted(first + "The copy of the certificate must be attached to the application.") == ["copy of their lung certificate"]
    assert noted(first + "The copy of the boat card must be attached to the application.") == [
        "copy of their lung certificate",
        "copy of the boat card",
    ]


def test_what_a_note_asks_the_reader_for() -> None:
    parsed = end_with(
        "NOTE: You must provide your transcripts or diploma, diving license, valid State of Elm driver's license, or training "
        "certificates, if applicable."
    )
    papers = ["transcripts or diploma", "diving license", "valid State of Elm driver's license", "training certificates"]
    assert parsed.posting.application.documents == papers
    assert [printed(parsed, f"/application/documents/{at}") for at in range(len(papers))] == papers
    others = end_with(
        "NOTE: You must provide a warm welcome to all. You must submit to a drug test. You must attach your air tank."
    )
    assert others.posting.application.documents == []


def test_papers_of_those_who_are_hired() -> None:
    hired = "If you are hired, you must provide your pension card and a copy of your lung certificate."
    assert end_with(f"ADDITIONAL INFORMATION\n\n{hired}").posting.application.documents == []
    assert end_with(f"BACKGROUND CHECK\n\n{hired}").posting.application.documents == []
    assert end_with(f"NOTE: {hired}").posting.application.documents == []


def test_a_requirement_is_none_for_the_papers_beside_it() -> None:
    told = announce("EDUCATION\n\nA degree. A transcript must be submitted with an application that names education.")
    assert told.posting.application.documents == ["transcript"]
    assert announce("EDUCATION\n\nA degree. A transcript must be submitted to the Dean.").posting.application.documents == []


PARTED = """\
Required Documents

Divers and their crews have some of the benefits of the port, whether they come for a season or stay. Your benefits depend
on your boat and on the depth that you dive to.
You may be eligible for the benefits below.

{}

 1. Resume - must include the months of each dive
 2. Registration/License - current license if required for the position.
 3. If claiming veterans' preference - a copy of your DD Form 214
 4. Applicants must refer to the Diving Guide for a list of required documents.

How to Apply

Click the button to apply.
"""


def test_a_list_of_papers_that_other_paragraphs_part() -> None:
    listed = end_with(PARTED.format("These documents are required and must be sent with the form."))
    assert listed.posting.application.documents == [
        "Resume - must include the months of each dive",
        "Registration/License - current license if required for the position.",
        "If claiming veterans' preference - a copy of your DD Form 214",
    ]
    assert not any("DD Form" in step for step in listed.posting.application.instructions)


def test_a_list_of_papers_that_are_accepted_only() -> None:
    listed = end_with(PARTED.format("Such documents are accepted, and may be required of divers."))
    assert "Registration/License - current license if required for the position." not in listed.posting.application.documents


def test_papers_that_nobody_has_to_send() -> None:
    listed = end_with("Required Documents\nResume\nCover Letter\nOptional Documents\nDiving Certificate\nDD-214\n")
    assert listed.posting.application.documents == ["Resume", "Cover Letter"]


def test_lists_of_papers_that_are_accepted_only() -> None:
    lead = "To apply, you must send a form with:\n\n- Resume\n\n{}\n\n- Cover Letter\n- DD-214\n- Other\n\n"
    accepted = "The papers below are accepted, and may be required\nif applicable to your rank."
    listed = end_with("Required Documents\n\n" + lead.format(accepted))
    assert listed.posting.application.documents == ["Resume"]
    required = end_with("Required Documents\n\n" + lead.format("The papers below are required as well."))
    assert required.posting.application.documents == ["Resume", "Cover Letter", "DD-214"]
    free = end_with(
        "Required Documents\n\n- Resume\n- Cover Letter\n\nSupporting Documents (if applicable):\n\n- SF-15\n- DD-214\n"
    )
    assert free.posting.application.documents == ["Resume", "Cover Letter"]


def test_a_form_whose_number_is_printed_otherwise() -> None:
    note = "VETERANS' PREFERENCE\n\nYou must provide a legible copy of your DD214(s) to be preferred."
    assert end_with(note).posting.application.documents == ["legible copy of your DD214(s)"]
    listed = end_with(f"{note}\n\nRequired Documents\n\n- Resume\n- DD-214\n")
    assert listed.posting.application.documents == ["Resume", "DD-214"]
