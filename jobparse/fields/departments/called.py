"""Departments that sentences call by a name of their own: "Urban Forest Department of Parks", without what is another one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jobparse.document.signs import places_of
from jobparse.fields.edges import trimmed
from jobparse.fields.organisations import GOVERNMENT, is_of_holder
from jobparse.lexicon import lexicon
from jobparse.patterns import pattern
from jobparse.spans import Found, Span
from jobparse.values.windows import windows

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from jobparse.document.model import Document, Section

# A department in prose, by its own name: "Urban Forest Department of Parks". Words before "Department" belong to the name unless
# they only open the sentence; and it needs a preposition behind it, since "the Department" alone is no name. A Board of Directors
# is no department either, nor is the board of a body: "advises the Board of the Alder Port Authority".
_CALLED = pattern(
    r"""
    \b
    ( (?: (?! The\  | This\  | Website\  | An?\  | In\  | At\  | For\  | Of\  ) [A-Z][a-z]+ \ + ){0,3}
      (?: Department | Office | Bureau | Commission
        | Board (?! \ + of \ + (?: the\ + [A-Z] | Directors | Governors | Management | Regents | Supervisors | Trustees \b ) )
        | DEPARTMENT | OFFICE | BUREAU ) \ +
      (?: of | on | for | OF | FOR ) \ + (?: the\ + )?
      [A-Z][\w&'-]*
      (?: ,? \ + (?! Hiring\b | Seek(?:s|ing)\b ) (?: (?: and | of | for | the | & | AND | OF ) \ + ){0,2}
        (?! U\.S\. ) [A-Z][\w&'-]* ){0,6} )
    """,
    re.VERBOSE,
)
# The words before a department that the job has to do with, or that gives a licence, in lower-case text: "works closely with
# the", "a permit issued by the", "which comprises the", "(e.g., the".
WITH_REACH = 90  # how far before it they begin, in characters
WITH = pattern(
    r"\b(?:work|cooperat|collaborat|coordinat|liais|partner|meet|contract)(?:s|es|e|ed|ing)?\s(?:closely\s)?with\s(?:the\s)?"
    r"(?:[\w'&-]{2,20}(?:\s[\w'&-]{2,20}){0,3},\s(?:and\s)?){0,3}$"
    r"|\bcompris(?:es|ing)\s(?:the\s)?$|\bindependent\s(?:of|from)\s(?:the\s|[\w\s]{1,24}\sthe\s)?$"
    r"|\b(?:commission|committee|council|board)s?,\s(?:and\s)?(?:the\s)?$"
    r"|\bgo (?:to )?the $|\b(?:e\.g\.,?|such as|for example,?)\s(?:the\s)?$"
    r"|\b(?:issued|approved|appointed|accredited|certified|licensed|recogni[sz]ed|prescribed)\sby\s(?:the\s)?$"
)
_GRANTS = pattern(
    r" (?:\([a-z]{2,6}\) )?(?:(?:grade )?\d )?(?:certificate|certification|license|permit|physicals?|medical)\b"
    r"| (?:meeting|hearing)s?\b| ?: ?\n"
)  # behind one that gives it or meets, or a label
_LISTED = (", ", ", the ", ", and ", ", and the ")  # before one of several
_LIST_REACH = 400  # how far before one of several the words on them stand, in characters
# The nation or state before a department that is none of an employer below it: "the U.S. Bureau of Tides".
_OF_NATION = pattern(r"\b(?:U\.S\.|US|[Ff]ederal|United States) $")
# The unit or the university that a department is a part of, behind its comma; a further one beside it.
_WIDER = pattern(
    r"(?:,| and the) (?i:(?:college|school|faculty|division|institute|university|department|program)\b|(?:[a-z]+ ){1,2}campus\b)"
)
_NEXT = ", and "  # what joins to a department what is no part of its name, where another comma follows
# One of these stands in whatever `_CALLED` finds.
_CALLED_SIGNS = ("department ", "office ", "bureau ", "commission ", "board ")
# How far around it that begins and ends, in characters.
_BEFORE_SIGN, _BEHIND_SIGN = 120, 300
# The form of a government before the name of its department.
_FORM_BEFORE = pattern(r"(?:City|County|Town|Village) (?=Department|Office|Bureau|Board|Commission)")
# The same before the rest of its name: "City of Alder Department of Docks"; and the word that the department's own begins with.
_FORMS = tuple(f"{form} of " for form in ("City", "County", "Town", "Village", "State", "Borough", "Township", "University"))
_HEAD = pattern(r"(?<= )(?:Department|Office|Bureau|Board|Commission)\b")
# The place of the job behind a department: "Bureau of Docks, Alder, OR".
_PLACE_BEHIND = pattern(r", [A-Z][A-Za-z.' -]{2,24}, [A-Z]{2}\Z")
# What ends the name of a post behind that of its department, in lower case.
_POSTS = (" position", " positions", " vacancy", " opening")


def called_in(document: Document, employer: str, sections: Iterable[Section]) -> list[Found[str]]:
    """Departments that sections call by a name of their own."""
    return [
        document.found(*_part_of(document, trimmed(document, *match.span(1))), "department in prose")
        for section in sections
        for low, high in _around_signs(document, section)
        for match in _CALLED.finditer(document.text, low, high)
        if not _is_another(document, section.start, match, employer)
    ]


def first_unit(document: Document, span: Span) -> Span:
    """The first of two units with a comma between them: "Department of Tides, College of Sciences"."""
    joint = document.text.find(_NEXT, *span)
    if joint > 0 and document.text.find(",", span.start, joint) < 0 < document.text.find(",", joint + len(_NEXT), span.end):
        return Span(span.start, joint)  # "Department of Tides, and Jo Field, Docks Archives"
    wider = _WIDER.search(document.text, *span)
    return Span(span.start, wider.start()) if wider else span


def _is_another(document: Document, low: int, name: re.Match[str], employer: str) -> bool:
    """Whether a department is one that the job has to do with: "We work with the Harbor Department of the City of Birch"."""
    before = max(low, name.start() - WITH_REACH)
    if WITH.search(document.lower, before, name.start()) or _GRANTS.match(document.lower, name.end()):
        return True
    if document.text.endswith(_LISTED, low, name.start()):
        near = max(low, name.start() - _LIST_REACH)  # a long list is read only once so
        sentence = max(near, document.text.rfind(". ", near, name.start()))
        if document.lower.find(" such as ", sentence, name.start()) > 0:
            return True  # "looks after offices such as Boats (HB), the Office of Tides"
    if is_of_holder(document, name.start()) or (employer and _OF_NATION.search(document.text, before, name.start())):
        return True
    government = GOVERNMENT.search(document.text, *name.span(1)) if employer and " of the " in name.group(1) else None
    return government is not None and government["one"].lower() not in employer.lower()


def _around_signs(document: Document, section: Section) -> Iterator[tuple[int, int]]:
    """Stretches of a section around the words of which one stands in whatever `_CALLED` finds."""
    content = document.lower[section.start : section.end]
    hits = sorted(section.start + at for sign in _CALLED_SIGNS for at in places_of(sign, content))
    return windows(((hit, hit) for hit in hits), section.start, section.end, _BEFORE_SIGN, _BEHIND_SIGN)


def _part_of(document: Document, span: Span) -> Span:
    """A name without what stands around it, the noun of its holder included: "Department of Public Works Assistant"."""
    span = unpossessed(document, _without_form(document, first_unit(document, span)))
    place = _PLACE_BEHIND.search(document.text, *span)
    span = Span(span.start, place.start()) if place else span
    if document.lower.endswith(_POSTS, *span):
        span = Span(span.start, document.text.rfind(" ", *span))  # "DEPARTMENT OF DOCKS LABORER POSITION"
    last = document.text.rfind(" ", *span)
    before = document.lower[span.start : last]
    held = document.lower[last + 1 : span.end] in lexicon().occupations and not before.endswith((" the", " of", " and", " &"))
    held = held and before.startswith("department of ") and not before.startswith("department of the ")
    return Span(span.start, last) if held and before.count(" ") > 1 else span


def unpossessed(document: Document, span: Span) -> Span:
    """A name without the ending of what is said to be its own: "The Department of Docks's mission is to"."""
    return Span(span.start, span.end - len("'s")) if document.text.endswith("'s", *span) else span


def _without_form(document: Document, span: Span) -> Span:
    """A name without the form or the rest of the government's own name before it.

    "Ann Alder's County Department of Roads", "City of Alder Department of Roads".
    """
    form = _FORM_BEFORE.match(document.text, *span)
    if form and document.text.endswith("'s ", 0, span.start):
        return Span(form.end(), span.end)
    head = _HEAD.search(document.text, *span) if document.text.endswith(_FORMS, 0, span.start) else None
    return Span(head.start(), span.end) if head else span
