"""Pay that has no top or no bottom.

What: "starting at", "from", "up to", "and up", "+", "DOE" or "competitive" where only one amount, or none, is printed. A label
"Starting Salary: X" counts only with `strict-pay`.

Why: Colorado (7 CCR 1103-18 Rule 11.1.2, INFO #9A), New York City (Local Laws 32 and 59 of 2022), Washington (RCW 49.58.110) and
Maryland (Labor and Employment 3-304.2) do not take it for a range; the Illinois Department of Labor advises against it.

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

Fails:
    TITLE: Clerk
    Salary: maximum $52,000 per year

Fails:
    TITLE: Clerk
    Salary: $20.50 per hour, DOE

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
from jobparse.checks.outcomes import demanding
from jobparse.checks.rule import Rule
from jobparse.patterns import pattern
from jobparse.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jobparse.checks.laws import Law
    from jobparse.checks.subject import Subject

# "DOE" as "depends on experience", not behind the department it is short for ("Department of Energy (DOE)").
_DOE = r"\bdoe\b(?<!energy \(doe)(?<!education \(doe)(?<!ecology \(doe)(?<!environment \(doe)"
# What leaves an end open. It reads lower-case text.
_OPEN = pattern(
    r"\bstarting (?:at|from)\b|\bstarts (?:at|from)\b|\bup to(?= \$)|\bfrom(?= \$)|\band (?:up|above|over)\b"
    rf"|(?<=[0-9]) ?\+(?![0-9 ]*[$0-9])|{_DOE}|\b(?:maximum|minimum)(?: of)?:?(?= \\?\$)"
    r"|\bnegotiable\b(?<!non-negotiable)(?<!not negotiable)|\bat least(?= \$)"
)
_VAGUE = pattern(
    rf"\bcompetitive\b|{_DOE}|\bdepending on (?:experience|qualifications)\b|\bcommensurate\b|\bnegotiable\b(?<!non-negotiable)"
)
# What makes one amount the beginning of a talk: "$20.50 per hour, DOE".
_DEPENDS = pattern(rf"{_DOE}|\b(?:depending|dependent|based) on (?:your )?experience\b|\bcommensurate with\b")
_LABEL = pattern(r"\bstarting (?:salary|pay|wage|rate)\b")
_REACH, _BEHIND, _SHORT = 24, 40, 200
_MESSAGE = "the pay has no top or no bottom; print both ends of the range"


def _law(subject: Subject) -> Law | None:
    return next((outcome.law for outcome in demanding(subject, "bounded_pay")), None)


def check(subject: Subject) -> Iterator[Hit]:
    """Yield the words that leave an end of the pay open."""
    lower = subject.document.lower
    salaries = subject.record["salaries"]
    ranged = any(None not in (pay["min"], pay["max"]) and pay["min"] < pay["max"] for pay in salaries)
    for at, pay in enumerate(salaries):
        exact = pay["min"] is not None and pay["max"] is not None
        if exact and (ranged or len(salaries) > 1):
            continue
        for span in subject.evidence(f"/salaries/{at}/text"):
            if exact:
                end = lower.find("\n", span.end)
                found = _DEPENDS.search(lower, span.end, min(end if end >= 0 else len(lower), span.end + _BEHIND))
            else:
                found = _OPEN.search(lower, max(span.start - _REACH, 0), span.end + _REACH)
                if found is None and subject.settings.strict_pay:
                    found = _LABEL.search(lower, max(span.start - _REACH, 0), span.end)
            if found:
                yield Hit(_MESSAGE, Span(*found.span()), law=_law(subject), value={"min": pay["min"], "max": pay["max"]})
    if not salaries:
        for section in subject.document.of_kind("salary"):
            vague = _VAGUE.search(lower, section.body, section.end)
            if vague and section.end - section.body < _SHORT:
                yield Hit(_MESSAGE, Span(*vague.span()), law=_law(subject))
                return


RULE = Rule("PAY302", "open-ended-pay", "warning", check)
