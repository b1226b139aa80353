"""Signs inside words: told from one look at the words of a text, and the same whatever was read before."""

from __future__ import annotations

from typing import TYPE_CHECKING

import jobparse.pipeline  # noqa: F401 (what all rules ask for)
from jobparse.document import inner_signs as module
from jobparse.document.inner_signs import asked_of_words, in_words, inner_signs, special_words
from jobparse.document.sections import build
from jobparse.document.source import Source
from jobparse.fields.terms.type_places import type_places

if TYPE_CHECKING:
    import pytest

TEXT = "Deckhand\n\nRows the (part-time) ferry of the county-owned fleet. Apply at www.ferry.example.\n"


def test_signs_are_told_at_the_start_of_words_and_inside() -> None:
    document = build(Source.from_text(TEXT))
    assert {"part", "county", "www."} <= inner_signs(document)
    assert in_words(document, ("county",))
    assert not in_words(document, ("temp", "seasonal"))


def test_words_that_were_read_before_change_nothing() -> None:
    first = inner_signs(build(Source.from_text(TEXT)))
    assert "ferry" in module._PLAIN
    assert "county-owned" not in module._PLAIN
    assert inner_signs(build(Source.from_text(TEXT))) == first


def test_plain_words_are_forgotten_when_there_are_too_many(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_MOST", 3)
    document = build(Source.from_text(TEXT.replace("ferry", "tender")))
    assert "county" in inner_signs(document)
    assert len(module._PLAIN) == 1


def test_words_are_looked_into_again_for_a_sign_that_is_asked_for_later(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_ASKED", set(module._ASKED))
    assert "row" not in inner_signs(build(Source.from_text(TEXT)))
    assert asked_of_words("row") == ("row",)
    assert "row" in inner_signs(build(Source.from_text(TEXT)))
    module._PLAIN.clear()
    module._signs.cache_clear()
    module._signs_in.cache_clear()


def test_words_with_a_mark_or_a_figure_inside_are_special() -> None:
    assert {"www.ferry.example.", "part-time)"} <= special_words(build(Source.from_text(TEXT)))
    assert special_words(build(Source.from_text("Rows the ferry, daily.\n"))) == frozenset()


def test_a_type_of_employment_in_brackets_is_found_by_its_sign() -> None:
    assert type_places(build(Source.from_text(TEXT))) == [TEXT.index("part")]
