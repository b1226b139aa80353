"""Areas of experience that stand before their amounts: "seamanship experience of not less than five (5) years".

The public services of East Africa ask for it so: "served in the grade of Harbor Pilot for a minimum period of three years".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

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
