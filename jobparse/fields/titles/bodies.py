"""Whom a title stands before on its line: the employer, the library, the state or the part of a university behind a mark."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.fields.edges import trimmed
from jobparse.fields.employers.forms import LIBRARY, begun, is_named_again, is_proper, may_name_employer, names_employer
from jobparse.fields.header import names_occupation
from jobparse.fields.organisations import MINISTRY
from jobparse.fields.titles.ranks import without_rank
from jobparse.lexicon.employers import employer_words
from jobparse.lexicon.structure import structure_words
from jobparse.patterns import pattern
from jobparse.spans import Span
from jobparse.values.regions import COUNTRIES
from jobparse.values.states import state_code

if TYPE_CHECKING:
    from jobparse.document.model import Document

# The code of a class behind the employer: "Surveyor - Port of Alder (4711)".
_CLASS = pattern(r"(?<=\w) \(\d{3,6}\)")
# A place at the end of a line, with the code of its state: ", Alder ME", ", Port Alder, OR", " (Alder, OR)"; and ", Alder (ME)".
_PLACE = pattern(
    r"(?:, [A-Z][A-Za-z.'-]{1,20}(?: [A-Z][A-Za-z.'-]{1,20}){0,2},? ([A-Z]{2})"
    r"|,? \((?:[A-Z][A-Za-z.'-]{1,20}(?: [A-Z][A-Za-z.'-]{1,20}){0,2},? )?([A-Z]{2})\))\Z"
)
_PLACE_IN_STATE = pattern(r", [A-Z][A-Za-z.'-]{1,20}(?: [A-Z][A-Za-z.'-]{1,20}){0,2} \(([A-Z]{2})\)\Z")
# The city of a library, in brackets behind its name.
_CITY = pattern(r" \(([A-Z][A-Za-z.' -]{2,24})\)\Z")
# What parts a title from the employer behind it, and how many marks are looked at.
_PARTING = (", ", " -", " | ", " at ", " at the ")
_MOST_BODIES = 4
_DASHED, _MOST_OF_PLACE = " -", 3  # the mark between a title, its employer and the place, and words of that
_FEWEST_OF_BODY, _MOST_OF_BODY, _FEWEST_OF_TITLE = 3, 6, 2  # words of an employer, and of the title, with no mark between them
_ANY_FORM = (", ", " - ")  # of these, those that a body in any form can stand behind
# How a sentence on who hires goes on behind its name, whatever form that has: "Old Quay Street (OQS), a landmark", "Old Quay
# Street seeks"; and how far behind the title it stands, in characters.
_HIRES = pattern(
    r"(?: \([A-Z]{2,8}\))?,? (?:is (?:now |currently )?(?:seeking|looking|hiring|recruiting)|seeks|invites|an? [a-z\d])"
)
_HIRES_REACH = 600
# How the name of a state begins as an employer's: "Analyst - State of Oregon".
_STATES = ("state of ", "commonwealth of ")
# How the name of a part of a university begins: "Assistantship, Department of Tides".
_PARTS = ("department of ", "dept. of ", "dept of ", "faculty of ", "school of ")


def behind_employer(document: Document, span: Span) -> Span:
    """The title behind the employer on a line that a board ends with the place: "Elm National Laboratories Tide Reviewer"."""
    words = document.text[slice(*span)].split(" ")
    kinds = structure_words().bodies | employer_words().bodies
    for count in range(min(len(words) - _FEWEST_OF_TITLE, _MOST_OF_BODY), 1, -1):
        body, title = " ".join(words[:count]), " ".join(words[count:])
        last = words[count - 1].lower().strip(",")
        last = f"{last.removesuffix('ies')}y" if last.endswith("ies") else last
        named = count >= _FEWEST_OF_BODY and last in kinds and is_proper(body)
        if names_occupation(body) or not (named or names_employer(document, Span(span.start, span.start + len(body)))):
            continue
        if names_occupation(without_rank(title.partition(" (")[0]).rpartition(" ")[2]):
            return Span(span.start + len(body) + 1, span.end)
    return span


def without_bodies(document: Document, span: Span) -> Span:
    """A title without the employer and the library behind it, each of them behind a mark that parts ("Clerk, Alder College").

    The place of the last one may stand behind it: "Clerk, Alder Public Library, Alder ME".
    """
    bracket = document.text.rfind(" (", *span) if document.text.endswith(")", *span) else -1
    if bracket > span.start and names_employer(document, Span(bracket + 2, span.end - 1)):
        return Span(span.start, bracket)  # "Clerk (University of Alder)"
    place = _PLACE.search(document.text, *span) if "," in document.text[span.start : span.end] else None
    land = document.text.rfind(", ", *span)
    if land > span.start and ((whole := document.text[land + 2 : span.end]).upper() in COUNTRIES or state_code(whole)):
        before = Span(span.start, land)
        short = without_bodies(document, before)
        if short != before or not (place and state_code(whole)):
            return short if short != before else span
    if place and state_code(place[1] or place[2]):
        for found in filter(None, (place, _PLACE_IN_STATE.search(document.text, *span))):
            before = Span(span.start, found.start())
            short = without_bodies(document, before)
            short = _without_body_of_any_form(document, before, placed=True) if short == before else short
            if short != before:
                return short
        return span
    high = span.end  # the marks inside of a name are no end of the title: "Clerk, University of Alder, Elm Bay"
    for _ in range(_MOST_BODIES):
        at, mark = max([(document.text.rfind(mark, span.start, high), mark) for mark in _PARTING])
        if at <= span.start:
            break
        if _names_body(document, trimmed(document, at + len(mark), span.end)):
            span = Span(span.start, at)
        elif mark == _DASHED and high < span.end and _names_body(document, trimmed(document, at + len(mark), high)):
            last = document.text[high + len(mark) : span.end].strip()  # "Lecturer - Alder College - Elm Bay"
            if len(last.split()) <= _MOST_OF_PLACE and is_proper(last) and not names_occupation(last):
                span = Span(span.start, at)
        high = at
    return _without_body_of_any_form(document, span, placed=False)


def _without_body_of_any_form(document: Document, span: Span, *, placed: bool) -> Span:
    """A title without the museum, society or the like behind its last comma or dash: "Curator, Tides Museum".

    Such a body can as well be what the post is on or a part of its employer, so a place has to stand behind it, or the text has
    to name it again; and what stands before it has to say what somebody is.
    """
    for mark in _ANY_FORM:
        at = document.text.rfind(mark, *span)
        if at <= span.start:
            continue
        body = begun(document, trimmed(document, at + len(mark), span.end))
        if not names_occupation(document.text[span.start : at]):
            continue
        if not placed and _hires(document, body):
            return Span(span.start, at)
        if not may_name_employer(document, body):
            continue
        if placed or is_named_again(document, body):
            return Span(span.start, at)
    return span


def _hires(document: Document, body: Span) -> bool:
    """Whether a name of several words, in any form, begins a line below that says whom it seeks or what it is."""
    name = document.text[body.start : body.end]
    if " " not in name or not name[0].isupper() or names_occupation(name):
        return False
    at = document.text.find(f"\n{name}", body.end, body.end + _HIRES_REACH)
    return at >= 0 and _HIRES.match(document.text, at + 1 + len(name)) is not None


def _names_body(document: Document, span: Span) -> bool:
    """Whether a span is the name of an employer or a library, as behind a title: "Cataloguer, Alder Public Library"."""
    coded = _CLASS.search(document.text, *span) if document.text.endswith(")", *span) else None
    span = Span(span.start, coded.start()) if coded else span
    city = _CITY.search(document.text, *span) if document.text.endswith(")", *span) else None
    if city and document.text.find(city[1], span.start, city.start()) >= 0:
        span = Span(span.start, city.start())
    if document.lower.startswith(_STATES, span.start):
        return state_code(document.text[document.text.find(" of ", *span) + len(" of ") : span.end]) is not None
    part = document.lower.startswith(MINISTRY, span.start) or document.lower.startswith(_PARTS, span.start)
    return part or names_employer(document, span) or LIBRARY.fullmatch(document.text, *span) is not None
