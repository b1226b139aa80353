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

from typing import TYPE_CHECKING

from jobparse.checks.finding import Hit
from jobparse.checks.rule import Rule
from jobparse.patterns import pattern
from jobparse.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jobparse.checks.subject import Subject

# "To view full details and how to apply, please login or create a Job Seeker account". It reads lower-case text.
_WALL = pattern(
    r"how to apply,? (?P<said>(?:please |you must |you need to )?(?:log ?in|sign in|register)\b(?: or (?:create"
    r"|register for) an? [\w ]{0,20}account)?)"
)
# A way to apply that has no address in it: an office, a form, a site by name, a button.
_CHANNEL = pattern(
    r"(?<!not )\bapply (?:online|in person|at|through|via|on(?:line)?|by|to|here|now|today|for|directly|with)\b"
    r"|\bapplications? (?:may|can|must|should|will|shall|are) (?:be )?"
    r"(?:to be )?(?:submitted|obtained|filed|sent|made|mailed|accepted (?:at|on|in|through|via|by|from|online))\b"
    r"|\b(?:submit|send|mail|e-?mail|forward|drop off|fax) (?:your|a|an|the|all|completed"
    r"|their)\b[^.]{0,60}\b(?:resumes?|applications?|cv|letters?|materials|forms?|bids?)\b"
    r"|\bto apply\b[:,]? ?(?:click|visit|go|please|follow|use|complete|submit|send|log|see)|\bhow to apply\b:? ?\n"
    r"|\bapplication (?:forms?|packets?) (?:is|are|may|can)\b"
    r"|\bclick (?:on )?(?:the )?[\"']?apply\b|\bapplicants? (?:must|should|may) (?:apply|submit|complete|file)\b"
    r"|\bfile (?:an )?(?:online )?applications?\b"
)


def check(subject: Subject) -> Iterator[Hit]:
    """Yield the words that lead behind a login, else one hit where no way is told."""
    wall = _WALL.search(subject.document.lower)
    if wall:
        yield Hit("the way to apply stands behind a login; say it in the posting", Span(*wall.span("said")))
        return
    record = subject.record
    application = record["application"]
    lower = subject.document.lower
    told = "@" in lower or application["urls"] or application["emails"] or application["phones"] or _CHANNEL.search(lower)
    if not told:
        outcome = next(iter(subject.demanding("how_to_apply")), None)
        yield Hit("nothing says where to apply; print an address, a form or an e-mail", law=outcome.law if outcome else None)


RULE = Rule("REQ402", "no-way-to-apply", "warning", check, profiles={"us-federal": "error", "indeed": "error"})
