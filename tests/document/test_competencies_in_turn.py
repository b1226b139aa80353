"""Knowledge, skills and abilities one after the other below one heading for all: each is a section of its own."""

from __future__ import annotations

import pytest

import jobparse

POST = """Ferry Mate

Duties

- Ties up the boat and counts the riders.

{rest}

Salary: $41,200 a year
"""


def kinds(rest: str) -> list[tuple[str, str]]:
    text = POST.format(rest=rest)
    return [(section.kind, text[section.start : section.end]) for section in jobparse.parse(text).posting.sections]


@pytest.mark.parametrize(
    "rest",
    [
        "KNOWLEDGE, SKILLS AND ABILITIES\nKnowledge of tides.\nSome knowledge of knots.\nSkill in steering.\nAbility to swim.",
        "Knowledge, Skills, and Abilities:\n- Thorough knowledge of tides\n- Skill in steering\n- Ability to swim a mile",
        "REQUIRED KNOWLEDGE AND ABILITIES\nKnowledge of tides. Skilled at steering. Able to swim a mile. Ability to row.",
        "KSAs: Working knowledge of tides. Strong skills in steering. Ability to swim.",
    ],
)
def test_each_kind_is_a_section(rest: str) -> None:
    found = kinds(rest)
    assert next(kind for kind, text in found if "steering" in text) == "skills"
    assert next(kind for kind, text in found if "swim" in text) == "abilities"
    assert next(kind for kind, text in found if "tides" in text) == "knowledge"


@pytest.mark.parametrize(
    "rest",
    [
        "Knowledge, Skills and Abilities\n- Knowledge of tides\n- Ability to swim\n- Knowledge of knots\n- Ability to row",
        "Knowledge\n- Knowledge of tides\n- Knowledge of knots, ability to tie them",
        "Knowledge, Skills and Abilities: Knowledge of tides; ability to swim a mile; ability to row.",
    ],
)
def test_what_changes_from_row_to_row_stays_one(rest: str) -> None:
    assert [kind for kind, text in kinds(rest) if any(word in text for word in ("tides", "swim", "row."))] == ["knowledge"]


def test_what_stands_right_below_the_heading_goes_with_it() -> None:
    found = kinds("Special Knowledge/Skills\n- Ability to swim a mile\n- Ability to row\n- Knowledge of tides")
    assert [kind for kind, text in found if "Special Knowledge" in text] == [kind for kind, text in found if "swim" in text]


def test_a_paragraph_behind_the_list_goes_with_its_last_part() -> None:
    rest = "Knowledge, Skills and Abilities\n\n- Knowledge of tides\n- Ability to swim\n\nThe boat calls for a sure foot at sea."
    assert next(kind for kind, text in kinds(rest) if "sure foot" in text) == "abilities"


def test_items_go_to_their_lists() -> None:
    rest = "KSAs: Working knowledge of tides. Strong skills in steering. Ability to swim a mile."
    posting = jobparse.parse(POST.format(rest=rest)).posting
    assert [item.text for item in posting.skills] == ["Strong skills in steering."]
    assert [item.text for item in posting.abilities] == ["Ability to swim a mile."]
