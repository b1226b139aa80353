"""Whether pay is negotiable, as the words before and behind an amount say it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jobparse.patterns import pattern

from ..spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

_SIGN = "egotiable"
_WORD = r"((?:non-?\s?|not\s)?negotiable)\b"
# Behind an amount, or behind the end of the range that it is, with a word or two on what it hangs on: "(negotiable)", "(maximum):
# negotiable", " DOE, negotiable", ", commensurate with experience and negotiable", " and is not negotiable".
_BEHIND = pattern(
    r"(?:\s?\(max(?:imum)?\))?[\s(,;:-]{0,4}"
    r"(?:(?:DO[EQ]|(?:depending\son|based\son|commensurate\swith)"
    r"(?:\s(?:experience|qualifications|education|skills|your|and|or|and/or)){1,4}?)[\s,;]{1,3})?"
    r"(?:(?:the\s)?(?:starting\s)?(?:salary|pay|wage|rate)\s(?:is\s)?|(?:or|but|and)\s(?:is\s)?|is\s)?" + _WORD,
    re.IGNORECASE,
)
# Before it, in lower case: "negotiable, ", "a negotiable salary of ", "salary is negotiable within the range of ".
_BEFORE = pattern(
    r"(?<!hours )(?<!date )(?<!schedule )(?<!days )(?<!hours are )(?<!date is )(?<!schedule is )\b"
    + _WORD
    + r"(?:[\s,:;(-]{1,3}(?:starting|base|annual|hourly|monthly|salary|pay|wage|rate|range|compensation"
    r"|in|within|the|of|from|between|up|to|a|at)\b)"
    r"{0,8}[\s,:;(-]{1,3}\\?\Z"
)
# A sentence on the pay anywhere: "The salary for this position is non-negotiable", "Starting pay negotiable."
_SENTENCE = pattern(
    r"\b(?:salary|salaries|pay|wage|wages|compensation|remuneration|rate\sof\spay|(?:pay|hourly|salary)\srate|stipend|(?:pay|salary|hiring)\srange)"
    r"(?:\s(?:offered|offer|package|level))?(?:\s(?:for|of)\s(?:this|the)\s(?:position|post|role|job))?(?:\s(?:is|are))?[\s:]{1,3}"
    + _WORD
)
_REACH = 90  # how far before the word its sentence is looked for, in characters


def negotiable_beside(text: str, label: str, first: int, last: int, end: int) -> Span | None:
    """Where it is said right behind an amount, or right before it, whether it is negotiable.

    Args:
        text: The text.
        label: The words before the amount, in lower case.
        first: Where the amount begins.
        last: Where it ends with the words that belong to it.
        end: Where reading stops.

    >>> negotiable_beside("$52,000 DOE, negotiable", "", 0, 7, 23)
    Span(start=13, end=23)
    """
    behind = _BEHIND.match(text, last, end) if text.find(_SIGN, last, min(end, last + _REACH)) >= 0 else None
    if behind:
        return Span(*behind.span(1))
    before = _BEFORE.search(label) if _SIGN in label else None
    return Span(first - len(label) + before.start(1), first - len(label) + before.end(1)) if before else None


def negotiable_in_sentences(lower: str) -> Iterator[Span]:
    """Where sentences on the pay say whether it is negotiable, in lower-case text.

    >>> list(negotiable_in_sentences("$52,000. the salary is not negotiable. hours are negotiable."))
    [Span(start=23, end=37)]
    """
    at = lower.find(_SIGN)
    while at >= 0:
        match = None
        for match in _SENTENCE.finditer(lower, max(0, at - _REACH), at + len(_SIGN)):  # noqa: B007 (the last one counts)
            pass
        if match and match.end(1) > at:  # else it is of another sentence, which was told before
            yield Span(*match.span(1))
        at = lower.find(_SIGN, at + 1)


def is_negotiable(words: str) -> bool:
    """Whether words say that pay is negotiable rather than that it is not.

    >>> is_negotiable("Negotiable"), is_negotiable("non-negotiable")
    (True, False)
    """
    return words.lower() == "negotiable"
