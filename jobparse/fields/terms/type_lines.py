"""Types of employment that a line begins with or is about: "Part-time, 24 hours a week", "3 permanent, full-time roles"."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from jobparse.fields.header import names_occupation
from jobparse.fields.terms.type_places import places_within, type_places
from jobparse.lexicon.structure import structure_words
from jobparse.patterns import pattern

if TYPE_CHECKING:
    from jobparse.document.lines import Line
    from jobparse.document.model import Document

_TOKENS = frozenset(
    word + mark
    for word in ("full-time", "part-time", "full", "part", "full-time/part-time", "seasonal", "temporary")
    for mark in ("", ",", ";", ".")
) | {"-full-time", "-part-time"}
# Behind such a word, what parts it from the other terms; or the other type.
_PARTED = pattern(
    r"(?!full[ -]time ?/ ?part[ -]time(?: ?:|  |\s*\n))"
    r"(?:(?:full|part)[ -]time(?:(?: and |/| or |, )(?:full|part)[ -]time)?|seasonal|temporary)"
    r"(?=\s{0,2}[,;.·|/(-]|\s*(?:\n|\Z)|\s{3})"
)
# Before it, where it does not begin its line: a mark between terms, a label.
_MARKS = ("· ", "·  ", "| ", "|  ", "type: ", "   ")
# A label before it wherever it is, also where a site's row was joined: "Level Entry · Employment type Full-time · Industry".
_LABELS = tuple(
    f"{kind} type{joint}"
    for kind in ("employment", "job", "position", "contract", "time", "appointment", "work", "schedule")
    for joint in (" ", ": ", "\n", ":\n")
)
# The same behind hours a week: "35 hours/week -Part-time".
_BEHIND_HOURS = pattern(r"\bh(?:ou)?rs?\b[^\n.;]{0,24}\s[-\u2013]\s?\Z")
_HOURS_REACH = 40
_NO_TERMS = frozenset({"about", "duties", "duplicate", "page_furniture", "legal", "equal_opportunity", "minimum_qualifications"})
_WRAPPED = 50  # the shortest line that goes on in the next one, in characters
_REACH = 60  # how far behind it the rest of the types stands, in characters
# A short line on what post it is, among others on what is offered: "3 permanent, full-time roles", "Permanent wholetime
# contract", "Temporary internal auxiliary position". It reads lower-case text.
_POST_LINE = pattern(
    r"(?:\d{1,2} |[a-z]{4,12} - )?"
    r"(?:(?:permanent|temporary|seasonal|fixed[ -]term|(?:full|part|whole)[ -]?time)(?:, | ?/ ?| and | )){1,3}"
    r"(?:[a-z/-]{3,20} ){0,2}(?:position|role|post|contract|job|appointment)(?P<several>s)?"
    r"(?:$|(?= ?[,.;:(-])|(?= (?:based|located|with|in|at)\b))"
)
_BEFORE_TYPE = 16  # how far into such a line its first type stands, in characters
_LISTED_KINDS = ("benefits", "salary", "employment", "header", "dates")


def first_in_line(document: Document) -> list[tuple[int, int]]:
    """The beginnings of lines, or of parts of them between marks, that are a type set apart from what stands behind it."""
    if document.tokens.isdisjoint(_TOKENS):
        return []
    found = []
    for at in places_within(document, 0, document.end):
        index = bisect_right(document.line_starts, at) - 1
        line = document.lines[index] if index >= 0 else None
        labelled = document.lower.endswith(_LABELS, 0, at)
        if line is None or not (labelled or line.body == at or _is_behind_mark(document, line, at)):
            continue
        if not labelled and line.body == at and not line.marker and index and _goes_on(document, document.lines[index - 1]):
            continue
        if document.further is not None and at >= document.further:
            break
        section = document.section_at(at)
        if section and (labelled or section.kind not in _NO_TERMS) and _PARTED.match(document.lower, at, line.end):
            found.append((at, min(line.end, at + _REACH)))
    next_one = _second_post(document) if found else None
    return found if next_one is None else [row for row in found if row[0] < next_one]


def _is_behind_mark(document: Document, line: Line, at: int) -> bool:
    """Whether a mark that parts it from other terms stands before a type on its line."""
    if document.lower.endswith(_MARKS, line.start, at):
        return True
    if _BEHIND_HOURS.search(document.lower, max(line.start, at - _HOURS_REACH), at) is None:
        return False
    section = document.section_at(at)
    return section is not None and section.kind != "benefits"  # "8 hours of leave a month - part-time"


def post_lines(document: Document) -> list[tuple[int, int]]:
    """The lines of lists on what is offered, and of the title block, that say what post it is: "Permanent full-time role"."""
    found = []
    for place in type_places(document):
        line = document.lines[bisect_right(document.line_starts, place) - 1]
        match = _POST_LINE.match(document.lower, line.body, line.end) if place - line.body < _BEFORE_TYPE else None
        section = document.section_at(place) if match else None
        of_all = match and match["several"] and section and section.kind == "benefits" and not match.group()[0].isdigit()
        if match and section and section.kind in _LISTED_KINDS and not of_all:  # "Full-time positions: 12 days of leave"
            found.append(match.span())
    return found


def _second_post(document: Document) -> int | None:
    """Where the second of several posts begins that a text numbers: "2. HARBOR PILOT" on a line of its own."""
    for line in document.lines:
        numbered = line.marker[:1] == "2" and not line.marker[1:2].isdigit() and line.end - line.body < _WRAPPED
        if numbered and document.text[line.body : line.end].isupper() and names_occupation(document.lower[line.body : line.end]):
            return line.start
    return None


def _goes_on(document: Document, line: Line) -> bool:
    """Whether the sentence of a line goes on in the next one: behind a long line, or such a word as "whether your shift is"."""
    last = max(line.body, document.lower.rfind(" ", line.body, line.end) + 1)
    if document.lower[last : line.end] in structure_words().unfinished:
        return True
    return line.end - line.start >= _WRAPPED and document.text[line.end - 1] not in ".:;!?)"
