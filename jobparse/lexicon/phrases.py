"""Phrases: words to look for in lower-case text, and which of them a text holds, told in one pass over its words."""

from __future__ import annotations

from collections import Counter
from itertools import compress
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

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


# A phrase that is looked up by one of its words: how far before that it begins and behind it ends, its last word, its first, and
# those between them. Plain tuples are taken apart several times faster than objects.
_Row: TypeAlias = tuple[str, int, int, str, str, list[str]]
# The phrases that are looked up by one word: by the word behind it, and those of which that is the last or none, with what the
# word behind it begins with in these.
_Entry: TypeAlias = tuple[dict[str, list[_Row]], tuple[str, ...], list[_Row]]


class PhraseIndex(NamedTuple):
    """Phrases by their most telling word."""

    known: frozenset[str]
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
            row = (phrase, at, len(words) - 1 - at, words[-1], words[0], words[1:-1])
            followed, prefixes, ending = entries.get(words[at], ({}, (), []))
            if at + 2 < len(words):
                followed.setdefault(words[at + 1], []).append(row)
            else:
                prefixes, ending = (*prefixes, words[-1] if at + 1 < len(words) else ""), [*ending, row]
            entries[words[at]] = followed, prefixes, ending
        return cls(frozenset(entries), entries)

    def found(self, words: list[str]) -> Iterator[tuple[str, int]]:
        """The phrases of a text and at which of its words they begin; line ends and wide spaces are not looked at.

        Their first and last word stand there with something attached or without. The last is looked at first: most fail there.

        Args:
            words: The words of the text, as `words_of` gives them.
        """
        entries, count = self.entries, len(words)
        none: list[_Row] = []
        following = [*words[1:], ""]
        for at in compress(range(count), map(self.known.__contains__, words)):
            followed, prefixes, ending = entries[words[at]]
            after = following[at]
            rows = followed.get(after, none)
            if prefixes and after.startswith(prefixes):
                rows = rows + ending
            for phrase, before, behind, last, first, between in rows:
                end = at + behind
                if (
                    end < count
                    and words[end].startswith(last)
                    and (before == 0 or (at >= before and words[at - before].endswith(first)))
                    and words[at - before + 1 : end] == between
                ):
                    yield phrase, at - before


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
