"""`title`: the job's title as the announcement itself prints it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from jobparse.document.model import Document
from jobparse.fields.header import ORGANISATION, announcement_at, front_lines, title_like, trimmed
from jobparse.fields.reading import Reading, scalar
from jobparse.spans import Found, Span

# What a site or an office appends to a title: numbers, grades, codes ("Manager-ORD, BX17", "Coordinator I - 44221").
_APPENDED = re.compile(
    r"(?:\s*[,(-]\s*(?:grade\s*)?(?:[A-Z]{1,4}-?\d{1,5}[A-Z]?|\#?\d{3,}|job\s*\#?\d+|[A-Z]{3})\)?|\s+\#?\d{4,}|\s*\((?:[A-Z]{2,6}|\d+)\))+$"
)
# "… is seeking a Project Manager to lead", "seeking qualified candidates for a Light Equipment Operator."
_SEEKING = re.compile(
    r"(?:is|are)\s+(?:currently\s+|now\s+)?(?:seeking|looking\s+for|hiring|recruiting(?:\s+for)?|accepting\s+applications\s+for)\s+"
    r"(?:to\s+(?:hire|fill)\s+)?(?:(?:qualified|experienced|highly\s+\w+|dedicated|motivated|an?|the|temporary)\s+)*"
    r"(?:(?:candidates|applicants|individuals?)\s+(?:for|to\s+serve\s+as)\s+(?:the\s+position\s+of\s+)?)?(?:an?\s+|the\s+|its\s+next\s+)?(?:(?:[Pp]art|[Ff]ull)-[Tt]ime\s+)?"
    r"(?P<title>[A-Z][\w/&'-]*(?:[ ,]+(?:of|for|and|&|to\s+the|[A-Z][\w/&'-]*|I{1,3}|\d)){0,8})"
)


def extract(document: Document, known: Mapping[str, Any]) -> Reading:
    """Read the title: the label's value, the announcement's own title line, the page's, or prose, in this order."""
    del known
    candidates = [*_labelled(document), *_title_lines(document), *_prose(document)]
    reading = scalar(candidates[0] if candidates else None)
    reading.candidates = candidates[1:]
    return reading


def _labelled(document: Document) -> list[Found[str]]:
    rows = []
    for row in document.values_of("title"):
        if row.end > row.start and row.end - row.start <= 120:
            span = _without_appendix(document, trimmed(document, row.start, row.end))
            if span.end > span.start:
                rows.append((row.anchor, document.found(span.start, span.end, "title label")))
    # A business title is the job's own; "Position" and "Job" label other things as well.
    rows.sort(key=lambda pair: _label_rank(document, pair[0].heading))
    return [found for _, found in rows]


def _label_rank(document: Document, heading: Span) -> int:
    words = document.lower[heading.start : heading.end]
    return 0 if any(word in words for word in ("business", "working", "functional")) else 1 if "title" in words else 2


def _title_lines(document: Document) -> list[Found[str]]:
    """Title lines, those of the announcement's own text before those of the page around it."""
    own = announcement_at(document)
    lines = front_lines(document)
    page: list[Span] = []
    body: list[Span] = []
    for line in lines:
        if line.end - line.body > 110 or not title_like(document, line):
            if own and line.body >= own:
                prefix = _repeated(document, line.body, page)
                if prefix:
                    body.append(prefix)
                break
            continue
        span = _without_appendix(document, trimmed(document, line.body, line.end))
        if span.end - span.start < 3 or _is_employer(document, span):
            continue
        (body if own and line.body >= own else page).append(span)
    spans = [*body[:1], *page, *body[1:]]
    plausible = [span for span in spans if not _is_office(document, span)] or spans
    return [document.found(span.start, span.end, "title line") for span in plausible]


def _repeated(document: Document, start: int, page: list[Span]) -> Span | None:
    """The page's title standing again at the head of a flattened announcement."""
    for span in page:
        printed = document.lower[span.start : span.end]
        if document.lower.startswith(printed, start):
            return Span(start, start + len(printed))
    return None


def _is_employer(document: Document, span: Span) -> bool:
    return bool(re.match(r"(?:city|county|state|village|town|commonwealth) of |cook county", document.lower[span.start : span.end]))


def _is_office(document: Document, span: Span) -> bool:
    """Whether a line names a department rather than a job ("Department of Aviation"; but "Police Officer", "Office Clerk")."""
    content = document.text[span.start : span.end]
    match = ORGANISATION.search(content)
    return bool(match) and bool(re.match(r"(?:the |\w+ )?(?:department|dept|office|bureau|commission|board|division)\b|.*\b(?:department|commission|authority|agency|district|division)$", content, re.IGNORECASE))


def _without_appendix(document: Document, span: Span) -> Span:
    match = _APPENDED.search(document.text[span.start : span.end])
    return trimmed(document, span.start, span.start + match.start()) if match and match.start() > 3 else span


def _prose(document: Document) -> list[Found[str]]:
    for section in document.of_kind("summary", "header", "about"):
        match = _SEEKING.search(document.text, section.start, min(section.end, section.start + 1500))
        if match:
            span = trimmed(document, *match.span("title"))
            return [document.found(span.start, span.end, "title in prose")]
    return []
