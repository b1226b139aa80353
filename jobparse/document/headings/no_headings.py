"""Lines in the shape of headings that are none of their own: amounts asked for, addresses, acronyms, benefits."""

from __future__ import annotations

from bisect import bisect_right
from operator import attrgetter
from typing import TYPE_CHECKING

from jobparse.document.headings.bounds import ASKING
from jobparse.document.headings.lines import LONGEST_SHAPE
from jobparse.document.headings.sense import asks_amount
from jobparse.document.signs import has_any
from jobparse.lexicon.folding import key
from jobparse.lexicon.structure import structure_words
from jobparse.patterns import pattern

if TYPE_CHECKING:
    from jobparse.document.lines import Line
    from jobparse.document.model import Anchor, Document

# A word in capitals that is no heading by itself has at most so many letters.
_SHORT_WORD = 6
# A benefit of such a list that is no sentence is not longer, in characters.
_LONG_BENEFIT = 200
_START = attrgetter("start")
# Words that lead into what must be done or borne, and the kinds of headings over such lists.
_MUST = pattern(r"\b(?:must|able to|ability to)\b")
_LED = frozenset({"abilities", "knowledge", "licenses", "physical_requirements", "skills", "working_conditions"})


def is_among_asked(text: str, anchors: list[Anchor], found: list[Anchor], heading: Anchor) -> bool:
    """Whether words over a list are a requirement themselves, or lead into the list of the heading above.

    "At least 5 years of work with:", and "Must have the ability to:" right below "Physical Demands".
    """
    words = key(text[slice(*heading.heading)])
    amount = asks_amount(words)
    if not (amount or _MUST.search(words)):
        return False
    above = last_above(anchors, found, heading.start)
    if amount or above is None:
        return above is not None and above.kind in ASKING
    leads = above.kind in _LED and text.startswith(":", heading.heading.end)
    return leads and not text[above.body : heading.start].strip(" :*_\n")


def is_on_address(document: Document, line: Line, below: Line) -> bool:
    """Whether a line is a heading over names and addresses, which look like headings: "Contact", "Address"."""
    lower = document.lower
    if below.gap and document.text.find(": ", line.start, line.end) > 0:
        return False  # the address stands on the line of its label
    return lower.find("contact", line.start, line.end) >= 0 or lower.find("address", line.start, line.end) >= 0


def is_acronym(text: str, line: Line, following: Line | None) -> bool:
    """Whether a line is one short word in capitals between others of a list without bullets: "ADOBE", "ABR"."""
    content = text[line.body : line.end]
    return len(content) <= _SHORT_WORD and content.isalpha() and not (line.gap or following is None or following.gap)


def among_benefits(text: str, anchors: list[Anchor], found: list[Anchor], line: Line, following: Line | None) -> bool:
    """Whether a line is a benefit of a list with blank lines between them: "Flexible Hours" over "Free Lunch"."""
    if following is None or not (line.gap and following.gap) or text[line.body : line.end].isupper():
        return False
    last = last_above(anchors, found, line.start)
    if last is None or last.kind != "benefits":
        return False
    wrapped = text[following.end - 1] not in ".:!" and following.end - following.body <= _LONG_BENEFIT
    return following.end - following.body <= LONGEST_SHAPE or (
        wrapped and has_any(text[following.body : following.end].lower(), structure_words().advantages)
    )


def last_above(anchors: list[Anchor], found: list[Anchor], at: int) -> Anchor | None:
    """The last anchor before an offset, of two ordered lists of which the second ends there."""
    index = bisect_right(anchors, at, key=_START)
    return max([*anchors[max(index - 1, 0) : index], *found[-1:]], key=_START, default=None)
