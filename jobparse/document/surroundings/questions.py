"""The form below an announcement: the questions that applicants answer on the site, numbered, with the answers to choose from."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import replace
from operator import attrgetter
from typing import TYPE_CHECKING

from jobparse.document.blocks import trimmed_end
from jobparse.document.model import Section

if TYPE_CHECKING:
    from jobparse.document.model import Document

# What such a form ends with, and the number on a line of its own above its first question.
_LAST = "required question"
_FIRST = "01"
# What the heading of such a form ends with, behind the title, and how long that is at most, in characters.
_HEADINGS = ("supplemental questionnaire", "supplemental questions")
_HEADING_LENGTH = 120
# The sign-off of a page below the form is not longer, in characters.
_SIGN_OFF = 600
_BY_END = attrgetter("end")


def cut_questions(document: Document) -> None:
    """Give the questions of a form to the selection, as a note that holds none of its statements; forget their labels."""
    form = _form(document) if _LAST in document.lower else None
    if form is None:
        return
    start, end = form
    rows = [_piece(document.text, section, 0, start, section.kind) for section in document.sections]
    rows.append(Section(start, end, "selection", None, note=True))
    rows += [_piece(document.text, section, end, len(document.text), "header") for section in document.sections]
    document.sections[:] = [row for row in rows if row is not None]
    document.labelled[:] = [row for row in document.labelled if not start <= row.anchor.start < end]
    if document.lines[-1].end - end < _SIGN_OFF:
        document.stop = min(start, document.end)
    document.regroup()


def _form(document: Document) -> tuple[int, int] | None:
    """Where the questions begin and end: from a line that is the number 01, or its heading, to the last words of the form."""
    last = document.lower.rfind(_LAST)
    lines = document.lines
    at = bisect_right(lines, last, key=_BY_END)
    if at == len(lines) or lines[at].start > last or document.lower[lines[at].start : lines[at].end].strip(" *s") != _LAST:
        return None
    for line in reversed(lines[:at]):
        if line.end - line.start == len(_FIRST) and document.text.startswith(_FIRST, line.start):
            return line.start, lines[at].end
        if line.end - line.start < _HEADING_LENGTH and document.lower.endswith(_HEADINGS, line.start, line.end):
            return line.start, lines[at].end
    return None


def _piece(text: str, section: Section, start: int, end: int, kind: str) -> Section | None:
    """What of a section stands between two offsets; below the form, it is the sign-off of the page."""
    low, high = max(section.start, start), min(section.end, end)
    while low < high and text[low] in " \n":
        low += 1
    high = trimmed_end(text, low, high)
    if low >= high:
        return None
    if section.start >= start and kind == section.kind:
        return replace(section, end=high)
    return Section(low, high, kind, None, note=True)
