"""Competencies in lists without a heading of their own: behind duties, those that somebody is rated on, below one heading."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from jobparse.document.blocks import blocks
from jobparse.document.cues.openings import Piece
from jobparse.document.sentences import sentences_of
from jobparse.lexicon.structure import structure_words
from jobparse.patterns import pattern

if TYPE_CHECKING:
    from jobparse.document.blocks import Block
    from jobparse.document.model import Anchor, Document

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

# The kinds of competencies, and how a row of one begins, in lower-case text: "some knowledge of", "skill in", "ability to".
_KINDS = ("knowledge", "skills", "abilities")
_BEGINS = pattern(
    r"(?:[a-z-]{4,14} (?:[a-z-]{4,14} )?)?(?:(?P<knowledge>knowledge (?:of|in)\b)|(?P<skills>skills? (?:in|at|with)\b)"
    r"|(?P<abilities>ability to\b))|(?P<skilled>skilled (?:in|at|with)\b)|(?P<able>able to\b)"
)
_KIND_OF = {"skilled": "skills", "able": "abilities"}
# A heading over competencies of several kinds, in lower case: "Skills and Abilities", "KSAs", "Knowledge required".
COMBINED = pattern(r"knowledge.*(?:skill|abilit|required)|skill.*(?:abilit|knowledge)|abilit.*(?:skill|knowledge)|ksa|competenc")


def part_competencies(document: Document, pieces: list[Piece], end: int) -> list[Piece]:
    """Pieces with the rows of knowledge, skills and abilities that end a list of duties as pieces of their own.

    Args:
        document: The document.
        pieces: Its pieces, in order.
        end: Where the last one ends.
    """
    if _SIGNS.isdisjoint(document.tokens):
        return pieces
    kept: list[Piece] = []
    for piece, stop in zip(pieces, [*[piece.start for piece in pieces[1:]], end], strict=True):
        kept.append(piece)
        if piece.kind == "duties" and not piece.note:
            kept += _at_end(document, piece, stop)
    return kept


def part_in_turn(document: Document, pieces: list[Piece], end: int) -> list[Piece]:
    """Pieces with knowledge, skills and abilities below one heading as pieces of their own, where they follow one another."""
    if _SIGNS.isdisjoint(document.tokens):
        return pieces
    kept: list[Piece] = []
    for piece, stop in zip(pieces, [*[piece.start for piece in pieces[1:]], end], strict=True):
        kept.append(piece)
        if piece.kind in _KINDS and piece.anchor and not piece.note and _is_over_all(document, piece.anchor):
            kept += _in_turn(document, piece, stop)
    return kept


def _is_over_all(document: Document, anchor: Anchor) -> bool:
    """Whether a heading is over competencies of several kinds, or opens the first sentence on them: "Knowledge of tides."."""
    if COMBINED.search(document.lower, *anchor.heading):
        return True
    return (
        document.lower[anchor.heading.start : anchor.heading.end] in structure_words().knowing
        and document.text[anchor.body - 1] != ":"
    )


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


def _in_turn(document: Document, piece: Piece, stop: int) -> list[Piece]:
    """The pieces that rows or sentences of one kind after the other make; what changes from row to row stays one piece."""
    rows: list[tuple[int, str]] = []
    start = piece.anchor.body if piece.anchor else piece.start
    listed = False
    for block in blocks(document, start, stop):
        if listed and not block.marker and block.gap:  # a paragraph behind the list goes with the heading
            rows.append((block.start, piece.kind))
            break
        listed = bool(block.marker)
        parts = [(block.body, block.end)] if block.marker else sentences_of(document, block.body, block.end)
        for begin, end in parts:
            found = _BEGINS.match(document.lower, begin, end)
            if found and found.lastgroup and not document.text.endswith(";", 0, max(start, begin - 1)):
                kind = _KIND_OF.get(found.lastgroup, found.lastgroup)
                if not rows or rows[-1][1] != kind:
                    rows.append((block.start if begin == block.body else begin, kind))
    kinds = [kind for _, kind in rows]
    if not kinds or len(kinds) > len(set(kinds)) + (kinds[-1] == piece.kind):
        return []
    if kinds[0] != piece.kind and not document.text[start : rows[0][0]].strip():
        return []  # what stands right below the heading goes with it
    return [Piece(at, kind, None) for at, kind in rows if at > start and (at > rows[0][0] or kind != piece.kind)]


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
