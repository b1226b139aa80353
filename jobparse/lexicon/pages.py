"""The words of pages around an announcement, read from the TOML file beside this module when first asked for."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from jobparse.lexicon.word_lists import read_lists


class PageWords(NamedTuple):
    """Words that sites print around an announcement; `pages.toml` says what each list is."""

    path_signs: tuple[str, ...]
    site_names: frozenset[str]
    site_signs: tuple[str, ...]
    foot_words: tuple[str, ...]
    contents: tuple[str, ...]
    contents_tokens: frozenset[str]
    mail_heads: frozenset[str]
    messages: tuple[str, ...]
    closings: tuple[str, ...]
    signers: tuple[str, ...]
    site_lines: tuple[str, ...]
    site_words: tuple[str, ...]
    buttons: tuple[str, ...]
    foot_names: tuple[str, ...]
    foot_labels: tuple[str, ...]


@cache
def page_words() -> PageWords:
    """Read and check the words, once."""
    return read_lists("pages", PageWords)
