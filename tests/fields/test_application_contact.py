"""Whom to ask and to write to, and at which number."""

from __future__ import annotations

import pytest
from announcement import announce, at, end_with, printed, read, without


@pytest.mark.parametrize(
    ("part", "contact"),
    [
        ("Contact: Ada Quill", "Ada Quill"),
        ("Contact Person:\nAda Quill\nPhone: 312-555-0144", "Ada Quill"),
        ("Contact: Personnel Office, jobs@elmford.example", "Personnel Office"),
        ("HOW TO APPLY\n\nSend the form to the attention of Ada Quill by post.", None),
        ("HOW TO APPLY\n\nWith questions, contact Ada Quill at 312-555-0144.", "Ada Quill"),
    ],
)
def test_contact(part: str, contact: str | None) -> None:
    parsed = end_with(part)
    if contact is None:
        assert parsed.posting.application.contact in (None, "Ada Quill")
    else:
        assert parsed.posting.application.contact == contact
        assert printed(parsed, "/application/contact") == contact


@pytest.mark.parametrize(
    ("part", "contact"),
    [
        (
            "HOW TO APPLY\n\nPlease send a letter and two references to:\n\nProfessor Ada Quill\nElm Bay Institute\n12 Quay Road",
            "Professor Ada Quill",
        ),
        ("HOW TO APPLY\n\nPlease forward the form to:\nAda van Quill, 12 Quay Road, Elm Bay", "Ada van Quill"),
        ("HOW TO APPLY\n\nMail the form to:\nHuman Resources\n12 Quay Road", None),
        ("HOW TO APPLY\n\nMail the form to:\nHarbor Office\n12 Quay Road", None),
        ("HOW TO APPLY\n\nMail the form to:\nAda Quill\nwho will answer", None),
        ("HOW TO APPLY\n\nFor details, please contact Prof. Dr. Ada Quill-Berg, tel. 0555 010 199.", "Prof. Dr. Ada Quill-Berg"),
        ("HOW TO APPLY\n\nThe form goes to Miss Quill at: 12 Quay Road.", "Miss Quill"),
        ("BACKGROUND\n\nAny questions can be addressed to Ada Quill, Harbor Office.", "Ada Quill"),
    ],
)
def test_contact_in_an_address(part: str, contact: str | None) -> None:
    parsed = end_with(part)
    assert without(at(parsed, "/application")).get("contact") == contact


def test_the_lines_of_an_address_hold_its_mail_and_telephone() -> None:
    parsed = end_with(
        "BACKGROUND\n\nFor further enquiries consult Ada Quill:\n\nDr Ada Quill\nHarbor Office\nada@elmford.example\n"
    )
    assert at(parsed, "/application/emails") == ["ada@elmford.example"]
    assert at(parsed, "/application/contact") == "Dr Ada Quill"


@pytest.mark.parametrize(
    ("step", "contact"),
    [
        ("Bring it to the desk, to the attention of Ms. Jo Field.", "Ms. Jo Field"),
        ("Send it to:\nThe Bridge Office\nAttn: Jo Field, Country Manager", "Jo Field"),
        ("ATTN: Jo Field", "Jo Field"),
        ("A form is to be had by contacting Ms Jo Field on 08 5550 6031.", "Ms Jo Field"),
        ("Further questions should be directed to Mr Jo Field on 08 5550 6031.", "Mr Jo Field"),
        ("Contact Officer: Jo Field on 02 5550 7340 or by mail", "Jo Field"),
        ("Send a letter to Jo Field, Director of Bridges, Elmford.", "Jo Field"),
        ("Send a letter to Dr Jo Field, Head of Bridges.", "Dr Jo Field"),
        ("Send a letter to Mr. Jo Field via the bridge office.", "Mr. Jo Field"),
        ("Send a letter to Bridge Office, Lower Elmford.", None),
        ("Send a letter to Bridge Inspector, Chief Clerk of Elmford.", None),
    ],
)
def test_whom_to_write_to(step: str, contact: str | None) -> None:
    assert end_with(f"HOW TO APPLY\n\n{step}").posting.application.contact == contact


@pytest.mark.parametrize(
    ("part", "phones"),
    [
        ("Phone: 204-555-0179\nFax: 204-555-0115", ["204-555-0179"]),
        ("Telephone 01482 555010 for a talk. The pay is £21,000.", ["01482 555010"]),
        ("Call +44 1482 555 010 for a talk. The pay is £21,000.", ["+44 1482 555 010"]),
        ("Send the form by fax to 01482 555010. The pay is £21,000.", []),
        ("Please speak to Mrs Field in the yard office, 0191-555-8029. The pay is £21,000.", ["0191-555-8029"]),
    ],
)
def test_phones_of_other_countries_and_no_faxes(part: str, phones: list[str]) -> None:
    assert end_with(f"HOW TO APPLY\n\n{part}").posting.application.phones == phones


def test_whom_to_ask_outside_of_the_application() -> None:
    parsed = announce("For informal enquiries please contact Jo Field at jo.field@docks.example.")
    assert parsed.posting.application.emails == ["jo.field@docks.example"]


def test_whom_to_ask_for_an_accommodation_is_nobody_to_apply_to() -> None:
    parsed = end_with("ACCOMMODATION\n\nFor enquiries on a ramp write to jo.field@docks.example.")
    assert parsed.posting.application.emails == []


@pytest.mark.parametrize(
    ("step", "phones"),
    [
        ("Tel.: +47 2270 8716, E-mail: jobs@elmford.example.", ["+47 2270 8716"]),
        ("Phone: 27-16-54", ["27-16-54"]),
        ("Tel: (374 10) 55 12 34. No calls, please.", ["(374 10) 55 12 34"]),
        ("Mobile: 555 0101 0144", ["555 0101 0144"]),
        ("Fax: 27-16-54", []),
        ("Telephone calls: 2027", []),
        ("Phone: 12", []),
    ],
)
def test_numbers_behind_the_word_for_them(step: str, phones: list[str]) -> None:
    assert end_with(f"HOW TO APPLY\n\nWrite to the bridge office. {step}").posting.application.phones == phones


@pytest.mark.parametrize(
    ("step", "phones"),
    [
        ("Ask Jo Field, tel +44 (0)113 555 0100.", ["+44 (0)113 555 0100"]),
        ("Ask Jo Field (tel. 01482 555010).", ["01482 555010"]),
        ("For more, call 555010.", ["555010"]),
        ("Call the desk at tel: 55 5010; 55 5020 before noon.", ["55 5010", "55 5020"]),
        ("Ask Jo Field, jo.field@docks.example or +44 (0)113 555 0100.", ["+44 (0)113 555 0100"]),
        ("Jo Field, Docks, P: +44 (0)113 555 0100.", ["+44 (0)113 555 0100"]),
        ("Ask for bulletin +44 (0)113 555 0100.", []),
    ],
)
def test_numbers_that_tell_their_country_and_those_in_a_row(step: str, phones: list[str]) -> None:
    assert at(announce(f"HOW TO APPLY\n\n{step}"), "/application/phones") == phones


@pytest.mark.parametrize(
    ("to", "contact"),
    [
        ("to: Brian Keel, Library Director, bkeel@elmford.example", "Brian Keel"),
        ("to Ruth Alder, who heads the board, ruth@elmford.example", "Ruth Alder"),
        ("to Elm Hall, second floor, room 9", None),
    ],
)
def test_an_addressee_with_an_office_or_an_address(to: str, contact: str | None) -> None:
    assert at(end_with(f"HOW TO APPLY\n\nPlease send a letter {to}."), "/application/contact") == contact


def test_names_below_a_heading_on_contacts_are_no_headings() -> None:
    parsed = end_with(
        "Agency contact information\n\nJoan Field\n\nPhone\n    (605)555-0159\nEmail\n    joan.field@elmford.example\n\n"
        "Next steps\n\nWe read what you sent."
    )
    assert without(at(parsed, "/application"), "instructions") == {
        "contact": "Joan Field",
        "emails": ["joan.field@elmford.example"],
        "phones": ["(605)555-0159"],
    }
    assert [section.heading for section in parsed.sections][-2:] == ["Agency contact information", "Next steps"]


def test_the_label_inside_a_contact_is_no_part_of_it() -> None:
    assert at(end_with("Job contact :\nName : Jo Field\nEmail : jo@elmford.example"), "/application/contact") == "Jo Field"


def test_a_name_below_its_label_on_lines_of_their_own() -> None:
    parsed = end_with(
        "Further details / informal visits contact\n\nName\nJoan Field\nJob title\nBridge Master\nEmail address\n"
        "joan.field@elmford.example"
    )
    assert at(parsed, "/application/contact") == "Joan Field"
    assert printed(parsed, "/application/contact") == "Joan Field"


def test_whom_a_sentence_elsewhere_asks_to_contact() -> None:
    parsed = read("HARBOR PILOT\n\nThe pilot guides ships. For more, please contact Jo Field, Chief Pilot, on (08) 5550 1011.\n")
    assert parsed.posting.application.contact == "Jo Field"


def test_another_number_of_the_same_person_abroad() -> None:
    parsed = read(
        "HARBOR PILOT\n\nShire of Alder, Western Australia\n\nHow to apply\n\nContact Ms Reed on 08 9555 6031 or 0455 836 031.\n"
    )
    assert parsed.posting.application.phones == ["08 9555 6031", "0455 836 031"]


def test_a_name_of_three_words_on_a_line_of_its_own() -> None:
    assert at(announce("Contact\nMary Lou Masters\n541-555-0100"), "/application/contact") == "Mary Lou Masters"


def test_ways_to_reach_an_agency_below_labels_without_a_colon() -> None:
    parsed = end_with("Agency\nElm County\nPhone\n541-555-0100\nWebsite\nhttps://www.elm.example/jobs")
    assert at(parsed, "/application/phones") == ["541-555-0100"]
    assert at(parsed, "/application/urls") == ["https://www.elm.example/jobs"]


def test_a_part_of_an_examination_is_nobody_to_write_to() -> None:
    part = "HOW TO APPLY\n\nForms may be mailed to the port. Parts of the examination:\n{}\n17 Quay Road, Elm Bay"
    assert end_with(part.format("Written Test")).posting.application.contact is None
    assert end_with(part.format("Jo Marlow")).posting.application.contact == "Jo Marlow"


def test_the_slash_behind_a_name_is_no_part_of_it() -> None:
    assert end_with("ENQUIRIES : Ms J Marlow, Harbor Office/ Tel No: (555) 632 4000").posting.application.contact == (
        "Ms J Marlow, Harbor Office"
    )
    assert end_with("Enquiries: Jo Marlow / Tel: (555) 632 4000").posting.application.contact == "Jo Marlow"
