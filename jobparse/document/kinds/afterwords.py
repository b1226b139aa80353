"""Paragraphs that speak of something else than the section they stand in: below a list, or behind another paragraph."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from jobparse.document.blocks import blocks
from jobparse.document.cues.openings import Piece, with_stops
from jobparse.document.headings.bounds import BODY
from jobparse.document.headings.sense import by_sense
from jobparse.document.kinds.application_ends import application_ends
from jobparse.document.kinds.paragraph_sense import paragraph_kinds
from jobparse.document.kinds.portraits import introduces
from jobparse.document.kinds.statements import statement_kind
from jobparse.document.kinds.turned_sentences import TURNING, turned_sentences
from jobparse.document.kinds.turning_paragraphs import DAY, PLAIN, keeps_its_kind, plain_parts, turn_to_nothing, turns
from jobparse.document.lists.inline import split_inline
from jobparse.document.surroundings.feet import behind_commitment, feet
from jobparse.lexicon.employers import HIRES
from jobparse.lexicon.folding import key
from jobparse.lexicon.structure import structure_words
from jobparse.patterns import pattern

if TYPE_CHECKING:
    from jobparse.document.blocks import Block
    from jobparse.document.lines import Line
    from jobparse.document.model import Anchor, Document

_APPLYING, _CHECKS, _UNTOLD = "application", "verification", "other"
# Kinds of headings that say little of what stands under them.
_VAGUE = frozenset({_UNTOLD, "other_requirements"})
# What remarks say in passing, which makes them no section on that: an allowance, a load to lift.
_IN_REMARKS = frozenset({"salary", "physical_requirements"})
# A section with such a paragraph is not shorter, and no such paragraph than this, in characters.
_SHORTEST, _SHORT = 40, 24
# Kinds of prose, in which only such paragraphs are parted as speak most plainly.
_PROSE = frozenset({"summary", "about"})
# How long a label in capitals is at most with its colon, and a shorter one than this is an abbreviation, in characters.
_LABEL_REACH, _SHORTEST_LABEL = 44, 4
_STOPS = (".", "!", "?", ";")
_BROKEN = 60  # of a paragraph that the text breaks off in, in characters
# Kinds whose labels have a short value, and how a paragraph begins that announces the vacancy below one, in lower case: "The
# Tides Department of Elm College invites applications".
_BRIEF = frozenset({"employment", "dates", "salary", "schedule"})
_ANNOUNCES = pattern(
    rf"[^.;:]{{3,120}}? (?:invites applications|{HIRES}|seeks (?:an?|applicants|candidates|to)) "
    r"|(?:the|this) position (?:provides|performs|serves|supports|plans|assists|coordinates|is responsible|will) "
    r"|this position is an? [^.;]{3,60}\. (?:the|this) [^.;]{3,60} will "
)
# Kinds whose sections end with such paragraphs where no heading parts them.
_ENDING = (
    BODY
    | _PROSE
    | {
        "benefits",
        "salary",
        "schedule",
        "dates",
        "employment",
        "verification",
        "hiring_preferences",
        "notes",
        "other",
        "equipment",
        "working_conditions",
    }
)


# Kinds of values, on whose line sentences on something else follow, whatever stands below them.
_VALUES = frozenset({"dates", "salary", "schedule"})


def part_afterwords(document: Document, pieces: list[Piece], end: int) -> list[Piece]:
    """The pieces, with the paragraphs made pieces of their own that say something else than the section they stand in.

    Args:
        document: The document.
        pieces: The pieces, in order.
        end: Where the last one ends.
    """
    parted: list[Piece] = []
    text = document.text
    for piece, stop in with_stops(pieces, end):
        parted.append(piece)
        if (piece.note and piece.kind != "notes") or stop - piece.start < _SHORTEST:
            continue
        if piece.kind == _APPLYING:
            if text.find("\n\n", piece.start, stop) >= 0:
                parted += application_ends(document, piece, stop)
        elif piece.kind in _VAGUE and piece.anchor and piece.anchor.how != "cue":
            parted[-1:] = _under_vague(document, piece, piece.anchor, stop)
        elif piece.kind in _ENDING and (piece.kind == _UNTOLD or _goes_on(text, piece, stop)):
            parted += _endings(document, piece, stop)
        elif piece.kind in PLAIN and text.find("\n", piece.start, stop) >= 0:
            equal = behind_commitment(document, piece, stop) if piece.kind == "equal_opportunity" else 0
            if equal:
                parted[-1] = piece._replace(kind="hiring_preferences")
                piece = Piece(equal, piece.kind, None)
                parted.append(piece)
            parted += feet(document, piece, stop)
        at = next((at for at in range(len(parted) - 1, -1, -1) if parted[at] is piece), None)
        if at is not None and (piece.kind in _VALUES or (piece.kind in TURNING and parted[-1] is piece)):
            ends = parted[at + 1].start if at + 1 < len(parted) else stop
            parted[at + 1 : at + 1] = turned_sentences(document, piece, ends)
    return parted


def _under_vague(document: Document, piece: Piece, anchor: Anchor, stop: int) -> list[Piece]:
    """A piece under a heading that says little, of the kind that its first paragraph tells, and what begins inside it.

    "Conditions of employment" can only turn out to be checks: all else that is agreed to is a requirement. A list inside the
    paragraph is one of many things.
    """
    rows = blocks(document, anchor.body, stop, 2)
    prose = bool(rows) and not rows[0].marker and document.text.endswith(_STOPS, rows[0].body, rows[0].end)
    if prose and len(split_inline(document, rows[0])[1]) <= 1:
        start = anchor.heading.start if piece.kind == _UNTOLD else rows[0].body
        told = paragraph_kinds(document.lower[start : rows[0].end], piece.kind)
        if told == [_CHECKS] or (len(told) == 1 and piece.kind == _UNTOLD and told[0] not in _IN_REMARKS):
            rest = Piece(rows[1].start, piece.kind, None) if len(rows) > 1 and not rows[1].marker else None
            piece = piece._replace(kind=told[0])
            if rest is None:
                return [piece]
            return [piece, rest, *_endings(document, rest, stop)]
    return [piece, *(_endings(document, piece, stop) if _goes_on(document.text, piece, stop) else ())]


def _goes_on(text: str, piece: Piece, stop: int) -> bool:
    """Whether a piece has lines below its heading's content; a heading that was printed over prose says what that is."""
    anchor = piece.anchor
    if anchor is None:
        return text.find("\n", piece.start, stop) >= 0
    if piece.kind in _PROSE and anchor.how != "cue":
        return False
    end = text.find("\n", anchor.body, stop)
    return end >= 0 and text.find("\n", end + 1, stop) >= 0


def _endings(document: Document, piece: Piece, stop: int) -> list[Piece]:
    """What begins inside a piece: paragraphs of another kind behind a blank line or a list, and what follows them."""
    found: list[Piece] = []
    kind = piece.kind
    start = piece.anchor.body if piece.anchor and piece.anchor.body > piece.start else piece.start
    if not _may_end(document, start, stop, headed=piece.anchor is not None):
        return found
    rows = blocks(document, start, stop)
    headed = piece.anchor is not None and piece.anchor.how != "cue"
    for at, block in enumerate(rows):
        if block.marker or block.end - block.body < _SHORT or (at == 0 and headed):
            continue
        label = _unknown_label(document.text, block)
        if label:
            now = _labelled_kind(document, block, label, kind)
            if now and now != kind:
                found.append(Piece(block.start, now, None))
                kind = now
            continue
        listed = piece.kind in BODY
        opens = at == 0 and piece.kind == _UNTOLD and piece.anchor is None
        apart = found or opens or _stands_apart(document, rows, at, listed=listed)
        if not apart or (listed and at and _leads(document, rows[at - 1])):
            continue
        content = document.lower[block.body : block.end]
        if not content.rstrip(' *_)"').endswith(_STOPS) and not _breaks_off(document, block):
            continue
        if piece.kind in _PROSE:
            told = plain_parts(document, block, piece.kind, kind)
        else:
            kept = headed and not found and keeps_its_kind(document, block, kind)
            opened = at == 0 and piece.anchor is not None and piece.kind == "duties"
            above = kind if found else ""
            told = [] if kept else turns(document, block, kind, opened=opened) or turn_to_nothing(document, block, above)
            told = _announced(block, content, kind) or told or (_introduced(document, block) if kind != "benefits" else [])
            told = [row for row in told if row[1] not in _IN_REMARKS] if opens else told
        for begin, now in told:
            if now != kind:
                found.append(Piece(begin, now, None))
                kind = now
    return found


def _breaks_off(document: Document, block: Block) -> bool:
    """Whether a paragraph on applying ends the text in the middle of a sentence, as in texts that were cut to some length."""
    last = block.end == document.lines[-1].end and block.end - block.body >= _BROKEN
    return last and document.lower.startswith(structure_words().on_asking, block.body)


def _leads(document: Document, block: Block) -> bool:
    """Whether a sentence leads into the paragraph below it: "… but duties are not limited to the following:"."""
    return document.text[block.end - 1] == ":" and block.end - block.body > _LABEL_REACH and not block.marker


def _announced(block: Block, content: str, kind: str) -> list[tuple[int, str]]:
    """The summary that a paragraph which announces the vacancy is, below a label with a short value."""
    return [(block.start, "summary")] if kind in _BRIEF and _ANNOUNCES.match(content) else []


def _introduced(document: Document, block: Block) -> list[tuple[int, str]]:
    """The paragraph as one on the employer, where its first words introduce that."""
    return [(block.start, "about")] if introduces(document, block.body, block.end) else []


def _unknown_label(text: str, line: Line) -> str:
    """The words in capitals that a paragraph begins with, before a colon: "FAIR CHANCE: The Town looks …"; empty for others."""
    if ": " not in text[line.body : line.body + _LABEL_REACH]:
        return ""
    colon = text.find(": ", line.body, line.body + _LABEL_REACH)
    label = text[line.body : colon] if line.body < colon < line.end else ""
    return label if len(label) > _SHORTEST_LABEL and label.isupper() and not line.marker else ""


def _labelled_kind(document: Document, block: Block, label: str, under: str) -> str | None:
    """The kind of a paragraph behind a label that no list holds: by the words of that, else by its own; None for an item."""
    if statement_kind(document, block.body, block.end) == "duties":
        return None
    if under == "dates" and DAY.search(document.lower, block.body, block.end):
        return None  # a step with its day: "SECOND INTERVIEW: MARCH 29, 2018"
    sense = by_sense(key(label))
    if sense:
        return sense.kind
    told = plain_parts(document, block, under, under) if under in _PROSE else turns(document, block, under)
    return told[0][1] if told else None


def _may_end(document: Document, start: int, stop: int, *, headed: bool) -> bool:
    """Whether some line of a section can begin such a paragraph, which costs less to see than its blocks."""
    text, starts = document.text, document.line_starts
    at = bisect_left(starts, start)
    marked, first = False, not headed
    alone = headed and start < len(text) and text[start] == "\n"  # the heading stands alone on its line
    for line in document.lines[at : bisect_left(starts, stop, at)]:
        if line.marker:
            marked = True
        elif line.end - line.body >= _SHORT and (marked or first or (line.gap and not alone) or _unknown_label(text, line)):
            return True
        else:
            marked = False
        first = alone = False
    return False


def _stands_apart(document: Document, rows: list[Block], at: int, *, listed: bool) -> bool:
    """Whether a paragraph can end a section: behind a list or a blank line, but not in a list of sentences parted by those."""
    if at and rows[at - 1].marker:
        return True
    if not rows[at].gap:
        return False
    if at > 1 and rows[at - 2].marker:
        return True  # the second paragraph below a list with bullets
    sentences = at > 0 and document.text[rows[at - 1].end - 1] in ".;"
    return not (listed and sentences and any(row.gap for row in (rows[1:at] or rows[2:])))
