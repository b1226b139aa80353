"""Lines that look like headings or links and are values: below a label, in an address, in the block of a contact."""

from __future__ import annotations

import pytest

import jobparse

FRONT = "Harbor Clerk\n\nJob Number: 25-118\n{rows}\n\nClosing Date: May 3, 2027\n\nDuties\n\n- Keeps the log of ships.\n"
BODY = "Harbor Clerk\n\nDuties\n\n- Keeps the log of ships.\n\n{rest}\n"


@pytest.mark.parametrize(
    ("rows", "kind", "last"),
    [
        ("Position(s) language:\nEnglish", "header", "English"),
        ("Languages:\nEnglish", "minimum_qualifications", "English"),
        ("  • Security clearance\n\n    Other\n\n  • Drug test\n\n    No", "verification", "Other"),
        ("Job Type:\nOther", "employment", "Other"),
    ],
)
def test_a_word_of_menus_below_a_label(rows: str, kind: str, last: str) -> None:
    text = FRONT.format(rows=rows)
    record = jobparse.parse(text)
    section = record.document.section_at(text.index(last))
    assert section is not None
    assert section.kind == kind
    assert section.start < text.index(last)
    assert [warning.code for warning in record.posting.warnings] == []
    assert record.posting.conditions == []


def test_a_menu_stays_one() -> None:
    text = FRONT.format(rows="Apply\nShare\nEnglish\nFrançais")
    assert jobparse.parse(text).document.section_at(text.index("English")).kind == "page_furniture"  # type: ignore[union-attr]


def test_other_over_a_list_stays_a_heading() -> None:
    text = BODY.format(rest="Salary:\n\nOther\n\n- Must own a boat of at least six feet.")
    assert "Other" in [section.heading for section in jobparse.parse(text).posting.sections]


@pytest.mark.parametrize("label", ["LOCATION OF POSITION\n\n", "Location:\n", "Work Location:\n\n"])
@pytest.mark.parametrize("name", ["Elmbay Park Service – Headquarters", "Elmbay Veterans Memorial Hospital"])
def test_a_name_over_an_address(label: str, name: str) -> None:
    rest = f"{label}{name}\n580 Pier Ave.\nElmbay, OR 97001\n\nQualifications\n\nOne year of experience on boats."
    posting = jobparse.parse(BODY.format(rest=rest)).posting
    assert [(place.name, place.city) for place in posting.locations] == [(name, "Elmbay")]
    assert posting.qualifications.minimum == ["One year of experience on boats."]


def test_a_heading_below_an_address_stays_one() -> None:
    rest = "Location:\n\nVeterans\n\nVeterans get five points more.\n\n2 Quay Street\nElmbay, OR 97001"
    sections = jobparse.parse(BODY.format(rest=rest)).posting.sections
    assert "hiring_preferences" in [section.kind for section in sections]


def test_the_address_of_a_contact() -> None:
    contact = "Agency contact information\n\nJo Alder\n\nPhone\n  555-010-0101\nEmail\n  jo@elmbay.example\n\n"
    address = "Address\n\n    Elmbay Veterans Hospital\n    2 Quay Street\n    Elmbay, OR 97001"
    rest = f"How to Apply\n\nSend a letter.\n\n{contact}{address}"
    posting = jobparse.parse(BODY.format(rest=f"{rest}\n\nNext steps\n\nWe will call you.")).posting
    assert posting.locations == []
    assert {section.kind for section in posting.sections if section.start > 60} == {"application"}


@pytest.mark.parametrize(
    "sentence",
    [
        "Volunteer work on old boats helps build skills and a feeling for ropes, and can provide some training.",
        "Promotion to the next grade level is based on your demonstrated ability to perform the work and on approval.",
    ],
)
def test_a_remark_is_no_requirement(sentence: str) -> None:
    rest = (
        f"Qualifications\n\nOne year of experience on boats.\n\nAdditional information\n\nThe pay is set by the port. {sentence}"
    )
    assert jobparse.parse(BODY.format(rest=rest)).posting.qualifications.minimum == ["One year of experience on boats."]


@pytest.mark.parametrize("label", ["Combination", "MAXIMUM ENTRY AGE", "Time-in-Grade", "Selective Placement Factor"])
def test_the_label_of_a_requirement(label: str) -> None:
    rest = f"Qualifications\n\nSpecialized Experience: One year on boats.\n\n{label}: Applicants must have a mix of both at sea."
    minimum = jobparse.parse(BODY.format(rest=rest)).posting.qualifications.minimum
    assert minimum == ["One year on boats.", "Applicants must have a mix of both at sea."]


def test_a_word_on_a_line_of_its_own_heads_nothing_without_its_colon() -> None:
    parsed = jobparse.parse(
        "Harbor Smith\n\nDuties\n\n- Mends chains.\n- Sets the\nCombination\nof locks.\n\nBenefits\n\nA boat.\n"
    )
    assert parsed.posting.duties == ["Mends chains.", "Sets the Combination of locks."]
