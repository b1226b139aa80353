"""What words speak of that no list holds, told by the words that begin in them."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jobparse.lexicon.entries import Label

# How much of a beginning it is looked up by: the blank before it and so many characters of its first word, or the whole of that
# with the blank behind it. The shortest beginning has the least of these.
_LOOKED_UP = (2, 3, 4)


class Sense(NamedTuple):
    """Beginnings of words that together tell the kind of a heading, and of what it is the label where a value follows."""

    kind: str
    words: tuple[str, ...]
    label: Label | None


class LabelSense(NamedTuple):
    """The label that words are which it is told by, but for words of something else beside them."""

    label: Label
    words: tuple[str, ...]
    unless: tuple[str, ...]


class _Told(Protocol):
    @property
    def words(self) -> tuple[str, ...]: ...


_Sense = TypeVar("_Sense", bound=_Told)


class Senses(tuple[_Sense, ...]):
    """Senses in the order in which they are tried."""

    @cached_property
    def _by_longest(self) -> dict[str, list[int]]:
        """The places of those whose longest beginning begins so."""
        places: dict[str, list[int]] = {}
        for place, sense in enumerate(self):
            first, blank, _ = max(sense.words, key=len)[1:].partition(" ")
            places.setdefault(f" {first}{blank}"[: _LOOKED_UP[-1]], []).append(place)
        return places

    def in_words(self, folded: str) -> Iterator[_Sense]:
        """Those of which all beginnings begin words of a heading, in order.

        Args:
            folded: The heading, as `key` folds it.

        >>> told = Senses([Sense("salary", (" pay",), None), Sense("dates", (" closing", " day "), None)])
        >>> [sense.kind for sense in told.in_words("closing day for the pay")], [*told.in_words("closing days")]
        (['salary', 'dates'], [])
        """
        padded = f" {folded} "
        known = self._by_longest
        openings = {f" {word} "[:length] for word in folded.split(" ") for length in _LOOKED_UP}
        for place in sorted([place for opening in openings.intersection(known) for place in known[opening]]):
            for beginning in self[place].words:
                if beginning not in padded:
                    break
            else:
                yield self[place]


def beginning(word: str) -> str:
    """A word of a list as it is looked for in a heading with a space at both ends.

    >>> beginning("clos"), beginning("day$")
    (' clos', ' day ')
    """
    return f" {word[:-1]} " if word.endswith("$") else f" {word}"
