"""Boxes of a form: of the terms that it has one for, those that are not ticked are left out ("[ ] Full-time [x] Part-time").

Forms of personnel offices and trackers of repositories print all terms that there can be, and tick those of the post.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.document.plain_text.marks import Mark, line_openings, rows_of
from jobparse.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

# Ticked boxes and empty ones. The signs among the latter are bullets as well, where a text ticks none.
_BOX = pattern(
    r"(?P<on>\[[xX\u2713\u2714]\]|\([xX]\)|[\u2611\u2612]|\b_{1,3}[xX]_{1,3}(?=[ A-Z]))"
    r"|(?P<off>\[ {0,2}\]|\( {1,2}\)|[\u2610\u25a1\u2751\u274f]|\b__{1,5}(?= ?[A-Z]))"
)
# A term of employment and nothing much besides.
_TERM = pattern(
    r"(?i)(?:(?:regular|permanent|temporary|seasonal) )?(?:full|part)[ -]?time|(?:non[ -]?|over ?time[ -])?exempt"
    r"|permanent|temporary|seasonal|contract|intern(?:ship)?|per diem|casual|regular|remote|hybrid|on[ -]?site"
)
_LONGEST = 32
# What a line of a form begins with whose boxes are round ones.
_ROUND = frozenset(["(X", "( "])
_SIGNS, _SHORTEST = frozenset("[(_\u2610\u2611\u2612\u25a1\u2751\u274f"), 4
_BEFORE = " \t-*+\u2022>|"
# The last character of what stands before the boxes of a line, if anything does.
_LEADS = ":?|-\u2013/"


def boxes(text: str) -> list[Mark]:
    """The terms in a text whose box is empty, and the boxes of the others."""
    square = "[" in text and "[ ]" in text  # a single character is found far faster
    round_ones = not line_openings(text).isdisjoint(_ROUND)
    ticked = "\u2612" in text or "\u2611" in text or ("_" in text and "_X_" in text) or (round_ones and "(X)" in text)
    if square and not ticked:
        ticked = "[x]" in text or "[X]" in text or "[\u2713]" in text or "[\u2714]" in text
    if not (ticked or square):
        return []
    marks: list[Mark] = []
    start = 0
    for line in rows_of(text):
        if len(line) > _SHORTEST and not _SIGNS.isdisjoint(line):
            marks += _of_line(line, start, ticked=ticked)
        start += len(line) + 1
    return marks


def _of_line(line: str, at: int, *, ticked: bool) -> Iterator[Mark]:
    """The marks of one line, whose boxes stand before their words, or behind them if it ends with one."""
    found = list(_BOX.finditer(line))
    if not found:
        return
    behind = found[-1].end() == len(line.rstrip(" \t|"))
    above = line[: found[0].start()].rstrip()
    if not behind and above.strip(_BEFORE) and above[-1] not in _LEADS:
        return  # words of a line that a box stands among: "Limited term [x] Full-time"
    ends = [box.end() for box in found]
    if behind:
        starts = [line.find(":", 0, found[0].start()) + 1, *ends[:-1]]
        options = [(start, box.end(), line[start : box.start()]) for start, box in zip(starts, found, strict=True)]
    else:
        stops = [*(box.start() for box in found[1:]), len(line)]
        options = [(box.start(), stop, line[box.end() : stop]) for box, stop in zip(found, stops, strict=True)]
    for box, (start, stop, words) in zip(found, options, strict=True):
        term = words.strip(" \t,;|/.*")
        if len(term) > _LONGEST or not _TERM.match(term):
            continue
        if box["on"] is not None:
            yield Mark(at + box.start(), at + box.end(), "")
        elif ticked or box["off"].startswith("["):
            first = 0 if len(found) == 1 and not line[:start].strip(_BEFORE) else start
            yield Mark(at + first, at + stop, "")
