"""Where the items of a list inside a paragraph begin, by what parts them: numbers that count up, stars, letters, tildes."""

from __future__ import annotations

import itertools
import re
from string import whitespace
from typing import TYPE_CHECKING

from jobparse.document.headings.bounds import last_before
from jobparse.lexicon.numbers import SMALL_NUMBER
from jobparse.patterns import pattern

if TYPE_CHECKING:
    from jobparse.document.blocks import Block

# Numbers inside a line: "1. … 2. …", "1) …; 2) …", "(a) … (b) …"; only counted up in order they are list marks.
# The bracket before a number is looked at after the match: a pattern that begins with a figure is found much faster. An amount of
# time in brackets is no mark: "at least (1) year".
_INLINE_NUMBER = pattern(r"([0-9]{1,2})[.)](?:\s+(?=\S)(?!(?:years?|months?|hours?|days?|weeks?)\b)|(?=[A-Z][a-z]{0,20} ))")
# Shorter stretches between numbers are no items ("rooms 1) and 2)"), in characters.
_SHORTEST_ITEM = 6
# "two (2) years": the figure repeats a number word and marks no item.
_COUNTED = pattern(rf"\b(?:{SMALL_NUMBER})\s$", re.IGNORECASE)
_GLUED_STAR = pattern(r"\*(?=[A-Z][a-z])")
_WAVE, _FEWEST_WAVES = " ~ ", 2  # what parts the items of a line


def by_numbers(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Cuts at numbers that count up, from one or from the block's first words: (start of the number, start of the text)."""
    cuts: list[tuple[int, int]] = []
    following = 1
    apart = not start or text[start - 1].isspace()
    first = _INLINE_NUMBER.match(text, start + text.startswith("(", start), end) if apart else None
    second = int(first[1]) + 1 if first else 2
    content = text[start:end]
    if str(second) not in content or (f"{second}." not in content and f"{second})" not in content):
        return []  # most blocks; what begins with any figure is found far slower
    for mark in _INLINE_NUMBER.finditer(text, start, end):
        at = mark.start() - text.startswith("(", max(start, mark.start() - 1), mark.start())
        if at and not (text[at - 1].isspace() or _is_glued(text, at, mark.end(), start)):
            continue
        number = int(mark.group(1))
        if at == start:
            following = number
        if number == following:
            worded = text[at - 2 : at - 1].isalpha()  # most marks of a list stand behind a stop
            if worded and _COUNTED.search(text, max(start, at - 12), at):
                continue
            cuts.append((at, mark.end()))
            following += 1
    if len(cuts) < 2:
        return []
    long = all(after[0] - cut[1] >= _SHORTEST_ITEM for cut, after in itertools.pairwise([*cuts, (end, end)]))
    return cuts if long else []


def _is_glued(text: str, at: int, behind: int, start: int) -> bool:
    """Whether a number stands right behind the stop of an item, and its own begins with a capital: "the vans.2. Reports to"."""
    return at > start + 1 and text[at - 1] in ".;)" and text[at - 2].islower() and text[behind].isupper()


def by_stars(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Cuts at stars glued to their items, behind stops: "*Mows the lawns. *Rakes the paths."; those of emphasis come in pairs.

    The first stands where a block begins: further on they are those of footnotes.
    """
    if text[start] != "*" or text.find(" *", start, end) < 0:
        return []
    cuts = [
        (mark.start(), mark.end())
        for mark in _GLUED_STAR.finditer(text, start, end)
        if mark.start() == start or last_before(text, mark.start(), whitespace) in ".;:"
    ]
    return cuts if len(cuts) > 1 and len(cuts) == text.count("*", start, end) else []


def by_letters(text: str, block: Block) -> list[tuple[int, int]]:
    """Cuts at letters in brackets that go on from the one that a block is marked with: "(A) A boat; (B) A net"."""
    cuts = [(block.start, block.body)]
    following = chr(ord(block.marker[1]) + 1)
    at = text.find(f"({following}) ", block.body, block.end)
    while at > 0 and last_before(text, at) in ";.,":
        cuts.append((at, at + 4))
        following = chr(ord(following) + 1)
        at = text.find(f"({following}) ", at, block.end)
    return cuts if len(cuts) > 1 else []


def by_waves(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Cuts at the tildes between the items of a line; the first one has none: "Pension ~ 12 Holidays ~ Sick leave"."""
    if text.count(_WAVE, start, end) < _FEWEST_WAVES:
        return []
    at = text.find(_WAVE, start, end)
    cuts = [(start, start)] if text[at - 1] != ":" else []  # "The pilot: ~ guides ships ~ keeps a log"
    while at > 0:
        cuts.append((at, at + len(_WAVE)))
        at = text.find(_WAVE, at + 1, end)
    return cuts
