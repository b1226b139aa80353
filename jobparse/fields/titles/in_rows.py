"""Titles that stand in rows of a page without a label of their own: behind the category of a school's post, in flattened text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.document.signs import offsets
from jobparse.fields.edges import trimmed
from jobparse.fields.header import names_occupation, title_like
from jobparse.fields.titles.dress import bare
from jobparse.fields.titles.ranks import without_rank
from jobparse.lexicon import lexicon
from jobparse.lexicon.folding import key
from jobparse.lexicon.postings import posting_words
from jobparse.patterns import pattern
from jobparse.spans import Span

if TYPE_CHECKING:
    from jobparse.document.model import Document, Section
    from jobparse.spans import Found

_TYPE = "position type"
# A label in flattened text, and the words with capitals behind it, with the field of the post in brackets.
_LABEL = pattern(
    r"(?:Job|Position|Post|Exam|Examination|Class|Role|Vacancy|Posting|Working) Title"
    r"(?: (?:and|&|/) Grade)?(?:,? Grade)?(?:,? (?:and )?Grade Code)?:? (?=[A-Z])"
)
_RUN = pattern(
    r"[A-Z][\w/&'-]*(?:,? (?:(?:of the|of|and|for|in|&) )?[A-Z][\w/&'-]*| [1-9]\b"
    r"| \((?!Grade|Ref|Code)[A-Z][^()\n]{2,40}\)){0,10}"
)
_SIGN, _FRONT, _LABEL_WORDS = " title", 3_000, 3
# The title in capitals behind the label of a subject, up to a colon, a bracket, small letters or the end of its line.
_SUBJECT, _SUBJECT_TITLE = "SUBJECT: ", pattern(r"[A-Z][A-Z/&' -]{2,60}[A-Z](?=: | [A-Z][a-z]| \(|,|\n)")
_LINES = 12  # from the top, of which one can hold such rows
_TOP = 3  # sections on top of a text


def of_position_type(document: Document) -> list[Found[str]]:
    """The title behind its category, as the job pages of schools print both: "Position Type: Transportation/Bus Driver"."""
    for row in document.values_of("employment.types"):
        if not document.lower.startswith(_TYPE, row.anchor.heading.start):
            continue
        span = trimmed(document, row.start, row.end)
        at = document.text.find("/", *span)
        while at >= 0 and not _names_one(document, span.start, at):  # "Maintenance/Custodial/Night Custodian"
            span = trimmed(document, at + 1, span.end)
            at = document.text.find("/", *span)
            if _names_one(document, span.start, at if at >= 0 else span.end) and title_like(document, *span):
                return [document.found(*span, "title behind its category")]
    return []


def in_a_row(document: Document) -> list[Found[str]]:
    """The title behind its label without a colon in flattened text: "… Terms Job Title and Grade Staff Nurse Campaign Ref …"."""
    for at in offsets(document, _SIGN):
        if at > _FRONT:
            break
        label = _LABEL.match(document.text, max(document.text.rfind(" ", 0, at), document.text.rfind("\n", 0, at)) + 1)
        run = _RUN.match(document.text, label.end()) if label else None
        if run is None:
            continue
        span = Span(run.start(), _before_label(document, *run.span()))
        if names_occupation(document.text[slice(*span)]) and title_like(document, *span):
            return [document.found(*trimmed(document, *span), "title in flattened text")]
    return []


def in_a_line_of_rows(document: Document) -> list[Found[str]]:
    """The title on a line that begins with its label and goes on with others, all without colons.

    "Position Title Harbor Pilot II Department Docks Salary $22.15".
    """
    for line in document.lines[:_LINES]:
        label = _LABEL.match(document.text, line.body, line.end)
        run = _RUN.match(document.text, label.end(), line.end) if label else None
        if run is None:
            continue
        span = Span(run.start(), _before_label(document, *run.span()))
        cut = span.end < run.end()
        if cut and _names_one(document, *span) and title_like(document, *span):
            return [document.found(*span, "title in a line of rows")]
    return []


def of_subject(document: Document) -> list[Found[str]]:
    """The title in capitals behind the label of a subject on a line that runs on: "SUBJECT: BOAT DRIVER: Nights SCHOOL: ALL"."""
    at = document.text.find(_SUBJECT, 0, _FRONT)
    match = _SUBJECT_TITLE.match(document.text, at + len(_SUBJECT)) if at >= 0 else None
    if match is None or not names_occupation(match.group()) or not title_like(document, *match.span()):
        return []
    return [document.found(*match.span(), "title of a subject")]


def behind_heading(document: Document) -> list[Found[str]]:
    """The title that is all that stands behind a heading on top of a text: "Job Profile: Harbor Pilot"."""
    for section in document.sections[:_TOP]:
        anchor = section.anchor
        if anchor is None or anchor.heading.end == anchor.heading.start:
            continue
        span = trimmed(document, anchor.body, section.end)
        called = document.lower[slice(*anchor.heading)].split()
        if called and called[-1] in posting_words().calls and _is_alone(document, section) and _names_one(document, *span):
            short = bare(document, span)
            if title_like(document, *short):
                return [document.found(*short, "title behind a heading")]
    return []


def _is_alone(document: Document, section: Section) -> bool:
    """Whether a section is one line."""
    return document.text.find("\n", section.start, section.end) < 0


def _names_one(document: Document, start: int, end: int) -> bool:
    """Whether the last word of a part says what somebody is: "Night Custodian II", but not "Student Services"."""
    return names_occupation(without_rank(document.text[start:end].strip()).rpartition(" ")[2])


def _before_label(document: Document, start: int, end: int) -> int:
    """Where words with capitals go on with a label of the next row."""
    known, words = lexicon(), document.text[start:end].split(" ")
    at = start
    for index, word in enumerate(words):
        labels = (key(" ".join(words[index : index + count])) for count in range(1, _LABEL_WORDS + 1))
        if index and any(label in known.labels or label in known.headings for label in labels) and not names_occupation(word):
            return at - 1
        at += len(word) + 1
    return end
