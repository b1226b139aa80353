"""What stands beside other things: statements on equal treatment, telephones in sentences, addresses of the web, no steps."""

from __future__ import annotations

import pytest

import jobparse

_HEAD = "Net Mender\n\nDuties\n\n- Mend nets\n- Paint buoys\n\n"


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        (
            "CITY OF MOLE\nAn Equal Opportunity Employer\ninvites applications for the position of:\n",
            "An Equal Opportunity Employer",
        ),
        ("CITY OF MOLE          An Equal Opportunity Employer\ninvites applications for:\n", "An Equal Opportunity Employer"),
        ("Other Information\n\nThe Port of Mole tests all new hires for drugs. EEO. Please apply on this site.\n", "EEO."),
        (
            "Questions only: nets@mole.example\nMole State College affirms equal opportunity.\n",
            "Mole State College affirms equal opportunity.",
        ),
        (
            "Applications sent late will not be read.The Port adheres to the Equal Opportunity Principle in all it does.\n",
            "The Port adheres to the Equal Opportunity Principle in all it does.",
        ),
        (
            "THE PORT OF MOLE IS AN EQUAL OPPORTUNITY EMPLOYER. ALL WHO QUALIFY\nARE CONSIDERED WITHOUT REGARD TO RACE.\n",
            "THE PORT OF MOLE IS AN EQUAL OPPORTUNITY EMPLOYER. ALL WHO QUALIFY ARE CONSIDERED WITHOUT REGARD TO RACE.",
        ),
        (
            "The Port of Mole is an EEO/AA employer, M/F/V. Port Hall, Human Resources, 203-555-0199, nets@mole.example.\n",
            "The Port of Mole is an EEO/AA employer, M/F/V.",
        ),
        (
            "The Port, an equal opportunity employer, invites applications for a net mender.\n",
            "The Port, an equal opportunity employer, invites applications for a net mender.",
        ),
    ],
)
def test_equal_opportunity(text: str, statement: str) -> None:
    assert jobparse.parse(_HEAD + text).posting.equal_opportunity == statement


@pytest.mark.parametrize(
    ("text", "phones"),
    [
        ("To apply, call 0302-555-019 (Mr. Mole) for a form.", ["0302-555-019"]),
        ("To apply, phone us on 0522-5550-118 before noon.", ["0522-5550-118"]),
        ("To apply, call 24 hours ahead.", []),
    ],
)
def test_telephones_in_sentences(text: str, phones: list[str]) -> None:
    assert jobparse.parse(f"{_HEAD}How to Apply\n\n{text}\n").posting.application.phones == phones


@pytest.mark.parametrize(
    ("text", "urls"),
    [
        ("Send a letter through jobs.mole.example.scot by May 1.", ["jobs.mole.example.scot"]),
        ("Fill in the form on careers.mole.gov.in by May 1.", ["careers.mole.gov.in"]),
        ("Send a letter to the office.In May we read all of them.", []),
        ("Send a letter to nets@mole.example.scot by May 1.", []),
    ],
)
def test_addresses_of_the_web(text: str, urls: list[str]) -> None:
    assert jobparse.parse(f"{_HEAD}How to Apply\n\n{text}\n").posting.application.urls == urls


@pytest.mark.parametrize(
    "sentence",
    [
        "Applications are looked at in June by the harbor master.",
        "We stop taking applications when the pier is full. Learn more",
        "Enquiries about the nets should be sent to Dr. Jo Mole at jo.mole@pier.example.",
        "Only applications that meet the rules of the pier WILL BE acknowledged.",
        "Persons with a bad arm who need help in testing should say so early.",
        "To request an accommodation, call 360-555-0199 or write to nets@mole.example.",
    ],
)
def test_no_steps(sentence: str) -> None:
    steps = jobparse.parse(
        f"{_HEAD}How to Apply\n\nSend the form to the pier by mail.\n\n{sentence}\n"
    ).posting.application.instructions
    assert steps == ["Send the form to the pier by mail."]


@pytest.mark.parametrize(
    ("line", "emails"),
    [
        ("Port of Mole \u00b7 41 Pier Road \u00b7 Quaybridge, OR 97999 \u00b7 nets@mole.example", ["nets@mole.example"]),
        ("Complaints on noise go to noise@mole.example", []),
    ],
)
def test_mail_in_the_last_line(line: str, emails: list[str]) -> None:
    assert jobparse.parse(f"{_HEAD}Working Conditions\n\nWet.\n\n{line}\n").posting.application.emails == emails


@pytest.mark.parametrize(("line", "required"), [("No residency requirement", False), ("No residency here", None)])
def test_no_residency_among_attractions(line: str, required: bool | None) -> None:
    assert (
        jobparse.parse(f"Net Mender\n\nDuties\n\n- Mend nets\n- Paint buoys\n- {line}\n").posting.residency_required is required
    )
