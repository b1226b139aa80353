"""Sentences of short notices in one paragraph, each of its own kind."""

from __future__ import annotations

import pytest
from layouts import structure

HEAD = (
    "Substitute Library Assistant - Town of Alder\n\n"
    "Friendly individual needed for circulation desk duties to work with patrons of all ages in the library of the town.\n\n"
)


@pytest.mark.parametrize(
    ("paragraph", "kinds"),
    [
        (
            "Skill with boats and customer service experience required; harbor experience preferred. A degree is preferred.",
            ["minimum_qualifications", "preferred_qualifications"],
        ),
        (
            "Send it to the clerk. This address is protected from robots. You need JavaScript enabled to view it.",
            ["application"],
        ),
        (
            "This position requires a degree and two years at sea, though a diploma is preferred. The position is full time.",
            ["minimum_qualifications", "employment"],
        ),
        (
            "Skill with charts preferred. Skill with ropes a must. Salary $1040 biweekly. Housing provided. Must own a boat.",
            ["preferred_qualifications", "minimum_qualifications", "salary", "benefits", "minimum_qualifications"],
        ),
        (
            "Some very occasional weekend or evening hours required. Must be able to lift boxes of books and charts.",
            ["schedule", "physical_requirements"],
        ),
        (
            "Candidates will be evaluated on their teaching. Two years of work at sea are highly preferred.",
            ["selection", "preferred_qualifications"],
        ),
        (
            "The successful candidate should have a degree. The successful candidate is expected to start in May of 2028.",
            ["minimum_qualifications", "dates"],
        ),
        (
            "Prerequisites are a degree and a boat. "
            "This position requires one Saturday or Sunday a week and occasional evenings.",
            ["minimum_qualifications", "schedule"],
        ),
        ("Application review will begin at once. The manager may make a hiring decision at any time.", ["application"]),
        ("The clerk should like mustard. The clerk is expected to start fires in stoves and to sweep.", ["summary"]),
    ],
)
def test_each_sentence_has_its_kind(paragraph: str, kinds: list[str]) -> None:
    found = [section.kind for section in structure(HEAD + paragraph + "\n").sections]
    assert found[-len(kinds) :] == kinds


def test_the_article_before_a_sentence_on_the_deadline_is_a_part_of_it() -> None:
    text = HEAD + "Send a resume to the Clerk by mail; the Deadline for applications is Friday, April 23, 2027.\n"
    found = structure(text)
    assert [found.text[section.start : section.end] for section in found.sections][-1].startswith("the Deadline")


def test_the_word_between_two_ways_to_qualify_goes_on_with_the_first() -> None:
    ways = "All candidates must have a degree in tides and two years at sea.\nOR\nThey need five years at sea in any harbor.\n"
    found = structure(HEAD + ways)
    kinds = [section.kind for section in found.sections]
    assert kinds[-2:] == ["minimum_qualifications", "minimum_qualifications"]
