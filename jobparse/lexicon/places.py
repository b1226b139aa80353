"""The words of places, read from the TOML file beside this module when first asked for."""

from __future__ import annotations

from functools import cache

from jobparse.errors import LexiconError
from jobparse.lexicon.word_lists import WordLists, read_table


class PlaceWords(WordLists):
    """Words of places, in lower case.

    Attributes:
        buildings: What buildings have in their names, and no town.
        sites: What buildings and sites have in their names, and towns as well.
        schools: The last words of names of schools that are printed in short.
        schools_in_short: The same in short: "Elm Bay ES".
        streets: The last words of names of streets.
        units: What units of organisations have in their names, and no city.
        nowhere: What stands where a place would, and is none.
        georgian: Cities of the country of Georgia.
        like_states: The last words of states and provinces that are large cities as well.
        doubled: Words that the names of towns print twice.
        large: Large cities outside the United States, before which their quarters stand.
        before_states: What stands before the name of a state in that of a town or of a part of the state.
        hyphenated: Cities whose names have a hyphen.
    """

    buildings: frozenset[str]
    sites: frozenset[str]
    schools: frozenset[str]
    schools_in_short: frozenset[str]
    streets: frozenset[str]
    units: frozenset[str]
    nowhere: frozenset[str]
    georgian: frozenset[str]
    like_states: frozenset[str]
    doubled: frozenset[str]
    large: frozenset[str]
    before_states: frozenset[str]
    hyphenated: frozenset[str]

    @property
    def school_ends(self) -> tuple[str, ...]:
        """What stands at the end of the name of a school that is printed in short."""
        return tuple(f" {word}" for word in sorted(self.schools))

    def name_site(self, words: set[str]) -> bool:
        """Whether one of some lower-case words is that of a building or site."""
        return not (words.isdisjoint(self.buildings) and words.isdisjoint(self.sites))


@cache
def place_words() -> PlaceWords:
    """Read and check the words, once.

    Raises:
        LexiconError: A word stands twice or is not in lower case.
    """
    table = read_table("places")
    seen: set[str] = set()
    for words in table.values():
        for word in words.split():
            if word != word.lower() or word in seen:
                raise LexiconError(f"places.toml: {word!r} is not in lower case or stands twice")
            seen.add(word)
    return PlaceWords(**{name: frozenset(words.split()) for name, words in table.items()})
