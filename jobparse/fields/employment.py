"""`employment`: the terms of the employment, who may apply, union and bargaining units."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from jobparse.fields.reading import Doubt, Reading
from jobparse.fields.terms.applicants import open_to
from jobparse.fields.terms.overtime import overtime_status
from jobparse.fields.terms.types import types
from jobparse.fields.terms.unions import union
from jobparse.fields.terms.units import bargaining_units
from jobparse.patterns import pattern
from jobparse.spans import Found, Span

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jobparse.document.model import Document

# "The job is not in the career service", "is exempt from career service".
_CAREER = pattern(
    r"\b(?:is|are)\s+(?P<no>not\s+|exempt\s+from\s+)?(?:in\s+|covered\s+by\s+)?(?:the\s+)?career\s+service", re.IGNORECASE
)
# How much of the time is worked, right behind a label: "Employment type: Part-Time".
_TIME = pattern(
    r"\W*(?:(?:regular|permanent|temporary|seasonal)\W+)?(full|part)[ -]?time\b(?! (?:positions?|posts?|roles?|jobs?|staff)\b)"
)
_EITHER = pattern(r"\b(full|part)[ -]?time\b")


def extract(document: Document, known: Mapping[str, Any]) -> Reading:
    """Read the terms from labels, employment sections and the sentences that state them."""
    reading = Reading()
    reading.put("types", types(document, known.get("title")))
    reading.put("career_service", _career_service(document))
    reading.put("union", union(document))
    reading.put("bargaining_units", bargaining_units(document))
    reading.put("open_to", open_to(document))
    reading.put("flsa", overtime_status(document))
    _doubt(document, reading)
    return reading


def _doubt(document: Document, reading: Reading) -> None:
    """Doubt the working time where one label says that it is full and one of another name that it is not, as sites' copies do."""
    if not {"full_time", "part_time"} <= set((reading.value or {}).get("types", ())):
        return
    told: dict[str, tuple[int, int]] = {}
    labels: set[str] = set()
    for row in document.values_of("employment.types"):
        found = _TIME.match(document.lower, row.start, row.end)
        if found and len(set(_EITHER.findall(document.lower, row.start, row.end))) == 1:
            told.setdefault(found[1], (row.start, row.end))
            labels.add(document.lower[slice(*row.anchor.heading)])
    if len(labels) < len(told):
        return  # of several posts, each with the same label
    if len(told) > 1:
        start, end = max(told.values())
        message = f"another label says otherwise: {document.value(start, end)!r}"
        reading.doubts.append(Doubt("conflicting_values", message, start, end))


def _career_service(document: Document) -> Found[bool] | None:
    """Whether the job is in the career service, where the text says so or denies it."""
    at = document.lower.find("career service") if "career" in document.tokens else -1
    match = _CAREER.search(document.text, max(0, at - 40), at + 20) if at >= 0 else None
    return Found(match.group("no") is None, (Span(*match.span()),), "career service") if match else None
