"""An amount of pay without the hour, month or year that it is paid for.

What: a pay statement whose period is not printed. A period that follows from the size of the amount alone does not count: the
reader of a posting cannot know it, and neither can a job board.

Why: an applicant cannot compare the offer, and job boards drop the salary. Google for Jobs asks for `unitText` with every
`baseSalary` (developers.google.com/search/docs/appearance/structured-data/job-posting, read 2026-11).

Fails:
    TITLE: Clerk
    Salary: $41,000 - $52,000

Passes:
    TITLE: Clerk
    Salary: $41,000 - $52,000 per year

Fix: say "per hour", "per month" or "per year" behind the amount.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.checks.finding import Hit
from jobparse.checks.rule import Rule
from jobparse.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from typing import Any

    from jobparse.checks.subject import Subject


# Steps of a range are no farther from it, as a factor.
_NEAR = 1.5


def _same_pay(pay: Mapping[str, Any], other: Mapping[str, Any]) -> bool:
    """Whether another statement prints the period, and its amounts are those of this one or steps near them."""
    if other["period"] is None or other["period_inferred"] or other["currency"] != pay["currency"]:
        return False
    if pay["period"] is not None and pay["period"] != other["period"]:
        return False
    amounts = [amount for amount in (pay["min"], pay["max"]) if amount is not None]
    ends = [amount for amount in (other["min"], other["max"]) if amount is not None]
    return bool(amounts and ends) and min(ends) / _NEAR <= min(amounts) and max(amounts) <= max(ends) * _NEAR


def check(subject: Subject) -> Iterator[Hit]:
    """Yield the amounts that have no printed period."""
    for at, pay in enumerate(subject.record["salaries"]):
        if pay["period"] is not None and not pay["period_inferred"]:
            continue
        if any(_same_pay(pay, other) for other in subject.record["salaries"]):
            continue  # the period is printed where the same pay stands once more
        member = "min" if pay["min"] is not None else "max"
        for span in subject.evidence(f"/salaries/{at}/{member}")[:1]:
            sign = span.start > 0 and subject.text[span.start - 1] in "$\u00a3\u20ac"
            yield Hit(
                "the pay has no period; say whether it is per hour, per month or per year",
                Span(span.start - sign, span.end),
                value={"min": pay["min"], "max": pay["max"], "currency": pay["currency"]},
            )


RULE = Rule("PAY303", "missing-pay-period", "warning", check)
