"""Title, employer, place of work or duties are missing.

What: one of the four things without which nobody knows what job this is. A department, a site, remote work or a summary counts.
It is an error where no word in the text could be it, and a warning for a place alone, since any name can be one; where words
could be it, but were not found to be, it is an info: people may see it, machines do not.

Why: Google for Jobs requires title, `hiringOrganization`, `jobLocation` and a complete description
(developers.google.com/search/docs/appearance/structured-data/job-posting, read 2026-11); 5 CFR 330.104(a)(1), (3), (4) and (9)
ask the same of United States agencies.

Fails:
    TITLE: Clerk
    Salary: $20.50 per hour
    Closing Date: May 3, 2031

Passes:
    TITLE: Clerk
    Employer: City of Alder
    Location: 12 Pine Street, Alder, ME 04001

    ESSENTIAL DUTIES
    - Files papers.

Fix: add what is missing, or print it under a label or a heading.
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

# Words of which one stands wherever an employer, a place or duties are told. They read lower-case text.
_EMPLOYER = pattern(lambda: rf"\b(?:{either(phrases('employers'))})|www\.|@")
_PLACE = pattern(lambda: rf"\b(?:{either(phrases('places'))})|\b[0-9]{{5}}\b")
_DUTIES = pattern(lambda: rf"\b(?:{either(phrases('duties'))})")


def check(subject: Subject) -> Iterator[Hit]:
    """Yield one hit for what is surely missing, and one for what could not be found."""
    record, lower = subject.record, subject.document.lower
    missing: list[str] = []
    unseen: list[str] = []
    lines = len(subject.document.lines)
    told = (
        ("the title", record["title"], None),
        ("the employer", record["employer"] or record["department"], _EMPLOYER),
        ("the place of work", record["locations"] or subject.document.of_kind("location"), _PLACE),
        ("the duties", record["duties"] or record["summary"] or subject.document.of_kind("duties"), _DUTIES),
    )
    for name, found, words in told:
        if not found:
            possible = words.search(lower) if words else lines > 1
            (unseen if possible else missing).append(name)
    if missing:
        # a name alone can be a place, so that of the place nobody can be sure
        yield Hit(
            f"{_listed(missing)} missing; add {'them' if len(missing) > 1 else 'it'} to the text",
            value={"missing": missing},
            severity="warning" if missing == ["the place of work"] else "error",
        )
    if unseen:
        them = "them" if len(unseen) > 1 else "it"
        message = f"{_listed(unseen)} not to be found by machines; print {them} under a label or a heading"
        yield Hit(message, severity="info", value={"unseen": unseen})


def _listed(names: list[str]) -> str:
    verb = "is" if len(names) == 1 and names != ["the duties"] else "are"
    return f"{' and '.join(names)} {verb}"


RULE = Rule("REQ401", "missing-core-field", "error", check)
