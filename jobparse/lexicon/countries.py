"""The words that tell of which country a posting is, read from the TOML file beside this module when first asked for."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from jobparse.errors import LexiconError
from jobparse.lexicon.word_lists import read_table

# What may be attached to a word in running text.
_ATTACHED = ("", ",", ".", ")", "'s")


class Countries(NamedTuple):
    """The cues of all countries.

    Attributes:
        tokens: What can stand between spaces where a phrase stands: its last word, with the country and the whole phrase.
        domains: The country of the end of an address, without its first dot.
        signs: Signs of money with their country.
        united_states: Words of the United States beside the names of its states, which count against the others.
    """

    tokens: dict[str, tuple[tuple[str, str], ...]]
    domains: dict[str, str]
    signs: tuple[tuple[str, str], ...]
    united_states: tuple[str, ...]

    def domain(self, end: str) -> str | None:
        """The country of the end of an address: "gov.au", or "town.ca" with the level before.

        >>> countries().domain("gov.au"), countries().domain("ca"), countries().domain("in"), countries().domain("gov.in")
        ('AU', 'CA', None, 'IN')
        """
        return self.domains.get(end) or self.domains.get(end.rpartition(".")[2])


@cache
def countries() -> Countries:
    """Read and check the cues, once.

    Raises:
        LexiconError: A word stands twice or is not in lower case.
    """
    table = read_table("countries")
    united_states = tuple(table.pop("US")["words"])
    tokens: dict[str, tuple[tuple[str, str], ...]] = {}
    domains: dict[str, str] = {}
    signs: list[tuple[str, str]] = []
    seen: set[str] = set()
    for code, entry in table.items():
        for phrase in (*entry["words"], *entry["domains"], *entry["signs"]):
            if phrase != phrase.lower() or phrase in seen:
                raise LexiconError(f"countries.toml: {phrase!r} is not in lower case or stands twice")
            seen.add(phrase)
        for phrase in entry["words"]:
            for attached in _ATTACHED:
                token = phrase.split()[-1] + attached
                tokens[token] = (*tokens.get(token, ()), (code, phrase))
        domains |= {domain[1:]: code for domain in entry["domains"]}
        signs += [(sign, code) for sign in entry["signs"]]
    return Countries(tokens, domains, tuple(signs), united_states)
