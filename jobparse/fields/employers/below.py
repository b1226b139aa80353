"""Employers of any name on a line below the title: over their address, behind "at", under a label that stands alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.fields.edges import trimmed
from jobparse.fields.employers.forms import WORD, is_proper
from jobparse.fields.employers.seeking import is_whole
from jobparse.fields.header import front_lines, names_occupation, tells_no_title
from jobparse.lexicon import lexicon
from jobparse.lexicon.employers import employer_words
from jobparse.lexicon.folding import key
from jobparse.lexicon.places import place_words
from jobparse.patterns import pattern
from jobparse.spans import Found, Span
from jobparse.values.cities import find_city_states

if TYPE_CHECKING:
    from jobparse.document.lines import Line
    from jobparse.document.model import Document

_NAME = pattern(rf"(?P<at>at )?(?P<name>{WORD}(?: (?:{WORD}|of|and|for|the|&)){{0,5}})")
# The street below a name: "One Gateway Plaza, Alder", "40 Mill Road".
_STREET = pattern(
    r"(?:\d{1,6}|One|Two|P\.? ?O\.? Box)\b.{2,60}?"
    r"(?:\b(?:Street|St|Avenue|Ave|Road|Rd|Plaza|Drive|Dr|Boulevard|Blvd|Way|Lane|Ln|Parkway|Pkwy|Highway|Hwy|Square|Circle|Court)\b|\d)"
)
_LABELS = frozenset({"company", "employer", "organization", "organisation", "hiring organization", "company name", "institution"})
_LONGEST, _SHORT = 60, 3


def over_address(document: Document, title: str) -> Found[str] | None:
    """The name on the line below the title, over a street, or behind "at" over a city with its state."""
    lines = front_lines(document)
    for at, line in enumerate(lines[:-1] if title else ()):
        if document.lower.find(title.lower(), line.body, line.end) < 0:
            continue
        row, below = lines[at + 1], lines[at + 2] if at + 2 < len(lines) else None
        span = trimmed(document, row.body, row.end)
        match = _NAME.fullmatch(document.text, *span)
        under = document.text[slice(*trimmed(document, *_below(document, row, below)))]
        placed = _STREET.match(under) or (match and match["at"] and find_city_states(under, 0, len(under)))
        name = Span(*match.span("name")) if match and placed else None
        if match and name and _may_be_name(document, name) and (match["at"] or _is_spoken_of(document, name)):
            return document.found(*name, "name over its address")
    return None


def _below(document: Document, row: Line, below: Line | None) -> Span:
    """The line below a name, of whatever section it is."""
    if below is not None:
        return Span(below.body, below.end)
    start = row.end + 1
    while start < document.end and document.text[start] in "\n ":
        start += 1
    stop = document.text.find("\n", start)
    return Span(start, stop if stop > 0 else document.end)


def under_label(document: Document) -> Found[str] | None:
    """The name on the line below a label that stands alone, without a colon: "Company" over "Tides Administration"."""
    lines = front_lines(document)
    for at, line in enumerate(lines[:-1]):
        further = lines[at + 2] if at + 2 < len(lines) else None  # of the form, and no prose
        if (
            further
            and not document.text.endswith(".", further.body, further.end)
            and document.lower[slice(*trimmed(document, line.body, line.end))] in _LABELS
        ):
            span = trimmed(document, lines[at + 1].body, lines[at + 1].end)
            match = _NAME.fullmatch(document.text, *span) if span.end - span.start <= _LONGEST else None
            if match and not names_occupation(match.group()) and key(match.group()) not in lexicon().labels:
                return document.found(*match.span("name"), "name under its label")
    return None


def _may_be_name(document: Document, span: Span) -> bool:
    """Whether words over an address are the name of a body rather than of a building, a part of one, somebody or nobody."""
    content = document.text[slice(*span)]
    words = content.lower().split()
    if not is_proper(content) or names_occupation(content) or tells_no_title(content) or key(content) in lexicon().headings:
        return False
    return (
        not place_words().name_site(set(words)) and not employer_words().part_words.issuperset(words) and is_whole(document, span)
    )


def _is_spoken_of(document: Document, span: Span) -> bool:
    """Whether a word of a name stands again below it, as no name of somebody over an address does."""
    content = document.text[slice(*span)]
    return any(len(word) > _SHORT and document.text.find(word, span.end) > 0 for word in content.split())
