"""Capitals: a text that is printed in capitals throughout is matched as if it were printed in ordinary letters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.document.headings.bounds import SMALL
from jobparse.lexicon.structure import structure_words
from jobparse.patterns import bytes_pattern, pattern

if TYPE_CHECKING:
    import re

# How much of a text's beginning has to be in capitals for the rest to be looked at, in characters, and the share of all letters
# that may be small ones, as those of addresses are ("jobs@town.example.org").
_BEGINNING = 200
_SMALL_SHARE = 0.04
_SMALL_LETTERS = bytes(range(ord("a"), ord("z") + 1))
# An address of the web, whose letters are small ones also there: "https://www.example.org/jobs".
_ADDRESS = bytes_pattern(rb"(?:https?://|www\.)[^\s<>]+")
# A word behind what may be the code of a state or a small word: "AT NIGHT, OR ON CALL", but not "ALDER, OR 97001".
_GOES_ON = pattern(r" [A-Za-z]")
# What stands before the blank before the first word of a sentence or an item.
_BEFORE_SENTENCE = frozenset(".:!?;\n-*•·")
# A line that a wrap has cut is not shorter, in characters.
_LONG = 45
# A word in capitals that is no code, numeral, zone or state: "HARBOR", but not "GS-7", "III", "CDT", nor "IL" in "CHICAGO, IL".
_WORD = pattern(r"\b(?![IVX]{2,5}\b|[ECMP][DS]T\b|[A-Z]{1,4}-?\d)([A-Z]++(?:'[A-Z]{1,2}\b)?)(?![\d@$])")


def in_ordinary_letters(text: str) -> str:
    """A text of the same length with capitals only where names and headings have them, if it is in capitals throughout.

    Args:
        text: Clean text.

    >>> in_ordinary_letters("THE PILOT'S DUTIES IN THE CITY OF ALDER, ME")
    "The Pilot's Duties in the City of Alder, ME"
    >>> in_ordinary_letters("HARBOR PILOT of the port")
    'HARBOR PILOT of the port'
    """
    if not text[:_BEGINNING].isupper() and not text[:_BEGINNING].partition("@")[0].isupper():
        return text
    letters = text.encode("ascii", "ignore")
    if _small(letters) > _SMALL_SHARE * len(letters) and _small(_ADDRESS.sub(b"", letters)) > _SMALL_SHARE * len(letters):
        return text
    return _WORD.sub(_ordinary, text)


def _small(letters: bytes) -> int:
    """How many small letters there are."""
    return len(letters) - len(letters.translate(None, _SMALL_LETTERS))


def _ordinary(match: re.Match[str]) -> str:
    word = match.group()
    before = match.string[match.start() - 2 : match.start()]
    lower = word.lower()
    words = structure_words()
    if len(word) == 2 and before == ", " and not (lower in words.inside_sentences and _GOES_ON.match(match.string, match.end())):
        return word
    if (lower in SMALL or lower in words.inside_sentences) and _is_inside(match.string, match.start(), before):
        return lower
    return word if lower in words.in_capitals else lower[0].upper() + lower[1:]


def _is_inside(text: str, at: int, before: str) -> bool:
    """Whether a word stands inside a sentence: behind another one, or on a line below a long one that comes to no stop."""
    if before[:1] in _BEFORE_SENTENCE:
        return False
    return before[-1:] == " " or (before[-1:] == "\n" and at - 1 - (text.rfind("\n", 0, at - 1) + 1) >= _LONG)
