"""Notes, which close a section or stand for themselves: "NOTE: …" below requirements, "Notes to applicants" over some."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from jobparse.document.blocks import blocks
from jobparse.document.kinds.content import kind_by_content
from jobparse.document.kinds.front import PROSE, opens_role
from jobparse.document.kinds.front_blocks import add_front
from jobparse.document.kinds.paragraph_sense import paragraph_kinds
from jobparse.document.signs import has_any
from jobparse.kinds import COMPETENCIES
from jobparse.lexicon import lexicon
from jobparse.lexicon.structure import structure_words
from jobparse.patterns import pattern

if TYPE_CHECKING:
    from jobparse.document.blocks import Block
    from jobparse.document.model import Anchor
    from jobparse.document.trail import Trail

# Marks of items that stand in a list with a note inside; numbers below a note may be those of the note.
_BULLETS = tuple("\u2022\u00b7-*")
# Kinds that a note under them does not take over: it closes no list there.
_UNNOTED = frozenset({"header", "identifiers", "page_furniture", "about", "summary"})
_DATES = "dates"
_FRONT = frozenset({"header", "identifiers"})
# Kinds that a sentence below a list may open, which a note behind it closes rather than the list.
_CLOSED = frozenset({"application", "selection", "dates"})
_LISTED = frozenset({"duties", "minimum_qualifications", "preferred_qualifications", "knowledge", "skills", "abilities"})
# The kind of what is asked for, and how a note begins that asks more at some levels: "To be eligible for placement in Level II,
# applicants must have …"; but no "For appointment to this position, you must submit …". It reads lower-case text.
_ASKED = "minimum_qualifications"
_FOR_LEVEL = pattern(
    r"(?:to be (?:(?:eligible|considered|qualified) for (?:placement|assignment|appointment)|(?:assigned|appointed|placed))"
    r"|for (?:placement|assignment|appointment)) (?:to|in|into|as|at) [^.;,]{0,40}?\b(?:level|grade|class(?:es)?)s?\b"
    r"(?=[^.;]{1,200} (?:(?:must|shall) (?:have|hold|possess|meet the [^.;]{0,40}qualification)|(?:is|are) required)\b)"
)
# Kinds below which the duties can stand behind a note, where a page lost its headings.
_OVER_DUTIES = frozenset({"about", "summary"})


def add_note(trail: Trail, anchor: Anchor, stop: int) -> None:
    """A note has the kind of the section that it closes; one that begins on its label's line is a paragraph long.

    Args:
        trail: The trail.
        anchor: The anchor of the note.
        stop: Where the next anchor begins.
    """
    if _asks_for_level(trail, anchor, stop):
        trail.add(anchor.start, _ASKED, anchor)
        trail.kind = _ASKED
        return
    kind = "notes" if trail.kind in _UNNOTED or _stands_by_itself(trail, anchor) else trail.kind
    last = trail.pieces[-1] if trail.pieces else None
    if last and last.kind in _CLOSED and last.anchor and last.anchor.how == "cue" and kind in _LISTED:
        kind = last.kind  # "Send a CV to the clerk. Note: Late ones are not read.", below a list of requirements
    if kind == _DATES and _tells_papers(trail, anchor, stop):
        kind = "application"
    trail.add(anchor.start, kind, anchor, note=True)
    if kind in _CLOSED and kind != trail.kind:
        return
    rows = blocks(trail.document, anchor.body, stop, 2)
    if len(rows) > 1 and trail.kind not in _UNNOTED and rows[1].marker and _goes_on(trail, anchor, rows[1]):
        trail.add(rows[1].start, trail.kind)
        return
    inline = bool(rows) and "\n" not in trail.document.text[anchor.body : rows[0].start]
    if inline and trail.kind in _FRONT and not trail.body and len(rows) > 1:
        _role_behind(trail, anchor, stop)
        return
    if inline and len(rows) > 1 and rows[1].gap and trail.kind in _OVER_DUTIES:
        if kind_by_content(trail.document, rows[1].start, stop) == "duties":
            trail.add(rows[1].start, "duties")
            trail.enter("duties")
        return
    if inline and len(rows) > 1 and rows[1].gap and trail.kind not in _UNNOTED and not rows[0].marker:
        behind = kind_by_content(trail.document, rows[1].start, stop) if trail.kind in COMPETENCIES else None
        words = trail.document.lower[rows[1].body : rows[1].end]
        if trail.kind == "benefits" and not rows[1].marker and not has_any(words, structure_words().advantages):
            behind = "other"
        trail.add(rows[1].start, behind if behind in ("duties", "other") else trail.kind)
        trail.kind = trail.pieces[-1].kind


def _tells_papers(trail: Trail, anchor: Anchor, stop: int) -> bool:
    """Whether a note behind the last day to apply tells what to apply with: "CLOSING DATE : 4 May" over "NOTE : Attach a CV."."""
    rows = blocks(trail.document, anchor.body, stop, 1)
    return bool(rows) and has_any(trail.document.lower[rows[0].body : rows[0].end], lexicon().papers)


def _asks_for_level(trail: Trail, anchor: Anchor, stop: int) -> bool:
    """Whether a note goes on with the schooling or the experience that is asked for, of those for a higher level."""
    if anchor.heading.start >= anchor.body or _ASKED not in [piece.kind for piece in trail.pieces]:
        return False
    rows = blocks(trail.document, anchor.body, stop, 1)
    content = trail.document.lower[rows[0].body : rows[0].end] if rows else ""
    return _FOR_LEVEL.match(content) is not None and has_any(content, (*structure_words().schooled, "qualification"))


def _role_behind(trail: Trail, anchor: Anchor, stop: int) -> None:
    """Let the first paragraph behind a note of the title block that speaks of the role end it, and the list it leads into."""
    for block in blocks(trail.document, anchor.body, stop)[1:]:
        text = trail.document.lower[block.body : block.end]
        told = block.gap and not block.marker and len(text) >= PROSE and opens_role(text)
        if told and not paragraph_kinds(text, "summary"):  # unlike "Hand in the form to be considered for this position"
            add_front(trail, block.start, stop, kind="header")
            return


def _goes_on(trail: Trail, anchor: Anchor, block: Block) -> bool:
    """Whether a list goes on behind a note of one line inside it: its marker is that of the item above the note."""
    lines, starts = trail.document.lines, trail.document.line_starts
    at = bisect_right(starts, anchor.start) - 1
    one_line = starts[min(at + 1, len(starts) - 1)] == block.start
    return one_line and at > 0 and not lines[at].marker and lines[at - 1].marker[:1] == block.marker[:1] in _BULLETS


def _stands_by_itself(trail: Trail, anchor: Anchor) -> bool:
    """Whether a heading on a line of its own says of whom or of what its notes are: "SPECIAL NOTICE", "Notes to applicants"."""
    words = trail.words(anchor)
    alone = trail.document.text.startswith("\n", anchor.body)
    return alone and (" " in words or words == "important") and words not in structure_words().closing_notes
