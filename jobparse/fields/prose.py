"""`summary` and `equal_opportunity`: paragraphs of the record."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from jobparse.document.blocks import blocks
from jobparse.document.preambles import past_preamble
from jobparse.fields.edges import end_without
from jobparse.fields.reading import Reading, scalar
from jobparse.patterns import pattern
from jobparse.spans import Found, Span

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jobparse.document.blocks import Block
    from jobparse.document.model import Document

# Paragraphs of a section on equal opportunity that are no statement on it: "Apply online …", "Class code 1234".
_NOT_STATEMENT = pattern(r"^(?:class code|code no|for additional|this job|apply|city of)", re.IGNORECASE)
# What a block can consist of that says nothing; a number is the code of a category of jobs ("EEO: 3").
_MARKS = " \n*_-|.:0123456789"
# The words of such a statement: "without regard to age".
_SPEAKS = pattern(r"equal (?:employment )?opportunity|equal consideration|discriminat|unlawfully excluded|regard to|regardless", re.IGNORECASE)


def _joined(document: Document, spans: list[Span], rule: str) -> Found[str] | None:
    if not spans:
        return None
    return Found(" ".join(document.value(span.start, span.end) for span in spans), tuple(spans), rule)


def summary(document: Document, known: Mapping[str, Any]) -> Reading:
    """Read the paragraphs that say what the job is: the first summary sections up to the duties."""
    del known
    spans: list[Span] = []
    headed = _headed_summary(document)
    for section in document.sections:
        if section.kind == "duties" and spans:
            break
        if section.kind == "summary" and not section.note and section.start >= headed:
            for block in blocks(document, section.body, section.end):
                if spans and spans[-1].end == block.start:
                    spans[-1] = Span(spans[-1].start, block.end)  # nothing stands between the two
                elif block.end - block.body > 2 and not _tells_nothing(document, block, alone=not spans):
                    start = past_preamble(document, block.body, block.end)
                    spans += [Span(start, block.end)] if start < block.end else []
    return scalar(_joined(document, spans, "summary section"))


# How paragraphs begin that say nothing of what the job is: who may apply at all, and how. They are in lower case.
_ASIDES = (
    "must ",
    *(
        f"to apply{word}"
        for word in (",", ":", " for", " please", " online", " go to", " visit", " click", " submit", " send", " to")
    ),
    "click on ",
    "click here",
    "apply now",
    "apply online",
    "we are recruiting to fill the position",
)
# How they end that only lead to what stands below: "The warden is expected to".
_LEADS = ("following:", "below:", " to", " to:", " will", " will:", " include:", " includes:")


def _tells_nothing(document: Document, block: Block, *, alone: bool) -> bool:
    """Whether a paragraph of a summary asks for something, tells how to apply, or leads behind others to what stands below."""
    lower = document.lower
    end = end_without(document, block.body, block.end, " \n*_=")
    return lower.startswith(_ASIDES, block.body) or (
        not alone and end - block.body <= _LONGEST_LEAD and lower.endswith(_LEADS, block.body, end)
    )


_LONGEST_LEAD = 90  # in characters


def _headed_summary(document: Document) -> int:
    """Where the first section begins whose heading says that it is the summary, before the duties; 0 where none does."""
    for section in document.sections:
        if section.kind == "duties":
            break
        anchor = section.anchor
        if section.kind != "summary" or anchor is None or anchor.scope != "section" or anchor.how == "cue":
            continue
        says_so = anchor.kind == "summary" or document.lower.find("summary", *anchor.heading) >= 0
        if says_so and section.body < section.end:
            return section.start
    return 0


def equal_opportunity(document: Document, known: Mapping[str, Any]) -> Reading:
    """Read the equal-opportunity statement: the longest paragraph of the sections of that kind that speaks of it."""
    del known
    best: Span | None = None
    spoken = False
    for section in document.of_kind("equal_opportunity"):
        start = (
            section.body
            if section.anchor and section.anchor.how == "exact" and section.anchor.body < section.end
            else section.start
        )
        for block in blocks(document, start, section.end):
            content = document.text[block.body : block.end]
            if not content.strip(_MARKS):
                continue
            speaks = bool(_SPEAKS.search(content))
            longer = best is None or (speaks, block.end - block.body) > (spoken, best.end - best.start)
            if longer and (speaks or not _NOT_STATEMENT.match(content)):
                best, spoken = Span(block.body, block.end), speaks
    return scalar(_joined(document, [best], "equal-opportunity section") if best else None)
