"""Sentences on the posting itself, on the employer alone and on nothing that stand among those on the role."""

from __future__ import annotations

import pytest

from jobparse import parse

ROLE = "The pilot guides ships through the narrows of Elm Bay and keeps the log of the pilot boat."
ASKED = "Requirements\n\n- A boat licence\n- Two years at sea\n"
FORM = "Harbor Pilot\n\nSalary: $50,000 a year\n\nPosition Summary\n\n{}\n\nDuties\n\n- Guides ships\n- Keeps the log\n"


def summary(text: str) -> str | None:
    """The summary of a text."""
    return parse(text).posting.summary


@pytest.mark.parametrize(
    "note",
    [
        "Salary listed above is the salary range effective July 1, 2031.",
        "The salary is broken down as £31,000 basic salary and a night allowance of £900.",
        "Appointees who work on the outer islands will receive an additional $2,100 annual island adjustment.",
        "This announcement may be used to fill immediate and future vacancies within the Pilot Bureau.",
        "This position will remain open until filled.",
        "From 9 May 2031, the Government raised the salary threshold for Skilled Worker visas.",
        "We are unable to sponsor visas for this role.",
        "The use of artificial intelligence in written answers leads to rejection.",
        "The Port of Alder conducts background investigations on all new hires.",
        "The grant provides funding to train the staff of ports.",
    ],
)
def test_notes_on_the_posting_are_none_of_the_role(note: str) -> None:
    assert summary(FORM.format(f"{note}\n\n{ROLE}")) == ROLE
    assert summary(FORM.format(f"{note} {ROLE}")) == ROLE


def test_a_line_on_a_newsletter_is_of_the_page() -> None:
    note = "Stay in touch with the latest news from the port and get our free monthly newsletter."
    text = FORM.format(f"{note}\n\n{ROLE}")
    assert summary(text) == ROLE
    at = text.index(note)
    assert [section.kind for section in parse(text).posting.sections if section.start == at] == ["page_furniture"]


def test_notes_behind_the_role() -> None:
    assert summary(FORM.format(f"{ROLE} This position will remain open until filled.")) == ROLE


@pytest.mark.parametrize(
    "role",
    [
        "The recruiter explains visas to seafarers and files the forms of those who come from abroad.",
        "The clerk posts salaries to the ledger of the port and answers what the crews ask about them.",
        "This position will open the locks of the canal each morning and close them at night.",
    ],
)
def test_roles_that_speak_of_such_matters(role: str) -> None:
    assert summary(FORM.format(role)) == role


def test_amounts_of_a_table_are_no_role() -> None:
    cells = "Yearly Rate\nElm County\n$40,100 - $64,300*\nCity of Alder\n$41,000 - $65,100"
    table = f"This is skilled work in the pilot boats of a port.\n{cells}"
    assert summary(FORM.format(table)) == "This is skilled work in the pilot boats of a port."


def test_whom_an_employer_wants_or_seeks_is_on_the_role() -> None:
    wants = "Elm Bay Port Authority wants Harbour Pilots for its team at Alder. You will guide ships of many kinds."
    page = f"Harbor Pilot\n\nElm Bay Port Authority\n\nClosing date: 9 May 2031\n\n{wants}\n\nDuties\n\n- Guides ships\n"
    assert summary(page) == wants
    seek = "We seek a pilot with a taste for fog. We are especially keen on those who know the narrows of the north."
    assert summary(f"Harbor Pilot\n\n{seek}\n\nDuties\n\n- Guides ships\n- Keeps the log\n") == seek


def test_a_pledge_of_the_employer_is_no_role() -> None:
    front = f"Harbor Pilot\n\nAlder Port is dedicated to the pursuit of clean water.\n\n{ASKED}"
    assert summary(front) is None


def test_questions_and_praise_are_no_role() -> None:
    teaser = "Do you want a career that is truly worth it? Working at the Port of Alder lets you help whole fleets."
    assert summary(f"Harbor Pilot\n\nDescription\n\n{teaser}\n\n{ASKED}") is None
    both = "Do you love the sea? Bring your talents to the pilot office, where crews and clerks work side by side."
    assert summary(f"Harbor Pilot\n\n{both}\n\n{ASKED}") == both


def test_names_of_pages_are_no_role() -> None:
    crumb = "Vacancies/Port... · Web viewAlder Port Authority Recruitment of Harbor Pilot Job..."
    text = f"{crumb}\n\nTranscript of {crumb}\n\nPOST TITLE: Harbor Pilot\n\nHOURS: 30 hours a week\n"
    assert summary(text) is None


def test_diversity_that_is_looked_for_ends_the_role() -> None:
    values = "We're looking for someone that will share our commitment to valuing differences, inclusion and equity."
    assert summary(FORM.format(f"{ROLE}\n\n{values}")) == ROLE
