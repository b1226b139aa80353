"""Files that hold several announcements: only the first one is read."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import replace
from typing import TYPE_CHECKING

from jobparse.document.headings.bounds import BODY

if TYPE_CHECKING:
    from jobparse.document.model import Document, Labelled


def second_posting(document: Document) -> Labelled | None:
    """The label with which another announcement begins.

    That is a second number behind the same label ("Job Number: 7", "Job Number: 9"), with a heading over duties before and
    behind it, or else a second title.
    """
    first: dict[str, str] = {}
    for row in document.values_of("requisition_id"):
        label = document.lower[row.anchor.heading.start : row.anchor.heading.end]
        value = document.text[row.start : row.end]
        if first.setdefault(label, value) != value:
            duties = [section.start for section in document.of_kind("duties") if section.anchor and section.anchor.how == "exact"]
            if duties and duties[0] < row.anchor.start < duties[-1]:
                return row
    return _second_title(document)


def _second_title(document: Document) -> Labelled | None:
    """The second title behind the same label, with sections of one kind under headings before and behind it, as in digests."""
    titles = document.values_of("title")
    starts: dict[str, list[int]] = {}
    for section in document.sections if len(titles) > 1 else ():
        if section.anchor and section.anchor.how == "exact" and section.kind in BODY:
            starts.setdefault(section.kind, []).append(section.start)
    first: dict[str, Labelled] = {}
    for row in titles:
        label = document.lower[row.anchor.heading.start : row.anchor.heading.end]
        above = first.setdefault(label, row)
        if document.lower[above.start : above.end] != document.lower[row.start : row.end]:
            for places in starts.values():
                index = bisect_right(places, above.start)
                if index < len(places) and places[index] < row.anchor.start and places[-1] > row.start:
                    return row
    return None


def keep_first(document: Document) -> None:
    """Give what belongs to further announcements to the kind `other`, and forget its labels."""
    row = second_posting(document)
    if row is None:
        return
    start = row.anchor.start
    for section in reversed(document.sections):
        if section.start < start and section.kind not in ("header", "identifiers", "page_furniture", "dates"):
            break
        start = min(start, section.start)
    document.further = document.stop = start
    document.sections[:] = [
        replace(section, kind="other", note=True) if section.start >= start and section.kind != "duplicate" else section
        for section in document.sections
    ]
    document.labelled[:] = [label for label in document.labelled if label.anchor.start < start]
    document.regroup()
