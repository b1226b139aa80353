"""Headings are read whole: with the words before and behind a known one, and not where they begin a sentence in capitals."""

from __future__ import annotations

import pytest

import jobparse

BODY = "Harbor Clerk\n\nSummary\n\nThe clerk runs the port.\n\n{rest}\n"


def read(rest: str) -> jobparse.Posting:
    return jobparse.parse(BODY.format(rest=rest)).posting


@pytest.mark.parametrize(
    "heading",
    [
        "Crane/Winch Certification, Education and Experience Requirements",
        "License, Education and Experience Requirements",
        "Training, Skills and Experience",
    ],
)
def test_words_with_a_comma_before_a_known_heading(heading: str) -> None:
    posting = read(f"Minimum Qualifications\n\n{heading}: You must have a current boat card. You must also have a diploma.")
    assert posting.sections[-1].heading == heading
    assert posting.qualifications.minimum == ["You must have a current boat card. You must also have a diploma."]


def test_the_name_of_a_job_before_a_known_heading() -> None:
    posting = read("Minimum Qualifications\n\nHarbor Pilot, Education and Experience: You must have a diploma.")
    assert posting.sections[-1].heading == "Education and Experience"


@pytest.mark.parametrize(
    "heading",
    [
        "DUTIES WILL INCLUDE BUT NOT BE LIMITED TO",
        "DUTIES WILL INCLUDE, BUT NOT BE LIMITED TO, THE FOLLOWING",
        "Duties will include the following",
        "Responsibilities include, but are not limited to the following",
    ],
)
def test_words_that_lead_into_duties(heading: str) -> None:
    posting = read(f"{heading}:\n\n- Paints hulls.\n- Sews sails.")
    assert (posting.sections[-1].kind, posting.sections[-1].heading) == ("duties", heading)
    assert posting.duties == ["Paints hulls.", "Sews sails."]


def test_a_label_with_a_last_word_more() -> None:
    assert "Salary and Benefits Information" in [
        section.heading for section in read("Salary and Benefits Information: The salary is $40,000 a year.").sections
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "TO APPLY FOR THIS BERTH, PLEASE FORWARD A LETTER AND A RESUME.",
        "TO APPLY, PLEASE SUBMIT A RESUME AND A COVER LETTER.",
    ],
)
@pytest.mark.parametrize("above", ["", "To Apply\n\n"])
def test_a_sentence_in_capitals(sentence: str, above: str) -> None:
    posting = read(f"{above}{sentence}")
    assert posting.application.instructions == [sentence]
    assert posting.sections[-1].kind == "application"
    assert posting.sections[-1].heading in (None, "To Apply")


@pytest.mark.parametrize("heading", ["TO APPLY: ", "HOW TO APPLY: "])
def test_a_heading_before_its_sentence(heading: str) -> None:
    posting = read(f"{heading}Send a letter to the port.")
    assert posting.sections[-1].heading == heading.strip(": ")
    assert posting.application.instructions == ["Send a letter to the port."]


def test_who_may_apply() -> None:
    posting = read("Scope of Eligibility\nOpen to permanent employees who work for the Division of Boats of the port of Elmbay.")
    assert (posting.sections[-1].kind, posting.sections[-1].heading) == ("employment", "Scope of Eligibility")
    assert posting.qualifications.minimum == []
