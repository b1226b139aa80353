"""The forms of employers' names as a line or a part of one: councils, districts, universities, trusts, ministries, companies."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jobparse.fields.edges import trimmed
from jobparse.fields.header import front_lines, names_occupation
from jobparse.patterns import pattern
from jobparse.spans import Found, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jobparse.document.model import Document

_WORD = r"[A-Z][\w.&'-]*"
_NAME = rf"{_WORD}\ (?:(?:{_WORD}|of|and|the|for|at|&|de|la)\ ){{0,6}}"
# Names of employers in their own right, whatever other government the text names: "Leitrim County Council", "Lakeside Unified
# School District", "Corporation of the Township of Alder", "Port of Alder", "Alder Harbour NHS Foundation Trust".
_OWN = pattern(
    rf"""
      {_NAME}
        (?: (?: County | City | Borough | District | Shire | Town | Parish | Regional | Metropolitan | Municipal | Rural ) \  )?
        (?<! Advisory\ ) (?<! Development\ ) (?<! Arts\ ) Council
    | {_NAME}
        (?: School | Transit | Water | Sanitation | Sanitary | Fire | Park | Library | Hospital | Utility | Irrigation | College
          | Transportation | Conservation | Reclamation | Harbor | Protection ) \  District
        (?: \ (?: of | No\. ) \ .{{1,40}} | \ \#\d{{1,4}} )?
    | {_NAME}
        (?: Transit | Water | Port | Airport | Housing | Transportation | Utility | Utilities | Power | Turnpike | Development
          | Health | Hospital | Railroad ) \  (?: Authority | Agency | Commission )
    | {_NAME} (?: Schools | Independent\ School | School\ (?: Corporation | Board | Division | System ) | Board\ of\ Education )
    | {_NAME} (?: Charter\  )? Township | {_NAME} Public\ Service\ (?: Board | Commission )
    | (?: {_NAME} )? University (?: \ (?: of | at | College ) \ .{{2,50}} | ,?\ {_WORD} )?
    | {_NAME} (?: College | Polytechnic )
    | {_NAME} NHS\ (?: Foundation\  )? Trust | NHS\ (?! Jobs | Pension | Benefits | Values | AfC ) {_WORD}
    | {_NAME} (?: Rapid\  )? Transit
    | (?: Port | (?: County\  )? Government | Municipality | Regional\ Municipality | Shire | Housing\ Authority | Corporation
        | Royal\ Borough | London\ Borough | District | Parish ) \ of\ (?: the\  )?
        {_WORD} (?: [ ](?: {_WORD} | of | and | the ) ){{0,5}}
    | {_NAME}
        (?: Municipality | Public\ Utility\ District | Regional\ District | Health\ Board | Health\ Service | Nation | Tribe )
    | (?: {_WORD}\  ){{1,3}} County (?: \ (?: Government | Board\ of\ Commissioners ) )?
    | (?: City | County | Town | Village | Township | Borough | Province ) \ of\ {_WORD} (?: [ ]{_WORD} ){{0,2}}
    """,
    re.VERBOSE,
)
# Names that may as well be a part of a government that the text names: ministries, courts, libraries, companies.
_MAYBE = pattern(
    rf"""
      Ministry\ (?: of | for ) \ .{{3,60}} | Cabinet\ Office | Republic\ of\ .{{3,40}} | HM\ .{{3,40}}
    | {_NAME} (?: County\  )? Public\ Library | (?: Supreme | Superior | Circuit | District ) \ Court\ of\ .{{3,40}}
    | {_NAME}
        (?: Sheriff's\ Office | Police\ Service | Fire\ Protection | Institute | Programme | Foundation | Society | Agency
          | Authority | Commission | Corporation | Museum | Hospital | Centre | Center )
    | {_NAME} (?: Inc\.? | LLC | Ltd\.? | Limited | plc | GmbH | LLP | e\.V\. ) | {_NAME} Institute\ .{{3,40}}
    | {_NAME} (?: Primary | Secondary | Infants? | Junior | Nursery | Grammar | Special ) \ (?: School | Academy )
    | {_NAME} Court | (?: Supreme | Superior | Circuit | District ) \ Court
    | (?: (?! Atlantic | Western | Eastern | Northern | Southern | Central ) {_NAME} ) Canada
    | National\ .{{4,50}} | United\ Nations .{{0,60}}
    | European\ .{{3,50}} (?: Agency | Authority | Commission | Centre | Office )
    """,
    re.VERBOSE,
)
# A library of a place: "Pine County Public Library", "Two Rivers Library System".
LIBRARY = pattern(r"[A-Z][\w.-]+(?: [A-Z][\w.-]+){0,4} (?:Library(?: System| District)?|Libraries)")
# Who speaks or hires in a sentence: "Alder Water District is seeking", "At Harbour University we", "The Rivers Agency supports".
_SPEAKS = pattern(
    rf"""
    (?: (?<=\n) | (?<=\.\ ) | \b (?: At | Join ) \ )
    (?! (?: At | Join | In | For | This | Our | We | All | Under | If ) \ )
    (?P<name> (?: The\ )? {_WORD} (?: \ (?: {_WORD} | of | and | for | the | & ) ){{1,8}}? )
    (?: \ \( [A-Z]{{2,8}} \) )?
    ,? \ (?: is | are | has | was | seeks | invites | serves | supports | provides | offers | operates | welcomes | recruits
      | requires | we | you | values | maintains | acknowledges | employs | believes | wishes | will ) \b
    """,
    re.VERBOSE,
)
# A trust or board of the health service on a line of its own anywhere: "NHS ALDER", "Alder Harbour NHS Trust"; but not its pages.
_HEALTH = pattern(
    r"""
    ^ [ ]*
    (?P<name>
        NHS\ (?! (?i: jobs | pensions? | benefits | values | afc ) \b )
          [A-Z][A-Za-z&'-]{2,20} (?: \ (?: [A-Z][A-Za-z&'-]{1,20} | and | & ) ){0,4}
      | (?: [A-Z][\w&',.-]*\  | and\  | of\  | &\  ){1,8} NHS\ (?: Foundation\  )? Trust )
    [ ]* $
    """,
    re.VERBOSE | re.MULTILINE,
)
# Who acts for a school or college: "The Governors of Alder Primary School are seeking".
_GOVERNORS = pattern(r"(?:Governors|Governing (?:Body|Board|Council)|(?:Board of )?Trustees) of (?:the )?")
# What stands between a title and its employer on one line: "Registrar at the University of Alder".
_AT = pattern(r" (?:at|in) (?:the )?(?=[A-Z])")
# One of these stands in whatever `_OWN` and `_MAYBE` find.
_SIGN = pattern(
    r"council|district|authority|agency|commission|school|universit|college|polytechnic|nhs| of |municipality|health |nation"
    r"|transit|canada|tribe|county|ministry|cabinet|hm |library|court|office|police|protection|institute|programme|foundation"
    r"|society|corporation|township|board|academy|museum|hospital|cent(?:re|er)|inc|llc|ltd|limited|plc|gmbh|llp|e\.v\."
)
# A place behind the name of an employer, and what parts it from its department or its office on one line.
_PLACE = pattern(r", [A-Z][A-Za-z .]{1,24}$")
_PARTED = pattern(r"\s+[·|•]\s+|\s+-\s+|\s{3,}|\s*\((?=[A-Z]{2,8}\)$)")
# A word in capitals, of a name that is printed in capitals, and those words that are no more than short names.
_CAPITALS = pattern(r"[A-Z][A-Z.&'-]+")
_JOINING = frozenset(["OF", "AND", "THE", "FOR", "AT"])
_SHORT = frozenset(["NHS", "HM", "LLC", "LLP"])
_DASH = " - "
_ACRONYM = pattern(r"\s*\([A-Z][A-Za-z]{1,9}\)$")
_LINES = 16
_LONGEST = 80


def in_own_right(document: Document) -> Found[str] | None:
    """The first line of the title block that is the name of an employer in its own right."""
    return _first(document, _OWN, "employer in the title block")


def in_prose(document: Document) -> Found[str] | None:
    """The employer that a sentence of the text names as the one who speaks or hires: "At Alder University, we …"."""
    part = bool(document.values_of("department"))  # of a government that is not named
    for section in document.of_kind("about", "summary", "header", "equal_opportunity", "benefits"):
        for match in _SPEAKS.finditer(document.text, section.start, section.end):
            span = _bare(document, Span(*match.span("name")))
            if _OWN.fullmatch(document.text, *span) or (not part and _MAYBE.fullmatch(document.text, *span)):
                return document.found(*span, "employer in prose")
    return None


def of_health_service(document: Document) -> Found[str] | None:
    """The trust or board of the health service that a line of the text names."""
    match = _HEALTH.search(document.text) if "nhs" in document.tokens else None
    return document.found(*match.span("name"), "body of the health service") if match else None


def possibly(document: Document) -> Found[str] | None:
    """The first line of the title block that is the name of a body that can be an employer."""
    return _first(document, _MAYBE, "body in the title block")


def behind_labelled_title(document: Document) -> Found[str] | None:
    """The employer behind the title on the title's own line: "title: Cataloguer - Alder Free Library (AFL)"."""
    for row in document.values_of("title"):
        at = document.text.rfind(_DASH, row.start, row.end)
        if at < 0:
            continue
        span = trimmed(document, at + len(_DASH), row.end)
        acronym = _ACRONYM.search(document.text[span.start : span.end])
        span = Span(span.start, span.start + acronym.start()) if acronym else span
        content = document.text[span.start : span.end]
        if not names_occupation(content) and any(form.fullmatch(content) for form in (_OWN, LIBRARY, _MAYBE)):
            return document.found(*span, "employer behind the title")
    return None


def _bare(document: Document, span: Span) -> Span:
    """A name without the article and the governors before it."""
    start = span.start + 4 if document.lower.startswith("the ", span.start) else span.start
    governors = _GOVERNORS.match(document.text, start, span.end)
    return Span(governors.end() if governors else start, span.end)


def names_employer(document: Document, span: Span) -> bool:
    """Whether a span is the name of an employer in its own right and nothing else."""
    named = _SIGN.search(document.lower, *span) is not None and _has(document, _bare(document, span), _OWN)
    return named and _behind_title(document, span) == span


def may_name_employer(document: Document, span: Span) -> bool:
    """Whether a span is the name of a body that can be an employer and nothing else."""
    return _SIGN.search(document.lower, *span) is not None and _has(document, _bare(document, span), _MAYBE)


def _has(document: Document, span: Span, form: re.Pattern[str]) -> bool:
    """Whether a span has a form, in ordinary letters or in capitals."""
    content = document.text[span.start : span.end]
    if form.fullmatch(content):
        return True
    return content.isupper() and not names_occupation(content) and form.fullmatch(_CAPITALS.sub(_lowered, content)) is not None


def _lowered(word: re.Match[str]) -> str:
    """A word in capitals as it stands in a name in ordinary letters."""
    content = word.group()
    if content in _SHORT:
        return content
    return content.lower() if content in _JOINING else content.capitalize()


def _first(document: Document, form: re.Pattern[str], rule: str) -> Found[str] | None:
    for part in _parts(document):
        span = _bare(document, part)
        if _has(document, span, form):
            return document.found(*span, rule)
        place = _PLACE.search(document.text[span.start : span.end])
        if place and _has(document, Span(span.start, span.start + place.start()), form):
            return document.found(span.start, span.start + place.start(), rule)
    return None


def _behind_title(document: Document, span: Span) -> Span:
    """The employer behind the title that opens a line; the line itself where no title does."""
    at = _AT.search(document.text, *span)
    return Span(at.end(), span.end) if at and names_occupation(document.text[span.start : at.start()]) else span


def _parts(document: Document) -> Iterator[Span]:
    """The lines of the title block, and their parts where a mark parts them."""
    for line in front_lines(document)[:_LINES]:
        if line.end - line.body > 2 * _LONGEST or not _SIGN.search(document.lower, line.body, line.end):
            continue
        start = line.body
        for mark in [*_PARTED.finditer(document.text, line.body, line.end), None]:
            span = trimmed(document, start, mark.start() if mark else line.end)
            if 5 < span.end - span.start <= _LONGEST and document.text[span.start].isupper():
                yield _behind_title(document, span)
            if mark:
                start = mark.end()
