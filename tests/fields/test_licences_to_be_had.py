"""Licences, cards and permits that can be had by some time, those among other sentences, and what only looks like one."""

from __future__ import annotations

import pytest
from announcement import read
from requirement_texts import DUTIES, require

DIPLOMA = "A diploma."


@pytest.mark.parametrize(
    "statement",
    [
        "County Food Handler permit within 30 days of hire.",
        "Dock Supervisor card within one year.",
        "ICC Certified Pier Official, or the ability to get it within 18 months.",
        "Section 12 Universal certification.",
        "Notary within 90 days.",
    ],
)
def test_a_sentence_on_one_among_others(statement: str) -> None:
    assert require(f"- {DIPLOMA} Two years of rigging. {statement}").posting.qualifications.licenses == [statement]


@pytest.mark.parametrize(
    "statement",
    [
        "Knowledge of permits that are issued within 30 days.",
        "Experience with card readers of all makes within 10 years.",
        "Must have a health certificate on file by the first day.",
        "Library card number.",
    ],
)
def test_what_is_none(statement: str) -> None:
    assert require(f"- {DIPLOMA} {statement}").posting.qualifications.licenses == []


def test_a_substitutes_permit_is_no_substitution() -> None:
    text = "- Six months as a cook, or the school's substitute training. Food Worker card within 14 days."
    assert require(text).posting.qualifications.licenses == ["Food Worker card within 14 days."]
    text = "- A crane operator's licence may be substituted for one year of rigging."
    assert require(text).posting.qualifications.licenses == []


def test_one_among_skills_is_a_sentence_of_its_own() -> None:
    text = "Must be able to splice rope. Must have a local category B driver's license."
    found = require(text, "SKILLS AND ABILITIES").posting.qualifications.licenses
    assert found == ["Must have a local category B driver's license."]


def test_those_among_special_requirements() -> None:
    text = "- Valid Class B CDL with air brakes at hire.\n- Flagger card within one year.\n- A steady hand."
    found = require(text, "SPECIAL REQUIREMENTS").posting.qualifications.licenses
    assert found == ["Valid Class B CDL with air brakes at hire.", "Flagger card within one year."]


def test_a_licence_that_a_cut_text_ends_with() -> None:
    assert read(f"HARBOR GUIDE{DUTIES}REQUIREMENTS\n\n- Valid Class C driver's li").posting.qualifications.licenses != []


def test_the_sentence_on_one_among_conditions_of_employment() -> None:
    text = (
        "- A diploma.\n\nCONDITIONS OF EMPLOYMENT:\nA check of the past is made before entry on duty. Must hold a valid state"
        " driver's license. Shared rooms can be rented."
    )
    assert require(text).posting.qualifications.licenses == ["Must hold a valid state driver's license."]
