"""Sentences on how applicants are chosen, on the body and on superannuation that stand under no heading of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from jobparse import parse

if TYPE_CHECKING:
    from jobparse.posting import JobPosting

HEAD = "Harbor Pilot\n\nSalary: $50,000 a year\n\nPosition Summary\n\nThe pilot guides ships through the narrows of Elm Bay.\n\n"
ASKED = "\n\nRequirements\n\n- A boat licence\n- Two years at sea\n"


def posting(words: str) -> JobPosting:
    """What is read from a posting with some words between the role and what is asked for."""
    return parse(f"{HEAD}{words}{ASKED}").posting


@pytest.mark.parametrize(
    "sentence",
    [
        "Shortlisted candidates will be given a practical test.",
        "Candidates will be invited to take an online exam after the recruitment closes on May 9, 2031.",
        "The Port of Elm Bay reserves the right to short-list candidates.",
        "Elm Council reserve the right to shortlist depending on the number of forms.",
        "Elm Civil Service Commission will give an open competitive examination for the position of Pilot.",
        "The search committee will conduct candidate interviews in June.",
        "Interviews will be held as soon as possible after the closing date.",
        "Those who pass the exam will be invited to a panel in June.",
    ],
)
def test_how_applicants_are_chosen(sentence: str) -> None:
    assert posting(sentence).selection == [sentence]


@pytest.mark.parametrize(
    "lead",
    [
        "During recruitment you will be assessed on",
        "We will assess you against these behaviours during the selection process:\n",
        "Candidates will be assessed on the following:",
    ],
)
def test_a_list_of_what_is_assessed(lead: str) -> None:
    read = posting(f"{lead}\n- working together\n- making decisions")
    assert read.selection == ["working together", "making decisions"]
    assert read.duties == []


def test_others_who_choose_and_test() -> None:
    read = parse(
        f"{HEAD}Duties\n\n- Conducts interviews of witnesses\n- Gives examinations to pilots\n- Keeps the log{ASKED}"
    ).posting
    assert read.selection == []
    assert len(read.duties) == 3
    assert posting("Candidates will be invited to submit a form.").selection == []


def test_what_the_reader_will_not_get_is_no_duty() -> None:
    words = "You will NOT RECEIVE extra credit for service at sea unless copies of the papers are provided."
    read = parse(f"Dear Applicant:\n\nThe Port of Alder seeks a harbor pilot.\n\n{words}\n").posting
    assert read.duties == []


def test_what_tires_the_body_is_no_duty() -> None:
    words = "Duties require prolonged standing, walking and reaching."
    read = posting(f"{words}")
    assert read.duties == []
    assert read.physical_requirements == [words]


def test_superannuation_is_a_benefit() -> None:
    words = "The holder will be required in respect of their superannuation to contribute to the port at 5% of salary."
    assert posting(words).benefits == [words]
    work = parse(f"{HEAD}Duties\n\n- Calculates superannuation of the crews\n- Pays the crews\n- Keeps the log{ASKED}").posting
    assert work.benefits == []


def test_whom_to_call_about_a_visit_is_a_step() -> None:
    words = "We warmly encourage potential applicants to contact the port for an informal talk or to arrange a visit."
    read = posting(words)
    assert read.application.instructions == [words]
    assert read.summary == "The pilot guides ships through the narrows of Elm Bay."
