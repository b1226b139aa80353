"""Marks that lines began with, in a text of few lines: headings and bold words of Markdown, dashes and stars before items.

"… for the port. ## Duties * Guides ships * Keeps logs" was written in Markdown, and lost its line ends; scrapers print pages so.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from jobparse.document.headings.bounds import MOST_WORDS
from jobparse.document.headings.sense import by_sense
from jobparse.document.lists.inline import SENTENCE_BEHIND
from jobparse.document.one_line.headings import MOST_LINES
from jobparse.document.one_line.tokens import BULLETS, cut_at
from jobparse.document.plain_text.marks import rows_of
from jobparse.lexicon.folding import key
from jobparse.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jobparse.lexicon import Lexicon

# A line of so many characters was many.
_LONG = 400
# The dress of a heading of Markdown behind a blank, and what ends the heading on its line, not further than so many characters.
_HASHES = pattern(r"\x20(?=#{1,6}\x20{1,2}[*_]{0,2}[A-Z])")
_DRESS = "#*_ "
_HEADING_END = pattern(r"\x20(?=[*+•>|-]\x20|#{1,6}\x20|\*\*)|(?<=[\w)])\x20?#{1,6}\x20")
_HEADING = 80
# Words in bold of which a line consists or that it begins with: "**Duties:**", "**Pay** $20".
_BOLD = pattern(r"\*\*(?<=\x20\*\*)[A-Z][^*]{1,60}\*\*(?=[:\s])")
_BOLD_BEHIND = (".", ":", "!", "?", ";", ")", "*")
_BOLDS = 3
# The marks of items, so many of which make a list, so far apart on the average and no further, in characters.
_MARKS = "-*+" + BULLETS
# A lead-in is no longer, in characters, and where it begins.
_LEAD = 400
_STOP = pattern(r"[.!?]\x20(?=[A-Z])")
_FEWEST, _AVERAGE, _FURTHEST = 3, 20, 600
_MARK = 3  # the length of one with the blanks around it
_LEADS = (".", ":", "!", "?", ";", ":**", ".)")


def with_marks_apart(text: str, words: Lexicon) -> str:
    """A text of the same length with line ends for the blanks before such marks, and behind headings.

    Args:
        text: Clean text of a posting that stood in few lines.
        words: The lexicon.
    """
    text = cut_at(text, {cut for start, end in _long_lines(text) for cut in _headings(text, start, end, words)})
    if len(rows_of(text)) > 2 * MOST_LINES:
        return text  # its lists are told by their headings
    return cut_at(text, {cut for start, end in _long_lines(text) for cut in _items(text, start, end, words)})


def _headings(text: str, start: int, end: int, words: Lexicon) -> set[int]:
    """The blanks around the headings that Markdown dresses in a line."""
    cuts: set[int] = set()
    for mark in _HASHES.finditer(text, start, end) if text.find(" #", start, end) >= 0 else ():
        cuts.add(mark.start())
        cuts |= _heading_end(text, mark.end(), end, words)
    bolds = list(_BOLD.finditer(text, start, end)) if text.find(" **", start, end) >= 0 else []
    for bold in bolds if len(bolds) >= _BOLDS else ():
        inner = text[bold.start() + 2 : bold.end() - 2]
        known = inner[-1] == ":" or text[bold.end() : bold.end() + 1] == ":" or key(inner) in words.headings
        if known or text.endswith(_BOLD_BEHIND, start, bold.start() - 1):
            cuts.add(bold.start() - 1)
            if key(inner) not in words.labels and text[bold.end() + 1 : bold.end() + 2].isupper():
                cuts.add(bold.end())
    return cuts


def _items(text: str, start: int, end: int, words: Lexicon) -> set[int]:
    """The blanks before the marks of the items of lists in a line, and before what leads into them."""
    cuts: set[int] = set()
    for mark in _MARKS:
        if text.count(f" {mark} ", start, end) >= _FEWEST:
            cuts |= _of_list(text, list(_places(text, f" {mark} ", start, end)), (start, end), words)
    return cuts


def _long_lines(text: str) -> list[tuple[int, int]]:
    """The long lines of a text."""
    found = []
    start = 0
    for line in rows_of(text):
        if len(line) >= _LONG:
            found.append((start, start + len(line)))
        start += len(line) + 1
    return found


def _heading_end(text: str, start: int, end: int, words: Lexicon) -> set[int]:
    """Where a heading ends that begins with its dress: before a mark, or behind words that make one."""
    while start < end and text[start] in _DRESS:
        start += 1
    stop = min(end, start + _HEADING)
    mark = _HEADING_END.search(text, start, stop)
    if mark:
        return {mark.start() if mark.end() == mark.start() + 1 else mark.end() - 1}
    row = text[start:stop].split(" ")[: MOST_WORDS + 1]
    counts = [count for count in range(1, len(row)) if not row[count][:1].islower()]
    phrases = {count: " ".join(row[:count]) for count in counts}
    known = [count for count in counts if key(phrases[count]) in words.headings]
    told = [count for count in counts if count > 1 and row[count][:1].isupper() and by_sense(key(phrases[count]))]
    count = max([*known, *told], default=0)
    return {start + len(phrases[count])} if count else set()


def _places(text: str, mark: str, start: int, end: int) -> Iterator[int]:
    """Where a mark stands between two offsets."""
    at = text.find(mark, start, end)
    while at >= 0:
        yield at
        at = text.find(mark, at + 1, end)


def _of_list(text: str, cuts: list[int], line: tuple[int, int], words: Lexicon) -> set[int]:
    """Those of the blanks before marks that stand before the items of a list, with those before and behind the list.

    Args:
        text: Clean text.
        cuts: The blanks.
        line: Where their line begins and ends.
        words: The lexicon.
    """
    found: set[int] = set()
    run: list[int] = []
    lead = line[0]
    for cut, following in pairwise([*cuts, line[1] + _FURTHEST + 1]):
        if not run:
            begins = _lead(text, cut, line[0], words)
            lead = begins or line[0]
        if run or begins is not None:
            run.append(cut)
        if following - cut > _FURTHEST:
            if _is_list(text, run):
                found |= {*run, *([lead - 1] if lead > line[0] else []), *_behind(text, run, line[1])}
            run = []
    return found


def _behind(text: str, run: list[int], end: int) -> list[int]:
    """The blank behind the last item of a list, where its others tell how far it goes: all have a stop, or none has one."""
    last = run[-1] + _MARK
    end = min(end, last + _FURTHEST)
    items = [text[cut + _MARK : following] for cut, following in pairwise(run)]
    stopped = sum(item.endswith((".", ";")) for item in items)
    if stopped == len(items) and not any(_STOP.search(item) for item in items):
        stop = _STOP.search(text, last, end)
        return [stop.start() + 1] if stop else []
    if stopped or end - last <= max(map(len, items)):
        return []
    sentence = SENTENCE_BEHIND.search(text, last, end)
    return [sentence.start()] if sentence else []


def _lead(text: str, cut: int, start: int, words: Lexicon) -> int | None:
    """Where the heading or the sentence begins that leads into a list; none where no list can begin behind a blank."""
    floor = max(start, cut - _HEADING)
    row = text[floor:cut].split(" ")[-MOST_WORDS:]
    for at, word in enumerate(row):
        if word[:1].isupper() and key(" ".join(row[at:])) in words.headings:
            return cut - len(" ".join(row[at:]))
    if not text.endswith(_LEADS, start, cut):
        return None
    stops = [stop.end() for stop in _STOP.finditer(text, max(start, cut - _LEAD), cut - 1)]
    return stops[-1] if stops and text[cut - 1] == ":" else start


def _is_list(text: str, run: list[int]) -> bool:
    """Whether marks are those of a list: enough of them, far enough apart, before words that begin alike."""
    if len(run) < _FEWEST or run[-1] - run[0] < _AVERAGE * (len(run) - 1):
        return False
    capitals = sum(text[cut + _MARK : cut + _MARK + 1].isupper() for cut in run)
    return text[run[0] + 1] in BULLETS or capitals >= 0.8 * len(run) or (text[run[0] - 1] == ":" and not capitals)
