"""Headings on requirements that are those of a part of the duties, and words into duties that lead into requirements."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.document.blocks import blocks
from jobparse.document.kinds.statements import statement_kind
from jobparse.lexicon.folding import key
from jobparse.lexicon.structure import structure_words

if TYPE_CHECKING:
    from jobparse.document.model import Anchor
    from jobparse.document.trail import Trail

# Kinds of headings that can be those of parts of the duties as well, and how many items below tell what a list is of.
_ASKING = frozenset({"knowledge", "minimum_qualifications", "other_requirements"})
_ITEMS = 12


def part_of_duties(trail: Trail, anchor: Anchor, stop: int) -> bool:
    """Whether a heading is a part of the duties above it: most items below it are duties, "Take part in drills"."""
    if trail.kind != "duties" or anchor.kind not in _ASKING or key(trail.words(anchor)) not in structure_words().parts_of_duties:
        return False
    rows = [row for row in blocks(trail.document, anchor.body, stop, _ITEMS) if row.marker]
    duties = sum(statement_kind(trail.document, row.body, row.end) == "duties" for row in rows)
    return bool(rows) and 2 * duties >= len(rows)


def are_had(trail: Trail, anchor: Anchor, stop: int) -> bool:
    """Whether what most items below "The successful candidate will:" say is what somebody has or is: "have a boat card"."""
    if not trail.words(anchor).endswith(" will"):
        return False
    rows = blocks(trail.document, anchor.body, stop, _ITEMS)
    return 2 * sum(trail.document.lower.startswith(structure_words().had, row.body) for row in rows) > len(rows)
