"""No word on reasonable accommodation.

What: the text does not say that applicants with disabilities can ask for accommodation.

Why: 5 CFR 330.104(a)(18) demands it of United States agencies; the EEOC recommends it to all employers.

Fails:
    TITLE: Clerk
    The City of Alder is an Equal Opportunity Employer.

Passes:
    TITLE: Clerk
    Reasonable accommodation is provided to applicants with disabilities; call 555-0100.

Fix: add the sentence of the house, with whom to ask.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.checks.finding import Hit
from jobparse.checks.rule import Rule
from jobparse.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jobparse.checks.subject import Subject

# It reads lower-case text.
_OFFERED = pattern(
    r"\baccommodat|\breasonable adjustments?\b|\badjustments? (?:to|during|for|in) the (?:recruitment|selection"
    r"|application|interview)\b"
)


def check(subject: Subject) -> Iterator[Hit]:
    """Yield one hit where accommodation is not offered."""
    lower = subject.document.lower
    if "accommodat" not in lower and not ("adjustment" in lower and _OFFERED.search(lower)):
        yield Hit("no reasonable-accommodation statement; add the one of the house, with whom to ask")


RULE = Rule("REQ406", "missing-accommodation-statement", "info", check, profiles={"us-federal": "error"})
