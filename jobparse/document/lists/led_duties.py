"""Duties that words lead into under a heading on something else: "Under supervision, … The pilot will:"."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from jobparse.document.blocks import blocks
from jobparse.document.kinds.statements import statement_kind
from jobparse.document.lists.lead_ins import is_lead_in, lead_in
from jobparse.lexicon.structure import structure_words

if TYPE_CHECKING:
    from jobparse.document.model import Anchor
    from jobparse.document.trail import Trail


def list_inside(trail: Trail, anchor: Anchor, stop: int) -> None:
    """Give the list of duties that words lead into under a heading on something else its kind: "…, the Pilot will:"."""
    phrases = structure_words().duty_leads
    colon = trail.document.lower.find(":\n", anchor.body, stop)
    while colon >= 0 and not trail.document.lower.endswith(phrases, anchor.body, colon + 1):
        colon = trail.document.lower.find(":\n", colon + 1, stop)
    if colon < 0:
        return
    for block, below in pairwise(blocks(trail.document, anchor.body, stop)):
        leads = not block.marker and trail.document.lower.endswith(phrases, block.body, block.end)
        stated = below.marker or (leads and statement_kind(trail.document, below.body, below.end) == "duties")
        if leads and stated and is_lead_in(trail.document, block.body, block.end):
            led = lead_in(trail.document, block)
            trail.add(led.start, "duties", led)
            trail.enter("duties")
            return
