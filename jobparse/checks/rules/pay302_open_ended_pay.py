"""Pay that has no top or no bottom.

What: "starting at", "from", "up to", "and up", "+", "DOE" or "competitive" where only one amount, or none, is printed. A label
"Starting Salary: X" counts only with `strict-pay`.

Why: Colorado (7 CCR 1103-18 Rule 11.1.3), New York City (Local Laws 32 and 59 of 2022) and Washington (RCW 49.58.110) do not
take it for a range; the Illinois Department of Labor advises against it.

Fails:
    TITLE: Clerk
    Salary: Starting at $41,000 per year

Fails:
    TITLE: Clerk
    Salary: up to $52,000 per year

Fails:
    TITLE: Clerk
    Salary: Competitive, DOE

Fails (strict-pay = true):
    TITLE: Clerk
    Starting Salary: $41,000 per year

Passes:
    TITLE: Clerk
    Starting Salary: $41,000 per year

Passes:
    TITLE: Clerk
    Salary: $41,000 - $52,000 per year, DOE

Fix: print both ends of the range.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.checks.finding import Hit
from jobparse.checks.rule import Rule
from jobparse.patterns import pattern
from jobparse.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jobparse.checks.laws import Law
    from jobparse.checks.subject import Subject

# What leaves an end open. It reads lower-case text.
_OPEN = pattern(
    r"\bstarting (?:at|from)\b|\bstarts (?:at|from)\b|\bup to(?= \$)|\bfrom(?= \$)|\band (?:up|above|over)\b"
    r"|(?<=[0-9])\+(?![0-9])|\bdoe\b"
    r"|\bnegotiable\b(?<!non-negotiable)(?<!not negotiable)|\bminimum of(?= \$)|\bat least(?= \$)"
)
_VAGUE = pattern(
    r"\bcompetitive\b|\bdoe\b|\bdepending on (?:experience|qualifications)\b|\bcommensurate\b|\bnegotiable\b(?<!non-negotiable)"
)
_LABEL = pattern(r"\bstarting (?:salary|pay|wage|rate)\b")
_REACH, _SHORT = 24, 200
_MESSAGE = "the pay has no top or no bottom; print both ends of the range"


def _law(subject: Subject) -> Law | None:
    return next((outcome.law for outcome in subject.demanding("bounded_pay")), None)


def check(subject: Subject) -> Iterator[Hit]:
    """Yield the words that leave an end of the pay open."""
    bounded = any(pay["min"] is not None and pay["max"] is not None for pay in subject.record["salaries"])
    for at, pay in enumerate(subject.record["salaries"]):
        if pay["min"] is not None and pay["max"] is not None:
            continue
        for span in subject.evidence(f"/salaries/{at}/text"):
            found = _OPEN.search(subject.document.lower, max(span.start - _REACH, 0), span.end + _REACH)
            if found and found.end() > span.start - _REACH:
                yield Hit(_MESSAGE, Span(*found.span()), law=_law(subject), value={"min": pay["min"], "max": pay["max"]})
            elif subject.settings.strict_pay:
                label = _LABEL.search(subject.document.lower, max(span.start - _REACH, 0), span.end)
                if label:
                    yield Hit(_MESSAGE, Span(*label.span()), law=_law(subject), value={"min": pay["min"], "max": pay["max"]})
    if not subject.record["salaries"] and not bounded:
        for section in subject.document.of_kind("salary"):
            vague = _VAGUE.search(subject.document.lower, section.body, section.end)
            if vague and section.end - section.body < _SHORT:
                yield Hit(_MESSAGE, Span(*vague.span()), law=_law(subject))
                return


RULE = Rule("PAY302", "open-ended-pay", "warning", check)
