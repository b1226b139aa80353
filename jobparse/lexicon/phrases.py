"""Phrases: words to look for in lower-case text, and which of them a text holds, told in one pass over its words."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from itertools import compress
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

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


@dataclass(slots=True)
class _Row:
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


class _Entry(NamedTuple):
    """The phrases that are looked up by one word: by the word behind it, and those of which that is the last or none.

    `prefixes` are what the word behind it begins with in the latter.
    """

    followed: dict[str, tuple[_Row, ...]]
    prefixes: tuple[str, ...]
    ending: tuple[_Row, ...]

    def with_row(self, row: _Row) -> _Entry:
        """The entry with one more phrase."""
        if row.behind > 2:
            behind = row.between[row.before]
            return self._replace(followed={**self.followed, behind: (*self.followed.get(behind, ()), row)})
        return self._replace(prefixes=(*self.prefixes, row.last if row.behind > 1 else ""), ending=(*self.ending, row))


class PhraseIndex(NamedTuple):
    """Phrases by their most telling word."""

    entries: dict[str, _Entry]

    @classmethod
    def of(cls, phrases: list[str]) -> PhraseIndex:
        """The index of some phrases; a word tells the more, the fewer of them have it."""
        rows = [(phrase, words_of(phrase)) for phrase in phrases]
        having = Counter(word for _, words in rows for word in words)
        entries: dict[str, _Entry] = {}
        for phrase, words in rows:
            whole = len(words) if phrase[-1] in ",:" else max(len(words) - 1, 1)  # others can have something attached to the last
            at = min(range(whole), key=lambda at: (len(words[at]) < _TELLING, having[words[at]]))
            entries[words[at]] = entries.get(words[at], _Entry({}, (), ())).with_row(_Row.of(phrase, words, at))
        return cls(entries)

    def found(self, words: list[str]) -> Iterator[tuple[str, int]]:
        """The phrases of a text and at which of its words they begin; line ends and wide spaces are not looked at.

        Args:
            words: The words of the text, as `words_of` gives them.
        """
        entries = self.entries
        following = [*words[1:], ""]
        for at in compress(range(len(words)), map(entries.__contains__, words)):
            followed, prefixes, ending = entries[words[at]]
            after = following[at]
            if after in followed:
                for row in followed[after]:
                    if row.stands(words, at):
                        yield row.phrase, at - row.before
            if prefixes and after.startswith(prefixes):
                for prefix, row in zip(prefixes, ending, strict=True):
                    if after.startswith(prefix) and row.stands(words, at):
                        yield row.phrase, at - row.before


def spelt_out(phrase: str) -> Iterator[str]:
    """The phrases that one with choices stands for.

    >>> list(spelt_out("{seeks|needs} a {second |}mate"))
    ['seeks a second mate', 'seeks a mate', 'needs a second mate', 'needs a mate']
    """
    before, brace, behind = phrase.partition("{")
    if not brace:
        yield phrase
        return
    choices, _, rest = behind.partition("}")
    for choice in choices.split("|"):
        for end in spelt_out(rest):
            yield before + choice + end


def words_of(lower: str) -> list[str]:
    """What stands between spaces, brackets, quotes and stars in a lower-case text, in order.

    >>> words_of('the (exam open to "all")')
    ['the', 'exam', 'open', 'to', 'all', ')']
    """
    return without_marks(lower).split()


def without_marks(text: str) -> str:
    """A text of the same length with blanks for what can stand before a word without a space."""
    for mark in '(["*':
        if mark in text:
            text = text.replace(mark, " ")
    return text
