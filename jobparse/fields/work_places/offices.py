"""Addresses that are no place of work: of an office to ask, of the employer at the foot of a page, for mail."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.patterns import pattern

if TYPE_CHECKING:
    from jobparse.document.model import Anchor, Document, Labelled

# A line above the address of an office, in lower case, and how far above it stands.
_OFFICE = pattern(r"(?:^|\n)[^\w\n]*(?:(?:tele)?phone|e-?mail|fax)\b")
_OFFICE_REACH = 200
_BOX_REACH = 40  # how far above the label of a city a post office box stands
# The name of the employer with its label, above the address of that: "Employer name" over "Elm Bay Hospitals".
_DETAILS = pattern(
    r"(?:^|\n)[^\w\n]{0,4}employer(?:\x20name)?:?\s{1,4}[^\n]{2,120}\s{0,4}\Z|(?:^|\n)[^\w\n]{0,4}employer details\s{0,4}\Z"
)
_DETAILS_REACH = 180


def of_an_office(document: Document, anchor: Anchor | None) -> bool:
    """Whether "Address" stands below the telephone or e-mail of an office, whose address it is."""
    if anchor is None or document.lower[anchor.heading.start : anchor.heading.end] != "address":
        return False
    return _OFFICE.search(document.lower, max(0, anchor.start - _OFFICE_REACH), anchor.start) is not None


def of_employer_details(document: Document, anchor: Anchor) -> bool:
    """Whether "Address" stands below the name of the employer at the foot of a page, whose address it is."""
    if document.lower[slice(*anchor.heading)] != "address":
        return False
    return _DETAILS.search(document.lower, max(0, anchor.start - _DETAILS_REACH), anchor.start) is not None


def is_mailed(document: Document, row: Labelled) -> bool:
    """Whether a label is one of the parts of an address for mail: "City" below "Street" over "PO Box 909"."""
    return document.lower.find("po box", max(0, row.anchor.start - _BOX_REACH), row.anchor.start) >= 0
