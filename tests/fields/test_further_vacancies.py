"""What is said of vacancies without a number: in a word on top, behind a label, or in a sentence."""

from __future__ import annotations

import pytest
from announcement import announce, end_with


@pytest.mark.parametrize(
    "sentence",
    [
        "This announcement may be used to fill additional vacancies.",
        "This job opportunity announcement may also be used to fill other positions at the quay.",
        "This recruitment will be used to fill current vacancies and an eligible list may be established.",
        "This examination is held to establish a list to fill future openings.",
        "We are accepting applications to establish a pool of inspectors for possible future openings.",
        "Additional selections may be made from this announcement.",
        "Additional positions may be filled within 60 days.",
        "More than one selection may be made.",
        "A panel may be formed from which current and future vacancies may be filled.",
        "The posting may be used for six months to fill similar positions in Elmford.",
        "THIS POSTING WILL BE USED TO FILL ANY FUTURE VACANCIES.",
    ],
)
def test_sentences(sentence: str) -> None:
    assert announce(sentence).posting.openings.note == sentence
    assert end_with(f"ADDITIONAL INFORMATION\n\nThe tower is old. {sentence} Bring a coat.").posting.openings.note == sentence


def test_two_sentences_on_them() -> None:
    both = "This announcement may be used to fill future vacancies. Current vacancies exist within the Night Office."
    assert announce(both).posting.openings.note == both


@pytest.mark.parametrize(
    "sentence",
    [
        "This announcement will not be used to fill other vacancies.",
        "Your resume will be kept on file for future openings.",
        "Please visit the website for future openings.",
        "The inspector works with the clerks to fill vacancies.",
        "Additional vacancies were filled last year.",
        "Public funds may be used to fill potholes.",
        "This examination will be used to fill a position at the quay.",
        "This announcement will be used to fill a part-time position.",
        "This posting was used to fill additional vacancies last year.",
        "The resulting register will be used to fill vacancies at the yard.",
        "A merit pool may be created and used to fill similar positions.",
        "The eligible list from this examination will be used to fill other vacancies.",
        "A list is kept from which vacancies may be filled.",
        "The bureau plans for future needs of the town.",
    ],
)
def test_others_are_no_notes(sentence: str) -> None:
    assert announce(sentence).posting.openings.note is None


def test_duties_are_no_notes() -> None:
    text = "\nOTHER DUTIES\n\n- Keeps the lists that are used to fill additional vacancies.\n"
    assert end_with(text).posting.openings.note is None


@pytest.mark.parametrize(
    ("line", "note"),
    [
        ("Location\n\nFew vacancies in the following location:\n\nElm Bay, OR", "Few vacancies"),
        ("FEW vacancies - Elm Bay, OR", "FEW vacancies"),
        ("Full-Time \N{MIDDLE DOT} Multiple openings", "Multiple openings"),
        ("(Several positions available)", "Several positions"),
        ("Number of Positions: Multiple", "Multiple"),
        ("Number of Vacancies: Several", "Several"),
        ("Number of Positions: Multiple Street", None),
        ("Many vacancies have been filled.", None),
        ("Number of Positions: 3", None),
    ],
)
def test_words_in_place_of_a_number(line: str, note: str | None) -> None:
    assert announce(line).posting.openings.note == note


def test_a_number_and_a_note() -> None:
    openings = announce("Number of Positions: 2\n\nThis announcement may be used to fill additional vacancies.").posting.openings
    assert (openings.count, openings.note) == (2, "This announcement may be used to fill additional vacancies.")
