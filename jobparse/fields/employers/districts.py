"""The employer behind the label "District" on pages of schools, which is one of a place on others: "District: ESC of Alder"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.fields.edges import trimmed
from jobparse.fields.employers.forms import is_proper, may_name_employer, names_employer
from jobparse.fields.header import names_occupation
from jobparse.fields.organisations import without_acronym
from jobparse.lexicon import lexicon
from jobparse.lexicon.employers import employer_words
from jobparse.lexicon.folding import key

if TYPE_CHECKING:
    from jobparse.document.model import Document
    from jobparse.spans import Found, Span

_AUTHORITY = "authority:"
_LABEL, _FEWEST, _LONGEST = "district:", 2, 60  # and the words and characters of a name
_OF_SCHOOLS = frozenset({"school", "schools", "teacher", "teachers", "student", "students", "classroom", "educational"})
_FORM = "position type:"  # on the pages of districts, beside the date of posting
_PAGE = ("employment.types", "dates.posted")  # labels that a page of the schools of a region prints together
# What stands for the kind of a district at the end of its name, in how many of the first lines, and of how many words.
_SHORT = frozenset({"ISD", "CISD", "USD", "CUSD", "CSD", "BOCES"})
_TOP, _MOST = 3, 5


def district(document: Document) -> Found[str] | None:
    """The name behind that label, on its line or on the next one, where it is one of schools."""
    if _LABEL not in document.tokens:
        return None
    lines = document.lines
    for at, line in enumerate(lines):
        if not document.lower.startswith(_LABEL, line.body):
            continue
        span = trimmed(document, line.body + len(_LABEL), line.end)
        if span.start >= span.end and at + 1 < len(lines):
            span = trimmed(document, lines[at + 1].body, lines[at + 1].end)
        if _names_schools(document, span):
            return document.found(*span, "district label")
    return None


def authority(document: Document) -> Found[str] | None:
    """The body behind the label "Authority", which is the name of one for a purpose: "Authority: Elm Transit Authority"."""
    if _AUTHORITY not in document.tokens:
        return None
    for line in document.lines:
        if document.lower.startswith(_AUTHORITY, line.body):
            span = without_acronym(document, trimmed(document, line.body + len(_AUTHORITY), line.end))
            if names_employer(document, span) or may_name_employer(document, span):
                return document.found(*span, "authority label")
    return None


def district_in_short(document: Document) -> Found[str] | None:
    """The district of schools that one of the first lines names with the short word for it: "Alder Bay ISD"."""
    for line in document.lines[:_TOP]:
        span = trimmed(document, line.body, line.end)
        words = document.text[slice(*span)].split()
        if 1 < len(words) <= _MOST and words[-1] in _SHORT and all(word[0].isupper() and word.isalpha() for word in words):
            return document.found(*span, "district in short")
    return None


def _names_schools(document: Document, span: Span) -> bool:
    """Whether the value of the label is a name, and one of schools by its words or by the page around it."""
    content = document.text[slice(*span)]
    words = content.lower().replace(",", " ").split()
    if len(words) < _FEWEST or len(content) > _LONGEST or ":" in content or content[-1] == "." or not content[0].isupper():
        return False
    if not is_proper(content) or names_occupation(content) or key(content) in lexicon().labels or any(map(str.isdigit, words[1])):
        return False
    page = all(document.values_of(attribute) for attribute in _PAGE)
    return (
        (page and (_FORM in document.lower or not document.tokens.isdisjoint(_OF_SCHOOLS)))
        or names_employer(document, span)
        or not employer_words().school_words.isdisjoint(words)
    )
