"""No equal-opportunity statement.

What: the text does not say that the employer gives equal opportunity, or does not discriminate.

Why: 5 CFR 330.104(a)(17) demands it of United States agencies. Federal contractors had to print it (41 CFR 60-1.41) until
Executive Order 11246 was revoked on 2025-01-21; what they owe to veterans and to people with disabilities is left.

Fails:
    TITLE: Clerk
    Salary: $20.50 per hour

Passes:
    TITLE: Clerk
    The City of Alder is an Equal Opportunity Employer.

Fix: add the statement of the house.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.checks.finding import Hit
from jobparse.checks.phrases import phrases
from jobparse.checks.rule import Rule
from jobparse.checks.truncation import cut_off
from jobparse.document.signs import has_any
from jobparse.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jobparse.checks.subject import Subject

# What the words of such a statement have in common, which is told by fewer looks.
_PARTS = ("equal", "discriminat", "affirmative", "equity", "diversity", "backgrounds", "eeo", "eoe")


def _line_of(subject: Subject, span: Span) -> Span:
    """The line that a span stands on, up to its end."""
    return Span(subject.text.rfind("\n", 0, span.start) + 1, span.end)


def check(subject: Subject) -> Iterator[Hit]:
    """Yield one hit where no such statement is printed; a text that breaks off says where."""
    lower = subject.document.lower
    if subject.record["equal_opportunity"] or (has_any(lower, _PARTS) and has_any(lower, phrases("equal_opportunity"))):
        return
    cut = cut_off(subject.document)
    message = "no equal-opportunity statement; add the one of the house"
    yield Hit(message, related=(_line_of(subject, cut.last),) if cut else ())


RULE = Rule("REQ405", "missing-eeo-statement", "warning", check, profiles={"us-federal": "error"})
