"""The rules that tell what a sentence of a notice is on: by its first words, by words in it, or by its last ones."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from jobparse.document.kinds.paragraph_sense import MAILED
from jobparse.document.signs import has_any
from jobparse.lexicon.notices import notice_words
from jobparse.lexicon.word_lists import either
from jobparse.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jobparse.lexicon.notices import SentenceRule

# A sentence in which a rule counts that is brief is not longer, in characters.
_LONGEST_BRIEF = 500
_AMOUNT = ("$", "£", "€", "₹")
# The first words of a rule and its phrases are looked up by so many letters, the latter by those of words of the text.
_KEY = 3
_HEAD = pattern(rf"([^\W_]{{1,{_KEY}}})[^\W_]*")
# Phrases with the numbers of the rules that have them.
_Phrases: TypeAlias = "Sequence[tuple[str, tuple[int, ...]]]"


def phrases_held(tokens: frozenset[str]) -> _Phrases:
    """The phrases of all rules that a text with such tokens can hold."""
    openings = set(_HEAD.findall(" ".join(tokens)))
    return [row for head, rows in _words().holds.items() if head in openings or not head.isalnum() for row in rows]


def rule_of(sentence: str, held: _Phrases) -> SentenceRule | None:
    """The rule that a sentence in lower case fits, which may hold some of the phrases of all rules.

    >>> rule_of("pay rate is $16.45 per hour.", ()).kind
    'salary'
    >>> rule_of("class a preferred.", _words().holds["pre"]).kind
    'preferred_qualifications'
    """
    words = _words()
    fitting = _begun(sentence)
    for phrase, rules in held:
        if phrase in sentence and _at_word(phrase, sentence):
            fitting.update(rules)
    for at, phrases, ends in words.ends:
        if has_any(sentence, phrases) and ends.search(sentence):
            fitting.add(at)
    for at in sorted(fitting):
        rule = words.rules[at]
        if rule.money and not has_any(sentence, _AMOUNT):
            continue
        if rule.brief and len(sentence) > _LONGEST_BRIEF:
            continue  # a whole text without capitals, which no stop parts
        against = [phrase for phrase in rule.unless if phrase in sentence]
        if not (against and any(_at_word(phrase, sentence) for phrase in against)):
            return rule
    return None


def _at_word(phrase: str, sentence: str) -> bool:
    """Whether a phrase that stands in a sentence does so where a word begins, or one ends before a mark.

    >>> _at_word("wage", "sewage and wages"), _at_word("wage", "sewage")
    (True, False)
    """
    if phrase == "@":
        return MAILED.search(sentence) is not None
    word = phrase[0].isalnum()
    at = sentence.find(phrase)
    while at >= 0 and sentence[at - 1 : at].isalnum() == word:
        at = sentence.find(phrase, at + 1)
    return at >= 0


def _begun(sentence: str) -> set[int]:
    """The numbers of the rules whose first words open a sentence, or stand behind one or two that may stand before them."""
    words = _words()
    found: set[int] = set()
    at = 0
    for _ in range(3):
        for rule, begins, whole in words.begins.get(sentence[at : at + _KEY], ()):
            if sentence.startswith(begins, at) or (whole and _begins_whole(sentence, at, whole)):
                found.add(rule)
        space = sentence.find(" ", at)
        if sentence[at : max(space, at)] not in words.openers:
            break
        at = space + 1
    return found


def _begins_whole(sentence: str, at: int, phrases: tuple[str, ...]) -> bool:
    """Whether a phrase stands at an offset whose last word does not go on."""
    return sentence.startswith(phrases, at) and any(
        sentence.startswith(phrase, at) and not sentence[at + len(phrase) : at + len(phrase) + 1].isalnum() for phrase in phrases
    )


class _Words(NamedTuple):
    """The words of the rules, ready to be looked for.

    Attributes:
        openers: Words before the first ones.
        begins: By first letters, the numbers of rules with their first words, and those of which the last word has to be whole.
        holds: What may stand anywhere in a sentence, with the numbers of the rules that have it; by the first letters.
        ends: The numbers of rules with last words, with these as they are and as a pattern.
        rules: The rules.
    """

    openers: frozenset[str]
    begins: dict[str, list[tuple[int, tuple[str, ...], tuple[str, ...]]]]
    holds: dict[str, list[tuple[str, tuple[int, ...]]]]
    ends: tuple[tuple[int, tuple[str, ...], re.Pattern[str]], ...]
    rules: tuple[SentenceRule, ...]


@cache
def _words() -> _Words:
    """The words, made ready once."""
    words = notice_words()
    begins: dict[str, list[tuple[int, tuple[str, ...], tuple[str, ...]]]] = {}
    for at, rule in enumerate(words.rules):
        for first in dict.fromkeys(begin[:_KEY] for begin in rule.begins):
            same = [begin for begin in rule.begins if begin.startswith(first)]
            whole = tuple(begin[:-1] for begin in same if begin.endswith("$"))
            begins.setdefault(first, []).append((at, tuple(begin for begin in same if not begin.endswith("$")), whole))
    holds: dict[str, tuple[int, ...]] = {}
    for at, rule in enumerate(words.rules):
        for phrase in rule.holds:
            holds[phrase] = (*holds.get(phrase, ()), at)
    by_head: dict[str, list[tuple[str, tuple[int, ...]]]] = {}
    for phrase, rules in holds.items():
        opening = _HEAD.match(phrase)
        by_head.setdefault(opening[1] if opening else phrase[0], []).append((phrase, rules))
    ends = tuple(
        (at, rule.ends, re.compile(rf"\b(?:{either(rule.ends)})\W*\Z")) for at, rule in enumerate(words.rules) if rule.ends
    )
    return _Words(frozenset(words.openers), begins, by_head, ends, words.rules)
