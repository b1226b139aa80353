"""Areas of experience: lists that semicolons part, spans of years they lie in, amounts of service in a grade, and wishes."""

from __future__ import annotations

import pytest
from requirement_texts import require, tree


def areas(part: str) -> list[tuple[float, str | None]]:
    """The amounts of experience of some requirements with their areas."""
    return [(row.years, row.area) for row in require(part).posting.qualifications.experience]


@pytest.mark.parametrize(
    ("part", "expected"),
    [
        (
            "A bachelor's degree and four years of work in buying goods such as: nets, ropes; sails and masts; and other items.",
            [(4.0, "work in buying goods such as: nets, ropes; sails and masts; and other items")],
        ),
        (
            "Two years of work in one or more of the following: mending nets; making sails; or painting; and a boat license.",
            [(2.0, "work in one or more of the following: mending nets; making sails; or painting")],
        ),
        (
            "One year doing the following type of work and/or tasks: Mending nets; & sorting; OR, four years above high school.",
            [(1.0, "doing the following type of work and/or tasks: Mending nets; & sorting")],
        ),
        (
            "Two years of experience in mending nets; or experience in making sails; or a degree in rigging.",
            [(2.0, "experience in mending nets; or experience in making sails")],
        ),
        (
            "Five years of paid experience acquired within the last ten years, of administrative experience in a port.",
            [(5.0, "paid experience acquired within the last ten years, of administrative experience in a port")],
        ),
        ("You must have served at least 52 weeks at the GS-04.", [(1.0, "at the GS-04")]),
        ("For a GS-09 berth you must have served 52 weeks at the GS-08.", [(1.0, "at the GS-08")]),
        # what stands behind a list and is none of it; a semicolon without a list; years that end an area; time to come
        (
            "Two years of work in one of the following: rigging, splicing; ability to swim; knowledge of ropes.",
            [(2.0, "work in one of the following: rigging, splicing")],
        ),
        ("Two years of work in rigging; splicing of ropes.", [(2.0, "work in rigging")]),
        ("Three years of experience within the last five years.", [(3.0, "experience")]),
        ("An appointee will serve 52 weeks at the site.", []),
    ],
)
def test_areas(part: str, expected: list[tuple[float, str | None]]) -> None:
    assert areas(part) == expected


def test_years_above_high_school_are_an_alternative() -> None:
    assert tree("One year of work in nets: mending; sorting; OR, four (4) years above high school.") == "any(1y, some_college)"
    assert tree("Two years of education beyond the high school level, or six months of work.") == "any(some_college, 0.5y)"
    assert tree("One year of experience above the high school lab.") == "1y"


@pytest.mark.parametrize(
    ("part", "expected", "preferred"),
    [
        (
            "An associate degree, and preferably one year's experience in the use of radios.",
            "associate",
            ["preferably one year's experience in the use of radios."],
        ),
        (
            "A bachelor's degree in law, preferably with two years of experience in audits.",
            "bachelor[law]",
            ["preferably with two years of experience in audits."],
        ),
        (
            "A GED, and preferably one year's experience with radios, phones; or a combination of education and training.",
            "any(high_school, equivalent)",
            [],
        ),
        ("A bachelor's degree in law (preferably with a master's degree)", "bachelor[law]", []),
        # what stands behind another comma is asked for again
        (
            "A bachelor's degree in law, preferably with two years of experience in audits, and a valid pilot's license.",
            "all(bachelor[law], <pilot's license>)",
            [],
        ),
        ("Four years of splicing experience, preferably two years in a port, and must be able to swim.", "4y", []),
        # what is asked for, though rather so than otherwise
        ("Three years of experience as a rigger, preferably in a port", "3y", []),
    ],
)
def test_amounts_that_are_rather_wished_for(part: str, expected: str, preferred: list[str]) -> None:
    assert tree(part) == expected
    assert require(part).posting.qualifications.preferred == preferred


def test_no_comma_is_left_before_an_amount_that_is_rather_wished_for() -> None:
    parsed = require("Three years of rigging experience, preferably one year in a port.")
    assert parsed.posting.qualifications.minimum == ["Three years of rigging experience"]


@pytest.mark.parametrize(
    "beside",
    [
        "proficiency with radios",
        "fluent Norse",
        "willingness to sail at night",
        "a reliable boat",
        "physically fit for ladders",
        "typing of 50 words per minute",
        "U.S. citizenship",
        "registration as a hand",
    ],
)
def test_what_is_asked_for_beside_a_list_is_no_part_of_its_area(beside: str) -> None:
    expected = "work in one of the following: rigging; splicing"
    assert areas(f"Two years of work in one of the following: rigging; splicing; {beside}.") == [(2.0, expected)]
