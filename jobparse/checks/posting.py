"""Whether a text is a posting at all, and if not, what it is: the gate of the rules that speak of postings."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from jobparse.lexicon.postings import posting_words
from jobparse.patterns import pattern
from jobparse.spans import Span

if TYPE_CHECKING:
    from jobparse.checks.subject import Subject
    from jobparse.document.model import Document

# How a page of search results counts them: "245 jobs found", "Showing 1 to 10 of 245", "Results 1 - 25 of 1,204".
_COUNTED = pattern(
    r"""
    (?<![\w.,-]) \d{1,6}\ (?:jobs?|positions?|results?|vacancies|openings)\ (?:were\ |was\ )?(?:found|match(?:ed|es)?)\b
  | \b(?:showing|displaying|results|jobs|page)\ \d{1,6}\ ?(?:-|to|through)\ ?\d{1,6}\ of\ \d[\d,]{0,8}\b
    """,
    re.VERBOSE,
)
# Of a few lines that may be an announcement all the same ("Clerk wanted, $20 per hour, call 555-0100").
_HIRED = pattern(r"\b(?:wanted|needed|needs|hires?|hiring|apply|resumes?|position|vacancy|job opening|employment)\b")
_PAID = pattern(
    r"\b(?:salary|wages?|per hour|an hour|hourly|part-time|full-time|part time|full time|call|email|apply|send)\b|\$\d"
)
# What a single announcement tells in sections of its own.
_TOLD = ("duties", "minimum_qualifications")


class NoPosting(NamedTuple):
    """What a text is in place of a posting, the words that show it, where some do, and whether that is beyond doubt."""

    what: str
    span: Span | None
    sure: bool = True


def no_posting(subject: Subject) -> NoPosting | None:
    """What the text is if it is no posting; `None` for a posting."""
    kind = subject.record["document_type"]
    document = subject.document
    if kind == "class_specification":
        return NoPosting("a class specification describes a class of jobs and offers none", _class_words(document))
    counted = None if document.of_kind(*_TOLD) else _COUNTED.search(document.lower)
    if counted:
        return NoPosting("a list of search results is no posting", Span(*counted.span()))
    if kind == "other":
        hired = _HIRED.search(document.lower) is not None and _PAID.search(document.lower) is not None
        return NoPosting("nothing here announces a job", None, sure=not hired)
    return None


def _class_words(document: Document) -> Span | None:
    """The first words that only class specifications print, with the colon behind them, else the label of the class's series."""
    found = [(at, at + len(words)) for words in posting_words().class_words if (at := document.lower.find(words)) >= 0]
    found = found or [(row.anchor.heading.start, row.anchor.heading.end) for row in document.values_of("classification.series")]
    if not found:
        return None
    start, end = min(found)
    return Span(start, end + document.text.startswith(":", end))
