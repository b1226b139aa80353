"""Headings around dashes: in a flattened line, "Duties - Guides ships - Keeps logs Skills - Good hands", and in two languages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.document.headings.bounds import LONGEST, MOST_WORDS, SMALL, bare
from jobparse.document.headings.words import fits_title
from jobparse.document.model import Anchor
from jobparse.lexicon.folding import key
from jobparse.lexicon.structure import structure_words
from jobparse.spans import Span

if TYPE_CHECKING:
    from jobparse.document.lines import Line
    from jobparse.lexicon import Lexicon

_DASH = " - "
# Kinds of headings that are no second name of another one, and so many words at most stand before the dash of a second name.
_FRONT = frozenset({"header", "identifiers", "page_furniture", "container", "note", "other"})
_FIRST_NAME = 6
# So many dashes behind its first heading show that a line is a list without its line ends.
_FEWEST = 2
# The kinds that such headings can be of.
_KINDS = frozenset(
    {"duties", "minimum_qualifications", "preferred_qualifications", "benefits", "knowledge", "skills", "abilities"}
)


def before_dashes(text: str, opening: Anchor, end: int, words: Lexicon) -> list[Anchor]:
    """The further headings of a line that a heading with a dash opens.

    Args:
        text: Clean text.
        opening: The heading that opens the line.
        end: The end of the line.
        words: The lexicon.
    """
    start = opening.body
    if opening.scope != "section" or text[start - 1 : start + 1] != "- " or text.count(_DASH, start, end) < _FEWEST:
        return []
    found = []
    low = start
    dash = text.find(_DASH, start, end)
    while dash >= 0:
        anchor = _ending_at(text, low, dash, words)
        if anchor:
            found.append(anchor)
        low = dash + len(_DASH)
        dash = text.find(_DASH, dash + 1, end)
    return found


def _ending_at(text: str, start: int, at: int, words: Lexicon) -> Anchor | None:
    """The longest known heading that ends at a dash, behind the last word of an item."""
    best: Anchor | None = None
    begin = at
    for _ in range(MOST_WORDS):
        begin = text.rfind(" ", start, begin)
        if begin < 0 or at - begin > LONGEST:
            break
        word = text[begin + 1 : text.find(" ", begin + 1, at + 1)].rstrip(",")
        if not word[:1].isupper():
            if word in SMALL:
                continue
            break
        folded = key(text[begin:at])
        kind = words.headings.get(folded)
        if kind in _KINDS and (" " in folded or folded in structure_words().lone_headings) and text[begin - 1] not in ",-":
            best = Anchor(begin + 1, Span(begin + 1, at), at + len(_DASH) - 1, kind, "exact")
    return best if best and _ends_item(text, start, best.start - 1) else None


def _ends_item(text: str, start: int, at: int) -> bool:
    """Whether the word before an offset is no part of the name behind it: it has no capital, or a stop."""
    word = text[text.rfind(" ", start, at) + 1 : at]
    return not word[:1].isupper() or word[-1:] in ".;)"


def behind_dash(text: str, line: Line, words: Lexicon) -> Anchor | None:
    """A heading that stands in two languages, the one that is known behind the dash: "Me pehea te tono - how to apply"."""
    dash = text.find(_DASH, line.body, line.end)
    if dash < 0 or line.marker or text[line.end - 1] in ".;,":
        return None
    kind = words.headings.get(key(text[dash + len(_DASH) : line.end])) if text.count(" ", line.body, dash) < _FIRST_NAME else None
    if kind is None or kind in _FRONT or not text[line.body].isupper() or text[line.body : dash].isupper():
        return None
    if all(map(fits_title, text[line.body : dash].split())):
        return None  # a name with its kind behind it: "Original Entrance - Examination"
    return Anchor(line.start, bare(text, line.body, line.end), line.end, kind, "exact")
