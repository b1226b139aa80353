"""Numbers of vacancies beside other words: levels of a class, brackets, forms, terms in a list, posts with letters."""

from __future__ import annotations

import pytest
from announcement import BODY, read


@pytest.mark.parametrize(
    ("head", "count"),
    [
        ("HEAD OF MUNICIPAL CENTRE: LARGE [CB6] [2 POSTS]", 2),
        ("HARBOR PILOT [L7] [ELM BAY]", None),
        ("Harbor Pilot\n\n(1) Position(s), Flexible", 1),
        ("Harbor Pilot\n\n3 vacant position(s)", 3),
        ("Harbor Pilot\n\nApply for the position(s) of your choice", None),
        ("Harbor Pilot\n\nPost 4.2 Position(s) of the pier", None),
        ("Harbor Pilot 3 Posts", 3),
        ("Harbor Pilot II, 2 positions available", 2),
        ("Post A - Harbor Pilot, North Quay, Elm (2 posts)\n\nPost B - Harbor Pilot, South Quay, Elm (1 post)", 3),
        ("Position 1: Harbor Pilot - three positions\nPosition 2: Deckhand - 1 position", 4),
        ("Post A - Harbor Pilot, North Quay, Elm (2 posts)\n\nPost B - Harbor Pilot, South Quay", 2),
    ],
)
def test_beside_the_title(head: str, count: int | None) -> None:
    assert read(f"{head}\n\nCity of Elmford\n{BODY}").posting.openings.count == count


@pytest.mark.parametrize(
    ("sentence", "count"),
    [
        ("The port is hiring a Harbor Specialist 1 position within its Docks Program for the summer.", None),
        ("The port is hiring for one full-time, permanent position located in Elm Bay, Oregon.", 1),
        ("We are hiring 3 full time (40 hour per week) positions, with 2 based on the pier.", 3),
        ("We are hiring for two permanent, full-time positions on the pier.", 2),
        ("The port is recruiting for three harbor pilots.", 3),
        ("We are hiring 2 full-time and 1 part-time positions.", None),
        ("The port is hiring for one of its piers.", None),
        ("We are hiring pilots with 3 full years (40 hours a week) at sea.", None),
        ("We are hiring for 3 months of harbor work.", None),
    ],
)
def test_in_sentences(sentence: str, count: int | None) -> None:
    assert read(f"Harbor Specialist\n\nCity of Elmford\n\nDescription\n{sentence}\n{BODY}").posting.openings.count == count


def test_posts_with_letters_give_the_title_that_they_have_in_common() -> None:
    rows = "Post A - Harbor Pilot, North Quay, Elm (2 posts)\n\nPost B - Harbor Pilot, South Quay, Elm (1 post)\n"
    text = f"Ref no:\nELM0571\nLocation:\nPiers of Elm\n\nJob Description\n\nTo moor boats.\n\nExtra information:\n\n{rows}"
    assert read(text).posting.title == "Harbor Pilot"
    assert read(text.replace("Post B - Harbor Pilot", "Post B - Deckhand")).posting.title == "Harbor Pilot, North Quay, Elm"


@pytest.mark.parametrize(
    ("head", "title"),
    [
        ("Elm National Laboratories Tide Model Reviewer (Mid-Career) in Elmford, California", "Tide Model Reviewer (Mid-Career)"),
        ("Elm Bay School District Bus Mechanic II in Elmford, Maine", "Bus Mechanic II"),
        ("Senior Hospital Boat Pharmacist in Elmford, Maine", "Senior Hospital Boat Pharmacist"),
        ("Harbor Council Pilot in Elmford, Maine", "Harbor Council Pilot"),
    ],
)  # fmt: skip
def test_the_employer_before_a_title_on_a_line_with_its_place(head: str, title: str) -> None:
    assert read(f"{head}\n\n{BODY}").posting.title == title
