"""A text that breaks off.

What: the last words before the end of the text, or before a site's invitation to log in or to read more, end in the middle of a
word or of a sentence. A list that merely has no stop behind its last item does not count.

Why: what stands behind the cut is lost to every reader; often it is how to apply. Google for Jobs wants the complete description
(developers.google.com/search/docs/appearance/structured-data/job-posting, rules since 2021-10).

Fails:
    TITLE: Harbor Clerk
    DUTIES
    - Keeps the book of berths and the list of those who wait for one.
    - Writes letters to owners of boats. Answers calls, takes messages and keeps the offi

Fails:
    TITLE: Harbor Clerk
    DUTIES
    - Keeps the book of berths and the list of those who wait
    To view full details and how to apply, please login or create an account

Passes:
    TITLE: Harbor Clerk
    DUTIES
    - Keeps the book of berths and the list of those who wait for one.
    - Writes letters to owners of boats and answers calls of the owners

Passes:
    TITLE: Harbor Clerk
    DUTIES
    - Keeps the book of berths and the list of those who wait for one
    Read more about the harbor at www.example.org

Fix: take the whole text from where it was written; check whether a field of the site cuts long texts.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.checks.finding import Hit
from jobparse.checks.rule import Rule
from jobparse.checks.truncation import cut_off

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jobparse.checks.subject import Subject


def check(subject: Subject) -> Iterator[Hit]:
    """Yield the last words before the cut."""
    cut = cut_off(subject.document)
    if cut:
        related = (cut.wall,) if cut.wall else ()
        yield Hit("the text breaks off here; publish the whole of it", cut.last, related)


RULE = Rule("TXT101", "truncated-text", "error", check, any_document=True)
