"""Lists of words, read from the TOML files beside this module: what a part of the tool asks for, as one tuple of lists."""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING, Any, TypeVar, dataclass_transform

from jobparse.errors import LexiconError
from jobparse.lexicon.tables import tables

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

_Lists = TypeVar("_Lists")


@dataclass_transform(frozen_default=True, kw_only_default=True)
class WordLists:
    """Lists of words by their names, which a subclass says with their types; type checkers see to the rest.

    Making a named tuple of so many fields takes longer than reading the lists themselves.
    """

    def __init__(self, **lists: Any) -> None:
        """Take all lists, and no others.

        Raises:
            LexiconError: One is missing, or has no name here.
        """
        for name in sorted(lists.keys() ^ type(self).__annotations__.keys()):
            raise LexiconError(f"{type(self).__name__}: {name!r} is {'no list of it' if name in lists else 'missing'}")
        vars(self).update(lists)


def read_toml(path: Path) -> dict[str, Any]:
    """The entries of a TOML file that comes with jobparse."""
    import tomli  # which takes its time, and the lists of this folder seldom need it

    return tomli.loads(path.read_text(encoding="utf-8"))


def read_table(name: str) -> dict[str, Any]:
    """The entries of one beside this module."""
    return tables()[name]


def read_lists(name: str, form: Callable[..., _Lists]) -> _Lists:
    """The lists of a file: a string holds single words and gives a set, an array holds phrases and keeps their order.

    Args:
        name: The file, without its ending.
        form: What takes each list by the name of its entry.

    Raises:
        LexiconError: A word stands twice in its list or is not in lower case.
    """
    lists: dict[str, frozenset[str] | tuple[str, ...]] = {}
    for entry, rows in read_table(name).items():
        words = rows.split() if isinstance(rows, str) else rows
        for word in words:
            if word != word.lower():
                raise LexiconError(f"{name}.toml: {word!r} is not in lower case")
        if len(set(words)) < len(words):
            raise LexiconError(f"{name}.toml: {next(word for word in words if words.count(word) > 1)!r} stands twice in {entry}")
        lists[entry] = frozenset(words) if isinstance(rows, str) else tuple(words)
    return form(**lists)


def either(words: Iterable[str]) -> str:
    r"""A pattern of one of some words, the longer of two that begin alike first; blanks count in verbose patterns as well.

    One with "$" behind it is a word as a whole, as in the list of senses.

    >>> either(("mail", "send$", "mails"))
    'send\\b|mails|mail'
    """
    return "|".join(re.escape(word.removesuffix("$")) + r"\b" * word.endswith("$") for word in sorted(words, reverse=True))


def at_word(words: Iterable[str]) -> str:
    r"""The same where a word begins, which is looked at behind its first letter, so that a search jumps to these.

    >>> at_word(("cv", "cover letter", "diploma"))
    'd(?<=\\bd)(?:iploma)|c(?<=\\bc)(?:v|over\\ letter)'
    """
    rows = itertools.groupby(sorted(words, reverse=True), key=lambda word: word[0])
    return "|".join(rf"{first}(?<=\b{first})(?:{'|'.join(re.escape(word[1:]) for word in group)})" for first, group in rows)
