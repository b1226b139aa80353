"""Capitals: a text that is printed in capitals throughout is matched as if it were printed in ordinary letters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.document.headings import SMALL
from jobparse.lexicon.structure import structure_words
from jobparse.patterns import pattern

if TYPE_CHECKING:
    import re

# How much of a text's beginning has to be in capitals for the rest to be looked at, in characters, and the share of all letters
# that may be small ones, as those of addresses are ("jobs@town.example.org").
_BEGINNING = 200
_SMALL_SHARE = 0.04
_SMALL_LETTERS = bytes(range(ord("a"), ord("z") + 1))
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
    "the Pilot's Duties in the City of Alder, ME"
    >>> in_ordinary_letters("HARBOR PILOT of the port")
    'HARBOR PILOT of the port'
    """
    if not text[:_BEGINNING].isupper() and not text[:_BEGINNING].partition("@")[0].isupper():
        return text
    letters = text.encode("ascii", "ignore")
    if len(letters) - len(letters.translate(None, _SMALL_LETTERS)) > _SMALL_SHARE * len(letters):
        return text
    return _WORD.sub(_ordinary, text)


def _ordinary(match: re.Match[str]) -> str:
    word = match.group()
    before = match.string[match.start() - 2 : match.start()]
    if len(word) == 2 and before == ", ":
        return word
    lower = word.lower()
    words = structure_words()
    if lower in SMALL or (lower in words.inside_sentences and _is_inside(match.string, match.start(), before)):
        return lower
    return word if lower in words.in_capitals else lower[0].upper() + lower[1:]


def _is_inside(text: str, at: int, before: str) -> bool:
    """Whether a word stands inside a sentence: behind another one, or on a line below a long one that comes to no stop."""
    if before[:1] in _BEFORE_SENTENCE:
        return False
    return before[-1:] == " " or (before[-1:] == "\n" and at - 1 - (text.rfind("\n", 0, at - 1) + 1) >= _LONG)
