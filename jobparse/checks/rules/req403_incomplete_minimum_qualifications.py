"""The minimum qualifications ask neither for education nor for experience, and do not say that none is needed.

What: there is a section, but all that it holds is an ordinary licence. It is often the rest of a list that was lost. The licence
of a trade, such as that of a nurse or of a truck driver, stands for the training that it takes.

Why: 5 CFR 330.104(a)(7) asks for the qualifications; an applicant cannot tell whether to apply.

Fails:
    TITLE: Clerk

    MINIMUM QUALIFICATIONS
    - A valid driver's license.

Passes:
    TITLE: Clerk

    MINIMUM QUALIFICATIONS
    - Two years of filing experience.
    - A valid driver's license.

Passes:
    TITLE: Nurse

    MINIMUM QUALIFICATIONS
    - A valid license as a registered nurse.

Passes:
    TITLE: Clerk

    MINIMUM QUALIFICATIONS
    None required.

Fix: add the education or the experience that is needed, or say that none is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.checks.finding import Hit
from jobparse.checks.phrases import phrases
from jobparse.checks.rule import Rule
from jobparse.lexicon.word_lists import either
from jobparse.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jobparse.checks.subject import Subject

# What says something of education or experience, or that nothing is asked. It reads lower-case text.
_SAYS = pattern(lambda: rf"\b(?:{either(phrases('qualifications'))})")
# A licence of a trade, which stands for the training that it takes. It reads lower-case text.
_OF_A_TRADE = pattern(lambda: rf"\b(?:{either(phrases('trades'))}|class ['\"\u201c]?[abc]\b)")


def check(subject: Subject) -> Iterator[Hit]:
    """Yield the heading of minimum qualifications that hold nothing but licences."""
    sections = [row for row in subject.document.of_kind("minimum_qualifications") if not row.note and row.anchor is not None]
    if not sections or any(_SAYS.search(subject.document.lower, row.body, row.end) for row in sections):
        return
    listed = subject.record["qualifications"]
    licences = set(listed["licenses"])
    others = [text for text in listed["minimum"] if text not in licences]
    if others or not licences or any(_OF_A_TRADE.search(text.lower()) for text in licences):
        return
    heading = sections[-1].anchor.heading if sections[-1].anchor else None
    if heading is not None and heading.end > heading.start:
        yield Hit(
            "the minimum qualifications ask for a licence alone; add education or experience, or say that none is needed", heading
        )


RULE = Rule("REQ403", "incomplete-minimum-qualifications", "warning", check)
