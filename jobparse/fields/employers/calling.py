"""Employers in words that call the reader or say with whom the post is: "Join Alder Port District", "a post with Elm County"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jobparse.document.signs import offsets_in
from jobparse.fields.employers.firms import names_firm
from jobparse.fields.employers.forms import MAYBE, OWN, WORD, has, sentence_stop
from jobparse.patterns import pattern
from jobparse.spans import Found, Span

if TYPE_CHECKING:
    from jobparse.document.model import Document

# What stands before the name of the one who hires: "Join the team at Alder Port District", "a post with Elm County", "We are
# hiring two pilots for the Port of Alder".
_CALLS = pattern(
    r"""
    (?: join (?:ing)? | (?: (?<=be\ ) | (?<=become\ ) | (?<=being\ ) ) (?: an?\ (?: [a-z]+\  )? )? part \ of | welcome\ to
      | work (?:ing)? \ (?: for | at ) | (?: careers? | employment | jobs | opportunit(?:y|ies) ) \ (?: with | at )
      | apply\ to | (?<=\ an\ ) employee\ of | employed\ by
      | (?: positions? | roles? | posts? | openings? | vacanc(?:y|ies) ) \ (?: (?: is | are | exists? )\  )?
        (?: (?: available\  )? (?: with | through ) | located\ with )
      | (?: positions? | posts? ) \ (?: is\  )? (?: available\  )? at | as\ an?\ [a-z\x20/-]{3,50}? \ (?: with | at | for )
      | hiring\ [^.!?\n]{3,60}?\ for )
    \  (?: (?: the | our | an? ) \ (?: \w+\  )?
        (?: team | staff | crew | family | workforce | faculty ) \ (?: at | of | with ) \  )?
    (?: the\  )?
    """,
    re.VERBOSE | re.IGNORECASE,
)
_SIGNS = (
    *(
        "join",
        "part of ",
        "welcome to ",
        "work for ",
        "work at ",
        "working for ",
        "working at ",
        "career",
        "employment ",
        "jobs ",
    ),
    *("opportunit", "employee", "employed by ", "position", "role", "post", "opening", "vacanc", "hiring ", "as a ", "apply to "),
)
_JOIN = ("join", "apply to")
_NAME = pattern(rf"{WORD}(?: (?:{WORD}|of|and|for|the|&|\#?\d{{1,4}})){{1,9}}")
# A laboratory behind the name of its university: "University of Alder Fenner Lab".
_LAB = pattern(r"(?P<whole>University of [A-Z][\w'-]+(?: [A-Z][\w'-]+)??)(?: [A-Z][\w'-]+)? (?:Lab|Laboratory)")
# Behind a name, the word that it belongs to: "work at Alder College pool".
_MORE = pattern(
    r" (?!(?:as|in|and|where|to|is|are|on|for|with|which|that|has|offers?|located|who|today|by|at|we|you|or|of|the)\b)[a-z]{3,}"
)
_KINDS = ("summary", "about", "header", "other", "page_furniture", "application")


def calling(document: Document) -> Found[str] | None:
    """The employer in its own right that such words name; any body where no label names a department of somebody."""
    part = bool(document.values_of("department"))
    for section in document.of_kind(*_KINDS):
        for at in sorted(set(offsets_in(document, section.start, section.end, _SIGNS))):
            lead = _CALLS.match(document.lower, at, section.end)
            if lead is None or document.text[at - 1 : at].isalnum():
                continue
            name = _NAME.match(document.text, lead.end(), section.end)
            sure = part or lead.group().startswith(_JOIN)  # a place of work can be joined as well: "the Command Center"
            found = _named(document, Span(*name.span()), (OWN,) if sure else (OWN, MAYBE)) if name else None
            if found:
                return document.found(*found, "employer that calls")
    return None


def _named(document: Document, span: Span, forms: tuple[re.Pattern[str], ...]) -> Span | None:
    """The longest beginning of some words that is the name of a body."""
    stop = document.text.find("'s ", *span)
    start, stop = span.start, stop if stop > 0 else span.end
    stop = sentence_stop(document, start, stop)
    while stop > start:
        stop -= document.text.endswith((".", "'"), start, stop)
        name = Span(start, stop)
        lab = _LAB.fullmatch(document.text, *name)
        if lab:
            return Span(*lab.span("whole"))
        if document.text.find(" ", *name) < 0:
            return None  # "the University"
        if any(has(document, name, form) for form in forms) or (MAYBE in forms and names_firm(document, name)):
            return None if _MORE.match(document.text, stop) else name
        stop = document.text.rfind(" ", start, stop)
    return None
