"""No pay at all.

What: no amount of pay, neither a rate nor a range. A grade or "according to the salary schedule" alone is none.

Why: laws of several states and cities demand it in a posting (`jobparse laws list`); where one applies, this is an error. So do
announcements of United States agencies (5 CFR 330.104(a)(8)).

Fails:
    TITLE: Clerk
    Closing Date: May 3, 2031

Fails (jurisdiction = us-ca, law-date = 2031-01-01):
    TITLE: Clerk
    Salary: according to experience

Passes:
    TITLE: Clerk
    Salary: $20.50 per hour

Fix: print the amount or the range, with its period.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.checks.finding import Hit
from jobparse.checks.outcomes import demanding
from jobparse.checks.rule import Rule
from jobparse.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jobparse.checks.subject import Subject


# An amount with a period, also one that is glued to other words: "$33.21-$42.03 hourly". It reads lower-case text.
_AMOUNT = pattern(
    r"[$\u00a3\u20ac] ?[0-9][0-9,.]{1,12}[0-9k][^\n]{0,40}?(?:hour|annual|year|per annum|month|week|\bsalary|\bpay\b)"
)


def check(subject: Subject) -> Iterator[Hit]:
    """Yield one hit where no amount is told."""
    if any(pay["min"] is not None or pay["max"] is not None for pay in subject.record["salaries"]):
        return
    if _AMOUNT.search(subject.document.lower):
        return  # an amount that was not read as pay may be it all the same
    rows = sorted(
        {*demanding(subject, "pay"), *demanding(subject, "bounded_pay")},
        key=lambda row: (row.applies != "yes", not row.law.binding, row.law.id),
    )
    outcome = next(iter(rows), None)
    sure = outcome is not None and outcome.applies == "yes" and outcome.law.binding
    yield Hit(
        "no pay; print the amount or the range, and its period",
        law=outcome.law if outcome else None,
        severity="error" if sure else None,
    )


RULE = Rule("PAY301", "missing-pay", "warning", check, profiles={"us-federal": "error", "google": "warning", "indeed": "error"})
