"""How headings, labels and words are folded for look-up."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jobparse.lexicon.folding import key
from jobparse.lexicon.phrases import Phrase, PhraseIndex, words_of


@pytest.mark.parametrize(
    ("printed", "folded"),
    [
        ("MINIMUM QUALIFICATIONS", "minimum qualifications"),
        ("Minimum Qualifications:", "minimum qualifications"),
        ("  Minimum   Qualifications ", "minimum qualifications"),
        ("**Minimum Qualifications**", "minimum qualifications"),
        ("Duties & Responsibilities", "duties and responsibilities"),
        ("REQUIREMENTS/MINIMUM QUALIFICATIONS", "requirements minimum qualifications"),
        ("Pre-Employment", "pre employment"),
        ("Driver's License", "drivers license"),
        ("Driver\u2019s License", "drivers license"),
        ("Knowledge, Skills, Abilities (KSAs)", "knowledge skills abilities"),
        ("Requisition #", "requisition #"),
        ("Job Number:", "job number"),
        ("", ""),
        ("***", ""),
    ],
)
def test_key(printed: str, folded: str) -> None:
    assert key(printed) == folded


@given(st.text(max_size=60))
def test_key_is_folded_already(text: str) -> None:
    assert key(key(text)) == key(text)


OPEN = "open until filled"


@pytest.mark.parametrize(
    "text",
    ["it is open until filled.", "(open until filled)", '"open until filled"', "* open until filled", "re-open until filled"],
)
def test_a_phrase_is_found_with_something_attached(text: str) -> None:
    assert list(PhraseIndex.of([OPEN]).found(words_of(text))) == [(OPEN, words_of(text).index("until") - 1)]


@pytest.mark.parametrize("text", ["", "*", "until", "until filled", "filled until it is open", "open until", "open until full"])
def test_a_phrase_is_not_found_without_its_words(text: str) -> None:
    assert not list(PhraseIndex.of([OPEN]).found(words_of(text)))


def test_phrases_that_are_looked_up_by_one_word_are_told_apart() -> None:
    index = PhraseIndex.of(["harbor pilots", "harbor", "harbor pilot exams", "our harbor pilots are", "harbor mates"])
    words = words_of("at our harbor pilots are")
    assert sorted(index.found(words)) == [("harbor", 2), ("harbor pilots", 2), ("our harbor pilots are", 1)]
    assert list(index.found(words_of("pilot of the harbors"))) == []


def test_phrases_that_begin_alike_are_told_apart_by_what_follows() -> None:
    index = PhraseIndex.of(["pilots must apply", "pilots must apply at once", "pilots must be", "all pilots must applaud"])
    assert sorted(index.found(words_of("all pilots must apply at once."))) == [
        ("pilots must apply", 1),
        ("pilots must apply at once", 1),
    ]
    assert list(index.found(words_of("pilots must"))) == []


def test_a_phrase_that_two_lists_hold_is_found_once() -> None:
    assert list(PhraseIndex.of([OPEN, OPEN]).found(words_of(OPEN))) == [(OPEN, 0)]


def test_a_phrase_is_found_each_time() -> None:
    words = words_of("to apply, call. to apply now, call. to apply, write; to apply, come.")
    found = sorted(PhraseIndex.of(["to apply,", "to apply"]).found(words))
    assert found == [("to apply", 0), ("to apply", 3), ("to apply", 7), ("to apply", 10)] + [
        ("to apply,", at) for at in (0, 7, 10)
    ]


@given(
    st.lists(st.sampled_from(["open", "until", "filled", "(to", "apply,", "eoe", "a"]), min_size=1, max_size=4),
    st.text("a. (*", max_size=5),
)
def test_every_phrase_of_a_text_is_found(row: list[str], around: str) -> None:
    phrase = " ".join(row)
    assert list(PhraseIndex.of([phrase]).found(words_of(f"{around} {phrase} {around}")))


def test_a_phrase_is_within_the_tokens_of_the_text_that_holds_it() -> None:
    assert Phrase.of(OPEN).within(frozenset(words_of("(Open until filled)".lower())))
    assert not Phrase.of(OPEN).within(frozenset(words_of("it is open")))
