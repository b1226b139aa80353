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
from jobparse.checks.near import first_beginning, near
from jobparse.checks.outcomes import demanding
from jobparse.checks.phrases import phrases
from jobparse.checks.rule import Rule
from jobparse.document.signs import has_any
from jobparse.patterns import pattern
from jobparse.values.months import MONTH

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jobparse.checks.subject import Subject
    from jobparse.document.model import Document


# What makes figures those of a day, in lower-case text: "05/11/2024", "5.11.24", "9/30", "oct. 11", "11 oct", "2031", "14 days".
_DAY = (
    r"(?:\b(?:19|20)[0-9]{2}\b|\b(?!24/7)[0-9]{1,2}\s?/\s?[0-9]{1,2}\b|\b[0-9]{1,2}([.-])[0-9]{1,2}\1[0-9]{2}"
    rf"|\b{MONTH}\.? [0-9]{{1,2}}\b|\b[0-9]{{1,2}}(?:st|nd|rd|th)?(?: of|-)? ?{MONTH}\b"
    r"|\b[0-9]{1,3}\)? (?:\w{4,9} )?days\b(?! (?:a|per|each|of)\b))"
)
# A label of a deadline with a day on its line, which may be one that was not read: "Dyddiad cau / Closing date: 05/11/2024".
_LABEL = pattern(rf"\b(?:clos(?:es|ing)|deadline|(?:last|end|due|final filing) date|apply by)\b[^\n]{{0,40}}?{_DAY}")
# What stands in such a label, and its longest words before and behind that, in characters.
_LABELS = ("closes", "closing", "deadline", " date", "apply by")
_LABEL_BEFORE, _LABEL_BEHIND = 16, 72
# "apply by noon on Friday, Oct. 11": a day without its year. It reads lower-case text.
_WITHOUT_YEAR = pattern(
    r"\b(?:apply|applications?|applied|resumes?)\b[^.\n]{0,60}\b(?:by|until|before)\b[^.\n]{0,30}?"
    rf"(?P<day>\b{MONTH}\.? [0-9]{{1,2}})\b(?!,? ?[0-9]{{4}})"
)


def _is_labelled(document: Document, start: int, end: int) -> bool:
    """Whether a label of a deadline stands before a day in a stretch of text, and not among the duties."""
    for match in _LABEL.finditer(document.lower, start, end):
        section = document.section_at(match.start())
        if section is None or section.kind != "duties":
            return True
    return False


def check(subject: Subject) -> Iterator[Hit]:
    """Yield one hit where no end of the window is told."""
    dates, lower = subject.record["dates"], subject.document.lower
    if dates["closes"] or dates["open_until_filled"] or has_any(lower, phrases("ongoing")):
        return
    if any(_is_labelled(subject.document, *stretch) for stretch in near(subject.document, _LABELS, _LABEL_BEFORE, _LABEL_BEHIND)):
        return
    outcome = next(iter(demanding(subject, "deadline")), None)
    sure = outcome is not None and outcome.applies == "yes" and outcome.law.binding
    message = "no application deadline; print the day, or that the position is open until filled"
    day = first_beginning(subject.document, ("appl", "resume"), _WITHOUT_YEAR)
    if day:
        message = f"the deadline {day['day']!r} has no year; print the whole date"
    yield Hit(message, law=outcome.law if outcome else None, severity="error" if sure else None)


RULE = Rule("DAT205", "missing-deadline", "warning", check, profiles={"us-federal": "error"})
