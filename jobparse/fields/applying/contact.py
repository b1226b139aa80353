"""`application.contact`: whom to ask, or whom to send something to."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from jobparse.document.signs import has_sign
from jobparse.fields.applying.addressees import FORM, addressee, is_person
from jobparse.fields.applying.addresses import EMAIL, URL
from jobparse.fields.applying.names import is_on_other_matters, named_to_reach
from jobparse.fields.applying.people import named_beside_number, named_by_address
from jobparse.fields.applying.phones import PHONE
from jobparse.fields.edges import end_without, trimmed
from jobparse.fields.header import names_occupation
from jobparse.fields.organisations import ORGANISATION, UNIT
from jobparse.lexicon.applying import applying_words
from jobparse.patterns import pattern
from jobparse.spans import Span

if TYPE_CHECKING:
    from jobparse.document.model import Document, Section
    from jobparse.spans import Found

# Whom to ask: "Attn: Ms. Joan Q. Miller". Case counts, since a name is told by its capitals only. One of the signs stands in
# whatever it finds.
_NAME = rf"(?: {FORM} \s? ){{0,2}} \s* [A-Z][a-z]+ (?: \ [A-Z]\. )? \ [A-Z][A-Za-z'-]+"
_PERSON = pattern(
    rf"""
    (?: [Cc]ontact | [Cc]onsult | [Aa]ddressed\ to | (?: [Ee]n | [Ii]n ) quiries\ to | [Aa]ttention (?: \ of | : )?
      | (?: attn | Attn | ATTN ) [:.]? | [Qq]uestions\ to ) \s+
    (?: person:? \s+ | name:? \s+ )?
    ( {_NAME} (?: \ [A-Z][a-z'-]+ (?= \ *\n ) )? ) \b
    """,
    re.VERBOSE,
)
_PERSON_SIGNS = ("contact", "att", "questions", "consult", "addressed to", "quiries to")
# The name behind the words that ask to contact somebody, in a section on something else.
_ASKED = pattern(rf"( {_NAME} ) \b", re.VERBOSE)
# Whom to send something to, with the office that the person holds, where that is, the way it goes or a form of address: "a letter
# to Jo Field, Director of Harbours", "a letter to: Jo Field, Department of Harbours", "a letter to Jo Field via email", "a letter
# to Ms. Jo Field".
_DEAR = pattern(
    rf"to (?<=\bto )((?:{FORM} ){{1,2}}[A-Z][a-z]+(?: [A-Z]\.)?(?: [A-Z][A-Za-z'-]+|(?=,? (?:at|by|via)\b|,|\.?\n|\. )))"
)
_SENT_TO = pattern(
    rf"""
    to (?<=\bto) :? \s ( {_NAME} )
    (?: , \s+ (?: the \s+ )? (?P<office> [A-Za-z] [^,;:]{{3,60}} ) | \s (?P<way>by|via) \s e?-?mail )
    """,
    re.VERBOSE,
)
# Ranks before a name, which are no first names.
_RANKS = (
    "Chief ",
    "Captain ",
    "Sheriff ",
    "Sergeant ",
    "Lieutenant ",
    "Major ",
    "Colonel ",
    "Judge ",
    "Mayor ",
    "Chair ",
    "Director ",
)
# The line on top of a section on contacts, over a telephone or an address: "Jo Field" over "Phone", "Quay Office" over "Email:".
_ON_TOP = pattern(
    r"\s{0,9}((?!Phone|Email|E-mail|Tel|Fax|Address|Contact)[A-Z][^\W\d]*(?:[ ](?:of|the|and|&|[A-Z][\w'.-]*)){1,6})"
    r"(?:, [^\n]{3,40})?[ ]*\n\s*(?i:tel|phone|e-?mail|fax|[(+]{0,2}\d|[\w.+-]{2,40}@)"
)
_CONTACTS = ("contact", "enquir", "inquir", "question")
# A label of the name below such a heading, on a line of its own: "Name" over "Jo Field". How far that goes on, in characters.
_NAMED = pattern(r"[^\n]{3,80}\n\s{0,9}(?:Contact name|Name)[ ]?\n\s{0,9}([A-Z][^\W\d]*(?:[ ][A-Z][\w.'-]*){1,4})[ ]*\n")
_NAMED_REACH = 120
# The same on the line of its label: "Name: Jo Field".
_NAMED_BEHIND = pattern(r"[^\n]{3,80}\n\s{0,9}(?:Contact name|Name) ?: ?([A-Z][^\W\d]*\.?(?: [A-Z][\w.'-]*){1,4})[ ]*\n")
# An office with its address, to which papers go: "Applications will be accepted at the Elm Clerk's Office, 12 Quay Street".
_PAPERS = (
    r"(?:[Aa]pplications?|APPLICATIONS?|[Ff]orms?|[Rr][eé]sum[eé]s?|[Tt]ranscripts?|[Dd]egrees|[Mm]aterials|[Dd]ocuments"
    r"|[Pp]ackets?|[Ll]etters?)"
)
_OFFICE = pattern(
    rf"(?<![\w-]){_PAPERS}\b[^.;:\n]{{0,80}}?\s(?P<joint>at|to|by)\s(?:the\s|our\s)?"
    r"(?P<office>[A-Z][\w'\u2019&-]{1,24}(?:\s(?:of(?: the)?|and|for|&|[A-Z][\w'\u2019&-]{0,24})){0,8})"
    r"(?:,| \(| at| located at)\s(?:located\sat\s)?(?:\d{1,5}\s(?:[NSEW]\.?\s)?[A-Z\d]|P\.?\s?O\.?\s?Box|PO\sBox|Room\s|Suite\s)"
)
# What says that papers go there, and what says that they come from there; the last of them counts, in lower-case text.
_GOES = pattern(
    r"\b(?P<there>submit(?:ted)?|sen[dt]|return(?:ed)?|mail(?:ed)?|forward(?:ed)?|deliver(?:ed)?|accepted|received|filed?"
    r"|appl(?:y|ied)|turned in|addressed|directed|brought|bring)\b"
    r"|\b(?:from|picked|pick|obtain(?:ed)?|available|issued|provided)\b"
)
_GOES_REACH = 40  # how far before the papers such a word stands, in characters
# What the name of such an office holds; one of these stands in each section that tells of one.
_OFFICES = (
    *("office", "department", "division", "section", "bureau", "commission", "resources", "personnel", "clerk", "board"),
    *("authority", "agency", "council"),
)
# The same with no mark behind the label, over a number: "Name Jo Field" over "Telephone 555-555-0100", each on a line or on two.
_NAMED_OVER = pattern(
    r"(?:\A|\n)[ ]{0,9}Name(?: |[ ]?\n\s{0,9})([A-Z][^\W\d]*\.?(?: [A-Z][\w.'-]*){1,3})[ ]*\n\s{0,9}(?:Telephone|Phone|E-?mail)\b"
)
# What a value says before the name: "For questions, please contact Jo Field".
_ASKS = pattern(r"(?:For [a-z ]{3,40},? )?(?:[Pp]lease )?[Cc]ontact:? (?=[A-Z])")
# The label of the name inside the value of a contact: "Job contact" over "Name : Jo Field".
_LABEL = pattern(r"[Nn]ame ?: *")
_PARTS = frozenset({"name", "contact name", "title", "email", "phone"})  # labels below it, each over a part of it
# Where the name behind a contact label ends: "Jo Field by phone", "Jo Field, 555 …", "Jo Field jo@…".
_PERSON_END = pattern(
    r"(?:[,;:]? |, ?| [-\u2013\u2014/|] )(?:(?:at|by|via|on)\b|[Tt]el\b|[Pp]hone|[Ee]-?mail|[(+]{0,2}\d|\(?[\w.-]+@)"
)


# How a sentence begins that stands behind the label of a name.
_REQUESTS = ("Please ", "To apply", "Send ", "If you ", "For more ", "For further ", "Interested ", "Submit ")
# Kinds of sections in which whom to ask is whom to ask for help, or to complain to.
_OTHER_MATTERS = frozenset(
    {"accommodation", "benefits", "duplicate", "equal_opportunity", "legal", "page_furniture", "verification"}
)
# How a sentence on the vacancy begins before whom to ask, if at all: "For more information", but not "For a tour of the harbour".
_ON_VACANCY = pattern(
    r"\bfor (?:more|further|additional|an informal|informal|details|all)\b"
    r"|informat|question|enquir|inquir|quer(?:y|ies)|appl(?:y|ic)|vacanc"
    r"|\b(?:position|post|role|job|recruit|discuss|interest)|^\W*$"
)
_CLAUSE_REACH = 160


def asked_of(document: Document) -> Found[str] | None:
    """The name of whom a sentence asks to contact on the vacancy: "For more, please contact Jo Field, Chief Pilot, on …"."""
    for words, tokens in _asking():
        at = document.lower.find(words) if tokens <= document.tokens else -1
        while at >= 0:
            section = document.section_at(at)
            match = _ASKED.match(document.text, at + len(words))
            if match and section and section.kind not in _OTHER_MATTERS and _ON_VACANCY.search(_clause_before(document, at)):
                return document.found(*trimmed(document, *match.span(1)), "contact in prose")
            at = document.lower.find(words, at + 1)
    return None


@cache
def _asking() -> tuple[tuple[str, frozenset[str]], ...]:
    """The words before whom to ask, each with the words that it is made of."""
    return tuple((words, frozenset(words.split())) for words in applying_words().asking)


def _clause_before(document: Document, at: int) -> str:
    """The beginning of the sentence that goes on at an offset, in lower case."""
    low = max(0, at - _CLAUSE_REACH)
    stop = max(document.lower.rfind(mark, low, at) for mark in (". ", "\n", "? ", "! "))
    return document.lower[stop + 1 if stop >= 0 else low : at]


def written_to(document: Document) -> Found[str] | None:
    """The name on top of the address that the posting asks to write to."""
    found = addressee(document)
    return document.found(*found.name, "addressee on top of an address") if found else None


def _labelled(document: Document) -> Found[str] | None:
    """The name behind a label of it."""
    for row in document.values_of("application.contact"):
        stop = document.text.find("\n", row.start, row.end)
        span = trimmed(document, row.start, stop if stop >= 0 else row.end)
        label = _LABEL.match(document.text, *span) or _ASKS.match(document.text, *span)
        start = label.end() if label and label.end() < span.end else span.start
        content = document.text[start : span.end]
        if content.lower() in _PARTS:
            continue  # "Job Contact" over "Name" over "Jo Field"
        if content.startswith(_REQUESTS):
            continue  # "Contact" over "Please send a letter to:"
        if 2 < len(content) <= 90 and content[0].isupper() and not any(kind.match(content) for kind in (URL, EMAIL, PHONE)):
            cut = _PERSON_END.search(content)
            end = end_without(document, start, start + cut.start() if cut else span.end, " /")
            comma = document.text.find(", ", start, end)
            if comma >= 0 and names_occupation(document.lower[comma:end]) and is_person(document, Span(start, comma)):
                end = comma  # the office that the person holds
            return document.found(start, end, "contact label")
    return None


def find_contact(document: Document, sections: list[Section]) -> Found[str] | None:
    """The name of whom to ask: behind its label, else in a sentence of the sections, else that of an addressee."""
    labelled = _labelled(document)
    if labelled:
        return labelled
    for section in sections:
        named = has_sign(document, section.start, section.end, _PERSON_SIGNS)
        for match in _PERSON.finditer(document.text, section.start, section.end) if named else ():
            # "Chief Jo O'Field" is read as a name behind a rank
            if not match[1].lstrip().startswith(_RANKS) and not is_on_other_matters(document, match.start()):
                return document.found(*trimmed(document, *match.span(1)), "contact in prose")
    reached = named_to_reach(document)
    if reached:
        return document.found(reached.start, reached.end, "name behind words that ask to reach somebody")
    for section in sections:
        for match in _SENT_TO.finditer(document.text, section.start, section.end):
            if _is_addressed(document, match):
                return document.found(*trimmed(document, *match.span(1)), "addressee in prose")
        dear = _DEAR.search(document.text, section.start, section.end)
        if dear:
            return document.found(*dear.span(1), "addressee in prose")
    owner = named_by_address(document) or named_beside_number(document)
    if owner:
        return document.found(owner.start, owner.end, "name beside an address that repeats it, or a number")
    return _below_heading(document, sections) or _office(document, sections)


def _office(document: Document, sections: list[Section]) -> Found[str] | None:
    """The office with its address where applications are taken: "Forms are accepted at the Clerk's Office, 12 Elm Street"."""
    for section in (*sections, *(section for section in document.sections if section.note)):
        if not has_sign(document, section.start, section.end, _OFFICES):
            continue
        for match in _OFFICE.finditer(document.text, section.start, section.end):
            if is_on_other_matters(document, match.start()) or not _goes_there(document, section, match):
                continue
            words = document.lower[slice(*match.span("office"))].replace("\n", " ").split()
            if any(word in _OFFICES or word.removesuffix("s") in _OFFICES for word in words):
                return document.found(*match.span("office"), "office with its address")
    return None


def _goes_there(document: Document, section: Section, match: re.Match[str]) -> bool:
    """Whether papers are sent to an office or taken there, and not handed out."""
    low = max(section.start, match.start() - _GOES_REACH)
    low = max(low, *(document.text.rfind(mark, low, match.start()) + 1 for mark in ".;:\n"))
    told = list(_GOES.finditer(document.lower, low, match.start("office")))
    return told[-1]["there"] is not None if told else match["joint"] == "to"


def _is_addressed(document: Document, match: re.Match[str]) -> bool:
    """Whether something is sent to a person: with an office, a department or an address behind the name, or by mail."""
    office = (match["office"] or "").lower()
    known = match["way"] or names_occupation(office) or UNIT.search(office) or ORGANISATION.search(office)
    known = known or EMAIL.match(document.text, match.end() + len(", "))
    known = known or (office and EMAIL.match(document.text, match.start("office")))
    return bool(known) and is_person(document, Span(*match.span(1))) and not is_on_other_matters(document, match.start())


def _below_heading(document: Document, sections: list[Section]) -> Found[str] | None:
    """The name below a heading on contacts, or behind a label with no mark over a number."""
    over = _NAMED_OVER.search(document.text) if "name" in document.tokens else None
    if over:
        return document.found(*over.span(1), "name over a number")
    for section in (*sections, *document.of_kind("other")):
        if section.anchor and has_sign(document, *section.anchor.heading, _CONTACTS):
            match = _ON_TOP.match(document.text, section.body, section.end + _NAMED_REACH)
            if match:
                return document.found(*match.span(1), "line below a heading on contacts")
            reach = section.end + _NAMED_REACH
            below = _NAMED.match(document.text, section.start, reach) or _NAMED_BEHIND.match(document.text, section.start, reach)
            if below:
                return document.found(*below.span(1), "name below a heading on contacts")
    return None
