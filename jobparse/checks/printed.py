"""The text as it is printed: its lines, also those of repeated copies, and what the site put around it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from jobparse.document.lines import clean
from jobparse.document.model import Document, once
from jobparse.spans import Span

if TYPE_CHECKING:
    from jobparse.document.lines import Line


@once
def printed_lines(document: Document) -> tuple[Line, ...]:
    """The lines that are not blank, as the file has them: no wrap is undone, and no copy left out."""
    return tuple(document.all_lines if printed_text(document) is document.text else document.printed_lines)


@once
def printed_text(document: Document) -> str:
    """The source with plain quotes, dashes and spaces, one character for one, its line ends where they are."""
    source = document.source.text
    if document.text.count("\n") >= source.count("\n"):
        return document.text  # no wrap was undone
    return clean(source)


@once
def line_starts(document: Document) -> tuple[int, ...]:
    """Where the printed lines begin."""
    return tuple(line.start for line in printed_lines(document))


def line_at(document: Document, at: int) -> int:
    """The number, from 0, of the last printed line that begins at an offset or before."""
    return bisect_right(line_starts(document), at) - 1


def lines_between(document: Document, start: int, end: int) -> tuple[Line, ...]:
    """The printed lines that begin between two offsets."""
    starts = line_starts(document)
    return printed_lines(document)[bisect_left(starts, start) : bisect_left(starts, end)]


def whole_line(text: str, start: int, end: int) -> Span:
    """The lines that a stretch of text stands on, with the line end behind them: what goes when they are deleted."""
    first = text.rfind("\n", 0, start) + 1
    last = text.find("\n", end)
    return Span(first, len(text) if last < 0 else last + 1)


def in_copy(document: Document, at: int) -> bool:
    """Whether an offset lies in text that repeats earlier text."""
    index = bisect_right(document.copies, at, key=lambda copy: copy.start) - 1
    return index >= 0 and at < document.copies[index].end


def kind_at(document: Document, at: int) -> str:
    """The kind of the section that an offset lies in; empty between sections."""
    section = document.section_at(at)
    return section.kind if section else ""
