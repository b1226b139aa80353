"""A text of the house is missing.

What: each `[[check.required-text]]` of the configuration has an `id`, a `pattern` (a regular expression, case does not
matter) and maybe a condition `when`, such as `employer == 'City of Alder'`, `state == 'ME'`, `union`, `not remote`, joined
by `and` and `or`.

Why: cities have sentences that every posting must carry (residency, hiring free of political reasons), and nobody sees what
is not there.

Fails (required-text = residency: actual residents of the City):
    TITLE: Clerk
    Employer: City of Alder

Passes (required-text = residency: actual residents of the City):
    TITLE: Clerk
    All employees must be actual residents of the City.

Passes:
    TITLE: Clerk
    Employer: City of Alder

Fix: add the text.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jobparse.checks.conditions import holds
from jobparse.checks.finding import Hit
from jobparse.checks.rule import Rule
from jobparse.errors import JobparseError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jobparse.checks.subject import Subject


def _compiled(source: str) -> re.Pattern[str]:
    """The pattern of a required text.

    Raises:
        JobparseError: If it is no regular expression.
    """
    try:
        return re.compile(source, re.IGNORECASE)
    except re.error as error:
        raise JobparseError(f"required-text: {source!r} is no regular expression ({error}); correct the configuration") from error


def check(subject: Subject) -> Iterator[Hit]:
    """Yield one hit for each text that is missing."""
    for wanted in subject.settings.required_text:
        if holds(wanted.when, subject.record) and not _compiled(wanted.pattern).search(" ".join(subject.text.split())):
            yield Hit(f"the required text {wanted.id!r} is missing; add it", value={"id": wanted.id})


RULE = Rule("REQ407", "missing-required-text", "warning", check)
