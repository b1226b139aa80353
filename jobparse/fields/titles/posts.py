"""Titles that other lines tell: posts of circulars, titles of classes, headings over a notice, a mail's subject told again."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from jobparse.document.labels.numbered import POST
from jobparse.fields.edges import end_without, trimmed
from jobparse.fields.employers.forms import is_proper
from jobparse.fields.header import LONGEST_TITLE, before_label, begins_with_label, names_occupation, title_like
from jobparse.fields.titles.dress import alone, bare, begin_of
from jobparse.fields.titles.ends import before_name, before_office
from jobparse.lexicon import lexicon
from jobparse.lexicon.notices import notice_words
from jobparse.lexicon.numbers import SMALL_NUMBER
from jobparse.patterns import pattern
from jobparse.spans import Found, Span

if TYPE_CHECKING:
    from jobparse.document.model import Document, Labelled

# A post of a circular with its title: "POST 12/044 : FIELD SURVEYOR REF NO: 7/2".
_POST = pattern(rf"^{POST}\s{{0,16}}:[^\n]{{4,160}}", re.MULTILINE)
# A post of a notice with the number of them: "1.1 HARBOR PILOT II - 3 POSTS", "Pilot (Night) - One Post", "- Pilot (2
# Positions)"; in the portal of many towns, below words on the town, "Pilot II (Open Positions: 2)".
_COUNTED = pattern(
    r"^\x20{0,4}(?:[-*\u2022]\s)?(?:\d{1,2}(?:\.\d{1,2}){0,3}[.)]?\s+)?(?P<title>[A-Z][^\n:]{3,90}?)\s{0,2}[-(]\s{0,2}"
    rf"(?:(?i:open\spositions):\s?\d{{1,3}}\)|(?:\d{{1,3}}|(?i:{SMALL_NUMBER}|fifteen|twenty))(?:\s?\(\d{{1,3}}\))?\s{{1,3}}(?i:posts?|positions?(?=\)))\b)",
    re.MULTILINE,
)
# A post of a notice with its number over its reference or pay: "1.2. MANAGER: DOCKS" over "Ref No: MM/1".
_OVER_REFERENCE = pattern(
    r"^\x20{0,4}\d{1,2}(?:\.\d{1,2}){0,2}[.)]?\s+(?P<title>[A-Z][^\n]{3,90})\n{1,3}(?=\x20{0,4}"
    r"(?i:ref(?:erence)?(?:\.|\b)|post no|annual |salary|basic salary|remuneration|total package|job group|v/no|terms of service"
    r"|task))",
    re.MULTILINE,
)
# Posts with letters of their own: "Post A - Pilot, North Quay (2 posts)" over "Post B - Pilot, South Quay (1 post)".
LETTERED = pattern(r"^\W{0,4}(?:Post|Position|Vacancy|Job) [A-H]\s?[-\u2013:]\s(?P<title>[A-Z][^\n]{3,110})", re.MULTILINE)
_LETTERING = frozenset({"post", "position", "vacancy", "job"})
_REFERENCES = frozenset({"ref", "ref:", "reference", "salary", "salary:", "remuneration", "remuneration:", "package"})
_POST_WORDS = frozenset({"post", "posts", "post)", "posts)", "position)", "positions)", "positions:"})
# How many headings on top of a text are looked at, and how far into it, in characters; how they were recognised.
_HEADINGS, _REACH = 3, 600
_GUESSED = ("sense", "shape")
_DASH, _COMMA = " - ", ", "
_PARTS = 2  # signs between the parts of a label whose last part is the title
_DEPARTMENTS = (" department", " dept.", " dept", "'s office")
_UNITS = (" division", " branch", " directorate", " section", " unit")  # the same behind a comma
# A label with the name of somebody: "Name: Dr. Jo Field".
_NAME_OF = pattern(r"Name:?\s{1,24}(?:[DM]rs?\.? |Ms\.? )?[A-Z][a-z'-]+(?: [A-Z]\.?)?(?: [A-Z][\w'-]+){1,2}\s*\Z")
# How many lines above the title such a label stands at most, with the name on its line or on the next one.
_NAME_LINES = 2
# Words with capitals that open a text, and one of them.
_RUN = pattern(r"[A-Z][\w/'-]*(?: (?:[A-Z][\w/'-]*|of|and|&)){1,7}")
_WORD = pattern(r"[^ ]+")
# What parts a title from whom it is with in the subject of a mail.
_PARTING = (", ", " (", _DASH)


def posts(document: Document) -> list[Found[str]]:
    """The first post of a circular."""
    match = _POST.search(document.text) if "post" in document.tokens else None
    if match:
        span = bare(document, Span(*match.span()))
        return [document.found(span.start, span.end, "post of a circular")]
    lettered = _lettered(document) if not document.tokens.isdisjoint(_LETTERING) else None
    if lettered:
        return [document.found(*lettered, "post with a letter")]
    counted = _COUNTED.search(document.text) if not document.tokens.isdisjoint(_POST_WORDS) else None
    if counted is None:
        return _over_reference(document)
    span = bare(document, trimmed(document, *counted.span("title")))
    return [document.found(span.start, span.end, "post with the number of them")]


def _lettered(document: Document) -> Span | None:
    """The title of the first post with a letter of its own; what it has in common with the second one up to a comma."""
    found = [match for match in LETTERED.finditer(document.text) if names_occupation(match["title"])][:2]
    if not found:
        return None
    span = bare(document, trimmed(document, *found[0].span("title")))
    at = document.text.find(", ", *span)
    shared = at > 0 and len(found) > 1 and found[1]["title"].startswith(document.text[span.start : at])
    return Span(span.start, at) if shared and names_occupation(document.text[span.start : at]) else span


def _over_reference(document: Document) -> list[Found[str]]:
    """The first post of a notice that stands with its number over its reference or pay."""
    for match in _OVER_REFERENCE.finditer(document.text) if not document.tokens.isdisjoint(_REFERENCES) else ():
        span = bare(document, trimmed(document, *match.span("title")))
        if names_occupation(document.text[slice(*span)]) and title_like(document, *span):
            return [document.found(*span, "post over its reference")]
    return []


def of_class(document: Document) -> list[Found[str]]:
    """The title of the class, where a label has it and none has that of the post: "Classification: Deckhand II"."""
    for row in document.values_of("class_title") if not document.values_of("title") else ():
        heading = document.lower[slice(*row.anchor.heading)]
        span = bare(document, trimmed(document, row.start, row.end))
        if heading.count("/") >= _PARTS:  # "Function group/Grade/Post title: Temporary staff, AD6, Harbor Pilot."
            last = document.text.rfind(_COMMA, *span) + len(_COMMA)
            span = Span(max(span.start, last), end_without(document, span.start, span.end, "."))
        content = document.text[slice(*span)]
        if ("title" in heading or "classification" in heading) and names_occupation(content) and title_like(document, *span):
            return [document.found(*span, "class title label")]
    return []


# How words into a list end that say whom the employer seeks.
_OF_WHOM = (" who", " can")


def headed(document: Document) -> list[Found[str]]:
    """The title of a notice that was taken for a heading by its words: "DECKHAND TRAINEE - PAID TRAINING"."""
    for section in document.sections[:_HEADINGS]:
        anchor = section.anchor
        if anchor is None or anchor.how not in _GUESSED or anchor.scope != "section" or section.start > _REACH:
            continue
        dash = document.text.find(_DASH, *anchor.heading)
        if dash > 0 and document.lower.find(document.lower[slice(*anchor.heading)].rstrip(" :"), section.body + 1) > 0:
            dash = -1  # "Deckhand - Ferries" over "The Deckhand - Ferries coils"
        span = trimmed(document, anchor.heading.start, dash if dash > 0 else anchor.heading.end)
        # "The duties of the Harbor Pilot are", into the list below it, "We seek a Harbor Pilot who can"
        leads = document.lower.endswith((*(f" {word}" for word in notice_words().leads), *_OF_WHOM), *span)
        if not leads and names_occupation(document.text[slice(*span)]) and title_like(document, *span):
            return [document.found(*span, "title in a heading")]
    return []


def echoed(document: Document, span: Span, end: int) -> Span:
    """A title in the subject of a mail without what stands behind a mark, where the text goes on to print it alone.

    "Subject: Harbor Pilot, Elm Bay" over "seeks a Harbor Pilot". The field behind a post of a university stays.
    """
    at = min((at for at in (document.text.find(mark, *span) for mark in _PARTING) if at > 0), default=-1)
    if document.text.startswith(" (", at) and document.text[at + 2].isupper():
        return span  # its field: "Deckhand (Night Ferries)"
    title = document.lower[span.start : at]
    if at < 0 or " " not in title or not names_occupation(title) or title.endswith(lexicon().academic):
        return span
    whole = document.lower.find(document.lower[slice(*span)], end) >= 0
    return span if whole or document.lower.find(title, end) < 0 else Span(span.start, at)


def before_department(document: Document, span: Span) -> Span:
    """The post on a line that ends as the name of an office does, without that: "Harbor Pilot - Night Department".

    Behind a dash, any other unit is what the post is for ("Manager - Contract Administration"), as is a department in a line in
    capitals where the text does not print the post alone again. Empty where no post is there.
    """
    dash = document.text.find(_DASH, *span)
    end = dash if dash > 0 else document.text.find(_COMMA, *span)
    office = document.lower.endswith(_DEPARTMENTS, *span)
    if not office and dash < 0 < end and document.lower.endswith(_UNITS, *span):
        office = document.text.find(" ", span.start, end) > 0  # "Harbor Pilot, Night Division"; but "Director, Night Division"
    if end < 0 or (dash < 0 and not office) or not names_occupation(document.text[span.start : end]):
        return Span(span.start, span.start)
    printed = document.lower.find(document.lower[span.start : end], span.end) > 0
    cut = office and (dash < 0 or printed or not document.text[slice(*span)].isupper())
    return Span(span.start, end) if cut else span


def opening(document: Document) -> list[Found[str]]:
    """The title that opens flattened text, whose words stand again below: "Harbor Pilot Alder Ferries" over "a Harbor Pilot"."""
    for section in document.sections[:_HEADINGS]:
        run = _RUN.match(document.text, section.body, section.end) if section.kind in ("header", "summary") else None
        words = list(_WORD.finditer(run.group())) if run else []
        for word in reversed(words[1:]):
            if names_occupation(word.group()):
                title = document.text[section.body : section.body + word.end()]
                if not title.startswith("The ") and document.text.find(title, section.body + word.end()) >= 0:
                    return [document.found(section.body, section.body + word.end(), "title that opens the text")]
    return []


def opens_page(document: Document) -> list[Found[str]]:
    """The title that opens a text whose first line is all of the page: "Harbor Pilot Job Details Employer Alder Ferries …"."""
    line = document.lines[0]
    if line.end - line.body <= LONGEST_TITLE:
        return []
    end = before_name(
        document, line.body, min(before_label(document, line.body, line.end), before_office(document, line.body, line.end))
    )
    start = begin_of(document, line.body, end)
    if end == line.end or not title_like(document, start, end) or not names_occupation(document.text[start:end]):
        return []
    if begins_with_label(document.text[start:end]):
        return []  # the value of another label: "Position Type: Docks/Night Deckhand Location: Elm Bay"
    span = bare(document, alone(document, trimmed(document, start, end)))
    return [document.found(*span, "opening of a flattened page")] if is_proper(document.text[slice(*span)]) else []


def is_of_contact(document: Document, row: Labelled) -> bool:
    """Whether a title can be that of whom to ask, whose name stands above it: "Name: Jo Field" over "Job title: Purser"."""
    at = bisect_left(document.line_starts, row.anchor.start)
    for line in document.lines[max(at - _NAME_LINES, 0) : at]:
        if document.lower.startswith("name", line.start) and _NAME_OF.match(document.text, line.start, row.anchor.start):
            return True
    return False
