"""Where the area of an amount of experience ends, and amounts that are told again."""

from __future__ import annotations

import pytest
from requirement_texts import require


@pytest.mark.parametrize(
    ("statement", "area"),
    [
        (
            "Two years of experience in one or more of the following fields: rigging, splicing, or sail making; and a diploma.",
            "experience in one or more of the following fields: rigging, splicing, or sail making",
        ),
        (
            "Two years of experience with the gear of a quay such as: winches, cranes and hoists.",
            "experience with the gear of a quay such as: winches, cranes and hoists",
        ),
        ("Two years of experience as a rigger: no diver need apply.", "experience as a rigger"),
        ("Two years of experience in one of the following: (a) rigging; (b) diving.", "experience in one of the following"),
        (
            "Two years of experience as a deckhand and possession of a valid card of the coast guard.",
            "experience as a deckhand",
        ),
        ("One year of experience as a rigger and one year of formal training in splicing.", "experience as a rigger"),
        ("Either (a) three years of experience as a rigger or (b) a diploma.", "experience as a rigger"),
        ("Two years of experience as a rigger in the last five years.", "experience as a rigger"),
        ("Two years of experience as a rigger within the past 36 months.", "experience as a rigger"),
        ("Six years of experience as a rigger, the last of it at sea.", "experience as a rigger"),
        (
            "Two years of experience in rigging, splicing, or a similar craft.",
            "experience in rigging, splicing, or a similar craft",
        ),
        ("Two years of experience in rigging, or a diploma.", "experience in rigging"),
    ],
)
def test_an_area_goes_on_with_its_list(statement: str, area: str) -> None:
    assert [row.area for row in require(f"- {statement}").posting.qualifications.experience] == [area]


@pytest.mark.parametrize(
    ("statement", "years", "area"),
    [
        ("Have a pilotage experience of not less than ten (10) years;", 10, "pilotage experience"),
        ("Relevant work experience of at least 3 years.", 3, "Relevant work experience"),
        ("A minimum experience of five years in the merchant navy.", 5, "in the merchant navy"),
    ],
)
def test_an_area_stands_before_its_amount(statement: str, years: float, area: str) -> None:
    rows = require(f"- {statement}").posting.qualifications.experience
    assert [(row.years, row.area) for row in rows] == [(years, area)]


def test_a_length_of_something_else_is_no_experience() -> None:
    assert require("- A probation period of at least 6 months.").posting.qualifications.experience == []


def test_years_that_nothing_stands_for_are_told_where_they_are_asked_for() -> None:
    parsed = require(
        "1. Six years of experience in bridge repair, at least 18 months of which shall have been as a supervisor.\n"
        "2. A diploma may be substituted for the general experience (but not for the 18 months of supervising described above)."
    )
    assert [row.years for row in parsed.posting.qualifications.experience] == [6, 1.5]


def test_an_amount_behind_plus_is_one_of_its_own() -> None:
    parsed = require("- 24 months of experience as a rigger plus 48 months of experience as a diver.")
    assert parsed.posting.qualifications.experience[0].area == "experience as a rigger"
