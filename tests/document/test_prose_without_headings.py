"""Paragraphs without a heading: the role among what the employer is, demands one after the other, pay in other words."""

from __future__ import annotations

import pytest

import jobparse

TAIL = "\n\nDuties\n\n- Guides ships into the harbor.\n"


def kind_of(text: str, words: str) -> str:
    at = text.index(words)
    return next(row.kind for row in jobparse.parse(text).posting.sections if row.start <= at < row.end)


@pytest.mark.parametrize(
    "role",
    [
        "The pilot lives near the harbor, guides two ferries a day and answers to the harbor master.",
        "The person we hire will guide ships, keep the log and train two helpers.",
        "Whoever is chosen will guide ships, keep the log and report to the harbor master.",
    ],
)
def test_who_holds_the_post_is_no_part_of_a_portrait(role: str) -> None:
    portrait = "The port, founded in 1871, has 300 employees and is home to two museums."
    text = f"Harbor Pilot\nPort of Alder\n\n{portrait} {role} {portrait}{TAIL}"
    assert kind_of(text, portrait) == "about"
    assert kind_of(text, role) == "summary"


@pytest.mark.parametrize(
    "other", ["The port director leads nine offices.", "The port will build a new pier and train its crews."]
)
def test_what_the_employer_does_is(other: str) -> None:
    portrait = "The port, founded in 1871, has 300 employees and is home to two museums."
    text = f"Harbor Pilot\nPort of Alder\n\n{portrait} {other} {portrait}{TAIL}"
    assert kind_of(text, portrait) == "about"


@pytest.mark.parametrize(
    "call",
    [
        "We are hiring up to three pilots for the winter, when the ice is thick and the ferries are late.",
        "The Pilot Division is looking to hire for its night crew, which sails from the old pier at the river mouth.",
        "Our department wishes to appoint two pilots for the winter, when the ferries sail by night alone.",
    ],
)
def test_calls_are_on_the_role(call: str) -> None:
    assert kind_of(f"Harbor Pilot\nPort of Alder\n\n{call}{TAIL}", call) == "summary"


def test_what_a_post_is_for_is_on_the_role_below_another_paragraph() -> None:
    first = "This position is open to staff of the port and to others who know the river and its ferries well."
    aim = "To relieve the pilots of the Harbor Department on leave, and to guide the ships of the district at night."
    assert kind_of(f"Harbor Pilot\n\n{first}\n\n{aim}{TAIL}", aim) == "summary"


def test_demands_go_on_through_their_paragraph() -> None:
    demands = (
        "Must have steered a ferry for at least one season.",
        "Must be able to pass the medical examination of the coast guard and a drug screen.",
        "Two years of experience on ferries are required; experience on tugs is preferred.",
    )
    text = f"Harbor Pilot\n\nThe port seeks a pilot for its ferries and its two tugs on the river.\n\n{' '.join(demands)}{TAIL}"
    assert [kind_of(text, demand) for demand in demands] == ["minimum_qualifications"] * 3


@pytest.mark.parametrize(
    ("said", "paid"),
    [
        ("New pilots enter at Step 2 of the pilot scale, $61,480, and move up a step each July.", True),
        ("Boots for the deck cost $180 at the shop next door.", False),
    ],
)
def test_pay_without_its_usual_words(said: str, *, paid: bool) -> None:
    text = f"Harbor Pilot\nPort of Alder\n\nThe port is looking for a pilot who knows the river and its tides. {said}{TAIL}"
    assert (kind_of(text, said) == "salary") is paid
