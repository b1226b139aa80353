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
    r"(?:([A-Z][A-Za-z]{0,11}\.?\s?#\s?\d[\d-]{1,10}|\d{5,8}|\d{2}-\d{3,4}[A-Z]?)(?:\s*[-\u2013:]\s|\.\s?)"
    r"|([A-Z]{2,6}-(?:20)?\d\d-\d{1,5}|20\d\d-[A-Z]{2,6}-\d{2,4}|20\d\d-(?!20\d\d\b)\d{3,5})(?:\s*[-\u2013:.])?\s)"
)
# The code of a class before its title.
_CLASS_CODE = pattern(r"(?P<code>\d{4})(?: ?[-\u2013] ?| )(?=[A-Z])")
# A number of letters and figures with a dash in brackets, three figures of which stand together, as those of no grade do.
_NUMBERED = pattern(
    r"(?: -)? [(\[]\#?\s?((?!\d{3}-\d{4}\))(?=[A-Z-]{0,8}\d)(?=[A-Z\d-]{0,12}\d{3})(?:[A-Z\d]{1,8}(?:-[A-Z\d]{1,8}){1,3}"
    r"|\d{6,8}[A-Z\d]{0,2}|[A-Z]{1,3}\d{5,9}))[)\]]"
)
# A number in brackets at the end of a line, which other words part from the title on it: "Harbor Pilot (Nights) (00050433)".
_AT_END = pattern(
    r"(?:\)| - [A-Z]{2,5}\b| \([^()\n]{2,50}\)| - [^()\n]{2,30}) ?\(\#?(\d{2}-\d{2,5}|\d{6,9})\)(?=[ \t]*(?:\n|\Z))"
)
# A number behind a dash at the end of the title's line: "Harbor Clerk - HRB000114".
_DASHED = pattern(r" - ([A-Z]{2,4}\d{5,8})(?=[ \t]*(?:\n|\Z)|\x20[A-Z][a-z])")
_MOST_TITLES = 3  # so often is the title looked for
# The number of an examination or opening behind the title on its line: "Harbor Clerk #047", "Courtroom Deputy, #25-10"; and with
# the letters of an office before its sign, or a star for that: "Harbor Clerk - HRB#20431", "Harbor Clerk *04127W".
_HASHED = pattern(r"(?:,| -)? \(?(?:(?:[A-Z]{2,5})?\#(?=\d)|\*(?=\d{4}))(\d{3,6}[A-Z]?|\d{2}-\d{2,5})\b")
# A number of letters and figures that is a line of the title block: "HRB-31-10", "#CR-01".
_ALONE = pattern(r"(?:\#([A-Z]{1,4}-\d{1,4})|([A-Z]{2,6}-\d{2}-\d{2,5}))")
# The number of a vacancy in short: "V/No. CPSB/TIDES/3".
_VACANCY = pattern(r"V/No\.?:? ?((?=\S{0,30}\d)[A-Z0-9][\w./-]{2,40}\w)", re.IGNORECASE)
# The number below the words for a notice, alone on its line but for what stands in brackets: "No. A-07 (revised)".
_OF_NOTICE = pattern(
    r"(?:No\.?|Number|\#)\s?:?\s?((?=[A-Z/-]{0,8}\d)[A-Z\d][\w/-]{1,20})"
    r"(?:[ \t]*(?:\([^()\n]{2,40}\))?[ \t]*(?:\n|\Z)|(?<=\d[/-]\d{2})(?=\s)|(?<=\d[/-]\d{4})(?=\s)|(?<=\d[/-]\d{3})(?=\s))"
)
_NOTICES = ("announcement", "notice", "bulletin", "posting", "vacancy", "opening", "circular")
# The number of a post in a circular that lists many.
_OF_CIRCULAR = pattern(r"^POST (\d{1,3}/\d{1,4})(?=\s{0,16}:)", re.MULTILINE)
# A number or a letter-coded one behind a plain word for a posting, on a line of its own or below the word: "Posting: AP7378".
_POSTED = pattern(
    r"^(?:Job )?(?:Posting|Vacancy|Announcement|Competition|Bid|Advert|Opening)[ \t]{0,2}\n?[ \t]{0,2}:\s{0,2}"
    r"([A-Z]{1,5}-?\d{3,8}(?:-\d{1,5})?)[ \t]*$",
    re.MULTILINE,
)
# The same with nothing between the label and it, as a page's rows are copied: "Reference187233".
_GLUED = pattern(
    r"^(?:(?:Job|Vacancy|Post) )?Reference(?: Number| No\.?)?((?=[A-Z-]{0,6}\d{3})[A-Z0-9][\w-]{2,24})[ \t]*$", re.MULTILINE
)
_POSTED_WORDS = frozenset(
    {"posting", "posting:", "vacancy", "vacancy:", "announcement", "announcement:", "competition", "competition:"}
)
# How far into a text the title stands, and among how many lines from the top such a line, in characters and lines.
_FRONT, _LINES = 2000, 12
_HEAD_LINES = 3  # the first lines, on one of which a number stands before the title


def before_title(document: Document, title: str) -> list[Found[str]]:
    """The number before the title at the top of a text: "46175 - Harbor Pilot"."""
    for line in document.lines[:_HEAD_LINES] if title else ():
        match = _NUMBER_AND_TITLE.match(document.text, line.body, line.end)
        if match and document.text.startswith(title, match.end()):
            number = match.span(match.lastindex or 0)
            start = max(number[0], document.text.find("#", *number) + 1)
            return [document.found(*trimmed(document, start, number[1]), "number before the title")]
    return []


def behind_class_code(document: Document, found: Found[str]) -> Found[str]:
    """A title without the code of its class before it, which a label prints as well: "1404 Pilot" with "Job class: 1404"."""
    code = _CLASS_CODE.match(found.value)
    if code is None or len(found.spans) != 1:
        return found
    known = any(document.text.startswith(code["code"], row.start, row.end) for row in document.values_of("class_code"))
    return document.found(found.spans[0].start + code.end(), found.spans[0].end, found.rule) if known else found


def behind_title(document: Document, title: str) -> list[Found[str]]:
    """The number behind the title of a posting, where it is printed the first times, or at the end of its line.

    "Harbor Pilot (HP-2207)", "Harbor Pilot (#27-4471-01)", "Harbor Pilot - DOE (20708261)".
    """
    title = title.lower().replace("\u2013", "-").replace("\u2014", "-")
    at = document.lower.find(title, 0, _FRONT) if title else -1
    for _ in range(_MOST_TITLES):
        if at < 0:
            break
        end = at + len(title)
        shapes = (_NUMBERED, _HASHED, _AT_END, _DASHED)
        match = next((found for shape in shapes if (found := shape.match(document.text, end))), None)
        if match:
            return [document.found(*match.span(1), "number behind the title")]
        at = document.lower.find(title, end, _FRONT)
    return []


def posted(document: Document) -> list[Found[str]]:
    """The number behind a plain word for a posting, or glued to one: "Posting: HP7378", "Reference187233"."""
    match = None if document.tokens.isdisjoint(_POSTED_WORDS) else _POSTED.search(document.text, 0, _FRONT)
    if match is None and document.lower.find("reference", 0, _FRONT) >= 0:
        match = _GLUED.search(document.text, 0, _FRONT)
    return [document.found(*match.span(1), "number behind a word for a posting")] if match else []


def on_a_line(document: Document) -> list[Found[str]]:
    """The number that is a line of the title block by itself."""
    for line in front_lines(document)[:_LINES]:
        match = _ALONE.fullmatch(document.text, line.body, line.end)
        if match:
            return [document.found(*match.span(match.lastindex or 0), "number on a line")]
    return []


def below_notice(document: Document) -> list[Found[str]]:
    """The number of a notice at the end of the line that says it is one, or on the next: "VACANCY NOTICE" over "No. A-07"."""
    lines = document.lines
    for at, line in enumerate(lines[:_LINES]):
        match = _OF_NOTICE.match(document.text, line.body, line.end)
        above = document.lower[lines[at - 1].start : lines[at - 1].end].rstrip() if at else ""
        if match and (above.endswith(_NOTICES) or ("vacancy announcement" in above)):
            return [document.found(*match.span(1), "number of a notice")]
    return []


def of_a_vacancy(document: Document) -> list[Found[str]]:
    """The number of a vacancy in short: "V/No. CPSB/TIDES/3", which boards of Kenya print below the title without a colon."""
    for at in offsets(document, "v/no"):
        match = _VACANCY.match(document.text, at)
        if match:
            return [document.found(*match.span(1), "number of a vacancy in short")]
    return []


def of_circular(document: Document) -> list[Found[str]]:
    """The number of the first post of a circular, which has no reference: "POST 12/044 : HARBOR PILOT"."""
    match = _OF_CIRCULAR.search(document.text) if "post" in document.tokens else None
    return [document.found(*match.span(1), "number of a post in a circular")] if match else []
