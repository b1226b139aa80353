"""Conjunctions between the items of a list: "…; or" behind one, "OR" before the next or alone, "1 and either 2 or 3"."""

from __future__ import annotations

import re
from typing import NamedTuple

from jobparse.patterns import pattern
from jobparse.spans import Span

# The number of an item as a sentence refers to it: '"2"', "#3", "option 4", "(1)".
_REFERENCE = (
    r"(?:(?:requirements?|options?|items?|numbers?|no\.)\s)?"
    r"[\"'(#]{0,3}(?P<NAME>[0-9])\b(?!\s*(?:year|month|hour|%|\())[\"')]{0,2}"
)
# Such numbers with conjunctions between them.
_REFERENCES = (
    rf"{_REFERENCE.replace('?P<NAME>', '?:')}"
    rf"(?:\s?,?\s(?:(?:and|or)\s)?(?:either\s|both\s)?{_REFERENCE.replace('?P<NAME>', '?:')}){{1,8}}"
)
# What an item ends with where its conjunction stands behind it: "; or", ", and either", '; and either "2" or "3" below.'
_BEHIND = pattern(
    rf"[\s;,.]*(?<=[\s;,.])(?:(?P<both>and/or)|(?P<word>and|or))\b[,:]?(?:\s(?P<either>either)\b)?"
    rf"(?:\s(?P<references>{_REFERENCES})(?:\s(?:above|below))?)?[\s.:,]*$",
    re.IGNORECASE,
)
_REACH = 80  # how far before the end of an item its conjunction begins, in characters
_LAST_WORDS = ("or", "and", "either", "above", "below")  # one of these ends it, or a number
# What an item begins with where its conjunction stands before it: "Or three years …", "AND: …".
_BEFORE = pattern(r"(?P<word>and|or)\b(?:/or\b)?[,:]?\s+(?P<either>either\b[,:]?\s+)?", re.IGNORECASE)
# An item that is nothing but a conjunction: "OR", "- and -", "(or)".
_ALONE = pattern(r"\W{0,6}(?:(?P<both>and/or)|(?P<word>and|or))\W{0,6}$", re.IGNORECASE)
# "1 and either 2 or 3", "either #1 or #2": how a sentence says that the items go together.
_FORMULA = pattern(rf"(?:\b(?P<either>either|both)\s)?{_REFERENCES}", re.IGNORECASE)
_STEP = pattern(rf"(?P<word>and|or)?\s*(?P<either>either\s)?(?:both\s)?{_REFERENCE.replace('NAME', 'number')}", re.IGNORECASE)


class Conjunction(NamedTuple):
    """A conjunction: "and" or "or", where it is printed, and whether "either" follows, which holds all that comes after it."""

    word: str
    said: Span
    either: bool = False
    rest: Span | None = None
    """Where the numbers of the items that it joins are printed behind it."""


def _word(match: re.Match[str]) -> str:
    return (match["word"] or "or").lower()


def behind(text: str, start: int, end: int) -> Conjunction | None:
    """The conjunction that an item ends with; its span begins with the punctuation before it, but for the stop of a short form.

    >>> line = "Two years of weaving; or"
    >>> behind(line, 0, len(line))
    Conjunction(word='or', said=Span(start=20, end=24), either=False, rest=None)
    >>> behind("Two years of work for hire", 0, 26) is None
    True
    >>> behind("A B.A. and", 0, 10).said
    Span(start=6, end=10)
    """
    tail = text[max(start, end - 8) : end].rstrip(" .:,\n")
    if not tail or not (tail[-1] in "\"')" or tail[-1].isdigit() or tail.lower().endswith(_LAST_WORDS)):
        return None
    match = _BEHIND.search(text, max(start, end - _REACH), end)
    if match is None or match.start() == start:
        return None
    rest = Span(*match.span("references")) if match["references"] else None
    at = match.start()
    short = text[at] == "." and at - 2 > start and text[at - 1].isalpha() and text[at - 2] == "."
    return Conjunction(_word(match), Span(at + short, match.end()), match["either"] is not None, rest)


def before(text: str, start: int, end: int) -> Conjunction | None:
    """The conjunction that an item begins with; its span ends where the item goes on.

    >>> before("Or three years of weaving", 0, 25)
    Conjunction(word='or', said=Span(start=0, end=3), either=False, rest=None)
    """
    if text[start] not in "aAoO":
        return None
    match = _BEFORE.match(text, start, end)
    return Conjunction(_word(match), Span(*match.span()), match["either"] is not None) if match else None


def alone(text: str, start: int, end: int) -> Conjunction | None:
    """The conjunction that an item consists of.

    >>> alone("- OR -", 0, 6)
    Conjunction(word='or', said=Span(start=0, end=6), either=False, rest=None)
    """
    if end - start > 16:
        return None
    match = _ALONE.match(text, start, end)
    return Conjunction(_word(match), Span(*match.span())) if match else None


def formula(text: str, start: int, end: int) -> dict[tuple[int, int], Conjunction]:
    """How a sentence joins numbered items: for each two that follow each other, the conjunction between them.

    >>> {pair: (link.word, link.either) for pair, link in formula("Bring 1 and either 2 or 3.", 0, 26).items()}
    {(1, 2): ('and', True), (2, 3): ('or', False)}
    >>> {pair: link.word for pair, link in formula("One of 1, 2 or 3", 0, 16).items()}
    {(1, 2): 'or', (2, 3): 'or'}
    """
    match = _FORMULA.search(text, start, end)
    if match is None:
        return {}
    steps = list(_STEP.finditer(text, *match.span()))
    links: dict[tuple[int, int], Conjunction] = {}
    word = ""
    for earlier, later in zip(reversed(steps[:-1]), reversed(steps[1:]), strict=True):
        word = (later["word"] or word).lower()  # "1, 2 or 3": the last conjunction counts for the commas before it
        if word:
            pair = (int(earlier["number"]), int(later["number"]))
            links[pair] = Conjunction(word, Span(*later.span()), later["either"] is not None)
    return dict(reversed(links.items()))
