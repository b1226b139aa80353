"""Parts of the partition: stretches of text with a kind of their own, and the partition cut at them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import replace
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple

from jobparse.document.blocks import trimmed_end
from jobparse.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jobparse.document.model import Document, Section

_START = attrgetter("start")


class Part(NamedTuple):
    """A stretch of text and its kind."""

    start: int
    end: int
    kind: str


def cut(document: Document, parts: Sequence[Part]) -> None:
    """Cut the sections of a document at parts in order; where two overlap, the first one holds.

    A section that is a copy stays one. A heading stays with the first piece that holds it.
    """
    rows: list[Section] = []
    for section in document.sections:
        first = bisect_right(parts, section.start, key=_end)
        if section.kind == "duplicate" or first == len(parts) or parts[first].start >= section.end:
            rows.append(section)
        else:
            rows += _pieces(document, section, parts[first : bisect_left(parts, section.end, first, key=_START)])
    document.sections[:] = rows
    document.regroup()


def printed_lines(document: Document, start: int, end: int) -> list[Span]:
    """The lines between two offsets as printed, or the parts of them that stand there."""
    lines = document.printed_lines
    first = max(bisect_right(lines, start, key=_START) - 1, 0)
    rows = [
        Span(max(line.start, start), min(line.end, end)) for line in lines[first : bisect_left(lines, end, first, key=_START)]
    ]
    return [row for row in rows if row.end > row.start]


def _end(part: Part) -> int:
    return part.end


def _pieces(document: Document, section: Section, parts: Sequence[Part]) -> Iterator[Section]:
    """A section cut at the parts that stand in it, which begin with the first."""
    anchor = section.anchor
    for start, end, kind in _stretches(section, parts):
        while start < end and document.text[start] in " \n":
            start += 1
        end = trimmed_end(document.text, start, end)
        if end > start:
            headed = anchor if anchor is None or anchor.heading.end <= end else None
            yield replace(section, start=start, end=end, kind=kind, anchor=headed)
            anchor = None


def _stretches(section: Section, parts: Sequence[Part]) -> Iterator[Part]:
    """What of a section belongs to parts, and what stands before, between and behind them."""
    at = section.start
    for part in parts:
        if part.start >= section.end:
            break
        if part.start > at:
            yield Part(at, part.start, section.kind)
        yield Part(max(part.start, at), min(part.end, section.end), part.kind)
        at = max(at, part.end)
    if at < section.end:
        yield Part(at, section.end, section.kind)
