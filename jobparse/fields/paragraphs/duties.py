"""Duties that a paragraph on the role tells itself, where nothing else does: "The pilot's duties include: mooring; sounding"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.document.blocks import blocks
from jobparse.document.model import once
from jobparse.document.sentences import sentence_at
from jobparse.patterns import pattern
from jobparse.spans import Span

if TYPE_CHECKING:
    from jobparse.document.model import Document

# The words that lead into them, in lower-case text: "responsibilities will include, but are not limited to:".
_LEAD = pattern(
    r"(?:duties|responsibilities|tasks|functions) (?:(?:will|shall|may) )?include,?"
    r"(?: but (?:are|is|will) not (?:be )?limited to)?(?: the following)?:(?= {1,9}\w)"
)
_NOUNS = frozenset({"duties", "responsibilities", "tasks", "functions"})
# What stands behind them is no shorter, in characters.
_LEAST = 80


# How statements go that stand among duties and are on who supervises the work, or on the hours: "Work is performed under general
# supervision", "A. Permanent clerks work a regular shift each week". They read lower-case text.
_SUPERVISED = pattern(
    r"(?:the )?work (?:in this class |of this class )?(?:is|will be) (?:generally |usually |normally )?"
    r"(?:performed|done|carried out) under "
    r"(?:the )?(?:[a-z-]{3,16} ){0,3}(?:supervision|direction|guidance)\b"
    r"|(?:the )?performance is (?:reviewed|evaluated) (?:through|by)\b"
)
_ON_HOURS = pattern(
    r"(?:[\w-]+ ){1,6}works? (?:an? )?(?:regular|irregular|rotating|flexible|varied|set|fixed) (?:shifts?|schedules?|hours)\b"
    r"(?! and [a-z]{3,}s )"
)


def is_no_duty(document: Document, start: int, end: int) -> bool:
    """Whether a statement among duties is on who supervises the work, or on the hours of those who do it."""
    return _SUPERVISED.match(document.lower, start, end) is not None or _ON_HOURS.match(document.lower, start, end) is not None


@once
def duties_in_prose(document: Document) -> tuple[Span, Span] | None:
    """The sentence that leads into duties in the prose on the role, and the duties, of a text that lists none."""
    if document.tokens.isdisjoint(_NOUNS) or document.of_kind("duties"):
        return None
    for section in document.of_kind("summary"):
        lead = None if section.note else _LEAD.search(document.lower, section.body, section.end)
        if lead is None:
            continue
        block = next((row for row in blocks(document, section.body, section.end) if row.start <= lead.start() < row.end), None)
        if block and block.end - lead.end() >= _LEAST:
            start, _ = sentence_at(document, lead.start(), section.body, section.end)
            return Span(start, lead.end()), Span(lead.end(), block.end)
    return None
