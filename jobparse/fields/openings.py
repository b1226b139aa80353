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
# A number beside the title: "Surveyor (X3 POSTS)", "Surveyors x 2", "Surveyor (2 posts)", "Surveyor - Two (2) positions",
# "Surveyor - Job Group K (2 posts)".
_BESIDE_TITLE = pattern(
    r"""
    (?: [^\n(]{2,30} (?=\() )? \s{0,2} [-=,(]? \s? (?: x \s? (?P<times>\d{1,3}) \b
      | (?P<count>\d{1,3} | one | two | three | four | five | six | seven | eight | nine | ten) (?:\s?\(\d{1,3}\))?
        \s (?: posts? | positions? | vacanc(?:y|ies) | openings? ) \b )
    """,
    re.VERBOSE | re.IGNORECASE,
)
_MOST_TITLES = 3  # so often is a title looked for in the text
# A number in a sentence on what the posting is for, in lower case: "to fill two (2) career service pilot positions", "is looking
# for one (1) pilot".
_TO_FILL = pattern(
    r"""
    (?: to\ fill\  (?: up\ to\  )? (?P<count> \d{1,3} | [a-z]{3,6} ) \ (?: \(\d{1,3}\)\  )?
        (?: [\w/-]+ \  ){0,8}? (?: vacanc(?:y|ies) | openings | positions ) \b
      | there \ (?: are | is ) \ (?: currently\  )? (?P<now> \d{1,3} | [a-z]{3,6} ) \ (?: \(\d{1,3}\)\  )?
        (?: vacanc(?:y|ies) | vacant\ positions? )
      | (?: looking\ for | seeking | to\ hire ) \ (?P<word> [a-z]{3,6} ) \ \(\d{1,3}\)\  )
    """,
    re.VERBOSE,
)
_SEEKING = ("to fill ", "looking for ", "seeking ", "to hire ", "there are ", "there is ")


def extract(document: Document, known: Mapping[str, Any]) -> Reading:
    """Read count and note behind the label, else "7 openings" in header or location, else beside the title or in a sentence."""
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
    _beside_title(document, str(known.get("title") or ""), reading)
    if not reading.value:
        _in_sentence(document, reading)
    return reading


def _in_sentence(document: Document, reading: Reading) -> None:
    """Read the number in a sentence on what the posting is for."""
    for section in document.of_kind("summary", "header", "notes", "employment", "about"):
        if not has_sign(document, section.start, section.end, _SEEKING):
            continue
        match = _TO_FILL.search(document.lower, section.start, section.end)
        count = read_count(match["count"] or match["now"] or match["word"]) if match else None
        if match and count is not None:
            reading.put("count", Found(count, (Span(*match.span(match.lastgroup or 0)),), "number in a sentence"))
            return


def _beside_title(document: Document, title: str, reading: Reading) -> None:
    """Read the number that stands behind the title where it is printed, the first times."""
    at = document.text.find(title) if title else -1
    for _ in range(_MOST_TITLES):
        if at < 0:
            return
        match = _BESIDE_TITLE.match(document.text, at + len(title))
        count = read_count(match["times"] or match["count"]) if match else None
        if match and count:
            reading.put("count", Found(count, (Span(*match.span(match.lastgroup or 0)),), "number beside the title"))
            return
        at = document.text.find(title, at + len(title))


def _note_reach(document: Document, end: int) -> int:
    """The end of the line in which a note in brackets may stand: the value's own, or the next one if it is such a note."""
    at = end
    while at < len(document.text) and document.text[at] in " \n*_":
        at += 1
    last = line_end(document, at)
    return last if document.text.startswith("(", at) or document.text.endswith(")", at, last) else line_end(document, end)
