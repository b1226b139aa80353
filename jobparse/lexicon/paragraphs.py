"""The words that tell what a paragraph is on, read from the TOML file beside this module when first asked for."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from jobparse.errors import LexiconError
from jobparse.lexicon.word_lists import read_table

# What stands behind a word without a blank.
_ENDS = ("", ",", ".", ";", ":", ")", "!", "?")
_SURELY = "_surely"


class ParagraphWords(NamedTuple):
    """Words by what they tell, as they stand between blanks: all, what each counts by kind, and those of each kind."""

    telling: frozenset[str]
    weights: dict[str, tuple[tuple[str, int], ...]]
    by_kind: dict[str, frozenset[str]]


@cache
def paragraph_words() -> ParagraphWords:
    """Read and check the words, once."""
    weights: dict[str, tuple[tuple[str, int], ...]] = {}
    for entry, rows in read_table("paragraphs").items():
        kind, weight = entry.removesuffix(_SURELY), 2 if entry.endswith(_SURELY) else 1
        for word in rows.split():
            known = weights.get(word, ())
            if any(other == kind for other, _ in known):
                raise LexiconError(f"paragraphs.toml: {word!r} stands twice under {kind}")
            weights[word] = (*known, (kind, weight))
    spelt = {word + end: told for word, told in weights.items() for end in _ENDS}
    kinds = {kind for told in weights.values() for kind, _ in told}
    by_kind = {kind: frozenset(word for word, told in spelt.items() if any(of == kind for of, _ in told)) for kind in kinds}
    return ParagraphWords(frozenset(spelt), spelt, by_kind)
