"""Statements that stand in one line, each behind its label: "Education: a diploma Training: 4 hours Eligibility: Pilot 2"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.document.blocks import trimmed_end
from jobparse.patterns import pattern
from jobparse.spans import Span

if TYPE_CHECKING:
    from jobparse.document.model import Document

# Such a label, in lower-case text.
_LABEL = pattern(
    r"(?:education(?:al attainment)?|(?:work )?experience|training|eligibility|competenc(?:y|ies)|licen[sc]e) ?: {1,3}"
)
# So many of them in one line are a list.
_LEAST = 3
# The first of them may have become a heading; how far before the line that begins at most, in characters.
_FIRST, _REACH = ("education:", "education :", "attainment:"), 16


def labelled_parts(document: Document, span: Span) -> list[Span]:
    """The statements behind the labels of a line; the line itself where it holds few, or the first stands behind none."""
    if document.text.count(": ", *span) < _LEAST - 1:
        return [span]
    labels = list(_LABEL.finditer(document.lower, *span))
    before = document.lower[max(0, span.start - _REACH) : span.start]
    behind = before.rstrip().endswith(_FIRST)
    if len(labels) + behind < _LEAST or not (behind or labels[0].start() == span.start):
        return [span]
    starts = [span.start, *(label.end() for label in labels)] if behind else [label.end() for label in labels]
    ends = [*(label.start() for label in labels[not behind :]), span.end]
    parts = [Span(start, trimmed_end(document.text, start, end)) for start, end in zip(starts, ends, strict=True)]
    return [part for part in parts if part.start < part.end]
