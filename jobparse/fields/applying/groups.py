"""Steps of an application that are for one group each: "Current employees must use the portal", "All other applicants: …"."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from jobparse.fields.edges import end_without
from jobparse.patterns import pattern
from jobparse.spans import Span

if TYPE_CHECKING:
    from jobparse.document.model import Document

# Whom a step is for, at its beginning, in lower-case text: "Current employees must", "For all other applicants: Go to".
_FOR_GROUP = pattern(
    r"(?:for )?(?:all )?(?:current|other|external|internal|outside|city|county|state|town|non-?[\w/-]{3,30})\b"
    r"(?:(?:[ /][\w-]{1,20}){0,2}? (?:employees|applicants|candidates)"
    r"(?=[:,]| (?:please|must|may|should|can|apply|go to|log (?:in|on)|visit|click)\b)|(?=:))"
)
# One of these stands in what can be for several groups.
GROUP_SIGNS = ("employees", "applicants", "candidates", "internal:", "external:")
# What a step ends with before that of another group: an address, a number, quotes, the end of a column, of a line without a stop.
_ENDED = pattern(r"(?:(?:www\.|https?://)\S{1,90}|#\s?\d{1,12}|[\"\u201d])\s{1,9}\Z|\s{2}\Z|(?<![.:;,])\n[ ]{0,9}\Z")
_ENDED_REACH = 120  # how far back such an end begins, in characters


def is_for_group(document: Document, start: int, end: int) -> bool:
    """Whether a statement begins with the group that it is for."""
    return _FOR_GROUP.match(document.lower, start, end) is not None


def parted_by_group(document: Document, span: Span) -> list[Span]:
    """The steps of a paragraph that are for one group each: "Apply online  Current employees must use the portal"."""
    starts = [span.start]
    for match in _FOR_GROUP.finditer(document.lower, *span):
        at = match.start()
        low = max(starts[-1], at - _ENDED_REACH)
        if at > low and document.text[at].isupper() and _ENDED.search(document.source.text, low, at):
            starts.append(at)
    ends = [end_without(document, start, end, " \n") for start, end in itertools.pairwise([*starts, span.end])]
    return [Span(*part) for part in zip(starts, ends, strict=True)]
