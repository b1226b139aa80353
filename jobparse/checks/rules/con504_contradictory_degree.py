"""A clause that accepts an equivalent of a degree and takes it back.

What: "or an equivalent combination …, provided the minimum degree requirement is met": the equivalence waives nothing; or "no
degree is required" beside "a bachelor's degree is required".

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

Fails:
    TITLE: Clerk

    MINIMUM QUALIFICATIONS
    - No degree is required.
    - A bachelor's degree in geology is required.

Passes:
    TITLE: Clerk

    MINIMUM QUALIFICATIONS
    - No degree is required for level I. A bachelor's degree is required for level II.

Fix: say that the degree is required, or take the proviso out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.checks.finding import Hit
from jobparse.checks.rule import Rule
from jobparse.document.signs import has_sign
from jobparse.patterns import pattern
from jobparse.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jobparse.checks.subject import Subject

# It reads lower-case text.
_CANCELLED = pattern(
    r"equivalent combination [^.;]{0,120}?(?:provided|as long as|so long as|only if) (?:that )?(?:the |all )?"
    r"minimum (?:degree|educational?)(?: requirements?)? (?:is|are) met"
)


# "No degree is required", "a college degree is not required", and the demand of one; neither is limited to a part of the jobs.
# They read lower-case text.
_WAIVED = pattern(
    r"\b(?:no (?:college |university |bachelor's |four-year )?degree (?:is )?(?:required|needed|necessary)"
    r"|(?:a |college |university |bachelor's |four-year )degree (?:is )?not (?:required|needed|necessary))\b"
    r"(?! for\b| if\b| but\b)"
)
# One of these stands in whatever the first of them finds.
_WAIVED_SIGNS = (
    "no degree",
    "no college",
    "no university",
    "no bachelor",
    "no four",
    "not required",
    "not needed",
    "not necessary",
)
_DEMANDED = pattern(
    r"\b(?:associate|bachelor|master)['\u2019]?s? degree (?:in (?:\w+ ){1,4})?(?:is )?required\b(?! for\b| if\b| unless\b)"
)


def _no_degree(subject: Subject) -> Iterator[Hit]:
    """A degree that is waived in one sentence and demanded in another of the minimum."""
    lower = subject.document.lower
    if "degree" not in lower:
        return
    for section in subject.document.of_kind("minimum_qualifications"):
        if not has_sign(subject.document, section.body, section.end, _WAIVED_SIGNS):
            continue
        waived, asked = (words.search(lower, section.body, section.end) for words in (_WAIVED, _DEMANDED))
        if waived and asked and not (waived.start() < asked.end() and asked.start() < waived.end()):
            message = "no degree is required here, and one is demanded beside it; keep the one that holds"
            yield Hit(message, Span(*waived.span()), (Span(*asked.span()),))


def check(subject: Subject) -> Iterator[Hit]:
    """Yield clauses that cancel themselves."""
    yield from _no_degree(subject)
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
