"""What makes a title sure: an occupation in it, the label that it stands behind, or prose that takes it up."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from jobparse.fields.employers.forms import names_employer
from jobparse.fields.header import names_occupation, tells_no_title
from jobparse.fields.organisations import UNIT, is_office
from jobparse.lexicon.postings import posting_words

if TYPE_CHECKING:
    from jobparse.document.model import Document
    from jobparse.spans import Found

# What tells a title: a label that may stand over other things as well, one that may not, a line.
LABEL, BUSINESS, LINE = "title label", "business title label", "title line"
_CREW = (" employee", " employees")
_MEMBERS = (" crew member", " crew members", " team member", " team members")
# What stands before a title in prose, and before an office or an employer as well.
_AN = (" a", " an")
_THE = " the"
_SAME_WORDS = 2  # of two titles, before a word in short


def ranked(document: Document, candidates: list[Found[str]]) -> list[Found[str]]:
    """Candidates that name an occupation first, but behind the first one if prose calls somebody by it."""
    if len(candidates) < 2 or _names_post(candidates[0].value) or _is_spoken_of(document, candidates[0]):
        return candidates
    if candidates[0].rule == LABEL and _is_in_short(candidates[0], candidates[1]):
        return candidates
    return sorted(candidates, key=lambda found: not _names_post(found.value))


def _is_in_short(labelled: Found[str], line: Found[str]) -> bool:
    """Whether a label has in other words what a line says: "Position: Night Boat Aux - Quay", "Night Boat Auxiliary - Quay"."""
    words, others = labelled.value.lower().split(), line.value.lower().split()
    pairs = list(itertools.takewhile(lambda pair: pair[0] == pair[1], zip(words, others, strict=False)))
    if line.rule != LINE or len(pairs) < _SAME_WORDS or len(words) == len(pairs) or len(others) == len(pairs):
        return False
    return others[len(pairs)].startswith(words[len(pairs)].rstrip("."))


def is_sure(document: Document, found: Found[str]) -> bool:
    """Whether no other candidate is needed: it names a post or employees, is a business title, or stands in prose."""
    labelled = found.rule in (LABEL, BUSINESS)
    return (
        _names_post(found.value)
        or (labelled and found.value.lower().endswith(_CREW))  # "Seasonal Dock Employees"
        or (found.rule == BUSINESS and not tells_no_title(found.value))
        or _is_spoken_of(document, found)
    )


def _names_post(value: str) -> bool:
    """Whether a title says what somebody is, or is a chair of a university."""
    lower = value.lower()
    return names_occupation(value) or lower.startswith(posting_words().chairs) or lower.endswith(_MEMBERS)


def _is_spoken_of(document: Document, found: Found[str]) -> bool:
    """Whether prose takes up a title of unknown words: "Position: Fathom Holder" over "a Fathom Holder reads the gauges"."""
    name, span = found.value.lower(), found.spans[0]
    if " " not in name or tells_no_title(found.value):
        return False
    if any(_stands_alone(document, f"{article} {name}") for article in _AN):
        return True
    return not (is_office(document, span) or names_employer(document, span)) and _stands_alone(document, f"{_THE} {name}")


def _stands_alone(document: Document, words: str) -> bool:
    """Whether words stand in a text with no further word of a name behind them, as "Unit" in "the Harbor Savings Unit"."""
    at = document.lower.find(words)
    end = at + len(words)
    behind = document.text[end : end + 2]
    if at < 0 or behind[:1].isalnum() or behind[1:].isupper():
        return False
    return UNIT.match(document.lower, end + 1) is None or not behind.startswith(" ")  # "the Harbor savings section"
