"""Phrases: words to look for in lower-case text, and which of them a text can hold, told in one pass over its words."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

# Phrases by the longest of their whole words, each with the word behind it there: long words are rare in a text.
PhraseIndex = dict[str, tuple[tuple[str, "Phrase"], ...]]


class Phrase(NamedTuple):
    """Words to look for in lower-case text.

    `whole` are all of them but the last, which can have something attached to it: a text without one of these tokens cannot hold
    the phrase, which a look-up in the set of its tokens tells far faster than a search.
    """

    words: str
    whole: frozenset[str]

    @classmethod
    def of(cls, words: str) -> Phrase:
        """The phrase that consists of some words."""
        return cls(words, frozenset(words_of(words.rsplit(" ", 1)[0])) if " " in words else frozenset())

    def within(self, tokens: frozenset[str]) -> bool:
        """Whether a text of these tokens can hold the phrase."""
        return self.whole <= tokens


def words_of(lower: str) -> list[str]:
    """What stands between spaces, brackets, quotes and stars in a lower-case text, in order.

    >>> words_of('the (exam open to "all")')
    ['the', 'exam', 'open', 'to', 'all', ')']
    """
    for mark in '(["*':
        if mark in lower:
            lower = lower.replace(mark, " ")
    return lower.split()


def phrase_index(phrases: Iterable[Phrase]) -> PhraseIndex:
    """Phrases in the order in which `possible_phrases` looks them up."""
    index: dict[str, list[tuple[str, Phrase]]] = {}
    for phrase in phrases:
        row = [*words_of(phrase.words), ""]
        at = max(range(max(len(row) - 2, 1)), key=lambda place: len(row[place]))
        index.setdefault(row[at], []).append((row[at + 1], phrase))
    return {word: tuple(rows) for word, rows in index.items()}


def possible_phrases(index: PhraseIndex, words: list[str], tokens: frozenset[str]) -> frozenset[str]:
    """The phrases that a text can hold; hardly one among them that it does not.

    Args:
        index: Phrases, as `phrase_index` gives them.
        words: The words of the text, as `words_of` gives them.
        tokens: The set of them.
    """
    return frozenset(
        phrase.words
        for word, after in zip(words, [*words[1:], ""], strict=False)
        if word in index
        for beginning, phrase in index[word]
        if after.startswith(beginning) and phrase.whole <= tokens
    )
