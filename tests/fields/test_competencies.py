"""Knowledge, skills, abilities and other requirements: text, leading name, printed degree, entry mark."""

from __future__ import annotations

from typing import Any

import pytest
from announcement import HEAD, at, end_with, printed, read

import jobparse

KINDS = [
    ("knowledge", "KNOWLEDGE"),
    ("skills", "SKILLS"),
    ("abilities", "ABILITIES"),
    ("other_requirements", "OTHER WORK REQUIREMENTS"),
]
DUTIES = "ESSENTIAL DUTIES\n\n- Walks every bridge twice a year.\n\n"


def with_part(part: str) -> Any:
    return read(HEAD + DUTIES + part + "\n")


@pytest.mark.parametrize(("kind", "heading"), KINDS)
def test_under_each_heading(kind: str, heading: str) -> None:
    parsed = with_part(f"{heading}\n\n- The ways of steel in winter\n- The ways of steel in summer")
    assert [row["text"] for row in at(parsed, f"/{kind}")] == ["The ways of steel in winter", "The ways of steel in summer"]
    assert printed(parsed, f"/{kind}/1/text") == "The ways of steel in summer"
    for other, _ in KINDS:
        assert other == kind or at(parsed, f"/{other}") == []


@pytest.mark.parametrize(
    ("item", "name"),
    [
        ("ACTIVE LISTENING - Gives full attention to what people say", "ACTIVE LISTENING"),
        ("ACTIVE LISTENING \u2013 Gives full attention to what people say", "ACTIVE LISTENING"),
        ("TEAM PLAY: Works well with others", "TEAM PLAY"),
        ("SELF-CONTROL - Keeps calm in bad weather", "SELF-CONTROL"),
        ("ADAPTABILITY/FLEXIBILITY - Is open to change", "ADAPTABILITY/FLEXIBILITY"),
        ("Listens to what people say", None),
        ("Repair - and paint - of steel", None),
    ],
)
def test_name(item: str, name: str | None) -> None:
    parsed = with_part(f"SKILLS\n\n- {item}\n- Reading of plans")
    first = parsed.posting.skills[0]
    assert (first.text, first.name) == (item, name)
    assert printed(parsed, "/skills/0/name") == (name or "")


@pytest.mark.parametrize(
    ("part", "levels"),
    [
        (
            "Moderate knowledge of:\n\n- river law\n- lock keeping\n\nSome knowledge of:\n\n- boat building",
            ["moderate", "moderate", "some"],
        ),
        ("Considerable knowledge of:\n\n- river law", ["considerable"]),
        ("- Thorough knowledge of river law\n- River boats", ["thorough", None]),
        ("- river law\n- lock keeping", [None, None]),
    ],
)
def test_level(part: str, levels: list[str | None]) -> None:
    parsed = with_part(f"KNOWLEDGE\n\n{part}")
    rows = parsed.posting.knowledge
    assert [row.level and row.level.lower() for row in rows] == levels
    for index, row in enumerate(rows):
        assert printed(parsed, f"/knowledge/{index}/level") == (row.level or "")


def test_starred_with_the_footnote() -> None:
    parsed = with_part(
        "SKILLS\n\n- *ACTIVE LISTENING - Gives full attention\n- BOOKKEEPING - Keeps books\n\n* May be required at entry."
    )
    assert [(row.name, row.at_entry) for row in parsed.posting.skills] == [("ACTIVE LISTENING", True), ("BOOKKEEPING", False)]
    assert "*" in "".join(parsed.source.text[span.start : span.end] for span in parsed.evidence["/skills/0/at_entry"])


def test_starred_without_the_footnote() -> None:
    parsed = with_part("SKILLS\n\n* ACTIVE LISTENING - Gives full attention\n* BOOKKEEPING - Keeps books")
    assert [(row.name, row.at_entry) for row in parsed.posting.skills] == [("ACTIVE LISTENING", False), ("BOOKKEEPING", False)]


def test_star_bullets_with_the_footnote_of_another_list_do_not_spoil_the_text() -> None:
    parsed = with_part("SKILLS\n\n- *Listening* to others\n- Keeping books\n\n* May be required at entry.")
    assert [row.text for row in parsed.posting.skills] == ["Listening to others", "Keeping books"]


def test_combined_section_is_sorted() -> None:
    parsed = with_part(
        "KNOWLEDGE, SKILLS AND ABILITIES\n\n- Knowledge of river law\n- Skill in keeping books\n- Ability to swim\n- "
        "Thorough knowledge of locks"
    )
    assert [row.text for row in parsed.posting.knowledge] == ["Knowledge of river law", "Thorough knowledge of locks"]
    assert [row.text for row in parsed.posting.skills] == ["Skill in keeping books"]
    assert [row.text for row in parsed.posting.abilities] == ["Ability to swim"]


def test_subheadings_of_a_combined_section() -> None:
    parsed = with_part(
        "KNOWLEDGE, SKILLS, ABILITIES, AND OTHER WORK REQUIREMENTS\n\nKnowledge\n\n- River law\n\nSkills\n\n- "
        "Bookkeeping\n\nAbilities\n\n"
        "- Swimming\n\nOther Work Requirements\n\n- Patience"
    )
    for kind, text in (
        ("knowledge", "River law"),
        ("skills", "Bookkeeping"),
        ("abilities", "Swimming"),
        ("other_requirements", "Patience"),
    ):
        assert [row["text"] for row in at(parsed, f"/{kind}")] == [text]


def test_closing_notes_are_no_competencies() -> None:
    parsed = with_part(
        "OTHER WORK REQUIREMENTS\n\n- Patience\n\nAll employees of the City must demonstrate commitment to and "
        "compliance with applicable laws."
    )
    assert [row.text for row in parsed.posting.other_requirements] == ["Patience"]


def test_absent() -> None:
    parsed = with_part("WORKING CONDITIONS\n\n- Wind")
    for kind, _ in KINDS:
        assert at(parsed, f"/{kind}") == []


@pytest.mark.parametrize(
    "behind",
    [
        "For questions regarding this post, please contact the harbor office.",
        "GREATEST AGE: Nobody is taken on who has turned 60. Those who are older have to show that the port's doctor lets them "
        "work at sea, as the rules of the port and of the union say, each year anew.",
    ],
)
def test_paragraphs_behind_a_list_are_no_items_of_it(behind: str) -> None:
    parsed = end_with(f"KNOWLEDGE\n\n- Knowledge of knots\n- Knowledge of tides\n\n{behind}")
    assert [row.text for row in parsed.posting.knowledge] == ["Knowledge of knots", "Knowledge of tides"]


def test_what_stands_under_knowledge_required_is_sorted() -> None:
    posting = end_with("KNOWLEDGE REQUIRED BY THE POSITION\n\n- Knowledge of tides\n- Skill in tying knots").posting
    assert [row.text for row in posting.knowledge] == ["Knowledge of tides"]
    assert [row.text for row in posting.skills] == ["Skill in tying knots"]


def test_sentences_of_a_paragraph_are_competencies_each() -> None:
    text = (
        "Inspector\n\nREQUIRED KNOWLEDGE AND ABILITIES\n\nGood knowledge of boats. Some knowledge of the code (24 CFR 9). "
        "Ability to swim with care.\n\nKnowledge of tides. The tables are printed every year.\n"
    )
    posting = jobparse.parse(text).posting
    assert [(row.text, row.level) for row in posting.knowledge] == [
        ("Good knowledge of boats.", "Good"),
        ("Some knowledge of the code (24 CFR 9).", "Some"),
        ("Knowledge of tides. The tables are printed every year.", None),
    ]
    assert [row.text for row in posting.abilities] == ["Ability to swim with care."]


def test_words_to_the_reader_below_a_heading_on_competencies() -> None:
    text = (
        "Ferry Pilot\n\nDuties\n- Steers the ferry\n- Keeps the log\n\nHow do I qualify?\n\nPolicy knowledge:\nYou have:\n"
        "- knowledge of the harbor rules;\n- a grasp of tides.\n\nABILITIES AND COMPETENCIES:\n- Ability to swim\n"
    )
    posting = jobparse.parse(text).posting
    assert [row.text for row in posting.knowledge] == ["knowledge of the harbor rules;", "a grasp of tides."]
    assert [row.text for row in posting.abilities] == ["Ability to swim"]


def test_a_heading_on_general_knowledge_is_no_degree() -> None:
    text = "Inspector\n\nDuties\n\n- Walks bridges.\n\nGeneral Knowledge:\n\n- The inspector knows the code.\n- Tides\n"
    assert [row.level for row in jobparse.parse(text).posting.knowledge] == [None, None]


@pytest.mark.parametrize(
    ("item", "kind"),
    [
        ("Strong organizational, planning and time management skills.", "skills"),
        ("Thorough understanding of the skills of divers.", "knowledge"),
        ("A valid code 8 driver's licence.", "other_requirements"),
        ("Drivers license", "other_requirements"),
        ("Knowledge of valid licences of boats.", "knowledge"),
        ("Some knowledge of driver's licence rules", "knowledge"),
        ("Current trends in licensing and certification", "knowledge"),
    ],
)
def test_the_sort_of_an_item_of_a_combined_list(item: str, kind: str) -> None:
    posting = jobparse.parse(
        f"Ferry Pilot\n\nKnowledge, Skills and Abilities\n- Knowledge of tides.\n- {item}\n- Able to swim.\n"
    ).posting
    assert item in [row.text for row in getattr(posting, kind)]
    assert posting.qualifications.licenses == ([item] if kind == "other_requirements" else [])


def test_a_note_on_other_posts_is_no_skill() -> None:
    posting = with_part(
        "SKILLS\n\n* Knots of all kinds.\n* Splices of rope.\n\nSome more roles are also available: www.elm.example.org"
    ).posting
    assert [row.text for row in posting.skills] == ["Knots of all kinds.", "Splices of rope."]
