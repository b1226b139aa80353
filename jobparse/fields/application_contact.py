"""`application.contact`: whom to ask, or whom to send something to."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jobparse.fields.application_addresses import EMAIL, URL
from jobparse.fields.application_phones import PHONE
from jobparse.fields.edges import trimmed
from jobparse.fields.header import names_occupation
from jobparse.fields.signs import has_sign
from jobparse.patterns import pattern

if TYPE_CHECKING:
    from jobparse.document.model import Document, Section
    from jobparse.spans import Found

# Whom to ask: "Attn: Ms. Joan Q. Miller". Case counts, since a name is told by its capitals only. One of the signs stands in
# whatever it finds.
_NAME = r"(?: (?: Mr | Ms | Mrs | Dr | Prof ) \b \.? )? \s* [A-Z][a-z]+ (?: \ [A-Z]\. )? \ [A-Z][A-Za-z'-]+"
_PERSON = pattern(
    rf"""
    (?: [Cc]ontact | [Aa]ttention (?: \ of | : )? | (?: attn | Attn | ATTN ) [:.]? | [Qq]uestions\ to ) \s+
    (?: person:? \s+ | name:? \s+ )?
    ( {_NAME} ) \b
    """,
    re.VERBOSE,
)
_PERSON_SIGNS = ("contact", "att", "questions")
# Whom to send something to, with the office that the person holds or a form of address: "a letter to Jo Field, Director of
# Harbours", "a letter to Ms. Jo Field".
_DEAR = pattern(r"to (?<=\bto )((?:Mr|Ms|Mrs|Dr|Prof)\b\.? [A-Z][a-z]+(?: [A-Z]\.)? [A-Z][A-Za-z'-]+)")
_SENT_TO = pattern(rf"to[ ] (?<=\bto[ ]) ( {_NAME} ) , \s+ (?: the \s+ )? (?P<office> [A-Z] [^,.;:\n]{{3,60}} )", re.VERBOSE)
# Where the name behind a contact label ends: "Jo Field by phone", "Jo Field, 555 …", "Jo Field jo@…".
_PERSON_END = pattern(r",? (?:at|by|via|\(?\d{3}|[\w.]+@)")


# The words before the name of whom to ask, in lower case, in a section on something else.
_ASKS = "please contact "


def asked_of(document: Document) -> Found[str] | None:
    """The name of whom a sentence anywhere asks to contact: "please contact Jo Field, Chief Pilot, on …"."""
    at = document.lower.find(_ASKS)
    match = _PERSON.match(document.text, at + len("please ")) if at >= 0 else None
    return document.found(*trimmed(document, *match.span(1)), "contact in prose") if match else None


def find_contact(document: Document, sections: list[Section]) -> Found[str] | None:
    """The name of whom to ask: behind its label, else in a sentence of the sections, else that of an addressee."""
    for row in document.values_of("application.contact"):
        stop = document.text.find("\n", row.start, row.end)
        span = trimmed(document, row.start, stop if stop >= 0 else row.end)
        content = document.text[span.start : span.end]
        if 2 < len(content) <= 90 and content[0].isupper() and not any(kind.match(content) for kind in (URL, EMAIL, PHONE)):
            cut = _PERSON_END.search(content)
            return document.found(span.start, span.start + cut.start() if cut else span.end, "contact label")
    for section in sections:
        named = has_sign(document, section.start, section.end, _PERSON_SIGNS)
        match = _PERSON.search(document.text, section.start, section.end) if named else None
        if match:
            return document.found(*trimmed(document, *match.span(1)), "contact in prose")
    for section in sections:
        for match in _SENT_TO.finditer(document.text, section.start, section.end):
            if names_occupation(match["office"]) and not names_occupation(match[1]):
                return document.found(*trimmed(document, *match.span(1)), "addressee in prose")
        dear = _DEAR.search(document.text, section.start, section.end)
        if dear:
            return document.found(*dear.span(1), "addressee in prose")
    return None
