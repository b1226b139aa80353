r"""Line ends: a text is read with `\n` only, and its offsets are told in the text as it is in the file."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from jobparse.spans import Span

if TYPE_CHECKING:
    from jobparse.document.source import Source


class LineEnds(NamedTuple):
    r"""A source with plain line ends, and where in it each `\r\n` of the file stood, in order."""

    plain: Source
    cuts: list[int]

    def original(self, offset: int) -> int:
        """The offset in the file's text of an offset in the plain one."""
        return offset + bisect_left(self.cuts, offset) if self.cuts else offset

    def originals(self, spans: tuple[Span, ...]) -> tuple[Span, ...]:
        """The spans in the file's text of spans in the plain one."""
        if not self.cuts:
            return spans
        return tuple(Span(self.original(span.start), self.original(span.end)) for span in spans)


def plain_line_ends(source: Source) -> LineEnds:
    r"""Make a source's line ends plain.

    >>> from jobparse.document.source import Source
    >>> ends = plain_line_ends(Source.from_text("one\r\ntwo\r\n"))
    >>> ends.plain.text, [ends.original(at) for at in (3, 4, 7, 8)]
    ('one\ntwo\n', [3, 5, 8, 10])
    """
    text = source.text
    if "\r\n" not in text:
        return LineEnds(source, [])
    cuts: list[int] = []
    at = text.find("\r\n")
    while at >= 0:
        cuts.append(at - len(cuts))
        at = text.find("\r\n", at + 2)
    return LineEnds(replace(source, text=text.replace("\r\n", "\n")), cuts)
