"""Amounts of experience in brackets behind their areas: "Work experience at sea (3-5 years)"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.document.signs import has_sign
from jobparse.fields.edges import end_without
from jobparse.patterns import pattern
from jobparse.spans import Span

if TYPE_CHECKING:
    from jobparse.document.model import Document
    from jobparse.fields.reading import Reading

# What parts the statements of an item, and words that make an amount in brackets none that is asked for: "(up to 2 years)".
_STOP = pattern(r"[.;]\s+")
_CAPS = ("up to", "prefer", "substitut", "max")
# How far before an amount its bracket opens, and the longest clause on one, in characters.
_LEAD_REACH, _LONGEST = 40, 1000


def add_bracketed(document: Document, amount: Span, item: Span, years: float, reading: Reading) -> None:
    """Add an amount that stands in brackets behind its area: "Work experience at sea (3-5 years)"."""
    bracket = document.text.rfind("(", max(item.start, amount.start - _LEAD_REACH), amount.start)
    if bracket < 0 or not document.text.startswith(")", amount.end) or has_sign(document, bracket, amount.start, _CAPS):
        return
    begin = max(item.start, bracket - _LONGEST)
    for stop in _STOP.finditer(document.text, begin, bracket):
        begin = stop.end()
    area = Span(begin, end_without(document, begin, bracket, " ,\n"))
    if area.end > area.start and document.lower.find("experience", *area) >= 0:
        entry = {"years": years, "area": document.value(*area), "text": document.value(area.start, amount.end + 1)}
        reading.append("experience", entry, {"years": (amount,), "area": (area,), "text": (Span(area.start, amount.end + 1),)})
