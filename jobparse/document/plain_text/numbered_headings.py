r"""Headings that are numbered through a text: "1. DUTIES", "2. REQUIREMENTS", with lists of their own numbers below them.

The number is read as the mark of a heading in Markdown, where enough of such lines are known headings and count up.
"""

from __future__ import annotations

from itertools import pairwise
from typing import NamedTuple

from jobparse.document.headings.bounds import LONGEST
from jobparse.document.plain_text.marks import Mark, line_openings
from jobparse.lexicon import lexicon
from jobparse.lexicon.folding import key
from jobparse.patterns import pattern

# A line that begins with a number, a Roman number or a letter: "2. Duties", "II) Duties", "(B) Duties", "b) Duties and Tasks".
_NUMBERED = pattern(r"\n(\(?(?:(\d{1,2})|([IVX]{1,5})|([A-Z]|[a-z](?=\))))[.):]{1,2}[ \t]+)([^\W\d_][^\n]{1,88}+)(?=\n)")
# One of these stands in a text whose headings are numbered.
_OPENINGS = frozenset(["2.", "2)", "(2", "II", "B.", "B)", "(B", "b)", "(b"])
# So many known headings that count up make the others headings as well.
_FEWEST = 3
# Headings with small letters are two, the first with "a".
_SMALL, _PAIR = 3, 2
# So many numbered lines with nothing between them are a table of contents or a list.
_CONTENTS = 4
_ITEM_ENDS = ".;,"
_ROMAN = {"I": 1, "V": 5, "X": 10}


class _Row(NamedTuple):
    start: int
    body: int
    end: int
    number: int
    known: bool


def numbered_headings(text: str) -> list[Mark]:
    """The numbers of headings that count up, as the marks of headings."""
    if line_openings(text).isdisjoint(_OPENINGS):
        return []
    styles: dict[tuple[int, str], list[_Row]] = {}
    for match in _NUMBERED.finditer(text):
        small = match[4] is not None and match[4].islower()
        content = match[5].rstrip().rstrip(";" if small else "")
        if len(content) > LONGEST or content[-1] in _ITEM_ENDS:
            continue
        sign = match[1].rstrip()[-1]
        if match[2]:
            styles.setdefault((0, sign), []).append(_row(match.span(1), match.end(), int(match[2]), content))
        if match[3]:
            styles.setdefault((1, sign), []).append(_row(match.span(1), match.end(), _roman(match[3]), content))
        letter = match[4] or (match[3] if match[3] and len(match[3]) == 1 else None)
        if letter:
            number = ord(letter.upper()) - ord("A") + 1
            styles.setdefault((3 if small else 2, sign), []).append(_row(match.span(1), match.end(), number, content))
    best = max((_chain(text, rows, small=style == _SMALL) for (style, _), rows in styles.items()), key=len, default=[])
    return [Mark(row.start, row.body, "# ") for row in best]


def _row(number: tuple[int, int], end: int, value: int, content: str) -> _Row:
    kind = lexicon().headings.get(key(content))
    return _Row(*number, end, value, kind is not None and kind != "page_furniture")


def _roman(digits: str) -> int:
    """The value of a Roman number: "IX" is nine."""
    values = [_ROMAN[digit] for digit in digits]
    return sum(-value if value < after else value for value, after in pairwise([*values, 0]))


def _chain(text: str, rows: list[_Row], *, small: bool) -> list[_Row]:
    """Those of some numbered lines that are headings: known ones whose numbers rise, and those with numbers between theirs.

    With small letters, two of several words are enough: "a) Duties and Responsibilities", "b) Requirements for Appointment".
    """
    if small:
        rows = [row for row in rows if row.known and " " in text[row.body : row.end].strip()]
        return rows if len(rows) == _PAIR and [row.number for row in rows] == [1, 2] else []
    runs = [run for run in _runs(text, rows) if len(run) < _CONTENTS]
    apart = [row for run in runs for row in run]
    known: list[_Row] = []
    for row in apart:
        if row.known and (not known or row.number > known[-1].number):
            known.append(row)
    if len(known) < _FEWEST or any(len(known) == sum(row in run for row in known) for run in runs):
        return []  # too few, or a list of nothing else
    chain: list[_Row] = []
    following = 0
    for row in apart:
        while following < len(known) and known[following].start < row.start:
            following += 1
        if following < len(known) and known[following] is row:
            chain.append(row)
            continue
        last = chain[-1].number if chain else 0
        limit = known[following].number if following < len(known) else last + 2
        if last < row.number < limit and _is_titled(text[row.body : row.end]):
            chain.append(row)
    return chain


def _runs(text: str, rows: list[_Row]) -> list[list[_Row]]:
    """Numbered lines together with those that go on with their numbers directly below them."""
    runs: list[list[_Row]] = []
    for row in rows:
        last = runs[-1][-1] if runs else None
        if last and last.number + 1 == row.number and not text[last.end : row.start].strip():
            runs[-1].append(row)
        else:
            runs.append([row])
    return runs


def _is_titled(content: str) -> bool:
    """Whether a line looks like a heading: in capitals, or its first and its longer words with a capital."""
    return content.isupper() or all(word[0].isupper() for word in content.split() if len(word) > 3 and word[0].isalpha())
