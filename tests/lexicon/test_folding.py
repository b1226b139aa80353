"""How headings, labels and words are folded for look-up."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jobparse.lexicon import key
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
    assert PhraseIndex.of([OPEN]).found(words_of(text)) == {OPEN: 1}


@pytest.mark.parametrize("text", ["", "*", "until", "until filled", "filled until it is open", "open until", "open until full"])
def test_a_phrase_is_not_found_without_its_words(text: str) -> None:
    assert not PhraseIndex.of([OPEN]).found(words_of(text))


def test_a_phrase_is_counted() -> None:
    words = words_of("To apply, call. To apply now, call. To apply, write; to apply, come.")
    assert PhraseIndex.of(["to apply,", "to apply"]).found([word.lower() for word in words]) == {"to apply,": 3, "to apply": 4}


@given(
    st.lists(st.sampled_from(["open", "until", "filled", "(to", "apply,", "eoe", "a"]), min_size=1, max_size=4),
    st.text("a. (*", max_size=5),
)
def test_every_phrase_of_a_text_is_found(row: list[str], around: str) -> None:
    phrase = " ".join(row)
    assert PhraseIndex.of([phrase]).found(words_of(f"{around} {phrase} {around}"))[phrase]


def test_a_phrase_is_within_the_tokens_of_the_text_that_holds_it() -> None:
    assert Phrase.of(OPEN).within(frozenset(words_of("(Open until filled)".lower())))
    assert not Phrase.of(OPEN).within(frozenset(words_of("it is open")))
