"""What stands among requirements and is none, what closes them and is one, and an equivalent that is accepted."""

from __future__ import annotations

import pytest
from announcement import end_with, printed
from requirement_texts import require


@pytest.mark.parametrize(
    "line",
    [
        "Late applications are sent back to their harbor.",
        "For more information row to the tower.",
        "Only shortlisted divers hear from us.",
        "Interviews will be held on the quay.",
        "Paid at $50 a dive",
        "The salary is told on the quay.",
        "This position reports to the harbor master.",
        "Other duties as assigned.",
        "Failure to list your dives may sink your form.",
        "No specific requirements",
        "None specified",
    ],
)
def test_items_that_are_no_requirement(line: str) -> None:
    parsed = require(f"- A steady hand on a ladder.\n- {line}\n- A working knowledge of steel.")
    assert parsed.posting.qualifications.minimum == ["A steady hand on a ladder.", "A working knowledge of steel."]


@pytest.mark.parametrize(
    ("line", "asks"),
    [
        ("To apply, you must be at least 18 years old. You must be a citizen of the port.", True),
        ("To apply, applicants must have a high school diploma.", True),
        ("Interested candidates must hold a boat card.", True),
        ("To apply, you must have an account at the tower.", False),
        ("To apply, you must be logged in.", False),
        ("Interested candidates must have their application at the tower by noon.", False),
    ],
)
def test_requirements_that_begin_as_how_to_apply(line: str, *, asks: bool) -> None:
    parsed = require(f"- A steady hand on a ladder.\n- {line}")
    assert parsed.posting.qualifications.minimum == ["A steady hand on a ladder.", *([line] if asks else [])]


def test_a_sentence_behind_what_is_asked_for() -> None:
    said = "Two years of work with steel and a steady hand are required."
    parsed = require(f"{said} Late applications are sent back to their harbor.")
    assert parsed.posting.qualifications.minimum == [said]
    assert printed(parsed, "/qualifications/minimum/0") == said


def test_what_only_begins_like_it_is_asked_for() -> None:
    lines = ["Applications experience on two boats.", "Application of paint in all weather.", "Interviewing skills."]
    assert require("\n".join(f"- {line}" for line in lines)).posting.qualifications.minimum == lines


@pytest.mark.parametrize(
    "line",
    ["US citizen.", "Willing to work at night.", "Typing of 40 wpm.", "In good standing with the guild.", "Computer literate."],
)
def test_a_line_behind_the_list_that_asks_for_something(line: str) -> None:
    parsed = require(f"- A steady hand on a ladder.\n- A working knowledge of steel.\n\n{line}")
    assert parsed.posting.qualifications.minimum[-1] == line


def test_a_remark_behind_the_list_asks_for_nothing() -> None:
    parsed = require("- A steady hand on a ladder.\n- A working knowledge of steel.\n\nGulls cry over the water.")
    assert parsed.posting.qualifications.minimum[-1] == "A working knowledge of steel."


@pytest.mark.parametrize(
    ("statement", "accepted"),
    [
        ("Experience may be substituted for the required education on a year-for-year basis.", True),
        ("Additional experience can substitute for a degree.", True),
        ("A degree in tides or equivalent education and experience.", True),
        ("An equivalent amount of experience stands for the degree.", True),
        ("A year of college may be substituted for a year of experience.", None),
        ("A diploma or its equivalent.", None),
    ],
)
def test_equivalency(statement: str, accepted: bool | None) -> None:
    parsed = require(f"- A steady hand on a ladder.\n- {statement}")
    assert parsed.posting.qualifications.equivalency_accepted is accepted


def test_an_equivalent_behind_the_list() -> None:
    parsed = require("- A steady hand.\n- A degree in tides.\n\nA comparable combination of education and experience will do.")
    assert parsed.posting.qualifications.equivalency_accepted is True


def test_what_is_looked_on_favourably_is_a_wish() -> None:
    parsed = require("- A steady hand on a ladder.\n- Fluency in Manx will be looked on favourably.")
    assert parsed.posting.qualifications.minimum == ["A steady hand on a ladder."]
    assert parsed.posting.qualifications.preferred == ["Fluency in Manx will be looked on favourably."]


def test_the_health_that_an_office_asks_for_is_no_bodily_demand() -> None:
    asked = "Each candidate must be in a state of health such as would let them render regular service."
    parsed = end_with(f"Health\n\n{asked}")
    assert parsed.posting.physical_requirements == []
    assert parsed.posting.qualifications.minimum[-1] == asked
    parsed = end_with("Physical Requirements\n\n- Must lift a bag of 40 pounds.")
    assert parsed.posting.physical_requirements == ["Must lift a bag of 40 pounds."]


@pytest.mark.parametrize(
    "line",
    [
        "Must pass a drug test.",
        "A valid driver's license.",
        "Reliable transport to the quay.",
        "This job description is no promise.",
        "The Port is an equal opportunity employer.",
    ],
)
def test_items_under_a_heading_on_the_body_that_demand_nothing_of_it(line: str) -> None:
    parsed = end_with(f"PHYSICAL REQUIREMENTS\n\n- Lifts bags of 40 pounds.\n- {line}\n- Climbs masts.")
    assert parsed.posting.physical_requirements == ["Lifts bags of 40 pounds.", "Climbs masts."]


def test_an_item_on_the_body_that_names_another_matter_too() -> None:
    said = "Must pass a drug test and lift bags of 40 pounds."
    assert end_with(f"PHYSICAL REQUIREMENTS\n\n- {said}\n- Climbs masts.").posting.physical_requirements[0] == said


def test_what_sends_readers_of_benefits_elsewhere_is_none() -> None:
    parsed = end_with(
        "BENEFITS\n\n- A berth and a pension. Visit our tower for more.\n- Click here for the tides.\n- Free parking."
    )
    assert parsed.posting.benefits == ["A berth and a pension.", "Free parking."]


@pytest.mark.parametrize(
    "said",
    [
        "There is no educational substitution at this grade level.",
        "Education cannot be substituted for experience at this level.",
        "A transcript must be submitted with an application that names education.",
        "Volunteer work helps build skills that count.",
        "The military service dates with the date of release; and",
        "Promotion to the next grade level is based on your demonstrated ability to moor ships.",
        "To apply, you must have an account on our site.",
    ],
)
@pytest.mark.parametrize("form", ["- One year of work on ships.\n- {}", "One year of work on ships. {}"])
def test_remarks_among_requirements(said: str, form: str) -> None:
    asked = require(form.format(said)).posting.qualifications
    assert asked.minimum == ["One year of work on ships."]
    assert asked.requirements is not None
    assert asked.requirements.kind == "leaf"


@pytest.mark.parametrize(
    "asked",
    [
        "To apply, you must be at least 18 years old. You must be a citizen.",
        "To apply, applicants must have a high school diploma.",
        "To apply, you must possess a boat.",
        "Education must be substituted in part by work on ships.",
    ],
)
def test_what_must_be_met_to_apply(asked: str) -> None:
    assert require(asked).posting.qualifications.minimum == [asked]


def test_what_leads_to_requirements_with_a_stop_is_none() -> None:
    lead = "Beside what stands above, divers must also meet one of the below requirements."
    asked = require(f"{lead}\n\n- One year of work on ships.\n- A valid boat license.").posting.qualifications
    assert asked.minimum == ["One year of work on ships.", "A valid boat license."]
    more = "You must meet all of the following requirements. You must be 18 years old."
    assert require(more).posting.qualifications.minimum == [more]
