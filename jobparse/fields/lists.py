"""Attributes that are plain lists of statements: duties, equipment, benefits and the like, one item a statement."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from jobparse.document.blocks import items
from jobparse.fields.reading import Reading, texts

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from jobparse.document.model import Document
    from jobparse.spans import Span


def of_kind(document: Document, *kinds: str) -> list[Span]:
    """Items of all sections of these kinds, their notes left out."""
    spans: list[Span] = []
    for section in document.of_kind(*kinds):
        if not section.note:
            spans += items(document, section.body, section.end)
    return spans


def _reader(kind: str) -> Callable[[Document, Mapping[str, Any]], Reading]:
    """An extractor of the items of all sections of a kind."""

    def read(document: Document, known: Mapping[str, Any]) -> Reading:
        del known
        return texts(document, of_kind(document, kind))

    return read


duties = _reader("duties")
working_conditions = _reader("working_conditions")
equipment = _reader("equipment")
physical_requirements = _reader("physical_requirements")
benefits = _reader("benefits")
selection = _reader("selection")
