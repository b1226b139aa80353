"""A driver's licence is demanded where a law asks for a reason.

What: in force where California's SB 1100 applies, and the posting names no driving among its work.

Why: an employer may demand a licence in a posting only where driving is expected to be a job function and no other transport
would do (California Government Code 12940, from 2025-01-01).

Fails (jurisdiction = us-ca, law-date = 2025-01-01):
    TITLE: Clerk

    MINIMUM QUALIFICATIONS
    - Two years of experience, and a valid driver's license.

Passes (jurisdiction = us-ca, law-date = 2025-01-01):
    TITLE: Clerk

    ESSENTIAL DUTIES
    - Drives to the branch offices every day.

    MINIMUM QUALIFICATIONS
    - Two years of experience, and a valid driver's license.

Passes:
    TITLE: Clerk

    MINIMUM QUALIFICATIONS
    - Two years of experience, and a valid driver's license.

Fix: say what the driving is for, or take the demand out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.checks.driving import license_without_reason
from jobparse.checks.finding import Hit
from jobparse.checks.outcomes import demanding
from jobparse.checks.rule import Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jobparse.checks.subject import Subject


def check(subject: Subject) -> Iterator[Hit]:
    """Yield the first demand of a licence without a reason, where the law applies."""
    outcome = next(iter(demanding(subject, "license_reason")), None)
    if outcome is None:
        return
    span = license_without_reason(subject)
    if span is not None:
        message = f"a driver's license is demanded without a reason, which {outcome.law.id} asks for; say what the driving is for"
        yield Hit(message, span, law=outcome.law)


RULE = Rule("LEG701", "drivers-license-statement", "warning", check)
