"""Titles that a sentence points at, below it or behind its colon, and sentences that point at other things."""

from __future__ import annotations

import pytest
from announcement import BODY, printed, read

_INVITED = "Applications are invited from qualified persons for the following"
_EXISTS = "AN OPENING EXISTS FOR THE FOLLOWING POSITION AT THE ELM BAY HARBOR TRUST."


@pytest.mark.parametrize(
    ("lead", "title"),
    [
        (f"{_EXISTS}\n\nDOCK OPERATIONS SPECIALIST", "DOCK OPERATIONS SPECIALIST"),
        ("Applications are being accepted for the following position:\n\nHarbor Pilot II", "Harbor Pilot II"),
        ("Elm Bay is hiring for the following position(s):\n- Harbor Pilot\n- Net Mender", "Harbor Pilot"),
        ("The following vacancies are now open at the port:\n1. Harbor Pilot\n2. Deckhand", "Harbor Pilot"),
        ("The port has a vacancy for the following post:\n(1) Harbor Pilot", "Harbor Pilot"),
        (f"{_INVITED} posts in the Ministry of Tides: Private Secretary (OPS/SS 7) (non-vacant) - Quays", "Private Secretary"),
        (f"{_INVITED} post in the Ministry of Docks: Tide Officer (SOG/ST 5) (vacant)", "Tide Officer"),
        (f"{_INVITED}\nvacant positions:\n2 x Harbor Pilot", "Harbor Pilot"),
        ("POSITION AVAILABLE:\nRoad Worker", "Road Worker"),
        ("Vacant posts: Harbor Pilot", "Harbor Pilot"),
        ("The board announces an examination for the following position: Account Clerk II.", "Account Clerk II"),
        ("Persons may apply for the following vacancy: Assistant Town Planner (Grade 7).", "Assistant Town Planner"),
        ("Fill out a form to apply for the following job:\nHarbor Pilot Location: Elm Bay", "Harbor Pilot"),
    ],
)  # fmt: skip
def test_behind_words_that_point_at_it(lead: str, title: str) -> None:
    parsed = read(f"{lead}\n{BODY}")
    assert parsed.posting.title == title
    assert printed(parsed, "/title") == title


def test_the_title_of_the_announcement_itself_beats_that_of_its_page() -> None:
    text = f"Dock Operation Specialist\n\nMay 4, 2031\n\n{_EXISTS}\n\nDOCK OPERATIONS SPECIALIST\n{BODY}"
    assert read(text).posting.title == "DOCK OPERATIONS SPECIALIST"


def test_several_posts_leave_the_title_line_first() -> None:
    text = f"Harbor Pilot\n\nElm Bay is hiring for the following positions:\n- Deckhand\n- Harbor Pilot\n{BODY}"
    assert read(text).posting.title == "Harbor Pilot"


def test_another_post_that_a_sentence_points_at_is_not_that_of_the_title_line() -> None:
    assert (
        read(f"Fire Inspector\n\nThe town is hiring for the following position:\nDeckhand\n{BODY}").posting.title
        == "Fire Inspector"
    )


@pytest.mark.parametrize(
    "remark",
    [
        "Position available: immediately",
        "This list may be used to fill vacancies in the following positions:\nHarbor Pilot",
        "Two years of experience in one of the following positions:\nHarbor Pilot",
        "We also have openings for the following positions:\nHarbor Pilot",
        "Applicants served in the following posts:\nHarbor Pilot",
        "You are invited to apply for the following positions: Applications must reach the clerk of the board by noon.",
        "Apply for the following position:\nDepartment: Docks\nElm Quay",
    ],
)
def test_words_that_point_at_other_things(remark: str) -> None:
    assert read(f"Tide Keeper\n\n{remark}\n{BODY}").posting.title == "Tide Keeper"
