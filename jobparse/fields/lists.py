"""Attributes that are plain lists of statements: duties, working conditions, equipment, physical requirements, benefits, selection."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from jobparse.document.blocks import items
from jobparse.fields.reading import Reading, texts

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jobparse.document.model import Document
    from jobparse.spans import Span


def of_kind(document: Document, *kinds: str) -> list[Span]:
    """Items of all sections of these kinds, their notes left out."""
    spans: list[Span] = []
    for section in document.of_kind(*kinds):
        if not section.note:
            spans += items(document, section.body, section.end)
    return spans


def duties(document: Document, known: Mapping[str, Any]) -> Reading:
    """Read the essential duties."""
    del known
    return texts(document, of_kind(document, "duties"))


def working_conditions(document: Document, known: Mapping[str, Any]) -> Reading:
    """Read the working conditions."""
    del known
    return texts(document, of_kind(document, "working_conditions"))


def equipment(document: Document, known: Mapping[str, Any]) -> Reading:
    """Read the equipment used."""
    del known
    return texts(document, of_kind(document, "equipment"))


def physical_requirements(document: Document, known: Mapping[str, Any]) -> Reading:
    """Read the physical requirements."""
    del known
    return texts(document, of_kind(document, "physical_requirements"))


def benefits(document: Document, known: Mapping[str, Any]) -> Reading:
    """Read the benefits."""
    del known
    return texts(document, of_kind(document, "benefits"))


def selection(document: Document, known: Mapping[str, Any]) -> Reading:
    """Read the statements on selection, examination and evaluation."""
    del known
    return texts(document, of_kind(document, "selection"))
