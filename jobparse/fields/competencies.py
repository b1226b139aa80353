"""`knowledge`, `skills`, `abilities`, `other_requirements`: competencies with their label, printed degree and entry mark."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from jobparse.document.blocks import Block, blocks, is_closing, is_lead_in, split_inline
from jobparse.fields.reading import Reading
from jobparse.patterns import pattern
from jobparse.spans import Span

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jobparse.document.model import Document, Section

# "ACTIVE LISTENING - Give full attention …", "COLLABORATION: Works closely …": the label in capitals before dash or colon.
_NAME = pattern(r"([A-Z][A-Z0-9&/,'’() -]{2,70}?)\s*(?:-|:)\s+(?=\S)")
# "Moderate knowledge of:", "Intermediate to advanced working knowledge of": the degree before the word.
_LEVEL = pattern(
    r"((?:(?:some|basic|general|moderate|working|considerable|thorough|extensive|comprehensive|advanced|intermediate|expert|strong|good|sound|"
    r"excellent|detailed|in-depth|substantial|fundamental|limited|broad|solid|full)\b[\s,]*(?:to\s+|and\s+|or\s+)?)+)(?=\s*(?:knowledge|skills?|ability|understanding)\b)",
    re.IGNORECASE,
)
# Whose list an item of a combined section belongs to, by its first words.
_SORTS = (
    ("abilities", pattern(r"(?:\w+ )?ability to\b|able to\b", re.IGNORECASE)),
    ("skills", pattern(r"(?:[\w-]+ ){0,3}skills?\b|skilled\b|proficien", re.IGNORECASE)),
    ("knowledge", pattern(r"(?:[\w-]+ ){0,4}(?:knowledge|understanding|familiarity)\b", re.IGNORECASE)),
)
_ENTRY_NOTE = pattern(r"\*\s*may be required at entry", re.IGNORECASE)
_COMBINED = pattern(r"knowledge.*(?:skill|abilit)|skill.*abilit|ksa", re.IGNORECASE)


def knowledge(document: Document, known: Mapping[str, Any]) -> Reading:
    """Read the knowledge required."""
    del known
    return _read(document, "knowledge")


def skills(document: Document, known: Mapping[str, Any]) -> Reading:
    """Read the skills required."""
    del known
    return _read(document, "skills")


def abilities(document: Document, known: Mapping[str, Any]) -> Reading:
    """Read the abilities required."""
    del known
    return _read(document, "abilities")


def other_requirements(document: Document, known: Mapping[str, Any]) -> Reading:
    """Read the other requirements of the work."""
    del known
    return _read(document, "other_requirements")


def _read(document: Document, kind: str) -> Reading:
    reading = Reading([])
    starred = bool(_ENTRY_NOTE.search(document.text)) if "at entry" in document.lower else False
    for section in document.of_kind("knowledge", "skills", "abilities", "other_requirements"):
        combined = section.anchor is not None and bool(
            _COMBINED.search(document.text[section.anchor.heading.start : section.anchor.heading.end])
        )
        if not section.note and (combined or section.kind == kind):
            _read_section(document, section, kind, reading, combined=combined, starred=starred)
    return reading


def _read_section(document: Document, section: Section, kind: str, reading: Reading, *, combined: bool, starred: bool) -> None:
    level: Span | None = None
    if section.anchor:
        level = _level(document, *section.anchor.heading)
    for block in blocks(document, section.body, section.end):
        if block.body >= block.end or is_closing(document, block.start, block.end):
            continue
        if is_lead_in(document, block.body, block.end):
            level = _level(document, block.body, block.end)
            continue
        if not block.marker and block.gap:
            level = None
        for span in split_inline(document, block)[1]:
            if any(char.isalnum() for char in document.text[span.start : span.end]) and (
                not combined or _sort(document, span, section.kind) == kind
            ):
                _put(document, span, block, reading, level=level, starred=starred)


def _sort(document: Document, span: Span, otherwise: str) -> str:
    for kind, pattern in _SORTS:
        if pattern.match(document.text, span.start, span.end):
            return kind
    return otherwise


def _level(document: Document, start: int, end: int) -> Span | None:
    match = _LEVEL.match(document.text, start, end)
    if not match:
        return None
    finish = match.end(1)
    while document.text[finish - 1] in " ,\n":
        finish -= 1
    return Span(match.start(1), finish)


def _put(document: Document, span: Span, block: Block, reading: Reading, *, level: Span | None, starred: bool) -> None:
    at = len(reading.value)
    item: dict[str, Any] = {"text": document.value(span.start, span.end), "at_entry": starred and "*" in block.marker}
    reading.evidence[f"/{at}/text"] = (span,)
    if item["at_entry"]:
        star = document.source.text.rfind("*", block.start, block.body + 1)
        reading.evidence[f"/{at}/at_entry"] = (Span(star, star + 1),)
    name = _NAME.match(document.text, span.start, span.end)
    if name:
        item["name"] = document.value(*name.span(1))
        reading.evidence[f"/{at}/name"] = (Span(*name.span(1)),)
    own = _level(document, span.start, span.end) or level
    if own:
        item["level"] = document.value(own.start, own.end)
        reading.evidence[f"/{at}/level"] = (own,)
    reading.value.append(item)
