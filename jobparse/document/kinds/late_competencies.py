"""Competencies in lists without a heading of their own: those that end the duties, stand below one on several, or are rated."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from jobparse.document.blocks import blocks
from jobparse.document.cues.openings import Piece, with_stops
from jobparse.document.kinds.sentence_pieces import piece_at, sentences_in
from jobparse.document.lists.lead_ins import is_lead_in
from jobparse.kinds import COMPETENCIES
from jobparse.lexicon.structure import structure_words
from jobparse.patterns import pattern

if TYPE_CHECKING:
    from jobparse.document.blocks import Block
    from jobparse.document.model import Anchor, Document

# A heading over items of several kinds, in lower case: "Skills and Abilities", "KSAs", "Knowledge required", "Competencies".
_COMBINED = pattern(
    r"knowledge.*(?:skill|abilit|required)|skill.*(?:abilit|knowledge)|abilit.*(?:skill|knowledge)|ksa|competenc"
    r"|requirements of (?:the )?work\b"
)
# Which kind an item below one is of, by its first words in lower case.
_SORTS = (
    ("abilities", pattern(r"(?:\w+ )?ability to\b|able to\b")),
    (
        "skills",
        pattern(
            r"(?:(?!(?:knowledge|understanding|familiarity|of|in|to|with|for|that)\b)[\w/&'-]+,? ){0,8}skills?\b"
            r"|skilled\b|proficien"
            r"|(?:excellent|strong|good|effective|superior|outstanding|exceptional|solid|advanced|sound|clear) (?:[a-z]+ and )?"
            r"(?:oral|verbal|written|interpersonal|organi[sz]ational|communication|analytical|presentation|computer)\b"
        ),
    ),
    ("knowledge", pattern(r"(?:[\w-]+ ){0,4}(?:knowledge|understanding|familiarity)\b")),
)
# So many rows that begin so make a list.
_LEAST = 3
# One of these stands among the words of such rows.
_SIGNS = frozenset({"knowledge", "skill", "skilled", "ability"})
# What somebody is rated on, at the end of the line above a list of so many names at least, which are not longer, in characters.
_RATED = frozenset({"competencies", "competency", "competencies:"})
_STEM = "competenc"
_NAMED, _LONGEST = 2, 60
# How that line ends: "… on the following competencies for this position:", "… to determine your competency in the following:".
_NAMES = pattern(
    r"\bfollowing\s(?:[a-z-]+\s){0,2}competencies(?:\s(?:for|as)\s(?:[a-z]+\s){1,8}(?:position|job|role|vacancy))?:\Z"
    r"|\byour\scompetenc(?:y|ies)\sin\sthe\sfollowing:\Z"
)
# A name in a list without bullets, which a sentence is not: "Customer Service".
_IN_CAPITALS = pattern(r"[A-Z][\w/-]*(?: (?:[A-Z][\w/-]*|and|of|to|in|for|with|the|&))*")


def names_several(document: Document, anchor: Anchor) -> bool:
    """Whether a heading names several kinds of competencies."""
    return _COMBINED.search(document.lower, *anchor.heading) is not None


def competency_of(document: Document, start: int, end: int) -> str | None:
    """Which kind of competency an item is by its first words: "Some knowledge of tides"; None where they tell none."""
    for kind, words in _SORTS:
        if words.match(document.lower, start, end):
            return kind
    return None


def part_competencies(document: Document, pieces: list[Piece], end: int) -> list[Piece]:
    """Pieces with the rows of knowledge, skills and abilities as pieces of their own that no heading parts.

    They end a list of duties, or stand below a heading on several of them.

    Args:
        document: The document.
        pieces: Its pieces, in order.
        end: Where the last one ends.
    """
    if _SIGNS.isdisjoint(document.tokens):
        return pieces
    kept: list[Piece] = []
    for piece, stop in with_stops(pieces, end):
        kept.append(piece)
        if piece.kind == "duties" and not piece.note:
            kept += _at_end(document, piece, stop)
        elif piece.kind in COMPETENCIES and piece.anchor and piece.anchor.how != "cue" and names_several(document, piece.anchor):
            kept += _by_kind(document, piece, piece.anchor.body, stop)
    return kept


def _by_kind(document: Document, piece: Piece, start: int, stop: int) -> list[Piece]:
    """The pieces behind the first that the items below a heading on several kinds make; what tells no kind goes on with them.

    "Knowledge of tides. Skill in steering. Ability to swim." is parted where each of its sentences tells its kind. What changes
    from item to item stays one piece.
    """
    found: list[Piece] = []
    above = piece.kind
    first = True
    for row in blocks(document, start, stop):
        if is_lead_in(document, row.body, row.end):
            first = False
            continue  # the items below it are what it says
        rows = sentences_in(document, row)
        kinds = [competency_of(document, *sentence) for sentence in rows]
        if not all(kinds):
            rows, kinds = rows[:1], kinds[:1]
        for sentence, kind in zip(rows, kinds, strict=True):
            if kind and kind != above and not first:
                found.append(piece_at(row, sentence[0], kind))
                above = kind
            first = False
    told = [piece.kind, *(part.kind for part in found)]
    return [] if len(told) > len(set(told)) + (told[-1] == piece.kind) else found


def part_rated(document: Document, pieces: list[Piece], end: int) -> list[Piece]:
    """Pieces with the lists of competencies that somebody is rated on as pieces of their own."""
    if _RATED.isdisjoint(document.tokens):
        return pieces
    kept: list[Piece] = []
    for piece, stop in zip(pieces, [*[piece.start for piece in pieces[1:]], end], strict=True):
        kept.append(piece)
        if piece.kind == "selection" and not piece.note:
            kept += _rated(document, piece, stop)
    return kept


def _rated(document: Document, piece: Piece, stop: int) -> list[Piece]:
    """The pieces that the list of what somebody is rated on makes: "… on the following competencies:" over "• Rowing"."""
    colon = document.text.find(":\n", piece.start, stop)
    if colon < 0 or document.lower.find(_STEM, piece.start, stop) < 0:
        return []
    every = blocks(document, piece.start, stop)
    rows = [row for row in every if row.end > row.body]  # a page's own marker can stand alone above the first one
    for at, row in enumerate(rows[:-1]):
        if row.marker or document.text[row.end - 1] != ":" or not _names_competencies(document, row):
            continue
        last = at + 1
        while last < len(rows) and _is_named(document, rows[last]) and (last == at + 1 or _is_next(rows[last - 1], rows[last])):
            last += 1
        if last - at > _NAMED:
            behind = [Piece(rows[last].start, piece.kind, None)] if last < len(rows) else []
            first = next(below.start for below in every if below.start >= row.end)
            return [Piece(first, "skills", None), *behind]
    return []


def _names_competencies(document: Document, row: Block) -> bool:
    """Whether the end of a line names the competencies that stand below it."""
    return _NAMES.search(document.lower, row.body, row.end) is not None


def _is_named(document: Document, row: Block) -> bool:
    """Whether a row is the name of a competency: "Customer Service"."""
    if row.end - row.body > _LONGEST or not document.text[row.end - 1].isalpha():
        return False
    return bool(row.marker) or _IN_CAPITALS.fullmatch(document.text, row.body, row.end) is not None


def _is_next(before: Block, row: Block) -> bool:
    """Whether a row goes on with the list of the one before it."""
    return bool(row.marker) == bool(before.marker) and (bool(row.marker) or not row.gap)


def _at_end(document: Document, piece: Piece, stop: int) -> list[Piece]:
    """The pieces that such rows at the end of a list of duties make."""
    start = piece.anchor.body if piece.anchor else piece.start
    last = bisect_left(document.line_starts, stop)
    if not any(_kind_of(document, line.body) for line in document.lines[max(0, last - _LEAST) : last]):
        return []
    rows = blocks(document, start, stop)
    kinds: list[str] = []
    while len(kinds) < len(rows):
        kind = _kind_of(document, rows[-1 - len(kinds)].body)
        if not kind:
            break
        kinds.append(kind)
    if len(kinds) < _LEAST or len(kinds) == len(rows):
        return []
    found: list[Piece] = []
    for row, kind in zip(rows[-len(kinds) :], reversed(kinds), strict=True):
        if not found or found[-1].kind != kind:
            found.append(Piece(row.start, kind, None))
    return found


def _kind_of(document: Document, at: int) -> str:
    """What a row is by its first words: "Knowledge of tides", "Skill in steering", "Ability to swim"; else nothing."""
    words = structure_words()
    for kind, first in (("knowledge", words.knowing), ("skills", words.skilled), ("abilities", words.able)):
        if document.lower.startswith(first, at):
            return kind
    return ""
