"""The document: clean text, lines, anchors and sections of one source, with the look-ups that the fields share."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field
from functools import wraps
from itertools import chain
from operator import attrgetter
from typing import TYPE_CHECKING, Any, TypeVar, TypeVarTuple

from jobparse.document.lines import Line
from jobparse.patterns import pattern
from jobparse.spans import Found, Span

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from jobparse.document.source import Source
    from jobparse.lexicon import Label

T = TypeVar("T")
Ts = TypeVarTuple("Ts")

_START = attrgetter("start")
_UNKNOWN: Any = object()  # what has not been worked out yet

_ESCAPE = pattern(r"\\([!-/:-@\[-`{-~])")
_EMPHASIS = pattern(r"(?<!\\)(\*{1,3}|__)(?=\S)([^*\n]{1,400}?)(?<=[^\s\\])\1")


@dataclass(slots=True, unsafe_hash=True)
class Anchor:
    """A place where a section begins.

    `heading` spans the heading or label as printed, without its colon (empty for cues); `body` is where its content starts;
    `how` tells how it was recognised: exact, near, sense, shape, lead-in, cue.
    """

    start: int
    heading: Span
    body: int
    kind: str
    how: str
    labels: tuple[Label, ...] = ()
    scope: str = "section"


@dataclass(slots=True, unsafe_hash=True)
class Section:
    """A piece of the partition of the text: `[start, end)`, its kind and the anchor that opened it, where one did.

    `note` marks a note that closes a section and has its kind, but holds none of its items.
    """

    start: int
    end: int
    kind: str
    anchor: Anchor | None
    note: bool = False

    @property
    def body(self) -> int:
        """Where the content begins, after heading or label."""
        return self.anchor.body if self.anchor else self.start


@dataclass(slots=True, unsafe_hash=True)
class Labelled:
    """A label with the span of its value."""

    label: Label
    anchor: Anchor
    start: int
    end: int


def plain(raw: str, *, blanks: bool = False) -> str:
    r"""Source text as a value: white space collapsed, Markdown escapes and emphasis removed.

    Args:
        raw: A stretch of the source.
        blanks: Whether all its white space is known to be blanks and line ends: to look for a line end takes far less time than
            `isprintable`.

    >>> plain("Starting  at\n\\$64,668.00 **now**")
    'Starting at $64,668.00 now'
    >>> plain(r"\*six\* of *seven*")
    '*six* of seven'
    """
    if "*" in raw or ("_" in raw and "__" in raw):  # a single character is told several times faster
        raw = _EMPHASIS.sub(r"\2", raw).replace("**", "")
    if "\\" in raw:
        raw = _ESCAPE.sub(r"\1", raw)
    if ("\n" not in raw if blanks else raw.isprintable()) and "  " not in raw:
        return raw.strip()  # the blank is the only white space that is printable
    return " ".join(raw.split())


@dataclass(slots=True)
class Document:
    """One source with its structure; what the field extractors read.

    Attributes:
        source: The decoded text as it came, but for plain line ends.
        text: The clean text, of the same length, with blanks for the line ends of a hard wrap.
        lower: The clean text in lower case.
        tokens: What stands between spaces in `lower`.
        phrases: By phrase of cues, closing notes, ends of summaries and conditions, the numbers of the lines that can hold it.
        lines: The non-blank lines, copies of earlier text left out.
        line_starts: Their offsets.
        all_lines: The non-blank lines, those of copies too.
        printed_lines: The same as the text has them, before a wrap was undone.
        copies: Spans that repeat earlier text.
        closing: The phrases of closing notes that the text holds.
        kinds: What `kinds_of` tells of the text.
        blanks: Whether all white space of the source is blanks and line ends.
        sections: The partition.
        labelled: Labels with their values, in order.
        further: Where another announcement begins, which is not read.
        stop: Where what belongs to the announcement ends: before another one, a site's list of others, an older mail; None where
            that is the end of the text.
        notice: Whether it is a notice of a few plain paragraphs, whose sentences make the sections.
        shared: What `once` has worked out already.
    """

    source: Source
    text: str
    lower: str
    tokens: frozenset[str]
    phrases: Mapping[str, list[int]]
    lines: list[Line]
    line_starts: list[int]
    all_lines: list[Line]
    printed_lines: list[Line]
    copies: list[Span]
    closing: tuple[str, ...]
    kinds: bytes
    blanks: bool
    sections: list[Section] = field(default_factory=list)
    labelled: list[Labelled] = field(default_factory=list)
    further: int | None = None
    stop: int | None = None
    notice: bool = False
    _by_kind: dict[str, list[Section]] = field(default_factory=dict, repr=False)
    _by_kinds: dict[tuple[str, ...], list[Section]] = field(default_factory=dict, repr=False)
    _by_attribute: dict[str, list[Labelled]] = field(default_factory=dict, repr=False)
    _section_starts: list[int] = field(default_factory=list, repr=False)
    shared: dict[Any, Any] = field(default_factory=dict, repr=False)

    @property
    def end(self) -> int:
        """Where what belongs to the announcement ends."""
        return len(self.text) if self.stop is None else self.stop

    def value(self, start: int, end: int) -> str:
        """The source text of a span as a value."""
        return plain(self.source.text[start:end], blanks=self.blanks)

    def found(self, start: int, end: int, rule: str) -> Found[str]:
        """The source text of a span as a value with its evidence."""
        return Found(self.value(start, end), (Span(start, end),), rule)

    def of_kind(self, *kinds: str) -> list[Section]:
        """Sections of these kinds, notes included, in document order."""
        if not self._by_kind:
            for section in self.sections:
                self._by_kind.setdefault(section.kind, []).append(section)
            self._by_kinds.clear()
        if len(kinds) == 1:
            return self._by_kind.get(kinds[0], [])
        group = self._by_kinds.get(kinds)
        if group is None:
            found = [self._by_kind[kind] for kind in kinds if kind in self._by_kind]
            group = found[0] if len(found) == 1 else sorted(chain.from_iterable(found), key=_START)
            self._by_kinds[kinds] = group
        return group

    def regroup(self) -> None:
        """Forget the look-ups by kind and attribute, after a change of sections or labels."""
        self._by_kind.clear()
        self._by_kinds.clear()
        self._by_attribute.clear()
        self._section_starts.clear()

    def values_of(self, attribute: str) -> list[Labelled]:
        """Labels of an attribute with their values, in document order."""
        if not self._by_attribute:
            for row in self.labelled:
                self._by_attribute.setdefault(row.label.attribute, []).append(row)
        return self._by_attribute.get(attribute, [])

    def lines_in(self, start: int, end: int) -> list[Line]:
        """Lines (or the parts of lines) between two offsets."""
        lines = self.lines
        at = bisect_left(self.line_starts, start)
        rows = lines[at : bisect_left(self.line_starts, end, at)]
        if at and lines[at - 1].end > start:
            rest = self._rest_of(lines[at - 1], start)
            if rest.end > rest.start:
                rows.insert(0, rest)
        if rows and rows[-1].end > end:
            part = self._part_of(rows.pop(), end)
            if part.end > part.start:
                rows.append(part)
        return rows

    def _rest_of(self, line: Line, start: int) -> Line:
        """A line from an offset on; empty where only blanks are left of it."""
        while start < line.end and self.text[start] == " ":
            start += 1
        return Line(start, line.end, start, "", line.indent, gap=False)

    def _part_of(self, line: Line, end: int) -> Line:
        """A line up to an offset; empty or less where no part of it stands before that."""
        while end > line.start and self.text[end - 1] in " \n":
            end -= 1
        return Line(line.start, end, line.body if line.body < end else end, line.marker, line.indent, line.gap)

    def section_at(self, at: int) -> Section | None:
        """The section that an offset lies in; None between sections."""
        if not self._section_starts:
            self._section_starts += map(_START, self.sections)
        index = bisect_right(self._section_starts, at) - 1
        return self.sections[index] if index >= 0 and at < self.sections[index].end else None


def once(work: Callable[[Document, *Ts], T]) -> Callable[[Document, *Ts], T]:
    """Let a look-up that several fields make be worked out once for each document, whose structure has to be complete.

    Args:
        work: What is looked up for a document and other arguments; nobody may change what it returns.
    """

    @wraps(work)
    def look_up(document: Document, *rest: *Ts) -> T:
        key = (work, *rest) if rest else work  # most have no other arguments
        known: T = document.shared.get(key, _UNKNOWN)
        if known is _UNKNOWN:
            known = document.shared[key] = work(document, *rest)
        return known

    return look_up
