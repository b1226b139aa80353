"""International organisations that a text names."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from jobparse.document.model import once
from jobparse.lexicon.employers import employer_words

if TYPE_CHECKING:
    from jobparse.document.model import Document


# What may stand behind the last word of a name, without a blank.
_MARKS = ("", ",", ".", ":", ";", ")", "'s", "\u2019s")


@once
def organisations_named(document: Document) -> tuple[str, ...]:
    """The names of such organisations that stand in a text, in lower case, which is told by their words first."""
    names, tokens = first_words(), document.tokens
    found = [
        name
        for word in tokens.intersection(names)
        for name, last, others in names[word]
        if not (last.isdisjoint(tokens) or not all(map(tokens.__contains__, others))) and name in document.lower
    ]
    return tuple(sorted(found))


@cache
def first_words() -> dict[str, list[tuple[str, frozenset[str], list[str]]]]:
    """The names by their first word, each with its last one as it may stand between blanks, and those between the two."""
    rows: dict[str, list[tuple[str, frozenset[str], list[str]]]] = {}
    for name in (*employer_words().international, *sorted(employer_words().international_short)):
        first, *others = name.split(" ")
        last = frozenset(f"{others[-1]}{mark}" for mark in _MARKS) if others else frozenset((name,))
        rows.setdefault(first, []).append((name, last, others[:-1]))
    return rows
