"""Words of the site between the words of the announcement.

What: lines of menus and buttons ("Menu", "Share this job", "Please wait ..."). Lines that stand together are told once.

Why: they were copied along and mean nothing where they are; Google for Jobs wants no text that is not about the job
(developers.google.com/search/blog/2021/07/job-posting-updates).

Fails:
    Menu
    TITLE: Harbor Clerk
    DUTIES
    - Keeps the book of berths.

Fails:
    TITLE: Harbor Clerk
    DUTIES
    - Keeps the book of berths.
    Share this job
    Print this job

Passes:
    TITLE: Harbor Clerk
    DUTIES
    - Keeps the book of berths and the menu of the canteen.

Fix: delete these lines.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jobparse.checks.finding import Edit, Fix, Hit
from jobparse.checks.printed import line_at, lines_between, printed_text, whole_line
from jobparse.checks.rule import Rule
from jobparse.patterns import pattern
from jobparse.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jobparse.checks.subject import Subject
    from jobparse.document.lines import Line
    from jobparse.document.model import Document

# Sentences that speak to the reader are no menu: what they say may matter ("To view full details, please login"). Neither are
# labels with values, headings of Markdown, and quoted mail.
_LONGEST = 60
_TELLING = pattern(r"[a-z]{2}[.?]$|!$|@|\bhttps?:|:\s\S|^[>#]", re.MULTILINE)


def check(subject: Subject) -> Iterator[Hit]:
    """Yield the lines of the site, each run of them once, with those of the same words beside it."""
    document = subject.document
    runs: dict[str, list[Span]] = {}
    for run in _runs(document):
        span = Span(run[0].start, run[-1].end)
        runs.setdefault(" ".join(subject.text[span.start : span.end].split()), []).append(span)
    for spans in runs.values():
        edits = tuple(Edit(*whole_line(subject.text, *span), "") for span in spans)
        message = "these are words of the site and not of the announcement; delete them"
        yield Hit(message, spans[0], tuple(spans[1:]), fix=Fix("unsafe", edits))


def _runs(document: Document) -> list[list[Line]]:
    """The lines of the site, those together that stand together."""
    text = printed_text(document)
    runs: list[list[Line]] = []
    for section in document.of_kind("page_furniture"):
        for line in lines_between(document, section.start, section.end):
            if line.end - line.start > _LONGEST or _TELLING.search(text[line.start : line.end]):
                continue
            if runs and line_at(document, line.start) == line_at(document, runs[-1][-1].start) + 1:
                runs[-1].append(line)
            else:
                runs.append([line])
    return runs


RULE = Rule("TXT102", "page-chrome", "info", check, fix="unsafe", profiles={"google": "warning"}, any_document=True)
