"""What sites, offices and mails print around a title on its line: numbers, grades, places, references, kinds of documents."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jobparse.fields.edges import trimmed
from jobparse.fields.employer_forms import names_employer
from jobparse.patterns import pattern
from jobparse.spans import Span

if TYPE_CHECKING:
    from jobparse.document.model import Document

# What a site or an office appends to a title: numbers, grades, codes ("Surveyor-NWQ, GX31", "Planner II - 90210").
_APPENDED = pattern(
    r"""
    (?: \s* [,(-] \s* (?: grade\s* )?
        (?: [A-Z]{1,4}-?\d{1,5}[A-Z]? | \#?\d{3,} | job\s*\#?\d+ | [A-Z]{3} ) \)?
      | \s+ \#?\d{4,}
      | \s+ - \s+ hourly
      | \s+ position \s+ available
      | \s* \( (?: [A-Z]{2,6} | \d+ (?: \ (?: posts? | positions? | vacanc(?:y|ies) | openings? ) )? ) \)
      | \s+ - \s+ [A-Z][\w.\ ]{2,24}, \ [A-Z]{2} (?= \s* $ )
    )+ $
    """,
    re.VERBOSE | re.IGNORECASE,
)
# One of these stands in whatever `_APPENDED` finds.
_APPENDED_SIGN = pattern(r"[-,(\d]|vailable", re.IGNORECASE)
# Letters at the end of what `_APPENDED` found, in capitals: it ignores case, and "Driver-Van" is a title in whole.
_CASED = pattern(r"[A-Z]{3}\)?$|, [A-Z]{2}$")
_SAID = pattern(r"hourly|available", re.IGNORECASE)
# Where a title ends before what is said of its posting, in lower-case text: "Surveyor (two posts) ref: TX/7", "Surveyor - job
# group N", "Surveyor (m/f/d), Alder".
_TAIL = pattern(
    r"""
    [\s,-]*
    (?: \bref (?: erence )? \.? (?: \s? (?: no | number | code | nr ) \b | \s?[:\#] ) .*
      | \bjob\ group\b .*
      | \( (?: \d{1,2} | one | two | three | four | five | six | ten ) \s (?: \(\d{1,2}\)\s )?
        (?: posts? | positions? | vacanc(?:y|ies) | openings? ) \) .*
      | \( [fmwdhx] (?: \s?/\s? [fmwdhxia*] ){1,3} \) (?: , \s .* )?
    ) $
    """,
    re.VERBOSE,
)
# One of these stands in whatever `_TAIL` finds.
_TAIL_SIGNS = ("(", "ref", "job group")
# The reference before a title: "ABC/22/9/XY 6/Surveyor", "RV 31/22 Surveyor", "POST 12/044 : SURVEYOR"; none is the number in
# "24/7 Dispatcher".
_CODED = pattern(
    r"(?:[A-Z]{2,8}[/ -]\d{1,4}/\d{1,4}|\d{2,4}/\d{2,4})(?:/[A-Z]{0,3} ?\d{1,4}[A-Z]?){0,3}\s*[/:-]?\s*(?=[A-Z][A-Za-z])"
)
# What stands around a title in the heading of a page: "City of Alder FIELD SURVEYOR", "Surveyor job in Alder, Maine",
# "Field Surveyor DPW". Numerals ("III") and "IT" are part of the title.
_BEFORE = pattern(r"(?:City|County|State) of [A-Z][a-z]+ (?=[A-Z]{2})")
_BEHIND = pattern(
    r" (?:job (?:in|at) [A-Z][\w. ]+(?:, [A-Z][A-Za-z ]+)?$|(?:in|at) [A-Z][\w. ]+, [A-Z][A-Za-z ]+$"
    r"|(?<=[a-z] )(?!I{2,3}$|IV$|IT$)[A-Z]{3,5}$)"
)
# A library of a place: "Pine County Public Library".
_LIBRARY = pattern(r"[A-Z][\w.-]+(?: [A-Z][\w.-]+){0,3} Public Library")
# What stands before a title on its line: the kind of work ("Part-time position / Usher"), the kind of document. It
# reads lower-case text.
_PREFIXED = pattern(
    r"""
    (?: (?: full | part ) [ -] time \ (?: position | job )? \s* [/:-] \s*
      | (?: job | position | bid )? /? (?: job | bid )? \s* announcement \s* [:-]? \s+
      | (?: job | position | post ) \ title \s{1,4}
      | now\ hiring:? \s+
      | (?: subject: \s* )? (?: (?: re | fwd? ): \s* )? (?: \[ [^\]]{2,30} \] \s* )?
        (?: job (?: \ opening )? : \s+ | openings?\ for\ an?\  )
      | \[ [^\]]{2,30} \] \s*
      | (?: (?: announcement | notice ) \ of \ (?: an?\  )? (?: job\  )? vacancy \  )?
        for \ (?: the\ (?: position | post )\ of\  )? (?: an?\  )?
      | (?: (?: job | position )\  )? description \s* [:-]? \s+
      | subject: \s* (?: \[ [^\]]{2,30} \] \s* )?
      | job\ openings? /
    )
    """,
    re.VERBOSE,
)


def alone(document: Document, span: Span) -> Span:
    """A title line without the employer before it and the place or office behind it."""
    before = _BEFORE.match(document.text, span.start, span.end)
    start = before.end() if before else span.start
    behind = _BEHIND.search(document.text[start : span.end])
    return Span(start, start + behind.start() if behind and behind.start() > 3 else span.end)


def bare(document: Document, span: Span) -> Span:
    """A title without what sites put before and behind it."""
    span = _ended(document, _begun(document, span))
    comma = document.text.rfind(", ", *span)
    if comma > span.start and _names_body(document, Span(comma + 2, span.end)):
        span = Span(span.start, comma)
    content = document.text[span.start : span.end]
    match = _APPENDED.search(content) if _APPENDED_SIGN.search(content) else None
    if not match or match.start() <= 3:
        return span
    appended = match.group()
    if _CASED.search(appended) or any(char.isdigit() for char in appended) or _SAID.search(appended):
        return trimmed(document, span.start, span.start + match.start())
    return span


def begin_of(document: Document, start: int, end: int) -> int:
    """Where a title begins on its line, behind what stands before titles."""
    return _begun(document, Span(start, end)).start


def _begun(document: Document, span: Span) -> Span:
    """A title without its prefix and its reference."""
    prefix = _PREFIXED.match(document.lower, span.start, span.end)
    if prefix and prefix.end() < span.end:
        span = Span(prefix.end(), span.end)
    coded = _CODED.match(document.text, span.start, span.end)
    return Span(coded.end(), span.end) if coded else span


def _ended(document: Document, span: Span) -> Span:
    """A title without what is said of its posting behind it."""
    content = document.lower[span.start : span.end]
    if not any(sign in content for sign in _TAIL_SIGNS):
        return span
    tail = _TAIL.search(content)
    return Span(span.start, span.start + tail.start()) if tail and tail.start() > 3 else span


def _names_body(document: Document, span: Span) -> bool:
    """Whether a span is the name of an employer or a library, as behind a title: "Cataloguer, Alder Public Library"."""
    return names_employer(document, span) or _LIBRARY.fullmatch(document.text, *span) is not None
