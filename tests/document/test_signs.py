"""Signs: plain words that are looked for before a costly pattern is tried."""

from __future__ import annotations

import pytest

from jobparse.document.sections import build
from jobparse.document.signs import offsets_in, vocabulary
from jobparse.document.source import Source

TEXT = "Ana sails to Anana.\n\nANANA has no banana."


@pytest.mark.parametrize(
    ("signs", "places"),
    [
        (("ana",), [0, 13, 15, 21, 23, 35, 37]),  # also where two of them overlap
        (("sails", "ana"), [0, 4, 13, 15, 21, 23, 35, 37]),  # in the order of the text, not of the signs
        (("Ana", "pine"), []),
        ((), []),
    ],
)
def test_where_signs_stand(signs: tuple[str, ...], places: list[int]) -> None:
    document = build(Source.from_text(TEXT))
    assert offsets_in(document, 0, len(TEXT), signs) == places


def test_a_sign_stands_between_two_offsets_as_a_whole() -> None:
    document = build(Source.from_text(TEXT))
    assert offsets_in(document, 13, 18, ("ana",)) == [13, 15]
    assert offsets_in(document, 14, 17, ("ana",)) == []
    assert offsets_in(document, 35, len(TEXT) + 9, ("ana",)) == [35, 37]


def test_the_vocabulary_has_each_word_once_between_line_ends() -> None:
    words = vocabulary(build(Source.from_text(TEXT)))
    assert sorted(words.split("\n")) == sorted(["", "ana", "sails", "to", "anana.", "anana", "has", "no", "banana.", ""])
