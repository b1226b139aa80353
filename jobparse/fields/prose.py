"""`summary` and `equal_opportunity`: paragraphs of the record."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from jobparse.document.blocks import blocks
from jobparse.document.items import has_words
from jobparse.document.kinds.portraits import is_portrait
from jobparse.document.kinds.preambles import past_preamble
from jobparse.document.kinds.statements import statement_kind
from jobparse.document.sentences import STOP, is_abbreviated
from jobparse.document.signs import has_any
from jobparse.fields.edges import end_without
from jobparse.fields.paragraphs.duties import duties_in_prose
from jobparse.fields.paragraphs.equal import (
    equal_paragraph,
    equal_sentence,
    from_heading,
    is_code,
    names_page,
    with_welcomes,
    without_other_matters,
)
from jobparse.fields.paragraphs.roles import role_elsewhere
from jobparse.fields.paragraphs.side_notes import past_notes
from jobparse.fields.paragraphs.summary import is_off_post, on_the_job, only_teases
from jobparse.fields.reading import Reading, scalar
from jobparse.lexicon import lexicon
from jobparse.lexicon.postings import posting_words
from jobparse.lexicon.structure import structure_words
from jobparse.patterns import pattern
from jobparse.spans import Found, Span

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jobparse.document.blocks import Block
    from jobparse.document.model import Document, Section

# Paragraphs of a section on equal opportunity that are no statement on it: "Apply online …", "Class code 1234".
_NOT_STATEMENT = pattern(r"^(?:class code|code no|for additional|this job|apply|city of)", re.IGNORECASE)
# What a block can consist of that says nothing; a number is the code of a category of jobs ("EEO: 3").
_MARKS = " \n*_-|.:0123456789"
_WRAPPED = 60  # how long a line is at least whose sentence was wrapped, in characters
# What notices set around it.
_ORNAMENTS = "~* "
# The words of such a statement: "without regard to age".
_SPEAKS = pattern(
    r"e(?:qual (?:(?:employment )?opportunit|consideration)|(?<=\be)(?:oe\b|eo employer))|discriminat|unlawfully excluded"
    r"|regard to|regardless"
)


def _joined(document: Document, spans: list[Span], rule: str) -> Found[str] | None:
    if not spans:
        return None
    return Found(" ".join(document.value(span.start, span.end) for span in spans), tuple(spans), rule)


def summary(document: Document, known: Mapping[str, Any]) -> Reading:
    """Read the paragraphs that say what the job is: the first summary sections up to the duties, else a sentence that does."""
    spans: list[Span] = []
    headed = _headed_summary(document)
    for section in document.sections:
        if section.kind == "duties" and spans:
            break
        if (
            section.kind == "summary"
            and not section.note
            and section.start >= headed
            and not (spans and _is_on_levels(document, section))
        ):
            for block in blocks(document, section.body, section.end):
                if spans and spans[-1].end == block.start:
                    spans[-1] = Span(spans[-1].start, block.end)  # nothing stands between the two
                elif block.end - block.body > 2 and not _tells_nothing(document, block, alone=not spans):
                    start = past_notes(document, past_preamble(document, block.body, block.end), block.end)
                    end = end_without(document, start, block.end, " |\n")  # the bars of a table's row
                    if document.text.endswith(". .", start, end):
                        end -= 2
                    while start < end and (document.text[start] in "| " or document.text.startswith(". ", start)):
                        start += 1
                    spans += [Span(start, end)] if start < end and has_words(document.text, start, end) else []
    spans = _without_copies(document, spans)
    title, employer, department = (str(known.get(name) or "") for name in ("title", "employer", "department"))
    spans = on_the_job(document, _without_lead(document, spans), title, employer, department)
    if spans and only_teases(document, spans, title):
        spans = []
    if not spans or is_off_post(document, spans, title):
        told = role_elsewhere(document, title)
        if told is None and spans and not all(is_portrait(document.lower[span.start : span.end]) for span in spans):
            return scalar(_joined(document, spans, "summary section"))
        return scalar(_joined(document, [told] if told else [], "sentence on the role"))
    return scalar(_joined(document, spans, "summary section"))


def _without_copies(document: Document, spans: list[Span]) -> list[Span]:
    """The paragraphs, each of them once, where a page prints its short description again at the top of the full one."""
    kept: list[Span] = []
    said: set[str] = set()
    for span in spans:
        words = " ".join(document.lower[span.start : span.end].split())
        if len(words) < _SHORTEST_COPY or words not in said:
            kept.append(span)
            said.add(words)
    return kept


# A shorter paragraph may well be printed twice, in characters.
_SHORTEST_COPY = 60
# How paragraphs end that only lead to what stands below ("The warden is expected to"), also where nothing else is told.
_SURE_LEADS = ("the following:",)
_LEADS = ("following:", "below:", " to", " to:", " will", " will:", " include", " include:", " includes:")


def _tells_nothing(document: Document, block: Block, *, alone: bool) -> bool:
    """Whether a paragraph of a summary asks for something, tells of the pay or how to apply, or leads behind others to a list."""
    lower = document.lower
    if lower.startswith(posting_words().chatter, block.body):
        return True
    end = end_without(document, block.body, block.end, " \n*_=")
    if document.text[block.body].isdigit() and end - block.body <= _LONGEST_ENTRY and document.text[end - 1].isalnum():
        return True  # an entry of a table of contents: "1 About the atlas"
    if document.text.find(_CRUMB, block.body, end) >= 0:
        return True
    if _AMOUNTS_ALONE.fullmatch(document.text, block.body, end):
        return True  # a cell of a table on the pay: "$40,100 - $64,300*"
    pay = document.text.find("$", block.body, end)
    if pay >= 0 and end - block.body <= _LONGEST_PAY and document.text.find(". ", block.body, pay) < 0:
        if lower.startswith(_PAY, block.body) or _ENDS_IN_PAY.search(lower, block.body, end):
            return True
        if statement_kind(document, block.body, end) == "salary":
            return not has_any(lower[block.body : end], lexicon().vacancy_words)  # "seeks a pilot at $40 an hour"
    return lower.startswith(posting_words().asides, block.body) or (
        end - block.body <= _LONGEST_LEAD and lower.endswith(_SURE_LEADS if alone else _LEADS, block.body, end)
    )


# What parts the shortened names of pages on sites that hold documents: "Vacancies/Port... · Web view Port of Alder".
_CRUMB = "... \u00b7 "
_LONGEST_LEAD, _LONGEST_PAY, _LONGEST_ENTRY = 90, 200, 40  # in characters
# How lines on the pay begin and end among those on the role, in lower case: "Deckhand II: $20 - $24.50 hourly".
_PAY = ("salary", "pay ", "compensation", "starting salary", "starting pay")
_AMOUNTS_ALONE = pattern(r"[$£€][\d$£€ ,./*\u2013-]{2,60}")
_ENDS_IN_PAY = pattern(
    r"\$ ?[0-9][0-9,.]*(?:hourly|(?: ?/ ?| per | an? )(?:hour|hr|year|month)| hourly| annually| monthly)[.*]?$"
)


def _without_lead(document: Document, spans: list[Span]) -> list[Span]:
    """The paragraphs of a summary without what only leads to the list below them, and without the duties that prose tells."""
    text = document.text
    while len(spans) > 1 and spans[-1].end - spans[-1].start <= _LONGEST_LEAD and text[spans[-1].end - 1] in "?:":
        spans = spans[:-1]
    if not spans:
        return spans
    start, end = spans[-1]
    told = duties_in_prose(document)
    if told and start < told[0].start < end:
        return [*spans[:-1], Span(start, end_without(document, start, told[0].start, " \n"))]
    if text[end - 1] == ":":
        last = max(
            (stop.end() for stop in STOP.finditer(text, start, end) if not is_abbreviated(text, start, stop.start())), default=0
        )
        if last and end - last <= _LONGEST_LAST:
            return [*spans[:-1], Span(start, last)]
    return spans


_LONGEST_LAST = 160  # in characters


def _headed_summary(document: Document) -> int:
    """Where the first section begins whose heading says that it is the summary, before the duties; 0 where none does."""
    told: int | None = None
    for section in document.sections:
        if section.kind == "duties":
            break
        anchor = section.anchor
        if (
            section.kind == "summary"
            and told is None
            and (anchor is None or anchor.how == "cue")
            and _says_whole(document, section)
        ):
            told = section.start
        if section.kind != "summary" or anchor is None or anchor.scope != "section" or anchor.how == "cue":
            continue
        says_so = anchor.kind == "summary" or document.lower.find("summary", *anchor.heading) >= 0
        if says_so and section.body < section.end:
            return section.start if told is None else told
    return 0


def _is_on_levels(document: Document, section: Section) -> bool:
    """Whether a section behind the role is on the levels of its class: "CLASS CHARACTERISTICS Pilot I: The entry level …"."""
    return section.anchor is not None and document.lower.find("characteristics", *section.anchor.heading) >= 0


def _says_whole(document: Document, section: Section) -> bool:
    """Whether a paragraph under no heading sums a class up: "Under general supervision, keeps …; performs related work."."""
    start = section.start
    return document.lower.startswith(structure_words().supervised, start) and section.end - start >= _SHORTEST_COPY


def equal_opportunity(document: Document, known: Mapping[str, Any]) -> Reading:
    """Read the equal-opportunity statement: the longest paragraph of its sections that speaks of it, else a heading that does."""
    del known
    best: Span | None = None
    spoken = False
    for section in document.of_kind("equal_opportunity"):
        start = (
            section.body
            if section.anchor and section.anchor.how == "exact" and section.anchor.body < section.end
            else section.start
        )
        whole = from_heading(document, section)
        if whole:
            best, spoken = whole, True
            continue
        for block in _whole_blocks(document, start, section.end):
            content = document.text[block.body : block.end]
            if not content.strip(_MARKS):
                continue
            speaks = bool(_SPEAKS.search(document.lower, block.body, block.end))
            if not speaks and _lists_pages(document, section, block):
                continue
            longer = best is None or (speaks, block.end - block.body) > (spoken, best.end - best.start)
            if longer and (speaks or not _NOT_STATEMENT.match(content)):
                best, spoken = Span(block.body, block.end), speaks
        if not spoken and section.anchor and _says_all(document, section.anchor.heading):
            best, spoken = section.anchor.heading, True
    if best is None or names_page(document.lower[slice(*best)]) or not (spoken or document.text.find(" ", *best) >= 0):
        best = equal_sentence(document) or equal_paragraph(document)
    else:
        best = with_welcomes(document, without_other_matters(document, best))
    if best is not None:
        best = _of_masthead(document, best)
    if best is not None and document.text[best.end - 1] in _ORNAMENTS:
        best = _without_ornaments(document, best)
    return scalar(_joined(document, [best], "equal-opportunity section") if best else None)


def _whole_blocks(document: Document, start: int, end: int) -> list[Block]:
    """The blocks of a section, one whose sentence goes on in the next joined with that: lines in capitals that were wrapped."""
    rows: list[Block] = []
    for block in blocks(document, start, end):
        above = rows[-1] if rows else None
        shouted = above and not (block.gap or block.marker) and document.text[above.body : block.end].isupper()
        if above and shouted and not _ends(document, above):
            rows[-1] = replace(above, end=block.end)
        else:
            rows.append(block)
    return rows


def _ends(document: Document, block: Block) -> bool:
    """Whether the last sentence of a block ends with it."""
    return document.text[block.end - 1] in ".!?:;)" or block.end - block.body < _WRAPPED


def _of_masthead(document: Document, span: Span) -> Span:
    """The statement of a masthead between the employer and what that does: "City of Elm Bay", "invites applications for"."""
    gap = document.text.find("    ", *span)
    behind = gap > 0 and _SPEAKS.search(document.lower, gap, span.end) and not _SPEAKS.search(document.lower, span.start, gap)
    start = gap if behind else span.start
    while document.text[start] == " ":
        start += 1
    invites = document.lower.find(" invites applications", start, span.end)
    invites = invites if invites > 0 else document.lower.find("\ninvites applications", start, span.end)
    alone = document.lower.startswith(("an equal", "equal"), start) and document.lower.endswith(
        "employer", start, max(invites, 0)
    )
    return Span(start, end_without(document, start, invites if invites > 0 and alone else span.end, " \n"))


def _lists_pages(document: Document, section: Section, block: Block) -> bool:
    """Whether lines are the names of pages to read: those below "EEO Policy", "EEO Policy Statement | Privacy Act | Help"."""
    heading = section.anchor.heading if section.anchor else None
    if heading and names_page(document.lower[slice(*heading)]):
        return document.text[block.end - 1] not in ".!)"
    bar = document.text.find(" | ", block.body, block.end)
    return bar > 0 and names_page(document.lower[heading.start if heading else block.body : bar])


def _says_all(document: Document, heading: Span) -> bool:
    """Whether a heading is a statement on equal treatment by itself: "Equal Opportunity Employer", "EEO/AA"."""
    lower = document.lower
    return lower.endswith("opportunity employer", *heading) or (lower.find("/", *heading) > 0 and is_code(lower[slice(*heading)]))


def _without_ornaments(document: Document, span: Span) -> Span:
    """A statement without the marks that a notice sets around it: "~ The port is an equal opportunity employer ~"."""
    start, end = span.start, end_without(document, span.start, span.end, _ORNAMENTS)
    while start < end and document.text[start] in _ORNAMENTS:
        start += 1
    return Span(start, end)
