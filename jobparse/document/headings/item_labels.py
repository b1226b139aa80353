"""Headings among requirements that are no more than the label of one item: "- Licences: Boat card" over "- Must swim well"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.document.blocks import blocks
from jobparse.document.signs import has_any
from jobparse.lexicon.structure import structure_words

if TYPE_CHECKING:
    from jobparse.document.model import Anchor
    from jobparse.document.trail import Trail

# The kinds of such headings.
_WISHES = "preferred_qualifications"
_ITEMS = frozenset({"licenses", "knowledge", "skills", "abilities", _WISHES})


def end_item(trail: Trail, anchor: Anchor, stop: int, over: Anchor | None) -> None:
    """End what a heading opens that is the label of an item with the item; what is asked for goes on behind it.

    Items below on the same matter go with it: "- Preferred: a boat card" over "- A year at sea would be an asset". Where the
    requirements above have such a label too, what is wished for has several items: "- Required: …", "- …", "- Preferred: …".

    Args:
        trail: The trail, in a section that the heading has opened.
        anchor: The heading.
        stop: Where the section ends.
        over: The heading of the requirements above.
    """
    if trail.kind not in _ITEMS or not _is_item(anchor) or (trail.kind == _WISHES and _is_item(over)):
        return
    rows = blocks(trail.document, anchor.body, stop)
    if len(rows) < 2 or "\n" in trail.document.text[anchor.heading.end : rows[0].start]:
        return
    signs = structure_words().wishing if trail.kind == _WISHES else structure_words().licensed
    for row in rows[1:]:
        if row.marker[:1] != trail.document.text[anchor.start]:
            return
        if not has_any(trail.document.lower[row.body : row.end], signs):
            trail.add(row.start, "minimum_qualifications")
            trail.enter("minimum_qualifications")
            return


def _is_item(anchor: Anchor | None) -> bool:
    """Whether a heading stands behind the marker of an item."""
    return anchor is not None and anchor.start < anchor.heading.start
