"""The edges of values: spans without the marks, brackets and spaces that surround a value in the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.spans import Span

if TYPE_CHECKING:
    from jobparse.document.model import Document


def trimmed(document: Document, start: int, end: int) -> Span:
    """A span without spaces, emphasis, bars and brackets around its text."""
    text = document.text
    whole = text[start:end]
    behind = whole.lstrip(" \n*_#|-{[,:")
    start += len(whole) - len(behind)
    end -= len(behind) - len(behind.rstrip(" \n*_|-{}],:;\u2022"))
    if text.startswith("]", end) and text.count("[", start, end) > text.count("]", start, end):
        end += 1  # "Pilot [Nights]"
    if end - start < 3 or text[start] not in "'\"":
        return Span(start, end)
    if end - start > 6 and text.startswith("'''", start) and text.endswith("'''", start, end):
        return Span(start + 3, end - 3)  # the emphasis of a wiki
    if text[start] == text[end - 1] == '"':
        return Span(start + 1, end - 1)  # a value of a front matter
    return Span(start, end)


def end_without(document: Document, start: int, end: int, marks: str) -> int:
    """The end of a span without the marks that it ends with; not before its start."""
    while end > start and document.text[end - 1] in marks:
        end -= 1
    return end


def line_end(document: Document, at: int) -> int:
    """The end of the line that holds an offset."""
    stop = document.text.find("\n", at)
    return stop if stop >= 0 else len(document.text)


def word_end(document: Document, start: int, end: int) -> int:
    """The end of a span that was cut by its length, without the part of a word that it ends with."""
    text = document.text
    if not start < end < len(text) or text[end].isspace() or text[end - 1].isspace():
        return end
    space = max(text.rfind(" ", start, end), text.rfind("\n", start, end))
    return space if space > start else end


def likeness(text: str) -> str:
    """A statement as it is compared with others: in lower case, without its last stop and the ends of plurals."""
    return " ".join(word.rstrip("s") for word in text.lower().rstrip(".;").split())
