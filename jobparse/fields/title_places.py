"""Who and where behind a title on its line, and the word that says that it is one of a post."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.document.signs import has_any
from jobparse.fields.header import names_occupation
from jobparse.patterns import pattern
from jobparse.spans import Span
from jobparse.values.regions import COUNTRIES

if TYPE_CHECKING:
    from jobparse.document.model import Document

_AT, _BRACKET = " @ ", " ("
_WITH = " at "
_DASH = " - "
_MOST_PLACES = 4  # labels on the place that are looked at
_TOP = 1000  # how far down a title stands whose department is looked for in all of the text, in characters
# A name in brackets at the end of a line.
_SENDER = pattern(r" \([A-Z][\w.'-]*(?: [A-Z][\w.'-]*){1,3}\)\Z")
# What a title is said to be behind it.
_AVAILABLE = " available"
_KINDS = (" position", " vacancy", " opening", " job opening", " job", " post", " recruitment")


def without_sender(document: Document, span: Span) -> Span:
    """A title without its sender, whom the list of a digest prints behind a subject: "Curator, Tides Museum (Jo Field)"."""
    listed = document.text.endswith(")", *span) and "topics:" in document.tokens
    sender = _SENDER.search(document.text, *span) if listed else None
    return Span(span.start, sender.start()) if sender else span


def without_place(document: Document, span: Span) -> Span:
    """A title without whom it is at, as mails print that, and without the place that the text labels.

    "Pilot @ Tidewatch (Elm Bay)"; "Pilot (Norway)"; "Pilot - Elm Bay" over "Duty station: Elm Bay".
    """
    if document.text.endswith(")", *span):
        at = document.text.rfind(_BRACKET, *span)
        if at > 0 and (
            document.text[at + len(_BRACKET) : span.end - 1].upper() in COUNTRIES
            or _is_labelled_place(document, at + len(_BRACKET), span.end - 1)
        ):
            return Span(span.start, at)
    at = document.text.find(_AT, *span)
    if at > 0 and names_occupation(document.text[span.start : at]):
        return Span(span.start, at)
    at = document.text.find(_WITH, *span)
    if at > 0 and names_occupation(document.text[span.start : at]):
        whole = document.text[at + len(_WITH) : span.end]
        if any(document.text.startswith(whole, row.start) for row in document.values_of("employer")):
            return Span(span.start, at)
    at = document.text.rfind(_DASH, *span)
    if at <= span.start or not names_occupation(document.text[span.start : at]):
        return span
    place = document.lower[at + len(_DASH) : span.end]
    office = (f" {place} department", f" department of {place}")  # "Pilot - Harbors" over "The Harbors Department is"
    told = _is_labelled_place(document, at + len(_DASH), span.end) or (span.start < _TOP and has_any(document.lower, office))
    return Span(span.start, at) if told else span


def _is_labelled_place(document: Document, start: int, end: int) -> bool:
    """Whether the text labels the words of a span as the place."""
    place = document.lower[start:end]
    rows = document.values_of("locations")[:_MOST_PLACES]
    return any(place == document.lower[row.start : row.end].strip(" \n.") for row in rows)


def without_kind(document: Document, span: Span) -> Span:
    """A title without the word behind it that says that it is one of a post: "Assistant Librarian position available"."""
    if document.lower.endswith(_AVAILABLE, *span) and document.text.find(" ", *span) < span.end - len(_AVAILABLE):
        span = Span(span.start, span.end - len(_AVAILABLE))
    if not document.lower.endswith(_KINDS, *span):
        return span
    kind = next((word for word in _KINDS if document.lower.endswith(word, *span)), "")
    head = Span(span.start, span.end - len(kind))
    last = document.text[head.start : head.end].rpartition(" ")[2]
    return head if last[:1].isupper() and names_occupation(last) else span
