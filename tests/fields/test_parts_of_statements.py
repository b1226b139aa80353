"""Parts of statements in the requirement tree: series, levels in the plural, and equivalents of whatever stands before them."""

from __future__ import annotations

import pytest
from announcement import at, printed
from requirement_texts import require, tree


@pytest.mark.parametrize(
    ("part", "expected"),
    [
        (
            "Applicants must have a valid boat license, a clean boating record, and at least two years of rowing experience.",
            "all(<boat license>, “a clean boating record”, 2y)",
        ),
        (
            "Possession of a bachelor's degree, a steady hand, no fear of heights, and two years of rigging experience.",
            "all(bachelor, “a steady hand”, “no fear of heights”, 2y)",
        ),
        ("A high school diploma, a steady hand, or two years of rigging experience.", "any(high_school, “a steady hand”, 2y)"),
        # what commas part inside a thing
        ("A bachelor's degree in botany, a related field, and two years of work.", "all(bachelor[botany; a related field], 2y)"),
        ("A degree in law from a college, a university, and two years of work.", "all(bachelor[law], 2y)"),
        ("Two years of experience in a port, a yard, and a valid boat license.", "all(2y, <boat license>)"),
    ],
)
def test_series(part: str, expected: str) -> None:
    assert tree(part) == expected


@pytest.mark.parametrize(
    ("part", "expected"),
    [
        (
            "For assignment to Assignment Levels II and III, individuals must have two years of rigging experience.",
            "Assignment Levels II and III: 2y",
        ),
        (
            "To be eligible for placement in Levels II, III or IV, individuals must have two years of rigging experience.",
            "Levels II, III or IV: 2y",
        ),
        ("For appointment to Level 2 & 3: two years of rigging experience", "Level 2 & 3: 2y"),
        ("For appointment to Level 2 and 3 years of rigging experience", "Level 2: 3y"),
    ],
)
def test_levels_in_the_plural(part: str, expected: str) -> None:
    assert tree(part) == expected


@pytest.mark.parametrize(
    ("part", "expected"),
    [
        (
            "Some knowledge of ropes, ability to lift; or an equivalent combination of training and experience.",
            "any(“Some knowledge of ropes, ability to lift”, equivalent)",
        ),
        ("A sound grasp of ropes, or equivalent experience.", "any(“A sound grasp of ropes”, equivalent)"),
        (
            "A bachelor's degree and two years of work; or an equivalent combination of training and experience, provided that "
            "the minimum degree requirement is met.",
            "all(bachelor, any(2y, equivalent))",
        ),
        (
            "A bachelor's degree and two years of work; or an equivalent combination of training and experience.",
            "any(all(bachelor, 2y), equivalent)",
        ),
        (
            "A sound grasp of ropes or an equivalent combination of training and experience; and a valid boat license.",
            "all(any(“A sound grasp of ropes”, equivalent), <boat license>)",
        ),
        ("Applicants may also combine education and experience. A combination of training and experience is fine.", "equivalent"),
        ("Knowledge of an equivalent combination of training and experience.", "equivalent"),
        ("Must swim. An equivalent combination of training and experience is accepted.", "equivalent"),
    ],
)
def test_equivalents_of_whatever_stands_before_them(part: str, expected: str) -> None:
    assert tree(part) == expected


@pytest.mark.parametrize(
    "part",
    [
        "Candidates can not combine training and experience at this grade.",
        "Skill to combine education and training events in one calendar.",
        "Riggers who can combine training and experience reports of several ports.",
    ],
)
def test_what_may_not_be_combined_is_no_equivalent(part: str) -> None:
    parsed = require(part)
    assert parsed.posting.qualifications.equivalency_accepted is not True
    assert parsed.posting.qualifications.requirements is not None
    assert not parsed.posting.qualifications.requirements.equivalent


OPTIONS = (
    "1. A master's degree and one year of work; or\n2. A bachelor's degree and two years of work; or\n"
    "3. A GED and five years of work.\n"
)


@pytest.mark.parametrize(
    ("part", "expected"),
    [
        (
            f"{OPTIONS}However, if you qualify under options 2 or 3, you must have six months of work on ships.",
            "any(all(master, 1y), all(any(all(bachelor, 2y), all(high_school, 5y)), 0.5y))",
        ),
        (
            f"Bring one of the following:\n{OPTIONS.rstrip()} However, those who qualify under “3” must have a boat license.",
            "any(all(master, 1y), all(bachelor, 2y), all(high_school, 5y, <boat license>))",
        ),
        # all of them, or no alternatives
        (
            f"{OPTIONS}However, if you qualify under options 1, 2 or 3, you must have six months of work on ships.",
            "all(any(all(master, 1y), all(bachelor, 2y), all(high_school, 5y)), 0.5y)",
        ),
        (
            "1. A boat license; and\n2. Two years of work.\nHowever, if you qualify under 2, you must have a GED.",
            "all(<boat license>, 2y, high_school)",
        ),
    ],
)
def test_what_some_alternatives_ask_for(part: str, expected: str) -> None:
    assert tree(part) == expected


def test_the_lead_of_alternatives_is_theirs_alone() -> None:
    parsed = require(f"Bring one of the following:\n{OPTIONS}However, all candidates must have a valid boat license.")
    root = at(parsed, "/qualifications/requirements")
    assert (root["kind"], root["text"], root["items"][0]["text"]) == ("all_of", None, "Bring one of the following")


def test_the_words_of_a_choice_that_end_a_statement() -> None:
    parsed = require(
        "1. Five years of work on ships in one or more of the following areas:\na. mending of nets\nb. making of sails"
    )
    assert printed(parsed, "/qualifications/requirements/items/1/kind") == "one or more of the following"
