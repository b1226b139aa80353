"""Sentences that open a section only where one can begin: "Interested applicants should …" below a list or in the title block."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, NamedTuple

from jobparse.document.blocks import blocks
from jobparse.document.headings import BODY
from jobparse.document.lead_ins import asks_for_papers, is_lead_in
from jobparse.document.statements import statement_kind

if TYPE_CHECKING:
    from jobparse.document.blocks import Block
    from jobparse.document.model import Anchor, Document

# Kinds of the title block.
_FRONT = frozenset({"header", "identifiers", "summary", "about"})
# Kinds of sections below which a sentence on what to bring, or on how to apply, opens one without a heading.
_OVER_MINIMUM = frozenset({"header", "identifiers", "summary", "about", "about_candidate", "duties"})
_OVER_APPLICATION = _OVER_MINIMUM | BODY - {"selection"} | {"other", "benefits", "salary", "location", "schedule", "employment"}
# A paragraph of another sense is not shorter, in characters.
_SENTENCE = 40


class Piece(NamedTuple):
    """The start of a section; it ends where the next one starts."""

    start: int
    kind: str
    anchor: Anchor | None
    note: bool = False


def _piece_start(piece: Piece) -> int:
    return piece.start


def open_section(document: Document, pieces: list[Piece], anchor: Anchor, stop: int) -> bool:
    """Let a sentence open a section, if it stands below one of another sense; whether what follows it belongs to it.

    The section ends with its paragraph in the title block, and where the list goes on that the sentence interrupts.

    Args:
        document: The document.
        pieces: The pieces up to the next anchor, in order; takes the new ones.
        anchor: The anchor of the sentence.
        stop: Where the next anchor begins.
    """
    at = bisect_right(pieces, anchor.start, key=_piece_start) - 1
    if at < 0:
        return False
    above = pieces[at]
    if above.note or above.kind not in (_OVER_MINIMUM if anchor.kind in BODY else _OVER_APPLICATION):
        return False
    last = at + 1 == len(pieces)
    rows = blocks(document, anchor.start, stop if last else pieces[at + 1].start, 2)
    leads = bool(rows) and (is_lead_in(document, rows[0].body, rows[0].end) or asks_for_papers(document, anchor.kind, rows[0]))
    opened = [Piece(anchor.start, anchor.kind, anchor)]
    ends = len(rows) > 1 and not leads and (above.kind in _FRONT or bool(rows[1].marker))
    turns = not (ends or leads) and anchor.kind in BODY and len(rows) > 1 and _turns(document, rows[1])
    if ends or turns:
        opened.append(Piece(rows[1].start, "other" if turns else above.kind, None))
    headed = above.anchor is not None and above.anchor.heading.end > above.start
    pieces[at if anchor.start == above.start and not headed else at + 1 : at + 1] = opened
    return last and not (ends or turns)


def _turns(document: Document, block: Block) -> bool:
    """Whether a paragraph behind a blank line asks for nothing any more: "The port offers a berth to everybody."."""
    asks = statement_kind(document, block.body, block.end) == "minimum_qualifications"
    return block.gap and not block.marker and not asks and block.end - block.body >= _SENTENCE
