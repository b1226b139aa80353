"""Who and where around a title on its line, and the word that says that it is one of a post."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.document.signs import has_any
from jobparse.fields.edges import end_without, trimmed
from jobparse.fields.header import names_occupation
from jobparse.fields.organisations import is_office
from jobparse.fields.titles.ranks import without_rank
from jobparse.lexicon.employers import employer_words
from jobparse.lexicon.postings import posting_words
from jobparse.patterns import pattern
from jobparse.spans import Span
from jobparse.values.regions import COUNTRIES

if TYPE_CHECKING:
    from jobparse.document.model import Document

_AT, _BRACKET = " @ ", " ("
_WITH = " at "
_IN = " in "
# The place behind what says that a title is one of a post: "Pilot position in Elm Bay, Maine", "Pilot vacancy in Elm, ME".
_POST_IN = pattern(
    r" (?P<kind>[Pp]osition|[Vv]acancy|[Oo]pening|[Jj]ob|[Pp]ost)(?: \([^()\n]{2,24}\))? in [A-Z][\w.'-]+(?: [A-Z][\w.'-]+){0,2}"
    r"(?:, [A-Z][\w.'-]+(?: [A-Z][\w.'-]+){0,2}){1,2}\Z"
)
# The country behind a title, and who hires, as boards of Germany and Switzerland print it: "Pilot in Norway", "Pilot bei Alder
# Ferries".
_IN_COUNTRY = pattern(r" in (?P<country>[A-Z][A-Za-z]+(?: [A-Z][a-z]+)?)\Z")
_BEI = " bei "
_DASH = " - "
_MOST_PLACES = 4  # labels on the place that are looked at
_TOP = 1000  # how far down a title stands whose department is looked for in all of the text, in characters
# The name of an employer in short or with its article, and how a sentence on it goes on.
_SHORT_NAME = pattern(r"[A-Z][A-Z&-]{2,9}|The [A-Z][\w.&'-]*(?: (?:[A-Z][\w.&'-]*|of|and|for|the|&)){0,5}")
_BEARER = pattern(r" (?:is|are|has|seeks|invites|offers|provides|works|was)\b|, (?:an?|one of|the) ")
_SHORT_REACH = 2000  # how far behind the title it stands, in characters
_LONGEST_KIND = 16  # of the words for schools, in characters
# A name in brackets at the end of a line.
_SENDER = pattern(r" \([A-Z][\w.'-]*(?: [A-Z][\w.'-]*){1,3}\)\Z")
# A department with the government before it or without one, a word of its name, and the title that is all that stands behind it.
_DEPARTMENT = pattern(
    r"(?:(?:City|Town|Village|Borough|County|Township|CITY|TOWN|VILLAGE|BOROUGH|COUNTY|TOWNSHIP) (?:of|OF)"
    r" [A-Z][\w'-]+(?: [A-Z][\w'-]+)? )?"
    r"(?:Department|Dept\.|DEPARTMENT|DEPT\.) (?:of|OF) "
)
_WORD, _NAME_WORDS = pattern(r"[a-z]+"), 5
_TITLE_ALONE = pattern(
    r" (?P<title>[A-Z][\w/'-]+(?: [A-Z][\w/'-]+){0,3}?(?: (?:I{1,3}|[1-5]))?)"
    r"(?= (?i:position|vacancy|opening|job)s?\b| [\u2013-] |$)"
)
# What a title is said to be behind it.
_AVAILABLE = (" available", " open")
_KINDS = (" position", " vacancy", " opening", " job opening", " job", " post", " recruitment")


def without_sender(document: Document, span: Span) -> Span:
    """A title without its sender, whom the list of a digest prints behind a subject: "Curator, Tides Museum (Jo Field)"."""
    listed = document.text.endswith(")", *span) and "topics:" in document.tokens
    sender = _SENDER.search(document.text, *span) if listed else None
    return Span(span.start, sender.start()) if sender else span


def without_place(document: Document, span: Span) -> Span:
    """A title without whom it is at, as mails print that, and without the place that the text labels.

    "Pilot @ Tidewatch (Elm Bay)"; "Pilot (Norway)"; "Pilot - Elm Bay" over "Duty station: Elm Bay".
    """
    if document.text.endswith(")", *span):
        at = document.text.rfind(_BRACKET, *span)
        if at > 0 and (
            document.text[at + len(_BRACKET) : span.end - 1].upper() in COUNTRIES
            or _is_labelled_place(document, at + len(_BRACKET), span.end - 1)
        ):
            return Span(span.start, at)
    post = _POST_IN.search(document.text, *span) if document.lower.find(_IN, *span) > 0 else None
    if post:
        return Span(span.start, post.end("kind"))
    land = _IN_COUNTRY.search(document.text, *span) if document.lower.find(_IN, *span) > 0 else None
    if land and land["country"].upper() in COUNTRIES and names_occupation(document.text[span.start : land.start()].split()[-1]):
        return Span(span.start, land.start())
    for joint in (_AT, _BEI):
        at = document.text.find(joint, *span)
        if at > 0 and names_occupation(document.text[span.start : at]):
            return Span(span.start, at)
    at = document.text.find(_WITH, *span)
    if at > 0 and names_occupation(document.text[span.start : at]):
        whole = document.text[at + len(_WITH) : span.end]
        if any(document.text.startswith(whole, row.start) for row in document.values_of("employer")):
            return Span(span.start, at)
    at = document.text.rfind(_DASH, *span)
    if at <= span.start or not names_occupation(document.text[span.start : at]):
        return span
    place = document.lower[at + len(_DASH) : span.end]
    office = (f" {place} department", f" department of {place}")  # "Pilot - Harbors" over "The Harbors Department is"
    told = _is_labelled_place(document, at + len(_DASH), span.end) or (span.start < _TOP and has_any(document.lower, office))
    return Span(span.start, at) if told else span


def _is_labelled_place(document: Document, start: int, end: int) -> bool:
    """Whether the text labels the words of a span as the place."""
    place = document.lower[start:end]
    rows = document.values_of("locations")[:_MOST_PLACES]
    return any(place == document.lower[row.start : row.end].strip(" \n.") for row in rows)


def without_kind(document: Document, span: Span) -> Span:
    """A title without the word behind it that says that it is one of a post: "Assistant Librarian position available"."""
    said = next((words for words in _AVAILABLE if document.lower.endswith(words, *span)), "")
    if said and document.text.find(" ", *span) < span.end - len(said):
        span = Span(span.start, end_without(document, span.start, span.end - len(said), " -:,|"))
    if not document.lower.endswith(_KINDS, *span):
        return span
    kind = next((word for word in _KINDS if document.lower.endswith(word, *span)), "")
    head = Span(span.start, span.end - len(kind))
    last = document.text[head.start : head.end].rpartition(" ")[2]
    return head if last[:1].isupper() and names_occupation(last) else span


def behind_office(document: Document, span: Span) -> Span:
    """The title behind the office, school or employer in short that opens its line: "Office of Roads - Grader Operator"."""
    dash = document.text.find(" - ", *span)
    before = Span(span.start, dash)
    if dash < 0 or not (is_office(document, before) or _is_school(document, before) or _hires_in_short(document, before)):
        return span
    behind = trimmed(document, dash + 3, span.end)
    return behind if names_occupation(document.text[behind.start : behind.end]) and not is_office(document, behind) else span


def _is_school(document: Document, span: Span) -> bool:
    """Whether a name is that of a school, here or on a line below: "Elm Bay Middle", "Elm Bay" over "Elm Bay Middle"."""
    name = document.lower[span.start : span.end]
    below = document.lower.find(f"\n{name} ", span.end, span.end + _SHORT_REACH)
    behind = below + len(f"\n{name} ")
    words = document.lower[behind : behind + _LONGEST_KIND].split()[:1] if below >= 0 else name.split()[-1:]
    return bool(words) and words[0] in posting_words().schools and not names_occupation(name)


def _hires_in_short(document: Document, span: Span) -> bool:
    """Whether a name in short is the subject of a sentence of the text: "UNTW - Pilot" over "UNTW seeks a pilot"."""
    name = document.text[span.start : span.end]
    if not _SHORT_NAME.fullmatch(name) or names_occupation(name):
        return False
    end = span.end + _SHORT_REACH
    at = document.text.find(name, span.end, end)
    while at >= 0:
        if _BEARER.match(document.text, at + len(name)):
            return True
        at = document.text.find(name, at + len(name), end)
    return False


def behind_department(document: Document, start: int, end: int) -> int:
    """Where a title begins right behind a department: "DEPARTMENT OF PUBLIC WORKS DRIVER POSITION - BOROUGH OF ALDER".

    The title has to go on to the end of the line, to a dash or to a word on posts.
    """
    name = _DEPARTMENT.match(document.text, start, end)
    if name is None:
        return start
    for count, word in enumerate(_WORD.finditer(document.lower, name.end(), end), start=1):
        goes_on = document.lower.startswith((" and ", " & ", ",", " of "), word.end())
        if word.group() in employer_words().department_ends and not goes_on:
            title = _TITLE_ALONE.match(document.text, word.end(), end)
            named = title is not None and names_occupation(without_rank(title["title"]).rpartition(" ")[2])
            return title.start("title") if title and named else start
        if count == _NAME_WORDS:
            break
    return start
