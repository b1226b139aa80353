"""The last word of a text: whether it is a part of one, or one that no text ends with, so that the text was cut off there."""

from __future__ import annotations

from bisect import bisect_left
from functools import cache
from typing import TYPE_CHECKING

from jobparse.document.headings.bounds import OPEN_END
from jobparse.document.signs import vocabulary
from jobparse.lexicon import lexicon
from jobparse.patterns import pattern

if TYPE_CHECKING:
    from jobparse.document.model import Document

_WORDS = pattern(r"[a-z]{5,}")
# The last word of a text, and the shortest that a part of a word is told by; the longest is bounded.
_LAST = pattern(r"(?<![\w@./'-])[A-Za-z][a-z]{0,30}$")
_LEAST = 5
# What makes another word of a whole one, where it is all that is missing: "crew" and "crews", "dry" and "dryly". Without its last
# "e" a word is seldom one: "requir".
_ENDINGS = frozenset({"s", "es", "ed", "d", "er", "or", "al", "ly", "y", "en", "ry", "st", "th", "ty", "ee", "ic"})
_MISSING = 2  # no more letters may be missing of a word that is known
# How far before the end the words stand that no text ends with, in characters, and those of them that headings may end with.
_REACH = 9
# How many words before a part of a word are told again where the text says the whole, and how many letters they have at least.
_BEFORE = 2
_LEAST_BEFORE = 8
_OPEN = frozenset({"be", "other", "or", "as", "your", "their", "our", "its", "such", "who", "which", "than", "into"})


def is_cut(document: Document, start: int, end: int) -> bool:
    """Whether the last word of a line that ends a text was cut, or goes on with another: "… the liaiso", "… to be", "… and t"."""
    last = _LAST.search(document.text, max(start, end - 40), end)
    if last is None:
        return False
    if _goes_on_elsewhere(document.text, max(start, end - 80), last.start(), end):
        return True
    word = last.group()
    if word[0].isupper():
        return len(word) > _LEAST and _is_part(word.lower(), document)
    if len(word) == 1:
        return last.start() > start
    if word in _OPEN or OPEN_END.search(document.text, max(start, end - _REACH), end):
        return last.start() > start
    return len(word) >= _LEAST and _is_part(word, document)


def is_whole(document: Document, end: int) -> bool:
    """Whether the last word of a text is one that is known."""
    last = _LAST.search(document.text, max(0, end - 40), end)
    word = last.group().lower() if last else ""
    known = _known()
    at = bisect_left(known, word)
    return len(word) >= _LEAST and at < len(known) and known[at] == word


def _goes_on_elsewhere(text: str, start: int, at: int, end: int) -> bool:
    """Whether the last words of a text stand before it too, but always with more letters: "a Harbor Pilot II", "a Harbor Pil"."""
    first = at
    for _ in range(_BEFORE):
        first = text.rfind(" ", start, first - 1) + 1
        if not first:
            return False
    if at - first < _LEAST_BEFORE:
        return False
    tail = text[first:end]
    found, place = False, text.find(tail, 0, first)
    while place >= 0:
        if not text[place + len(tail)].isalpha():
            return False
        found, place = True, text.find(tail, place + 1, first)
    return found


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
    return found or _goes_on_in_text(word, vocabulary(document))


def _goes_on_in_text(word: str, words: str) -> bool:
    """Whether a few letters that are no ending are missing from a word of the text that letters begin."""
    start = words.find(f"\n{word}")
    while start >= 0:
        end = words.find("\n", start + 1)
        if _lacks_little(word, words[start + 1 : end]):
            return True
        start = words.find(f"\n{word}", end)
    return False


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
