"""Paragraphs behind a duty in a sentence or a label with a short value that are on the employer or announce the vacancy."""

from __future__ import annotations

from layouts import structure

LIBRARY = (
    "Elm Library is the centre of the town with one of the most lively programs of plays, songs and talks in all of the north of "
    "the state, and it lends boats to whoever can row them, also on the days on which the ferry does not sail to the island.\n\n"
)
HEAD = (
    "Library Director\n\nJob Description\nThe trustees seek a creative director with a will to serve the readers of the town. "
    "Duties include buying books, paying bills and hiring staff.\n\n"
)


def kinds(text: str) -> list[str]:
    return [section.kind for section in structure(text).sections]


def test_a_paragraph_on_the_employer_ends_the_duties() -> None:
    assert kinds(f"{HEAD}{LIBRARY}Qualifications\nA degree.\n") == [
        "header",
        "summary",
        "duties",
        "about",
        "minimum_qualifications",
    ]
    duty = LIBRARY.replace("Elm Library is the centre of", "Serves readers at the heart of")
    assert kinds(f"{HEAD}{duty}Qualifications\nA degree.\n") == ["header", "summary", "duties", "minimum_qualifications"]


def test_a_paragraph_that_announces_the_vacancy_is_no_value_of_a_label() -> None:
    head = "Assistant Professor of Tides\n\nElmford, New York\nPosition Type\nTenure-Track\n\n"
    tail = " for a position at the level of an assistant professor to begin in August 2028.\n\nDuties\n- Teaches students.\n"
    assert kinds(f"{head}The Tides Department of Elm College invites applications{tail}") == [
        "header",
        "location",
        "employment",
        "summary",
        "duties",
    ]
    assert kinds(f"{head}The position is of a fixed term, part time, and may be extended.\n\nDuties\n- Teaches.\n") == [
        "header",
        "location",
        "employment",
        "duties",
    ]
