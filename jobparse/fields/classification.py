"""`class_code` and `classification`: the code of the job class, and the lines of a class plan behind their labels."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from jobparse.document.signs import offsets
from jobparse.fields.edges import trimmed
from jobparse.fields.labelled_numbers import labelled
from jobparse.fields.reading import Reading, first_of
from jobparse.fields.requisition_id import FRONT
from jobparse.lexicon.postings import posting_words
from jobparse.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jobparse.document.model import Document
    from jobparse.spans import Found

# The code of a class behind its title or alone: "Class Title: BRIDGE INSPECTOR II - 40221", "Classification: Clerk (40221)".
_BEHIND_TITLE = pattern(r"(?:.{4,80}(?:\s-\s|\s\(\#?))?(\d{4,6}[A-Z]?)\)?\s*$")
# The same behind other things on its line: "COUNTY OF ELM     CLASS CODE: 3142", "Class No. 0418".
_CLASSED = pattern(r"class (?:code|no\.|number|#):? {0,3}#?((?=[A-Z-]{0,3}\d)[A-Z\d][\dA-Z-]{2,8})\b", re.IGNORECASE)
# One or two figures behind a label for a class are those of a licence or of a scale: "Class 5 licence", "Class: 11".
_SHORT = pattern(r"\d{1,2}")
# The code behind its word in brackets: "Harbor Pilot (Class 4471)", "(Job Code: HP4471)".
_WORD_IN_BRACKETS = pattern(
    r"\((?:(?:job |title )?class(?:ification)?|(?:(?:job|title|class|classification) )?code)(?: code| no\.| number)?:?\s?\#?"
    r"((?=[A-Z-]{0,4}\d)[A-Z\d][A-Z\d-]{2,9})\)",
    re.IGNORECASE,
)
_WORDS = frozenset({"class", "code", "class:", "code:", "classification"})
# The same in brackets: "Bridge Inspector (#BR1820)", "Bridge Inspector (1820HB)".
_IN_BRACKETS = pattern(r"\s?\((?:#\s?([A-Z]{0,4}\d{1,6}[A-Z]?)|(\d{3,6}[A-Z]{0,2}))\s?\)")


def class_code(document: Document, known: Mapping[str, Any]) -> Reading:
    """Read the code of the job class, the label's first occurrence."""
    return first_of(
        [found for found in labelled(document, "class_code") if not _SHORT.fullmatch(found.value)]
        or _behind_class_title(document)
        or _in_brackets(document, str(known.get("title") or ""))
        or _on_a_line(document)
        or _behind_word(document)
    )


def _behind_word(document: Document) -> list[Found[str]]:
    """The code behind its word in brackets in the title block: "Harbor Pilot (Class 4471)"."""
    for section in document.of_kind("header") if not document.tokens.isdisjoint(_WORDS) else ():
        match = _WORD_IN_BRACKETS.search(document.text, section.start, section.end)
        if match:
            return [document.found(*match.span(1), "code behind its word in brackets")]
    return []


def _on_a_line(document: Document) -> list[Found[str]]:
    """The code of a class behind something else on its line."""
    for at in offsets(document, "class ") if "class" in document.tokens else ():
        match = _CLASSED.match(document.text, at)
        if match:
            return [document.found(*match.span(1), "class code on a line")]
    return []


def _in_brackets(document: Document, title: str) -> list[Found[str]]:
    """The code behind the title of a class that a specification tells from others: "Harbor Pilot (#HP120)"."""
    at = document.text.find(title, 0, FRONT) if title else -1
    match = _IN_BRACKETS.match(document.text, at + len(title)) if at >= 0 else None
    words = posting_words()
    if match is None or not any(
        sign in document.lower for sign in (*words.class_words, *words.class_plans, "distinguished from")
    ):
        return []
    return [document.found(*match.span(match.lastindex or 0), "code in brackets behind the title")]


def _behind_class_title(document: Document) -> list[Found[str]]:
    """The codes behind the titles of classes."""
    found = []
    for attribute in ("title", "class_title"):
        for row in document.values_of(attribute):
            if document.lower.startswith("class", row.anchor.heading.start):
                match = _BEHIND_TITLE.match(document.text, row.start, row.end)
                if match:
                    found.append(document.found(*match.span(1), "code behind the class title"))
    return found


def classification(document: Document, known: Mapping[str, Any]) -> Reading:
    """Read family, service, group and series of a class specification."""
    del known
    reading = Reading()
    for member in ("family", "service", "group", "series"):
        for row in document.values_of(f"classification.{member}")[:1]:
            span = trimmed(document, row.start, row.end)
            if span.end > span.start:
                reading.put(member, document.found(span.start, span.end, f"{member} label"))
    if reading.value and "group" not in reading.value and "series" not in reading.value:
        return Reading()  # "Service: Competitive" alone is no class plan
    return reading
