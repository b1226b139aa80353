"""Employers told by where their names stand: behind the title, in the value of a label on a part, on top and below the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.document.signs import has_sign
from jobparse.fields.edges import line_end, trimmed
from jobparse.fields.employer_forms import OWN, SIGN, WORD, begun, has, names_employer
from jobparse.fields.employer_seeking import is_subject, is_whole
from jobparse.fields.header import names_occupation
from jobparse.lexicon import lexicon
from jobparse.lexicon.employers import employer_words
from jobparse.lexicon.folding import key
from jobparse.patterns import pattern
from jobparse.spans import Found, Span

if TYPE_CHECKING:
    from jobparse.document.model import Document

# Words with capitals behind a title: "Alder Ferries", "Elm & Daughters of Alder".
_NAME = pattern(rf"{WORD}(?: (?:{WORD}|of|and|for|the|&)){{0,6}}")
_AT = (" at ", " with ")
_LONGEST = 60
# Values of a label go on with another one behind so many words at most.
_LABEL_WORDS = 3
# What parts the pages on the way to one: "Alder Council > Jobs".
_CRUMB = " > "
_SECTIONS = 4  # on top of a text that are looked at
_LAST_LINES = 12
# How a line ends above which the name of an employer stands: "VACANCY BULLETIN".
_NOTICES = pattern(
    r"\b(?:vacanc(?:y|ies)|job|bulletin|employment|career)s? (?:bulletin|notice|announcement|opportunit(?:y|ies)|posting)\b"
)


def label_alone(document: Document, span: Span) -> Span:
    """The value of a label without the next label on its line, and without a part behind a comma.

    "Alder Bank Sector: Docks" has "Alder Bank", "Alder College, Elm Library" has "Alder College".
    """
    colon = document.text.find(": ", *span)
    words = document.text[span.start : colon].split(" ") if colon > 0 else []
    if len(words) > 1:
        counts = range(min(_LABEL_WORDS, len(words) - 1), 0, -1)
        count = next((count for count in counts if key(" ".join(words[-count:])) in lexicon().labels), 1)
        return trimmed(document, span.start, span.start + len(" ".join(words[:-count])))
    comma = document.text.find(", ", *span)
    whole = Span(span.start, comma)
    return whole if comma > 0 and SIGN.search(document.lower, *whole) and has(document, begun(document, whole), OWN) else span


def behind_title_in_text(document: Document, title: str) -> Found[str] | None:
    """The employer that a line names behind the title: "Save Harbor Pilot at Tidewatch", "Harbor Pilot Tidewatch - Docks"."""
    if " " not in title:
        return None
    for joint in _AT:
        at = document.text.find(f"{title}{joint}")
        if at >= 0:
            start = at + len(title) + len(joint)
            match = _NAME.match(document.text, start, min(line_end(document, start), start + _LONGEST))
            span = begun(document, Span(*match.span())) if match else None
            if span and document.text[span.end : span.end + 1] in ("\n", "") and is_whole(document, span):
                return document.found(*span, "employer behind the title")
    at = document.text.find(f"{title} ")
    match = _NAME.match(document.text, at + len(title) + 1, at + len(title) + _LONGEST) if at >= 0 else None
    words = match.group().split(" ") if match else []
    while match and len(words) > 1:
        name = " ".join(words)
        span = Span(match.start(), match.start() + len(name))
        if is_subject(document, name, span.end) and is_whole(document, span):
            return document.found(*span, "employer behind the title")
        words.pop()
    return None


def labelled_as_part(document: Document) -> Found[str] | None:
    """The employer whose name stands in the label of a part: "College: Alder Community College"."""
    for row in document.values_of("unknown"):
        span = trimmed(document, row.start, row.end)
        if names_employer(document, span):
            return document.found(*begun(document, span), "employer in the label of a part")
    return None


def around(document: Document) -> Found[str] | None:
    """The employer on the way to the page, above the line that says what the text is, or in the lines that sign it."""
    for section in document.sections[:_SECTIONS]:
        crumb = document.text.find(_CRUMB, section.start, section.end)
        site = trimmed(document, document.text.rfind("\n", 0, crumb) + 1, crumb) if crumb > 0 else None
        if site and names_employer(document, site):
            return document.found(*site, "employer of the site")
    first = document.lines[0] if document.lines else None
    if first is not None and len(document.lines) > 1:
        span = trimmed(document, first.body, first.end)
        name = document.text[slice(*span)]
        below = document.lines[1]
        if (
            4 < len(name) <= _LONGEST
            and name.isupper()
            and " " in name
            and _NOTICES.search(document.lower, below.body, below.end)
            and not names_occupation(name)
            and employer_words().notices.isdisjoint(name.lower().split())
        ):
            return document.found(*span, "employer over the name of the notice")
    for line in document.lines[: -_LAST_LINES - 1 : -1]:
        around_it = document.section_at(line.body)
        if around_it is not None and around_it.kind == "page_furniture":
            continue
        span = trimmed(document, line.body, line.end)
        if 5 < span.end - span.start <= _LONGEST and has_sign(document, *span, (" ",)) and names_employer(document, span):
            return document.found(*begun(document, span), "employer that signs")
    return None
