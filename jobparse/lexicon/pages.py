"""The words of pages around an announcement, read from the TOML file beside this module when first asked for."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from jobparse.lexicon.phrases import Phrase
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
    buttons: tuple[str, ...]
    foot_names: tuple[str, ...]
    foot_labels: tuple[str, ...]
    of_links: tuple[str, ...]
    pressing: tuple[str, ...]
    page_lines: tuple[str, ...]
    menu_headings: tuple[str, ...]
    page_fields: tuple[str, ...]
    slogan_openers: frozenset[str]
    slogan_words: frozenset[str]


@cache
def page_words() -> PageWords:
    """Read and check the words, once."""
    return read_lists("pages", PageWords)


class PhraseSet(NamedTuple):
    """Phrases by the longest of their whole words, these words, and phrases that are looked for in any text."""

    words: frozenset[str]
    by_word: dict[str, tuple[Phrase, ...]]
    others: tuple[str, ...]

    @classmethod
    def of(cls, phrases: tuple[str, ...]) -> PhraseSet:
        """The set of some phrases."""
        by_word: dict[str, tuple[Phrase, ...]] = {}
        others: list[str] = []
        for phrase in phrases:
            row = Phrase.of(phrase)
            if row.whole:
                word = max(sorted(row.whole), key=len)
                by_word[word] = (*by_word.get(word, ()), row)
            else:
                others.append(phrase)
        return cls(frozenset(by_word), by_word, tuple(others))

    def held(self, tokens: frozenset[str], lower: str) -> tuple[str, ...]:
        """The phrases that a text in lower case holds, which has these tokens.

        >>> PhraseSet.of(("out of 5 stars", "privacy")).held(frozenset(["out", "of", "5"]), "4 out of 5 stars")
        ('out of 5 stars',)
        """
        rows = [phrase for phrase in self.others if phrase in lower] if self.others else []
        if self.words.isdisjoint(tokens):
            return tuple(rows)
        for word in sorted(self.words & tokens):
            rows += [row.words for row in self.by_word[word] if row.whole <= tokens and row.words in lower]
        return tuple(rows)


@cache
def phrase_set(name: str) -> PhraseSet:
    """The phrases of one of the lists, ready to be looked for."""
    return PhraseSet.of(getattr(page_words(), name))
