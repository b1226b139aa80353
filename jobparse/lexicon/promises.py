"""The words of what employers promise, read from the TOML file beside this module when first asked for."""

from __future__ import annotations

from functools import cache

from jobparse.lexicon.word_lists import WordLists, read_lists


class PromiseWords(WordLists):
    """Words on equal treatment and on what a post comes with; `promises.toml` says what each list is."""

    equal: tuple[str, ...]
    welcoming: tuple[str, ...]
    equal_signs: tuple[str, ...]
    equal_codes: frozenset[str]
    equal_rest: frozenset[str]
    welcomed: tuple[str, ...]
    welcomes: tuple[str, ...]
    traits: tuple[str, ...]
    other_matters: tuple[str, ...]
    benefits: tuple[str, ...]
    gains: tuple[str, ...]
    of_work: tuple[str, ...]
    benefits_signs: frozenset[str]
    no_offers: tuple[str, ...]
    gaining: tuple[str, ...]


@cache
def promise_words() -> PromiseWords:
    """Read and check the words, once."""
    return read_lists("promises", PromiseWords)
