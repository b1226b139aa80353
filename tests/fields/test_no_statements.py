"""Lines among the requirements that ask for nothing, and items whose shape hid that they ask for something."""

from __future__ import annotations

from typing import Any

import pytest
from announcement import at, end_with, read

HEAD = "BRIDGE INSPECTOR\n\nCity of Elmford\n\nMINIMUM QUALIFICATIONS\n\n"


def minimum(part: str) -> list[str]:
    """The statements of the minimum that are read from a part of an announcement."""
    found: list[str] = at(read(f"{HEAD}{part}\n"), "/qualifications/minimum")
    return found


@pytest.mark.parametrize(
    "line",
    [
        "Tuesdays and Thursdays 3PM-8PM",
        "Fridays 12PM-6PM &",
        "Sat: 9:30 am to noon",
        "THE CITY OF ELMFORD logo",
        "Applicants must address each of the points below. Failure to do so ends the application.",
        "The successful candidate may be required to work on any bridge.",
        "No exam required",
        "Teaching load is four courses a year.",
        "Upper range intended for those who know steel.",
    ],
)
def test_lines_that_ask_for_nothing(line: str) -> None:
    assert minimum(f"A card of a rigger.\n{line}\nTwo years on bridges.") == ["A card of a rigger.", "Two years on bridges."]


@pytest.mark.parametrize(
    "line",
    [
        "Must work Fridays 3PM-8PM.",
        "Knows how to draw a logo",
        "The successful candidate must swim.",
        "No exam may be open against the rigger.",
    ],
)
def test_lines_that_ask_for_something(line: str) -> None:
    assert minimum(f"A card of a rigger.\n{line}\nTwo years on bridges.")[1] == line


def test_what_a_cut_text_has_left_of_a_heading() -> None:
    assert minimum("A card of a rigger.\n\nALTERNATIVE TRAINI") == ["A card of a rigger."]


def test_a_heading_over_a_lead_in() -> None:
    found = minimum("A card.\n\nPrerequisite Qualifications Required for Entry Level\nKnowledge of:\n- Steel and rust.")
    assert "Prerequisite Qualifications Required for Entry Level" not in found


def test_the_title_with_a_grade_over_what_that_asks_for() -> None:
    parsed = read(
        "Bridge Associate\n\nCity of Elmford\n\nMINIMUM QUALIFICATIONS\n\nBridge Associate FP-6\n- A card of a rigger.\n"
    )
    assert at(parsed, "/qualifications/minimum") == ["A card of a rigger."]


def test_a_category_of_a_board() -> None:
    parsed = read(
        "TEACHER\n\n-\nEducation / Teaching\nSpecial Tides, Bridges\n\nMINIMUM QUALIFICATIONS\n\n- A card of a rigger.\n"
    )
    assert at(parsed, "/qualifications/minimum") == ["A card of a rigger."]


def test_numbers_that_meet_the_stop_before_them() -> None:
    assert minimum("1. Fit to climb all the bridges of the town.2. Able to get along with gulls.3. Of sound health.") == [
        "Fit to climb all the bridges of the town.",
        "Able to get along with gulls.",
        "Of sound health.",
    ]
    assert minimum("Has read Rule No.2. Knows v1.2. Swims in grade 3.2. Climbs.") == [
        "Has read Rule No.2. Knows v1.2. Swims in grade 3.2. Climbs."
    ]


def test_the_first_item_behind_the_words_that_lead_to_it() -> None:
    assert minimum("Candidates should have the following: - Sound grasp of steel\n- Knowledge of rust\n- Strong arms") == [
        "Sound grasp of steel",
        "Knowledge of rust",
        "Strong arms",
    ]


def test_items_in_small_letters_behind_a_colon() -> None:
    parsed = read(
        f"{HEAD}You have: - five years of work on bridges - a rigger's card (desirable) - a full driver licence. Pay is weekly.\n"
    )
    assert at(parsed, "/qualifications/minimum") == ["five years of work on bridges", "a full driver licence."]
    assert at(parsed, "/qualifications/preferred") == ["a rigger's card (desirable)"]
    assert minimum("A card for: day - night - and deep-sea work.") == ["A card for: day - night - and deep-sea work."]


def test_an_item_with_a_label_on_licences_stays_in_its_list() -> None:
    parsed = read(f"{HEAD}  • Required Certifications: Elm Bay Rigger, First Aid.\n\n  • Must swim.\n")
    label = "Required Certifications: Elm Bay Rigger, First Aid."
    assert at(parsed, "/qualifications/minimum") == [label, "Must swim."]
    assert at(parsed, "/qualifications/licenses") == [label]


def test_a_licence_that_is_only_wished_for() -> None:
    parsed = read(
        f"{HEAD}- Must swim.\n\nLICENSES\n\n- A Class B licence.\n- Possession of a Class C licence would be an advantage.\n"
    )
    assert at(parsed, "/qualifications/preferred") == ["Possession of a Class C licence would be an advantage."]


def test_what_does_not_count_as_a_certificate() -> None:
    statement = "Possess a valid rigger's certificate. School certificates do not count."
    parsed = read(f"{HEAD}- {statement}\n- Must swim.\n")
    assert at(parsed, "/qualifications/licenses") == [statement]


@pytest.mark.parametrize(
    ("statement", "accepted"),
    [
        ("Candidates show through a combination of education and experience that they can climb.", None),
        ("A diploma or an equivalent combination of education and experience.", True),
        ("Any combination of education and experience.", True),
    ],
)
def test_combinations(statement: str, accepted: bool | None) -> None:
    assert at(read(f"{HEAD}- {statement}\n- Must swim.\n"), "/qualifications/equivalency_accepted") is accepted


def test_communication_among_several_competencies_is_a_skill() -> None:
    parsed = end_with(
        "KNOWLEDGE, SKILLS AND ABILITIES\n\n- Knowledge of tides.\n- Excellent oral and written communication\n- Ability to swim"
    )
    rows: list[dict[str, Any]] = at(parsed, "/skills")
    assert [row["text"] for row in rows] == ["Excellent oral and written communication"]


def test_requirements_that_meet_behind_names() -> None:
    found = minimum(
        "High School Diploma or GEDCertified or certifiable as a Town Bridge RiggerHold a card, class B minimum"
        "Must be a minimum of 21 years of ageMust pass Annual Town Physicals"
    )
    assert found == [
        "High School Diploma or GED",
        "Certified or certifiable as a Town Bridge Rigger",
        "Hold a card, class B minimum",
        "Must be a minimum of 21 years of age",
        "Must pass Annual Town Physicals",
    ]
    assert minimum("Has used PowerPoint and OpenOffice to draw with McKenna.") == [
        "Has used PowerPoint and OpenOffice to draw with McKenna."
    ]


def test_a_licence_that_stands_among_the_duties() -> None:
    duties = "DUTIES\n\n- Must have valid town driver's license. Drives the vans.\n- Checks a driver's license at the gate.\n"
    parsed = read(f"BRIDGE INSPECTOR\n\nCity of Elmford\n\n{duties}")
    assert at(parsed, "/qualifications/licenses") == ["Must have valid town driver's license."]


def test_conditions_and_steps_under_a_heading_on_the_body() -> None:
    parsed = end_with(
        "PHYSICAL REQUIREMENTS\n\n- Lifts 50 pounds.\n- Must have reliable transportation to get to the bridges.\n"
        "- After submitting the form, applicants must report to the Bridges Division."
    )
    assert at(parsed, "/physical_requirements") == [
        "Lifts 50 pounds.",
        "Must have reliable transportation to get to the bridges.",
    ]


def test_an_amount_that_a_form_of_a_board_tells_again() -> None:
    form = "BRIDGE INSPECTOR\n\nCity of Elmford\n\nExperience\n\n5 year(s) or above\n\nSalary\n\n$50,000\n\n"
    parsed = read(form + "MINIMUM QUALIFICATIONS\n\n- Five years of work on bridges.\n- Must swim.\n")
    assert at(parsed, "/qualifications/minimum") == ["Five years of work on bridges.", "Must swim."]


def test_none_required_as_an_item_of_a_list() -> None:
    parsed = read(f"{HEAD}Education - A diploma\n- None required\n- Card of a rigger\n\nLICENSES\n\n- None\n")
    assert "None required" in at(parsed, "/qualifications/minimum")
    assert at(parsed, "/qualifications/licenses") == []
