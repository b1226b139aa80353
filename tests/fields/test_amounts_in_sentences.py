"""Amounts of experience behind other sentences and verbs, parts of them without a unit, and where their areas end."""

from __future__ import annotations

import pytest
from requirement_texts import require


@pytest.mark.parametrize(
    ("statement", "amounts"),
    [
        ("Must have five years in bridge painting.", [(5, "in bridge painting")]),
        ("Diploma or equivalent. Six months in a hotel or hospital laundry.", [(0.5, "in a hotel or hospital laundry")]),
        ("Three years of rigging, at least one of them running a crane.", [(3, "rigging"), (1, "running a crane")]),
        ("Four years of diving, two of those as mate.", [(4, "diving"), (2, "mate")]),
        ("Two years of office experience, be at ease with Excel, and be able to lift a box.", [(2, "office experience")]),
        ("Two years of sailing experience, have a card of the coast guard.", [(2, "sailing experience")]),
        ("At least one year of college teaching experience.", [(1, "college teaching experience")]),
        ("Graduation from a diving school of at least nine weeks or 1,000 hours as a deckhand.", [(0.48, "a deckhand")]),
        ("A diploma plus three (3) years in harbor work.", [(3, "in harbor work")]),
        ("Divers with two years' time on the tugs.", [(2, "time on the tugs")]),
        ("A card and four years in the rigging trade.", [(4, "in the rigging trade")]),
        ("Nine years of diving, with at least four in a lead post.", [(9, "diving"), (4, "a lead post")]),
        ("Six years of work on ferries (two (2) of which as mate).", [(6, "work on ferries"), (2, "mate")]),
        ("Seven years on tugs of which three in command.", [(7, "on tugs"), (3, "command")]),
        ("At least 36 months' work with nets, 12 of them in a yard.", [(3, "work with nets"), (1, "a yard")]),
        ("Two more years of paid work with nets.", [(2, "paid work with nets")]),
        ("3 yrs exp in diving", [(3, "exp in diving")]),
        ("No less than two years spent in rigging.", [(2, "in rigging")]),
        ("Must agree to stay two years in the post.", []),
        ("Must have lived here for two years in a house.", []),
        ("Have held a boat card for three years in any class.", []),
        ("There is a probation of two years in the post.", []),
        ("Staff must have two years in which to pass the test.", []),
        ("A diploma. One year at the GS-09 level is needed for time in grade.", []),
    ],
)
def test_amounts(statement: str, amounts: list[tuple[float, str]]) -> None:
    found = require(f"- {statement}").posting.qualifications.experience
    assert [(row.years, row.area) for row in found] == amounts


@pytest.mark.parametrize(
    ("statement", "degrees"),
    [
        ("AA/AS degree in Tide Science or a like field.", [("associate", ["Tide Science", "a like field"])]),
        ("An AAS degree in rigging.", [("associate", ["rigging"])]),
        ("B.S. in env. sci. or civ. eng. and two years of work on boats.", [("bachelor", ["env. sci.", "civ. eng."])]),
        ("Degree in env. science, education or botany. Must swim.", [("bachelor", ["env. science", "education", "botany"])]),
        ("Bachelor's degree in bus. admin. Must swim.", [("bachelor", ["bus. admin"])]),
        ("A degree in social work and be on the register.", [("bachelor", ["social work"])]),
        (
            "A bachelor's degree in geology, tides or the like, or an associate's degree in boat building.",
            [("bachelor", ["geology", "tides"]), ("associate", ["boat building"])],
        ),
        ("A bachelor's degree in geology that included at least 12 semester hours in tides.", [("bachelor", ["geology"])]),
        ("Associate degree or combination of education and experience may substitute for it.", [("associate", [])]),
        ("A master's degree in tides may be substituted for one year.", []),
        ("A diploma; a master's degree in tides would be helpful.", []),
        ("At least one year of college teaching experience.", []),
        ("Work in law school clinics counts.", []),
        ("Serves as a deckhand in the spring.", []),
    ],
)
def test_degrees(statement: str, degrees: list[tuple[str, list[str]]]) -> None:
    found = require(f"- {statement}").posting.qualifications.education
    assert [(row.level, list(row.fields)) for row in found] == degrees


@pytest.mark.parametrize(
    ("statement", "accepted"),
    [
        ("Any combination equivalent to graduation from high school and two years of office work.", True),
        ("A degree in rigging, or any combination of four years education and experience.", True),
        ("A combination of wit and patience.", None),
    ],
)
def test_equivalents(statement: str, accepted: bool | None) -> None:
    assert require(f"- {statement}").posting.qualifications.equivalency_accepted is accepted
