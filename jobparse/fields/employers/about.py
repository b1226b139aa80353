"""Employers that a heading says it is about, where a label has their department: "About the Elm Regional Hospital"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.fields.employers.forms import MAYBE, OWN, WORD, begun, has
from jobparse.lexicon.employers import employer_words
from jobparse.patterns import pattern
from jobparse.spans import Found, Span

if TYPE_CHECKING:
    from jobparse.document.model import Document

# The heading, and the first words of the sentence below it, which has the name or its short one again.
_HEADING = pattern(
    rf"About (?:the )?(?P<name>{WORD}(?: (?:{WORD}|of|and|for|the|&)){{1,7}})(?: \((?P<short>[A-Z][\w ]{{1,14}})\))?[:?]?\s*\n\s*"
)
_ABOUT = "about "
_PLACES = ("county", "township", "school", "schools", "college")  # that may be where the employer is, or one of many of its own
_MOST = 4  # headings that are looked at
_FEWEST, _KINDS = 2, ("medical center", "health system", "health care system")


def about_an_owner(document: Document) -> Found[str] | None:
    """The name in such a heading, if it is that of a body that has parts and no words of the department's in it."""
    at = document.lower.find("\nabout ")
    parts = {word for row in document.values_of("department") for word in document.lower[row.start : row.end].split()}
    for _ in range(_MOST):
        if at < 0:
            break
        heading = _HEADING.match(document.text, at + 1)
        span = begun(document, Span(*heading.span("name"))) if heading else None
        if heading and span and parts.isdisjoint(document.lower[slice(*span)].split()) and _is_owner(document, span):
            name = document.text[slice(*span)]
            again = (name, f"The {name}", *((heading["short"], f"The {heading['short']}") if heading["short"] else ()))
            if document.text.startswith(again, heading.end()):
                return document.found(*span, "employer that a heading is about")
        at = document.lower.find("\nabout ", at + 1)
    return None


def about_itself(document: Document) -> Found[str] | None:
    """The body in its own right that the heading of a section is about: "ABOUT THE ELM BAY SUPERIOR COURT"."""
    for section in document.of_kind("about"):
        heading = section.anchor.heading if section.anchor else None
        if heading is None or not document.lower.startswith(_ABOUT, heading.start):
            continue
        span = begun(document, Span(heading.start + len(_ABOUT), heading.end))
        if not document.lower.endswith(_PLACES, *span) and has(document, span, OWN):
            return document.found(*span, "employer that a heading is about")
    return None


def _is_owner(document: Document, span: Span) -> bool:
    """Whether a name is that of a body whose parts hire for it, such as a hospital or a museum."""
    words = document.lower[slice(*span)].split()
    kind = words[-1] in employer_words().owners or document.lower.endswith(_KINDS, *span)
    return len(words) > _FEWEST and kind and any(has(document, span, form) for form in (OWN, MAYBE))
