"""`qualifications`: what must or should be brought, with degrees and amounts of experience of the minimum."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from jobparse.document.blocks import items
from jobparse.fields.education import add_education
from jobparse.fields.experience import add_experience
from jobparse.fields.lists import of_kind
from jobparse.fields.reading import Reading
from jobparse.patterns import pattern
from jobparse.spans import Found, Span

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jobparse.document.model import Document

# "Any equivalent combination of training and experience", "equivalent work experience may be considered".
_EQUIVALENT = pattern(
    r"""
      equivalent \s+ combination
    | combination \s+ of \s+ (?: education | training | experience | relevant )
    | education \s+ and/or \s+ experience \s+ (?: which\s+is\s+ )? equivalent
    | equivalent \s+ (?: education | experience | training ) \b [^.;]{0,40} (?: accept | consider | substitut )
    | or \s+ an? \s+ equivalent \s+ of \s+ education
    """,
    re.VERBOSE | re.IGNORECASE,
)
# A licence, or a certificate that somebody has: "possession of a valid first-aid certificate"; "a birth certificate" is none.
_LICENCE = pattern(
    r"""
    \b (?: driver'?s?'?\s+licen[sc]e | licen[sc]e\b | licensure
      | (?: valid | current | possess\w*\s+an? ) \s+ (?: \w+\s+ ){0,3} certificat(?:e|ion) \b
      | \bCDL\b | registration\s+as | registered\s+as )
    """,
    re.VERBOSE | re.IGNORECASE,
)
# Notes on what goes with a licence: "an automobile that is insured".
_INSURED = pattern(r"automobile[^.]{0,60}insur|insured[^.]{0,60}automobile|\bendorsement\b", re.IGNORECASE)
# A statement that says itself that it is no requirement: "fluent Welsh is a plus".
_DESIRED = pattern(
    r"""
      \b (?: is | are | strongly | especially | highly ) \s+ (?: preferred | desired | desirable ) \b
    | \b is\ an?\ (?: plus | asset ) \b
    | \b preferred \.? $
    """,
    re.VERBOSE | re.IGNORECASE,
)
# An item that says that there is no requirement: "None.", "No licenses are required".
_NONE = pattern(
    r"(?:none(?: required)?|n/?a|not applicable|no (?:license|licence|certification)s? (?:is |are )?required)\.?$", re.IGNORECASE
)
# One of these stands in whatever `_LICENCE` and `_INSURED` find, and of these in whatever `_DESIRED` finds.
_LICENCE_SIGNS = ("licen", "certif", "cdl", "regist", "automobile", "endorsement")
_DESIRED_SIGNS = ("prefer", "desir", " plus", " asset")


def extract(document: Document, known: Mapping[str, Any]) -> Reading:
    """Read all members from the sections of their kinds; education and experience from the minimum statements."""
    del known
    reading = Reading()
    required = [
        span for span in of_kind(document, "minimum_qualifications") if not _NONE.match(document.value(span.start, span.end))
    ]
    notes = [
        span
        for section in document.of_kind("minimum_qualifications")
        if section.note
        for span in items(document, section.body, section.end)
    ]
    minimum = [span for span in required if not _desirable(document, span)]
    desirable = [span for span in required + notes if _desirable(document, span)]
    reading.put_texts("minimum", document, minimum)
    reading.put_texts("preferred", document, sorted(of_kind(document, "preferred_qualifications") + desirable))
    reading.put_texts("licenses", document, _licences(document, minimum, notes))
    for span in minimum:
        add_education(document, span, reading)
        add_experience(document, span, reading)
    reading.put("equivalency_accepted", _equivalency(document, minimum))
    return reading


def _desirable(document: Document, span: Span) -> bool:
    """Whether a statement among the requirements says itself that it is none ("… is especially desired.")."""
    if not any(document.lower.find(word, *span) >= 0 for word in _DESIRED_SIGNS):
        return False
    return (
        bool(_DESIRED.search(document.text, *span))
        and document.lower.find("required", *span) < 0
        and document.lower.find("must", *span) < 0
    )


# A licence that a statement among the other requirements asks for: "A valid driver's license is required at hire."
_REQUIRED_LICENCE = pattern(
    r"(?:valid|current|possess\w*|obtain|hold)\b[^.]{0,60}\b(?:licen[sc]es?|certificat\w+|registration)\b|\blicen[sc]e\b[^.]{0,40}\brequired",
    re.IGNORECASE,
)


def _licences(document: Document, minimum: list[Span], notes: list[Span]) -> list[Span]:
    """Items of the licence sections, and those of the minimum and its notes that ask for a licence or an insured automobile."""
    asked = [span for span in of_kind(document, "other_requirements") if _REQUIRED_LICENCE.search(document.text, *span)]
    spans = asked + [span for span in of_kind(document, "licenses") if not _NONE.match(document.value(span.start, span.end))]
    if not any(word in document.lower for word in _LICENCE_SIGNS):
        minimum, notes = [], []
    spans += [
        span
        for span in minimum
        if _LICENCE.search(document.text, span.start, span.end) and document.lower.find("substitut", *span) < 0
    ]
    spans += [span for span in notes if _LICENCE.search(document.text, *span) or _INSURED.search(document.text, *span)]
    seen: dict[str, Span] = {}
    for span in sorted(spans):
        seen.setdefault(document.value(span.start, span.end), span)
    return list(seen.values())


def _equivalency(document: Document, minimum: list[Span]) -> Found[bool] | None:
    """Whether a minimum statement accepts an equivalent; None where none says so."""
    if "equivalent" not in document.lower and "combination" not in document.lower:
        return None
    for span in minimum:
        match = _EQUIVALENT.search(document.text, span.start, span.end)
        if match:
            return Found(True, (Span(*match.span()),), "equivalent combination")
    return None
