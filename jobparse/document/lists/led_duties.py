"""Lists that words lead into under a heading on something else: "Under supervision, … The pilot will:"."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from jobparse.document.blocks import blocks
from jobparse.document.headings.bounds import ASKING, BODY
from jobparse.document.kinds.content import kind_of_list
from jobparse.document.kinds.front import announced
from jobparse.document.kinds.offers import are_offers
from jobparse.document.kinds.statements import statement_kind
from jobparse.document.lists.lead_ins import is_lead_in, lead_in
from jobparse.document.signs import has_any
from jobparse.lexicon.structure import structure_words

if TYPE_CHECKING:
    from jobparse.document.blocks import Block
    from jobparse.document.model import Anchor
    from jobparse.document.trail import Trail

# Kinds that words announce beside duties, and how long these are at least, in characters: shorter ones are headings themselves.
_ANNOUNCED = ASKING | {"benefits"}
_SENTENCE = 48
# But in few words as well what somebody must be: "You must:".
_MUST = " must:"
# Kinds of what follows the duties as a rule, so that a list of those below them is one whose heading is lost.
_BEHIND_DUTIES = frozenset({"application", "licenses", "minimum_qualifications", "residency", "selection"})
# So many lines below words on the work show whether they are a list of duties without bullets.
_LOOKED_AT = 8


def list_inside(trail: Trail, anchor: Anchor, stop: int) -> None:
    """Give the lists that words lead into under a heading on something else their kinds: "…, the Pilot will:"."""
    if trail.document.lower.find(":\n", anchor.body, stop) < 0:
        return
    for block, below in pairwise(blocks(trail.document, anchor.body, stop)):
        if block.marker or not is_lead_in(trail.document, block.body, block.end):
            continue
        led = lead_in(trail.document, block)
        kind = _kind(trail, block, below, led, stop)
        if kind and kind != trail.kind:
            trail.add(led.start, kind, replace(led, kind=kind))
            trail.enter(kind)


def duties_inside(trail: Trail, anchor: Anchor, stop: int, kind: str) -> None:
    """Give the first list of duties its kind that words lead into under a heading on other matters, where none came before.

    "Typical tasks are:" over bullets, behind the diplomas that are asked for. What follows the list goes on with those.
    """
    document = trail.document
    if kind not in _BEHIND_DUTIES or document.lower.find(":\n", anchor.body, stop) < 0 or trail.has_duties():
        return
    rows = blocks(document, anchor.body, stop)
    for at, (block, below) in enumerate(pairwise(rows), 1):
        if block.marker or not below.marker or not is_lead_in(document, block.body, block.end):
            continue
        led = lead_in(document, block)
        end = next((row.start for row in rows[at:] if not row.marker), stop)
        if _says_duties(document.lower[led.start : block.end]) and (
            kind_of_list(document, document.lines_in(below.start, end)) == "duties"
        ):
            trail.add(led.start, "duties", replace(led, kind="duties"))
            if end < stop:
                trail.add(end, kind)
            return


def _says_duties(lead: str) -> bool:
    """Whether the words before a list, in lower case, say that it is of duties: "… tasks are:", "The clerk will:"."""
    return lead.endswith(structure_words().duty_leads) or has_any(lead, structure_words().names_of_duties)


def _kind(trail: Trail, block: Block, below: Block, led: Anchor, stop: int) -> str | None:
    """The kind of the list that a block leads into, which its last sentence says; None where it says nothing of the post."""
    lower = trail.document.lower
    if lower.endswith(structure_words().duty_leads, block.body, block.end):
        stated = below.marker or statement_kind(trail.document, below.body, below.end) == "duties"
        return "duties" if stated else None
    if not below.marker:
        work = has_any(lower[led.start : block.end], structure_words().of_work)
        lines = trail.document.lines_in(below.start, stop)[:_LOOKED_AT] if work else []
        return "duties" if kind_of_list(trail.document, lines) == "duties" else None
    if block.end - led.start < _SENTENCE and not lower.endswith(_MUST, led.start, block.end):
        return None
    kind = announced(lower[led.start : block.end])
    if kind == "benefits" and trail.kind not in BODY and not are_offers(trail.document, below.start, stop):
        return None  # of what the employer does for others
    return kind if kind in _ANNOUNCED else None
