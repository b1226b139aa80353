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
    from collections.abc import Iterator

    from jobparse.checks.subject import Subject


def check(subject: Subject) -> Iterator[Hit]:
    """Yield the amounts that have no printed period."""
    for at, pay in enumerate(subject.record["salaries"]):
        if pay["period"] is not None and not pay["period_inferred"]:
            continue
        member = "min" if pay["min"] is not None else "max"
        for span in subject.evidence(f"/salaries/{at}/{member}")[:1]:
            sign = span.start > 0 and subject.text[span.start - 1] in "$\u00a3\u20ac"
            yield Hit(
                "the pay has no period; say whether it is per hour, per month or per year",
                Span(span.start - sign, span.end),
                value={"min": pay["min"], "max": pay["max"], "currency": pay["currency"]},
            )


RULE = Rule("PAY303", "missing-pay-period", "warning", check)
