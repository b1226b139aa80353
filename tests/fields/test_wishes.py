"""What is only wished for, apart from what is required, in any order and dress."""

from __future__ import annotations

import pytest
from announcement import HEAD, end_with, printed, read
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


@pytest.mark.parametrize(
    ("statement", "levels"),
    [
        ("A bachelor's degree is required; a master's degree is preferred.", ["bachelor"]),
        ("High school diploma required. Associate degree preferred.", ["high_school"]),
        ("High school diploma required. A bachelor's degree would be an advantage.", ["high_school"]),
        ("Bachelor's degree (Master's degree preferred).", ["bachelor"]),
    ],
)
def test_a_preferred_degree_in_a_required_statement_is_not_required(statement: str, levels: list[str]) -> None:
    parsed = require(f"- {statement}")
    assert [row.level for row in parsed.posting.qualifications.education] == levels


@pytest.mark.parametrize(
    "statement",
    [
        "Two years of experience on boats is required; five years of experience are preferred.",
        "Two years of experience on boats (five preferred).",
    ],
)
def test_preferred_years_in_a_required_statement_are_not_required(statement: str) -> None:
    assert [row.years for row in require(f"- {statement}").posting.qualifications.experience] == [2]


@pytest.mark.parametrize(
    ("block", "minimum", "preferred"),
    [
        (
            "High school diploma. One year of experience with river boats preferred.",
            ["High school diploma."],
            ["One year of experience with river boats preferred."],
        ),
        (
            "High school diploma. Two years of rigging. A diver's card is desirable. Must swim.",
            ["High school diploma. Two years of rigging.", "Must swim."],
            ["A diver's card is desirable."],
        ),
        (
            "Two years of rigging experience. Spanish is preferred but not required.",
            ["Two years of rigging experience."],
            ["Spanish is preferred but not required."],
        ),
        ("Rigging in St. Paul is preferred. Welding is a plus.", [], ["Rigging in St. Paul is preferred. Welding is a plus."]),
        ("Two years of rigging on boats. This is preferred.", [], ["Two years of rigging on boats. This is preferred."]),
        ("A B.A. Degree is preferred.", [], ["A B.A. Degree is preferred."]),
        (
            "You can swim. It would be a bonus if you also had your own boat.",
            ["You can swim."],
            ["It would be a bonus if you also had your own boat."],
        ),
    ],
)
def test_sentences_of_a_block_are_judged_one_by_one(block: str, minimum: list[str], preferred: list[str]) -> None:
    parsed = require(f"- {block}")
    assert parsed.posting.qualifications.minimum == minimum
    assert parsed.posting.qualifications.preferred == preferred
    assert [printed(parsed, f"/qualifications/minimum/{index}") for index in range(len(minimum))] == minimum
    assert [printed(parsed, f"/qualifications/preferred/{index}") for index in range(len(preferred))] == preferred


def test_what_is_wished_for_behind_a_semicolon_takes_nothing_from_what_is_asked() -> None:
    qualifications = require("High school diploma; work with rope and paint preferred").posting.qualifications
    assert qualifications.minimum == ["High school diploma;"]
    assert qualifications.preferred == ["work with rope and paint preferred"]


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


def test_a_degree_with_a_further_one_as_a_plus() -> None:
    qualifications = require("- BA/BS in botany, MBA is a plus;\n- A steady hand on a ladder.").posting.qualifications
    assert qualifications.minimum == ["BA/BS in botany,", "A steady hand on a ladder."]
    assert qualifications.preferred == ["MBA is a plus;"]


@pytest.mark.parametrize(
    ("statement", "minimum", "preferred"),
    [
        (
            "Excellent knowledge of ropes and knots; knowledge of radios is a plus;",
            "Excellent knowledge of ropes and knots;",
            "knowledge of radios is a plus;",
        ),
        ("Fluency in English and Welsh, knowledge of Cornish is an asset.", "Fluency in English and Welsh,", None),
        ("Fluency in English and Welsh; Cornish is an added advantage.", "Fluency in English and Welsh;", None),
        ("Strong hands; a calm temper preferred.", "", "Strong hands; a calm temper preferred."),
    ],
)
def test_a_wish_behind_what_is_asked_for(statement: str, minimum: str, preferred: str | None) -> None:
    qualifications = require(f"- {statement}\n- A steady hand on a ladder.").posting.qualifications
    assert qualifications.minimum == [*filter(None, [minimum]), "A steady hand on a ladder."]
    assert qualifications.preferred == [preferred or statement.removeprefix(minimum).strip()]


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


def test_a_wish_behind_a_semicolon_at_the_end_of_an_item() -> None:
    rows = require("- Bachelor's degree; Master's is preferred;\n- A good hand with ropes;").posting.qualifications
    assert rows.preferred == ["Master's is preferred;"]


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


def test_a_statement_that_ends_with_what_is_desired() -> None:
    rows = require("- A steady hand.\n- Experience and skills in sailing desired.").posting.qualifications
    assert (rows.minimum, rows.preferred) == (["A steady hand."], ["Experience and skills in sailing desired."])


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
    assert parsed.posting.conditions == []


def test_a_wish_in_brackets_at_the_end() -> None:
    parsed = end_with(
        "REQUIREMENTS\n\n- Two years of rigging.\n- Knowledge of tides (preferred).\n- A diploma (college preferred)\n"
        "- Preference for experience at sea.\n"
    )
    assert parsed.posting.qualifications.minimum[-2:] == ["Two years of rigging.", "A diploma (college preferred)"]
    assert parsed.posting.qualifications.preferred == ["Knowledge of tides (preferred).", "Preference for experience at sea."]


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


def test_a_wish_that_ends_a_sentence_inside_a_statement() -> None:
    qualifications = require(
        "Graduation from high school and a year on boats; bachelor's degree preferred. Must have a steady hand at all times."
    ).posting.qualifications
    assert qualifications.preferred == ["bachelor's degree preferred."]
    assert qualifications.minimum == ["Graduation from high school and a year on boats;", "Must have a steady hand at all times."]


@pytest.mark.parametrize("short", ["e.g. Basque, Breton, etc.", "i.e. Breton"])
def test_a_short_form_ends_no_sentence_of_a_wish(short: str) -> None:
    wish = f"A second language of the coast ({short}) a plus"
    qualifications = require(f"- A boat.\n- {wish}").posting.qualifications
    assert (qualifications.minimum, qualifications.preferred) == (["A boat."], [wish])


def test_a_higher_degree_that_is_wished_for_behind_the_one_asked_for() -> None:
    qualifications = require("A bachelor's degree in tides with a master's degree preferred.").posting.qualifications
    assert qualifications.minimum == ["A bachelor's degree in tides"]
    assert qualifications.preferred == ["a master's degree preferred."]
    assert [row.level for row in qualifications.education] == ["bachelor"]


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
