"""The words around experience and schooling, read from the TOML file beside this module when first asked for."""

from __future__ import annotations

from functools import cache

from jobparse.lexicon.word_lists import WordLists, read_lists


class CredentialWords(WordLists):
    """Words beside amounts that are asked for; `credentials.toml` says what each list is."""

    not_asked: tuple[str, ...]
    served: tuple[str, ...]
    no_places: tuple[str, ...]
    no_parts: tuple[str, ...]
    no_things: tuple[str, ...]
    no_names: frozenset[str]
    no_name_stems: tuple[str, ...]
    no_licences: frozenset[str]


@cache
def credential_words() -> CredentialWords:
    """Read and check the words, once."""
    return read_lists("credentials", CredentialWords)
