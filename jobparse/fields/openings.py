"""`openings`: the number of vacancies and what is said of it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from jobparse.fields.edges import line_end
from jobparse.fields.reading import Reading
from jobparse.fields.signs import has_sign
from jobparse.patterns import pattern
from jobparse.spans import Found, Span
from jobparse.values.numerals import read_count

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jobparse.document.model import Document

# The words of the number, the figure in brackets with it: "Four (4)", "120".
_COUNT = pattern(r"[A-Za-z-]{2,14}(?: \(\d{1,4}\))?|\d{1,3}(?:,\d{3})*|\d{1,5}")
# "(one more is expected in spring)", and whether it is about the vacancies.
_NOTE = pattern(r"\(([^()\n]{8,200})\)|^([^()\n]{8,120})\)$", re.MULTILINE)
_NOTE_WORD = pattern(r"vacanc|position|opening|approv|pending", re.IGNORECASE)
# A number without a label: "7 openings", "six (6) vacant positions", "(2 temporary positions)".
_IN_TEXT = pattern(
    r"""
    \( (?P<in_brackets> \d{1,3} | two | three | four | five | six | ten ) \ (?: [a-z-]{4,12}\  )? positions? \)
  | \b (?P<count> \d{1,4} | one | two | three | four | five | six | seven | eight | nine | ten )
    \  (?: \(\d{1,3}\)\  )?
    (?: vacanc(?:y|ies) | openings? | vacant\ positions? ) \b
    """,
    re.VERBOSE | re.IGNORECASE,
)


def extract(document: Document, known: Mapping[str, Any]) -> Reading:
    """Read count and note behind the label, else "7 openings" in header or location."""
    del known
    reading = Reading()
    for row in document.values_of("openings"):
        match = _COUNT.match(document.text, row.start, row.end)
        count = read_count(match.group()) if match else None
        if match and count is not None:
            reading.put("count", Found(count, (Span(*match.span()),), "openings label"))
        note = _NOTE.search(document.text, row.start, _note_reach(document, row.end))
        if note and _NOTE_WORD.search(note.group()):
            reading.put("note", document.found(*note.span(note.lastindex or 0), "note in brackets"))
        if reading.value:
            return reading
    for section in document.of_kind("header", "location"):
        if not has_sign(document, section.start, section.end, ("vacan", "opening", "ositions)")):
            continue
        match = _IN_TEXT.search(document.text, section.start, section.end)
        group = (match.lastgroup or "count") if match else "count"
        count = read_count(match[group]) if match else None
        if match and count is not None:
            reading.put("count", Found(count, (Span(*match.span(group)),), "number of vacancies"))
            return reading
    return reading


def _note_reach(document: Document, end: int) -> int:
    """The end of the line in which a note in brackets may stand: the value's own, or the next one if it is such a note."""
    at = end
    while at < len(document.text) and document.text[at] in " \n*_":
        at += 1
    last = line_end(document, at)
    return last if document.text.startswith("(", at) or document.text.endswith(")", at, last) else line_end(document, end)
