"""Numbers of posts that the form of a line tells: alone with their noun, behind a post, in a form, in a glued row."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING

from jobparse.document.signs import has_any
from jobparse.lexicon.numbers import SMALL_NUMBER
from jobparse.patterns import pattern

if TYPE_CHECKING:
    from jobparse.document.model import Document

# A noun with its other ending in brackets, before which a form has the number. It reads lower-case text.
_FORM = pattern(r"(?<![\w.)/-])\(?(?P<count>\d{1,2})\)? (?:vacant )?(?:position|post|vacancy|opening|job)\((?:s|ies)\)")
# The number with its noun, which are a line by themselves. It reads lower-case text.
_LINE = pattern(
    lambda: (
        rf"^[ \t]*(?:\((?P<bracket>\d{{1,2}}|{SMALL_NUMBER})"
        r" (?:posts?|positions?|vacanc(?:y|ies)|openings?)(?: available| open)?\)"
        rf"|(?P<before>\d{{1,2}}|{SMALL_NUMBER})(?: \(\d{{1,2}}\))?"
        r" (?:posts|positions|vacancies|openings)(?: available| open)?"
        r"|(?:(?:(?:no\.?|number|#) of )(?:vacant )?(?:positions|posts|openings|vacancies)|openings|vacancies|vacant posts)"
        rf" (?P<behind>\d{{1,2}}|{SMALL_NUMBER})(?: \(\d{{1,2}}\))?):?[ \t]*$"
    ),
    re.MULTILINE,
)
_GLUED_WORD, _GLUED = " of vacancies:", pattern(r" of [Vv]acancies:\s?(?P<count>\d{1,3})(?=[A-Z])")
_LINE_WORDS = frozenset(
    {"posts", "posts:", "positions", "positions:", "vacancies", "vacancies:", "openings", "openings:"}
    | {"posts)", "post)", "positions)", "position)", "vacancies)", "vacancy)", "openings)", "opening)"}
)
# The same at the end of the line that names a post: "1. Pilot I (Grade 9) - 4 positions", "PILOT - 2 (TWO) POSTS".
_LINE_END = pattern(
    lambda: (
        rf"[-\u2013\u2014(\[] ?(?P<count>\d{{1,2}}|{SMALL_NUMBER})(?: \([a-z\d]{{1,9}}\))?"
        r" (?:posts?|positions?|vacanc(?:y|ies)|openings?)[)\]]?\.?$"
    )
)
_LONGEST_LINE = 100
_NOUN_ENDS = tuple(
    f"{noun}{mark}"
    for noun in ("post", "posts", "position", "positions", "vacancy", "vacancies", "openings")
    for mark in ("", ")", "]", ".")
)
_NO_FORMS = frozenset(
    {"duties", "minimum_qualifications", "preferred_qualifications", "knowledge", "skills", "abilities", "about"}
)
_GAP = "   "  # between the columns of a row
_FORM_SIGNS = ("position(s)", "post(s)", "vacancy(ies)", "opening(s)", "job(s)")


def in_form(document: Document) -> re.Match[str] | None:
    """The number before a noun that a form leaves open, where it begins a line or stands in the head: "(1) Position(s)"."""
    for match in _FORM.finditer(document.lower) if has_any(document.lower, _FORM_SIGNS) else ():
        section = document.section_at(match.start())
        line = document.lines[bisect_right(document.line_starts, match.start()) - 1]
        column = document.text.endswith(_GAP, 0, match.start())
        if section and section.kind not in _NO_FORMS and (line.body == match.start() or column or section.kind == "header"):
            return match
    return None


def on_a_line(document: Document) -> re.Match[str] | None:
    """The number of posts that is a line by itself, with its noun before or behind it: "2 posts:", "Openings Two (2)"."""
    found = None if document.tokens.isdisjoint(_LINE_WORDS) else _LINE.search(document.lower)
    section = document.section_at(found.start()) if found else None
    return found if section and section.kind not in _NO_FORMS else None


def at_line_end(document: Document) -> re.Match[str] | None:
    """The number of posts at the end of the first line that has one, where the sections before the first list hold it."""
    for line in () if document.tokens.isdisjoint(_LINE_WORDS) else document.lines:
        words = document.lower[line.body : line.end]
        if len(words) > _LONGEST_LINE or not words.endswith(_NOUN_ENDS):
            continue
        found = _LINE_END.search(document.lower, line.body, line.end)
        section = document.section_at(line.body) if found else None
        if section and section.kind not in _NO_FORMS - {"minimum_qualifications"}:
            return found
    return None


def glued(document: Document) -> re.Match[str] | None:
    """The number of posts behind its label in a row that a page has lost the ends of: "No. of Vacancies:2Salary Grade"."""
    at = document.lower.find(" of vacancies:") if _GLUED_WORD in document.lower else -1
    return _GLUED.match(document.text, at) if at >= 0 else None
