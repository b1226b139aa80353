"""The words of addresses, read from the TOML file beside this module when first asked for."""

from __future__ import annotations

from functools import cache

from jobparse.lexicon.word_lists import WordLists, read_lists


class AddressWords(WordLists):
    """Words of addresses and labels of their parts; `addresses.toml` says what each list is."""

    streets: tuple[str, ...]
    linked: tuple[str, ...]
    buildings: frozenset[str]
    post_labels: tuple[str, ...]
    country_labels: tuple[str, ...]
    state_labels: tuple[str, ...]
    part_labels: tuple[str, ...]
    city_labels: tuple[str, ...]
    site_labels: tuple[str, ...]
    boroughs: tuple[str, ...]
    street_labels: tuple[str, ...]
    mail_labels: tuple[str, ...]
    irish_counties: frozenset[str]
    british_counties: tuple[str, ...]
    indian_states: tuple[str, ...]


@cache
def address_words() -> AddressWords:
    """Read and check the words, once."""
    return read_lists("addresses", AddressWords)
