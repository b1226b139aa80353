"""Denials: whether the words around a mention say that it is not so, or not asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.document.signs import has_sign
from jobparse.patterns import pattern

if TYPE_CHECKING:
    import re

    from jobparse.document.model import Document

# Directly before a word that is denied: "is not part-time", "is not a seasonal position", "no longer open to". Both this and the
# following patterns read lower-case text.
_IS_NOT = pattern(r"(?:\bnot|\bno\slonger|n't)\s(?:(?:an?|currently|considered|on)\s){0,2}$")
# The words before what is not asked for: "does not require a", "you do not need a valid", "you need not have a",
# "should not yet have completed a".
_NOT_ASKED = pattern(
    r"(?:\bnot|n't)\s(?:currently\s)?(?:require|need|ask\sfor|demand)\s(?:[\w'-]+\s){0,4}$"
    r"|\bnot\s(?:yet|already)\s(?:have\s)?(?:completed|obtained|earned|received|have|hold|possess)\s(?:an?\s|the\s|their\s)?$"
    r"|\bneed\snot\s(?:have|hold|possess|pass|be)\s(?:[\w'-]+\s){0,4}$"
)
# And behind it: "is not required", "degree not required"; but "required, experience is not".
_NOT_REQUIRED = pattern(
    r"(?:(?!\b(?:but|required|if|experience|although|though|while|or)\b)[^.;:,\n]){0,40}?"
    r"\b(?:(?:is|are|will)\s)?not\s(?:be\s)?(?:currently\s)?(?:required|needed|necessary|mandatory)\b"
)
# Both together: "no degree is required", "no valid driver's license needed".
_NONE = pattern(r"\bno\s(?:[\w-]+\s){0,2}$")
_REQUIRED = pattern(r"[\w' -]{0,24}?\b(?:required|needed|necessary)\b")
# Before the verb of something that nobody should do: "do not send", "you need not submit", "please don't call"; but "do not
# forget to send".
_SHOULD_NOT = pattern(r"(?:\bnot|n't|\bno\sneed\sto)\s(?:(?!forget|fail|hesitate|only)[\w-]+\s){0,2}$")
# How far before a mention such words stand, and how far behind, in characters.
_BEFORE, _BEHIND = 48, 60
# One of these stands in whatever the patterns find.
_SIGNS = ("not", "n't", "no ")


def is_not(document: Document, low: int, start: int) -> bool:
    """Whether the words directly before a mention say that it is not so: "this position is not part-time".

    Args:
        document: The document.
        low: Where its statement begins.
        start: Where the mention begins.
    """
    return _stands_before(document, _IS_NOT, low, start)


def is_not_asked(document: Document, start: int, end: int, low: int, high: int) -> bool:
    """Whether the words around a mention say that it is not asked for: "a license is not required", "no degree is needed".

    Args:
        document: The document.
        start: Where the mention begins.
        end: Where it ends.
        low: Where its statement begins.
        high: Where that ends.
    """
    low, high = max(low, start - _BEFORE), min(high, end + _BEHIND)
    if not has_sign(document, low, high, _SIGNS):
        return False
    lower = document.lower
    if _NOT_REQUIRED.match(lower, end, high) or _NOT_ASKED.search(lower, low, start):
        return True
    return _NONE.search(lower, low, start) is not None and _REQUIRED.match(lower, end, high) is not None


def should_not(document: Document, low: int, verb: int) -> bool:
    """Whether the words before a verb say that nobody should do it: "do not send".

    Args:
        document: The document.
        low: Where its sentence begins.
        verb: Where the verb begins.
    """
    return _stands_before(document, _SHOULD_NOT, low, verb)


def _stands_before(document: Document, denial: re.Pattern[str], low: int, at: int) -> bool:
    low = max(low, at - _BEFORE)
    return has_sign(document, low, at, _SIGNS) and denial.search(document.lower, low, at) is not None
