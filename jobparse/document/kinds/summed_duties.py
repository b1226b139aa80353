"""Duties among the sentences of what sums a position up, where no section is on those."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.document.blocks import blocks
from jobparse.document.cues.openings import Piece
from jobparse.document.kinds.front import does_work
from jobparse.document.kinds.sentence_pieces import behind_first, piece_at
from jobparse.document.kinds.statements import statement_kind
from jobparse.document.kinds.weighing import LIKELY_LISTED, LONGEST, SHORTEST, told
from jobparse.lexicon import lexicon

if TYPE_CHECKING:
    from jobparse.document.blocks import Block
    from jobparse.document.model import Document

_SUMMED, _DUTIES = "summary", "duties"
# So many verbs in a sentence on work make it one of duties.
_MANY = 5


def duties_in_summary(document: Document, piece: Piece, stop: int) -> list[Piece]:
    """The last part of what sums a position up, and the sentences on duties in it, where no section is on those.

    The first sentence says what the position is, whatever else it says.
    """
    found = [piece]
    aims = _aims(document, blocks(document, piece.start, stop)) if piece.kind == _SUMMED and piece.anchor is None else []
    if aims:
        behind = aims[-1].end
        while behind < stop and document.text[behind] in " \n":
            behind += 1
        return [piece._replace(kind=_DUTIES), *([Piece(behind, _SUMMED, None)] if behind < stop else [])]
    for block, start, end in behind_first(document, piece.start, stop, parted=True) if piece.kind == _SUMMED else ():
        if end - start >= SHORTEST:
            duties = end - start <= LONGEST and told(document, start, end, {_DUTIES}, LIKELY_LISTED)
            duties = duties or _lists_work(document.lower[start:end])
            if found[-1].kind == _DUTIES and start != block.body and statement_kind(document, start, end) == _DUTIES:
                duties = _DUTIES  # it goes on with them: "Conducts tests. Cites what is amiss."
            if (duties or _SUMMED) != found[-1].kind:
                found.append(piece_at(block, start, duties or _SUMMED))
    return found


def _aims(document: Document, rows: list[Block]) -> list[Block]:
    """The paragraphs that all say what somebody is there to do, of which there are several: "To dredge the port."."""
    aims: list[Block] = []
    for row in rows:
        if row.marker or not document.lower.startswith("to ", row.body) or statement_kind(document, row.body, row.end) != _DUTIES:
            break
        aims.append(row)
    return aims if len(aims) > 1 else []


def _lists_work(text: str) -> str | None:
    """Whether a sentence, in lower case, tells many things that somebody does: "The librarian plans, orders, lends"."""
    if text.count(", ") < _MANY - 1 or not does_work(text):
        return None
    parts = text.replace(" and ", ", ").split(", ")
    done = sum(part.split(" ", 1)[0] in lexicon().duty_verbs for part in parts[1:])
    return _DUTIES if done >= _MANY - 1 else None
