"""Headings with a stop behind them on the line of their paragraph: "WHERE IT IS. The yard is …", "Required. A pilot's card …"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.document.headings.bounds import bare
from jobparse.document.headings.sense import by_hint, by_sense
from jobparse.document.model import Anchor
from jobparse.document.signs import has_any
from jobparse.lexicon import lexicon
from jobparse.lexicon.folding import key
from jobparse.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Container

    from jobparse.document.lines import Line
    from jobparse.document.model import Document

# Words before a stop, and what stands behind them.
_STOPPED = pattern(r"[A-Z][^.?!:;\n]{4,40}[.?!]\x20(?=[^a-z\s].{22})")
# One of these stands in whatever that finds, so near to its start, in characters.
_STOPS, _REACH = (". ", "? ", "! "), 43
# A line with such a heading is not shorter, in characters, and the heading has not more blanks; one in capitals the last number.
_SHORTEST, _MOST_BLANKS, _SHOUTED_BLANKS = 30, 5, 7
# So many in ordinary letters show that they are headings.
_FEWEST = 3
_NO_HEADING = frozenset({"container", "header", "identifiers", "note", "page_furniture"})


def stopped_headings(document: Document, known: Container[int]) -> list[Anchor]:
    """The anchors of such headings, in order: those in capitals, and those in ordinary letters where a text has several.

    Args:
        document: The document.
        known: Where the lines begin that have an anchor.
    """
    text = document.text
    capital: list[Anchor] = []
    ordinary: list[Anchor] = []
    for line in document.lines:
        start = line.body
        if line.end - start < _SHORTEST or line.marker or not (line.gap or text[start + 1].isupper()):
            continue
        match = _STOPPED.match(text, start, line.end) if has_any(text[start : start + _REACH], _STOPS) else None
        if match is None or line.start in known:
            continue
        stop = match.end() - 2
        shouted = text[start:stop].isupper()
        if text.count(" ", start, stop) > (_SHOUTED_BLANKS if shouted else _MOST_BLANKS):
            continue
        if (shouted or line.gap) and not text[stop + 2 : line.end].isupper():
            anchor = _anchor(text, line, stop, shouted=shouted)
            if anchor:
                (capital if shouted else ordinary).append(anchor)
    return sorted(capital + (ordinary if len({anchor.kind for anchor in ordinary}) >= _FEWEST else []), key=lambda row: row.start)


def _anchor(text: str, line: Line, stop: int, *, shouted: bool) -> Anchor | None:
    """The anchor of words before a stop, by the lists of headings or by what they speak of."""
    folded = key(text[line.body : stop])
    kind, how = lexicon().headings.get(folded), "exact"
    if kind is None:
        sense = by_sense(folded) or (by_hint(folded) if shouted and text[stop] == "?" else None)
        kind, how = sense.kind if sense else None, "sense"
    if kind is None or kind in _NO_HEADING:
        return None
    return Anchor(line.start, bare(text, line.body, stop), stop + 1, kind, how)
