"""Employers on the line of the title: behind or before a mark, and right before it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.document.model import once
from jobparse.fields.edges import trimmed
from jobparse.fields.employers.forms import names_employer
from jobparse.fields.header import front_lines
from jobparse.fields.titles.parted import parted
from jobparse.spans import Found, Span

if TYPE_CHECKING:
    from jobparse.document.model import Document

_TITLE_LINES, _LONGEST_LINE = 24, 200  # on which the employer is looked for beside the title, and their characters


def beside_title(document: Document, title: str, *, own: bool = False) -> Found[str] | None:
    """The employer on the line of the title, behind or before a mark: "Harbor Pilot | Port of Alder", "Alder Partners: Pilot"."""
    bodies = _bodies_beside(document, title) if title else []
    body = next((body for body in bodies if not own or names_employer(document, body)), None)
    return document.found(*body, "employer beside the title") if body else None


@once
def _bodies_beside(document: Document, title: str) -> list[Span]:
    """What may be names of who hires on the lines and values of labels that hold the title."""
    labelled = [trimmed(document, row.start, row.end) for row in document.values_of("title")]
    rows = (*labelled, *((line.body, line.end) for line in front_lines(document)[:_TITLE_LINES]))
    text = document.text
    lines = [parted(document, start, end) for start, end in rows if title in text[start:end] and end - start <= _LONGEST_LINE]
    return [line.body for line in lines if line.body and title in text[slice(*line.title)]]


def before_title(document: Document, title: str) -> Found[str] | None:
    """The employer before the title on a line of the title block: "Alder Transit Authority Bus Driver in Alder, Oregon"."""
    stem = f" {title.lower().partition(' (')[0]}"
    for line in front_lines(document) if len(stem) > 4 else ():
        at = document.lower.find(stem, line.body, line.end)
        if at > line.body and names_employer(document, Span(line.body, at)):
            return document.found(line.body, at, "employer before the title")
    return None
