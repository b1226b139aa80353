"""The words that tell what a paragraph is on, read from the TOML file beside this module when first asked for."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from jobparse.errors import LexiconError
from jobparse.lexicon.word_lists import read_table

# What stands behind a word without a blank.
_ENDS = ("", ",", ".", ";", ":", ")", "!", "?")
_SURELY = "_surely"
# Stands for the blank between words that count only together.
_JOINED = "_"


class ParagraphWords(NamedTuple):
    """Words by what they tell.

    Attributes:
        telling: All, as they stand between blanks.
        bare: The word without the sign behind it, of each of those.
        weights: The kinds that a word without signs speaks for, and how much.
        phrases: What counts where several words stand together, with its kind and weight, by its longest word.
        by_kind: The words of each kind, as they stand between blanks.
    """

    telling: frozenset[str]
    bare: dict[str, str]
    weights: dict[str, tuple[tuple[str, int], ...]]
    phrases: dict[str, tuple[tuple[str, str, int], ...]]
    by_kind: dict[str, frozenset[str]]


@cache
def paragraph_words() -> ParagraphWords:
    """Read and check the words, once."""
    weights: dict[str, tuple[tuple[str, int], ...]] = {}
    phrases: dict[str, tuple[tuple[str, str, int], ...]] = {}
    for entry, rows in read_table("paragraphs").items():
        kind, weight = entry.removesuffix(_SURELY), 2 if entry.endswith(_SURELY) else 1
        for word in rows.split():
            if _JOINED in word:
                longest = max(word.split(_JOINED), key=len)
                phrases[longest] = (*phrases.get(longest, ()), (word.replace(_JOINED, " "), kind, weight))
                continue
            known = weights.get(word, ())
            if any(other == kind for other, _ in known):
                raise LexiconError(f"paragraphs.toml: {word!r} stands twice under {kind}")
            weights[word] = (*known, (kind, weight))
    bare = {word + end: word for word in (*weights, *phrases) for end in _ENDS}
    spoken: dict[str, list[str]] = {}
    for word, told in weights.items():
        for kind, _ in told:
            spoken.setdefault(kind, []).extend([word + end for end in _ENDS])
    by_kind = {kind: frozenset(words) for kind, words in spoken.items()}
    return ParagraphWords(frozenset(bare), bare, weights, phrases, by_kind)
