"""`title`: the job's title as the announcement itself prints it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from jobparse.fields.edges import trimmed
from jobparse.fields.employer_forms import names_employer
from jobparse.fields.header import announcement_at, begins_with_label, front_lines, names_occupation, title_like
from jobparse.fields.organisations import ORGANISATION_START, is_office
from jobparse.fields.reading import Reading, first_of
from jobparse.lexicon import key, lexicon
from jobparse.patterns import pattern
from jobparse.spans import Found, Span

if TYPE_CHECKING:
    from collections.abc import Mapping

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
# What stands around a title in the heading of a page: "City of Alder FIELD SURVEYOR", "Surveyor job in Alder, Maine",
# "Field Surveyor DPW". Numerals ("III") and "IT" are part of the title.
_BEFORE = pattern(r"(?:City|County|State) of [A-Z][a-z]+ (?=[A-Z]{2})")
_BEHIND = pattern(r" (?:(?:job )?(?:in|at) [A-Z][\w. ]+(?:, [A-Z][A-Za-z ]+)?$|(?<=[a-z] )(?!I{2,3}$|IV$|IT$)[A-Z]{3,5}$)")
# What stands before a title on its line: the kind of work ("Part-time position / Usher"), the kind of document. It
# reads lower-case text.
_PREFIXED = pattern(
    r"""
    (?: (?: full | part ) [ -] time \ (?: position | job )? \s* [/:-] \s*
      | (?: job | position | bid )? /? (?: job | bid )? \s* announcement \s* [:-]? \s+
      | now\ hiring:? \s+
      | (?: subject: \s* )? (?: (?: re | fwd? ): \s* )? (?: \[ [^\]]{2,30} \] \s* )?
        (?: job (?: \ opening )? : \s+ | openings?\ for\ an?\  )
      | subject: \s* (?: \[ [^\]]{2,30} \] \s* )?
      | job\ openings? /
    )
    """,
    re.VERBOSE,
)
# The head of a mail, and an address with its sign in words: "Jo Field jo at example.org".
_SENDER = pattern(r"^(?:from|to|cc|sent|date|reply-to)\s?:|\bat [a-z-]+\.[a-z]{2,4}\b", re.IGNORECASE)
# The words before a title in prose: "is seeking a Field Surveyor", "is looking for a curious mind to serve as Archivist". Each
# alternative begins with a plain letter.
_SEEKING = pattern(
    r"""
      s (?<=\bs) (?: eeks? | eeking | erve\ as ) \b
    | looking (?<=\blooking) \ for \b
    | h (?<=\bh) (?: iring | ire ) \b
    | r (?<=\br) (?: ecruit(?:ing)? | ole\ of ) \b
    | o (?<=\bo) pening\ for \b
    | candidate (?<=\bcandidate) s?\ for\ (?: the\ position\ of\  | an?\  ) \b
    | position (?<=\bposition) \ of \b
    """,
    re.VERBOSE,
)
# A run of words with capitals, and what joins them, behind those words: "Director of Parks and Trees", "Surveyor II".
_RUN = pattern(r"[A-Z][\w/&'.-]*(?:(?:,? (?:of|for|and|&|to|I{1,3}\b|\d\b))*,? [A-Z][\w/&'-]*| (?:I{1,3}|IV|V|\d)\b)*")
# The subject of a sentence on the work: "The Field Surveyor will measure", "The Head of Archives is responsible", "Under
# supervision, a Truck Driver in the Department of …".
_SUBJECT = pattern(
    r"""
    (?: he\ (?<=\b[Tt]he\ ) | (?: vision | rection ),?\ an?\  ) ( (?: [A-Z][\w/&'-]* | of | and | for | & )
                  (?: \ (?: [A-Z][\w/&'-]* | of | and | for | & | I{1,3} ) ){0,9}? )
    \ (?: will | is\ responsible | is\ expected | shall | serves | functions | performs | in\ the | of\ the\ [A-Z]{2,8}\ will ) \b
    """,
    re.VERBOSE,
)
# How far behind the words that announce it a title ends, and how far into a text prose is read for it, both in characters.
_REACH = 110
_FRONT = 12_000
_WORD = pattern(r"[A-Za-z-]+")
# A value that is the number of a vacancy: "GLE04417".
_NUMBER = pattern(r"(?=\S*\d)[A-Z0-9./-]+")


def extract(document: Document, known: Mapping[str, Any]) -> Reading:
    """Read the title: the label's value, the announcement's own title line, the page's, or prose, in this order."""
    del known
    candidates = _ranked(_labelled(document) or _title_lines(document))
    if not candidates or not names_occupation(candidates[0].value):
        candidates = _ranked(candidates + _prose(document))
    return first_of(candidates)


def _ranked(candidates: list[Found[str]]) -> list[Found[str]]:
    """Candidates that name an occupation first."""
    return sorted(candidates, key=lambda found: not names_occupation(found.value)) if len(candidates) > 1 else candidates


def _labelled(document: Document) -> list[Found[str]]:
    """The values of title labels, the most telling label first."""
    rows = []
    for row in document.values_of("title"):
        if row.end > row.start and row.end - row.start <= 120:
            span = _bare(document, trimmed(document, row.start, row.end))
            if span.end > span.start and not _NUMBER.fullmatch(document.text, *span):
                rows.append((row.anchor, document.found(span.start, span.end, "title label")))
    rows.sort(key=lambda pair: _label_rank(document, pair[0].heading))
    return [found for _, found in rows]


def _label_rank(document: Document, heading: Span) -> int:
    """Order of labels: a business title is the job's own; "Position" and "Job" label other things as well."""
    words = document.lower[heading.start : heading.end]
    if any(word in words for word in ("business", "working", "functional")):
        return 0
    return 1 if "title" in words else 2


def _title_lines(document: Document) -> list[Found[str]]:
    """Title lines, those of the announcement's own text before those of the page around it."""
    own = announcement_at(document)
    page: list[Span] = []
    body: list[Span] = []
    for line in front_lines(document):
        inside = bool(own) and line.body >= own
        repeated = _repeated(document, line.body, page) if inside else None
        if repeated:
            body.append(repeated)
            continue
        end = _before_office(document, line.body, line.end) if inside or line.end - line.body > 60 else line.end
        if end < line.end and not names_occupation(document.text[line.body : end]):
            continue
        if end - line.body < 3 or not title_like(document, line.body, end) or _is_none(document, line.body, end):
            continue
        span = _bare(document, _alone(document, trimmed(document, line.body, end)))
        if span.end - span.start >= 3 and not is_office(document, span):
            (body if inside else page).append(span)
    rows = [*body[:1], *page, *body[1:]]
    return [document.found(span.start, span.end, "title line") for span in rows]


def _is_none(document: Document, start: int, end: int) -> bool:
    """Whether a line of the title block is surely no title: a heading, a label, an employer, a sender of a mail."""
    content = document.text[start:end].strip("*_# ")
    folded = key(content)
    return (
        folded in lexicon().headings
        or folded in lexicon().labels
        or begins_with_label(content)
        or names_employer(document, trimmed(document, start, end))
        or _SENDER.search(content) is not None
    )


def _before_office(document: Document, start: int, end: int) -> int:
    """Where a title ends in a flattened line: before the name of the department ("PROJECT MANAGER DEPARTMENT OF …")."""
    match = ORGANISATION_START.search(document.text, start + 4, end)
    if not match:
        return end
    nouns = lexicon().occupations
    words = [word for word in _WORD.finditer(match.group()) if word.group().lower() in nouns]
    return match.start() + words[-1].end() if words else match.start()  # "BRIDGE INSPECTOR DEPARTMENT OF BRIDGES"


def _repeated(document: Document, start: int, page: list[Span]) -> Span | None:
    """The page's title standing again at the head of a line of the announcement."""
    for span in sorted(page, key=lambda span: span.start - span.end):
        end = start + span.end - span.start
        if document.lower.startswith(document.lower[span.start : span.end], start) and not document.text[end : end + 1].isalnum():
            return Span(start, end)
    return None


def _alone(document: Document, span: Span) -> Span:
    """A title line without the employer before it and the place or office behind it."""
    before = _BEFORE.match(document.text, span.start, span.end)
    start = before.end() if before else span.start
    behind = _BEHIND.search(document.text[start : span.end])
    return Span(start, start + behind.start() if behind and behind.start() > 3 else span.end)


def _bare(document: Document, span: Span) -> Span:
    """A title without what sites put before and behind it."""
    prefix = _PREFIXED.match(document.lower, span.start, span.end)
    if prefix and prefix.end() < span.end:
        span = Span(prefix.end(), span.end)
    comma = document.text.rfind(", ", *span)
    if comma > span.start and names_employer(document, Span(comma + 2, span.end)):
        span = Span(span.start, comma)
    content = document.text[span.start : span.end]
    match = _APPENDED.search(content) if _APPENDED_SIGN.search(content) else None
    if not match or match.start() <= 3:
        return span
    appended = match.group()
    if _CASED.search(appended) or any(char.isdigit() for char in appended) or _SAID.search(appended):
        return trimmed(document, span.start, span.start + match.start())
    return span


def _prose(document: Document) -> list[Found[str]]:
    """Titles in sentences: what the employer seeks, and who will do the duties."""
    rows: list[Found[str]] = []
    for section in document.sections:
        if section.kind not in ("summary", "header", "about", "duties") or section.start > _FRONT:
            continue
        for verb in _SEEKING.finditer(document.text, section.start, section.end):
            reach = min(section.end, verb.end() + _REACH)
            run = _RUN.search(document.text, verb.end(), reach)
            while run and not names_occupation(run.group()):
                run = _RUN.search(document.text, run.end(), reach)
            if run and not any(mark in document.text[verb.end() : run.start()] for mark in ".;:"):
                span = trimmed(document, *run.span())
                rows.append(document.found(span.start, span.end, "title in prose"))
                break
        for match in _SUBJECT.finditer(document.text, section.start, section.end) if not rows else ():
            if names_occupation(match.group(1)):
                rows.append(document.found(*match.span(1), "subject of the duties"))
                break
    return rows
