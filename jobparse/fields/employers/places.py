"""Employers told by where their names stand: behind the title, in the value of a label on a part, on top and below the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.fields.edges import line_end, trimmed
from jobparse.fields.employers.firms import names_firm
from jobparse.fields.employers.forms import OWN, WORD, begun, has, may_name_body, may_name_employer, names_employer
from jobparse.fields.employers.seeking import is_subject, is_whole
from jobparse.fields.header import names_occupation
from jobparse.fields.organisations import without_stop
from jobparse.lexicon import lexicon
from jobparse.lexicon.employers import employer_words
from jobparse.lexicon.folding import key
from jobparse.patterns import pattern
from jobparse.spans import Found, Span

if TYPE_CHECKING:
    from jobparse.document.model import Document

# Words with capitals behind a title: "Alder Ferries", "Elm & Daughters of Alder".
_NAME = pattern(rf"{WORD}(?: (?:{WORD}|of|and|for|the|&)){{0,6}}")
_WITH = " with "
_AT = (" at ", _WITH)
_FEWEST, _LONGEST = 5, 60  # characters of such a name
# Values of a label go on with another one behind so many words at most.
_LABEL_WORDS = 3
# Labels on a department behind which the whole may stand.
_OF_PARTS = frozenset({"department", "hiring agency", "agency name", "department name", "organization name", "hiring department"})
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
    return whole if comma > 0 and may_name_body(document, *whole) and has(document, begun(document, whole), OWN) else span


def behind_title_in_text(document: Document, title: str) -> Found[str] | None:
    """The employer that a line names behind the title: "Save Harbor Pilot at Tidewatch", "Harbor Pilot Tidewatch - Docks"."""
    if " " not in title:
        return None
    for joint in _AT:
        at = document.text.find(f"{title}{joint}")
        if at >= 0:
            start = at + len(title) + len(joint)
            match = _NAME.match(document.text, start, min(line_end(document, start), start + _LONGEST))
            span = without_stop(document, begun(document, Span(*match.span()))) if match else None
            ends = span is not None and document.text[span.end : span.end + 1] in ("\n", "", ".", ",", "!")
            if span and ends and is_whole(document, span) and (joint != _WITH or _is_known(document, span)):
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


# First words of the name of a part of an employer who is not named by it.
_UNNAMED = ("university librar", "college librar", "county librar", "city librar", "university hospital", "university health")


def labelled_as_part(document: Document) -> Found[str] | None:
    """The employer whose name stands in the label of a part: "College: Alder Community College", "Department: Alder Schools"."""
    rows = document.values_of("department")
    departments = [row for row in rows if document.value(*row.anchor.heading).lower() in _OF_PARTS]
    for row in (*document.values_of("unknown"), *departments):
        span = trimmed(document, row.start, row.end)
        if document.lower.startswith(_UNNAMED, *span):
            continue  # "University Libraries"
        if names_employer(document, span) or names_firm(document, span):
            return document.found(*begun(document, span), "employer in the label of a part")
    return None


def around(document: Document) -> Found[str] | None:
    """The employer on the way to the page, above the line that says what the text is, or in the lines that sign it."""
    return _of_site(document) or _over_notice(document) or _signing(document)


def _of_site(document: Document) -> Found[str] | None:
    """The employer that the way to the page begins with: "Alder Council > Jobs"."""
    for section in document.sections[:_SECTIONS]:
        crumb = document.text.find(_CRUMB, section.start, section.end)
        site = trimmed(document, document.text.rfind("\n", 0, crumb) + 1, crumb) if crumb > 0 else None
        if site and names_employer(document, site):
            return document.found(*site, "employer of the site")
    return None


def _over_notice(document: Document) -> Found[str] | None:
    """The employer in capitals on the first line, over one that says what the text is: "VACANCY BULLETIN"."""
    if len(document.lines) < 2:
        return None
    first, below = document.lines[:2]
    span = trimmed(document, first.body, first.end)
    name = document.text[slice(*span)]
    if (
        _FEWEST <= len(name) <= _LONGEST
        and name.isupper()
        and " " in name
        and _NOTICES.search(document.lower, below.body, below.end)
        and not names_occupation(name)
        and (employer_words().notices | employer_words().callings).isdisjoint(name.lower().split())
        and key(name) not in lexicon().headings
    ):
        return document.found(*span, "employer over the name of the notice")
    return None


def _signing(document: Document) -> Found[str] | None:
    """The employer alone on one of the last lines of the announcement, which are none of the page around it."""
    below = None
    for line in document.lines[: -_LAST_LINES - 1 : -1]:
        heads, below = below is not None and bool(below.marker), line
        if heads:
            continue  # "Harbor Council" over a list of what is done for it
        span = trimmed(document, line.body, line.end)
        if not _FEWEST < span.end - span.start <= _LONGEST or document.text.find(" ", *span) < 0:
            continue
        section = document.section_at(line.body)
        on_page = section is not None and section.kind == "page_furniture"
        whole = begun(document, span) if not on_page and names_employer(document, span) else None
        if whole and document.text.find(" ", *whole) > 0:  # no "The University"
            return document.found(*whole, "employer that signs")
    return None


def _is_known(document: Document, span: Span) -> bool:
    """Whether words behind "with" are a name by their form or by the rest of the text: no "Harbor Pilot with Passion"."""
    return (
        document.text.count(document.text[slice(*span)]) > 1
        or names_employer(document, span)
        or may_name_employer(document, span)
    )
