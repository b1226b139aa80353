"""The pipeline's table: every attribute of the record has one extractor, and only one."""

from __future__ import annotations

import pytest

import jobparse
from jobparse.fields.reading import Reading
from jobparse.pipeline import EXTRACTORS
from jobparse.posting import JobPosting
from jobparse.record import KEYS

# Filled in by the pipeline itself.
MADE = {"schema_version", "source", "sections", "warnings"}


def test_every_attribute_is_named_once() -> None:
    names = [name for name, _ in EXTRACTORS]
    assert sorted(names) == sorted(set(JobPosting.model_fields) - MADE)


def test_in_the_order_of_the_record() -> None:
    assert [name for name, _ in EXTRACTORS] == [name for name in KEYS if name not in MADE]


def test_no_extractor_serves_two_attributes() -> None:
    extractors = [extract for _, extract in EXTRACTORS]
    assert len(set(extractors)) == len(extractors)


@pytest.mark.parametrize(("name", "extract"), EXTRACTORS, ids=[name for name, _ in EXTRACTORS])
def test_each_reads_an_empty_document(name: str, extract: object) -> None:
    assert callable(extract)
    document = jobparse.parse("x").document
    reading = extract(document, {})
    assert isinstance(reading, Reading)
    assert reading.evidence == {}


def test_evidence_leads_into_the_record() -> None:
    parsed = jobparse.parse("Job Title: Clerk\nSalary: $20.50 per hour\n\nDUTIES\n\n- Files papers.\n")
    assert parsed.posting.model_dump() == parsed.record
    assert {pointer.split("/")[1] for pointer in parsed.evidence} <= {name for name, _ in EXTRACTORS}
    assert {"/title", "/salaries/0/min", "/duties/0"} <= set(parsed.evidence)


def test_facts_that_a_check_needs_are_kept() -> None:
    parsed = jobparse.parse("Job Title: Clerk\n\nDUTIES\n\n- Files papers.\n\nSELELCTION PROCESS\n\n- A talk.\n")
    assert set(parsed.readings) == {name for name, _ in EXTRACTORS}
    assert [section.anchor.how for section in parsed.document.sections if section.anchor][-1] == "near"
    assert parsed.document.labelled[0].label.attribute == "title"


def test_losers_are_kept() -> None:
    parsed = jobparse.parse(
        "Job Title: Clerk\n\nClosing Date: May 2, 2025\n\nApplications must be received by May 9, 2025.\n\nDUTIES\n\n- Files.\n"
    )
    assert {found.value for found in parsed.candidates["dates"]} | {parsed.posting.dates.closes} == {"2025-05-02", "2025-05-09"}
