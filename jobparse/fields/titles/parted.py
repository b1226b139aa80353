"""The title on a line that goes on, behind marks, with who hires, where, for how long and for what pay.

Pages and lists print a posting in one line: "Harbor Pilot | Port of Alder | Elm Bay, OR", "Alder Partners - Pilot (Remote)".
What stands behind the last mark is taken away as long as it is surely one of these; so the title is told whatever it is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from jobparse.document.model import once
from jobparse.document.signs import has_any
from jobparse.fields.edges import trimmed
from jobparse.fields.employers.firms import names_firm
from jobparse.fields.employers.forms import LIBRARY, begun, is_proper, may_name_employer, names_employer
from jobparse.fields.employers.seeking import is_whole
from jobparse.fields.header import names_occupation, tells_no_title
from jobparse.fields.organisations import is_office, without_acronym, without_stop
from jobparse.fields.titles.dress import begin_of
from jobparse.fields.titles.no_titles import is_of_page
from jobparse.fields.titles.school_grades import is_grade_taught
from jobparse.lexicon import lexicon
from jobparse.lexicon.folding import key
from jobparse.lexicon.pages import page_words
from jobparse.lexicon.places import place_words
from jobparse.patterns import pattern
from jobparse.spans import Span
from jobparse.values.cities import find_city_states
from jobparse.values.regions import COUNTRIES
from jobparse.values.states import state_code

if TYPE_CHECKING:
    from jobparse.document.model import Document

# Marks that part a line into fields, those that a title may hold as well, and words before who hires.
_FIELDS = (" | ", " \N{MIDDLE DOT} ", " \N{BULLET} ", " / ")
_DASH, _COMMA, _BAR, _IN = " - ", ", ", " | ", " in "
_AT = (" at the ", " at ", " @ ")
_WORDS = (*_AT, " with ", " for the ", " for ")
_MARKS = (*_FIELDS, _DASH, _COMMA, *_WORDS)
_OF_PAGE = (_BAR, _DASH)  # marks between the title of a posting and what its page calls itself
_SUBJECTS = (_COMMA, " for ", " for the ")  # marks behind which can as well stand what a post is on
# What stands behind the name of who hires, before the title.
_HIRES = (" is hiring ", " is seeking ", " hiring ", " seeking ", " recruiting ")
_BEFORE = (": ", _DASH, _BAR, " \N{MIDDLE DOT} ", *_HIRES)
_STATES = ("state of ", "commonwealth of ")
_NATION = frozenset({"United States", "United States of America", "USA", "U.S.A.", "US", "U.S."})
_JOINED = ("join the ", "join ")  # "Join Alder Ferries as a Deckhand"
# One of these stands on every line that is parted.
_SIGNS = (
    *_FIELDS,
    _DASH,
    _COMMA,
    ": ",
    " at ",
    " @ ",
    " with ",
    " for ",
    " in ",
    " hiring ",
    " seeking ",
    " as ",
    "ing ",
    "(",
    "[",
)
_MOST = 6  # parts that are taken away
# What a field says of the terms: it reads lower-case text.
_TERMS = pattern(
    r"(?:(?:full|part)[ -]?time|permanent|temporary|casual|seasonal|contract|fixed[- ]term|hybrid|remote|on-?site|job[- ]share"
    r"|per diem|freelance|volunteer|paid|hourly)\b[^|()\[\]]{0,40}"
    r"|\d{1,2}(?:\.\d{1,2})? (?:hours?|hrs)\b[^|()\[\]]{0,24}|(?:posted|closes|closing)\b.{0,30}"
    r"|[$\u00a3\u20ac] ?\d[^|]{0,40}"
)
# Pay and grade in brackets or behind a dash. The terms of the post are a part of the title there, as the announcement prints it:
# "Pilot (Full-Time)", "Pilot - Seasonal".
_PAY_OR_GRADE = pattern(
    r"[$\u00a3\u20ac] ?\d[^()]{0,40}|(?:grade|band) (?:[a-z]{0,3}\d{1,2}(?:[a-z]|[/-]\d{1,2})?|[a-k]|[ivx]{1,4})"
)
# The name of a site behind the last bar.
_SITE = pattern(r"[A-Z][\w.-]*(?: ?(?:[Jj]obs?|[Cc]areers|[Rr]ecruitment|[Bb]oard|[Ff]inder))?")
_BRACKETS = {")": "(", "]": "["}
_SCHOOLS = (" school", " academy", " elementary", " high")
_LONGEST_BRACKET, _LONGEST_NAME = 60, 60  # characters
_LONGEST_LINE = 300  # a paragraph is longer, in characters
_FEWEST, _SHORT = 3, 5  # characters of a title, and of a name in short


class Parted(NamedTuple):
    """The title of a line, who hires on it, and whether a place stood behind both."""

    title: Span
    body: Span | None
    placed: bool = False


@once
def parted(document: Document, start: int, end: int) -> Parted:
    """The title on a line, which is all of it where no other fields stand around it.

    Args:
        document: The document.
        start: Where the line begins.
        end: Where it ends.
    """
    if end - start > _LONGEST_LINE or not has_any(document.lower[start:end], _SIGNS):
        return Parted(Span(start, end), None)
    whole = Span(start, end - 1 if document.text[end - 1] == "!" else end)
    line = _behind_name(document, _behind_call(document, whole))
    for _ in range(_MOST):
        short = _shorter(document, line)
        if short.title == line.title or short.title.end - short.title.start < _FEWEST:
            break
        line = short
    if line.title.end < whole.end:
        line = _behind_name(document, line)
    return line if line.title != whole else Parted(Span(start, end), None)


def _behind_call(document: Document, span: Span) -> Parted:
    """A line without what calls for the title, and who calls: "Join Alder Ferries as a Deckhand"."""
    start = begin_of(document, *span)
    joined = next((word for word in _JOINED if document.lower.startswith(word, span.start)), "") if start > span.start else ""
    at = document.lower.find(" as ", span.start + len(joined), start) if joined else -1
    name = Span(span.start + len(joined), at)
    body = name if at > 0 and " " in document.text[slice(*name)] and is_whole(document, name) else None
    return Parted(Span(start, span.end), body)


def _shorter(document: Document, line: Parted) -> Parted:
    """A line without its last field, if that is no part of a title."""
    text, span = document.text, line.title
    opening = _BRACKETS.get(text[span.end - 1])
    if opening:
        at = text.rfind(opening, max(span.start, span.end - _LONGEST_BRACKET), span.end)
        inner = Span(at + 1, span.end - 1)
        if at <= span.start + _FEWEST:
            return line
        named = names_employer(document, inner)
        if named or _is_pay_or_grade(document, Span(span.start, at), inner) or is_place(document, inner):
            return Parted(trimmed(document, span.start, at), line.body or (inner if named else None), placed=not named)
        return line
    cities = find_city_states(text, *span) if text.find(",", *span) > 0 else []
    place = next((row for row in cities if row.end == span.end and row.start > span.start), None)
    for mark in (*_MARKS, _IN) if place else ():
        if place and text.endswith(mark, span.start, place.start):
            return Parted(_without_kind(document, span.start, place.start - len(mark)), line.body, placed=True)
    at, mark = _last_mark(text, *span)
    if at <= span.start:
        return line
    if mark in _OF_PAGE and key(text[at + len(mark) : span.end]) in page_words().page_fields:
        return Parted(trimmed(document, span.start, at), line.body, line.placed)
    if mark in _WORDS:  # inside of a name: "Pilot, University of Alder at Elm Bay"
        before, outer = _last_mark(text, span.start, at)
        begin = before + len(outer)
        inside = (
            before > span.start and names_employer(document, Span(begin, at)) and names_employer(document, Span(begin, span.end))
        )
        at, mark = (before, outer) if inside else (at, mark)
    title, behind = _without_kind(document, span.start, at), trimmed(document, at + len(mark), span.end)
    if is_in_short(document, title):
        return line
    body = begun(document, without_acronym(document, without_stop(document, behind)))
    museum = (
        line.placed and mark in (_COMMA, _DASH) and names_occupation(text[slice(*title)]) and may_name_employer(document, body)
    )
    if museum or _names_body(document, body, mark, placed=line.placed):
        return Parted(title, line.body or body)
    away = _is_field(document, title, behind, mark) or (mark in _AT and _is_at(document, title, body))
    return Parted(title, line.body) if away else line


def _last_mark(text: str, start: int, end: int) -> tuple[int, str]:
    """Where the last mark begins, and that mark; -1 if there is none."""
    line = text[start:end]
    found = [(start + line.rfind(mark), mark) for mark in _MARKS if mark in line]  # which is told faster than where
    return max(found, default=(-1, ""))


def is_in_short(document: Document, span: Span) -> bool:
    """Whether what is left of a line is an office in short before its name: "ATD" of "ATD - Alder Transit District"."""
    content = document.text[slice(*span)]
    return len(content) <= _SHORT and content.isupper() and content.isalpha() and not names_occupation(content)


def _without_kind(document: Document, start: int, end: int) -> Span:
    """A title before a place or name without what it is said to be: "Pilot job in Elm Bay, OR", "Pilot needed at Elm Ferries"."""
    kind = next(
        (word for word in (" job", " jobs", " vacancy", " needed", " wanted") if document.lower.endswith(word, start, end)), ""
    )
    return trimmed(document, start, end - len(kind))


def _names_body(document: Document, body: Span, mark: str, *, placed: bool) -> bool:
    """Whether what stands behind a title and a mark is the name of who hires."""
    if body.end <= body.start:
        return False
    if document.lower.startswith(_STATES, body.start):
        return state_code(document.text[document.text.find(" of ", *body) + len(" of ") : body.end]) is not None
    if names_employer(document, body) or names_firm(document, body):
        return True
    if mark in _SUBJECTS:
        return False  # "Curator, Tides Museum" can be one of a museum of who hires, "for the Tides Programme" what the post is on
    if mark == _DASH:
        return document.lower.startswith("friends of ", body.start) or (
            placed and LIBRARY.fullmatch(document.text, *body) is not None
        )
    return may_name_employer(document, body)


def _is_at(document: Document, title: Span, body: Span) -> bool:
    """Whether what stands behind "at" is a name of any form, of a site or of who hires, as behind an occupation."""
    content = document.text[slice(*body)]
    return (
        content[:1].isupper()
        and " " in content
        and is_proper(content)
        and not content.isupper()
        and names_occupation(document.text[slice(*title)])
        and not names_occupation(content)
        and (content.lower().endswith(_SCHOOLS) or not (tells_no_title(content) or is_of_page(content)))
        and key(content) not in lexicon().headings
        and is_whole(document, body)
    )


def _is_field(document: Document, title: Span, behind: Span, mark: str) -> bool:
    """Whether what stands behind a mark is on where and how long, or names the site."""
    if behind.end <= behind.start:
        return True
    if mark in _FIELDS:
        terms = _TERMS.fullmatch(document.lower, *behind) is not None
        if (terms and not _goes_on(document, title, behind)) or is_place(document, behind):
            return True
        # the name of a site has other fields before it
        site = mark == _BAR and _SITE.fullmatch(document.text, *behind) is not None
        return site and any(document.text.find(other, *title) > 0 for other in (_BAR, _DASH, _IN))
    return _is_pay_or_grade(document, title, behind) or (mark == _DASH and is_place(document, behind))


def _is_pay_or_grade(document: Document, title: Span, behind: Span) -> bool:
    """Whether what stands behind a title is its pay or its grade, but not one that a teacher has."""
    taught = is_grade_taught(document.lower[slice(*title)], document.lower[slice(*behind)])
    return _PAY_OR_GRADE.fullmatch(document.lower, *behind) is not None and not taught


def _goes_on(document: Document, title: Span, behind: Span) -> bool:
    """Whether a title goes on with the noun behind its terms: "Seasonal / Part-Time Pier Keeper"."""
    return names_occupation(document.text[slice(*behind)]) and not names_occupation(document.text[slice(*title)])


def is_place(document: Document, span: Span) -> bool:
    """Whether a span is a city with its state or country, a state, a country or a large city, and nothing else."""
    content = document.text[slice(*span)]
    if not content[:1].isupper():
        return False
    if (state_code(content) and len(content) > len("OR")) or content.upper() in COUNTRIES:
        return True
    if content.lower() in place_words().large:
        return True
    if "," not in content:
        return False
    state, _, nation = content.partition(", ")
    if nation in _NATION and state_code(state):
        return True  # "Oregon, United States"
    return any(row.start == span.start and row.end == span.end for row in find_city_states(document.text, *span))


def _behind_page(document: Document, line: Parted) -> Parted:
    """The title behind what a page calls itself: "Jobs | Harbor Pilot", "Alder - Official Website - Harbor Pilot"."""
    text, span = document.text, line.title
    for mark in _OF_PAGE:
        at = text.rfind(mark, *span)
        title = Span(at + len(mark), span.end)
        if at <= span.start or not names_occupation(text[slice(*title)]):
            continue
        before = text[span.start : at].split(mark)
        if key(before[-1]) in page_words().page_fields and not names_occupation(text[span.start : at]):
            return Parted(title, line.body, line.placed)
    return line


def _behind_name(document: Document, line: Parted) -> Parted:
    """The title behind the name of who hires and a mark: "Alder Partners - Pilot", "PORT OF ALDER SEEKING PILOT"."""
    line = _behind_page(document, line)
    span = line.title
    low = span.start + _FEWEST
    words = document.lower[low : min(span.end, span.start + _LONGEST_NAME)]
    for mark in _BEFORE:
        if mark not in words:
            continue
        at = low + words.find(mark)
        name = begun(document, without_acronym(document, trimmed(document, span.start, at)))
        hires = mark in _HIRES
        start = at + len(mark)
        article = next((word for word in ("a ", "an ") if hires and document.lower.startswith(word, start)), "")
        behind = trimmed(document, start + len(article), span.end)
        on_site = hires and document.lower.endswith("linkedin", *span)
        if names_occupation(document.text[slice(*name)]):
            continue
        content = document.text[slice(*behind)]
        if not names_occupation(content) and (" " not in content or tells_no_title(content) or is_of_page(content)):
            continue  # told sooner than that what stands before is no name
        if not (on_site or names_employer(document, name) or may_name_employer(document, name)):
            continue
        if names_occupation(content):
            return Parted(behind, line.body or name)
        folded = key(content)
        known = folded in lexicon().headings or folded in lexicon().labels
        if known or is_office(document, behind) or is_place(document, behind):
            continue
        if content[:1].isupper() and is_whole(document, behind):
            return Parted(behind, line.body or name)
    return line
