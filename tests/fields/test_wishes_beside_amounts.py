"""Wishes beside what is asked for, in other words of their kind, and lines among the requirements that only name them."""

from __future__ import annotations

import pytest
from announcement import read
from requirement_texts import require


@pytest.mark.parametrize(
    ("statement", "years", "area"),
    [
        ("One year of work with elderly boaters, river guiding preferred.", 1, "work with elderly boaters"),
        ("At least 2 years in a relief port abroad, cash work a strong asset.", 2, "in a relief port abroad"),
    ],
)
def test_a_wish_beside_an_amount_leaves_it_asked_for(statement: str, years: float, area: str) -> None:
    found = require(f"- {statement}").posting.qualifications
    assert list(found.minimum) == [statement]
    assert [(row.years, row.area) for row in found.experience] == [(years, area)]


@pytest.mark.parametrize(
    "statement",
    [
        "Two years of experience in rigging, splicing or diving preferred.",
        "Experience in rigging, splicing preferred.",
        "A category C licence would be useful, since mates can step up to driver.",
        "Somebody who can weld would be very welcome.",
    ],
)
def test_what_is_all_a_wish(statement: str) -> None:
    found = require(f"- A diploma.\n- {statement}").posting.qualifications
    assert list(found.minimum) == ["A diploma."]
    assert list(found.preferred) == [statement]


def test_a_sentence_behind_the_letters_of_a_diploma() -> None:
    found = require("- High school diploma or G.E.D. Thirty semester hours of college preferred.").posting.qualifications
    assert list(found.minimum) == ["High school diploma or G.E.D."]
    assert list(found.preferred) == ["Thirty semester hours of college preferred."]
    assert list(require("- G.E.D. Certificate preferred or a boat.").posting.qualifications.minimum) != ["G.E.D."]


def test_a_wish_among_the_licences() -> None:
    text = "- A diploma.\n\nLICENSE\n\nPossession of a valid driver's license. A pest control certificate is desirable."
    assert list(require(text).posting.qualifications.preferred) == ["A pest control certificate is desirable."]


@pytest.mark.parametrize(
    "line",
    [
        "skills, knowledge, qualifications and experience required",
        "Qualifications and/ or experience /",
        "Back to top",
        "Newer Post: A boat was found",
        "You must be logged in to post a comment.",
        "State in your application how you meet these points.",
    ],
)
def test_lines_that_ask_for_nothing(line: str) -> None:
    found = require(f"- A diploma.\n- {line}\n- A steady hand.").posting.qualifications
    assert list(found.minimum) == ["A diploma.", "A steady hand."]


def test_what_is_essential_before_a_wish_in_a_paragraph() -> None:
    text = (
        "HARBOR CLERK\n\nThe Port of Elmford seeks a Clerk to keep its books. Applicants should have a degree in Botany or Law."
        " Fluency in Malay and good written English are essential as the Clerk will meet elders at home; knowledge of charts and"
        " previous experience in rigging would be an advantage. The Clerk will keep the books and greet guests.\n"
    )
    found = read(text).posting.qualifications
    assert any(row.startswith("Fluency in Malay") for row in found.minimum)
    assert not any("Fluency in Malay" in row for row in found.preferred)


def test_numbered_names_over_what_is_asked_for() -> None:
    text = "(i) Qualifications\nShould hold a degree in splicing.\n\n(ii) Experience\nAt least 3 years' experience in rigging."
    assert list(require(text, "PERSON SPECIFICATIONS").posting.qualifications.minimum) == [
        "Should hold a degree in splicing.",
        "At least 3 years' experience in rigging.",
    ]


@pytest.mark.parametrize(
    ("statement", "degrees"),
    [
        ("B.Sc / HND in Civil Engineering, Geology or botany.", [("bachelor", ["Civil Engineering", "Geology", "botany"])]),
        ("B.Tech. in Tides/ Ropes/ Sails from a university.", [("bachelor", ["Tides", "Ropes", "Sails"])]),
        ("MBBS from a recognised University.", [("professional", [])]),
        ("BSc. Nursing from a recognised University.", [("bachelor", ["Nursing"])]),
        ("BSc degree from a recognised University.", [("bachelor", [])]),
        ("QTS or its equivalent, a degree and two years in a primary classroom.", [("bachelor", [])]),
    ],
)
def test_degrees_of_other_countries(statement: str, degrees: list[tuple[str, list[str]]]) -> None:
    found = require(f"- {statement}").posting.qualifications
    assert [(row.level, list(row.fields)) for row in found.education] == degrees
