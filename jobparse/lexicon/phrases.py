"""Phrases: words to look for in lower-case text, and which of them a text holds, told in one pass over its words."""

from __future__ import annotations

from collections import Counter
from itertools import compress
from typing import NamedTuple

# Shorter words are common ones, in characters.
_TELLING = 5


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
        return cls(words, frozenset(words_of(words)[:-1]))

    def within(self, tokens: frozenset[str]) -> bool:
        """Whether a text of these tokens can hold the phrase."""
        return self.whole <= tokens


class _Row(NamedTuple):
    """A phrase that is looked up by one of its words: how far from that it begins and ends, its first word, others, and last."""

    phrase: str
    before: int
    behind: int
    first: str
    between: list[str]
    last: str

    @classmethod
    def of(cls, phrase: str, words: list[str], at: int) -> _Row:
        """A phrase, its words, and which of them it is looked up by."""
        return cls(phrase, at, len(words) - at, words[0], words[1:-1], words[-1])

    def stands(self, words: list[str], at: int) -> bool:
        """Whether the phrase stands in a text, its first and last word with something attached or without."""
        start, end = at - self.before, at + self.behind
        return (
            end <= len(words)
            and words[end - 1].startswith(self.last)
            and start >= 0
            and words[start].endswith(self.first)
            and words[start + 1 : end - 1] == self.between
        )


class PhraseIndex(NamedTuple):
    """Phrases by their most telling word, each with the word behind it."""

    rows: dict[str, tuple[tuple[str, _Row], ...]]

    @classmethod
    def of(cls, phrases: list[str]) -> PhraseIndex:
        """The index of some phrases; a word tells the more, the fewer of them have it."""
        having = Counter(word for phrase in phrases for word in words_of(phrase))
        index: dict[str, tuple[tuple[str, _Row], ...]] = {}
        for phrase in phrases:
            words = words_of(phrase)
            whole = len(words) if phrase[-1] in ",:" else max(len(words) - 1, 1)  # others can have something attached to the last
            at = min(range(whole), key=lambda at: (len(words[at]) < _TELLING, having[words[at]]))
            behind = words[at + 1] if at + 1 < len(words) else ""
            index[words[at]] = (*index.get(words[at], ()), (behind, _Row.of(phrase, words, at)))
        return cls(index)

    def found(self, words: list[str]) -> Counter[str]:
        """The phrases of a text, and how often its words read like them; line ends and wide spaces are not looked at.

        Args:
            words: The words of the text, as `words_of` gives them.
        """
        following = [*words[1:], ""]
        found: list[str] = []
        for at in compress(range(len(words)), map(self.rows.__contains__, words)):
            after = following[at]
            for behind, row in self.rows[words[at]]:
                if after.startswith(behind) and row.stands(words, at):
                    found.append(row.phrase)
        return Counter(found)


def words_of(lower: str) -> list[str]:
    """What stands between spaces, brackets, quotes and stars in a lower-case text, in order.

    >>> words_of('the (exam open to "all")')
    ['the', 'exam', 'open', 'to', 'all', ')']
    """
    for mark in '(["*':
        if mark in lower:
            lower = lower.replace(mark, " ")
    return lower.split()
