"""Flattened lists whose headings and items have dashes between them."""

from __future__ import annotations

import pytest

import jobparse

LINE = (
    "Duties - Guides ships (e.g., ferries) through the narrows - Keeps a log of each passage and of the buoys Qualifications, "
    "Knowledge, and Skills - Two years as a deckhand. - A boat is preferred. Benefits - Housing by the sea - A dog"
)


def test_headings_and_items_between_dashes() -> None:
    posting = jobparse.parse(f"Harbor Pilot\n\n{LINE}\n").posting
    assert posting.duties == ["Guides ships (e.g., ferries) through the narrows", "Keeps a log of each passage and of the buoys"]
    assert posting.qualifications.minimum == ["Two years as a deckhand."]
    assert posting.qualifications.preferred == ["A boat is preferred."]
    assert posting.benefits == ["Housing by the sea", "A dog"]


@pytest.mark.parametrize(
    "line",
    [
        "Duties - Guides ships - Teaches Communication Skills - Keeps a log",
        "Duties - Guides ships - Pays the Harbor Benefits - Keeps a log",
        "Duties - Guides ships - Reads the list of duties - Keeps a log",
    ],
)
def test_the_last_words_of_an_item_are_no_heading(line: str) -> None:
    parsed = jobparse.parse(f"Harbor Pilot\n\n{line}\n")
    assert [section.kind for section in parsed.sections] == ["header", "duties"]
    assert len(parsed.posting.duties) == 3


@pytest.mark.parametrize(
    ("line", "kinds"),
    [
        ("Ko wai koe - about you", ["about_candidate", "minimum_qualifications"]),
        ("Me pēhea te tono – how to apply", ["application"]),
        ("ANNEX II - Duties", ["duties"]),  # the number of a paper
        ("Guides ships - duties", ["duties"]),
    ],
)
def test_a_heading_in_two_languages(line: str, kinds: list[str]) -> None:
    text = f"Harbor Pilot\n\nDUTIES\n\n- Guides ships.\n- Keeps logs.\n\n{line}\n\nTwo letters and a degree are needed to send.\n"
    assert jobparse.parse(text).sections[-1].kind in kinds
