r"""Page breaks: the feet of printed pages, with the lines that stand again around them on each page, inside a text.

They are left out where the text goes on, since a sentence or a list may run over them, and told as furniture afterwards.
"""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from jobparse.document.plain_text.marks import Mark, line_openings
from jobparse.patterns import pattern
from jobparse.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterable

# The foot of a printed page on a line of its own: "Page 2 of 5", "- 2 -", and what such lines begin with.
_FOOT = pattern(
    r"(?i)\n[ \t\f]{0,80}(?:page[ \t]\d{1,3}(?:[ \t]?(?:of|/)[ \t]?\d{1,3})?|-[ \t]?\d{1,3}[ \t]?-|\f)[ \t]{0,80}(?=\n|\Z)"
)
_OPENINGS = frozenset(
    ["Pa", "PA", "pa", "pA", "- ", "-\t", *(f"-{digit}" for digit in range(10))]
    + [first + second for first in " \t" for second in " \t\fPp-"]
)
# The number of a page beside other words of its foot, which counts up: "Pilot | Page 2 of 5", "Page 2 of 5 Revised 5/2027".
_NUMBERED = pattern(r"P(?:age|AGE)[ \t](\d{1,3})(?:[ \t]?(?:of|OF|/)[ \t]?(\d{1,3})\b|[ \t]{0,8}(?=\n|\Z))")
# The same as browsers print it behind an address: "https://www.alder.example.org/jobs/7 2/5".
_FRACTION = pattern(r"/(\d{1,3})[ \t]{0,8}(?=\n|\Z)")
_LONGEST_FOOT = 200
# The day that a page was printed on, which its first line tells; a title that stands again on each page has none.
_DAY = pattern(r"\d/\d{1,2}/\d{2}")
# The longest line that is printed again on each page, in characters, and a line that ends within its sentence is not shorter.
_LONGEST_HEAD = 100
# So many lines at most stand again above a foot and below it.
_MOST_ABOVE, _MOST_BELOW = 3, 5
_SENTENCE = 40
_STOPS = ".:;!?"
_WHITE = " \t\f\n"
_FIGURES = str.maketrans("123456789", "000000000")
# What a line of a page holds that has other figures on the next one: an address, "Bulletin, page 2". The figures of any other
# line are the announcement's own: "Pilot I: $50,000 a year" above one foot, "Pilot I: $60,000 a year" above the next.
_OF_PAGE = pattern(r"://|(?i:page)[ \t]\d")


class Pages(NamedTuple):
    """What is left out of a text for its page breaks, and what is told as furniture."""

    marks: list[Mark]
    feet: tuple[Span, ...]


NONE = Pages([], ())


def page_breaks(text: str) -> Pages:
    """The page breaks inside a text.

    Args:
        text: The text with plain line ends.
    """
    found = [Span(match.start() + 1, match.end()) for match in _FOOT.finditer(text)] if _may_hold_feet(text) else []
    counted = _counted(text)
    if counted:
        found = sorted({*found, *counted})
    if not found:
        return NONE
    found = _with_neighbours(text, found)
    marks: list[Mark] = []
    feet: list[Span] = []
    done = 0
    for foot, end in found:
        if foot < done:
            continue  # left out with the foot before it
        before, after = foot, _behind(text, end)
        while before > done and text[before - 1] in _WHITE:
            before -= 1
        if not before and after < len(text):
            marks.append(Mark(0, text.rfind("\n", 0, after) + 1, ""))  # what a browser prints on top of each page
            feet += _printed(text, foot, end)
            done = after
            continue
        if before == done or after == len(text):
            done = after
            if before and counted and text[foot:end].strip() and ("://" in text[foot:end] or not _DAY.search(text, foot, end)):
                marks.append(Mark(before, end, ""))
                feet += _printed(text, foot, end)
            continue
        done = after
        line = text.rfind("\n", 0, after) + 1
        apart = _is_gap(text[before:foot]) or _is_gap(text[end:line])
        last = before - _behind(text, text.rfind("\n", 0, before) + 1)
        goes_on = text[before - 1] not in _STOPS and (text[after].islower() or last > _SENTENCE)
        instead = "\n" if goes_on or not apart else "\n\n"
        if text[before : before + len(instead)].isspace():
            marks.append(Mark(before, line, instead))
        else:  # the blank line stands below the foot: the line ends around it stay, since what is read instead is never a word
            marks.append(Mark(before + 1, line - 1, ""))
        feet += _printed(text, foot, end)
    return Pages(marks, tuple(feet))


def _printed(text: str, start: int, end: int) -> list[Span]:
    """What is printed between two offsets, without the white space around it; nothing for a form feed alone."""
    words = text[start:end]
    line = Span(end - len(words.lstrip()), start + len(words.rstrip()))
    return [line] if line.start < line.end else []


def _is_gap(white: str) -> bool:
    """Whether white space holds a blank line."""
    return "\n\n" in white.replace(" ", "").replace("\t", "")


def _may_hold_feet(text: str) -> bool:
    """Whether a line of a text begins like the foot of a page."""
    return "\f" in text or not _OPENINGS.isdisjoint(line_openings(text))


def _stands_in(text: str, sign: str) -> bool:
    """Whether a text holds a sign that most do not; a search from the end skips faster over what is not there."""
    return text.rfind(sign) >= 0


def _counted(text: str) -> list[Span]:
    """The lines with the numbers of pages among other words, where they count up from one foot to the next."""
    found: list[tuple[int, str, Span]] = []
    if _stands_in(text, "Page ") or _stands_in(text, "PAGE "):
        for match in _NUMBERED.finditer(text):
            line = _short_line(text, match.start())
            if line:
                found.append((int(match[1]), match[2] or "", line))
    if not found and _stands_in(text, "http"):
        for match in _FRACTION.finditer(text):
            line = _short_line(text, match.start())
            words = text[line.start : match.start()].rsplit(None, 1) if line else []
            if line and len(words) > 1 and "://" in words[0] and words[1].isdecimal():
                found.append((int(words[1]), match[1], line))
    spans = {
        span
        for one, two in pairwise(found)
        if two[0] == one[0] + 1 and one[1] == two[1] and two[2].start > one[2].start
        for span in (one[2], two[2])
    }
    if len(found) == 1 and found[0][2].end >= len(text.rstrip(_WHITE)) and not _DAY.search(text, *found[0][2]):
        spans.add(found[0][2])  # a single page
    return list(spans)


def _with_neighbours(text: str, found: list[Span]) -> list[Span]:
    """Feet with the lines above and below them that stand around another one as well, or are the first of the text."""
    above: list[list[Span]] = []
    below: list[list[Span]] = []
    for at, foot in enumerate(found):
        above.append(_lines_above(text, foot.start, found[at - 1].end if at else 0))
        below.append(_lines_below(text, foot.end, found[at + 1].start if at + 1 < len(found) else len(text)))
    first = _lines_below(text, 0, found[0].start)
    title = text[slice(*first[0])].casefold() if first else ""
    ends = Counter(_numbered_words(text, above))
    tops = Counter(_numbered_words(text, [*below, first]))
    grown: list[Span] = []
    for place, line in enumerate(first):
        words = text[slice(*line)]
        if tops[_place_and_words(text, place, line)] < 2 or not (_DAY.search(words) or "://" in words):
            break
        grown = [Span(grown[0].start if grown else line.start, line.end)]
    for foot, up, down in zip(found, above, below, strict=True):
        start, end = foot
        for place, line in enumerate(up):
            again = line not in first and text[slice(*line)].casefold() == title
            if ends[_place_and_words(text, place, line)] < 2 and not again:
                break
            start = line.start
        for place, line in enumerate(down):
            again = text[slice(*line)].casefold() == title
            if tops[_place_and_words(text, place, line)] < 2 and not again:
                break
            end = line.end
        grown.append(Span(start, end))
    return grown


def _numbered_words(text: str, groups: Iterable[list[Span]]) -> list[tuple[int, str]]:
    return [_place_and_words(text, place, line) for lines in groups for place, line in enumerate(lines)]


def _place_and_words(text: str, place: int, line: Span) -> tuple[int, str]:
    """How far a line stands from its foot, and its words; with any figures alike where they can be those of a page."""
    words = text[slice(*line)]
    return place, words.translate(_FIGURES) if _OF_PAGE.search(words) else words


def _lines_above(text: str, at: int, low: int) -> list[Span]:
    """The short lines above an offset, the nearest first, without the blanks around them."""
    lines: list[Span] = []
    while len(lines) < _MOST_ABOVE:
        while at > low and text[at - 1] in _WHITE:
            at -= 1
        start = text.rfind("\n", low, at) + 1 or low
        line = Span(_behind(text, start, at), at)
        if not 0 < line.end - line.start <= _LONGEST_HEAD:
            break
        lines.append(line)
        at = start
    return lines


def _lines_below(text: str, at: int, high: int) -> list[Span]:
    """The short lines below an offset, in order, without the blanks around them."""
    lines: list[Span] = []
    while len(lines) < _MOST_BELOW:
        at = _behind(text, at, high)
        end = text.find("\n", at, high)
        end = end if end >= 0 else high
        line = Span(at, at + len(text[at:end].rstrip(_WHITE)))
        if not 0 < line.end - line.start <= _LONGEST_HEAD:
            break
        lines.append(line)
        at = end
    return lines


def _behind(text: str, at: int, end: int | None = None) -> int:
    """Where the text goes on behind white space."""
    end = len(text) if end is None else end
    while at < end and text[at] in _WHITE:
        at += 1
    return at


def _short_line(text: str, at: int) -> Span | None:
    """The line that holds an offset, unless it is too long for the foot of a page."""
    low = max(0, at - _LONGEST_FOOT)
    start = text.rfind("\n", low, at) + 1
    end = text.find("\n", at, at + _LONGEST_FOOT)
    if (not start and low) or (end < 0 and at + _LONGEST_FOOT < len(text)):
        return None
    return Span(start, end if end >= 0 else len(text))
