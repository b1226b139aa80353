"""The likeliest kinds of the sentences that stand below no heading, all of them taken together.

Rules tell what a sentence is on by some of its words and by where it stands, the weights by all of its words, and sentences that
follow one another mostly are on the same. Each of the three is wrong at times: the row of kinds is taken that most speaks for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from jobparse.document.blocks import blocks
from jobparse.document.cues.openings import with_stops
from jobparse.document.kinds.sentence_pieces import piece_at, sentences_in
from jobparse.document.kinds.weighing import (
    LIKELY_LISTED,
    LISTED,
    LONGEST,
    TOLD,
    VALUES,
    is_line_of_posting,
    says_otherwise,
    sums_of,
    weighed,
)
from jobparse.kinds import COMPETENCIES
from jobparse.lexicon.sentence_weights import SCALE, sentence_weights

if TYPE_CHECKING:
    from jobparse.document.blocks import Block
    from jobparse.document.cues.openings import Piece
    from jobparse.document.model import Document

# What speaks for the kind that the rules have told, and for that of the sentence before it in the paragraph or list, or above
# that, beside what the words weigh; and by how much less than the kind that weighs most one may weigh.
_RULED, _BESIDE, _ABOVE, _LESS = 2.5 * SCALE, 2.5 * SCALE, 1.5 * SCALE, 7 * SCALE
# Kinds that are told by more than the words of a sentence, and those that rules alone tell surely.
_KEPT = COMPETENCIES | {
    *("accommodation", "duplicate", "equal_opportunity", "identifiers", "legal", "location", "notes", "other"),
    *("other_requirements", "page_furniture"),
}
_RULED_ALONE = frozenset(
    {"accommodation", "equal_opportunity", "identifiers", "preferred_qualifications", "residency", "verification"}
)
# What lists and values of the record are read from: a sentence is likely to be of these by itself, whatever stands beside it.
_LISTS = LISTED | {"physical_requirements", "working_conditions"}
# What belongs to what it stands in: days to how to apply and to the title block, the pay to the terms of employment.
_PARTS_OF = {
    **dict.fromkeys(VALUES, VALUES),
    "application": frozenset({"dates", "location"}),
    "header": frozenset({"dates", "location"}),
    "selection": frozenset({"dates"}),
}
# A text is not shorter, in characters: of few sentences none stands among others.
_SHORTEST_TEXT = 600
# What a line of the title block that is no sentence can be else.
_TITLE_BLOCK, _FURNITURE, _STOPS = "header", "page_furniture", (".", "!", "?")
_ROLE, _DUTIES = "summary", "duties"


class _Row(NamedTuple):
    """A sentence, or a piece that stays what it is: the piece, its paragraph, where it begins, and what speaks for which kind."""

    piece: Piece
    block: Block | None
    start: int
    odds: dict[str, float]


def with_likeliest(document: Document, pieces: list[Piece], end: int) -> list[Piece]:
    """The pieces, with those below no heading parted anew where their sentences are likelier of other kinds.

    The first sentence of a text stays what it is, for the title stands in it.

    Args:
        document: The document.
        pieces: The pieces, in order.
        end: Where the last one ends.
    """
    if end < _SHORTEST_TEXT:
        return pieces
    rows: list[_Row] = []
    turned = False
    top = next((piece for piece in pieces if piece.kind != _FURNITURE), None)
    for at, (piece, stop) in enumerate(with_stops(pieces, end)):
        if piece.note or piece.kind in _KEPT or (piece.anchor and piece.anchor.how != "cue"):
            rows.append(_Row(piece, None, piece.start, {piece.kind: 0.0}))
            continue
        titled, above = piece is top, _is_above_duties(pieces[at : at + 2])
        for block in blocks(document, piece.start, stop):
            for start, behind in sentences_in(document, block):
                odds = {piece.kind: 0.0} if titled else _odds(document, piece.kind, start, behind)
                titled = False
                if above:
                    odds.pop(_DUTIES, None)
                rows.append(_Row(piece, block, start, odds))
                turned = turned or max(odds, key=odds.__getitem__) != piece.kind
    return _parted(rows, _likeliest(rows)) if turned else pieces


def _is_above_duties(pieces: list[Piece]) -> bool:
    """Whether the first of two pieces is on the role, and stands right above a heading on the duties."""
    if len(pieces) < 2 or pieces[0].kind != _ROLE or pieces[1].kind != _DUTIES:
        return False
    heading = pieces[1].anchor
    return heading is not None and heading.how != "cue" and heading.scope == "section"


def _odds(document: Document, under: str, start: int, end: int) -> dict[str, float]:
    """What speaks for each kind that a sentence can be of which the rules have told one."""
    if end - start > LONGEST:
        return {under: 0.0}
    kinds, sums = sentence_weights().kinds, sums_of(document, start, end)
    most = max(sums)
    if under == _TITLE_BLOCK and not document.text[start:end].rstrip(" *_\n").endswith(_STOPS):
        kinds_left = {_FURNITURE}
    else:
        kinds_left = set(kinds) - _RULED_ALONE - _PARTS_OF.get(under, frozenset())
    odds = {kind: float(weight - most) for kind, weight in zip(kinds, sums, strict=True) if weight > most - _LESS}
    told = odds.get(under, -_LESS) + _RULED
    odds = {kind: weight for kind, weight in odds.items() if kind in kinds_left}
    if _FURNITURE in odds and is_line_of_posting(document, start, end):
        del odds[_FURNITURE]
    best = max(odds, key=odds.__getitem__, default=under)
    if best != under and best in TOLD and says_otherwise(document, under, best, start, end):
        return {under: 0.0}
    said, likely = weighed(document, start, end)
    for kind in _LISTS & odds.keys() - {said if likely >= LIKELY_LISTED else under}:
        del odds[kind]
    return odds | {under: told}


def _likeliest(rows: list[_Row]) -> list[str]:
    """The row of kinds for which most speaks, each beside the one above it; found from the last one up."""
    sums: dict[str, float] = {"": 0.0}
    steps: list[dict[str, str]] = []
    for row in rows:
        opens = row.block is None or (row.start == row.block.body and not row.block.marker)
        stays = _ABOVE if opens else _BESIDE
        best = max(sums, key=sums.__getitem__)
        above: dict[str, str] = {}
        now: dict[str, float] = {}
        for kind, weight in row.odds.items():
            keeps = kind in sums and sums[kind] + stays >= sums[best]
            above[kind] = kind if keeps else best
            now[kind] = weight + (sums[kind] + stays if keeps else sums[best])
        steps.append(above)
        sums = now
    kinds = [max(sums, key=sums.__getitem__)]
    for above in reversed(steps):
        kinds.append(above[kinds[-1]])
    return kinds[-2::-1]


def _parted(rows: list[_Row], kinds: list[str]) -> list[Piece]:
    """The pieces, each of one kind of its rows."""
    found: list[Piece] = []
    piece = None
    for row, kind in zip(rows, kinds, strict=True):
        if row.piece is not piece:
            piece = row.piece
            found.append(piece if kind == piece.kind else piece._replace(kind=kind, anchor=None))
        elif row.block and kind != found[-1].kind:
            found.append(piece_at(row.block, row.start, kind))
    return found
