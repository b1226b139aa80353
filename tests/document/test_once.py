"""What several fields look up is worked out once for each document, and never for another one."""

from __future__ import annotations

from jobparse.document.model import Document, once
from jobparse.document.sections import build
from jobparse.document.source import Source


def test_once_for_each_document_and_argument() -> None:
    asked: list[tuple[str, str]] = []

    @once
    def look_up(document: Document, word: str) -> int:
        asked.append((document.text, word))
        return document.text.count(word)

    one, other = build(Source.from_text("Clerk, clerk")), build(Source.from_text("Clerk"))
    assert [look_up(one, "lerk"), look_up(one, "lerk"), look_up(one, "x"), look_up(other, "lerk")] == [2, 2, 0, 1]
    assert asked == [("Clerk, clerk", "lerk"), ("Clerk, clerk", "x"), ("Clerk", "lerk")]


def test_nothing_found_is_known_as_well() -> None:
    asked: list[str] = []

    @once
    def look_up(document: Document) -> None:
        asked.append(document.text)

    document = build(Source.from_text("Clerk"))
    assert look_up(document) is look_up(document) is None  # type: ignore[func-returns-value]
    assert asked == ["Clerk"]
