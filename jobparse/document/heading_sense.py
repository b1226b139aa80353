"""What the words of a heading speak of, by the beginnings of words that stand in a list."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from jobparse.lexicon import lexicon
from jobparse.lexicon.employers import employer_words
from jobparse.patterns import pattern

if TYPE_CHECKING:
    from jobparse.lexicon import Sense


# An amount of work, which words over a list ask for: "At least 5 years of experience with:".
_AMOUNT = pattern(r" (?:\d{1,2}|one|two|three|four|five|six|seven|eight|ten) (?:\w+ ){0,2}years? (?!\d)")


@lru_cache(maxsize=4096)
def by_sense(folded: str) -> Sense | None:
    """What a heading's words speak of; None if they speak of nothing that is known.

    >>> by_sense("duties we love").kind
    'duties'
    >>> by_sense("alder county invites applications") is None
    True
    """
    padded = f" {folded} "
    if " appl" in padded and any(words in padded for words in employer_words().inviting):
        return None
    for sense in lexicon().senses:
        for beginning in sense.words:
            if beginning not in padded:
                break
        else:
            return sense
    return None


def asks_amount(folded: str) -> bool:
    """Whether the words over a list ask for an amount of work themselves.

    >>> asks_amount("at least 5 years of experience with"), asks_amount("experience with")
    (True, False)
    """
    return " year" in folded and _AMOUNT.search(f" {folded} ") is not None
