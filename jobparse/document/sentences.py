"""Sentences: which one holds an offset, and the stops that end one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.document.blocks import blocks
from jobparse.document.lists.inline import split_inline
from jobparse.patterns import pattern

if TYPE_CHECKING:
    from jobparse.document.model import Document

# How far around an offset its sentence is looked for, in characters.
_SENTENCE_REACH = 3000
# A shorter sentence of a paragraph goes with the one behind it, in characters.
_LEAST = 16
# A stop that can end a sentence or item: "Mows the lawns. Plants trees".
STOP = pattern(r"[.!?;](?=\s)")
# How far back a stop is looked for first, in characters.
_STEP = 160
# Stops that end no sentence.
_ABBREVIATION = pattern(
    r"(?:(?<!/)\b[A-Za-z]|\b(?:St|Mt|Ft|Dr|Mr|Ms|No|Inc|Jr|Sr|vs|etc|approx|Ave|Blvd|Dept|Sec|[Pp]op|[BM]Sc|[BM]\.Sc|Hons))$"
)
# The end of a time of day, which ends a sentence as well where a capital stands behind it, of no day or zone: "by 5 p.m. Mail".
_CLOCK = frozenset({"p.m", "a.m", "P.M", "A.M"})
_BEHIND_TIME = pattern(
    r"\s{1,3}(?!(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Oct|Nov|Dec)[a-z]*\b"
    r"|(?:Eastern|Central|Mountain|Pacific|Atlantic|Alaska|Hawaii|Local|Standard|Daylight)\b)[A-Z][a-z]"
)
# The weight of a vehicle behind its unit, whose stop ends no sentence: "trucks over 26,000 lbs. GVWR".
_WEIGHT = (". GVW", ". GCW")
# Periods in short, whose stop ends no sentence before a small letter, nor in prose before words on the amount.
_PERIODS = ("hr", "hrs", "yr", "wk")
_STARTS = ("to ", "starting", "up ", "or more", "and up", "depending", "doe", "based", "for ", "per ")
# A month in short, whose stop ends no sentence where the day stands behind it: "until Friday, Aug. 25".
_MONTH = pattern(r"\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)$")


def sentence_at(document: Document, at: int, start: int, end: int) -> tuple[int, int]:
    """The sentence or item that holds an offset, within `[start, end)`; without list marker and heading.

    Args:
        document: The document.
        at: Offset inside the sentence.
        start: Where to stop looking backwards.
        end: Where to stop looking forwards.
    """
    floor, ceiling = max(start, _block_floor(document, at)), min(end, at + _SENTENCE_REACH)
    block = next((row for row in blocks(document, floor, ceiling) if row.start <= at < row.end), None)
    begin, finish = floor, ceiling
    if block:
        parts = split_inline(document, block)[1]
        behind = parts[-1].end if parts and at >= parts[-1].end else block.body  # what stands behind the items of a list
        begin, finish = next((part for part in parts if part.start <= at < part.end), (behind, block.end))
    begin = min(begin, at)
    begin = _behind_stop(document.text, begin, min(at + 1, finish))
    for match in STOP.finditer(document.text, at, finish):
        if not is_abbreviated(document.text, begin, match.start()):
            finish = match.end()
            break
    while begin < finish and document.text[begin] in " \n":
        begin += 1
    return begin, finish


def _behind_stop(text: str, begin: int, end: int) -> int:
    """Where the last sentence of a stretch of text begins; looked for from its end, which spares the way over long ones."""
    reach, high = _STEP, end
    while high > begin:
        low = max(begin, high - reach)
        # A stop is told by the blank behind it, which can be the first character of the stretch that was looked at before.
        for match in reversed(list(STOP.finditer(text, low, min(high + 1, end)))):
            if not is_abbreviated(text, begin, match.start()):
                return match.end()
        reach, high = reach * 2, low
    return begin


def is_abbreviated(text: str, begin: int, stop: int) -> bool:
    """Whether a stop in a text that begins at an offset is that of an abbreviation, and ends no sentence."""
    if _ABBREVIATION.search(text, max(begin, stop - 8), stop) is None:
        return ends_month(text, stop) or text.startswith(_WEIGHT, stop) or _in_short(text, stop)
    return not (text[stop - 3 : stop] in _CLOCK and _BEHIND_TIME.match(text, stop + 1) is not None)


def _in_short(text: str, stop: int, behind: tuple[str, ...] = ("",)) -> bool:
    """Whether a stop is that of a period of pay in short that its sentence goes on behind: "$18.50/hr. to start"."""
    goes_on = text[stop + 1 : stop + 2] == " " and text[stop + 2 : stop + 3].islower()
    return goes_on and text.endswith(_PERIODS, 0, stop) and text.startswith(behind, stop + 2)


def ends_month(text: str, stop: int) -> bool:
    """Whether a stop is that of a month in short with its day behind it: "Aug. 25"."""
    day = text[stop + 1 : stop + 2] == " " and text[stop + 2 : stop + 3].isdigit()
    return day and _MONTH.search(text, max(0, stop - 6), stop) is not None


def _block_floor(document: Document, at: int) -> int:
    """An offset from which the block around `at` is found: a blank line before it, or a bounded way back."""
    floor = document.text.rfind("\n\n", max(0, at - _SENTENCE_REACH), at)
    return floor if floor >= 0 else max(0, at - _SENTENCE_REACH)


def sentences_of(document: Document, start: int, end: int) -> list[tuple[int, int]]:
    """The sentences of a paragraph between two offsets; one that is very short goes with the one behind it."""
    found: list[tuple[int, int]] = []
    at = start
    for stop in STOP.finditer(document.text, start + _LEAST, end):
        if stop.end() - at < _LEAST or _in_short(document.text, stop.start(), _STARTS):
            continue
        found.append((at, stop.end()))
        at = stop.end()
        while at < end and document.text[at] in " \n":
            at += 1
    if at < end:
        found.append((at, end))
    return found
