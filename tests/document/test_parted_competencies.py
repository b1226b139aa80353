"""Items below one heading on knowledge, skills and abilities, which are sections of the kinds that their first words tell."""

from __future__ import annotations

import pytest

import jobparse

POST = "Lock Keeper\n\nDuties\n\n- Opens the lock for barges.\n\n{rest}\n\nSalary\n\n$20.00 per hour\n"
PARTED = [
    ("knowledge", "Knowledge of river traffic."),
    ("skills", "Skill in mending gates."),
    ("abilities", "Ability to swim."),
]


def kinds(rest: str) -> list[tuple[str, str]]:
    text = POST.format(rest=rest)
    return [
        (row.kind, " ".join(text[row.start : row.end].split()))
        for row in jobparse.parse(text).posting.sections
        if row.kind in {"knowledge", "skills", "abilities", "other_requirements"}
    ]


@pytest.mark.parametrize("heading", ["KNOWLEDGE, SKILLS AND ABILITIES", "Knowledge, Skills & Abilities:", "KSAs"])
@pytest.mark.parametrize("between", ["\n- ", "\n", " "])
def test_items_are_parted_by_their_first_words(heading: str, between: str) -> None:
    rest = f"{heading}\n" + between.join(["", *(text for _, text in PARTED)]).lstrip(" ")
    found = kinds(rest)
    assert [kind for kind, _ in found] == ["knowledge", "skills", "abilities"]
    assert [text.endswith(said) for (_, text), (_, said) in zip(found, PARTED, strict=True)] == [True] * 3


def test_their_texts_are_listed_by_kind() -> None:
    post = jobparse.parse(POST.format(rest="Knowledge, Skills and Abilities\n" + "\n".join(f"- {text}" for _, text in PARTED)))
    for kind, text in PARTED:
        assert [item.text for item in getattr(post.posting, kind)] == [text]


@pytest.mark.parametrize(
    "rest",
    [
        "Knowledge\n- Knowledge of river traffic.\n- Ability to read the tide tables.",  # a heading of one kind
        "Knowledge, Skills and Abilities\n- Knowledge of river traffic.\n- Gates and sluices.\n- Locks.",
        "Knowledge, Skills and Abilities\nKnowledge of river traffic. Barges come by night. Ability to swim is of use.",
    ],
)
def test_what_no_words_part_stays_whole(rest: str) -> None:
    assert [kind for kind, _ in kinds(rest)] == ["knowledge"]


def test_a_paragraph_behind_the_list_is_no_competency() -> None:
    rest = (
        "Knowledge, Skills and Abilities\n- Knowledge of river traffic.\n- Ability to swim.\n\n"
        "The keeper gets about on the towpath with a bicycle that the canal company mends once a year at its own yard."
    )
    post = jobparse.parse(POST.format(rest=rest)).posting
    assert [item.text for item in (*post.knowledge, *post.skills, *post.abilities)] == [
        "Knowledge of river traffic.",
        "Ability to swim.",
    ]
