"""Competencies that somebody is rated on, and the headings of knowledge, skills and abilities in the singular and plural."""

from __future__ import annotations

import pytest

import jobparse

POST = """Harbor Clerk

Duties

- Keeps the log of ships.

Qualifications

One year of experience on boats.

{rest}
"""


def read(rest: str) -> jobparse.Posting:
    return jobparse.parse(POST.format(rest=rest)).posting


@pytest.mark.parametrize(
    "rest",
    [
        "How You Will Be Evaluated\n\n{lead}\n\n  • Tide Tables\n  • Customer Service\n\nYour log will be kept for a month.",
        "How You Will Be Evaluated\n\n{lead}\n\n  • \n      □ Tide Tables\n      □ Customer Service\n\n\nYour log will be kept.",
        "Selection\n\n{lead}\nTide Tables\nCustomer Service\n\nExperience refers to paid and unpaid work on boats.",
    ],
)
@pytest.mark.parametrize(
    "lead",
    [
        "Divers will be rated on the following Competencies for this job:",
        "You will be rated on your answers to determine your competency in the following:",
    ],
)
def test_a_list_of_what_somebody_is_rated_on(rest: str, lead: str) -> None:
    posting = read(rest.format(lead=lead))
    assert [skill.text for skill in posting.skills] == ["Tide Tables", "Customer Service"]
    assert not any("ompetenc" in words for words in posting.selection)  # what leads into a list is no item
    assert not {"Tide Tables", "Customer Service"} & {*posting.selection, *posting.qualifications.minimum}


@pytest.mark.parametrize(
    "rest",
    [
        "Selection\n\nThe interview on your competencies has these parts:\n\n- A talk with the master.\n- A test in rowing.",
        "Selection\n\nYou are put on one of two lists by your competencies:\n\n- Well Qualified\n- Qualified",
        "Selection\n\nYour competencies will be told from these papers:\n\n- Boat card\n- Written talk",
        "Selection\n\nThe examination is on competencies of the job and has:\n\n- Rowing Test\n- Written Test",
        "Selection\n\nThe following competencies are weighed at:\n\n- Rowing Test\n- Written Test",
        "Selection\n\nCompetencies count. The examination has these parts:\n\n- Rowing test\n- Interview\n\nBring a boat."
        + " It floats." * 12,
    ],
)
def test_parts_of_an_examination_are_no_competencies(rest: str) -> None:
    assert read(rest).skills == []


def test_a_line_below_names_without_bullets_is_none() -> None:
    lead = "You will be rated on the following competencies:"
    posting = read(f"Selection\n\n{lead}\nTide Tables\nCustomer Service\nEverybody will be told by mail")
    assert [skill.text for skill in posting.skills] == ["Tide Tables", "Customer Service"]


@pytest.mark.parametrize(
    "heading",
    [
        "Knowledge, Skill, and Abilities (KSAs):",
        "KNOWLEDGE, SKILL AND ABILITIES:",
        "Knowledges, Skills, and Abilities:",
        "Skill, Knowledge and Ability:",
    ],
)
@pytest.mark.parametrize("remark", ["Applicants are encouraged to submit a page on these.", ""])
def test_a_heading_on_knowledge_and_skill(heading: str, remark: str) -> None:
    items = "  • Knowledge of tides.\n  • Skill to paint hulls.\n  • Ability to swim."
    posting = read(f"{heading} {remark}\n\n{items}")
    assert [item.text for item in posting.knowledge] == ["Knowledge of tides."]
    assert [item.text for item in posting.skills] == ["Skill to paint hulls."]
    assert [item.text for item in posting.abilities] == ["Ability to swim."]
    assert posting.qualifications.minimum == ["One year of experience on boats."]
