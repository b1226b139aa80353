"""`employment.bargaining_units`: the units that agreements are made for, by number, letters or name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jobparse.fields.edges import trimmed
from jobparse.fields.reading import listed
from jobparse.fields.terms.unions import NO_UNIT, is_union, units_in_prose, words_of
from jobparse.lexicon import lexicon
from jobparse.patterns import pattern
from jobparse.spans import Found, Span

if TYPE_CHECKING:
    from jobparse.document.model import Document, Labelled

# The numbers of units in prose: "bargaining units 4, 7 and #9".
_UNITS = pattern(
    r"""
    bargaining (?<=\bbargaining) \s+ units? (?: \ represented\ by\ [^.,\n]{3,40},\ unit )? \s* (?: \# | no\.? | code )? \s*
    (?P<units> \#?\d{1,3} (?: \s* (?: , | & | and | ,\s*& | ,\s*and ) \s* \#?\d{1,3} )* )
    """,
    re.VERBOSE,
)
_NUMBER = pattern(r"\d+")
# The name of a unit with its union, behind its letters: "HPU - Harbor Pilots Unit (HPA)"; and where the name does not say that it
# is a unit, so that the letters belong to what is printed: "DS&T - Docks, Scientific, and Technical (HPA)".
_UNIT_NAME = pattern(r"[A-Z&]{2,6} - ([A-Z][\w,& -]{3,60} Unit \([A-Z&]{2,6}\))")
_UNIT_LETTERS = pattern(r"[A-Z][A-Z&]{1,5} - [A-Z][\w,&/ -]{3,60}(?: \([A-Z&]{2,6}\))?")
# The code of a unit behind its label, with a word for it before: "# PX-12B", "Unit 7".
_UNIT_CODE = pattern(r"(?:(?i:bargaining )?(?i:unit|bu) )?\#?\s*([A-Z]{0,4}-?\d{1,4}[A-Z]?)(?!\w)")
# Its name, which is all that stands there, in words with capitals, a short one in brackets behind it: "Trades & Crafts", "Docks
# Crews (DC)"; and what says that there is none, in lower case.
_UNIT_PLAIN = pattern(r"(?=.{4,51}\Z)[A-Z][\w,&/'-]*(?: (?:[A-Z&-][\w,&/'-]*|of|and|the))*(?: \([A-Z&]{2,6}\))?")
# The letters alone by which a government calls its units, of which some say that there is none: "SM"; but "NR", "NU".
_UNIT_IN_LETTERS = pattern(r"(?!N[ABRU]?\b|Y\b|NO[NR]?\b|TB[AD]\b|YES\b)[A-Z]{2,3}")
# A unit beside the pay, glued to the word for it or not: "(BU10 HE02)", "SR-10, BU 03".
_UNIT_BESIDE = pattern(r"(?<=[(,;/ ])(?:(?P<glued>BU-?\d{1,2})|BU:? (?P<number>\d{1,2}))(?=[),;/ \n.]|\Z)")
_KINDS = ("salary", "employment", "identifiers", "header")
# Headings over the unit.
_HEADINGS = frozenset({"bargaining unit", "bargaining units", "negotiating unit"})


def bargaining_units(document: Document) -> Found[list[str]] | None:
    """The numbers or codes of the bargaining units, from prose and labels."""
    rows: dict[str, Span] = {}
    for section in (
        document.of_kind("employment", "header", "application", "selection") if "bargaining" in document.tokens else ()
    ):
        for match in _UNITS.finditer(document.lower, section.start, section.end):
            for number in _NUMBER.finditer(document.text, *match.span("units")):
                rows.setdefault(number.group(), Span(*number.span()))
    for match in units_in_prose(document):
        if match["lead"] and not is_union(match["name"]) and lexicon().no_units.isdisjoint(words_of(match["name"])):
            rows.setdefault(document.value(*match.span("name")), Span(*match.span("name")))
    for row in document.values_of("employment.bargaining_units"):
        found = _unit_in_label(document, row)
        if found:
            rows.setdefault(document.value(*found), found)
    return listed(rows or _under_heading(document) or _beside_pay(document), "bargaining unit")


def _beside_pay(document: Document) -> dict[str, Span]:
    """The units beside the pay or the grade."""
    rows: dict[str, Span] = {}
    for section in document.of_kind(*_KINDS) if document.text.find("BU") >= 0 else ():
        for match in _UNIT_BESIDE.finditer(document.text, section.start, section.end):
            rows.setdefault(match["glued"] or match["number"], Span(*match.span("glued" if match["glued"] else "number")))
    return rows


def _under_heading(document: Document) -> dict[str, Span]:
    """The unit on the only line under a heading that is no label of the text: "Bargaining Unit" over "Dock Crews"."""
    for section in document.of_kind("employment"):
        headed = section.anchor is not None and document.lower[slice(*section.anchor.heading)] in _HEADINGS
        span = trimmed(document, section.body, section.end) if headed else Span(0, 0)
        if span.start < span.end and document.text.find("\n", *span) < 0:
            found = _unit_in_label(document, span)
            return {document.value(*found): found} if found else {}
    return {}


def _unit_in_label(document: Document, row: Labelled | Span) -> Span | None:
    """The unit in the value of its label: its code or number, its letters, its name."""
    code = _UNIT_CODE.match(document.text, row.start, row.end)
    if code:
        return Span(*code.span(1))
    named = _UNIT_NAME.match(document.text, row.start, row.end)
    if named:
        return Span(*named.span(1))
    span = trimmed(document, row.start, row.end)
    letters = words_of(document.text[slice(*span)].partition(" - ")[0])
    named_so = _UNIT_IN_LETTERS.fullmatch(document.text, *span) or _UNIT_LETTERS.fullmatch(document.text, *span)
    if named_so:  # the letters of a union are no unit of it
        return span if lexicon().unions.isdisjoint(letters) and lexicon().no_units.isdisjoint(letters) else None
    plain = _UNIT_PLAIN.fullmatch(document.text, *span) and not NO_UNIT.match(document.lower, *span)
    words = words_of(document.text[slice(*span)]) if plain else []
    return span if words and lexicon().unions.isdisjoint(words) and lexicon().no_units.isdisjoint(words) else None
