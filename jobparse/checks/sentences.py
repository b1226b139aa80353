"""Sentences of a text, split where lists, labels and headings split it."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from jobparse.checks.printed import printed_text
from jobparse.document.model import Document, once
from jobparse.patterns import pattern
from jobparse.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

# Where a sentence ends: a stop before a capital, a figure or a mark; abbreviations before a capital are taken for ends too, which
# makes sentences too short and never too long.
_STOP = pattern(r"[.!?][)\"'\]*_]{0,3}\s+(?=[\"'(\[*_]{0,3}[A-Z0-9•])")
# What stands between blanks, from its first letter or figure on; where there is none, it is no word.
_WORD = pattern(r"[^\W_]\S*")
# What begins a sentence for sure, behind a stop and a blank.
_OPENS = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789•")
# What begins an item or a label inside a line: bullets, "1)", "(a)", "SHIFT:", columns. It begins with a blank, which the scan
# jumps to (clean text has no other ones), and most of its branches with a character that is seldom behind one.
_ITEM = pattern(
    r"""
    [ ] (?:
        [*•·●▪➢■◦§+-][ ]{1,3}
      | [a-zA-Z][.)][ ] | [0-9][0-9]?[.)][ ] | [ivx][ivx]{1,3}[.)][ ]
      | \((?:[0-9]{1,2}|[a-zA-Z]|[ivx]{1,4})[.)][ ]
      | (?=[A-Z][A-Z&/-]{2,30}(?:[ ][A-Z&/-]{2,30}){0,4}:)
      | \|[ ] | --[ ] | [ ](?<=[ ]{2})[ ]+
    )
    """,
    re.VERBOSE,
)


def long_sentences(document: Document, limit: int) -> Iterator[tuple[Span, int]]:
    """The sentences of more than so many words in order, each with the number of its words; those of repeated copies too."""
    text = document.text
    unwrapped = text is not printed_text(document)
    for body, stop in _long_unwrapped(document, limit) if unwrapped else _long_lines(document, limit):
        for first, last in _between_stops(text, body, stop, limit):
            for start, end in _split(document, first, last, limit, unwrapped=unwrapped):
                words = len(_WORD.findall(text, start, end))
                if words > limit:
                    yield Span(start, end), words


def _long_lines(document: Document, limit: int) -> Iterator[tuple[int, int]]:
    """The lines, without their list markers, that have enough blanks to part more than so many words."""
    for line in document.all_lines:
        if document.text.count(" ", line.body, line.end) >= limit:
            yield line.body, line.end


def _long_unwrapped(document: Document, limit: int) -> Iterator[tuple[int, int]]:
    """The same of a text whose wrap was undone, whose lines may have been cut at words that are glued together."""
    at = 0
    for raw in document.text.split("\n"):
        if raw.count(" ") >= limit and not raw.isspace():
            line = document.all_lines[bisect_left(document.all_lines, at, key=lambda line: line.start)]
            yield line.body, at + len(raw.rstrip())
        at += len(raw) + 1


def _between_stops(text: str, start: int, end: int, limit: int) -> Iterator[tuple[int, int]]:
    """The stretches between plain ends of sentences that can have more than so many words; spares most text the patterns."""
    first = start
    at = text.find(". ", start, end)
    while at >= 0:
        if text[at + 2 : at + 3] in _OPENS and at + 2 < end:
            if _may_be_long(text, first, at, limit):
                yield first, at + 1
            first = at + 2
        at = text.find(". ", at + 2, end)
    if _may_be_long(text, first, end, limit):
        yield first, end


def _may_be_long(text: str, start: int, end: int, limit: int) -> bool:
    """Whether a stretch has room and blanks for more than so many words."""
    return end - start > 2 * limit - 1 and text.count(" ", start, end) >= limit


def _split(document: Document, start: int, end: int, limit: int, *, unwrapped: bool) -> Iterator[tuple[int, int]]:
    """The pieces of a line that can have more than so many words."""
    text = document.text
    borders = _borders(document)
    stops = [(match.start() + 1, match.end()) for match in _STOP.finditer(text, start, end)]
    for first, last in _pieces(text, start, end, stops, limit):
        cuts = [match.span() for match in _ITEM.finditer(text, first, last)]
        cuts += [(at, at) for at in borders[bisect_right(borders, first) : bisect_left(borders, last)]]
        if unwrapped:
            cuts += [(at, at + 1) for at in _new_lines(document, first, last)]
        yield from _pieces(text, first, last, sorted(cuts), limit)


def _pieces(text: str, start: int, end: int, cuts: list[tuple[int, int]], limit: int) -> Iterator[tuple[int, int]]:
    for stop, after in [*cuts, (end, end)]:
        if _may_be_long(text, start, stop, limit):
            yield start, stop
        start = max(start, after)


def _new_lines(document: Document, start: int, end: int) -> Iterator[int]:
    """Where a line begins with a capital in text whose wrap was undone: an item whose mark was lost may begin there."""
    printed = printed_text(document)
    at = printed.find("\n", start, end)
    while at >= 0:
        if printed[at + 1 : at + 2].isupper():
            yield at
        at = printed.find("\n", at + 1, end)


@once
def _borders(document: Document) -> list[int]:
    """Where sections, their bodies and labels begin."""
    sections = {at for section in document.sections for at in (section.start, section.body)}
    return sorted(sections | {row.anchor.start for row in document.labelled})
