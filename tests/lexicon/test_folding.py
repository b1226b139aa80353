"""How headings, labels and words are folded for look-up."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jobparse.lexicon import Phrase, key, tokens_of


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


def test_a_phrase_is_within_the_tokens_of_the_text_that_holds_it() -> None:
    phrase = Phrase("open until filled", frozenset({"open", "until"}))
    for text in (
        "it is open until filled.",
        "(open until filled)",
        '"open until filled"',
        "* open\nuntil filled",
        "[open until filled",
    ):
        assert phrase.within(tokens_of(text))
    assert not phrase.within(tokens_of("it is open"))
