"""Headings with a stop behind them on the line of their paragraph: "WHERE IT IS. The yard is …", "Required. A pilot's card …"."""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING

from jobparse.document.headings.bounds import bare
from jobparse.document.headings.sense import by_hint, by_sense
from jobparse.document.headings.words import fits_title
from jobparse.document.model import Anchor
from jobparse.document.signs import has_any
from jobparse.lexicon import lexicon
from jobparse.lexicon.folding import key
from jobparse.lexicon.structure import structure_words
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
# In title case and in words to the reader, one alone does, of so many words. Those begin so or with a question, and are no
# sentence.
_LEAST_WORDS = 2
_WHOSE = ("our", "your")
_VERBS = frozenset({"are", "can", "has", "have", "is", "must", "was", "will"})
_NO_HEADING = frozenset({"container", "header", "identifiers", "note", "page_furniture"})


def stopped_headings(document: Document, known: Container[int]) -> list[Anchor]:
    """The anchors of such headings, in order: in capitals, in title case or to the reader, in other letters if there are several.

    Args:
        document: The document.
        known: Where the lines begin that have an anchor.
    """
    text = document.text
    sure: list[Anchor] = []
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
                (sure if shouted or _is_plain(text[start:stop].split()) else ordinary).append(anchor)
    several = len({anchor.kind for anchor in sure + ordinary}) >= _FEWEST
    return sorted(sure + (ordinary if several else []), key=attrgetter("start"))


def _is_plain(words: list[str]) -> bool:
    """Whether words are those of a heading and of no sentence: "How We Choose", "What you bring", but not "Our team is small"."""
    if len(words) < _LEAST_WORDS:
        return False
    if all(map(fits_title, words)):
        return True
    known = structure_words()
    first = words[0].lower()
    asks = first in known.asking and not known.spoken_to.isdisjoint(word.lower() for word in words)
    return (asks or first in _WHOSE) and _VERBS.isdisjoint(words)


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
