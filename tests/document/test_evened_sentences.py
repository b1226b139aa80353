"""Single sentences of a paragraph on the role that speak of the employer, and the other way round."""

from __future__ import annotations

import pytest

from jobparse import parse

ASKED = "Requirements\n\n- A boat licence\n- Two years at sea\n"
FIRST = "The successful candidate will become part of a crew that guides ships through the narrows of Elm Bay."
LAST = "We are looking for someone who will keep the log of the pilot boat with care and in a plain hand."


def kinds(text: str) -> list[str]:
    """The kinds of the sections of a text that hold prose."""
    return [section.kind for section in parse(text).posting.sections if section.kind in ("summary", "about")]


@pytest.mark.parametrize(
    "between",
    [
        "Our harbor motto is 'Together we sail and shine'.",
        "Our initiative is to make a bay where crews can safely work and visit free from fear.",
        "All of our pilots are sworn and have authority on the whole of the coast.",
    ],
)
def test_a_sentence_on_the_employer_leaves_no_hole_in_the_role(between: str) -> None:
    role = f"{FIRST} {between} {LAST}"
    text = f"Harbor Pilot\n\nSalary: $50,000 a year\n\n{role}\n\n{ASKED}"
    assert kinds(text) == ["summary"]
    assert parse(text).posting.summary == role


def test_who_the_employer_is_stands_apart_all_the_same() -> None:
    about = "Elm Bay Port Authority is a public agency that was founded in 1911 and serves 40,000 people in nine towns."
    text = f"Harbor Pilot\n\nSalary: $50,000 a year\n\n{about}\n\n{FIRST} {LAST}\n\n{ASKED}"
    assert kinds(text) == ["about", "summary"]
    assert parse(text).posting.summary == f"{FIRST} {LAST}"


def test_a_sentence_that_speaks_of_no_post_stays_with_the_employer() -> None:
    before = "Elm Bay Port Authority moves more than 23,000 ships a year through nine harbors of the coast, more than any other."
    behind = "Over 3,400 of our crews come from the islands, and we take the history of these to heart."
    alone = "New routes grow here in a setting shaped by fog."
    text = f"Harbor Pilot\n\nSalary: $50,000 a year\n\n{before} {alone} {behind}\n\n{FIRST} {LAST}\n\n{ASKED}"
    assert parse(text).posting.summary == f"{FIRST} {LAST}"
