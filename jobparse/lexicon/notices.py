"""What sentences of a notice are on, by their words, read from the TOML file beside this module when first asked for."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from jobparse.lexicon.word_lists import read_table


class SentenceRule(NamedTuple):
    """Words that tell what a sentence is on.

    Attributes:
        kind: The kind of section that it makes.
        begins: Its first words.
        holds: Words anywhere in it.
        ends: Its last words.
        unless: Words that make it another one's.
        money: Whether an amount has to stand in it.
        weak: Whether it counts only where nothing else is on the same.
    """

    kind: str
    begins: tuple[str, ...]
    holds: tuple[str, ...]
    ends: tuple[str, ...]
    unless: tuple[str, ...]
    money: bool
    weak: bool


@cache
def sentence_rules() -> tuple[SentenceRule, ...]:
    """Read the rules, in the order in which they are tried, once."""
    words = ("begins", "holds", "ends", "unless")
    rows = read_table("notices")["rule"]
    return tuple(
        SentenceRule(row["kind"], *(tuple(row.get(name, ())) for name in words), row.get("money", False), row.get("weak", False))
        for row in rows
    )
