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
