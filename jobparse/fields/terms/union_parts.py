"""Unions that a sentence says the post is a part of: "This position is part of the Union of Harbor Pilots (UHP)"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.document.signs import offsets_in
from jobparse.lexicon import lexicon
from jobparse.patterns import pattern

if TYPE_CHECKING:
    from jobparse.document.model import Document
    from jobparse.spans import Found

# What such a sentence says of the post, and how far before it the post is named, in characters.
_SIGNS = (" part of the ", " part of ", " falls under the ", " falls within the ", " is under the ", " affiliated with the ")
_POST = pattern(
    r"\b(?:this|the|these|all) (?:[\w/-]+ ){0,4}?(?:position|post|job|class|classification|role|title|incumbent)s?"
    r"(?: (?:is|are|will be))?(?: (?:a|also|currently))?\Z"
)
_REACH = 60
# Its name, with its short one and the number of its branch: "International Union of Pilots (IUP), Local 12".
_NAME = pattern(
    r"(?P<name>[A-Z][\w.&'/-]*(?: (?:(?:of|and|the|&) ){0,2}[A-Z][\w.&'/-]*){0,8}(?: \([A-Z&.]{2,10}\))?"
    r"(?:,? Local(?: No\.)? \#?\d{1,5}\b)?)"
)
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
        words = name["name"].lower().replace("(", " ").replace(")", " ").split() if name else []
        if name and not lexicon().sure_unions.isdisjoint(words) and lexicon().other_unions.isdisjoint(words):
            return document.found(*name.span("name"), "union that a post is part of")
    return None
