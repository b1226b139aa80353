"""Wordings that look like those of other rules: towns named like counties, whole last words, statements under law, work."""

from __future__ import annotations

import pytest

from jobparse import parse

_HEAD = "City of Alder\n\nHarbor Clerk\n\n"
_DUTIES = "\n\nDuties\n- Types letters of the port.\n- Keeps the log.\n"


@pytest.mark.parametrize("towns", ["Vancouver, Surrey, Burnaby", "Renton, Kent, Auburn"])
def test_towns_that_are_counties_elsewhere(towns: str) -> None:
    posting = parse(f"{_HEAD}Location: {towns}{_DUTIES}").posting

    assert [row.city for row in posting.locations] == towns.split(", ")


@pytest.mark.parametrize("end", ["time in lieu", "the pump of the engine", "youth and minor", "an ad", "a secret", "a wheel"])
def test_a_whole_last_word_is_not_cut_off(end: str) -> None:
    parsed = parse(f"{_HEAD}{_DUTIES}\nThe clerk works with {end}")

    assert "truncated_text" not in [warning.code for warning in parsed.warnings]


@pytest.mark.parametrize("end", ["the responsib", "letters that are writt", "much experi"])
def test_a_part_of_a_word_is(end: str) -> None:
    parsed = parse(f"{_HEAD}{_DUTIES}\nThe clerk works with {end}")

    assert "truncated_text" in [warning.code for warning in parsed.warnings]


@pytest.mark.parametrize(
    "statement", ["We are an equal opportunity employer under law", "EQUAL OPPORTUNITY EMPLOYER AS PROVIDED BY LAW"]
)
def test_statements_that_end_with_the_law(statement: str) -> None:
    assert parse(f"{_HEAD}{_DUTIES}\n{statement}\n").posting.equal_opportunity == statement


@pytest.mark.parametrize(
    "sentence",
    [
        "The clerk will design, build and test generative AI services for the town.",
        "The clerk checks that all new staff have the right to work in the country.",
        "The clerk writes the free newsletter of the town.",
    ],
)
def test_work_on_what_postings_speak_of_is_work(sentence: str) -> None:
    assert parse(f"{_HEAD}Summary\n\n{sentence}{_DUTIES}").posting.summary == sentence


def test_initials_and_names_of_posts_stay_in_their_items() -> None:
    duties = ["Reports to Mr. C. Jones", "Assists the office of Dr. B. Lee", "Trains new staff and Employees in this class"]

    posting = parse(_HEAD + "Duties\n" + "".join(f"- {duty}\n" for duty in duties)).posting

    assert posting.duties == duties


def test_a_sentence_behind_a_list_of_dashes_is_kept() -> None:
    text = (
        "Requirements\n\nMust have: - a diploma - two years of clerical work - a valid card. A driver license is required too.\n"
    )

    assert parse(_HEAD + text).posting.qualifications.minimum[-1] == "A driver license is required too."


@pytest.mark.parametrize(("line", "number"), [("Position Number: 12-3456", "12-3456"), ("Posting: 10 days", None)])
def test_numbers_behind_labels(line: str, number: str | None) -> None:
    assert parse(_HEAD + line + _DUTIES).posting.requisition_id == number


def test_forms_among_duties_count_nothing() -> None:
    assert parse(f"{_HEAD}Duties\n- Directly supervises 12 position(s)\n- Types letters.\n").posting.openings.count is None


def test_a_lounge_for_staff_says_nothing_of_who_may_apply() -> None:
    assert parse(f"{_HEAD}About us\nThe lounge is open only to internal staff.{_DUTIES}").posting.employment.open_to == []
