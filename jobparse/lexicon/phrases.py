"""Phrases: words to look for in lower-case text, and which of them a text holds, told in one pass over its words."""

from __future__ import annotations

from collections import Counter
from itertools import chain, compress
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


# A phrase that is looked up by one of its words: itself, its last word, how far before that word it begins, its first word, and
# those between these two. Plain tuples are taken apart several times faster than objects.
_Row: TypeAlias = tuple[str, str, int, str, list[str]]
# Phrases that begin alike: those that go on with each whole word, and what the word begins with that the others end in, which is
# "" where a phrase has come to its end.
_Node: TypeAlias = "tuple[dict[str, _Node], tuple[str, ...], list[_Row]]"


class PhraseIndex(NamedTuple):
    """Phrases by their most telling word, and behind that word by word, so that those that begin alike are looked at together."""

    known: frozenset[str]
    phrases: dict[str, list[tuple[str, list[str]]]]
    entries: dict[str, _Node]  # made of the rows of a word when a text has it: most texts have few of these words

    @classmethod
    def of(cls, phrases: list[str]) -> PhraseIndex:
        """The index of some phrases; a word tells the more, the fewer of them have it."""
        phrases = list(dict.fromkeys(phrases))
        split = [bare.split() for bare in without_marks("\n".join(phrases)).split("\n")]
        # How many phrases have a word, more than all of them where it is a short one.
        rank = {
            word: count + len(phrases) * (len(word) < _TELLING) for word, count in Counter(chain.from_iterable(split)).items()
        }.__getitem__
        entries: dict[str, list[tuple[str, list[str]]]] = {}
        for phrase, words in zip(phrases, split, strict=True):
            whole = words if phrase[-1] in ",:" else words[:-1] or words  # others can have something attached to the last
            telling = min(whole, key=rank)
            if telling in entries:
                entries[telling].append((phrase, words))
            else:
                entries[telling] = [(phrase, words)]
        return cls(frozenset(entries), entries, {})

    def found(self, words: list[str]) -> Iterator[tuple[str, int]]:
        """The phrases of a text and at which of its words they begin; line ends and wide spaces are not looked at.

        Their first and last word stand there with something attached or without.

        Args:
            words: The words of the text, as `words_of` gives them.
        """
        entries = self.entries
        told = compress(range(len(words)), map(self.known.__contains__, words))
        words = [*words, ""]  # behind the last one no phrase goes on
        for at in told:
            word = words[at]
            node: _Node | None = entries.get(word) or entries.setdefault(word, _entry(word, self.phrases[word]))
            end = at
            while node is not None:
                followed, beginnings, ending = node
                end += 1
                after = words[end]
                if beginnings and after.startswith(beginnings):
                    for phrase, last, before, first, between in ending:
                        if after.startswith(last) and (
                            before == 0
                            or (at >= before and words[at - before].endswith(first) and words[at - before + 1 : at] == between)
                        ):
                            yield phrase, at - before
                node = followed.get(after)


def _entry(telling: str, phrases: list[tuple[str, list[str]]]) -> _Node:
    """What follows on a word that tells some phrases, each given with its words."""
    rows: list[tuple[list[str], _Row]] = []
    for phrase, words in phrases:
        at = words.index(telling)
        row = (phrase, words[-1] if at + 1 < len(words) else "", at, words[0], words[1:at])
        rows.append((words[at + 1 :], row))
    return _node(rows)


def _node(rows: list[tuple[list[str], _Row]]) -> _Node:
    """What some phrases go on with, of which each stands behind its words that are still to come."""
    followed: dict[str, list[tuple[list[str], _Row]]] = {}
    for words, row in rows:
        if len(words) > 1:
            followed.setdefault(words[0], []).append((words[1:], row))
    ending = [row for words, row in rows if len(words) <= 1]
    return {word: _node(going_on) for word, going_on in followed.items()}, tuple([row[1] for row in ending]), ending


def spelt_out(phrase: str) -> list[str]:
    """The phrases that one with choices stands for.

    >>> spelt_out("{seeks|needs} a {second |}mate")
    ['seeks a second mate', 'seeks a mate', 'needs a second mate', 'needs a mate']
    """
    if "{" not in phrase:
        return [phrase]
    parts = [part.partition("}") for part in phrase.split("{")]  # the first has no choices
    rows = [parts[0][0]]
    for choices, _, behind in parts[1:]:
        rows = [f"{before}{choice}{behind}" for before in rows for choice in choices.split("|")]
    return rows


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
