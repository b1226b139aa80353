"""Short names in capitals and what they are short for: "TLC" of "Tide Library Consortium"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.patterns import pattern
from jobparse.spans import Span

if TYPE_CHECKING:
    from jobparse.document.model import Document

_SHORT = pattern(r"[A-Z]{3,6}")

_KINDS = ("School", "Academy", "College", "University", "Foundation", "Hospital")  # behind a name that is short without them


def is_short(name: str) -> bool:
    """Whether a name can be a short one: three to six capitals.

    >>> is_short("TLC"), is_short("Tides")
    (True, False)
    """
    return _SHORT.fullmatch(name) is not None


def in_full(document: Document, name: str) -> Span | None:
    """The words with the letters of a short name as initials, wherever the text has them first."""
    if not is_short(name):
        return None
    joint = r"[ \n](?:(?:of|and|for|the|on|&)[ \n]){0,2}"
    small = {"O": "|of", "A": "|and", "F": "|for"}  # which some short names have a letter for
    words = joint.join(rf"(?:{letter}[a-z][\w-]*{small.get(letter, '')})" for letter in name)
    match = pattern(rf"\b{words}(?![\w-])").search(document.text)
    return Span(*match.span()) if match else None


def with_kind(document: Document, name: Span) -> Span:
    """A name with the word for what its bearer is, where the text has it so as well: "Elm Grove School" of "Elm Grove is a"."""
    words = document.text[slice(*name)]
    for kind in _KINDS:
        at = document.text.find(f"{words} {kind}")
        if at >= 0 and not document.text[at + len(words) + len(kind) + 1 :][:1].isalnum():
            return Span(at, at + len(words) + 1 + len(kind))
    return name
