"""`requisition_id`, `class_code` and `classification`: numbers, codes and class-plan lines behind their labels."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from jobparse.fields.header import trimmed
from jobparse.fields.reading import Reading, scalar
from jobparse.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jobparse.document.model import Document
    from jobparse.spans import Found

# An identifier: letters, digits and joiners with at least one digit ("JC262593016", "26-20001410-002", "4D-AFPC-10389274-443578-KDS").
_IDENTIFIER = pattern(r"\#?\s*((?=[\w./-]{0,40}\d)[A-Za-z0-9][\w./-]{0,60}\w|\d)")
_REQUISITION_IN_TEXT = pattern(
    r"\b(?:job id|requisition|req|job|announcement|recruitment)\s*(?:id|number|no\.?)?\s*(?:number)?\s*\#\s*:?\s*(\d{4,}[\w-]*)",
    re.IGNORECASE,
)


def _identifier(document: Document, attribute: str) -> list[Found[str]]:
    found = []
    for row in document.values_of(attribute):
        match = _IDENTIFIER.match(document.text, row.start, row.end)
        if match:
            found.append(document.found(*match.span(1), f"{attribute} label"))
    return found


def requisition_id(document: Document, known: Mapping[str, Any]) -> Reading:
    """Read the number of this posting: behind its label, else where the text says "Job ID # 209609"."""
    del known
    found = _identifier(document, "requisition_id")
    if not found:
        for section in document.of_kind("application", "other", "notes", "selection"):
            match = _REQUISITION_IN_TEXT.search(document.text, section.start, section.end)
            if match:
                found.append(document.found(*match.span(1), "number in prose"))
                break
    reading = scalar(found[0] if found else None)
    reading.candidates = list(found[1:])
    return reading


def class_code(document: Document, known: Mapping[str, Any]) -> Reading:
    """Read the code of the job class, the label's first occurrence."""
    del known
    found = _identifier(document, "class_code")
    reading = scalar(found[0] if found else None)
    reading.candidates = list(found[1:])
    return reading


def classification(document: Document, known: Mapping[str, Any]) -> Reading:
    """Read family, service, group and series of a class specification."""
    del known
    reading = Reading()
    for member in ("family", "service", "group", "series"):
        for row in document.values_of(f"classification.{member}")[:1]:
            span = trimmed(document, row.start, row.end)
            if span.end > span.start:
                reading.put(member, document.found(span.start, span.end, f"{member} label"))
    if reading.value and "group" not in reading.value and "series" not in reading.value:
        return Reading()  # "Service: Competitive" alone is no class plan
    return reading
