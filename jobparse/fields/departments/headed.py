"""Departments in headings of what is said of them, and first words under a heading that only says that it is on one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.fields.employers.forms import names_employer
from jobparse.fields.employers.part_names import on_a_part
from jobparse.fields.header import names_occupation
from jobparse.fields.organisations import GOVERNMENT
from jobparse.lexicon.employers import employer_words
from jobparse.patterns import pattern
from jobparse.spans import Found, Span

if TYPE_CHECKING:
    from jobparse.document.model import Document

_WORDS = r"[A-Z][\w&'/-]*(?:,? (?:(?:and|of|for|the|&) ){0,2}[A-Z][\w&'/-]*){0,6}"
# A heading that is the name of a department: "Department of Tides", "Harbor Works Department".
_NAME = pattern(
    r"(?:The |About (?:the )?)?(?P<name>"
    rf"(?:Department|School|Faculty|Institute|College|Division|Bureau) (?:of|for) (?:the )?{_WORDS}"
    r"|(?!The |About |Our |This |Your )(?:[A-Z][\w&'/-]* (?:(?:and|&) )?){1,5}(?:Department|Directorate|Faculty))"
)
# The first words of a sentence on whoever the heading is on: "Piers Management is the steward for", "Docks & Quays keeps".
_FIRST = pattern(
    r"\s*(?:The )?(?P<name>(?!The |Our |This |We |At |In |As |For |With )"
    r"[A-Z][\w&'/-]*(?: (?:(?:and|of|&) )?[A-Z][\w&'/-]*){1,5})"
    r"(?: \([A-Z&]{2,8}\))?,? (?:is|are|provides|supports|oversees|manages|maintains|operates|serves|keeps|works)\b"
)
# Kinds of sections whose headings are such a name, as the line below the terms of a post may be; and those behind them.
_FRONT = frozenset({"about", "header", "salary", "employment", "schedule", "dates", "identifiers", "other"})
_BODY = frozenset({"duties", "minimum_qualifications", "application"})
_KINDS = ("about", "summary", "other")


def headed(document: Document) -> list[Found[str]]:
    """The department that a heading above the duties names, with words on it below."""
    for section in document.sections:
        if section.kind in _BODY:
            break
        if section.kind not in _FRONT:
            continue
        heading = section.anchor.heading if section.anchor else None
        match = _NAME.fullmatch(document.text, *heading) if heading else None
        label = heading is not None and document.text.startswith(":", heading.end)
        if match and not label and not names_employer(document, Span(*match.span("name"))):
            return [document.found(*match.span("name"), "department in a heading")]
    return []


def first_under_heading(document: Document) -> list[Found[str]]:
    """The part that the first sentence under a heading on the department is on."""
    for section in document.of_kind(*_KINDS):
        match = _FIRST.match(document.text, section.body, section.end) if on_a_part(document, section) else None
        span = Span(*match.span("name")) if match else None
        if span is None or names_employer(document, span) or GOVERNMENT.match(document.text, *span):
            continue
        words = document.lower[slice(*span)].split()
        if not employer_words().part_words.isdisjoint(words) and not names_occupation(words[-1]):
            return [document.found(*span, "part under the heading on it")]
    return []
