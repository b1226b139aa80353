"""The health that the public services of Ireland ask for among the qualifications of an office, which is no bodily demand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.document.items import items
from jobparse.document.signs import has_sign

if TYPE_CHECKING:
    from jobparse.document.model import Document
    from jobparse.spans import Span

# "Candidates shall be in a state of health such as would indicate a reasonable prospect of ability to render regular service."
_STATE = ("state of health",)


def is_of_health(document: Document, span: Span) -> bool:
    """Whether a statement asks for a state of health that lets somebody hold an office."""
    return has_sign(document, *span, _STATE)


def health_asked(document: Document) -> list[Span]:
    """Such statements under headings on the body: "Health" among the particulars of an office."""
    if "health" not in document.tokens:
        return []
    return [
        span
        for section in document.of_kind("physical_requirements")
        if not section.note and has_sign(document, section.body, section.end, _STATE)
        for span in items(document, section.body, section.end)
        if is_of_health(document, span)
    ]
