"""Lists of words that parts of the tool ask for: each word once, in lower case, and taken by name."""

from __future__ import annotations

from typing import Any

import pytest

from jobparse.errors import LexiconError
from jobparse.lexicon import lexicon, word_lists
from jobparse.lexicon.addresses import address_words
from jobparse.lexicon.applying import applying_words
from jobparse.lexicon.credentials import credential_words
from jobparse.lexicon.employers import employer_words
from jobparse.lexicon.pages import page_words
from jobparse.lexicon.places import place_words
from jobparse.lexicon.postings import posting_words
from jobparse.lexicon.promises import promise_words
from jobparse.lexicon.structure import structure_words
from jobparse.lexicon.vacancies import vacancy_words
from jobparse.lexicon.word_lists import WordLists, either, read_lists
from jobparse.patterns import pattern

_READERS = [
    *(address_words, applying_words, credential_words, employer_words, page_words, place_words, posting_words),
    *(promise_words, structure_words, vacancy_words),
]


class _Boats(WordLists):
    kinds: frozenset[str]
    orders: tuple[str, ...]


def _put(monkeypatch: pytest.MonkeyPatch, table: dict[str, Any]) -> None:
    monkeypatch.setattr(word_lists, "read_table", lambda _: table)


def test_a_string_is_a_set_and_an_array_keeps_its_order(monkeypatch: pytest.MonkeyPatch) -> None:
    _put(monkeypatch, {"kinds": "ferry tug\nferries", "orders": ["cast off", "all aboard "]})
    boats = read_lists("boats", _Boats)
    assert (boats.kinds, boats.orders) == ({"ferry", "tug", "ferries"}, ("cast off", "all aboard "))


@pytest.mark.parametrize(
    ("table", "named"),
    [({"kinds": "tug"}, "'orders' is missing"), ({"kinds": "tug", "orders": [], "sails": ""}, "'sails' is no list")],
)
def test_all_lists_stand_in_the_file_and_no_others(table: dict[str, Any], named: str, monkeypatch: pytest.MonkeyPatch) -> None:
    _put(monkeypatch, table)
    with pytest.raises(LexiconError, match=f"_Boats: {named}"):
        read_lists("boats", _Boats)


@pytest.mark.parametrize(
    ("kinds", "orders", "named"), [("ferry Tug", [], "Tug"), ("tug ferry tug", [], "tug"), ("", ["heave", "heave"], "heave")]
)
def test_a_bad_list_is_refused(kinds: str, orders: list[str], named: str, monkeypatch: pytest.MonkeyPatch) -> None:
    _put(monkeypatch, {"kinds": kinds, "orders": orders})
    with pytest.raises(LexiconError, match=rf"boats.*'{named}'"):
        read_lists("boats", _Boats)


@pytest.mark.parametrize("read", _READERS)
def test_no_list_is_empty(read: Any) -> None:
    assert all(vars(read()).values())


def test_a_pattern_of_words_tries_the_longer_first_and_takes_marks_as_they_are() -> None:
    words = pattern(lambda: either(("st", "st.", "st. anne")))
    assert words.findall("st. anne, st. and st") == ["st. anne", "st.", "st"]


@pytest.mark.parametrize("read", [*_READERS, lexicon], ids=lambda read: read.__name__)
def test_each_list_is_what_its_annotation_says(read: Any) -> None:
    lists = read()
    told = {name: annotation.partition("[")[0] for name, annotation in type(lists).__annotations__.items()}
    assert {name: type(getattr(lists, name)).__name__ for name in told} == told
