"""Title, employer, place of work or duties are missing.

What: one of the four things without which nobody knows what job this is. A department or a site that is named counts for the employer,
a place of work or remote work for the place, a summary for the duties.

Why: Google for Jobs requires title, `hiringOrganization`, `jobLocation` and a complete description
(developers.google.com/search/docs/appearance/structured-data/job-posting, read 2026-11); 5 CFR 330.104(a)(1), (3), (4) and (9) ask the
same of United States agencies.

Fails:
    TITLE: Clerk
    Employer: City of Alder
    Salary: $20.50 per hour
    Closing Date: May 3, 2031

Passes:
    TITLE: Clerk
    Employer: City of Alder
    Location: 12 Pine Street, Alder, ME 04001

    ESSENTIAL DUTIES
    - Files papers.

Fix: add what is missing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.checks.finding import Hit
from jobparse.checks.rule import Rule
from jobparse.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jobparse.checks.subject import Subject

# An employer that is named without its form, in an address or a sentence. It reads lower-case text.
_PUBLISHER = pattern(
    r"\b(?:city|county|state|town|village|district|university|college|hospital|agency|council|authority|department|board) of\b|www\.|@"
)


def _placed(subject: Subject) -> bool:
    """Whether a place of work is told: in the record, under a label or heading, or by the name of the employer's place."""
    if subject.record["locations"] or subject.document.of_kind("location"):
        return True
    return (subject.record["employer"] or "").lower().startswith(("city of", "county of", "town of", "village of"))


def check(subject: Subject) -> Iterator[Hit]:
    """Yield one hit that names all that is missing."""
    record = subject.record
    missing = [
        name
        for name, there in (
            ("the title", record["title"]),
            ("the employer", record["employer"] or record["department"] or _PUBLISHER.search(subject.document.lower)),
            ("the place of work", _placed(subject)),
            ("the duties", record["duties"] or record["summary"] or subject.document.of_kind("duties")),
        )
        if not there
    ]
    if missing:
        yield Hit(
            f"{' and '.join(missing)} {'is' if len(missing) == 1 and missing != ['the duties'] else 'are'} missing; add it to the text"
        )


RULE = Rule("REQ401", "missing-core-field", "error", check)
