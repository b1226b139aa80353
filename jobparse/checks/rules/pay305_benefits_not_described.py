"""A law in force demands that benefits are described, and neither the text nor a public page that it links describes them.

What: silent where no such law applies on the posting's day at its place of work; a warning where only the size of the
employer is not known (set `employer.size`).

Why: Illinois (820 ILCS 112/5, from 2025-01-01), Colorado, Washington, Maryland, Minnesota and New Jersey (`jobparse laws list`).

Fails (jurisdiction = us-il, law-date = 2025-01-01):
    TITLE: Clerk
    Salary: $41,000 - $52,000 per year

Passes (jurisdiction = us-il, law-date = 2025-01-01):
    TITLE: Clerk
    Salary: $41,000 - $52,000 per year

    BENEFITS
    - Health insurance and a pension plan.

Passes (jurisdiction = us-il, law-date = 2024-12-31):
    TITLE: Clerk
    Salary: $41,000 - $52,000 per year

Fix: name the benefits and other compensation in general, or link a public page that does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.checks.benefits import describes_benefits
from jobparse.checks.finding import Hit
from jobparse.checks.outcomes import demanding
from jobparse.checks.rule import Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jobparse.checks.subject import Subject


def check(subject: Subject) -> Iterator[Hit]:
    """Yield one hit where a law asks for benefits that are not described."""
    outcome = next(iter(demanding(subject, "benefits")), None)
    if outcome is None or describes_benefits(subject):
        return
    sure = outcome.applies == "yes" and outcome.law.binding
    message = f"no description of benefits, which {outcome.law.id} demands; name them or link a public page that does"
    yield Hit(message, law=outcome.law, severity="error" if sure else "warning")


RULE = Rule("PAY305", "benefits-not-described", "error", check)
