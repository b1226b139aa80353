"""Where the first sentence of a posting begins behind its title block, where both stand in one line."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from jobparse.document.headings.bounds import SMALL
from jobparse.document.one_line.tokens import COUNTED, tokens_between
from jobparse.lexicon.folding import key
from jobparse.lexicon.structure import structure_words
from jobparse.patterns import pattern

if TYPE_CHECKING:
    from jobparse.lexicon import Lexicon

# The title block is no longer, in characters and in words, and of so many words at least.
_REACH, _WORDS, _FEWEST = 500, 60, 3
# A sentence has so many words in small letters among its first ones; of those of a title block no more than this share has.
_BEHIND, _SMALL_BEHIND = 6, 2
_SENTENCES = 0.15
_LABEL = 4  # a label has no more words
_ROW = 2  # so many make a row of them
# Where two pieces of a page meet without anything between them; more of them are no names.
_SEAM = pattern(r"[a-z0-9)\].:][A-Z][a-z]|[A-Z]{3}[a-z]{3}")
_MOST_SEAMS = 1
_ENDS = (".", "!", "?", ")")


def title_block_end(text: str, start: int, end: int, words: Lexicon) -> int | None:
    """Where the first sentence or the first label with a colon begins behind some words of a title block."""
    if is_glued(text, start, end):
        return None
    sentence = first_sentence(text, start, end)
    if sentence is not None and _has_row(text[start:sentence].split()):
        return None
    stop = min(end, start + _REACH) if sentence is None else sentence
    colon = text.find(": ", start, stop)
    if colon < 0:
        return sentence
    tokens = tokens_between(text, start, colon)
    for count in range(min(_LABEL, len(tokens) - _FEWEST), 0, -1):
        first = tokens[-count][0]
        if text[first].isupper() and key(text[first:colon]) in words.labels:
            return first
    return sentence


def _has_row(printed: list[str]) -> bool:
    """Whether labels without a colon stand in a title block: "Bridge Keeper Employer Alder Ferries Salary $22 Hourly"."""
    labels = structure_words().row_labels
    return sum(token.lower() in labels and following != "of" for token, following in pairwise(printed)) >= _ROW


def first_sentence(text: str, start: int, end: int) -> int | None:
    """Where the first sentence begins behind some words of a title block, none where the text begins with it.

    Args:
        text: Clean text.
        start: Where its line begins.
        end: Where a heading or label begins, or the line ends.
    """
    if is_glued(text, start, end):
        return None
    tokens = tokens_between(text, start, min(end, start + _REACH))[:_WORDS]
    printed = [text[begin:last] for begin, last in tokens]
    openers = structure_words().behind_heads
    small = 0
    for at, token in enumerate(printed):
        if token.islower() and token.isalpha() and token not in SMALL:
            small += 1
        if at < _FEWEST or token.lower() not in openers or not token[0].isupper():
            continue
        before = printed[at - 1]
        behind = printed[at + 1 : at + 1 + _BEHIND]
        state = before.isupper() and printed[at - 2][-1] == ","  # "Elmbay, OR The keeper opens"
        joined = before[-1] in ",:;&-/" or (before.lower() in SMALL and not state)
        if joined or COUNTED.fullmatch(before) or (before.islower() and not before.endswith(_ENDS)):
            continue
        if (token.isupper() and len(token) > 1) or sum(map(str.islower, behind)) < _SMALL_BEHIND:
            continue
        return tokens[at][0] if small <= _SENTENCES * at else None
    return None


def is_glued(text: str, start: int, end: int) -> bool:
    """Whether the page was printed without blanks between its pieces: "Bridge KeeperCity of Alder$20 an hourThe keeper …"."""
    return sum(1 for _ in _SEAM.finditer(text, start, min(end, start + _REACH))) > _MOST_SEAMS
