"""`application`: where, with what and how to apply."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from jobparse.document.blocks import blocks, is_closing, is_lead_in, items, split_inline
from jobparse.fields.header import trimmed
from jobparse.fields.reading import Reading
from jobparse.patterns import pattern
from jobparse.spans import Found, Span

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jobparse.document.model import Document, Section

_URL = pattern(r"(?:https?://|www\.)[^\s<>\"'\\^`{|}]{3,300}", re.IGNORECASE)
_EMAIL = pattern(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}")
_PHONE = pattern(r"(?<![\w./-])(?:\+?1[ .-]?)?\(?\d{3}\)?[ .-]\s?\d{3}[ .-]\d{4}(?!\d)(?:\s*(?:ext\.?|x)\s*\d{1,6})?")
_PERSON = pattern(
    r"(?:contact|attention|attn:?|questions to)\s+(?:person:?\s+|name:?\s+)?((?:Mr\.|Ms\.|Mrs\.|Dr\.)?\s*[A-Z][a-z]+(?: [A-Z]\.)? [A-Z][A-Za-z'-]+)\b"
)
_DOCUMENT = pattern(
    r"\b(?:cover letter|resume|résumé|curriculum vitae|transcripts?|writing samples?|professional references|references|DD-? ?214|SF-50|diploma|salary history|"
    r"statement of qualifications|supplemental questionnaire|proof of (?:education|residency)|letters? of (?:recommendation|interest))\b",
    re.IGNORECASE,
)
_SUBMIT = pattern(
    r"\b(?:submit|attach|upload|provide|include|send|required documents?|must (?:be|include)|accompanied by|with an?)\b",
    re.IGNORECASE,
)
# What joins the steps of flattened instructions ("… lang=en AND 1. Check the box").
_JOINER = pattern(r"\s+(?:AND|OR|THEN)$")
# Headings of application sections that hold no steps.
_NO_STEPS = ("contact", "document", "question", "material", "inquir", "fee", "information")


def extract(document: Document, known: Mapping[str, Any]) -> Reading:
    """Read addresses, contact, documents and steps from the application sections and their labels."""
    del known
    reading = Reading()
    sections = list(document.of_kind("application"))
    ranges = [(section.start, section.end) for section in sections]
    for attribute in ("urls", "emails", "phones"):
        ranges += [(row.start, row.end) for row in document.values_of(f"application.{attribute}")]
    reading.put("urls", _matches(document, _URL, ranges, ".,;:)]'\""))
    reading.put("emails", _matches(document, _EMAIL, ranges, ".-"))
    reading.put("phones", _matches(document, _PHONE, ranges, ""))
    reading.put("contact", _contact(document, sections))
    reading.put_texts("documents", document, _documents(document, sections))
    steps = [
        span for section in sections if not section.note and _holds_steps(document, section) for span in _steps(document, section)
    ]
    reading.put_texts("instructions", document, steps)
    return reading


def _matches(document: Document, pattern: re.Pattern[str], ranges: list[tuple[int, int]], final: str) -> Found[list[str]] | None:
    rows: dict[str, Span] = {}
    for start, end in sorted(ranges):
        for match in pattern.finditer(document.text, start, end):
            stop = match.end()
            while final and stop > match.start() and document.text[stop - 1] in final:
                stop -= 1
            rows.setdefault(document.value(match.start(), stop), Span(match.start(), stop))
    return Found(list(rows), tuple(rows.values()), "pattern") if rows else None


def _contact(document: Document, sections: list[Section]) -> Found[str] | None:
    for row in document.values_of("application.contact"):
        stop = document.text.find("\n", row.start, row.end)
        span = trimmed(document, row.start, stop if stop >= 0 else row.end)
        content = document.text[span.start : span.end]
        if (
            2 < len(content) <= 90
            and not _URL.match(content)
            and not _EMAIL.match(content)
            and not _PHONE.match(content)
            and content[0].isupper()
        ):
            cut = re.search(r",? (?:at|by|via|\(?\d{3}|[\w.]+@)", content)
            return document.found(span.start, span.start + cut.start() if cut else span.end, "contact label")
    for section in sections:
        match = _PERSON.search(document.text, section.start, section.end)
        if match:
            return document.found(*trimmed(document, *match.span(1)), "contact in prose")
    return None


def _documents(document: Document, sections: list[Section]) -> list[Span]:
    rows: dict[str, Span] = {}
    for section in sections:
        heading = document.lower[section.anchor.heading.start : section.anchor.heading.end] if section.anchor else ""
        if "document" in heading or "materials" in heading:
            for span in items(document, section.body, section.end):
                rows.setdefault(document.value(*span), span)
            continue
        for match in _DOCUMENT.finditer(document.text, section.start, section.end):
            line = max(document.text.rfind(mark, section.start, match.start()) for mark in ("\n", ". "))
            if _SUBMIT.search(document.text, max(line, section.start), match.start()):
                rows.setdefault(match.group().lower(), Span(*match.span()))
    return list(rows.values())


def _holds_steps(document: Document, section: Section) -> bool:
    if section.anchor is None or section.anchor.heading.end == section.anchor.heading.start:
        return True
    heading = document.lower[section.anchor.heading.start : section.anchor.heading.end]
    return not any(word in heading for word in _NO_STEPS) and not any(
        label.attribute.startswith("application.") for label in section.anchor.labels
    )


def _steps(document: Document, section: Section) -> list[Span]:
    """The steps of a section: its blocks and inline items, without joiners and warnings at their ends."""
    spans: list[Span] = []
    for block in blocks(document, section.body, section.end):
        if block.body >= block.end or is_closing(document, block.body, block.end):
            continue
        lead, found = split_inline(document, block)
        for span in ([lead] if lead else []) + found:
            span = _without_warning(document, span)
            joiner = _JOINER.search(document.text, span.start, span.end)
            if joiner:
                span = Span(span.start, joiner.start())
            content = document.text[span.start : span.end]
            if (
                len(content) > 3
                and content not in ("AND", "OR")
                and not is_lead_in(document, span.start, span.end)
                and not _URL.fullmatch(content)
            ):
                spans.append(span)
    return spans


def _without_warning(document: Document, span: Span) -> Span:
    """A step without the warning that flattened text appends to it ("… bargaining unit FAILURE TO FOLLOW …")."""
    at = document.lower.find("failure to follow", span.start, span.end)
    while at > span.start and document.text[at - 1] in " \n":
        at -= 1
    return Span(span.start, at) if at > span.start else span
