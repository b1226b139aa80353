"""Lines that boards of jobs print inside and below an announcement: panels of their own, what stands over other jobs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.document.model import Anchor
from jobparse.lexicon import lexicon
from jobparse.lexicon.folding import key
from jobparse.lexicon.pages import page_words, phrase_set
from jobparse.patterns import pattern
from jobparse.spans import Span

if TYPE_CHECKING:
    from jobparse.document.lines import Line
    from jobparse.document.model import Document

# Such a line is not longer, in characters, and a panel has no more lines.
_LONGEST, _MOST = 240, 40
# What parts the first words of a panel from those of the line below it, and what stands for the end of the text:
# "profile insights | job details", "search for more jobs | $".
_BAR, _END = " | ", "$"
# A label of a board is not longer, in characters, nor its value; and how far below it the next one stands, in lines.
_LABEL, _VALUE, _NEXT = 28, 90, 2
# A value that is figures alone: "1-3", "501 - 1,000".
_FIGURES = pattern(r"\d[\d,]{0,7}(?: ?[-\u2013] ?\d[\d,]{0,7})?\+?")
# How the name of the company begins, over what a board says of it.
_ABOUT = "about "


def board_lines(document: Document) -> list[Anchor]:
    """The lines and panels of boards, in order: each an anchor that claims all of what it is.

    Args:
        document: The document, whose sections are not known yet.
    """
    tokens, lower, lines = document.tokens, document.lower, document.lines
    alone = (*phrase_set("over_others").held(tokens, lower), *phrase_set("board_notes").held(tokens, lower))
    panels = _panels(document)
    facets = frozenset(facet for facet in page_words().facets if _may_stand(facet, document) and f"\n{facet}" in lower)
    if not (alone or panels or facets):
        return []
    openers = tuple(panels)
    found: list[Anchor] = []
    at = 0
    while at < len(lines):
        line = lines[at]
        stop = at
        if line.end - line.start <= _LONGEST:
            if openers and lower.startswith(openers, line.body):
                closing = next(panels[opener] for opener in openers if lower.startswith(opener, line.body))
                stop = _stop(document, at, closing)
            elif facets and line.end - line.start <= _LABEL and _is_facet(document, at, facets):
                stop = min(at + _NEXT, len(lines))
                if at and lower.startswith(_ABOUT, lines[at - 1].body) and lines[at - 1].end - lines[at - 1].body <= _VALUE:
                    found.append(_anchor(lines[at - 1], lines[at - 1].end))
            if stop == at and alone and lower.startswith(alone, line.body):
                stop = at + 1
        if stop > at:
            found.append(_anchor(line, lines[stop - 1].end))
        at = max(stop, at + 1)
    return found


def is_over_others(document: Document, start: int) -> bool:
    """Whether the words at an offset are those of a board over its other jobs, below which nothing is of the announcement."""
    held = phrase_set("over_others").held(document.tokens, document.lower)
    return bool(held) and document.lower.startswith(held, start)


def _may_stand(words: str, document: Document) -> bool:
    """Whether a text has the first of some words, or the only one with a colon, which is told far faster than a search."""
    first, blank, _ = words.partition(" ")
    return first in document.tokens or (not blank and f"{first}:" in document.tokens)


def _panels(document: Document) -> dict[str, tuple[str, ...]]:
    """The first words of the panels that the text holds, with those of the lines that may close each."""
    found: dict[str, tuple[str, ...]] = {}
    for panel in page_words().panels:
        opener, *closing = panel.split(_BAR)
        if _may_stand(opener, document) and (document.lower.startswith(opener) or f"\n{opener}" in document.lower):
            found[opener] = tuple(closing)
    return found


def _stop(document: Document, at: int, closing: tuple[str, ...]) -> int:
    """The number of the line below a panel, or that of its first line where none closes it."""
    if closing == (_END,):  # of a page whose announcement stands above: such words stand on top of one as well
        return len(document.lines) if 2 * document.lines[at].start > len(document.text) else at
    for row in range(at + 1, min(at + _MOST, len(document.lines))):
        if document.lower.startswith(closing, document.lines[row].body):
            return row
    return at


def _is_facet(document: Document, at: int, facets: frozenset[str]) -> bool:
    """Whether a line is one of a board's labels over its value, in a row of labels with their values below them.

    Those that announcements print as well are a board's only beside one of the others, or over figures alone: "1-3".
    """
    lines, labels, headings = document.lines, lexicon().labels, lexicon().headings

    def words(row: int) -> str:
        return key(document.lower[lines[row].body : lines[row].end]) if 0 <= row < len(lines) else ""

    label = words(at)
    if label not in facets or at + 1 >= len(lines) or lines[at + 1].end - lines[at + 1].body > _VALUE:
        return False
    if lines[at].marker or words(at + 1) in facets or words(at + 1) in labels:
        return False
    beside = [words(at - _NEXT), words(at + _NEXT)]
    known = label in labels or label in headings
    if known and _FIGURES.fullmatch(document.text, lines[at + 1].body, lines[at + 1].end):
        return True
    return any(
        row in facets and row not in labels if known else row in facets or row in labels or row in headings for row in beside
    )


def _anchor(line: Line, end: int) -> Anchor:
    """A line of the board, or the first one of a panel that goes on to an offset."""
    return Anchor(line.start, Span(line.body, line.body), end, "page_furniture", "exact", (), "line")
