"""Headings before dashes in the middle of a flattened line: "Duties - Guides ships - Keeps logs Qualifications - Good hands"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.document.headings import LONGEST, MOST_WORDS, SMALL
from jobparse.document.model import Anchor
from jobparse.lexicon.folding import key
from jobparse.spans import Span

if TYPE_CHECKING:
    from jobparse.lexicon import Lexicon

_DASH = " - "
# So many dashes behind its first heading show that a line is a list without its line ends.
_FEWEST = 2
# Headings of one word that can stand so, and the kinds that all can be of.
_ALONE = frozenset({"qualifications", "requirements", "responsibilities", "duties", "benefits"})
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
        if kind in _KINDS and (" " in folded or folded in _ALONE) and text[begin - 1] not in ",-":
            best = Anchor(begin + 1, Span(begin + 1, at), at + len(_DASH) - 1, kind, "exact")
    return best if best and _ends_item(text, start, best.start - 1) else None


def _ends_item(text: str, start: int, at: int) -> bool:
    """Whether the word before an offset is no part of the name behind it: it has no capital, or a stop."""
    word = text[text.rfind(" ", start, at) + 1 : at]
    return not word[:1].isupper() or word[-1:] in ".;)"
