"""The start of the window for applications under a label that elsewhere is on the work: "Start Date" over "Closing Date"."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from jobparse.fields.days.order import dates_in

if TYPE_CHECKING:
    from jobparse.document.model import Document
    from jobparse.values.dates import PrintedDate

# Labels that the applicant systems of some states print in a row for the first and the last day of a posting.
_START, _END = "start date", "dates.closes"
_OF_WORK = "end date"  # which is on the work, as the one above it is then


def start_before_closing(document: Document) -> list[tuple[PrintedDate, str]]:
    """The start date whose label stands right before the one of the deadline, if it is the earlier day."""
    if not document.values_of(_END):
        return []
    for row, after in pairwise(document.labelled):
        if after.label.attribute != _END or document.lower[slice(*row.anchor.heading)] != _START:
            continue
        if document.lower[slice(*after.anchor.heading)] == _OF_WORK:
            continue
        starts, ends = dates_in(document, row.start, row.end), dates_in(document, after.start, after.end)
        if len(starts) == 1 and ends and starts[0].value[:10] <= ends[0].value[:10]:
            return [(starts[0], "label over the deadline")]
    return []
