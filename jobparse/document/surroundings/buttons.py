"""Buttons of a site that stand right below a heading: "Required documents" over "Help" or "Back to top"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from jobparse.lexicon.folding import key
from jobparse.lexicon.pages import page_words

if TYPE_CHECKING:
    from jobparse.document.model import Anchor, Document

# Kinds of sections that are read by what their heading asks for: papers, groups of applicants.
_KINDS = frozenset({"application", "employment"})


def without_buttons(document: Document, anchors: list[Anchor]) -> list[Anchor]:
    """Anchors in order, where those of such buttons belong to the heading above them, and part nothing.

    Args:
        document: The document, with its lines.
        anchors: Its anchors, in order.
    """
    if document.tokens.isdisjoint(page_words().below_headings_tokens):
        return anchors
    kept: list[Anchor] = []
    for anchor in anchors:
        above = kept[-1] if kept else None
        if (
            above is not None
            and anchor.kind == "page_furniture"
            and above.kind in _KINDS
            and above.how == "exact"
            and key(document.text[slice(*anchor.heading)]) in page_words().below_headings
            and not document.text[above.body : anchor.start].strip(" :\n")
        ):
            kept[-1] = replace(above, body=anchor.body)
        else:
            kept.append(anchor)
    return kept
