"""The requirement tree of the minimum: alternatives, what each of them asks for, licences, equivalents and substitutions.

A tree is written short here: `all(…)` and `any(…)` around their items, and for a leaf what it asks for.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from announcement import HEAD, at, printed, read
from requirement_texts import short

TOP = f"{HEAD.rstrip()}\n\nESSENTIAL DUTIES\n\n- Walks every bridge twice a year.\n\nMINIMUM QUALIFICATIONS\n\n"


def require(part: str) -> Any:
    """Parse an announcement whose requirements are these."""
    return read(f"{TOP}{part}\n")


def tree(part: str) -> str:
    """The tree of requirements, in one line."""
    return short(at(require(part), "/qualifications/requirements"))


def test_nothing_is_asked_for() -> None:
    assert tree("None.") == "nothing"
    assert at(read(HEAD + "Builds bridges."), "/qualifications/requirements") is None


@pytest.mark.parametrize(
    ("part", "expected"),
    [
        ("A steady hand on a ladder.", "“A steady hand on a ladder.”"),
        ("Two years of experience as a rigger.", "2y"),
        ("A bachelor's degree in geology and two years of experience as a rigger.", "all(bachelor[geology], 2y)"),
        ("A bachelor's degree, plus three (3) years of welding experience.", "all(bachelor, 3y)"),
        ("A bachelor's degree, supplemented by at least six (6) months of welding experience.", "all(bachelor, 0.5y)"),
        ("Graduation with a bachelor's degree. Two years of welding experience.", "all(bachelor, 2y)"),
        ("Bachelor's or master's degree in geology, and 5-7 years of experience.", "all(bachelor[geology]+master[geology], 5y)"),
        ("B.A. in Geology or B.S. in Hydrology and two years of experience.", "all(bachelor[Geology]+bachelor[Hydrology], 2y)"),
        ("A master's degree, or a bachelor's degree and two years of experience.", "any(master, all(bachelor, 2y))"),
        (
            "A bachelor's degree and either two years of experience on ships or one year of experience on rafts.",
            "all(bachelor, any(2y, 1y))",
        ),
        ("Six years of experience, two years of which must have been on ships.", "6y+2y"),
        ("Six years of experience including two years of experience on ships.", "6y+2y"),
        ("One additional year of experience, for a total of three years of experience.", "1y"),
        ("One year of experience on ships or 4,160 hours of experience on rafts.", "any(1y, 2y)"),
        ("3+ years of experience with colleges or universities, and/or parks.", "3y"),
        (
            "A valid river pilot's license, a bachelor's degree in geology, and two years of experience.",
            "all(<river pilot's license>, bachelor[geology], 2y)",
        ),
        ("A degree of care; a steady hand; and a loud voice.", "“A degree of care; a steady hand; and a loud voice.”"),
        (
            "An associate degree or 60 college credits and one year of experience; OR a high school diploma or GED and "
            "three years of "
            "experience.",
            "any(all(associate+some_college, 1y), all(high_school, 3y))",
        ),
    ],
)
def test_one_statement(part: str, expected: str) -> None:
    assert tree(part) == expected


@pytest.mark.parametrize(
    "part",
    [
        "A bachelor's degree and two years of experience; or\n\nAn associate degree and four years of experience; "
        "or\n\nSix years of "
        "experience.",
        "1. A bachelor's degree and two years of experience; or\n2. An associate degree and four years of experience; "
        "or\n3. Six years "
        "of experience.",
        "1. A bachelor's degree and two years of experience;\n2. An associate degree and four years of experience; or\n3. "
        "Six years of "
        "experience.",
        "1. A bachelor's degree and two years of experience.\n2. Or an associate degree and four years of experience.\n3. "
        "Or six years "
        "of experience.",
        "1. A bachelor's degree and two years of experience.\n\nOR\n\n2. An associate degree and four years of "
        "experience.\n\n- or -\n\n"
        "3. Six years of experience.",
        "1. A bachelor's degree and two years of experience; or 2. an associate degree and four years of experience; or 3. "
        "six years of "
        "experience.",
        "One of the following:\n\n(a) A bachelor's degree and two years of experience.\n(b) An associate degree and four "
        "years of "
        "experience.\n(c) Six years of experience.",
        "Candidates must meet one of the following requirements:\n\n- A bachelor's degree and two years of experience\n- "
        "An associate "
        "degree and four years of experience\n- Six years of experience",
        "Candidates must have 1, 2 or 3:\n\n1. A bachelor's degree and two years of experience.\n2. An associate degree "
        "and four years "
        "of experience.\n3. Six years of experience.",
    ],
    ids=["paragraphs", "numbers", "semicolons", "before", "alone", "inline", "one of", "bullets", "formula"],
)
def test_alternatives_however_they_are_joined(part: str) -> None:
    assert tree(part) == "any(all(bachelor, 2y), all(associate, 4y), 6y)"


@pytest.mark.parametrize(
    ("part", "expected"),
    [
        (
            "- A bachelor's degree.\n- Two years of experience.\n- A steady hand.",
            "all(bachelor, 2y, “A steady hand.”)",
        ),
        ("1. A bachelor's degree.\n2. Two years of experience.", "all(bachelor, 2y)"),
        ("1. A bachelor's degree; and\n2. Two years of experience.", "all(bachelor, 2y)"),
        (
            "1. A bachelor's degree; and\n2. Two years on ships as a mate; or\n3. Four years of experience on rafts.",
            "all(bachelor, any(2y, 4y))",
        ),
        (
            "1. A bachelor's degree; or\n2. Four years of experience; and\n3. A valid pilot's license.",
            "all(any(bachelor, 4y), <pilot's license>)",
        ),
        (
            "1. Six years of experience; or\n2. An associate degree; and\n3. Two years of experience.",
            "any(6y, all(associate, 2y))",
        ),
        (
            "Candidates must have 1 and either 2 or 3:\n\n1. A valid pilot's license.\n2. A bachelor's degree.\n3. Two "
            "years of "
            "experience as a mate.",
            "all(<pilot's license>, any(bachelor, 2y))",
        ),
        (
            '1. A valid pilot\'s license; and either "2" or "3" below.\n2. A bachelor\'s degree; or\n3. Two years of '
            "experience as a mate.",
            "all(<pilot's license>, any(bachelor, 2y))",
        ),
        (
            "1. Four years of experience; or\n2. Two years of experience, and\na. A bachelor's degree; or\nb. A "
            "certificate of the guild.\n"
            "3. A valid pilot's license.",
            "all(any(4y, all(2y, any(bachelor, “A certificate of the guild.”))), <pilot's license>)",
        ),
        (
            "* Two years of experience in any of the following:\n  o weaving\n  o spinning\n* A valid pilot's license.",
            "all(2y, any(“weaving”, “spinning”), <pilot's license>)",
        ),
        (
            "1. Must be one of the following:\na. a carpenter; or\nb. a mason; and\n2. Must own a hammer.",
            "all(any(“a carpenter”, “a mason”), “Must own a hammer.”)",
        ),
    ],
)
def test_lists(part: str, expected: str) -> None:
    assert tree(part) == expected


@pytest.mark.parametrize(
    ("part", "expected"),
    [
        (
            "A bachelor's degree and two years of experience, or an equivalent combination of education and experience.",
            "any(all(bachelor, 2y), equivalent)",
        ),
        (
            "A bachelor's degree and two years of experience; or\n\nA satisfactory equivalent.",
            "any(all(bachelor, 2y), equivalent)",
        ),
        (
            "- A bachelor's degree.\n- Two years of experience.\n- A valid pilot's license.\n- An equivalent combination "
            "of education and "
            "experience may be considered.",
            "all(any(all(bachelor, 2y), equivalent), <pilot's license>)",
        ),
        ("A high school diploma or equivalent and one year of experience.", "all(high_school, 1y)"),
        ("A diploma of a four-year high school or its educational equivalent.", "high_school"),
        ("Any suitable combination of training and experience.", "equivalent"),
        (
            "1. A baccalaureate degree and one year of experience; or\n2. A four-year high school diploma and five years "
            "of experience as "
            'described in "1" above; or\n3. Education and/or experience equivalent to "1" or "2" above. However, all '
            "candidates must have "
            "at least one year of experience.",
            "all(any(all(bachelor, 1y), all(high_school, 5y), equivalent), 1y)",
        ),
        (
            "1. A baccalaureate degree and one year of experience;\n\n2. A high school diploma and five years of "
            "experience;\n\n3. "
            'Education and/or experience which is equivalent to "1" or "2" above.',
            "any(all(bachelor, 1y), all(high_school, 5y), equivalent)",
        ),
    ],
)
def test_equivalents(part: str, expected: str) -> None:
    assert tree(part) == expected


@pytest.mark.parametrize(
    ("part", "expected"),
    [
        (
            "GS-9: You must have one year of specialized experience equivalent to GS-7 OR a master's degree in "
            "geology.\n\nGS-11: You must "
            "have one year of specialized experience equivalent to GS-9.",
            "all(GS-9: any(1y, master[geology]), GS-11: 1y)",
        ),
        (
            "1. One year of experience.\n\nTo be assigned to Assignment Level II, keepers must have two years of "
            "experience. To be "
            "assigned to Assignment Level III, keepers must have three years of experience.",
            "all(1y, Assignment Level II: 2y, Assignment Level III: 3y)",
        ),
        (
            "1. A baccalaureate degree.\n\nFor Assignment to Level II\n\nIn addition, two years of experience.",
            "all(bachelor, Level II: 2y)",
        ),
    ],
)
def test_what_only_a_level_asks_for(part: str, expected: str) -> None:
    assert tree(part) == expected


@pytest.mark.parametrize(
    ("part", "expected"),
    [
        (
            "- Bachelor's degree required; master's degree preferred.\n- Two years of experience on ships; four years preferred.",
            "all(bachelor, 2y)",
        ),
        ("- Bachelor's degree in geology (master's degree preferred).", "bachelor[geology]"),
        ("- Two years of experience. A master's degree is preferred.", "2y"),
        ("- Two years of experience.\n- A master's degree or a pilot's license is preferred.", "2y"),
        ("- Two years of experience.\n\nPREFERRED QUALIFICATIONS\n\n- A master's degree; or\n- Four years of experience.", "2y"),
    ],
)
def test_what_is_wished_for_is_not_required(part: str, expected: str) -> None:
    assert tree(part) == expected


def test_the_stop_of_a_degree_begins_no_wish() -> None:
    found = require("- A Ph.D. in geology is required and time at sea is preferred.").posting.qualifications.requirements
    assert found is not None
    assert str(found.text).startswith("A Ph.D. in geology is required")


def test_what_is_required_is_not_only_wished_for() -> None:
    parsed = require("- Two years of experience on ships; four years preferred.")
    assert parsed.posting.qualifications.minimum == ["Two years of experience on ships;"]
    assert parsed.posting.qualifications.preferred == ["four years preferred."]
    parsed = require("- Experience with knots, ropes, and sails preferred.")
    assert parsed.posting.qualifications.minimum == []


@pytest.mark.parametrize(
    ("sentence", "accepts", "replaces", "years", "rate"),
    [
        ("One year of college may be substituted for one year of the required experience.", "education", "experience", 1, None),
        ("College may be substituted for up to two years of the required experience.", "education", "experience", 2, None),
        (
            "College education may be substituted for experience on the basis of 30 credits for six months, up to a "
            "maximum of two years.",
            "education",
            "experience",
            2,
            "30 credits for six months",
        ),
        (
            "Experience on ships can substitute for the degree on a year-for-year basis.",
            "experience",
            "education",
            None,
            "year-for-year",
        ),
        ("The academy of the guild may be substituted for three months of experience.", "training", "experience", 0.25, None),
        (
            "Substitution: Additional experience may be substituted for the required education.",
            "experience",
            "education",
            None,
            None,
        ),
        ("Applicants may substitute education for the required experience.", "education", "experience", None, None),
        ("The degree may be substituted by four years of experience.", "experience", "education", None, None),
        ("Work will be credited for each term of college.", "education", None, None, None),
        ("Four years of experience will be accepted in lieu of the degree.", "experience", "education", None, None),
    ],
)
def test_substitutions(sentence: str, accepts: str, replaces: str, years: float | None, rate: str | None) -> None:
    parsed = require(f"A bachelor's degree and five years of experience. {sentence}")
    assert short(at(parsed, "/qualifications/requirements")) == "all(bachelor, 5y)"
    (row,) = at(parsed, "/qualifications/requirements/substitutions")
    assert row == {"accepts": accepts, "replaces": replaces, "years": years, "rate": rate, "text": sentence}
    assert printed(parsed, "/qualifications/requirements/substitutions/0/text") == sentence


def test_a_substitution_that_is_denied_is_none() -> None:
    tree = at(
        require("Two years of experience. Education may not be substituted for experience."), "/qualifications/requirements"
    )
    assert tree["substitutions"] == []


def test_a_substitution_below_a_list_is_that_of_the_list() -> None:
    parsed = require(
        "1. Two years of experience on ships; or\n2. Four years of experience on rafts.\n\nOne year of college may be "
        "substituted for one "
        "year of the above experience."
    )
    assert short(at(parsed, "/qualifications/requirements")) == "any(2y, 4y)"
    assert len(at(parsed, "/qualifications/requirements/substitutions")) == 1


@pytest.mark.parametrize(
    ("part", "name"),
    [
        ("A valid Class A or Class B river pilot's license.", "Class A or Class B river pilot's license"),
        ("Possession of a Merchant Mariner Credential (MMC) certificate.", "Merchant Mariner Credential (MMC) certificate"),
        ("Registration as a Professional Engineer with the State of Ohio.", "Registration as a Professional Engineer"),
        ("Admission to the Ohio Bar.", "Admission to the Ohio Bar"),
        ("Five years of experience after admission to the bar.", None),
        ("A certificate of completion of a course in knots.", None),
        ("Pays license fees on behalf of others.", None),
    ],
)
def test_licences(part: str, name: str | None) -> None:
    assert at(require(part), "/qualifications/requirements")["license"] == name


def test_words_that_say_it() -> None:
    parsed = require(
        "1. A bachelor's degree in geology and two years of experience on ships; or\n2. An equivalent combination of training "
        "and experience."
    )
    here = "/qualifications/requirements"
    assert at(parsed, here)["text"] is None
    assert printed(parsed, here + "/kind") == "; or"
    assert printed(parsed, here + "/items/0/kind") == "and"
    assert printed(parsed, here + "/items/0/items/0/text") == "A bachelor's degree in geology"
    assert printed(parsed, here + "/items/0/items/0/education/0/level") == "bachelor's"
    assert printed(parsed, here + "/items/0/items/0/education/0/fields/0") == "geology"
    assert printed(parsed, here + "/items/0/items/1/text") == "two years of experience on ships"
    assert printed(parsed, here + "/items/0/items/1/experience/0/years") == "two years"
    assert printed(parsed, here + "/items/0/items/1/experience/0/area") == "experience on ships"
    assert printed(parsed, here + "/items/1/equivalent") == "An equivalent combination"


def test_the_line_before_a_list() -> None:
    parsed = require("Candidates must meet one of the following:\n\n1. A bachelor's degree.\n2. Two years of experience.")
    assert at(parsed, "/qualifications/requirements/text") == "Candidates must meet one of the following"
    assert short(at(parsed, "/qualifications/requirements")) == "any(bachelor, 2y)"


@pytest.mark.parametrize(
    "unit", ["1. One of the following:\n(a) x; or\n- one of these below:\n", "2. y; and either\n", "OR\n", "a degree or "]
)
def test_depth_is_bounded(unit: str) -> None:
    require(unit * 400)  # the guarantees are checked on every text of this folder


def test_the_example_of_the_documentation() -> None:
    page = (Path(__file__).parents[2] / "docs" / "reference" / "record.md").read_text("utf-8")
    example = json.loads(page.split("```json\n")[1].split("```")[0])
    parsed = require(
        "1. A bachelor's degree in geology and two years of experience on ships; or\n2. Six years of experience on ships. "
        "College may be substituted for up to two years of the experience."
    )
    assert at(parsed, "/qualifications/requirements") == example


@pytest.mark.parametrize("blanks", [1, 2, 3, 4])
def test_an_amount_without_its_area_asks_for_nothing(blanks: int) -> None:
    between = " " * blanks
    posting = read(
        "Clerk\n\nMinimum Qualifications\n\n1. A diploma from an accredited college, including or supplemented by one year and"
        f"{between}three{between}months{between}of full-time experience as a mate; or\n\n2. Two years of experience on a boat.\n"
    ).posting
    assert posting.qualifications.experience
