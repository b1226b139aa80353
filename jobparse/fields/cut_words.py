"""The last word of a text: whether it is a part of one, or one that no text ends with, so that the text was cut off there."""

from __future__ import annotations

from bisect import bisect_left
from functools import cache
from typing import TYPE_CHECKING

from jobparse.document.headings import OPEN_END
from jobparse.lexicon import lexicon
from jobparse.patterns import pattern

if TYPE_CHECKING:
    from jobparse.document.model import Document

_WORDS = pattern(r"[a-z]{5,}")
# The last word of a text in small letters, and the shortest that a part of a word is told by; the longest is bounded.
_LAST = pattern(r"(?<![\w@./'-])[a-z]{1,30}$")
_LEAST = 5
# What makes another word of a whole one, where it is all that is missing: "crew" and "crews", "dry" and "dryly". Without its last
# "e" a word is seldom one: "requir".
_ENDINGS = frozenset({"s", "es", "ed", "d", "er", "or", "al", "ly", "y", "en", "ry", "st", "th", "ty", "ee", "ic"})
_MISSING = 2  # no more letters may be missing of a word that is known
# How far before the end the words stand that no text ends with, in characters, and those of them that headings may end with.
_REACH = 9
_OPEN = frozenset({"be", "other", "or", "as", "your", "their", "our", "its", "such", "who", "which", "than", "into"})


def is_cut(document: Document, start: int, end: int) -> bool:
    """Whether the last word of a line that ends a text was cut, or goes on with another: "… the liaiso", "… to be", "… and t"."""
    last = _LAST.search(document.text, max(start, end - 40), end)
    if last is None:
        return False
    word = last.group()
    if len(word) == 1:
        return last.start() > start
    if word in _OPEN or OPEN_END.search(document.text, max(start, end - _REACH), end):
        return last.start() > start
    return len(word) >= _LEAST and _is_part(word, document)


def _is_part(word: str, document: Document) -> bool:
    """Whether letters are the beginning of a word that is known, or that the text has elsewhere, and no word themselves."""
    known = _known()
    at = bisect_left(known, word)
    if at < len(known) and known[at] == word:
        return False
    found = False
    while at < len(known) and known[at].startswith(word):
        found = found or _lacks_little(word, known[at])
        at += 1
    return found or any(_lacks_little(word, token) for token in document.tokens if token.startswith(word))


def _lacks_little(word: str, whole: str) -> bool:
    """Whether a few letters that are no ending make letters a word."""
    rest = whole[len(word) :]
    return 0 < len(rest) <= _MISSING and rest.isalpha() and rest not in _ENDINGS


@cache
def _known() -> tuple[str, ...]:
    """The words of the lexicon, in order."""
    words = lexicon()
    phrases = (*words.headings, *words.cues, *words.asks, *words.duty_verbs, *words.occupations, *words.closing)
    return tuple(sorted({word for phrase in phrases for word in _WORDS.findall(phrase.lower())}))
