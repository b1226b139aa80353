"""Amounts of experience that are all of a statement: "At least 5 years" below "Experience required"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.document.signs import has_sign
from jobparse.fields.credentials.experience import LEAST, UNITS, add_experience, amounts_in
from jobparse.fields.reading import Reading
from jobparse.patterns import pattern
from jobparse.spans import Span

if TYPE_CHECKING:
    from jobparse.document.model import Document

# What stands behind an amount that is all of a statement, and the headings over one, in lower-case text.
_MORE = pattern(r"(?: ?\(s\))?(?: (?:or|and) (?:more|above|over|greater)|\+)?(?: ?\(?(?:required|minimum)\)?)?[.;]?")
_ON_EXPERIENCE = pattern(
    r"[\W_]*(?:(?:minimum|required|years? of|work|total|relevant|length of) ){0,3}"
    r"experience(?: (?:required|needed|level|in years))?[\W_]*"
)


def bare_amounts(document: Document, spans: list[Span]) -> tuple[frozenset[Span], frozenset[Span]]:
    """The statements that are nothing but an amount, under a heading on experience: "At least 5 years" below "Experience".

    Those that another statement names with its area come second: boards tell it again in a form on top of a page.
    """
    bare = {}
    for span in spans if "experience" in document.lower else ():
        section = document.section_at(span.start)
        headed = section and section.anchor and _is_on_experience(document, section.anchor.heading)
        amounts = amounts_in(document, span) if headed and has_sign(document, *span, UNITS) else []
        if len(amounts) != 1:
            continue
        behind = _MORE.fullmatch(document.lower, amounts[0].end, span.end)
        if behind and (amounts[0].start == span.start or LEAST.fullmatch(document.lower, span.start, amounts[0].start)):
            bare[span] = amounts[0].years
    if not bare:
        return frozenset(), frozenset()
    told = Reading()
    for span in spans:
        add_experience(document, span, told)
    named = {row["years"] for row in (told.value or {}).get("experience", ())}
    again = frozenset(span for span, years in bare.items() if years in named)
    return frozenset(bare) - again, again


def _is_on_experience(document: Document, heading: Span) -> bool:
    """Whether a heading is on experience and on nothing else: "Experience", "Years of experience required"."""
    return _ON_EXPERIENCE.fullmatch(document.lower, heading.start, heading.end) is not None


def add_bare(document: Document, span: Span, reading: Reading) -> None:
    """Add the amount that a statement consists of."""
    (amount,) = amounts_in(document, span)
    evidence: dict[str, tuple[Span, ...]] = {"years": (Span(amount.start, amount.end),), "text": (span,)}
    reading.append("experience", {"years": amount.years, "area": None, "text": document.value(*span)}, evidence)
