"""What is only wished for, apart from what is required, in any order and dress."""

from __future__ import annotations

import pytest
from announcement import HEAD, end_with, read
from requirement_texts import DUTIES, require

import jobparse


@pytest.mark.parametrize(
    ("part", "minimum", "preferred"),
    [
        (
            "- A steady hand.\n\nPREFERRED QUALIFICATIONS\n\n- Two years on river boats.\n- A bachelor's degree.",
            ["A steady hand."],
            ["Two years on river boats.", "A bachelor's degree."],
        ),
        (
            "- A steady hand.\n\nPreference will be given to candidates possessing the following:\n\n- Two years on "
            "river boats.\n- A bachelor's degree.",
            ["A steady hand."],
            ["Two years on river boats.", "A bachelor's degree."],
        ),
        ("- A steady hand.\n\nIdeal Candidate\n\n- Two years on river boats.", ["A steady hand."], ["Two years on river boats."]),
        (
            "- A steady hand.\n- Knowledge of river boats is preferred.",
            ["A steady hand."],
            ["Knowledge of river boats is preferred."],
        ),
        (
            "- A steady hand.\n- Fluency in Spanish is highly desirable.",
            ["A steady hand."],
            ["Fluency in Spanish is highly desirable."],
        ),
        (
            "- A steady hand.\n- A master's degree would be an added advantage;\n- Two years afloat will be an additional asset.",
            ["A steady hand."],
            ["A master's degree would be an added advantage;", "Two years afloat will be an additional asset."],
        ),
        ("- A steady hand.\n- Fluency in Spanish is a plus.", ["A steady hand."], ["Fluency in Spanish is a plus."]),
        ("- A steady hand.\n- Oars are preferable,", ["A steady hand."], ["Oars are preferable,"]),
        ("- A steady hand.\n- Rowing experience is helpful.", ["A steady hand."], ["Rowing experience is helpful."]),
        (
            "- A steady hand.\n- A degree in tides (an advanced one is preferable);",
            ["A steady hand.", "A degree in tides (an advanced one is preferable);"],
            [],
        ),
        (
            "- A steady hand.\n- Preferred qualifications of an academic kind must be proven.",
            ["A steady hand.", "Preferred qualifications of an academic kind must be proven."],
            [],
        ),
    ],
)
def test_preferred_is_never_required_nor_the_other_way_round(part: str, minimum: list[str], preferred: list[str]) -> None:
    qualifications = require(part).posting.qualifications
    assert (qualifications.minimum, qualifications.preferred) == (minimum, preferred)


def test_preferred_before_minimum() -> None:
    parsed = read(
        f"{HEAD.rstrip()}{DUTIES}DESIRED QUALIFICATIONS\n\n- Two years on boats.\n\nMINIMUM QUALIFICATIONS\n\n- A steady hand.\n"
    )
    assert parsed.posting.qualifications.minimum == ["A steady hand."]
    assert parsed.posting.qualifications.preferred == ["Two years on boats."]


def test_what_a_note_elsewhere_wishes_for() -> None:
    parsed = require(
        "- A steady hand.\n\nHOW TO APPLY\n\nWrite to the yard.\n\nNOTES:\n\n1. Training as a diver is highly desired but not "
        "required.\n2. Letters in blue ink are preferred."
    )
    assert parsed.posting.qualifications.preferred == ["Training as a diver is highly desired but not required."]


def test_degrees_and_years_of_the_preferred_are_none_of_the_minimum() -> None:
    parsed = require(
        "- A steady hand.\n\nPREFERRED QUALIFICATIONS\n\n- Master's degree in engineering.\n- Ten years of experience on boats."
    )
    assert parsed.posting.qualifications.education == []
    assert parsed.posting.qualifications.experience == []


def test_a_heading_that_wishes_in_brackets() -> None:
    qualifications = require("- Songs of the river.", "What We Look For (desirable)").posting.qualifications
    assert (qualifications.minimum, qualifications.preferred) == ([], ["Songs of the river."])


@pytest.mark.parametrize(
    "wish",
    [
        "Knowledge of tides will be considered a plus;",
        "A postgraduate degree will be considered as an asset.",
        "Familiarity with ropes is highly preferable.",
        "Knowledge of radios is preferable.",
        "Those who can swim will have a preference;",
        "Work on ferries a plus",
        "Welding a huge plus!",
        "Welsh is a definite asset",
        "A boat of your own would be a bonus",
        "It would be great if you had your own boat",
    ],
)
def test_what_would_be_a_plus(wish: str) -> None:
    qualifications = require(f"- A steady hand on a ladder.\n- {wish}").posting.qualifications
    assert qualifications.minimum == ["A steady hand on a ladder."]
    assert qualifications.preferred == [wish]


def test_what_other_requirements_wish_for() -> None:
    parsed = require(
        "- A steady hand.\n\nOTHER REQUIREMENTS\n\n- Five years of rigging experience is highly desired.\n- Own boots."
    )
    assert parsed.posting.qualifications.preferred == ["Five years of rigging experience is highly desired."]


def test_parts_of_what_is_preferred() -> None:
    text = "PREFERRED QUALIFICATIONS\n\nEducation: A degree in tides.\nExperience: Two years in a port.\n\n"
    rows = end_with(text + "BENEFITS\n\n- Free tea.").posting.qualifications
    assert rows.preferred == ["A degree in tides.", "Two years in a port."]
    assert rows.minimum == ["A working knowledge of steel."]


def test_education_behind_another_heading_is_required() -> None:
    rows = end_with("PREFERRED QUALIFICATIONS\n\n- A love of tides.\n\nEDUCATION\n\n- A degree in ships.").posting.qualifications
    assert rows.preferred == ["A love of tides."]
    assert "A degree in ships." in rows.minimum


def test_an_item_without_a_bullet_stays_among_the_wishes() -> None:
    rows = end_with("Assets:\n\nMember of the guild of pilots.\nRequires knowledge of tides and winds.").posting.qualifications
    assert rows.preferred == ["Member of the guild of pilots.", "Requires knowledge of tides and winds."]


def test_what_would_help() -> None:
    parsed = require("You will need:\n\n- A steady hand.\n\nIt would help if you had:\n\n- A boat.\n- A dog.")
    assert parsed.posting.qualifications.minimum == ["A steady hand."]
    assert parsed.posting.qualifications.preferred == ["A boat.", "A dog."]


def test_conditions_and_denials_are_no_wishes() -> None:
    parsed = require(
        "- A steady hand.\n\nPREFERRED QUALIFICATIONS\n\n- Two years on river boats.\n"
        "- Elm Bay does not sponsor applicants.\n- Pilots must be currently authorized to work in the United States."
    )
    assert parsed.posting.qualifications.preferred == ["Two years on river boats."]


def test_words_that_lead_to_what_may_be_possessed_are_no_wish() -> None:
    parsed = end_with(
        "PREFERRED QUALIFICATIONS\n\nIf you possess any of the following, your application must say how you meet it (other "
        "qualifications)\n\nExperience in mending nets."
    )
    assert parsed.posting.qualifications.preferred == ["Experience in mending nets."]


def test_a_licence_among_the_wishes_that_is_required() -> None:
    licence = "Possession of a valid driver's license and the will to drive is required."
    parsed = end_with(f"PREFERRED SKILLS\n\n- Knowledge of knots.\n- {licence}")
    assert parsed.posting.qualifications.licenses == [licence]
    assert [row.kind for row in parsed.posting.conditions] == ["driving"]


@pytest.mark.parametrize(
    ("needed", "wished"),
    [
        ("You need", "We would love"),
        ("Must have", "Good to have"),
        ("You'll need", "Nice, but not needed"),
        ("What we require", "Better still"),
    ],
)
@pytest.mark.parametrize("shape", ["{}: {}", "{}\n{}", "{}:\n- {}"])
def test_what_is_needed_and_what_would_be_nice_in_everyday_words(shape: str, needed: str, wished: str) -> None:
    asked, more = "Two years of work with ropes and paint on river boats", "A boat of your own"
    parts = f"{shape.format(needed, asked)}\n\n{shape.format(wished, more)}"
    text = f"{HEAD}Duties\n\n- Paint bridges.\n\n{parts}\n\nBenefits\n\n- Bread\n"
    qualifications = read(text).posting.qualifications
    assert (qualifications.minimum, qualifications.preferred) == ([asked], [more])


def test_a_wish_of_its_own_behind_the_list_of_what_is_needed() -> None:
    qualifications = require("- A boat.\n- A rope.\n\nA liking for gulls would be a plus.").posting.qualifications
    assert (qualifications.minimum, qualifications.preferred) == (["A boat.", "A rope."], ["A liking for gulls would be a plus."])


def test_a_wish_ends_where_its_paragraph_turns_to_something_else() -> None:
    text = (
        "Ferry Pilot\n\nDuties\n- Steers the ferry\n\nRequirements\n- A boat\n\nIt would be great if you also had a rope, but we "
        "will find one. The quay is open all year.\n\nHow to apply\nSend a letter.\n"
    )
    assert jobparse.parse(text).posting.qualifications.preferred == [
        "It would be great if you also had a rope, but we will find one."
    ]


@pytest.mark.parametrize(
    "behind",
    ["Ideal candidates will also demonstrate skill at drawing charts of the bay.", "They will also know the tides of the bay."],
)
def test_a_wish_goes_on_where_its_next_sentence_is_on_the_same_people(behind: str) -> None:
    parsed = jobparse.parse(
        f"Harbor Pilot\nTown of Alder\n\nSalary: $20 per hour\n\n"
        f"The ideal candidate will have a head for numbers and collect data of the tides. {behind}\n"
    )
    assert " ".join(parsed.posting.qualifications.preferred).endswith(behind)


def test_what_is_wished_for_in_the_paragraph_of_a_heading_stays_there() -> None:
    wished = "Can tell buoys apart. Experience in harbors. Possession of a valid driver's license and a clean record."
    text = f"Harbor Pilot\n\nDuties\n\n- Steers ships.\n\nPreferred Skills and Experience:\n{wished}"
    assert read(text).posting.qualifications.minimum == []
    demanded = "Applicants must have a degree in tides."
    assert read(f"{text} {demanded}\n").posting.qualifications.minimum == [demanded]


@pytest.mark.parametrize(
    "wish",
    [
        "Ideally, you have sailed before",
        "Preferably a year on tugs",
        "Preference given to those who have rowed",
        "Nice to have: a year on tugs",
        "A year on tugs would be useful",
        "A year on tugs would be nice",
        "Prior work on tugs helpful",
        "Knowledge of Breton appreciated",
        "Experience on tugs will be highly regarded",
        "Previous work on tugs will be viewed favorably",
        "A year on tugs is not essential but would help",
        "A year on tugs is desirable, but not essential",
        "A year on tugs (a plus)",
        "[Preferred] A year on tugs",
        "Work on tugs is a nice-to-have",
    ],
)
def test_words_of_a_wish_around_an_item(wish: str) -> None:
    qualifications = require(f"- A steady hand\n- {wish}\n- A boat card").posting.qualifications
    assert qualifications.minimum == ["A steady hand", "A boat card"]
    assert qualifications.preferred == [wish.removeprefix("Nice to have: ")]


@pytest.mark.parametrize(
    "asked",
    [
        "Friendly, patient and helpful",
        "Able to make all guests feel welcome",
        "Work that leaves the crew feeling valued, and experience in leading it",
        "A year at an ideal or a real school of rowing",
        "Skill in tying knots that are nice to see",
    ],
)
def test_words_of_praise_are_no_wish(asked: str) -> None:
    qualifications = require(f"- A steady hand\n- {asked}").posting.qualifications
    assert (qualifications.minimum, qualifications.preferred) == (["A steady hand", asked], [])


def test_a_label_of_a_wish_ends_with_its_item() -> None:
    qualifications = require("- A steady hand\n- Preferred: a year on tugs\n- A boat card").posting.qualifications
    assert qualifications.minimum == ["A steady hand", "A boat card"]
    assert qualifications.preferred == ["a year on tugs"]
    parts = require(
        "- Required: a steady hand\n- A boat card\n- Preferred: a year on tugs\n- A loud voice"
    ).posting.qualifications
    assert parts.preferred == ["a year on tugs", "A loud voice"]


@pytest.mark.parametrize(
    "heads", [("Qualifications - Required", "Qualifications - Preferred"), ("Criteria: essential", "Criteria: desirable")]
)
def test_a_heading_says_behind_its_dash_or_colon_how_much_is_asked(heads: tuple[str, str]) -> None:
    text = f"{HEAD}\n{heads[0]}\n- A steady hand\n- A boat card\n{heads[1]}\n- A year on tugs\n- A loud voice\n"
    qualifications = jobparse.parse(text).posting.qualifications
    assert qualifications.minimum == ["A steady hand", "A boat card"]
    assert qualifications.preferred == ["A year on tugs", "A loud voice"]


def test_a_word_over_a_part_of_the_list_is_no_item() -> None:
    qualifications = require("essential\na boat card of the port\ndesirable\na second boat card").posting.qualifications
    assert "essential" not in qualifications.minimum
    assert "desirable" not in [*qualifications.minimum, *qualifications.preferred]


def test_brackets_far_from_a_wish_make_no_remark_of_it() -> None:
    far = f"Two years of rigging (at sea{', or on a river' * 30}, and a diploma is a plus)"
    near = "Two years of rigging (at sea, or on a river, and a diploma is a plus)"
    posting = end_with(f"REQUIREMENTS\n\n- Skill in knots\n- {far}\n- {near}\n").posting
    assert posting.qualifications.preferred == [far]
    assert posting.qualifications.minimum[-1] == near
