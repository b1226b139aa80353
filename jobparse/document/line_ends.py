r"""Plain text: a text is read without what carries no words, and its offsets are told in the text as it is in the file.

Left out are the `\r` of line ends, characters that nobody sees (soft hyphens, marks of direction), the marks of a mail that is
quoted as a whole, and the dress of headings in wikis.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from jobparse.patterns import pattern
from jobparse.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jobparse.document.source import Source

# Characters that nobody sees: soft hyphens, those without width, marks of direction, joiners.
_UNSEEN = "\u00ad\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff"
_ANY_UNSEEN = pattern(f"[{_UNSEEN}]+")
# The marks of quoted mail before a line: "> ", ">> ", "> > ".
_QUOTE = pattern(r"(?m)^[ \t]{0,3}>(?: ?>){0,8} ?")
# A mail is quoted as a whole if so many lines begin with a mark, and such a share of all; what the sender wrote above it is not
# longer, in characters.
_QUOTED_LINES, _QUOTED_SHARE = 5, 0.6
_REMARK = 400
# Headings of wikis and trackers, which are read as those of Markdown: "== Duties ==", "h2. Duties".
_WIKI_HEADING = pattern(r"(?m)^(={1,5}) ?(?=[^=\s])[^=\n]{1,89}[^=\s] ?(\1[ \t]*)$")
_TRACKER_HEADING = pattern(r"(?m)^h[1-6]\.(?= \S)")
_HEADING = "#"


class LineEnds(NamedTuple):
    """A source as plain text, and what was left out of it.

    Attributes:
        plain: The source with its plain text.
        cuts: Where each character was left out, in offsets of the plain text, in order.
        breaks: Those of them behind which a line goes on, so that no span of a value runs over them.
        marks: Whether other characters than those of line ends were left out.
    """

    plain: Source
    cuts: list[int]
    breaks: list[int]
    marks: bool

    def original(self, offset: int) -> int:
        """The offset in the file's text of an offset in the plain one; that of what was left out there."""
        return offset + bisect_left(self.cuts, offset) if self.cuts else offset

    def originals(self, spans: tuple[Span, ...]) -> tuple[Span, ...]:
        """The spans in the file's text of spans in the plain one, in pieces where marks stand between their lines."""
        if not self.marks:
            return tuple(Span(self.original(start), self.original(end)) for start, end in spans) if self.cuts else spans
        return tuple(piece for span in spans for piece in self._pieces(span))

    def _pieces(self, span: Span) -> Iterator[Span]:
        stops = self.breaks[bisect_right(self.breaks, span.start) : bisect_left(self.breaks, span.end)]
        for start, end in zip([span.start, *stops], [*stops, span.end], strict=True):
            line = self.plain.text[start:end]
            begin = start + len(line) - len(line.lstrip())
            if begin < end or not stops:
                finish = self.original(max(start + len(line.rstrip()), begin) if stops else end)
                yield Span(min(begin + bisect_right(self.cuts, begin), finish), finish)


def plain_line_ends(source: Source) -> LineEnds:
    r"""Make a source's text plain.

    >>> from jobparse.document.source import Source
    >>> ends = plain_line_ends(Source.from_text("one\r\ntwo\r\n"))
    >>> ends.plain.text, [ends.original(at) for at in (3, 4, 7, 8)]
    ('one\ntwo\n', [3, 5, 8, 10])
    """
    text = source.text
    marks = _marks(text)
    if not marks:
        return _without_returns(source) if "\r\n" in text else LineEnds(source, [], [], marks=False)
    at = text.find("\r\n")
    while at >= 0:
        marks.append((at, at + 1, ""))
        at = text.find("\r\n", at + 2)
    marks.sort()
    pieces: list[str] = []
    cuts: list[int] = []
    breaks: list[int] = []
    done = length = 0
    for start, end, instead in marks:
        if start < done:
            continue
        pieces += [text[done:start], instead]
        length += start - done + len(instead)
        cuts += [length] * (end - start - len(instead))
        if text[start] != "\r" and (text[start - 1 : start].isspace() or text[end : end + 1].isspace()):
            breaks.append(length)
        done = end
    pieces.append(text[done:])
    return LineEnds(replace(source, text="".join(pieces)), cuts, breaks, marks=True)


def _without_returns(source: Source) -> LineEnds:
    text = source.text
    cuts: list[int] = []
    at = text.find("\r\n")
    while at >= 0:
        cuts.append(at - len(cuts))
        at = text.find("\r\n", at + 2)
    return LineEnds(replace(source, text=text.replace("\r\n", "\n")), cuts, [], marks=False)


def _marks(text: str) -> list[tuple[int, int, str]]:
    """What is left out of a text besides the `\\r` of its line ends: start, end, and what stands there instead."""
    rows: list[tuple[int, int, str]] = []
    if not text.isascii() and any(char in text for char in _UNSEEN):
        rows += [(*match.span(), "") for match in _ANY_UNSEEN.finditer(text)]
    if text.count("\n>") >= _QUOTED_LINES and _is_quoted(text):
        rows += [(*match.span(), "") for match in _QUOTE.finditer(text)]
    if "\n==" in text or "\n= " in text:
        for match in _WIKI_HEADING.finditer(text):
            rows += [(*match.span(1), _HEADING), (*match.span(2), "")]
    if "\nh" in text:
        rows += [(*match.span(), _HEADING) for match in _TRACKER_HEADING.finditer(text)]
    return rows


def _is_quoted(text: str) -> bool:
    """Whether a mail quotes a whole posting, with no more than a remark above it."""
    lines = [line for line in text.split("\n") if line.strip()]
    quoted = sum(line.lstrip(" ").startswith(">") for line in lines)
    return quoted >= _QUOTED_SHARE * len(lines) and text.find("\n>") <= _REMARK
