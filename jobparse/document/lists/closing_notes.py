"""Closing notes: what ends a list without being one of its items ("The above is not exhaustive …")."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.document.blocks import trimmed_end
from jobparse.document.headings.bounds import last_before
from jobparse.document.kinds.statements import statement_kind
from jobparse.document.sentences import STOP
from jobparse.document.signs import has_any
from jobparse.spans import Span

if TYPE_CHECKING:
    from jobparse.document.model import Document

# How far into a block the phrase of a closing note is looked for, in characters.
_CLOSING_REACH = 120
# What stands behind one in the head of a paragraph is not shorter, in characters.
_REST = 160


def is_closing(document: Document, start: int, end: int) -> bool:
    """Whether a block is a note that closes a list ("The list of essential duties is not intended to be exhaustive …")."""
    if not document.closing:
        return False
    opening = document.lower[start : end if end - start < _CLOSING_REACH else start + _CLOSING_REACH]
    for phrase in document.closing:
        if phrase in opening and not STOP.search(document.text, start, start + opening.find(phrase)):
            return True
    return False


def holds_closing(document: Document, start: int, end: int) -> bool:
    """Whether the phrase of a closing note stands between two offsets."""
    return bool(document.closing) and has_any(document.lower[start:end], document.closing)


def without_closing(document: Document, spans: list[Span]) -> list[Span]:
    """The items without closing notes, also where one follows the last item in the same line."""
    kept: list[Span] = []
    for span in spans:
        if is_closing(document, span.start, span.end):
            continue
        for phrase in document.closing:
            at = document.lower.find(phrase, span.start, span.end)
            if at > span.start and last_before(document.text, at) in ".;":
                span = _behind_note(document, span, at) or Span(span.start, trimmed_end(document.text, span.start, at))
                break
        kept.append(span)
    return kept


def behind_brackets(document: Document, span: Span) -> Span:
    """The item behind a note in brackets that it begins with: "(Other duties may be assigned) Sweeps the quay"."""
    if not (document.closing and document.text.startswith("(", span.start)):
        return span
    bracket = document.text.find(")", span.start, min(span.end, span.start + _CLOSING_REACH))
    if bracket < 0 or not has_any(document.lower[span.start : bracket], document.closing):
        return span
    rest = bracket + 1
    while rest < span.end and document.text[rest] in " .:\n":
        rest += 1
    return Span(rest, span.end) if rest < span.end else span


def _behind_note(document: Document, span: Span, at: int) -> Span | None:
    """The duties behind a note in the head of a paragraph: "Examples. Other duties may be assigned. Sweeps the quay"."""
    if statement_kind(document, *span) is not None:
        return None
    stop = STOP.search(document.text, at, span.end)
    start = stop.end() if stop else span.end
    while start < span.end and document.text[start].isspace():
        start += 1
    rest = Span(start, span.end)
    return rest if rest.end - start >= _REST and statement_kind(document, *rest) == "duties" else None
