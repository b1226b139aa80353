"""The plan, the series and the grade that federal posts print behind their title: "Surveyor, GS-0201-12"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.patterns import pattern
from jobparse.spans import Span

if TYPE_CHECKING:
    from jobparse.document.model import Document

# The plan, series and grade of a federal post behind its title, with a remark in brackets or none: "Surveyor (Tides),
# GS-0201-12/13 (MP)", "Surveyor, CY 1702-01/02", "Surveyor - GS 201 11", "SURVEYOR, CY-1702 - PAY BANDS I - II".
_SERIES = pattern(
    r"(?:,| [\u2013-])? \(?[A-Z]{2}[ -]?\d{2,4}(?:[ -]\d{1,2}(?:[/-]\d{1,2}){0,3}\)?|\)?(?= ?[,\u2013-] ?(?i:pay)))"
    r"(?: ?[,\u2013-]? ?(?i:pay bands?) (?:[IVX]{1,4}|\d)(?: ?[\u2013/&,-] ?(?:[IVX]{1,4}|\d)){0,3})?"
    r"(?:,? \([^()]{2,60}\))?\Z"
)
_SHORTEST = 3  # no title is shorter, in characters


def without_series(document: Document, span: Span) -> Span:
    """A title without the plan, the series and the grade of a federal post behind it."""
    series = _SERIES.search(document.text[slice(*span)]) if any(map(str.isdigit, document.text[slice(*span)])) else None
    return Span(span.start, span.start + series.start()) if series and series.start() > _SHORTEST else span
