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

from bisect import bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

from jobparse.checks.finding import Hit
from jobparse.checks.rule import Rule
from jobparse.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from typing import Any

    from jobparse.checks.subject import Subject


# Steps of a range are no farther from it, as a factor.
_NEAR = 1.5


class _Printed(NamedTuple):
    """Pay with a printed period: the least amounts that are no steps of it, in order, and up to each the greatest."""

    lows: list[float]
    highs: list[float]


def _printed(salaries: Sequence[Mapping[str, Any]]) -> dict[tuple[str, str], _Printed]:
    """The statements that print a period, by currency and period; many of them are looked through at once."""
    rows: dict[tuple[str, str], list[tuple[float, float]]] = {}
    for pay in salaries:
        ends = _amounts(pay)
        if ends and pay["period"] is not None and not pay["period_inferred"]:
            rows.setdefault((pay["currency"], pay["period"]), []).append((min(ends) / _NEAR, max(ends) * _NEAR))
    return {
        key: _Printed([low for low, _ in sorted(pairs)], list(accumulate((high for _, high in sorted(pairs)), max)))
        for key, pairs in rows.items()
    }


def _amounts(pay: Mapping[str, Any]) -> list[float]:
    return [amount for amount in (pay["min"], pay["max"]) if amount is not None]


def _same_pay(pay: Mapping[str, Any], printed: Mapping[tuple[str, str], _Printed]) -> bool:
    """Whether another statement prints the period, and its amounts are those of this one or steps near them."""
    amounts = _amounts(pay)
    if not amounts:
        return False
    for (currency, period), (lows, highs) in printed.items():
        if currency == pay["currency"] and pay["period"] in (None, period):
            index = bisect_right(lows, min(amounts)) - 1
            if index >= 0 and highs[index] >= max(amounts):
                return True
    return False


def check(subject: Subject) -> Iterator[Hit]:
    """Yield the amounts that have no printed period."""
    printed = _printed(subject.record["salaries"])
    for at, pay in enumerate(subject.record["salaries"]):
        if pay["period"] is not None and not pay["period_inferred"]:
            continue
        if _same_pay(pay, printed):
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
