"""Lines with words of departments that name none, or more than one: whom a notice goes to, the head of a table, a notice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.fields.employers.forms import without_sheet
from jobparse.fields.header import names_occupation
from jobparse.lexicon.employers import employer_words
from jobparse.patterns import pattern
from jobparse.spans import Span

if TYPE_CHECKING:
    from jobparse.document.model import Document

# What joins a title, with its rank, to the part that it is in: "Pilot II in the Docks Division".
_JOINT = pattern(r"(?:(?:[IVX]{1,4}|\d{1,2}) )?(?:in|within) (?:the|our) (?=[A-Z])")
_JOINT_INSIDE = pattern(r" (?:in|within) (?:the|our) (?=[A-Z])")
# What stands before the words for a notice behind a name: "OFFICE OF TIDES CITYWIDE JOB VACANCY NOTICE".
_LOOSE = (" job", " citywide", " internal", " external", " countywide", " statewide", " agencywide")
_FEWEST_COLUMNS = 4  # words of the head of a table in one line


def is_other_line(content: str) -> bool:
    """Whether a line is whom a notice goes to, or the head of a table.

    >>> is_other_line("ALL HARBOR OFFICE EMPLOYEES"), is_other_line("Office of the Harbor Employees")
    (True, False)
    >>> is_other_line("Exam Number Title Agency Salary"), is_other_line("Office of Grade Crossings")
    (True, False)
    """
    words = content.lower().replace("/", " ").split()
    listed = employer_words()
    return (words[0] == "all" and words[-1] in listed.addressees) or len(listed.columns.intersection(words)) >= _FEWEST_COLUMNS


def behind_joint(document: Document, span: Span) -> Span:
    """What stands behind a title on its line without the words that join it to that."""
    match = _JOINT.match(document.text, *span)
    if match is None:
        match = _JOINT_INSIDE.search(document.text, *span)
        match = match if match and names_occupation(document.text[span.start : match.start()]) else None
    return Span(match.end(), span.end) if match else span


def without_notice(document: Document, span: Span) -> Span:
    """A name without what calls its line a notice."""
    short = without_sheet(document, span)
    while short.end < span.end and document.lower.endswith(_LOOSE, *short):
        short = Span(short.start, document.text.rfind(" ", *short))
    return short
