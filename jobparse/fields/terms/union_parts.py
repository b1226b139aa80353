"""Unions that a sentence says the post is a part of: "This position is part of the Union of Harbor Pilots (UHP)"."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from jobparse.document.signs import offsets_in
from jobparse.fields.organisations import without_stop
from jobparse.lexicon import lexicon
from jobparse.patterns import pattern
from jobparse.spans import Span

if TYPE_CHECKING:
    from jobparse.document.model import Document
    from jobparse.spans import Found

# What such a sentence says of the post, and how far before it the post is named, in characters.
_SIGNS = (" part of the ", " part of ", " falls under the ", " falls within the ", " is under the ", " affiliated with the ")
_POST = pattern(
    r"\b(?:this|the|these|all) (?:[\w/-]+ ){0,4}?"
    r"(?:position|post|job|class|classification|role|title|incumbent|applicant|candidate|employee)s?"
    r"(?: (?:is|are|will be))?(?: (?:a|also|currently))?\Z"
)
_REACH = 60
# The same before the word for the post: "This is a full-time Union of Pilots (UOP) position".
_IS_ONE = "this is a"
_KIND = pattern(
    r"n? (?:[a-z-]+,? ){0,4}(?P<name>[A-Z][\w.&'/-]*(?: (?:(?:of|and|the|&) ){0,2}[A-Z][\w.&'/-]*){0,8}(?: \([A-Z&.]{2,10}\))?"
    r"(?:,? Local(?: No\.)? \#?\d{1,5}\b)?) (?:position|role|post|job)\b"
)
# Its name, with its short one and the number of its branch: "International Union of Pilots (IUP), Local 12".
_NAME = pattern(
    r"(?P<name>[A-Z][\w.&'/-]*(?: (?:(?:of|and|the|&) ){0,2}[A-Z][\w.&'/-]*){0,8}(?: \([A-Z&.]{2,10}\))?"
    r"(?:,? Local(?: No\.)? \#?\d{1,5}\b)?)"
)
_BEHIND_NOUN = ("", "of", ",", "local")  # what stands behind the noun of its name, or nothing
_KINDS = frozenset(
    {"employment", "summary", "header", "salary", "about", "benefits", "notes", "other", "application", "identifiers", "schedule"}
)


def part_of_union(document: Document) -> Found[str] | None:
    """The union that the post is said to be a part of."""
    for at in offsets_in(document, 0, document.end, _SIGNS):
        section = document.section_at(at)
        if section is None or section.kind not in _KINDS:
            continue
        sign = next(sign for sign in _SIGNS if document.lower.startswith(sign, at))
        post = _POST.search(document.lower, max(section.start, at - _REACH), at)
        name = _NAME.match(document.text, at + len(sign), section.end) if post else None
        span = without_stop(document, Span(*name.span("name"))) if name else None
        if span and _names_union(document.text[slice(*span)]):
            return document.found(*span, "union that a post is part of")
    for at in offsets_in(document, 0, document.end, (_IS_ONE,)):
        section = document.section_at(at)
        name = _KIND.match(document.text, at + len(_IS_ONE), section.end) if section and section.kind in _KINDS else None
        if name and _names_union(name["name"]):
            return document.found(*name.span("name"), "union whose post it is")
    return None


def _names_union(name: str) -> bool:
    """Whether a name is surely that of a union: a known short one, or one that ends in "Union" or goes on with "of".

    >>> _names_union("Union of Pilots (UOP)"), _names_union("Quay Union, Local 2"), _names_union("CUPE")
    (True, True, True)
    >>> _names_union("Union Street"), _names_union("Quay Credit Union"), _names_union("Union")
    (False, False, False)
    """
    words = name.lower().replace("(", " (").replace(",", " ,").split()
    if not lexicon().other_unions.isdisjoint(words):
        return False
    known = lexicon()
    for word, behind in pairwise([*words, ""]):
        ends = behind in _BEHIND_NOUN or behind[:1] == "("
        if word in known.unions or (len(words) > 1 and word in known.sure_unions and ends):
            return True
    return False
