"""No deadline, and no word that applications are taken until the position is filled.

What: neither a closing date nor "open until filled" or the like.

Why: applicants cannot plan. Colorado demands a deadline, or that applications are ongoing (7 CCR 1103-18 Rule 11.1.1(D)); so
does an announcement of a United States agency (5 CFR 330.104(a)(6)). There it is an error.

Fails:
    TITLE: Clerk
    Salary: $41,000 per year

Passes:
    TITLE: Clerk
    Closing Date: May 3, 2031

Passes:
    TITLE: Clerk
    This position is open until filled.

Fix: print the day and hour until which applications are taken, with the zone, or that the position is open until filled.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.checks.finding import Hit
from jobparse.checks.rule import Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jobparse.checks.subject import Subject


def check(subject: Subject) -> Iterator[Hit]:
    """Yield one hit where no end of the window is told."""
    dates = subject.record["dates"]
    if dates["closes"] or dates["open_until_filled"]:
        return
    outcome = next(iter(subject.demanding("deadline")), None)
    sure = outcome is not None and outcome.applies == "yes" and outcome.law.binding
    message = "no application deadline; print the day, or that the position is open until filled"
    yield Hit(message, law=outcome.law if outcome else None, severity="error" if sure else None)


RULE = Rule("DAT205", "missing-deadline", "warning", check, profiles={"us-federal": "error"})
