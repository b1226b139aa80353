"""What the words of a heading speak of, by the beginnings of words that stand in a list."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from jobparse.lexicon import lexicon

if TYPE_CHECKING:
    from jobparse.lexicon import Sense


@lru_cache(maxsize=4096)
def by_sense(folded: str) -> Sense | None:
    """What a heading's words speak of; None if they speak of nothing that is known.

    >>> by_sense("duties we love").kind
    'duties'
    """
    padded = f" {folded} "
    for sense in lexicon().senses:
        for beginning in sense.words:
            if beginning not in padded:
                break
        else:
            return sense
    return None
