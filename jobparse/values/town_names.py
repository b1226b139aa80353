"""Names of towns: their words, and small words that belong to them: "Coeur d'Alene", "Fond du Lac", "Lake in the Hills"."""

from __future__ import annotations

from functools import cache

from jobparse.lexicon.addresses import address_words
from jobparse.lexicon.word_lists import either
from jobparse.patterns import pattern

# A word of the name of a city.
WORD = r"(?:Ste?\.|Ft\.|Mt\.|(?:d')?[A-Z][A-Za-zÀ-ÿ'-]{1,20})"


@cache
def linked() -> str:
    """The pattern of what begins the name of a town that has small words in it, up to its last word."""
    begun = either(map(str.capitalize, address_words().linked))
    return rf"(?:(?:[A-Z][a-zà-ÿ'-]{{1,14}}\x20(?:d[ue]|del|des|l[ae]|de\x20l[ao]s|am|an\x20der|upon|sur)|(?:{begun}))\x20)"


# What stands before the last word of a town and belongs to it: "Fond du |Lac", "Marina del |Rey", "King of |Prussia".
_LINKED = pattern(lambda: rf"(?<![\w'.-]){linked()}\Z")
_LINKS = ("u ", "e ", "l ", "s ", "a ", "f ", "r ", "m ", "n ")  # how it ends
_LONGEST_LINK = 22  # in characters


def with_links(text: str, start: int, first: int) -> int:
    """Where a town begins that has small words before what was taken for its start: "Marina del |Rey"."""
    begun = _LINKED.search(text, max(start, first - _LONGEST_LINK), first) if text.endswith(_LINKS, start, first) else None
    return begun.start() if begun else first
