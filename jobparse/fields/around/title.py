"""Lines of the title block that stand in another section, and those that sign the announcement."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from jobparse.document.headings.bounds import BODY
from jobparse.fields.around.parts import Part
from jobparse.lexicon.pages import page_words

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jobparse.document.lines import Line
    from jobparse.document.model import Document
    from jobparse.fields.reading import Reading
    from jobparse.spans import Span

_HEADER = "header"
# Attributes that the lines of a title block name, and how much of such a line is one of their values, in letters and figures.
_NAMES = ("title", "employer", "department", "division")
_PART = 0.4
# Kinds of sections that the title stands in by its own right.
_FRONT = frozenset({"header", "identifiers", "page_furniture", "duplicate"})
# Such a line is not longer, in characters, and stands among so many of the first ones.
_LONGEST, _TOP = 100, 40
# A sign-off has at most so many lines, the last ones.
_SIGNED = 5
_SHORT = 80


def title_parts(document: Document, readings: Mapping[str, Reading]) -> list[Part]:
    """The lines of the title, and those beside them that name employer or department, where they stand in another section."""
    spans = readings["title"].evidence.get("")
    if not spans:
        return []
    own = document.section_at(spans[0].start)
    title = document.lower[spans[0].start : spans[-1].end]
    if (own is None or own.kind in _FRONT) and document.lower.find(f"\n{title}\n", spans[0].start) < 0:
        return []
    named = sorted(span for name in _NAMES for span in readings[name].evidence.get("", ()))
    lines = document.lines[:_TOP]
    found: list[Part] = []
    at = 0
    while at < len(lines):
        line = lines[at]
        at += 1
        holds = line.start <= spans[0].start < line.end and _names(document, line, named)
        if not holds and (line.end - line.body != len(title) or document.lower[line.body : line.end] != title):
            continue
        section = document.section_at(line.body)
        if section is None or section.kind in _FRONT or section.kind in BODY or section.body > line.start:
            continue
        first = at - 1
        while first and lines[first - 1].start >= section.start and _names(document, lines[first - 1], named):
            first -= 1
        while at < len(lines) and lines[at].start < section.end and _names(document, lines[at], named):
            at += 1
        found.append(Part(lines[first].start, lines[at - 1].end, _HEADER))
    return found


def _names(document: Document, line: Line, named: list[Span]) -> bool:
    """Whether a line is short, no sentence, and names the title, the employer or a part of it."""
    text = document.text
    if line.end - line.start > _LONGEST or text[line.end - 1] in ".?:;" or line.marker:
        return False
    covered = sum(max(min(span.end, line.end) - max(span.start, line.start), 0) for span in named)
    return covered >= _PART * (line.end - line.start)


def sign_off_parts(document: Document, readings: Mapping[str, Reading]) -> list[Part]:
    """The last lines of an announcement, with which somebody signs it: "Sd/-" over "REGISTRAR", "Best wishes," over "Jo"."""
    del readings
    lines = document.printed_lines
    closings, signers = _words()
    stop = len(lines)
    while stop and (section := document.section_at(lines[stop - 1].start)) and section.kind == "page_furniture":
        stop -= 1
    for at in range(max(stop - _SIGNED, 1), stop):
        line = lines[at]
        if line.end - line.start > _SHORT or line.marker:
            continue
        text = document.lower[line.start : line.end].rstrip(" ,.!")
        closes = text in closings
        if not closes and not (document.text[line.start : line.end].isupper() and text.endswith(signers)):
            continue
        rows = lines[at:stop]
        if all(row.end - row.start <= _SHORT and not row.marker for row in rows):
            first = at
            if not closes and not lines[at].gap and _is_name(document, lines[at - 1]):
                first -= 1
            return [Part(lines[first].start, rows[-1].end, _HEADER)]
    return []


@cache
def _words() -> tuple[frozenset[str], tuple[str, ...]]:
    """Closings, and last words of offices."""
    words = page_words()
    return frozenset(words.closings), words.signers


def _is_name(document: Document, line: Line) -> bool:
    """Whether a line in capitals can be the name of somebody, over the office: "J.B. FIELD"."""
    content = document.text[line.start : line.end]
    return content.isupper() and content.count(" ") <= 3 and line.end - line.start <= _SHORT // 2
