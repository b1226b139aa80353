"""Headings and lead-ins that no list holds, inside a line: "… of the port. What you'd be doing: Greets the guests".

They are told by their words, as on lines of their own; a colon, a question mark or capitals show where they begin and end.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.document.headings.bounds import ASKING, LISTS, MOST_WORDS, bare, past_colon
from jobparse.document.headings.sense import by_sense
from jobparse.document.kinds.front import announced
from jobparse.document.lists.run_together import openers_of
from jobparse.document.model import Anchor
from jobparse.document.one_line.tokens import BULLETS
from jobparse.lexicon.folding import key
from jobparse.lexicon.structure import structure_words
from jobparse.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jobparse.lexicon import Lexicon

# What ends a heading or a lead-in, and what ends the sentence before it.
_END = pattern(r"[:?](?=\s)")
_STOP = pattern(r"[.!?;:)](?<=[a-zA-Z0-9)\]%].)\s+(?=[A-Z#])")
# A lead-in is no longer, in characters, nor is a heading.
_REACH, _HEADING = 220, 72
_QUESTIONS = ("what", "who", "why", "how", "do", "are")
# Words in capitals that make a heading are so many letters at least, and no longer row.
_LOUD, _ROW = 8, 9
# They begin behind a blank: tried again at each of its letters, a long word in capitals would take quadratic time.
_CAPITALS = pattern(r"[A-Z](?<![^ ].)[A-Z'&/-]++(?:,?\x20(?:[A-Z][A-Z'&/-]++|&)(?![a-z.]))++")
_HEADINGS = 2  # more of them that are headings themselves make a menu: "DESCRIPTION BENEFITS QUESTIONS"


def sensed(text: str, start: int, end: int, words: Lexicon) -> list[Anchor]:
    """The headings and lead-ins of a line that are told by their words, in order.

    Args:
        text: Clean text.
        start: Where the line begins.
        end: Where it ends.
        words: The lexicon.
    """
    found = [*_before_ends(text, start, end), *_in_capitals(text, start, end, words)]
    return sorted(found, key=_start)


def _start(anchor: Anchor) -> int:
    return anchor.start


def _before_ends(text: str, start: int, end: int) -> Iterator[Anchor]:
    """Those before a colon, or a question mark: "The keeper will: …", "What will I do? …"."""
    stops = [start, *(stop.end() for stop in _STOP.finditer(text, start, end))]
    at = 0
    for mark in _END.finditer(text, start, end):
        while at + 1 < len(stops) and stops[at + 1] < mark.start():
            at += 1
        begin = stops[at]
        if mark.start() - begin > _REACH or mark.end() + 1 >= end or not text[begin].isupper():
            continue
        kind = _kind(text, begin, mark.start())
        if kind:
            how = "sense" if mark.start() - begin <= _HEADING else "lead-in"
            yield Anchor(begin, bare(text, begin, mark.end()), past_colon(text, mark.end(), end), kind, how)


def _kind(text: str, begin: int, mark: int) -> str | None:
    """The kind of the list that words lead into which end with a mark."""
    phrase = key(text[begin:mark])
    following = text[mark + 1 : mark + 60].split()
    count = phrase.count(" ") + 1
    if not following or (text[mark] == "?" and not phrase.startswith(_QUESTIONS)):
        return None
    sense = by_sense(phrase) if 1 < count <= MOST_WORDS else None
    if sense and sense.kind in LISTS:
        speaks = following[0][0].isupper() and not structure_words().lead_words.isdisjoint(phrase.split())
        if speaks or following[0][0] in BULLETS or _opens(following[0], sense.kind):
            return sense.kind
    if text[mark] == "?":
        return None
    lead = text[begin : mark + 1].lower()
    if lead.endswith(structure_words().duty_leads) and _opens(following[0], "duties"):
        return "duties"
    kind = announced(lead)
    return kind if kind in ASKING and _opens(following[0], kind) else None


def _opens(token: str, kind: str) -> bool:
    """Whether an item begins with a word, also in small letters behind a colon."""
    return key(token) in openers_of(kind)


def _in_capitals(text: str, start: int, end: int, words: Lexicon) -> Iterator[Anchor]:
    """Those in capitals between words that are not: "… to the town. WHAT KEEPERS DO Open the span"."""
    for run in _CAPITALS.finditer(text, start, end):
        begin, finish = run.span()
        row = run.group().split(" ")
        if len(row) > _ROW or finish - begin < _LOUD or finish + 1 >= end:
            continue
        behind = finish + 1 if text[finish] == " " else text.find(" ", finish, end) + 1
        if behind >= end:
            continue
        stop = text.find(" ", behind, end)
        sense = by_sense(key(run.group())) if _starts(text, (behind, stop if stop > 0 else end)) else None
        if sense is None or sense.kind not in LISTS:
            continue
        spoken = key(row[0]) in structure_words().lead_words  # "WHAT KEEPERS DO", but "BRIDGE KEEPER"
        named = not spoken and any(words.is_occupation(word.lower()) for word in row)
        named = named or text[max(0, begin - 2) : begin] == ": "
        if not named and sum(key(word) in words.headings for word in row) <= _HEADINGS:
            yield Anchor(begin, bare(text, begin, finish), past_colon(text, finish, len(text)), sense.kind, "sense")


def _starts(text: str, token: tuple[int, int]) -> bool:
    """Whether an item or a sentence begins with a token: a capitalised word, a mark, a number."""
    first, last = token
    return (text[first].isupper() and (text[first + 1 : last].islower() or last - first == 1)) or not text[first].isalpha()
