"""A text that announces no job, or several at once.

What: a class specification, a page of search results, a page without a job on it, or a file that holds several announcements. Of
a text that is no posting, only this and the rules on damaged text (TXT) are told: no list of all that it lacks.

Why: readers come to apply for one job. Google for Jobs wants one job on a page and no lists (developers.google.com/search/docs/
appearance/structured-data/job-posting, rules since 2021-10).

Fails:
    CLASS TITLE: Welder
    CHARACTERISTICS OF THE CLASS
    Under supervision, joins metal parts of vehicles and buildings.
    ESSENTIAL DUTIES
    - Joins parts by arc and gas.

Fails:
    Job search
    Showing 1 to 3 of 3
    Clerk, Harbor Office
    Diver, Harbor Office
    Welder, Shops

Fails:
    The library is closed on Monday. We thank all readers for their patience while the roof is mended.

Passes:
    TITLE: Welder
    Salary: $31.50 per hour
    DUTIES
    - Joins parts by arc and gas.
    Apply by May 4, 2026 at the shop office.

Fix: publish an announcement of the vacancy: who hires, where, for what pay, until when and how to apply. Give each job a file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.checks.finding import Hit
from jobparse.checks.posting import no_posting
from jobparse.checks.printed import line_at, printed_lines
from jobparse.checks.rule import Rule
from jobparse.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jobparse.checks.subject import Subject


def check(subject: Subject) -> Iterator[Hit]:
    """Yield what the text is in place of a posting, or where a second posting begins."""
    none = no_posting(subject)
    if none:
        message = f"{none.what}; publish the announcement of one vacancy"
        yield Hit(message, none.span) if none.sure else Hit(message, none.span, severity="warning")
    elif subject.document.further is not None:
        line = printed_lines(subject.document)[line_at(subject.document, subject.document.further)]
        yield Hit("another announcement begins here; give each job a file of its own", Span(line.start, line.end))


RULE = Rule("DOC001", "not-a-posting", "error", check, any_document=True)
