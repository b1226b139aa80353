"""Lines of lists without marks that are the names of sections as well."""

from __future__ import annotations

import pytest

import jobparse

LOUD = "HARBOR CLERK\n\nAlder is seeking a clerk.\n\nBENEFITS\n\n{}\n\nHOW TO APPLY\n\nSend a resume to jo@alder.example.\n"
PLAIN = (
    "Harbor Clerk\n\nThe Town of Alder is seeking a clerk.\n\nBenefits\n{}\n\nHow to Apply\nSend a resume to jo@alder.example.\n"
)


@pytest.mark.parametrize("posting", [LOUD, PLAIN])
@pytest.mark.parametrize(
    "items",
    [
        ["Medical", "Dental", "Vision", "Life insurance", "Retirement"],
        ["Accommodation", "Travel allowance", "Medical aid", "Pension fund"],
        ["Health Insurance", "Retirement Plan", "Paid Time Off"],
        ["Pension", "Annual leave", "Flexible schedule"],
    ],
)
def test_names_of_benefits_are_items(posting: str, items: list[str]) -> None:
    assert jobparse.parse(posting.format("\n".join(items))).record["benefits"] == items


def test_a_heading_in_capitals_below_others_stays_one() -> None:
    text = LOUD.format("Paid holidays\nFree parking\nOUR VISION\nA harbor for all\nOpen to the sea")
    assert "about" in [section.kind for section in jobparse.parse(text).document.sections]


def test_names_over_what_is_told_of_them_stay_headings() -> None:
    told = "The town pays nine tenths of the premium for all of its clerks."
    text = PLAIN.format(f"Health Insurance\n{told}\n\nRetirement\nClerks are enrolled in the fund of the state.")
    assert told in jobparse.parse(text).record["benefits"]


@pytest.mark.parametrize("loud", [True, False])
@pytest.mark.parametrize(
    ("heading", "items"),
    [
        ("Requirements", ["A degree in public works", "Five years of experience", "Driver's license", "Background check"]),
        ("Desirable criteria", ["Driving licence", "Experience of sails", "Swedish or Danish"]),
    ],
)
def test_names_of_sections_are_requirements(heading: str, items: list[str], *, loud: bool) -> None:
    text = PLAIN.format("Paid holidays").replace("Benefits\n", "{}\n{}\n\nBenefits\n")
    record = jobparse.parse(text.format(heading.upper() if loud else heading, "\n".join(items))).record
    assert [*record["qualifications"]["minimum"], *record["qualifications"]["preferred"]] == items


def test_names_over_their_own_lines_stay_headings() -> None:
    text = PLAIN.format("Paid holidays").replace(
        "Benefits\n", "Requirements\nEducation\nA degree\nLicenses\nA harbor pilot's license\n\nBenefits\n"
    )
    assert "licenses" in [section.kind for section in jobparse.parse(text).document.sections]


def test_headings_in_a_row_are_no_items() -> None:
    contents = "Contents\nLocation\nAbout the job\nBenefits\nThings you need to know\nApply and further information\n"
    record = jobparse.parse(contents + "\n" + PLAIN.format("Paid holidays")).record
    assert record["benefits"] == ["Paid holidays"]


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        (
            "## Benefits\nMedical\nDental\nPension\n## Schedule\nMonday-Friday\n## About Us\nWe are a port\n",
            ["schedule", "about"],
        ),
        ("BENEFITS\nMedical\nDental\nPension\nSALARY\n$18 an hour\nSCHEDULE\nMonday-Friday\n", ["salary", "schedule"]),
        ("BENEFITS\nMedical\nDental\nPaid holidays\nMinimum Qualifications\nDegree in planning\n", ["minimum_qualifications"]),
        (
            "Benefits\nMedical\nDental\nPension\nAccommodation\nTell us by mail what you need to take part in a test.\n",
            ["accommodation"],
        ),
        ("Knowledge\nZoning law\nCensus data\nMapping tools\nSkills\nWriting\nAbilities\nWork alone\n", ["skills", "abilities"]),
        ("Duties\nClean decks\nMend sails\nMoor ships\nEquipment Used\nRopes\nHooks\n", ["equipment"]),
    ],
)
def test_headings_below_a_list_without_blank_lines_stay_headings(text: str, kinds: list[str]) -> None:
    found = [section.kind for section in jobparse.parse(f"Harbor Clerk\n\nTown of Alder\n\n{text}").document.sections]
    assert set(kinds) <= set(found)
