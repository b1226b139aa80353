"""What words weigh for what a sentence is on, read from the JSON file beside this module when first asked for.

The weights are learned: `benchmarks/sentence_weights.py` fits them to sentences whose kind is known and writes the file.
"""

from __future__ import annotations

import json
import math
from collections.abc import Hashable, Mapping
from functools import cache
from itertools import pairwise
from pathlib import Path
from struct import Struct
from typing import TypeVar

from jobparse.errors import LexiconError
from jobparse.lexicon.entries import HEADING_KINDS

# A word, in lower case: letters without accents, signs of money, and each figure as a nought, "$00"; "master's" is "masters".
_KEPT = frozenset("abcdefghijklmnopqrstuvwxyz$@")
_WORDS = bytes(ord(sign if sign in _KEPT else "0" if sign in "0123456789" else " ") for sign in map(chr, range(256)))
_APOSTROPHE = b"'"
# A weight of the file is so many times that of the model, whose weights are natural logarithms of odds.
SCALE = 100
# By how much less a kind weighs than another one, how likely it is beside that; one that weighs far less adds nothing.
_BESIDE = [math.exp(-less / SCALE) for less in range(10 * SCALE)]
# The bits of a sum of weights in a number that holds those of all kinds, and what stands there for nought.
_BITS, _NOUGHT = 32, 1 << 31
_Told = TypeVar("_Told", bound=Hashable)  # a word, or a pair of words


class SentenceWeights:
    """What words, and pairs of words that stand side by side, weigh for each kind.

    Attributes:
        kinds: The kinds of sections, in order of the alphabet.
    """

    def __init__(self, kinds: list[str], bias: list[int], words: dict[str, str], pairs: dict[str, dict[str, str]]) -> None:
        """Take the weights.

        Args:
            kinds: The kinds of sections, in order of the alphabet.
            bias: What weighs for each kind whatever a sentence says, in hundredths.
            words: The weights of a word, in hundredths, each behind the place of its kind: "3:120 5:-40".
            pairs: The weights of two words side by side, by the first and then the second.

        Raises:
            LexiconError: A kind is none of sections, or has no bias.
        """
        if not HEADING_KINDS.issuperset(kinds) or len(bias) != len(kinds):
            raise LexiconError("sentence_weights.json: kinds that are none of sections, or others than have a bias")
        self.kinds = kinds
        self._bias = sum((weight + _NOUGHT) << (_BITS * place) for place, weight in enumerate(bias))
        self._rows = Struct(f"<{len(kinds)}I")
        self._words = _Packed(words)
        self._pairs = _Packed({(first, second): weights for first, row in pairs.items() for second, weights in row.items()})

    @property
    def vocabulary(self) -> frozenset[str]:
        """All words that weigh something, alone or beside another."""
        return self._words.known.union(*self._pairs.known)

    def weigh(self, sentence: str) -> tuple[str, float]:
        """The kind that the words of a sentence weigh most for, and how likely it is by the model, from 0 to 1.

        Args:
            sentence: The sentence, in lower case.

        >>> kind, likely = sentence_weights().weigh("to apply, please send your resume by e-mail to the town clerk.")
        >>> kind, likely > 0.9
        ('application', True)
        """
        return self.likeliest(self.sums(sentence))

    def sums(self, sentence: str) -> tuple[int, ...]:
        """What the words of a sentence in lower case weigh for each of the kinds, beside one another: more than nought each."""
        words = _words(sentence)
        total = sum(map(self._words.__getitem__, self._words.known.intersection(words)), self._bias)
        total = sum(map(self._pairs.__getitem__, self._pairs.known.intersection(pairwise(words))), total)
        return self._rows.unpack(total.to_bytes(self._rows.size, "little"))

    def likeliest(self, sums: tuple[int, ...]) -> tuple[str, float]:
        """The kind with the greatest of some sums, and how likely it is."""
        most = max(sums)
        least = most - len(_BESIDE)
        return self.kinds[sums.index(most)], 1 / sum([_BESIDE[most - value] for value in sums if value > least])


class _Packed(dict[_Told, int]):
    """By word or pair, its weights for all kinds in one number, made when first asked for: so they are added in one step.

    Each kind has its bits of the number; a sum that is less than nought borrows from the bits above, which `_NOUGHT` pays back.
    """

    def __init__(self, weights: Mapping[_Told, str]) -> None:
        self._weights = weights
        self.known = frozenset(weights)

    def __missing__(self, word: _Told) -> int:
        rows = (row.split(":") for row in self._weights[word].split())
        packed = self[word] = sum(int(weight) << (_BITS * int(place)) for place, weight in rows)
        return packed


def features(sentence: str) -> set[str]:
    """The words of a sentence in lower case, and each two that stand side by side.

    >>> sorted(features("pay: $25 an hour"))
    ['$00', '$00 an', 'an', 'an hour', 'hour', 'pay', 'pay $00']
    """
    words = _words(sentence)
    return {*words, *map(" ".join, pairwise(words))}


def _words(sentence: str) -> list[str]:
    return sentence.encode("ascii", "replace").translate(_WORDS, _APOSTROPHE).decode("ascii").split()


@cache
def sentence_weights() -> SentenceWeights:
    """Read and check the weights, once."""
    table = json.loads(Path(__file__).with_suffix(".json").read_text(encoding="utf-8"))
    return SentenceWeights(table["kinds"], table["bias"], table["words"], table["pairs"])
