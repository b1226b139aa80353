"""Rows of applicant systems without colons: places in codes, facets in small letters, and headings where a page is one line.

"Job Locations US-OR-Elm Bay"; "locations Elm Bay time type Full time posted on Posted 3 Days Ago job requisition id R-0471";
"Harbor Pilot - (210007) Description Leads ships. Qualifications A licence. Primary Location: …".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.document.headings.bounds import bare
from jobparse.document.model import Anchor
from jobparse.lexicon.folding import key
from jobparse.patterns import pattern

if TYPE_CHECKING:
    from jobparse.document.model import Document
    from jobparse.lexicon import Lexicon

# The code of a place behind the words of a label, the last of a line or before another one.
_CODE = pattern(r"(?:US|USA|CA)-[A-Z]{2}-[A-Z][\w .'-]{1,40}(?:(?: \| |, |; )|$)")
_CODES = (" US-", " USA-", " CA-")
_REACH = 40  # the longest label, in characters
# Facets in small letters, each before its value, be the blanks around it lost; so many of them have to stand in the line that one
# of them opens.
_FACET = pattern(
    r"(?:(?<=\s)locations?|\Alocations?|remote type|time type|posted on|time left to apply|job requisition id)"
    r"(?=\x20?[A-Z0-9])"
)
# The same of another system, in title case, where the name of the field may stand behind the label once more.
_FIELD = pattern(
    r"(?:Job\x20Locations?|Locations?\x20:\x20Location|Posted\x20Date|Job\x20ID|Department\x20:\x20Name|(?:Job|Position)\x20Type"
    r"|\#\x20(?:of\x20Openings|Positions)|(?:Salary|Pay)\x20(?:Min|Max)|Pay\x20Range|Hours\x20Per\x20Week|FLSA\x20Status)"
    r"(?=\x20:?\x20?[A-Z0-9$])"
)
_ROWS = (
    (_FACET, "time type", ("locations", "location", "remote type", "time type")),
    (_FIELD, "Posted Date ", ("Job ID", "Job Location", "Location", "Posted Date", "Department : ")),
)
_FEWEST = 3
_JOINED = 60  # how far into a line it may begin, where the button above it was joined to it, in characters

# The heading behind the title and its number, and the one behind the sentences below it, on the line that holds all of them.
_DESCRIBED = pattern(r"\x20-\x20?\((?=[A-Z0-9]{0,12}\d)[A-Z0-9]{4,14}\)\x20{1,3}(?P<heading>Description)\x20{1,3}(?=[A-Z])")
_QUALIFIED = pattern(r"[.;)]\x20{1,3}(?P<heading>(?:Minimum\x20)?Qualifications)\x20{1,3}(?=[A-Z0-9])")
_TITLE = 160  # how far the number stands behind the start of the line, in characters


def coded_places(document: Document, words: Lexicon) -> dict[int, Anchor]:
    """The labels before places in codes, by the number of their line."""
    text = document.text
    found: dict[int, Anchor] = {}
    if not any(code in text for code in _CODES):
        return found
    for at, line in enumerate(document.lines):
        cut = min((place for code in _CODES if (place := text.find(code, line.body, line.body + _REACH)) > 0), default=0)
        if not cut or line.marker or cut >= line.end or not _CODE.match(text, cut + 1, line.end):
            continue
        labels = words.labels.get(key(text[line.body : cut]), ())
        if labels and labels[0].attribute == "locations":
            found[at] = Anchor(line.start, bare(text, line.body, cut), cut, labels[0].section, "exact", labels, "label")
    return found


def facets_in_row(document: Document, words: Lexicon) -> list[Anchor]:
    """The labels without colons of lines that hold several of them, whatever line before was joined to one."""
    text = document.text
    found: list[Anchor] = []
    for shape, sign, openers in _ROWS:
        at = text.find(sign)
        while at >= 0:
            start = text.rfind("\n", 0, at) + 1
            end = text.find("\n", at)
            end = end if end >= 0 else len(text)
            opening = min((place for opener in openers if (place := text.find(opener, start, at + 1)) >= 0), default=-1)
            if 0 <= opening <= start + _JOINED:
                row = [_anchor(text, match.span(), words) for match in shape.finditer(text, opening, end)]
                found += row if len(row) >= _FEWEST else []
            at = text.find(sign, end)
    return found


def headed_in_line(document: Document, words: Lexicon) -> list[Anchor]:
    """The headings behind a title with its number in brackets that are no lines of their own."""
    text = document.text
    if "description" not in document.tokens:
        return []
    found: list[Anchor] = []
    for line in document.lines:
        match = _DESCRIBED.search(text, line.body, min(line.end, line.body + _TITLE)) if line.end - line.body > _TITLE else None
        behind = _QUALIFIED.search(text, match.end(), line.end) if match else None
        for heading in (match, behind):
            if heading:
                span = heading.span("heading")
                kind = words.headings[key(text[slice(*span)])]
                found.append(Anchor(span[0], bare(text, *span), span[1], kind, "exact"))
    return found


def _anchor(text: str, label: tuple[int, int], words: Lexicon) -> Anchor:
    labels = words.labels[key(text[slice(*label)])]
    return Anchor(label[0], bare(text, *label), label[1], labels[0].section, "exact", labels, "label")
