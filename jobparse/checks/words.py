"""Which words are whole: common English, the words of the field, and inflections of both."""

from __future__ import annotations

from bisect import bisect_left
from functools import cache, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from jobparse.lexicon import lexicon
from jobparse.lexicon.word_lists import read_toml
from jobparse.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

_LETTERS = pattern(r"[a-z]+")
# Endings of inflected and derived words, and what stands in their place in the base form.
_ENDINGS = (
    ("ies", ("y",)),
    ("es", ("", "e")),
    ("s", ("",)),
    ("ied", ("y",)),
    ("ed", ("", "e")),
    ("ing", ("", "e")),
    ("ers", ("", "e")),
    ("ors", ("", "e")),
    ("er", ("", "e", "y")),
    ("or", ("", "e")),
    ("ly", ("", "le")),
    ("ment", ("", "e")),
    ("ments", ("", "e")),
    ("ness", ("", "y")),
    ("ions", ("", "e")),
    ("ion", ("", "e")),
)
# What is added to a word with an "e" at its end to make another one.
_ADDED_TO_E = frozenset({"r", "rs", "d"})
_SYLLABLE = pattern(r"[^aeiou]?[aeiouy][^aeiou]|[^aeiou][aeiouy]{2}|[aeiou].[aeiouy]")
# Shortest base form that an ending is taken off for, in letters.
_SHORTEST_BASE = 3


@cache
def _lists() -> dict[str, list[str]]:
    data = read_toml(Path(__file__).with_name("words.toml"))
    return {name: words.split() for name, words in data.items()}


@cache
def _endings() -> frozenset[str]:
    return frozenset(_lists()["endings"])


@cache
def _base_forms() -> frozenset[str]:
    listed = _lists()["words"]
    words = lexicon()
    headed = _LETTERS.findall(" ".join([*words.headings, *words.labels]))
    return frozenset(listed) | frozenset(headed) | words.occupations


@cache
def _in_order() -> list[str]:
    return sorted(_base_forms())


def _bases(word: str) -> Iterator[str]:
    for ending, stands_for in _ENDINGS:
        stem = word.removesuffix(ending)
        if stem != word and len(stem) >= _SHORTEST_BASE:
            yield from (stem + letters for letters in stands_for)
            if len(stem) > _SHORTEST_BASE and stem[-1] == stem[-2]:
                yield stem[:-1]  # "planned", "beginning"


@lru_cache(maxsize=16_384)
def is_word(word: str) -> bool:
    """Whether a word in lower case is surely a whole one; many whole words are not known.

    >>> is_word("establishing"), is_word("stablishing"), is_word("planned")
    (True, False, True)
    """
    known = _base_forms()
    return word in known or any(base in known for base in _bases(word))


def begins_word(piece: str) -> bool:
    """Whether a piece is the beginning of a known word and surely none itself.

    Stems to which only an ending is added may be words that are not known ("commute", "commuter"), and so may short pieces with a
    vowel between consonants ("cab", "cabinet").

    >>> begins_word("orchestr"), begins_word("orchestrate"), begins_word("qzx"), begins_word("commut"), begins_word("cab")
    (True, False, False, True, False)
    """
    if is_word(piece) or _SYLLABLE.fullmatch(piece):
        return False
    words = _in_order()
    for at in range(bisect_left(words, piece), len(words)):
        rest = words[at].removeprefix(piece)
        if rest == words[at]:
            return False
        if rest not in _endings() and not (piece.endswith("e") and rest in _ADDED_TO_E):
            return True
    return False
