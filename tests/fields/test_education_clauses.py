"""The clauses that degrees stand in, their abbreviations, and degrees that nobody asks for."""

from __future__ import annotations

from requirement_texts import require


def test_an_abbreviated_country_ends_no_clause() -> None:
    parsed = require("- A bachelor's degree from a college that the U. S. Secretary of Bridges knows, and one year of rigging.")
    (row,) = parsed.posting.qualifications.education
    assert row.text.endswith("Secretary of Bridges knows")


def test_a_bachelor_of_science_with_honours() -> None:
    parsed = require("- B.Sc. (Hons.) in Hydrology or B.Sc. in Marine Engineering")
    rows = parsed.posting.qualifications.education
    assert [row.fields for row in rows] == [["Hydrology"], ["Marine Engineering"]]
    assert {row.text for row in rows} == {"B.Sc. (Hons.) in Hydrology or B.Sc. in Marine Engineering"}


def test_secondary_school() -> None:
    rows = require("- Secondary school diploma, or an acceptable combination of training.").posting.qualifications.education
    assert [row.level for row in rows] == ["high_school"]


def test_a_degree_that_work_comes_after_is_not_asked_for() -> None:
    parsed = require("- Two years of experience after receipt of the master's degree, in the practice of rigging.")
    assert parsed.posting.qualifications.education == []
