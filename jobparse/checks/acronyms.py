"""Letters that stand for words, and which of them every reader knows."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from jobparse.lexicon.word_lists import read_toml


@cache
def common_acronyms() -> frozenset[str]:
    """Acronyms that need no expansion, in capitals."""
    return _listed("common")


@cache
def also_words() -> frozenset[str]:
    """Those of them that are words as well."""
    return _listed("also_words")


def _listed(name: str) -> frozenset[str]:
    return frozenset(read_toml(Path(__file__).with_name("acronyms.toml"))[name].split())
