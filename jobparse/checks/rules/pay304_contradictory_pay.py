"""Pay that contradicts itself: the lower end above the upper one, or two places that say different amounts.

What: a range whose first amount is the larger one; a page's header and the text with other amounts for the same pay.

Why: one of the two is wrong, and an applicant may hold the employer to it.

Fails:
    TITLE: Clerk
    Salary: $52,000 - $41,000 per year

Passes:
    TITLE: Clerk
    Salary: $41,000 - $52,000 per year

Passes:
    TITLE: Clerk
    Salary: $41,000.00 annually

    Salary
    :
    $41,000.00 Yearly

Fix: correct the amounts.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.checks.finding import Hit
from jobparse.checks.rule import Rule
from jobparse.patterns import pattern
from jobparse.spans import Span

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from jobparse.checks.subject import Subject

# Two amounts of pay joined to a range.
_RANGE = pattern(
    r"\$ ?(?P<low>[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]{2})?|[0-9]{2,6}(?:\.[0-9]{2})?)\s{0,2}(?:-|\u2013|to)\s{0,2}"
    r"\$ ?(?P<high>[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]{2})?|[0-9]{2,6}(?:\.[0-9]{2})?)(?![0-9,])"
)
# Amounts that differ more are no range but two periods: "$52,000 to $25.00".
_TIMES = 20


def _holds(subject: Subject, at: int, match: re.Match[str]) -> bool:
    """Whether a pay statement is read from a range."""
    return any(span.start < match.end() and match.start() < span.end for span in subject.evidence(f"/salaries/{at}/text"))


def check(subject: Subject) -> Iterator[Hit]:
    """Yield ranges that are upside down, and amounts that the reader found to contradict others."""
    for match in _RANGE.finditer(subject.text):
        low, high = (float(match[name].replace(",", "")) for name in ("low", "high"))
        if (
            low > high > 0
            and low < _TIMES * high
            and any(_holds(subject, at, match) for at in range(len(subject.record["salaries"])))
        ):
            message = f"the range goes from ${low:,.2f} down to ${high:,.2f}; correct the amounts"
            yield Hit(message, Span(*match.span()), value={"min": low, "max": high})
    for doubt in subject.doubts("conflicting_values"):
        if "pay" in doubt.message and "data" not in doubt.message:
            yield Hit(f"{doubt.message}; keep the one that holds", Span(doubt.start, doubt.end))


RULE = Rule("PAY304", "contradictory-pay", "error", check)
