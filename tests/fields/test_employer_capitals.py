"""Employers that begin with a letter of another language, behind the words for their seal, and with short names in quotes."""

from __future__ import annotations

import pytest

import jobparse


@pytest.mark.parametrize(
    ("words", "employer"),
    [
        ("Here at Ōtama Hills District Council we like plain words.", "Ōtama Hills District Council"),
        ("Ōtama Hills District Council is seeking a Team Leader.", "Ōtama Hills District Council"),
        ("At Ångby City Council, we like plain words.", "Ångby City Council"),
        ("Here at the quay we like plain words.", None),
        ("Elm Legal Services (\u201cELS\u201d) seeks a Team Leader for its office.", "Elm Legal Services"),
        ("Tidewatch Partners (the \u201cPartners\u201d) seeks a Team Leader for its office.", "Tidewatch Partners"),
        ("Elm Support Services seeks a Team Leader for its office.", None),
    ],
)
def test_employers_of_sentences(words: str, employer: str | None) -> None:
    assert jobparse.parse(f"Team Leader\n\n{words}\n").posting.employer == employer


def test_the_words_for_a_seal() -> None:
    text = "Team Leader\n\nSeal of the Red Elm Tribe\nVisit us\n\nThe leader leads.\n"
    assert jobparse.parse(text).posting.employer == "Red Elm Tribe"


def test_a_short_name_is_told_in_full() -> None:
    text = (
        "Tide Steward\n\nElmbay, NC\n\nThis position is with the Three Elms Council of Governments based in Elmbay, NC\n\n"
        "TECOG is a voluntary union of 28 towns that share planners.\n"
    )
    assert jobparse.parse(text).posting.employer == "Three Elms Council of Governments"


@pytest.mark.parametrize(
    ("words", "department"),
    [
        (
            "has room for a Team Leader in the Dock Crew of its Engineering Services Department.",
            "Engineering Services Department",
        ),
        ("has room for a Team Leader. Mail goes to the Fire Department of Birch.", None),
    ],
)
def test_departments_of_its_own(words: str, department: str | None) -> None:
    assert jobparse.parse(f"Team Leader\n\nElm Creek Shire Council {words}\n").posting.department == department


def test_a_court_behind_a_department() -> None:
    text = "Team Leader\n\nThe Office of the Clerk, U.S. Court of Tides, has an opening for a Team Leader.\n"
    assert jobparse.parse(text).posting.department == "Office of the Clerk"


@pytest.mark.parametrize("unit", ["Elm Lake Ranger District", "Alder National Forest"])
def test_an_office_in_the_field_is_no_employer(unit: str) -> None:
    text = f"U.S. Department of Tides, Quay Service\n\nTrail Hand\n\n{unit}\n\nThe district plans to fill two jobs.\n"
    assert jobparse.parse(text).posting.employer != unit
