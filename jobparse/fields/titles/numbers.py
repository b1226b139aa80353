"""The number of a posting beside its title, which no label tells."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jobparse.document.signs import offsets
from jobparse.fields.edges import trimmed
from jobparse.fields.header import front_lines
from jobparse.patterns import pattern

if TYPE_CHECKING:
    from jobparse.document.model import Document
    from jobparse.spans import Found

# A number with a title behind it at the top of a text: "46175 - Harbor Pilot", "Comp # 27-003 - Harbor Pilot", "46175.Pilot".
_NUMBER_AND_TITLE = pattern(
    r"([A-Z][A-Za-z]{0,11}\.?\s?#\s?\d[\d-]{1,10}|\d{5,8}|\d{2}-\d{3,4}[A-Z]?)"
    r"(?:\s*[-\u2013:]\s|\.\s?)"
)
# A number of letters and figures with a dash in brackets, three figures of which stand together, as those of no grade do.
_NUMBERED = pattern(
    r"(?: -)? \(\#?\s?((?=[A-Z-]{0,8}\d)(?=[A-Z\d-]{0,12}\d{3})(?:[A-Z\d]{1,8}(?:-[A-Z\d]{1,8}){1,3}"
    r"|\d{6,8}[A-Z\d]{0,2}|[A-Z]{1,3}\d{5,9}))\)"
)
# The number of an examination or opening behind the title on its line: "Harbor Clerk #047", "Courtroom Deputy, #25-10"; and with
# the letters of an office before its sign, or a star for that: "Harbor Clerk - HRB#20431", "Harbor Clerk *04127W".
_HASHED = pattern(r"(?:,| -)? (?:(?:[A-Z]{2,5})?\#(?=\d)|\*(?=\d{4}))(\d{3,6}[A-Z]?|\d{2}-\d{2,5})\b")
# A number of letters and figures that is a line of the title block: "HRB-31-10", "#CR-01".
_ALONE = pattern(r"(?:\#([A-Z]{1,4}-\d{1,4})|([A-Z]{2,6}-\d{2}-\d{2,5}))")
# The number of a vacancy in short: "V/No. CPSB/TIDES/3".
_VACANCY = pattern(r"V/No\.?:? ?((?=\S{0,30}\d)[A-Z0-9][\w./-]{2,40}\w)", re.IGNORECASE)
# How far into a text the title stands, and among how many lines from the top such a line, in characters and lines.
_FRONT, _LINES = 2000, 12
_HEAD_LINES = 3  # the first lines, on one of which a number stands before the title


def before_title(document: Document, title: str) -> list[Found[str]]:
    """The number before the title at the top of a text: "46175 - Harbor Pilot"."""
    for line in document.lines[:_HEAD_LINES] if title else ():
        match = _NUMBER_AND_TITLE.match(document.text, line.body, line.end)
        if match and document.text.startswith(title, match.end()):
            start = max(match.start(1), document.text.find("#", *match.span(1)) + 1)
            return [document.found(*trimmed(document, start, match.end(1)), "number before the title")]
    return []


def behind_title(document: Document, title: str) -> list[Found[str]]:
    """The number behind the title of a posting: "Harbor Pilot (HP-2207)", "Harbor Pilot (#27-4471-01)"."""
    at = document.text.find(title, 0, _FRONT) if title else -1
    end = at + len(title)
    match = (_NUMBERED.match(document.text, end) or _HASHED.match(document.text, end)) if at >= 0 else None
    return [document.found(*match.span(1), "number behind the title")] if match else []


def on_a_line(document: Document) -> list[Found[str]]:
    """The number that is a line of the title block by itself."""
    for line in front_lines(document)[:_LINES]:
        match = _ALONE.fullmatch(document.text, line.body, line.end)
        if match:
            return [document.found(*match.span(match.lastindex or 0), "number on a line")]
    return []


def of_a_vacancy(document: Document) -> list[Found[str]]:
    """The number of a vacancy in short: "V/No. CPSB/TIDES/3", which boards of Kenya print below the title without a colon."""
    for at in offsets(document, "v/no"):
        match = _VACANCY.match(document.text, at)
        if match:
            return [document.found(*match.span(1), "number of a vacancy in short")]
    return []
