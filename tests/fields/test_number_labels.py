"""The number of a posting behind every label for it, in every form of a row."""

from __future__ import annotations

import pytest
from announcement import BODY

from jobparse import parse

FORMS = [
    "{label}: {number}",
    "{label}\n{number}",
    "{label} {number}",
    "| {label} | {number} |",
    "**{label}:** {number}",
    "({label}: {number})",
    "Elmford, OR | {label}: {number} | Full-time",
    "{label} - {number}",
]


@pytest.mark.parametrize("number", ["R-40127", "04471-A", "ADM/27/118", "100012345"])
@pytest.mark.parametrize("label", ["Job ID", "Requisition Number", "Job Requisition ID", "Recruitment ID", "Opening ID"])
@pytest.mark.parametrize("form", FORMS)
def test_a_number_behind_its_label(form: str, label: str, number: str) -> None:
    text = f"Harbor Clerk\nAlder Port Authority\n\n{form.format(label=label, number=number)}\n{BODY}"
    assert parse(text).posting.requisition_id == number


@pytest.mark.parametrize(
    "line",
    [
        "(Project ID: 00129944)",
        "Elmford, OR | Vacancy: 1 (existing) | Full-time",
        "NOTICE NO. 34 OF 2031/2032",
        "Elmford, OR | Room No. 118 | Full-time",
        "(Job ID: see below)",
    ],
)
def test_other_numbers_and_counts_are_none(line: str) -> None:
    assert parse(f"Harbor Clerk\nAlder Port Authority\n\n{line}\n{BODY}").posting.requisition_id is None
