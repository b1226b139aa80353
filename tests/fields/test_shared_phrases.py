"""Degrees and amounts of experience have the words that their leaves of the requirement tree have, and no more."""

from __future__ import annotations

import pytest
from requirement_texts import require


def phrases(part: str) -> tuple[list[str], list[str]]:
    """The texts of the degrees and those of the amounts of experience of some requirements."""
    found = require(part).posting.qualifications
    return [row.text for row in found.education], [row.text for row in found.experience]


@pytest.mark.parametrize(
    ("part", "degrees", "amounts"),
    [
        (
            "A bachelor's degree in geology and two years of experience on ships.",
            ["A bachelor's degree in geology"],
            ["two years of experience on ships"],
        ),
        (
            "1. A diploma from a high school, and four years of work as a rigger; or\n2. An associate degree in rigging.",
            ["A diploma from a high school", "An associate degree in rigging."],
            ["four years of work as a rigger"],
        ),
        (
            "BACHELOR'S DEGREE IN GEOLOGY, PLUS THREE (3) YEARS OF WORK ON SHIPS; OR AN EQUIVALENT COMBINATION OF TRAINING.",
            ["BACHELOR'S DEGREE IN GEOLOGY"],
            ["THREE (3) YEARS OF WORK ON SHIPS"],
        ),
        (
            "A baccalaureate degree from a\nrecognized college and one year of work on dikes such as: seawalls, groynes, locks.",
            ["A baccalaureate degree from a recognized college"],
            ["one year of work on dikes such as: seawalls, groynes, locks"],
        ),
        (
            "Two years of experience as a Harbor Pilot in the Elmford Ports with 25 years of service as of May 5.",
            [],
            ["Two years of experience as a Harbor Pilot in the Elmford Ports", "25 years of service as of May 5"],
        ),
        (
            "One year of the experience described in 1 above and a valid license as a river pilot.",
            [],
            ["One year of the experience described in 1 above"],
        ),
        # a degree keeps its fields, and what leads to those behind something else
        (
            "A bachelor's degree from a college, including 30 credits in geology, rigging and tides, and two years of work.",
            ["A bachelor's degree from a college, including 30 credits in geology, rigging and tides"],
            ["two years of work"],
        ),
        (
            "An associate degree in rigging, a valid pilot's license, and two years of experience on ships.",
            ["An associate degree in rigging, a valid pilot's license"],
            ["two years of experience on ships"],
        ),
        (
            "A master's degree in and a minimum of two years of experience in geology.",
            ["A master's degree in and a minimum of two years of experience in geology."],
            ["two years of experience in geology"],
        ),
        # what no conjunction parts stays together, and so does what one leaf names
        ("A master's degree or bachelor's degree in law", ["A master's degree or bachelor's degree in law"] * 2, []),
    ],
)
def test_the_lists_and_the_tree_tell_the_same_phrases(part: str, degrees: list[str], amounts: list[str]) -> None:
    assert phrases(part) == (degrees, amounts)


def test_a_degree_that_is_no_requirement_of_its_own_keeps_its_clause() -> None:
    # a substitution is no leaf of the tree
    (degree,) = require("Two years of tolls; a bachelor's degree may replace a year of them.").posting.qualifications.education
    assert degree.text == "a bachelor's degree may replace a year of them."
