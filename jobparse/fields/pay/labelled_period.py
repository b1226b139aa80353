"""The period of a pay that stands behind a label of its own: "Pay Basis: Yearly", "Per: Hour"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.document.model import once
from jobparse.document.signs import has_any, vocabulary
from jobparse.patterns import pattern
from jobparse.spans import Span

if TYPE_CHECKING:
    from jobparse.document.model import Document

# The words of a label of its own that say the period, in lower case; "bi-weekly" before "weekly", which it holds.
_PERIODS = (
    ("year", pattern(r"\b(?:year|annual|annum)")),
    ("biweek", pattern(r"bi(?<=\bbi)-?\s?week|fortnight(?<=\bfortnight)")),
    ("month", pattern(r"month(?<=\bmonth)")),
    ("week", pattern(r"week(?<=\bweek)")),
    ("day", pattern(r"\b(?:daily|day|per diem)\b")),
    ("hour", pattern(r"hour(?<=\bhour)")),
)
# The same as a row without a mark: "Salary Type  Monthly"; and words of which one stands there.
_ROW = pattern(
    r"\n\s{0,4}(?:salary|pay|wage|rate|compensation)\s(?:rate\s)?(?:type|basis|frequency)\s{1,24}((?:per\s)?[a-z-]{3,12})\s{0,4}(?=\n|\Z)"
)
_TYPES = ("type", "basis", "frequency")


@once
def labelled_period(document: Document) -> tuple[str | None, Span | None]:
    """The period behind a label of its own."""
    for row in document.values_of("salary_period"):
        for name, words in _PERIODS:
            match = words.search(document.lower, row.start, row.end)
            if match:
                return name, Span(*match.span())
    if has_any(vocabulary(document), _TYPES):
        told = _ROW.search(document.lower)
        for name, words in _PERIODS if told else ():
            match = words.search(document.lower, *told.span(1)) if told else None
            if match:
                return name, Span(*match.span())
    return None, None
