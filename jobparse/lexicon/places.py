"""The words of places, read from the TOML file beside this module when first asked for."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path
from typing import NamedTuple

from jobparse.errors import LexiconError


class PlaceWords(NamedTuple):
    """Words that sites have in their names, units of organisations have, and values that are no place."""

    sites: frozenset[str]
    units: frozenset[str]
    nowhere: frozenset[str]


@cache
def place_words() -> PlaceWords:
    """Read and check the words, once.

    Raises:
        LexiconError: A word stands twice or is not in lower case.
    """
    table = tomllib.loads((Path(__file__).parent / "places.toml").read_text(encoding="utf-8"))
    seen: set[str] = set()
    for words in table.values():
        for word in words.split():
            if word != word.lower() or word in seen:
                raise LexiconError(f"places.toml: {word!r} is not in lower case or stands twice")
            seen.add(word)
    return PlaceWords(*(frozenset(table[name].split()) for name in PlaceWords._fields))
