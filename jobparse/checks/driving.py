"""Driver's licences that a posting demands, and whether it says what they are needed for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.patterns import pattern
from jobparse.spans import Span

if TYPE_CHECKING:
    from jobparse.checks.subject import Subject

# A demand of a driver's licence: "a valid State of Illinois driver's license is required". It reads lower-case text.
_DEMAND = pattern(
    r"(?:\ba )?\bvalid (?:[\w']+ ){0,6}?driver'?s?'? licen[sc]e(?: is required)?|\bdriver'?s?'? licen[sc]e (?:is )?required"
)
# Words that say what driving is for: a job function.
_REASON = pattern(
    r"\bdriv(?:es?|ing)\b(?!\s?records?)|\b(?:commercial|class [abc]|cdl)\b|\btravels? (?:to|between|among)\b"
    r"|\btransport(?:s|ing)?\b"
    r"|\boperat(?:es?|ing) (?:a |an |the )?(?:\w+ ){0,3}(?:vehicles?|trucks?|bus(?:es)?|vans?|equipment)\b"
)
_AFTER = 160


def license_without_reason(subject: Subject) -> Span | None:
    """Where a driver's licence is demanded though the posting names no driving among its work; `None` where it is not so."""
    lower = subject.document.lower
    if lower.find("driver") < 0:
        return None
    if any(_REASON.search(duty.lower()) for duty in subject.record["duties"]):
        return None
    for match in _DEMAND.finditer(lower):
        if not any(copy.start <= match.start() < copy.end for copy in subject.copies):
            around = lower[match.end() : match.end() + _AFTER]
            if not _REASON.search(around.split(".")[0]):
                return Span(*match.span())
    return None
