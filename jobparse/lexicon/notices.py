"""What sentences of a notice are on, by their words, read from the TOML file beside this module when first asked for."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from jobparse.lexicon.word_lists import read_table

if TYPE_CHECKING:
    from collections.abc import Sequence


class SentenceRule(NamedTuple):
    """Words that tell what a sentence is on.

    Attributes:
        kind: The kind of section that it makes.
        begins: Its first words.
        holds: Words anywhere in it.
        ends: Its last words.
        unless: Words that make it another one's.
        money: Whether an amount has to stand in it.
        brief: Whether it counts in sentences of some length only.
        weak: Whether it counts only where nothing else is on the same.
    """

    kind: str
    begins: tuple[str, ...]
    holds: tuple[str, ...]
    ends: tuple[str, ...]
    unless: tuple[str, ...]
    money: bool
    brief: bool
    weak: bool


class NoticeWords(NamedTuple):
    """What the file holds; `notices.toml` says what each list is. The rules stand in the order in which they are tried."""

    rules: tuple[SentenceRule, ...]
    going_on: tuple[str, ...]
    openers: tuple[str, ...]
    leads: tuple[str, ...]


@cache
def notice_words() -> NoticeWords:
    """Read the words, once."""
    table = read_table("notices")
    lists = (tuple(table[name]) for name in ("going_on", "openers", "leads"))
    return NoticeWords(tuple(_rule(**row) for row in table["rule"]), *lists)


def _rule(
    *,
    kind: str,
    begins: Sequence[str] = (),
    holds: Sequence[str] = (),
    ends: Sequence[str] = (),
    unless: Sequence[str] = (),
    money: bool = False,
    brief: bool = False,
    weak: bool = False,
) -> SentenceRule:
    """A rule as it stands in the file."""
    return SentenceRule(kind, tuple(begins), tuple(holds), tuple(ends), tuple(unless), money, brief, weak)
