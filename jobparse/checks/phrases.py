"""Phrases that rules look for: what says a thing in plain words, read once from the file beside this module."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from jobparse.lexicon.word_lists import read_toml


@cache
def _lists() -> dict[str, list[str]]:
    return read_toml(Path(__file__).with_name("phrases.toml"))


@cache
def phrases(name: str) -> tuple[str, ...]:
    """The phrases of a list, in lower case.

    >>> phrases("ongoing")[1]
    'rolling basis'
    """
    return tuple(_lists()[name])
