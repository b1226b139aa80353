"""What a statement that asks for something only wishes for, at its end or in another sentence of it."""

from __future__ import annotations

import pytest
from announcement import end_with, printed
from requirement_texts import require


@pytest.mark.parametrize(
    ("statement", "levels"),
    [
        ("A bachelor's degree is required; a master's degree is preferred.", ["bachelor"]),
        ("High school diploma required. Associate degree preferred.", ["high_school"]),
        ("High school diploma required. A bachelor's degree would be an advantage.", ["high_school"]),
        ("Bachelor's degree (Master's degree preferred).", ["bachelor"]),
    ],
)
def test_a_preferred_degree_in_a_required_statement_is_not_required(statement: str, levels: list[str]) -> None:
    parsed = require(f"- {statement}")
    assert [row.level for row in parsed.posting.qualifications.education] == levels


@pytest.mark.parametrize(
    "statement",
    [
        "Two years of experience on boats is required; five years of experience are preferred.",
        "Two years of experience on boats (five preferred).",
    ],
)
def test_preferred_years_in_a_required_statement_are_not_required(statement: str) -> None:
    assert [row.years for row in require(f"- {statement}").posting.qualifications.experience] == [2]


@pytest.mark.parametrize(
    ("block", "minimum", "preferred"),
    [
        (
            "High school diploma. One year of experience with river boats preferred.",
            ["High school diploma."],
            ["One year of experience with river boats preferred."],
        ),
        (
            "High school diploma. Two years of rigging. A diver's card is desirable. Must swim.",
            ["High school diploma. Two years of rigging.", "Must swim."],
            ["A diver's card is desirable."],
        ),
        (
            "Two years of rigging experience. Spanish is preferred but not required.",
            ["Two years of rigging experience."],
            ["Spanish is preferred but not required."],
        ),
        ("Rigging in St. Paul is preferred. Welding is a plus.", [], ["Rigging in St. Paul is preferred. Welding is a plus."]),
        ("Two years of rigging on boats. This is preferred.", [], ["Two years of rigging on boats. This is preferred."]),
        ("A B.A. Degree is preferred.", [], ["A B.A. Degree is preferred."]),
        (
            "You can swim. It would be a bonus if you also had your own boat.",
            ["You can swim."],
            ["It would be a bonus if you also had your own boat."],
        ),
    ],
)
def test_sentences_of_a_block_are_judged_one_by_one(block: str, minimum: list[str], preferred: list[str]) -> None:
    parsed = require(f"- {block}")
    assert parsed.posting.qualifications.minimum == minimum
    assert parsed.posting.qualifications.preferred == preferred
    assert [printed(parsed, f"/qualifications/minimum/{index}") for index in range(len(minimum))] == minimum
    assert [printed(parsed, f"/qualifications/preferred/{index}") for index in range(len(preferred))] == preferred


def test_what_is_wished_for_behind_a_semicolon_takes_nothing_from_what_is_asked() -> None:
    qualifications = require("High school diploma; work with rope and paint preferred").posting.qualifications
    assert qualifications.minimum == ["High school diploma;"]
    assert qualifications.preferred == ["work with rope and paint preferred"]


def test_a_degree_with_a_further_one_as_a_plus() -> None:
    qualifications = require("- BA/BS in botany, MBA is a plus;\n- A steady hand on a ladder.").posting.qualifications
    assert qualifications.minimum == ["BA/BS in botany,", "A steady hand on a ladder."]
    assert qualifications.preferred == ["MBA is a plus;"]


@pytest.mark.parametrize(
    ("statement", "minimum", "preferred"),
    [
        (
            "Excellent knowledge of ropes and knots; knowledge of radios is a plus;",
            "Excellent knowledge of ropes and knots;",
            "knowledge of radios is a plus;",
        ),
        ("Fluency in English and Welsh, knowledge of Cornish is an asset.", "Fluency in English and Welsh,", None),
        ("Fluency in English and Welsh; Cornish is an added advantage.", "Fluency in English and Welsh;", None),
        ("Strong hands; a calm temper preferred.", "", "Strong hands; a calm temper preferred."),
    ],
)
def test_a_wish_behind_what_is_asked_for(statement: str, minimum: str, preferred: str | None) -> None:
    qualifications = require(f"- {statement}\n- A steady hand on a ladder.").posting.qualifications
    assert qualifications.minimum == [*filter(None, [minimum]), "A steady hand on a ladder."]
    assert qualifications.preferred == [preferred or statement.removeprefix(minimum).strip()]


def test_a_wish_behind_a_semicolon_at_the_end_of_an_item() -> None:
    rows = require("- Bachelor's degree; Master's is preferred;\n- A good hand with ropes;").posting.qualifications
    assert rows.preferred == ["Master's is preferred;"]


def test_a_statement_that_ends_with_what_is_desired() -> None:
    rows = require("- A steady hand.\n- Experience and skills in sailing desired.").posting.qualifications
    assert (rows.minimum, rows.preferred) == (["A steady hand."], ["Experience and skills in sailing desired."])


def test_a_wish_in_brackets_at_the_end() -> None:
    parsed = end_with(
        "REQUIREMENTS\n\n- Two years of rigging.\n- Knowledge of tides (preferred).\n- A diploma (college preferred)\n"
        "- Preference for experience at sea.\n"
    )
    assert parsed.posting.qualifications.minimum[-2:] == ["Two years of rigging.", "A diploma (college preferred)"]
    assert parsed.posting.qualifications.preferred == ["Knowledge of tides (preferred).", "Preference for experience at sea."]


def test_a_wish_that_ends_a_sentence_inside_a_statement() -> None:
    qualifications = require(
        "Graduation from high school and a year on boats; bachelor's degree preferred. Must have a steady hand at all times."
    ).posting.qualifications
    assert qualifications.preferred == ["bachelor's degree preferred."]
    assert qualifications.minimum == ["Graduation from high school and a year on boats;", "Must have a steady hand at all times."]


@pytest.mark.parametrize("short", ["e.g. Basque, Breton, etc.", "i.e. Breton"])
def test_a_short_form_ends_no_sentence_of_a_wish(short: str) -> None:
    wish = f"A second language of the coast ({short}) a plus"
    qualifications = require(f"- A boat.\n- {wish}").posting.qualifications
    assert (qualifications.minimum, qualifications.preferred) == (["A boat."], [wish])


def test_a_higher_degree_that_is_wished_for_behind_the_one_asked_for() -> None:
    qualifications = require("A bachelor's degree in tides with a master's degree preferred.").posting.qualifications
    assert qualifications.minimum == ["A bachelor's degree in tides"]
    assert qualifications.preferred == ["a master's degree preferred."]
    assert [row.level for row in qualifications.education] == ["bachelor"]
