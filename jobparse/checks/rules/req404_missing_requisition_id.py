"""No job, requisition or announcement number.

What: the posting prints no number of its own. A code of the job's class is none.

Why: applicants and staff cannot name the posting. Google for Jobs recommends `identifier`; an announcement of a United States
agency has to have a number (5 CFR 330.104(a)(2)).

Fails:
    TITLE: Clerk
    Salary: $41,000 per year

Passes:
    TITLE: Clerk
    Job Number: 40781
    Salary: $41,000 per year

Fix: print the number under the title, with a label ("Job Number: 40781").
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.checks.finding import Hit
from jobparse.checks.rule import Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jobparse.checks.subject import Subject


def check(subject: Subject) -> Iterator[Hit]:
    """Yield one hit where no number is printed."""
    if subject.record["requisition_id"] is None:
        yield Hit("no job, requisition or announcement number; print the posting's own number under its title")


RULE = Rule("REQ404", "missing-requisition-id", "info", check, profiles={"us-federal": "error"})
