"""Paragraphs between two headings on duties, which sum the work up or are on something else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.document.blocks import blocks
from jobparse.document.kinds.statements import statement_kind
from jobparse.document.sentences import sentences_of
from jobparse.document.signs import has_any
from jobparse.lexicon import lexicon

if TYPE_CHECKING:
    from jobparse.document.blocks import Block
    from jobparse.document.model import Anchor, Document
    from jobparse.document.trail import Trail

# So many blocks under a heading on duties are more than an introduction; and so many pieces a heading and a button below it.
_MOST, _OVER_BUTTON = 4, 2
# What such a heading says of the work as a whole.
_GENERAL = frozenset({"general", "overall", "overview", "summary"})
# A paragraph is not shorter, in characters.
_SENTENCE = 60


def sum_up(trail: Trail, anchor: Anchor) -> None:
    """A paragraph under words on the work sums it up where a heading on duties follows: "What a pilot does." and "Your tasks".

    One that tells of no duty ("The port is the oldest of the bay." over "Major Duties:") is on something else.
    """
    above = trail.pieces[-1] if trail.pieces else None
    if above is None or above.kind != "duties":
        return
    rows = blocks(trail.document, above.anchor.body if above.anchor else above.start, anchor.start, _MOST)
    if not rows or len(rows) == _MOST or any(row.marker for row in rows):
        return
    if all(trail.document.text[row.end - 1] == ":" for row in rows):
        return  # "Duties may include, but are not limited to, the following:" over the heading of their first part
    if above.anchor and not trail.summed and _is_general(trail, above.anchor) and _follows_heading(trail):
        trail.replace_last("summary")
    elif above.anchor and above.anchor.how == "sense":
        if len(rows) == 1 and not trail.summed:
            trail.replace_last("summary")
    elif anchor.how != "shape" and _follows_heading(trail) and not any(_tells_duty(trail.document, row) for row in rows):
        trail.replace_last("other" if trail.summed else "summary")  # but not over a part of the list: "I and II"


def _is_general(trail: Trail, anchor: Anchor) -> bool:
    """Whether a heading on the work says that it is all of it: "General Responsibilities", "Overview of Duties"."""
    return not _GENERAL.isdisjoint(trail.words(anchor).split())


def _follows_heading(trail: Trail) -> bool:
    """Whether the last piece stands right under an exact heading on duties, but for a button of the site: "Help"."""
    last = trail.pieces[-1]
    if last.anchor is None and len(trail.pieces) > _OVER_BUTTON and trail.pieces[-2].kind == "page_furniture":
        last = trail.pieces[-3]
    return last.kind == "duties" and last.anchor is not None and last.anchor.how == "exact" and last.anchor.scope == "section"


def _tells_duty(document: Document, row: Block) -> bool:
    """Whether a paragraph under a heading on duties tells of the work."""
    text = document.lower[row.body : row.end]
    told = " will " in text or has_any(text, lexicon().role_words) or has_any(text, lexicon().vacancy_words)
    if told or row.end - row.body < _SENTENCE:
        return True
    return any(statement_kind(document, *sentence) == "duties" for sentence in sentences_of(document, row.body, row.end))
