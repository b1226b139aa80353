"""Buttons of a site, and words that look like them, right below a heading: "Required documents" over "Help" or "Back to top".

Words of menus can be the value of a label too: "Position language:" over "English", "Security clearance" over "Other".
"""

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
    """Anchors in order, where such buttons and values belong to the heading or label above them, and part nothing.

    Args:
        document: The document, with its lines.
        anchors: Its anchors, in order.
    """
    words = page_words()
    if document.tokens.isdisjoint(words.below_labels):
        if document.tokens.isdisjoint(words.below_headings_tokens):
            return anchors
    else:
        anchors = [anchor for at, anchor in enumerate(anchors) if not at or not _is_value(document, anchors, at)]
    kept: list[Anchor] = []
    for anchor in anchors:
        above = kept[-1] if kept else None
        if (
            above is not None
            and anchor.kind == "page_furniture"
            and above.kind in _KINDS
            and above.how == "exact"
            and key(document.text[slice(*anchor.heading)]) in words.below_headings
            and not document.text[above.body : anchor.start].strip(" :\n")
        ):
            kept[-1] = replace(above, body=anchor.body)
        else:
            kept.append(anchor)
    return kept


def _is_value(document: Document, anchors: list[Anchor], at: int) -> bool:
    """Whether a line that could be a heading or a link is the value of the label above it, with nothing between or below."""
    above, anchor = anchors[at - 1], anchors[at]
    word = _words(document, anchor)
    text = document.text
    if word not in page_words().below_labels or text.find("\n", above.heading.end, anchor.start) < 0:
        return False
    below = anchors[at + 1].start if at + 1 < len(anchors) else len(text)
    if text[above.heading.end : anchor.start].strip(" :\n") or text[anchor.heading.end : below].strip(" \n"):
        return False
    coloned = text.startswith(":", above.heading.end)
    return above.scope == "label" or (coloned and anchor.kind == "page_furniture" and "language" in _words(document, above))


def _words(document: Document, anchor: Anchor) -> str:
    """The words of a heading in lower case."""
    return document.lower[slice(*anchor.heading)]
