"""`openings`: the number of vacancies and what is said of it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from jobparse.fields.reading import Reading
from jobparse.patterns import pattern
from jobparse.spans import Found, Span
from jobparse.values.numerals import read_count

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jobparse.document.model import Document

# The words of the number, the figure in brackets with it: "One (1)", "500".
_COUNT = pattern(r"[A-Za-z-]{2,14}(?: \(\d{1,4}\))?|\d{1,3}(?:,\d{3})*|\d{1,5}")
_NOTE = pattern(r"\(([^()\n]{8,200})\)")
# "Few vacancies", "2 vacancies in the following location", "1 vacancy".
_IN_TEXT = pattern(
    r"\b(\d{1,4}|one|two|three|four|five|six|seven|eight|nine|ten) (?:\(\d{1,3}\) )?(?:vacanc(?:y|ies)|openings?|vacant positions?)\b",
    re.IGNORECASE,
)


def extract(document: Document, known: Mapping[str, Any]) -> Reading:
    """Read count and note behind the label, else "2 vacancies" in header or location."""
    del known
    reading = Reading()
    for row in document.values_of("openings"):
        match = _COUNT.match(document.text, row.start, row.end)
        count = read_count(match.group()) if match else None
        if match and count is not None:
            reading.put("count", Found(count, (Span(*match.span()),), "openings label"))
        note = _NOTE.search(document.text, row.start, _note_reach(document, row.end))
        if note and re.search(r"vacanc|position|opening|approv|pending", note.group(1), re.IGNORECASE):
            reading.put("note", document.found(*note.span(1), "note in brackets"))
        if reading.value:
            return reading
    for section in document.of_kind("header", "location"):
        match = _IN_TEXT.search(document.text, section.start, section.end)
        if match:
            count = read_count(match.group(1))
            if count is not None:
                reading.put("count", Found(count, (Span(*match.span(1)),), "number of vacancies"))
                return reading
    return reading


def _note_reach(document: Document, end: int) -> int:
    """The end of the line after a value, where a note in brackets may stand."""
    text = document.text
    at = end
    while at < len(text) and text[at] in " \n*_":
        at += 1
    if at < len(text) and text[at] == "(":
        stop = text.find("\n", at)
        return stop if stop >= 0 else len(text)
    stop = text.find("\n", end)
    return stop if stop >= 0 else len(text)
