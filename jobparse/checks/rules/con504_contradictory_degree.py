"""A clause that accepts an equivalent and takes it back, or no degree that is then demanded.

What: "or an equivalent combination …, provided the minimum degree requirement is met": the equivalence waives nothing.

Why: applicants with experience in place of a degree cannot tell whether to apply. Google's `experienceInPlaceOfEducation`
can be neither true nor false.

Fails:
    TITLE: Clerk

    MINIMUM QUALIFICATIONS
    A bachelor's degree, or an equivalent combination of education and experience provided the minimum degree requirement is met.

Passes:
    TITLE: Clerk

    MINIMUM QUALIFICATIONS
    A bachelor's degree, or an equivalent combination of education and experience.

Fix: say that the degree is required, or take the proviso out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.checks.finding import Hit
from jobparse.checks.rule import Rule
from jobparse.patterns import pattern
from jobparse.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jobparse.checks.subject import Subject

# It reads lower-case text.
_CANCELLED = pattern(
    r"equivalent combination [^.;]{0,120}?(?:provided|as long as|so long as|only if) (?:that )?(?:the "
    r"|all )?minimum (?:degree|educational?)"
    r"(?: requirements?)? (?:is|are) met"
)


def check(subject: Subject) -> Iterator[Hit]:
    """Yield clauses that cancel themselves."""
    lower = subject.document.lower
    at = lower.find("equivalent combination")
    while at >= 0:
        match = _CANCELLED.match(lower, at)
        if match:
            start = max(at - len("or an "), 0)
            begin = start if lower.startswith("or an ", start) else at
            yield Hit(
                'the "or equivalent" clause still requires the degree; say "degree required" or drop the proviso',
                Span(begin, match.end()),
            )
        at = lower.find("equivalent combination", at + 1)


RULE = Rule("CON504", "contradictory-degree", "warning", check)
