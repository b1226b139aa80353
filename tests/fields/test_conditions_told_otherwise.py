"""Conditions in other words than the plain ones, and what only has their words."""

from __future__ import annotations

import pytest
from announcement import announce, end_with


@pytest.mark.parametrize(
    ("kind", "sentence"),
    [
        ("travel", "The job may involve travel to the outer piers."),
        ("travel", "The post could also require some travel."),
        ("travel", "The job may involve trips to the outer piers."),
        ("travel", "The work involves overnight trips."),
        ("travel", "Trips are required now and then."),
        ("on_call", "Its holder is, when contacted to report to work, expected to reach the pier."),
        ("on_call", "May be required to respond to short notice recall."),
        ("background_check", "The law has an agency inquire whether a candidate has been the subject of a child abuse report."),
        ("background_check", "The Port conducts background investigations for applicants."),
        ("background_check", "The Port conducts background checks on our candidates."),
        ("background_check", "The Port conducts background checks on applicants for its positions."),
        ("background_check", "Divers must hold a Transportation Worker Identification Credential (TWIC)."),
        ("background_check", "A TWIC card is required."),
        ("medical_exam", "A seaman's credential with a medical certificate must be maintained."),
    ],
)
def test_other_wordings(kind: str, sentence: str) -> None:
    parsed = end_with(f"ADDITIONAL INFORMATION\n\n{sentence}")
    assert [(row.kind, row.text) for row in parsed.posting.conditions] == [(kind, sentence)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Travel is included in the pay.",
        "The Bureau of Boats conducts background checks on applicants for boat licences.",
        "The Bureau conducts background checks on employees of its tenants.",
        "The scheme may include travel insurance.",
        "The Bureau reviews background checks for licensed divers.",
        "Conducts background checks on candidates for pilot licences.",
        "Applicants must refer to the Port's Employment Eligibility Guide for a list of papers.",
        "Since May there is a new salary threshold for Skilled Worker visas.",
        "You can read more about Skilled Worker visas here.",
    ],
)
def test_the_words_alone(sentence: str) -> None:
    assert end_with(f"ADDITIONAL INFORMATION\n\n{sentence}").posting.conditions == []


def test_a_statement_printed_twice_with_a_letter_more() -> None:
    parsed = end_with(
        "LICENSE REQUIREMENT\n\nAt appointment, eligibles must possess a driver license valid in the state.\n\n"
        "ADDITIONAL INFORMATION\n\nAt appointment, eligible must possess a driver license valid in the state"
    )
    statement = "At appointment, eligibles must possess a driver license valid in the state."
    assert [row.text for row in parsed.posting.conditions] == [statement]
    assert parsed.posting.qualifications.licenses == [statement]


def test_two_statements_that_are_alike_in_part_alone() -> None:
    parsed = end_with("LICENSES\n\n- A driver license of Class A is required.\n- A driver license of Class B is required.")
    assert len(parsed.posting.conditions) == 2


@pytest.mark.parametrize("label", ["Travel Required", "Travel Percentage", "Percent of Travel"])
def test_the_label_of_travel_is_no_check(label: str) -> None:
    parsed = announce(f"{label}: Up to 20%\nSecurity Clearance: Secret\n")
    kinds = [section.kind for section in parsed.posting.sections if section.heading in (label, "Security Clearance")]
    assert kinds == ["employment", "verification"]
    assert [row.kind for row in parsed.posting.conditions] == ["travel", "security_clearance"]
