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
# A job whose title says that it is driving. It reads lower-case text.
_DRIVES = pattern(r"\b(?:drivers?|chauffeurs?|trucks?|motor|equipment operator|police|patrol|fire ?fighter)\b")
# What makes a demand none: it is of some jobs only, or other transport will do.
_MAYBE = pattern(r"\bmay (?:be )?require[sd]?\b[^.\n]{0,40}$")
_OTHER_WAYS = pattern(
    r"\bor (?:the )?(?:ability to (?:provide|arrange)|other|alternat(?:e|ive)|access to|use of)\b[^.\n]{0,40}\btransport"
)
_BEFORE, _AFTER = 60, 160


def license_without_reason(subject: Subject) -> Span | None:
    """Where a driver's licence is demanded though the posting names no driving among its work; `None` where it is not so."""
    lower = subject.document.lower
    if lower.find("driver") < 0:
        return None
    if _DRIVES.search((subject.record["title"] or "").lower()):
        return None
    if any(_REASON.search(duty.lower()) for duty in subject.record["duties"]):
        return None
    for match in _DEMAND.finditer(lower):
        if not any(copy.start <= match.start() < copy.end for copy in subject.copies):
            around = lower[match.end() : match.end() + _AFTER]
            if _MAYBE.search(lower, max(match.start() - _BEFORE, 0), match.start()) or _OTHER_WAYS.search(around):
                continue
            if not _REASON.search(around.split(".")[0]):
                return Span(*match.span())
    return None
