"""The majors of a degree: where they begin and end, and what is none."""

from __future__ import annotations

import pytest
from announcement import printed
from requirement_texts import require


@pytest.mark.parametrize(
    ("statement", "fields"),
    [
        ("A bachelor's degree in civil engineering.", ["civil engineering"]),
        ("A Bachelor's degree in Civil Engineering, Hydrology, or Physics.", ["Civil Engineering", "Hydrology", "Physics"]),
        (
            "A Bachelor's degree in Civil Engineering or Hydrology, plus two years of experience on bridges.",
            ["Civil Engineering", "Hydrology"],
        ),
        ("A bachelor's degree in civil engineering, supplemented by four years of work on bridges.", ["civil engineering"]),
        ("A bachelor's degree with a major in hydrology.", ["hydrology"]),
        ("Bachelor of Marine Trade in Salvage or Towing and two years on tugs.", ["Salvage", "Towing"]),
        ("A bachelor's degree in the marine and/or island sciences.", ["marine", "island sciences"]),
        ("A bachelor's degree in the Island Sciences or a related field.", ["the Island Sciences", "a related field"]),
        ("A bachelor's degree in Hydrology / Marine Science.", ["Hydrology", "Marine Science"]),
        ("A bachelor's degree in hydrology, together with two years at sea.", ["hydrology"]),
        ("A bachelor's degree in hydrology, or a combination of education and work.", ["hydrology"]),
        ("A bachelor's degree and two years of experience in bridge repair.", []),
        ("A bachelor's degree from an accredited college or university.", []),
        ("A bachelor's degree in the field of tides and/or in an island science from a college.", ["tides", "island science"]),
        ("A bachelor's degree in botany, or sixty college credits.", ["botany"]),
        ("A bachelor's degree in botany or zoology at a recognized college or trade school.", ["botany", "zoology"]),
        ("A bachelor's degree in one or more of the following areas: botany, zoology.", ["botany", "zoology"]),
        ("A master's degree in an appropriate field of specialization.", []),
        (
            "Graduation from a four-year college with a major in botany, tidal studies, or soil science; or",
            ["botany", "tidal studies", "soil science"],
        ),
        ("A bachelor's degree from a four year accredited college in Hydrology, and", ["Hydrology"]),
        ("A bachelor's degree with 24 units in any combination of botany or zoology.", ["botany", "zoology"]),
        ("A bachelor's degree in botany and successful completion of the course on tides.", ["botany"]),
        ("A bachelor's degree in any major and completion of the course on tides.", []),
        ("A master's degree in botany conferred by a college or university whose program is known.", ["botany"]),
        ("A master's degree in Botany and a current license to plant trees on land of others.", ["Botany"]),
        ("An associate's degree in botany or tidal studies, as well as a year of work on boats.", ["botany", "tidal studies"]),
        ("A master's degree, or an equivalent in education and experience.", []),
        ("A master's degree in botany and/or at least three years of work on boats.", ["botany"]),
        ("A bachelor's degree in areas such as botany or forestry.", ["botany", "forestry"]),
        ("A bachelor's degree in the areas of study such as botany, or a field of study that gives insight.", ["botany"]),
        ("A bachelor's degree in botany or a related field of study.", ["botany", "a related field of study"]),
        ("A bachelor's degree in Area Studies.", ["Area Studies"]),
    ],
)
def test_education_fields(statement: str, fields: list[str]) -> None:
    parsed = require(f"- {statement}")
    (row,) = parsed.posting.qualifications.education
    assert row.fields == fields
    assert [printed(parsed, f"/qualifications/education/0/fields/{index}") for index in range(len(fields))] == fields


@pytest.mark.parametrize(
    "statement",
    [
        "Associate's degree in accounting or two years' experience with books.",
        "A PhD in accounting and good writing skills are required.",
    ],
)
def test_what_is_no_major_behind_one(statement: str) -> None:
    (row,) = require(f"- {statement}").posting.qualifications.education
    assert list(row.fields) == ["accounting"]


def test_what_is_described_elsewhere_is_no_major() -> None:
    parsed = require('1. All need a high school diploma, and either twelve credits as described in "2" above or a year at sea.')
    assert [row.fields for row in parsed.posting.qualifications.education] == [[]]


def test_the_country_of_a_university_is_no_major() -> None:
    parsed = require("- A bachelor's degree from a recognised university in Kenya.")
    assert parsed.posting.qualifications.education[0].fields == []


@pytest.mark.parametrize(
    "other", ["or in a field that is close to it", "or in another field which prepares for the work", "or other fields"]
)
def test_a_field_without_a_name_is_none(other: str) -> None:
    rows = require(f"- A bachelor's degree in tides, {other}.").posting.qualifications.education
    assert [row.fields for row in rows] == [["tides"]]


def test_the_bracket_around_a_degree_is_no_part_of_its_major() -> None:
    parsed = require("- A fitting paper (Diploma in Harbor Nursing - HN).")
    assert [row.fields for row in parsed.posting.qualifications.education] == [["Harbor Nursing - HN"]]


@pytest.mark.parametrize(
    ("majors", "fields"),
    [
        (
            "botany or a closely related scientific or engineering field",
            ["botany", "a closely related scientific or engineering field"],
        ),
        ("botany, or a pertinent tidal, technical or similar area", ["botany", "a pertinent tidal, technical or similar area"]),
        ("a pertinent, tidal or related area", ["a pertinent, tidal or related area"]),
        ("a pertinent or related field", ["a pertinent or related field"]),
        ("pertinent tidal, technical, marine or related area", ["pertinent tidal", "technical", "marine", "related area"]),
        ("allied trades, botany, or a similar field", ["allied trades", "botany", "a similar field"]),
        ("either botany or a related field", ["botany", "a related field"]),
        ("both botany and zoology, preferably with honours", ["botany and zoology"]),
        ("botany, related sciences, or soil science", ["botany", "related sciences", "soil science"]),
        ("botany, a related subject, or soil science", ["botany", "a related subject", "soil science"]),
        ("botany, a related subject, or another tidal field", ["botany", "a related subject", "another tidal field"]),
    ],
)
def test_adjectives_of_one_field(majors: str, fields: list[str]) -> None:
    assert require(f"- A bachelor's degree in {majors}.").posting.qualifications.education[0].fields == fields
