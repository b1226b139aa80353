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
