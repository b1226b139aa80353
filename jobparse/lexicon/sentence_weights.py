"""What words weigh for what a sentence is on, read from the JSON file beside this module when first asked for.

The weights are learned: `benchmarks/sentence_weights.py` fits them to sentences whose kind is known and writes the file.
"""

from __future__ import annotations

import json
import math
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from jobparse.errors import LexiconError
from jobparse.lexicon.entries import HEADING_KINDS
from jobparse.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Container

# A word, in lower case with each figure as a nought: "$00", "master's".
_WORD = pattern(r"[a-z0-9$@]+(?:['’][a-z]+)?")
_FIGURES = str.maketrans(dict.fromkeys("123456789", "0"))
# A weight of the file is so many times that of the model, whose weights are natural logarithms of odds.
SCALE = 100
# A kind that weighs so much less than another one adds nothing to how likely that is.
_FAR = 10 * SCALE


class SentenceWeights:
    """What words, and pairs of words that stand side by side, weigh for each kind.

    Attributes:
        kinds: The kinds of sections, in order of the alphabet.
    """

    def __init__(self, kinds: list[str], bias: list[int], words: dict[str, str]) -> None:
        """Take the weights.

        Args:
            kinds: The kinds of sections, in order of the alphabet.
            bias: What weighs for each kind whatever a sentence says, in hundredths.
            words: The weights of a word or pair, in hundredths, each behind the place of its kind: "3:120 5:-40".

        Raises:
            LexiconError: A kind is none of sections, or has no bias.
        """
        if not HEADING_KINDS.issuperset(kinds) or len(bias) != len(kinds):
            raise LexiconError("sentence_weights.json: kinds that are none of sections, or others than have a bias")
        self.kinds = kinds
        self._bias, self._words = bias, words
        self._read: dict[str, list[tuple[int, int]]] = {}  # the weights that were asked for so far

    def told(self, sentence: str, among: Container[str], least: float) -> str | None:
        """The kind that the words of a sentence weigh most for; None where it is none of some kinds, or is not likely enough.

        Args:
            sentence: The sentence, in lower case.
            among: The kinds.
            least: How likely it has to be by the model, from 0 to 1.

        >>> send = "to apply, please send your resume and a cover letter by e-mail to the clerk."
        >>> sentence_weights().told(send, {"application"}, 0.9), sentence_weights().told(send, {"about"}, 0.0)
        ('application', None)
        """
        sums = self._bias.copy()
        for word in self._words.keys() & features(sentence):
            rows = self._read.get(word)
            if rows is None:
                rows = self._read[word] = _rows(self._words[word])
            for at, weight in rows:
                sums[at] += weight
        most = max(sums)
        kind = self.kinds[sums.index(most)]
        if kind not in among:
            return None
        rest = sum([math.exp((value - most) / SCALE) for value in sums if value > most - _FAR])
        return kind if rest * least <= 1 else None


def features(sentence: str) -> set[str]:
    """The words of a sentence in lower case, and each two that stand side by side.

    >>> sorted(features("pay: $25 an hour"))
    ['$00', '$00 an', 'an', 'an hour', 'hour', 'pay', 'pay $00']
    """
    words = _WORD.findall(sentence.translate(_FIGURES))
    return {*words, *map(" ".join, pairwise(words))}


def _rows(weights: str) -> list[tuple[int, int]]:
    """The weights of a word, each with the place of its kind."""
    return [(int(place), int(weight)) for place, weight in (row.split(":") for row in weights.split())]


@cache
def sentence_weights() -> SentenceWeights:
    """Read and check the weights, once."""
    table = json.loads(Path(__file__).with_suffix(".json").read_text(encoding="utf-8"))
    return SentenceWeights(table["kinds"], table["bias"], table["words"])
