r"""Line ends: a text is read with `\n` only and without residue, and its offsets are told in the text as it is in the file."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from jobparse.document.plain_text.dress import dress
from jobparse.document.plain_text.page_breaks import page_breaks
from jobparse.document.plain_text.residue import beyond_ascii, residue
from jobparse.document.plain_text.two_columns import reading_order
from jobparse.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jobparse.document.plain_text.marks import Mark
    from jobparse.document.source import Source

# How often what stands around the lines is taken off: a quoted page is indented within its marks.
_DRESSES = 4
# Characters beyond ASCII that end a line.
_SEPARATORS = frozenset("\u0085\u2028\u2029")
_LINE_ENDS = dict.fromkeys(map(ord, _SEPARATORS), "\n")


class LineEnds(NamedTuple):
    """A source as plain text, and what was left out of it.

    Attributes:
        plain: The source with its plain text.
        cuts: Where each character was left out, in order: twice the offset in the plain text before which it stood, less one
            where it was a part of what the character before stands for ("&amp;"). What was left out of a tag that ends a line
            stood before that line end.
        breaks: Those of them behind which a line goes on, so that no span of a value runs over them.
        marks: Whether other characters than those of line ends were left out.
        items: Where list markers stand in the plain text that a tag has put there with a line end before them.
        under: What was left out before that, whose plain text is the one that the offsets here are told in.
        feet: The feet of pages that were left out, in the file's own text.
        moved: Where the lines of the plain text begin, and where each of them begins in the text under it, if that has them in
            another order.
    """

    plain: Source
    cuts: list[int]
    breaks: list[int]
    marks: bool
    items: frozenset[int] = frozenset()
    under: LineEnds | None = None
    feet: tuple[Span, ...] = ()
    moved: tuple[list[int], list[int]] | None = None

    @property
    def moves(self) -> bool:
        """Whether lines of the plain text stand in another order in the file, as those of two columns do."""
        return self.moved is not None or (self.under is not None and self.under.moves)

    def original(self, offset: int) -> int:
        """The offset in the file's text of an offset in the plain one; that of what was left out there, or of its tag."""
        offset = self._before(offset)
        return self.under.original(offset) if self.under else offset

    def _before(self, offset: int) -> int:
        """The same in the text that this was left out of."""
        if self.moved:
            here, there = self.moved
            line = bisect_right(here, offset) - 1
            return there[line] + offset - here[line]
        if offset in self.items:
            offset -= 1
        return offset + bisect_left(self.cuts, 2 * offset) if self.cuts else offset

    def originals(self, spans: tuple[Span, ...]) -> tuple[Span, ...]:
        """The spans in the file's text of spans in the plain one, in pieces where marks stand between their lines."""
        if not self.marks:
            return tuple(Span(self.original(start), self.original(end)) for start, end in spans) if self.cuts else spans
        pieces = tuple(piece for span in spans for piece in self._pieces(span))
        return self.under.originals(pieces) if self.under else pieces

    def _lines(self, span: Span) -> Iterator[Span]:
        """The pieces of a span whose lines stand in another order in the text under it."""
        here, _ = self.moved or ([], [])
        stops = here[bisect_right(here, span.start) : bisect_left(here, span.end)]
        for start, end in zip([span.start, *stops], [*stops, span.end], strict=True):
            line = self.plain.text[start:end]
            begin = start + len(line) - len(line.lstrip())
            if begin < end or not stops:
                first = self._before(min(begin, end))
                yield Span(first, first + len(line.strip()))

    def _pieces(self, span: Span) -> Iterator[Span]:
        if self.moved:
            yield from self._lines(span)
            return
        stops = self.breaks[bisect_right(self.breaks, span.start) : bisect_left(self.breaks, span.end)]
        for start, end in zip([span.start, *stops], [*stops, span.end], strict=True):
            line = self.plain.text[start:end]
            begin = start + len(line) - len(line.lstrip())
            if begin < end or not stops:
                finish = self._before(max(start + len(line.rstrip()), begin) if stops else end)
                yield Span(min(begin + bisect_right(self.cuts, 2 * begin), finish), finish)


def plain_line_ends(source: Source) -> LineEnds:
    r"""Make a source's text plain.

    >>> from jobparse.document.source import Source
    >>> ends = plain_line_ends(Source.from_text("one\r\ntwo\r\n"))
    >>> ends.plain.text, [ends.original(at) for at in (3, 4, 7, 8)]
    ('one\ntwo\n', [3, 5, 8, 10])
    """
    if not source.text.isascii() and not _SEPARATORS.isdisjoint(beyond_ascii(source.text)):
        source = replace(source, text=source.text.translate(_LINE_ENDS))  # one character for one
    under = _without_returns(source) if "\r" in source.text else None
    inside = under.plain if under else source
    breaks = page_breaks(inside.text)
    feet = breaks.feet
    if breaks.marks:
        feet = under.originals(feet) if under else feet
        under = _without(inside, breaks.marks, under)
        inside = under.plain
    for _ in range(_DRESSES):
        around = dress(inside.text)
        if not around:
            break
        under = _without(inside, around, under)
        inside = under.plain
    pieces = reading_order(inside.text)
    if pieces:
        under = _moved(inside, pieces, under)
        inside = under.plain
    ends = _without(inside, residue(inside.text), under)
    return ends._replace(feet=feet) if feet else ends


def _without(source: Source, marks: list[Mark], under: LineEnds | None = None) -> LineEnds:
    """A source without some marks.

    Args:
        source: The source.
        marks: What is left out of it.
        under: What was left out before.
    """
    text = source.text
    if not marks:
        return under or LineEnds(source, [], [], marks=False)
    marks = _apart(marks)
    pieces: list[str] = []
    cuts: list[int] = []
    breaks: list[int] = []
    items: set[int] = set()
    done = length = 0
    for start, end, instead in marks:
        pieces += [text[done:start], instead]
        length += start - done + len(instead)
        word = bool(instead.strip())
        ends_line = instead == "\n"  # which is the last character of a tag: what follows begins behind it
        cuts += [2 * (length - ends_line) - word] * (end - start - len(instead))
        if not word and (instead or text[start - 1 : start].isspace() or text[end : end + 1].isspace()):
            breaks.append(length)
        if instead.startswith("\n-"):
            items.add(length - len(instead) + 1)
        done = end
    pieces.append(text[done:])
    plain = "".join(pieces)
    if not plain.strip():
        return under or LineEnds(source, [], [], marks=False)  # nothing but residue
    return LineEnds(replace(source, text=plain), cuts, breaks, marks=True, items=frozenset(items), under=under)


def _moved(source: Source, pieces: list[Span], under: LineEnds | None) -> LineEnds:
    """A source with its pieces in another order, each of them a line.

    Args:
        source: The source.
        pieces: Its pieces in their new order.
        under: What was left out before.
    """
    here: list[int] = []
    at = 0
    for start, end in pieces:
        here.append(at)
        at += end - start + 1
    text = "\n".join(source.text[start:end] for start, end in pieces)
    moved = (here, [piece.start for piece in pieces])
    return LineEnds(replace(source, text=text), [], [], marks=True, under=under, moved=moved)


def _apart(marks: list[Mark]) -> list[Mark]:
    """Marks in order, those left out that begin inside another one."""
    marks.sort(key=lambda mark: (mark.start, -mark.end))
    kept: list[Mark] = []
    end = 0
    for mark in marks:
        if mark.start >= end:
            kept.append(mark)
            end = mark.end
    return kept


def _without_returns(source: Source) -> LineEnds:
    """A source without the returns of its line ends; one alone ends a line as well, in files of old Macs."""
    text = source.text
    cuts: list[int] = []
    at = text.find("\r\n")
    while at >= 0:
        cuts.append(2 * (at - len(cuts)))
        at = text.find("\r\n", at + 2)
    plain = text.replace("\r\n", "\n").replace("\r", "\n")
    return LineEnds(replace(source, text=plain), cuts, [], marks=False)
