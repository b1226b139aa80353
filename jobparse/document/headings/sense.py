"""What the words of a heading speak of, by the beginnings of words that stand in a list."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from jobparse.document.headings.words import fits_title, is_on_employer
from jobparse.lexicon import Sense, lexicon
from jobparse.lexicon.employers import employer_words
from jobparse.lexicon.folding import key
from jobparse.lexicon.numbers import SMALL_NUMBER
from jobparse.patterns import pattern

if TYPE_CHECKING:
    from jobparse.lexicon import Label


# A phrase in the shape of a heading that no list holds has not more words, and an abbreviation in it is not longer with its stop,
# in characters.
_MOST_WORDS, _ABBREVIATION = 7, 5
_ON_EMPLOYER = Sense("about", (), None)
# An amount of work, which words over a list ask for: "At least 5 years of experience with:".
_AMOUNT = pattern(rf" (?:\d{{1,2}}|{SMALL_NUMBER}) (?:\w+ ){{0,2}}years? (?!\d)")
# Values that show what their label means, by the attribute: an amount, a day or an hour, a date.
_VALUES = {
    "salaries": pattern(r".{0,60}?(?:[$£€] ?\d|\d{2,3},\d{3}|\b[A-Z]{3} ?\d)"),
    "schedule": pattern(r"(?i).{0,60}?(?:\b(?:mon|tues|wednes|thurs|fri|satur|sun)|\d|week|shift|varie|various)"),
    "dates.closes": pattern(r"(?i).{0,60}?(?:\d{1,2}[/.-]\d|\d{4}|\b\d{1,2}(?:st|nd|rd|th)?\b|until filled|continuous)"),
    "dates.window": pattern(r"(?i).{0,60}?(?:\d{1,2}[/.-]\d|\d{4})"),
    "locations": pattern(r"[A-Z0-9]"),
}


@lru_cache(maxsize=4096)
def by_sense(folded: str) -> Sense | None:
    """What a heading's words speak of; None if they speak of nothing that is known.

    >>> by_sense("duties we love").kind
    'duties'
    >>> by_sense("alder county invites applications") is None
    True
    """
    padded = f" {folded} "
    if " appl" in padded and any(words in padded for words in employer_words().inviting):
        return None
    return _ON_EMPLOYER if is_on_employer(folded) else next(lexicon().senses.in_words(folded), None)


def by_hint(folded: str) -> Sense | None:
    """What the words of a heading hint at that its shape alone shows; None if they hint at nothing.

    >>> by_hint("our base").kind
    'location'
    >>> by_hint("zephyr") is None
    True
    """
    return next(lexicon().hints.in_words(folded), None)


def looks_like(label: Label, text: str, start: int, end: int) -> bool:
    """Whether what stands between two offsets looks like a value of a label: an amount of pay, a day, a date, a name."""
    return _VALUES[label.attribute].match(text, start, end) is not None


def asks_amount(folded: str) -> bool:
    """Whether the words over a list ask for an amount of work themselves.

    >>> asks_amount("at least 5 years of experience with"), asks_amount("experience with")
    (True, False)
    """
    return " year" in folded and _AMOUNT.search(f" {folded} ") is not None


def sense_of_title(text: str, start: int, end: int) -> Sense | None:
    """What a phrase between two offsets speaks of that has the shape of a heading in title case."""
    words = text[start:end].strip(" :*_").split()
    if not words or len(words) > _MOST_WORDS or not words[0][0].isupper():
        return None
    if not all(map(fits_title, words)) or any(map(_ends_sentence, words[:-1])) or any(map(str.isdigit, text[start:end])):
        return None
    return by_sense(key(text[start:end]))


def _ends_sentence(word: str) -> bool:
    """Whether a word ends a sentence, as none of a heading does: "Clerk." of "Harbor Clerk. Location:", but not "Min."."""
    return word[-1] in ".!?" and len(word) > _ABBREVIATION
