"""Signs inside words: which of those that rules ask for some word of a text holds, told at once for all of them.

Most of the words of a text stand in any other as well, are made of letters alone, and hold none of the signs. These plain words
are remembered from one text to the next, so that of some five hundred words a few are looked into; to search the words of a text
for each sign takes several times as long.
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING

from jobparse.document.model import once
from jobparse.lexicon import lexicon

if TYPE_CHECKING:
    from jobparse.document.model import Document

# What the rules ask for, in lower case and without blanks.
_ASKED: set[str] = set()
# Words that are known to be plain; they are forgotten when there are too many, so that memory has an end.
_PLAIN: set[str] = set()
_MOST = 50_000
# What can be attached to the end of a plain word.
_ATTACHED = ".,;:)'\""


def asked_of_words(*signs: str) -> tuple[str, ...]:
    """Signs that a module asks for, which it says when it is imported: what was told of words without them is forgotten.

    Args:
        signs: What is to stand in a word of a text, at its start, inside or as the whole of it.
    """
    if not _ASKED.issuperset(signs):
        _ASKED.update(signs)
        _PLAIN.clear()
        _signs.cache_clear()
        _signs_in.cache_clear()
    return signs


@once
def special_words(document: Document) -> frozenset[str]:
    """The words of the text that are not plain: they hold a sign, a figure or a mark."""
    words = document.tokens - _PLAIN
    plain = {word for word in words if not _signs_in(word) and word.rstrip(_ATTACHED).isalpha()}
    if len(_PLAIN) + len(plain) > _MOST:
        _PLAIN.clear()
    _PLAIN.update(plain)
    return words - plain


@once
def inner_signs(document: Document) -> frozenset[str]:
    """The signs that some word of the text holds: those of `asked_of_words`, and the conditions that are told by one word."""
    return frozenset().union(*map(_signs_in, special_words(document)))


def in_words(document: Document, signs: tuple[str, ...]) -> bool:
    """Whether some word of the text holds one of the signs, all of which were asked for."""
    return not inner_signs(document).isdisjoint(signs)


@lru_cache(maxsize=4096)
def _signs_in(word: str) -> tuple[str, ...]:
    return tuple([sign for sign in _signs() if sign in word])


@cache
def _signs() -> tuple[str, ...]:
    return tuple(sorted(_ASKED.union(phrase for phrase in lexicon().conditions if " " not in phrase)))
