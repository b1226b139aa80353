"""The requirement tree: levels of the title over what each asks for, names of options, and rates of substitutions."""

from __future__ import annotations

import pytest
from announcement import at, printed, read
from requirement_texts import require, short


@pytest.mark.parametrize(
    "below",
    [
        "Harbor Pilot I\n\n{one}\n\nHarbor Pilot II\n\n{two}",
        "Harbor Pilot I\n- {one}\n- Ability to swim.\n\nHarbor Pilot II:\n- {two}\n- Ability to dive.",
    ],
)
def test_the_title_with_a_level_is_over_what_that_level_asks_for(below: str) -> None:
    one, two = "One year of experience in rigging.", "Three years of experience in rigging."
    parsed = read(
        "Harbor Pilot I/II\n\nESSENTIAL DUTIES\n\n- Steers boats.\n- Writes logs.\n\nMINIMUM QUALIFICATIONS\n\n"
        f"{below.format(one=one, two=two)}\n\nBENEFITS\n\n- A berth\n"
    )
    items = at(parsed, "/qualifications/requirements/items")
    assert [item["applies_to"] for item in items] == ["Harbor Pilot I", "Harbor Pilot II"]
    assert printed(parsed, "/qualifications/requirements/items/1/applies_to") == "Harbor Pilot II"


def test_the_stop_of_a_short_degree_is_none_of_the_conjunction() -> None:
    parsed = read("HARBOR PILOT\n\nMINIMUM QUALIFICATIONS\n\n- THREE YEARS OF EXPERIENCE IN M.A. AND\n- A boat licence\n")
    assert printed(parsed, "/qualifications/requirements/items/0/text") == "THREE YEARS OF EXPERIENCE IN M.A."


def test_the_stops_of_a_country_do_not_end_a_rate() -> None:
    rate = "30 credits from a college that the U.S. Secretary of Tides knows for one year of experience"
    parsed = require(
        "1. Two years of rigging; or\n2. A combination of education and experience equivalent to 1 above. Education may "
        f"be substituted for experience on the basis of {rate}, up to a maximum of two years."
    )
    (swap,) = at(parsed, "/qualifications/requirements/substitutions")
    assert (swap["rate"], swap["years"]) == (rate, 2.0)


def test_a_choice_with_its_word_before_the_number() -> None:
    parsed = require("Either: 1. One year of rigging in the port's service.\n\nOr: 2. Two years of experience on a boat.")
    statements = ["One year of rigging in the port's service.", "Two years of experience on a boat."]
    assert parsed.posting.qualifications.minimum == statements
    assert at(parsed, "/qualifications/requirements/kind") == "any_of"


def test_names_of_options_stand_for_conjunctions() -> None:
    parsed = require("- A boat licence\n- Option A: A diploma in rigging\n- Option B: Four years of experience in rigging")
    tree = parsed.posting.qualifications.requirements
    assert tree is not None
    assert [node.kind for node in (tree, *tree.items)] == ["all_of", "leaf", "any_of"]
    assert [node.text for node in tree.items[1].items] == ["A diploma in rigging", "Four years of experience in rigging"]


def test_an_option_to_do_something_is_no_name() -> None:
    tree = require("- A steady hand\n- Options of work at night are taken as they come").posting.qualifications.requirements
    assert tree is not None
    assert tree.kind == "all_of"


NOTED = (
    "1. One year of rigging experience.\n\nBENEFITS\n\n- A berth\n\nSPECIAL NOTE:\n\n"
    "To be eligible for placement in Assignment Level II, divers must have, beside the minimum, one year of "
    "experience on ships and one year of experience on rafts for a total of three years experience."
)


def test_notes_tell_what_a_level_asks_for() -> None:
    parsed = require(NOTED)
    assert short(at(parsed, "/qualifications/requirements")) == "all(1y, Assignment Level II: all(1y, 1y))"
    asked = parsed.posting.qualifications
    assert [row.area for row in asked.experience] == ["rigging experience", "experience on ships", "experience on rafts"]
    assert len(asked.minimum) == 2


@pytest.mark.parametrize(
    "noted",
    [
        "Riggers at Assignment Level II climb masts.",
        "To be eligible for placement in Assignment Level II, riggers are rated each year.",
    ],
)
def test_other_notes_ask_for_nothing(noted: str) -> None:
    before, _, _ = NOTED.partition("To be eligible")
    assert len(require(before + noted).posting.qualifications.minimum) == 1
