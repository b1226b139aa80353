"""Whom to ask, and at which number and address, where the text lost its colons and the blanks between them."""

from __future__ import annotations

import pytest
from announcement import at, end_with, read

HEAD = "HARBOR PILOT\n\nShire of Alder, Western Australia\n\nHow to apply\n\n"


@pytest.mark.parametrize(
    ("line", "phone", "email"),
    [
        ("Contact: Pat Reed, Chief Pilot(555) 555-0142pat.reed@elm.example.org", "(555) 555-0142", "pat.reed@elm.example.org"),
        ("Contact: Pat Reed, Chief Pilot (555) 555-0142pat@elm.example.org", "(555) 555-0142", "pat@elm.example.org"),
        ("Contact: Pat Reed 555-555-0142pat@elm.example.org", "555-555-0142", "pat@elm.example.org"),
        ("Contact: Pat Reed, 555-555-0142, pat2027@elm.example.org", "555-555-0142", "pat2027@elm.example.org"),
    ],
)
def test_a_number_and_an_address_without_a_blank_between(line: str, phone: str, email: str) -> None:
    parsed = end_with(line)
    assert at(parsed, "/application/phones") == [phone]
    assert at(parsed, "/application/emails") == [email]


def test_the_same_behind_a_word_in_another_country() -> None:
    parsed = read(HEAD + "For further details:Pat Reed, Chief Pilot(08) 5550 0142pat.reed@alder.example.org\n")
    assert at(parsed, "/application/phones") == ["(08) 5550 0142"]
    assert at(parsed, "/application/emails") == ["pat.reed@alder.example.org"]


@pytest.mark.parametrize(
    ("line", "contact"),
    [
        ("Informal Enquiries Martina Reed, Chief Pilot, Elm Bay Harbor. Tel: 091 555 0142", "Martina Reed"),
        ("Informal Enquiries Dr. Jo Reed on 091 555 0142", "Dr. Jo Reed"),
        ("Informal Enquiries Elm Bay University Hospital, Tel: 091 555 0142", None),
        ("Informal enquiries about the post are welcome.", None),
    ],
)
def test_informal_enquiries_without_a_colon(line: str, contact: str | None) -> None:
    assert at(end_with(line), "/application/contact") == contact


def test_the_parts_of_a_house_are_no_steps() -> None:
    parsed = end_with(
        "HOW TO APPLY\n\nSend a letter to the harbor.\n\n- Elm Bay Hospital (EBH) incorporating Quay Hospital (QH)\n"
        "- North Hospital\n- The form of the harbor including a chart"
    )
    assert at(parsed, "/application/instructions") == [
        "Send a letter to the harbor.",
        "The form of the harbor including a chart",
    ]
