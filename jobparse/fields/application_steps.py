"""`application.instructions`: the steps of an application."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.document.blocks import blocks
from jobparse.document.closing_notes import is_closing
from jobparse.document.inline_lists import split_inline
from jobparse.document.lead_ins import is_lead_in
from jobparse.fields.application_addresses import URL
from jobparse.fields.edges import end_without
from jobparse.lexicon.applying import applying_words
from jobparse.patterns import pattern
from jobparse.spans import Span

if TYPE_CHECKING:
    from jobparse.document.model import Document, Section

# What joins the steps of flattened instructions: "Open the form AND 2. Sign it".
_JOINER = pattern(r"\s+(?:AND|OR|THEN)$")
_JOINERS = ("AND", "OR", "THEN")


def holds_steps(document: Document, section: Section) -> bool:
    """Whether a section tells how to apply, not only whom to ask or what to hand in."""
    if section.anchor is None or section.anchor.heading.end == section.anchor.heading.start:
        return True
    heading = document.lower[section.anchor.heading.start : section.anchor.heading.end]
    return not any(word in heading for word in applying_words().no_steps) and not any(
        label.attribute.startswith("application.") for label in section.anchor.labels
    )


def find_steps(document: Document, section: Section) -> list[Span]:
    """The steps of a section: its blocks and inline items, without joiners and warnings at their ends."""
    spans: list[Span] = []
    for block in blocks(document, section.body, section.end):
        if block.body >= block.end or is_closing(document, block.body, block.end):
            continue
        lead, found = split_inline(document, block)
        for span in ([lead] if lead else []) + found:
            span = _without_warning(document, span)
            joiner = _JOINER.search(document.text, *span) if document.text.endswith(_JOINERS, *span) else None
            if joiner:
                span = Span(span.start, joiner.start())
            content = document.text[span.start : span.end]
            if (
                len(content) > 3
                and content not in ("AND", "OR")
                and not is_lead_in(document, span.start, span.end)
                and not URL.fullmatch(content)
            ):
                spans.append(span)
    return spans


def _without_warning(document: Document, span: Span) -> Span:
    """A step without the warning that flattened text appends to it ("Sign the form FAILURE TO FOLLOW …")."""
    at = document.lower.find("failure to follow", span.start, span.end)
    at = end_without(document, span.start, at, " \n")
    return Span(span.start, at) if at > span.start else span
