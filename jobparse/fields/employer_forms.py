"""The forms of employers' names as a line or a part of one: councils, districts, universities, trusts, ministries, companies."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jobparse.fields.edges import trimmed
from jobparse.fields.header import front_lines, names_occupation, tells_no_title
from jobparse.fields.organisations import is_office
from jobparse.fields.signs import has_sign
from jobparse.lexicon import lexicon
from jobparse.lexicon.folding import key
from jobparse.patterns import pattern
from jobparse.spans import Found, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jobparse.document.model import Document, Section

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
    | {_NAME} (?: (?: County\  )? Public | Free | Memorial ) \ Library | {_NAME} Library\ System
    | (?: Supreme | Superior | Circuit | District ) \ Court\ of\ .{{3,40}}
    | {_NAME}
        (?: Sheriff's\ Office | Police\ Service | Fire\ Protection | Institute | Programme | Foundation | Society | Agency
          | Authority | Commission | Corporation | Museum | Hospital | Centre | Center )
    | {_NAME} (?: Museum | Academy | Archives | Botanic(?:al)?\ Garden | Observatory ) \ of\ .{{3,40}}
    | {_NAME} (?: Inc\.? | LLC | Ltd\.? | Limited | plc | GmbH | LLP | e\.V\. ) | {_NAME} Institute\ .{{3,40}}
    | {_NAME} (?: Primary | Secondary | Infants? | Junior | Nursery | Grammar | Special ) \ (?: School | Academy )
    | {_NAME} Court | (?: Supreme | Superior | Circuit | District ) \ Court
    | (?: (?! Atlantic | Western | Eastern | Northern | Southern | Central ) {_NAME} ) Canada
    | (?: Embassy | High\ Commission ) \ of\ .{{3,40}} | {_NAME} (?: Embassy | High\ Commission )
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
    (?: (?<![^\n]) | (?<=\.\ ) | \b (?: At | Join ) \ )
    (?! (?: At | Join | In | For | This | Our | We | All | Under | If ) \ )
    (?P<name> (?: The\ )? {_WORD} (?: \ (?: {_WORD} | of | and | for | the | at | & ) ){{1,10}}? )
    (?: \ \( [A-Z]{{2,8}} \) )?
    (?: ,\ [A-Z]\w+ (?: \ [A-Z]\w+ )? ){{0,2}}
    (?: ,\ an?\ [^.;:\n]{{3,120}}? , )?
    ,? \ (?: is | are | has | was | seeks | invites | serves | supports | provides | offers | operates | welcomes | recruits
      | announces | solicits? | wishes | intends | anticipates | requires | we | you | values | maintains | acknowledges
      | employs | believes | will ) \b
    """,
    re.VERBOSE,
)
# Who has to do with an employer rather than it: "Graduates of Alder University are welcome".
_PEOPLE = pattern(
    r"(?:Graduates?|Alumni|Students?|Employees|Members|Residents|Citizens|Veterans|Applicants|Candidates) (?:of|at|from)\b"
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
# The last word of the name of a company or project, in lower case: "Alder Food Processing JV LLC", "Harbour Communications".
_COMPANY = pattern(
    r"(?:.* )?(?:llc|cjsc|ojsc|jsc|as|ag|ab|bv|sa|inc|corp|co|ltd|limited|gmbh|plc|company|group|partners"
    r"|communications|solutions|systems|technologies|bank|fund|foundation|consulting|international|holding|enterprises|industries|hotel|network)\.?"
)
# What stands behind a name where a sentence of the text is on its bearer: "Alder Fund is a", "Alder Fund (AF) seeks".
_BEARER = pattern(
    r"(?: \([A-Za-z&.-]{2,12}\))? (?:is|are|was|has|seeks|currently|announces|invites|offers|provides|will|works|operates"
    r"|supports)\b"
    r"|, (?:an?|the)\b"
)
# Where the vacancy is: "a position that has arisen within the Alder Rural District Council", "vacancies in Alder Council".
_VACANT_IN = pattern(
    rf"""
    \b (?: arisen | arose | exists? | occurred | available | vacanc(?:y|ies) | posts? | positions? )
    \ (?: with )? in \ (?: the\  )?
    (?P<name> {_WORD} (?: \ (?: {_WORD} | of | and | for | the | & ) ){{1,7}} )
    """,
    re.VERBOSE,
)
# One of these stands in whatever `_VACANT_IN` finds.
_VACANT = ("council", "authority", "municipality", "county", "hospital", "university", "college", "commission", "agency")
# What is said of an employer behind its name, which opens the text: "The Alder Embassy - Relations between …".
_OPENS = pattern(rf"(?:The\ )?(?P<name>{_NAME}{_WORD})(?:\ \([A-Z]{{2,8}}\))?\ -\ (?=[A-Z])")
# Words of notices, pages and parts of employers, which no name of an employer is made of.
_NOTICE = frozenset(
    [
        *("job", "jobs", "vacancy", "vacancies", "announcement", "notice", "posting", "postings", "opening", "openings"),
        *("career", "careers", "employment", "recruitment", "position", "positions", "bulletin", "advertisement", "advert"),
        *("opportunity", "opportunities", "home", "welcome", "department", "division", "office", "apply"),
    ]
)
# How many words a name of an employer in no known form has at least and at most.
_FEWEST, _MOST = 2, 9
# Who acts for a school or college: "The Governors of Alder Primary School are seeking".
_GOVERNORS = pattern(r"(?:Governors|Governing (?:Body|Board|Council)|(?:Board of )?Trustees) of (?:the )?")
# A university behind one of its units: "the Department of Zoology, University of Alder", "the School of Physics at Alder State
# University".
_UNIT_OF = pattern(
    r"""
    (?: Department | Dept\.? | Division | School | Faculty | Institute ) \ (?:of|for)\ [A-Z][\w&'/-]*
    (?: ,? \ (?: and\  | of\  | &\  )? [A-Z][\w&'/-]* ){0,6}? (?: ,\  | ,?\ at\ (?:the\ )? | \ of\ the\  )
    (?P<name> University\ of\ (?:the\ )?[A-Z][\w'-]+
      | [A-Z][\w'-]+ (?: \ [A-Z][\w'-]+ ){0,3}? \ (?: University | College ) (?: \ of\ [A-Z][\w'-]+ )? ) \b
    """,
    re.VERBOSE,
)
_UNIT_SIGNS = ("university", "college")
# Parts of an employer, in lower case, and what joins one to the name of the whole.
_DEPARTMENTS = ("department", "faculty", "school of", "institute", "division", "program", "centre", "center")
_OF_WHOM = (" at the ", " at ", " of the ", " in the ")
# What stands between a title and its employer on one line: "Registrar at the University of Alder", "Teacher for Alder School".
_AT = pattern(r" (?:at|in|for) (?:the )?(?=[A-Z])")
# Where the name of a government ends whose line goes on with a title: "Town of Alder Harbor Clerk", "City of New Alder Clerk".
_GOVERNMENT = pattern(
    r"(?:City|County|State|Town|Village|Township|Borough|Province) of"
    r" (?:(?:New|San|Santa|Los|Las|Port|Fort|Saint|St\.|El|La|Mount|North|South|East|West) )?[A-Z][\w.'-]* (?=[A-Z])"
)
# One of these stands in whatever `_OWN` and `_MAYBE` find.
_SIGN = pattern(
    r"embassy|high commission|council|district|authority|agency|commission|school|universit|college|polytechnic|nhs| of "
    r"|municipality|health |nation|transit|canada|tribe|county|ministry|cabinet|hm |library|court|office|police|protection"
    r"|institute|programme|foundation"
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
_SMALL = frozenset(["of", "and", "the", "for", "at", "in", "on", "de", "la"])
# The words in small letters that names hold further, also of other languages; any other one makes a line a sentence.
_SMALLER = _SMALL | frozenset(
    ["du", "des", "del", "der", "und", "et", "y", "e", "von", "van", "zu", "an", "a", "with", "by", "per", "no"]
)
# What stands before a name on its line: an article, or the word over a link to the employer's pages.
_BEFORE_NAME = ("the ", "website ")
_LINES = 16
# How many line ends may stand above the label of a title below the employer's name.
_ABOVE = 3
_LONGEST = 80


def in_own_right(document: Document) -> Found[str] | None:
    """The first line of the title block that is the name of an employer in its own right."""
    return _first(document, _OWN, "employer in the title block")


def above_title(document: Document) -> Found[str] | None:
    """The name that opens the text, directly above the label of the title: "Alder Fund" over "TITLE: Clerk".

    It has to end as the name of a company does, to stand in a sentence of the text that is on its bearer, or to have nothing
    between it and the label, and nothing in it that speaks for something else.
    """
    first = document.labelled[0] if document.labelled else None
    lines = document.lines
    if first is None or first.label.attribute != "title" or document.lower[: first.anchor.start].count("\n") > _ABOVE:
        return None
    span = trimmed(document, lines[0].body, lines[0].end)
    content = document.text[span.start : span.end]
    acronym = content.rfind(" (") if content.endswith(")") else -1
    if acronym > 0:
        span = Span(span.start, span.start + acronym)
        content = content[:acronym]
    if lines[0].start >= first.anchor.start or not 2 < len(content) <= _LONGEST or not _is_name(content):
        return None
    if is_office(document, span) or names_occupation(content) or tells_no_title(content):
        return None
    company = _COMPANY.fullmatch(content.lower().rstrip(" .")) is not None
    name = content.removeprefix("The ")
    short = name.rpartition(" ")[0]  # "Alder Vision" of "Alder Vision Canada"
    directly = lines[1].start == first.anchor.start
    if company or _speaks_of(document, name, first.end) or (" " in short and _speaks_of(document, short, first.end)):
        return document.found(*span, "name above the title")
    return document.found(*span, "name above the title") if directly and _is_full_name(content) else None


def _is_full_name(content: str) -> bool:
    """Whether a line can be a name of any form: nothing in it may speak for something else, such as a notice or a sentence."""
    words = content.split()
    if not _FEWEST <= len(words) <= _MOST or content[-1] in ".:!?" or content.isupper() or any(map(str.isdigit, content)):
        return False
    named = all(word[0].isupper() or not word[0].isalpha() or word in _SMALL for word in words)
    return named and _NOTICE.isdisjoint(word.strip("().,").lower() for word in words)


def _is_name(content: str) -> bool:
    """Whether a line begins as a name does, and is no heading or label."""
    opening = content.lstrip("\"'")
    folded = key(content)
    return opening[:1].isupper() and ":" not in content and folded not in lexicon().headings and folded not in lexicon().labels


def _speaks_of(document: Document, name: str, start: int) -> bool:
    """Whether a sentence behind an offset has a name as its subject."""
    at = document.text.find(name, start)
    while at >= 0:
        if _BEARER.match(document.text, at + len(name)):
            return True
        at = document.text.find(name, at + len(name))
    return False


def in_prose(document: Document) -> Found[str] | None:
    """The employer that a sentence of the text names as the one who speaks or hires: "At Alder University, we …"."""
    part = bool(document.values_of("department"))  # of a government that is not named
    for section in document.of_kind("about", "summary", "header", "equal_opportunity", "benefits"):
        for match in _SPEAKS.finditer(document.text, section.start, section.end):
            span = _whole_of(document, _bare(document, Span(*match.span("name"))))
            if _PEOPLE.match(document.text, *span):
                continue
            if _OWN.fullmatch(document.text, *span) or (not part and _MAYBE.fullmatch(document.text, *span)):
                return document.found(*span, "employer in prose")
        unit = _UNIT_OF.search(document.text, section.start, section.end) if _may_name_university(document, section) else None
        if unit:
            return document.found(*unit.span("name"), "university of a unit in prose")
    return None


def _may_name_university(document: Document, section: Section) -> bool:
    return has_sign(document, section.start, section.end, _UNIT_SIGNS)


def _whole_of(document: Document, span: Span) -> Span:
    """The name behind that of its department: "Harbour University" of "Botany Department at Harbour University"."""
    if not any(document.lower.find(part, *span) >= 0 for part in _DEPARTMENTS):
        return span
    for joint in _OF_WHOM:
        at = document.text.find(joint, *span)
        if at > 0 and document.text[at + len(joint)].isupper():
            return Span(at + len(joint), span.end)
    return span


def of_health_service(document: Document) -> Found[str] | None:
    """The trust or board of the health service that a line of the text names."""
    match = _HEALTH.search(document.text) if "nhs" in document.tokens else None
    return document.found(*match.span("name"), "body of the health service") if match else None


def vacant_in(document: Document) -> Found[str] | None:
    """The employer in its own right that a sentence names as the one with the vacancy."""
    for section in (
        document.of_kind("summary", "about", "header") if any(document.lower.find(sign) >= 0 for sign in _VACANT) else ()
    ):
        for match in _VACANT_IN.finditer(document.text, section.start, section.end):
            stop = match.end("name")
            while stop > match.start("name"):
                stop -= document.text.endswith(".", match.start("name"), stop)
                if _OWN.fullmatch(document.text, match.start("name"), stop):
                    return document.found(match.start("name"), stop, "employer with the vacancy")
                stop = document.text.rfind(" ", match.start("name"), stop)
    return None


def opens_text(document: Document) -> Found[str] | None:
    """The employer whose name opens the text, before a dash and what is said of it."""
    first = document.lines[0] if document.lines else None
    match = _OPENS.match(document.text, first.body, first.end) if first else None
    if match is None:
        return None
    named = _OWN.fullmatch(document.text, *match.span("name")) or _MAYBE.fullmatch(document.text, *match.span("name"))
    return document.found(*match.span("name"), "employer that opens the text") if named else None


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
    """A name without the article, a site's word for its link, and the governors before it."""
    before = next((word for word in _BEFORE_NAME if document.lower.startswith(word, span.start)), "")
    start = span.start + len(before)
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
        return is_proper(content) and behind_government(document, span) == span
    return content.isupper() and not names_occupation(content) and form.fullmatch(_CAPITALS.sub(_lowered, content)) is not None


def is_proper(content: str) -> bool:
    """Whether a line can be a name: its words have capitals, but for those that join them.

    >>> is_proper("Institute for Tides and Docks"), is_proper("Graduates of Alder University are welcome")
    (True, False)
    """
    return all(word in _SMALLER or not word[0].islower() or not word.isalpha() for word in content.split())


def behind_government(document: Document, span: Span) -> Span:
    """The title behind the name of a government that opens a line; the line itself where no title ends it."""
    match = _GOVERNMENT.match(document.text, *span)
    title = document.text[match.end() : span.end].rstrip() if match else ""
    if match is None or not names_occupation(title):
        return span
    start, last = match.end(), match.end() + title.rfind(" ")
    if title[:2].isupper() and not document.text[start - 3 : start].isupper():
        return Span(start, span.end)  # "City of Alder FIELD SURVEYOR"
    if not names_occupation(title.rpartition(" ")[2]):
        return span
    # a name of more words stands by itself elsewhere: "Town of Maple Grove is"
    stop = document.text.find(" ", start, last + 1)
    while stop > 0:
        if document.text.count(document.text[span.start : stop]) > document.text.count(document.text[span.start : stop + 2]):
            start = stop + 1
        stop = document.text.find(" ", stop + 1, last + 1)
    return Span(start, span.end)


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
