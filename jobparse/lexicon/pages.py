"""The words of pages around an announcement, read from the TOML file beside this module when first asked for."""

from __future__ import annotations

from functools import cache

from jobparse.lexicon.phrases import PhraseSet
from jobparse.lexicon.word_lists import WordLists, read_lists


class PageWords(WordLists):
    """Words that sites print around an announcement; `pages.toml` says what each list is."""

    path_signs: tuple[str, ...]
    site_names: frozenset[str]
    site_signs: tuple[str, ...]
    foot_words: tuple[str, ...]
    contents: tuple[str, ...]
    contents_tokens: frozenset[str]
    mail_heads: frozenset[str]
    mail_fields: frozenset[str]
    messages: tuple[str, ...]
    closings: tuple[str, ...]
    signers: tuple[str, ...]
    site_lines: tuple[str, ...]
    site_words: tuple[str, ...]
    board_notes: tuple[str, ...]
    over_others: tuple[str, ...]
    panels: tuple[str, ...]
    facets: tuple[str, ...]
    last_tabs: frozenset[str]
    buttons: tuple[str, ...]
    below_headings: tuple[str, ...]
    below_headings_tokens: frozenset[str]
    below_labels: frozenset[str]
    foot_names: tuple[str, ...]
    foot_labels: tuple[str, ...]
    of_links: tuple[str, ...]
    pressing: tuple[str, ...]
    page_lines: tuple[str, ...]
    menu_headings: tuple[str, ...]
    page_fields: tuple[str, ...]
    board_dates: tuple[str, ...]
    slogan_openers: frozenset[str]
    slogan_words: frozenset[str]


@cache
def page_words() -> PageWords:
    """Read and check the words, once."""
    return read_lists("pages", PageWords)


@cache
def phrase_set(name: str) -> PhraseSet:
    """The phrases of one of the lists, ready to be looked for."""
    return PhraseSet.of(getattr(page_words(), name))
