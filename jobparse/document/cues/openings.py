"""Sentences that open a section only where one can begin: "Interested applicants should …" below a list or in the title block."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from jobparse.document.blocks import blocks
from jobparse.document.headings.bounds import BODY
from jobparse.document.kinds.statements import statement_kind
from jobparse.document.lists.lead_ins import asks_for_papers, is_lead_in
from jobparse.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jobparse.document.blocks import Block
    from jobparse.document.model import Anchor, Document

# Kinds of the title block.
_FRONT = frozenset({"header", "identifiers", "summary", "about"})
# Kinds of sections below which a sentence on what to bring, or on how to apply, opens one without a heading.
_OVER_MINIMUM = frozenset({"header", "identifiers", "summary", "about", "about_candidate", "duties"})
_OVER_APPLICATION = _OVER_MINIMUM | BODY - {"selection"} | {"other", "benefits", "salary", "location", "schedule", "employment"}
# Kinds of sections that end above the items right over such a sentence, itself an item, where those ask for something too.
_OVER_ITEMS = frozenset({"duties", "summary", "about"})
# A paragraph of another sense is not shorter, in characters.
_SENTENCE = 40


class Piece(NamedTuple):
    """The start of a section; it ends where the next one starts."""

    start: int
    kind: str
    anchor: Anchor | None
    note: bool = False


def with_stops(pieces: list[Piece], end: int) -> Iterator[tuple[Piece, int]]:
    """Each piece with where it stops, the last one at `end`."""
    return zip(pieces, [*(piece.start for piece in pieces[1:]), end], strict=False)


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
    end = stop if last else pieces[at + 1].start
    rows = blocks(document, anchor.start, end, 2)
    if above.kind == "duties" and anchor.kind == "minimum_qualifications" and _among_duties(document, rows):
        return False
    leads = bool(rows) and (is_lead_in(document, rows[0].body, rows[0].end) or asks_for_papers(document, anchor.kind, rows[0]))
    anchor = with_items_above(document, above, anchor, end)
    opened = [Piece(anchor.start, anchor.kind, anchor)]
    ends = len(rows) > 1 and not leads and (above.kind in _FRONT or bool(rows[1].marker))
    turns = not (ends or leads) and anchor.kind in BODY and len(rows) > 1 and _turns(document, rows[1])
    if ends or turns:
        opened.append(Piece(rows[1].start, "other" if turns else above.kind, None))
    headed = above.anchor is not None and above.anchor.heading.end > above.start
    pieces[at if anchor.start == above.start and not headed else at + 1 : at + 1] = opened
    return last and not (ends or turns)


def with_items_above(document: Document, above: Piece, anchor: Anchor, stop: int) -> Anchor:
    """An item that asks for something below duties, from the first of the items right above it that ask as well.

    "High school diploma required." stands over "Must possess a valid boat licence." where the headings of a page were lost.

    Args:
        document: The document.
        above: The piece in which the item stands.
        anchor: The anchor of the item.
        stop: Where the next anchor begins.
    """
    if anchor.kind != "minimum_qualifications" or above.kind not in _OVER_ITEMS:
        return anchor
    own = blocks(document, anchor.start, stop, 1)
    if not own or not own[0].marker:
        return anchor
    rows = blocks(document, above.anchor.body if above.anchor else above.start, anchor.start)
    first = len(rows)
    gap = own[0].gap
    while first > 1 and not gap and rows[first - 1].marker and _is_asked(document, rows[first - 1]):
        first -= 1
        gap = rows[first].gap
    if first == len(rows):
        first = _first_behind_gap(document, rows) if not own[0].gap else first
    if first == len(rows):
        return anchor
    start = rows[first].start
    return replace(anchor, start=start, heading=Span(start, start), body=start)


def _first_behind_gap(document: Document, rows: list[Block]) -> int:
    """Where the list behind a blank line begins whose first item and most others ask for something; past its end for others."""
    first = next((at for at in range(len(rows) - 1, 0, -1) if rows[at].gap or not rows[at].marker), len(rows))
    run = rows[first:]
    told = bool(run) and run[0].gap and bool(run[0].marker) and _is_asked(document, run[0])
    return first if told and 2 * sum(_is_asked(document, row) for row in run) >= len(run) else len(rows)


def _is_asked(document: Document, block: Block) -> bool:
    """Whether a block asks for something."""
    return statement_kind(document, block.body, block.end) == "minimum_qualifications"


def _among_duties(document: Document, rows: list[Block]) -> bool:
    """Whether a paragraph that asks for something stands among duties without bullets: "This position requires patience"."""
    plain = len(rows) > 1 and not (rows[0].marker or rows[1].marker) and rows[1].gap
    return plain and statement_kind(document, rows[1].body, rows[1].end) == "duties"


def _turns(document: Document, block: Block) -> bool:
    """Whether a paragraph behind a blank line asks for nothing any more: "The port offers a berth to everybody."."""
    return block.gap and not block.marker and not _is_asked(document, block) and block.end - block.body >= _SENTENCE
