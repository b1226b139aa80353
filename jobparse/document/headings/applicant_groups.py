"""The groups of people under "This job is open to" on federal pages: each is a name over a line on it, and no heading."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.lexicon.folding import key
from jobparse.lexicon.structure import structure_words

if TYPE_CHECKING:
    from jobparse.document.model import Anchor, Document

_OPEN_TO, _CLARIFIED = "this job is open to", "clarification from the agency"


def without_groups(document: Document, anchors: list[Anchor]) -> list[Anchor]:
    """Anchors in order, without those in the list of groups: "Veterans", "Internal to an agency" and what stands under them."""
    listed = "open" in document.tokens and _OPEN_TO in document.lower
    first = next((at for at, anchor in enumerate(anchors) if _opens(document, anchor)), None) if listed else None
    if first is None:
        return anchors
    kept = anchors[: first + 1]
    inside = False
    for at in range(first + 1, len(anchors)):
        anchor = anchors[at]
        if key(document.text[slice(*anchor.heading)]) in structure_words().groups_of_applicants:
            inside = True
        elif document.lower.startswith(_CLARIFIED, anchor.heading.start):
            inside = False
            kept.append(anchor)
        elif anchor.how == "exact" and anchor.kind != "page_furniture":
            return kept + anchors[at:]
        elif not inside or anchor.kind == "page_furniture":
            kept.append(anchor)
    return kept


def _opens(document: Document, anchor: Anchor) -> bool:
    """Whether a heading is the one over such a list."""
    return anchor.kind == "employment" and document.lower.startswith(_OPEN_TO, anchor.heading.start)
