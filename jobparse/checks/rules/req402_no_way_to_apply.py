"""Nothing says how or where to apply, or the way leads behind a login.

What: no address, form, e-mail or instruction that says where an application goes; or the text asks the reader to log in
before it tells.

Why: Colorado demands how to apply (7 CCR 1103-18 Rule 11.1.1(E)); job boards ask that applying be no obstacle course.

Fails:
    TITLE: Clerk
    Employer: City of Alder

    ESSENTIAL DUTIES
    - Files papers.

Fails:
    TITLE: Clerk
    To view full details and how to apply, please login or create an account.

Passes:
    TITLE: Clerk

    HOW TO APPLY
    Send your resume to jobs@alder.example.

Fix: say where an application goes, in the posting itself.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from jobparse.checks.finding import Hit
from jobparse.checks.outcomes import demanding
from jobparse.checks.phrases import phrases
from jobparse.checks.rule import Rule
from jobparse.document.signs import offsets
from jobparse.patterns import pattern
from jobparse.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jobparse.checks.subject import Subject
    from jobparse.document.model import Document

# "To view full details and how to apply, please login or create a Job Seeker account". It reads lower-case text.
_WALL = pattern(
    r"how to apply,? (?P<said>(?:please |you must |you need to )?(?:log ?in|sign in|register)\b(?: or (?:create"
    r"|register for) an? [\w ]{0,20}account)?)"
)
# A page of jobs, and the button of one on a line of its own. They read lower-case text.
_LINK = pattern(r"https?://[^\s]{0,200}?(?:job|career|recruit|candidate|apply|vacanc)")
_BUTTON = pattern(r"\napply(?: {2,}save)? *\n")

# Words that nearly every text holds are no longer, in characters.
_SHORT = 3


def check(subject: Subject) -> Iterator[Hit]:
    """Yield the words that lead behind a login, else one hit where no way is told."""
    wall = _WALL.search(subject.document.lower)
    if wall:
        yield Hit("the way to apply stands behind a login; say it in the posting", Span(*wall.span("said")))
        return
    record = subject.record
    application = record["application"]
    lower = subject.document.lower
    told = "@" in lower or application["urls"] or application["emails"] or application["phones"]
    if not (told or _names_channel(subject.document) or _LINK.search(lower) or _BUTTON.search(lower)):
        outcome = next(iter(demanding(subject, "how_to_apply")), None)
        yield Hit("nothing says where to apply; print an address, a form or an e-mail", law=outcome.law if outcome else None)


@cache
def _by_opening() -> dict[str, tuple[str, ...]]:
    """The words that tell a way to apply, by how they begin: the first of them, with the second where that is short ("to")."""
    rows: dict[str, tuple[str, ...]] = {}
    for words in phrases("ways_to_apply"):
        first, second = words.split()[:2]
        opening = first if len(first) > _SHORT else f"{first} {second}"
        rows[opening] = (*rows.get(opening, ()), words)
    return rows


def _names_channel(document: Document) -> bool:
    """Whether words outside the duties tell a way to apply; those are looked for only where their first words stand."""
    return any(
        document.lower.startswith(ways, at) and _is_outside_duties(document, at)
        for opening, ways in _by_opening().items()
        if opening.partition(" ")[0] in document.tokens
        for at in offsets(document, opening)
    )


def _is_outside_duties(document: Document, at: int) -> bool:
    section = document.section_at(at)
    return section is None or section.kind != "duties"


RULE = Rule("REQ402", "no-way-to-apply", "warning", check, profiles={"us-federal": "error", "indeed": "error"})
