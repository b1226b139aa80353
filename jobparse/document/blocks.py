"""Blocks: lines joined to paragraphs and items."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, TypeAlias

from jobparse.document.headings.bounds import OPEN_END
from jobparse.document.lines import Line
from jobparse.lexicon.structure import structure_words
from jobparse.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jobparse.document.model import Document

# A figure that goes on with a sentence ("under Title" over "38 of the Rules"), and the shortest line before it, in characters.
_FIGURE = pattern(r"[0-9]{1,4} (?:of|or|and|years?|months?|hours?|days?|percent|pounds|semester|credits?|units)\b")
_WRAPPED = 60
# The last word of a sentence, alone in its line below one that is long.
_LAST_WORD = pattern(r"[A-Z][a-z]+\.")
_FULL = 200
_ASIDE = 30  # the longest remark in brackets that ends an item in the line below it, in characters
# The end of a line that leads to a list below it, also where that line is as long as a wrapped one: "… for the following tasks:".
_LEADS = pattern(
    r"\b(?:addressed|following|below|include[sd]?|including|will|must|should|shall|are)\b[^.;]{0,60}:$", re.IGNORECASE
)
# What an item ends with that leads to the next one.
_LEADS_ON = ("; and", "; or", "; AND", "; OR", "; and/or")
# How far before a number that counts on the one before it stands, in characters, and the most figures of such numbers.
_COUNT_REACH, _DIGITS = 800, 2
_LETTERS = "bcdefghBCDEFGH"
# The share of the wrap column that a line reaches which goes on, where lines are ragged (text of proportional fonts).
_RAGGED = 0.78


# Lines that belong together, a paragraph or an item with its list marker, are told by the facts of a line; a block of one line is
# that line.
Block: TypeAlias = Line


def continues(text: str, line: Line, after: Line, width: int = 0) -> bool:
    """Whether a line goes on with the sentence or item of the line before; `width` is the column of a hard wrap."""
    if after.gap:
        return False
    if after.marker:
        dash = after.marker == "-" and not line.marker
        if dash and text[line.end - 1].isalpha() and text.startswith(structure_words().joining, after.body):
            return True
        if not _is_dash(text, line, after):
            return False
    last, first = text[line.end - 1], text[after.start]
    if (
        first in ".,;)/&"
        or (first == "(" and line.marker and _is_aside(text, line, after))
        or (first.islower() and last not in ".:;!?")
        or _in_bracket(text, line, after)
    ):
        return True
    if _is_open(text, line):
        return not (begins_like(text, line, after) or ends_alternative(text, line, after))
    if line.marker and after.indent > line.indent and not line.gap and last != ":":
        return True
    if last.isalpha() and line.end - line.start > _FULL and _LAST_WORD.fullmatch(text, after.start, after.end):
        return True
    if (
        first.isdigit()
        and last not in ".:;!?"
        and line.end - line.start > _WRAPPED
        and _FIGURE.match(text, after.start, after.end)
        and not ends_alternative(text, line, after)
    ):
        return True
    if not width or (last == ":" and _LEADS.search(text, line.start, line.end)):
        return False
    length = line.end - line.start + line.indent
    if length >= _RAGGED * width and last not in ".!?;:":
        return True
    word = text.find(" ", after.start, after.end)
    return length + 1 + (word if word > 0 else after.end) - after.start > width


def _is_aside(text: str, line: Line, after: Line) -> bool:
    """Whether a line in brackets ends the item of the line before: "A degree in botany or in a field like it" over "(NQF 7)"."""
    short = after.end - after.start < min(_ASIDE, line.end - line.start)
    return short and text[after.end - 1] == ")" and text[line.end - 1] not in ".:;!?"


def ends_alternative(text: str, line: Line, after: Line) -> bool:
    """Whether a line is an item that leads to the next one: "A diploma; or" over "Two years on boats"."""
    return text.endswith(_LEADS_ON, line.start, line.end) and not text[after.start].islower()


def begins_like(text: str, line: Line, after: Line) -> bool:
    """Whether two lines begin alike, as items do whose bullets are lost: "Guiding ships" over "Keeping logs"."""
    first, second = (text[row.start : text.find(" ", row.start, row.end)] for row in (line, after))
    second = second.rstrip(",")
    return second.endswith("ing") and first.endswith("ing") and first[0].isupper() and second[0].isupper() and first != second


def _small_run(text: str, lines: Sequence[Line], at: int) -> tuple[int, bool]:
    """Where the run of lines around one ends, and whether they are a list in small letters: "Keeping the log" over "mooring".

    In a sentence that is broken so, some line ends or begins with a word that goes on.
    """
    first = at
    while first and not (lines[first].gap or lines[first - 1].marker):
        first -= 1
    stop = at
    while stop + 1 < len(lines) and not (lines[stop + 1].gap or lines[stop + 1].marker):
        stop += 1
    if lines[first].start and text[lines[first].start - 1] != "\n":
        return stop, False  # behind a label on its line
    above = lines[first - 1] if first else lines[0]
    if above.marker and not lines[first].gap and above.end - above.start >= _WRAPPED and text[above.end - 1] not in ".:;!?":
        return stop, False  # the lines of an item with a marker that goes on
    small = text[lines[first].start].islower()
    listed = all(_parts(text, lines[row - 1], lines[row]) for row in range(first + 1, stop + 1))
    return stop, listed and stop - first > (0 if small else 1)


def _parts(text: str, line: Line, after: Line) -> bool:
    """Whether two lines can be items of which the second is in small letters."""
    space = text.find(" ", after.start, after.end)
    word = text[after.start : space if space > 0 else after.end]
    goes_on = text[line.end - 1] in ",&/(-" or word in structure_words().links or _is_open(text, line)
    return text[after.start].islower() and not goes_on


def _in_bracket(text: str, line: Line, after: Line) -> bool:
    """Whether a bracket that a line opens is closed on the next one: "Enter your number (it is called" over "'payee number')"."""
    opened = text.rfind("(", line.body, line.end)
    if opened < 0 or text.find(")", opened, line.end) >= 0:
        return False
    closed = text.find(")", after.start, after.end)
    return closed >= 0 and text.find("(", after.start, closed) < 0


def _is_open(text: str, line: Line) -> bool:
    """Whether a line ends with a word that no sentence and no item ends with."""
    reach = line.end - 8 if line.end - line.start > 8 else line.start
    return text[line.end - 1].isalpha() and OPEN_END.search(text, reach, line.end) is not None


def _under(text: str, first: Line, last: Line, line: Line) -> bool:
    """Whether a line stands indented under the item that the block of the line before began with."""
    return bool(first.marker) and not (line.marker or line.gap) and line.indent > first.indent and text[last.end - 1] != ":"


def _is_last_of_item(text: str, last: Line, lines: Sequence[Line]) -> bool:
    """Whether the first of two lines ends the item of the wrapped line before it, where the other is the next item.

    "… of the staff of the Harbor" over "Master's Office." over a line with a bullet: neither a heading nor a lead-in has a stop.
    """
    if len(lines) < 2 or not lines[1].marker or lines[1].gap:
        return False
    short = lines[0].end - lines[0].start < last.end - last.start >= _WRAPPED
    return short and text[lines[0].end - 1] in ".;" and text[last.end - 1] not in ".:;!?"


def _counts_on(text: str, first: Line, last: Line, line: Line) -> bool:
    """Whether the number or letter before a line counts on in a paragraph: "It covers (1) oars; " over "(2) sails"."""
    mark = line.marker.strip("()")
    if first.marker.endswith(")") or mark in ("1", "a", "A"):
        return False
    if mark.isdigit() and len(mark) <= _DIGITS and line.marker[0] == "(" and not first.marker:
        before = str(int(mark) - 1)
    elif len(mark) == 1 and mark in _LETTERS:
        before = chr(ord(mark) - 1)
    else:
        return False
    low = max(first.body, last.end - _COUNT_REACH)
    return text.rfind(f"({before}) ", low, last.end) > first.body or text.rfind(f" {before}) ", low, last.end) > first.body


def _is_dash(text: str, line: Line, after: Line) -> bool:
    """Whether the marker of a line is a dash of the sentence that goes on in it: "the port," over "- and the lock"."""
    return after.marker in ("-", "+", "o", ">") and text[line.end - 1] == "," and not text[after.body : after.body + 1].isupper()


def blocks(document: Document, start: int, end: int, most: int = 0) -> list[Block]:
    """The blocks between two offsets, in order; no more than `most` of them, if that is set."""
    rows: list[Block] = []
    text = document.text
    first: Line | None = None
    last: Line | None = None
    lines = document.lines_in(start, end)
    run, small = -1, False  # where the last run of lines ends that was looked at, and whether it is a list in small letters
    for at, line in enumerate(lines):
        gap = line.gap
        if not gap and at > run and not line.marker and text[line.start].islower():
            run, small = _small_run(text, lines, at)
        if first is None or last is None:
            first = line
        elif gap or not (
            (continues(text, last, line) and not (small and at <= run))
            or _under(text, first, last, line)
            or (first.marker and not line.marker and _is_last_of_item(text, last, lines[at : at + 2]))
            or (line.marker[-1:] == ")" and _counts_on(text, first, last, line))
        ):
            rows.append(first if first is last else _joined(first, last))
            if len(rows) == most:
                return rows
            first = line
        last = line
    if first is not None and last is not None:
        rows.append(first if first is last else _joined(first, last))
    return rows


def _joined(first: Line, last: Line) -> Block:
    """The block that begins with one line and ends with another."""
    return Line(first.start, last.end, first.body, first.marker, first.indent, first.gap)


def trimmed_end(text: str, start: int, end: int) -> int:
    """Where a stretch of text ends without the blanks behind it."""
    while end > start and text[end - 1] in " \n":
        end -= 1
    return end


def list_end(document: Document, start: int, stop: int) -> int:
    """Where the list with bullets ends that begins on the line below an offset; 0 where there is none."""
    rows = blocks(document, start, stop, 1)
    if not rows or not rows[0].marker or document.text.find("\n", start, rows[0].start) < 0:
        return 0
    end = 0
    for row in blocks(document, start, stop):
        if end and (row.gap or not row.marker):
            break
        end = row.end
    return end
