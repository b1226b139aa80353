"""Where the words of types of employment begin, which everything that looks for a type shares."""

from __future__ import annotations

import pytest
from announcement import announce, read

from jobparse.document.signs import matches_at, offsets_in
from jobparse.fields.paragraphs.schedule import _HALF
from jobparse.fields.terms import type_places, types
from jobparse.fields.terms.type_places import places_within

# What those words begin with, each looked for by itself.
_BEGINS = (
    *("full-", "full t", "fullt", "whole", "part-", "part t", "partt", "temp", "limited", "provisional", "seasonal", "intern"),
    *("contract", "fixed", "non-ongoing", "per diem", "per-diem", "permanent"),
)


@pytest.mark.parametrize(
    "line",
    [
        "This is a full-time, permanent post; fulltime staff and whole-time keepers are paid alike.",
        "Per diem and per-diem ushers, a part time tuner, PARTTIME CLERKS and a limited term.",
        "Part-time\nFull\tTime\nTemporary or seasonal interns, on a fixed term; a contract position.",
        "Non-ongoing and provisional keepers attempt an internal contract in every department.",
        "diem",
    ],
)
def test_they_are_found_where_each_of_them_stands(line: str) -> None:
    document = read(line).document
    assert places_within(document, 0, len(document.lower)) == offsets_in(document, 0, len(document.lower), _BEGINS)


@pytest.mark.parametrize("line", ["The keeper is fully trained and fills a part of the day.", "Partly paid parties of the town"])
def test_words_that_only_begin_alike_are_none(line: str) -> None:
    document = read(line).document
    assert places_within(document, 0, len(document.lower)) == []


def test_those_of_a_stretch_are_those_that_begin_in_it() -> None:
    document = read("A full-time keeper and a part-time keeper").document
    first, second = places_within(document, 0, len(document.lower))
    assert places_within(document, first, second) == [first]
    assert places_within(document, first + 1, second + 1) == [second]


def test_they_are_told_once_for_a_text(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    search = type_places.places_of
    monkeypatch.setattr(type_places, "places_of", lambda sign, text: asked.append(sign) or search(sign, text))
    parsed = announce("Full-time\n\nThis is a full-time, permanent position.")
    assert parsed.posting.employment.types == ["full_time", "permanent"]
    assert len(asked) == len(set(asked))


def test_every_type_begins_at_one() -> None:
    text = (
        "full time full-time fulltime whole-time part time part-time parttime temporary limited-term provisional seasonal "
        "internship intern 9-month contract contract position fixed-term non-ongoing per diem per-diem permanent"
    )
    document = read(text).document
    places = places_within(document, 0, len(document.lower))
    found = list(matches_at(types._TYPE, document.lower, places, len(document.lower)))
    assert [match.span() for match in found] == [match.span() for match in types._TYPE.finditer(document.lower)]


@pytest.mark.parametrize("hours", ["7 a.m", "7 p.m", "7 am to", "7 am-3", "7 pm", "7:30pm", "7:00am", "6am", "9am", "5am", "6pm"])
def test_hours_with_halves_of_the_day(hours: str) -> None:
    assert _HALF.search(hours)


@pytest.mark.parametrize("words", ["a team", "8.a.m", "the stream", "am", "i am."])
def test_no_halves_of_the_day(words: str) -> None:
    assert not _HALF.search(words)
