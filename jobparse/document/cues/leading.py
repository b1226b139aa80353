"""Whether a cue sentence leads into a list, with a colon, with words alone, or over lines without bullets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.document.blocks import blocks
from jobparse.document.kinds.front import PROSE
from jobparse.document.kinds.statements import statement_kind
from jobparse.document.lists.lead_ins import is_lead_in

if TYPE_CHECKING:
    from jobparse.document.model import Anchor
    from jobparse.document.trail import Trail

# How a sentence ends that leads into a list without a colon.
_LEADS = (" including", " include", " includes", " such as")


def leads_on(trail: Trail, anchor: Anchor, stop: int) -> bool:
    """Whether a sentence leads into a list, with a colon or without: "… a great benefits package including"."""
    rows = blocks(trail.document, anchor.start, stop, 2)
    if len(rows) < 2 or rows[0].marker or not rows[1].marker:
        return False
    lead = rows[0]
    return is_lead_in(trail.document, lead.body, lead.end) or trail.document.lower.endswith(_LEADS, lead.body, lead.end)


def leads_down(trail: Trail, anchor: Anchor, stop: int) -> bool:
    """Whether a paragraph leads into duties without bullets: "… duties may include the following:" over lines of a few words."""
    rows = blocks(trail.document, anchor.start, stop, 3)
    if len(rows) < 3 or any(row.marker for row in rows) or not is_lead_in(trail.document, rows[0].body, rows[0].end):
        return False
    return any(statement_kind(trail.document, row.body, row.end) == "duties" for row in rows[1:])


def is_paragraph(trail: Trail, anchor: Anchor, stop: int) -> bool:
    """Whether a sentence that can lead into a list ends a paragraph, and other paragraphs follow; one on wishes not alone."""
    rows = blocks(trail.document, anchor.start, stop, 2)
    if not rows or is_lead_in(trail.document, rows[0].body, rows[0].end):
        return False
    whole = anchor.kind == "benefits" and trail.document.text.endswith(".", rows[0].body, rows[0].end)
    return (whole or rows[0].end - rows[0].body >= PROSE) and len(rows) > 1 and rows[1].gap and not rows[1].marker
