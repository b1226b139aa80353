"""Areas of experience: lists in them, and those before their amounts: "seamanship experience of not less than five (5) years".

The public services of East Africa ask for it so: "served in the grade of Harbor Pilot for a minimum period of three years".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.lexicon.credentials import credential_words
from jobparse.patterns import pattern
from jobparse.spans import Span

if TYPE_CHECKING:
    from jobparse.document.model import Document

# The kind of experience, and what leads from it to the amount at the end of the clause. It reads lower-case text.
_BEFORE = pattern(
    r"\b(?P<area>(?:(?!(?:have|has|had|having|hold|possess|must|should|with|an?|the|and|or|of|in|by|at|least|minimum|total|years?)\b)"
    r"[a-z/-]{2,20}\s){0,4}experience)\s(?:of|for)\s(?:a\speriod\sof\s)?"
    r"(?:at\sleast\s|not\sless\sthan\s|no\sless\sthan\s|a\sminimum\sof\s|minimum\s|over\s|more\sthan\s)?$"
    r"|\bserved\s(?P<grade>(?:in|at)\sthe\s(?:grade|rank|post|position)\sof\s[^.;]{3,90}?)\sfor\s(?:a\sminimum\s(?:period\s)?of|at\sleast"
    r"|not\sless\sthan)\s(?:period\sof\s)?$"
)
# The words before a colon that a list of an area stands behind, in lower-case text, and how far before it they begin, in
# characters: "experience in one or more of the following fields: rigging, splicing".
_LIST_LEAD = pattern(r"\b(?:following(?: [\w/]+){0,5}|such as|including|includes?) ?$")
_LIST_REACH = 56
# What stands before the next part of such a list, in lower-case text, and what an area goes on with behind any semicolon.
_NEXT_PART = pattern(r";\s+(?:(?:and/or|and|or|&),?\s)?(?=[a-z])")
_OR_EXPERIENCE = pattern(r";\s+or\s+experience\s+(?:in|with|as)\b")
# How far before the amount that begins, in characters.
_REACH = 120


def area_before(document: Document, amount: Span, item: Span) -> Span | None:
    """The kind of experience that an amount at the end of a clause is asked for in, where it stands before the amount."""
    if not document.lower.endswith(_LEADS, item.start, amount.start):
        return None
    low = max(item.start, amount.start - _REACH)
    found = _BEFORE.search(document.lower, low, amount.start)
    return Span(*found.span(found.lastgroup or "area")) if found else None


_LEADS = ("least ", " than ", "minimum of ", "minimum ", " of ", " for ", "over ")


def is_next_part(document: Document, at: int, end: int, listed: bool) -> bool:
    """Whether an area goes on behind a semicolon: in its list, "such as: winches; cranes", or "; or experience in"."""
    if _OR_EXPERIENCE.match(document.lower, at, end):
        return True
    following = _NEXT_PART.match(document.lower, at, end) if listed else None
    return following is not None and not document.lower.startswith(credential_words().no_parts, following.end())


def leads_on(document: Document, begin: int, colon: int, end: int) -> bool:
    """Whether an area goes on behind a colon, with a list in the same line and no items: "with gear such as: winches, cranes"."""
    at = colon + 1
    while at < end and document.text[at] == " ":
        at += 1
    listed = at + 1 < end and document.text[at].isalpha() and document.text[at + 1] not in ").]"
    return listed and _LIST_LEAD.search(document.lower, max(begin, colon - _LIST_REACH), colon) is not None
