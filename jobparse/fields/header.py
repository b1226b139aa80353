"""The title block: the lines on top of the announcement that no label and no heading claims."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jobparse.patterns import pattern
from jobparse.spans import Span

if TYPE_CHECKING:
    from jobparse.document.lines import Line
    from jobparse.document.model import Document

# Words of the names of departments, offices and the like.
ORGANISATION = pattern(
    r"\b(?:department|departments|dept|office|bureau|commission|board|authority|agency|administration|library|court|courts|police|fire|"
    r"ministry|council|district|institute|university|college|hospital|museum|service|services|corporation|secretariat|zoo|port|airport|"
    r"clerk's office|sheriff|treasurer|registrar|foundation|center|centre)\b",
    re.IGNORECASE,
)
# How names of departments begin, inside a line that runs on.
ORGANISATION_START = pattern(
    r"(?<=[\s-])(?:(?:[A-Z][a-z]+ ){0,2}(?:Department|Dept\.?|Office|Bureau|Commission|Board|Division)(?: of| on| for)\b|(?:[A-Z]{3,} ){0,2}(?:DEPARTMENT|OFFICE|BUREAU|COMMISSION|DIVISION) OF\b)"
)
# A line that names an office rather than a job ("Department of Aviation"; but "Police Officer", "Office Clerk").
_OFFICE = pattern(
    r"(?:the )?(?:[\w.'&]+ ){0,4}?(?:department|dept\.?|office|bureau|commission|board|division|district|authority|council|branch) (?:of|for|on)\b"
    r"|.*\b(?:department|commission|authority|agency|district|division|section|bureau|council|unit|branch|government|administration|district of .*)$"
    r"|(?:city|county|state|village|town|commonwealth) of \S+(?: \S+)?$",
    re.IGNORECASE,
)
# Words of the names of units inside a department.
UNIT = pattern(r"\b(?:division|section|unit|bureau|branch|program|group|team|facilities|operations)\b", re.IGNORECASE)
# Lines of a title block that are no title: places, page remains, notes in brackets, dates, amounts, sentences.
_NO_TITLE = pattern(
    r"""^(?:at\ |in\ |!\[|\(|\{|\[|\||<|title=|https?:|www\.|\$|\d)
      | \|\s*$ | @ | ^(?:posted|available|updated|closing|apply|united\ states|please|click|new\b|loading|note)\b
      | \b(?:will|must|shall|failure)\b | \b(?:ago|jobs?\ home|logo)$ | [.!?]$ | :$ """,
    re.VERBOSE | re.IGNORECASE,
)


# Kinds of sections that stand in and around the title block.
_FRONT = frozenset(
    {
        "header",
        "page_furniture",
        "identifiers",
        "location",
        "salary",
        "dates",
        "employment",
        "application",
        "verification",
        "schedule",
    }
)


def front_lines(document: Document) -> list[Line]:
    """Lines of the header sections above the first section of another kind than the title block's, label lines left out."""
    rows: list[Line] = []
    for section in document.sections:
        if section.kind in _FRONT:
            if section.kind == "header" and not (section.anchor and section.anchor.scope == "label"):
                rows += document.lines_in(section.body, section.end)
        else:
            break
    return [row for row in rows if any(char.isalpha() for char in document.text[row.body : row.end])]


def title_like(document: Document, line: Line) -> bool:
    """Whether a line of the title block can be the job's title."""
    content = document.text[line.body : line.end].strip("*_# ")
    return 2 < len(content) <= 110 and not _NO_TITLE.search(content) and content.count(" ") < 14


def announcement_at(document: Document) -> int:
    """Where the announcement's own text begins ("JOB ANNOUNCEMENT"), behind what the site printed above it; 0 where it does not say."""
    at = 0
    for section in document.sections:
        if section.kind not in _FRONT:
            break
        if (
            section.kind == "header"
            and section.anchor
            and section.anchor.scope == "section"
            and section.anchor.heading.end > section.start
        ) and section.end > section.anchor.body:
            at = section.anchor.body
    return at


def trimmed(document: Document, start: int, end: int) -> Span:
    """A span without spaces, emphasis, bars and brackets around its text."""
    text = document.text
    while start < end and text[start] in " \n*_#|-{[,:":
        start += 1
    while end > start and text[end - 1] in " \n*_|-{}],:;":
        end -= 1
    return Span(start, end)


def is_office(document: Document, span: Span) -> bool:
    """Whether a line names a government or a part of it rather than a job."""
    return bool(_OFFICE.match(document.text[span.start : span.end]))
