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


@pytest.mark.parametrize(
    "text",
    [
        "it is open until filled.",
        "(open until filled)",
        '"open until filled"',
        "* open\nuntil filled",
        "[open until filled",
        "open until filled",
    ],
)
def test_a_phrase_is_possible_in_the_text_that_holds_it(text: str) -> None:
    words = words_of(text)
    phrase = Phrase.of("open until filled")
    assert phrase.within(frozenset(words))
    assert PhraseIndex.of([phrase]).possible(words, frozenset(words)) == {phrase.words}


@pytest.mark.parametrize("text", ["", "until", "it is open", "filled until it is open", "open until", "open until full"])
def test_a_phrase_is_not_possible_without_its_words(text: str) -> None:
    words = words_of(text)
    assert not PhraseIndex.of([Phrase.of("open until filled soon")]).possible(words, frozenset(words))


@given(
    st.lists(st.sampled_from(["open", "until", "filled", "(to", "apply,", "eoe", "a"]), min_size=1, max_size=4),
    st.text("a. (*", max_size=5),
)
def test_every_phrase_of_a_text_is_possible(row: list[str], around: str) -> None:
    phrase = Phrase.of(" ".join(row))
    words = words_of(f"{around} {phrase.words} {around}")
    assert phrase.words in PhraseIndex.of([phrase]).possible(words, frozenset(words))
