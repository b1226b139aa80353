"""Sentences on something else inside the paragraph of a section, and what stands under headings that say nothing."""

from __future__ import annotations

import pytest
from guarantees import check_all

import jobparse

TEXT = "HARBOR PILOT\n\nTown of Alder\n\nDuties:\n- Guides ships through the narrows.\n- Inspects buoys after storms.\n\n{}\n"


def kinds(part: str) -> list[str]:
    """The kinds of the sections of a part that stands below the duties."""
    text = TEXT.format(part)
    parsed = jobparse.parse(text)
    check_all(parsed)
    return [section.kind for section in parsed.sections if section.start >= text.index(part)]


@pytest.mark.parametrize(
    ("part", "expected"),
    [
        ("Salary: $24 to $31 an hour, by step. The hours are 8 to 6 on Mondays and Thursdays.", ["salary", "schedule"]),
        ("Hours: Nights and weekends. Offers are subject to a criminal background check.", ["schedule", "verification"]),
        ("To apply: Send a letter to the pier. The Town reserves the right to cancel the vacancy.", ["application", "legal"]),
        (
            "The Town is an equal opportunity employer. Persons needing accommodation should call the clerk.",
            ["equal_opportunity", "accommodation"],
        ),
        (
            "You must have a pilot's card and a diploma of a school. Knowledge of knots is a plus.",
            ["minimum_qualifications", "preferred_qualifications"],
        ),
        # what follows the paragraph is of the section again
        (
            "Hours: Nights and weekends. Offers are subject to a criminal background check.\nThe boat leaves late.",
            ["schedule", "verification", "schedule"],
        ),
    ],
)
def test_a_sentence_on_something_else_is_a_section_of_its_own(part: str, expected: list[str]) -> None:
    assert kinds(part) == expected


@pytest.mark.parametrize(
    ("part", "expected"),
    [
        # on the matter at hand
        ("Salary: $24 an hour. Pay rises by a step each year.", ["salary"]),
        # what is asked for ends with a wish alone
        ("You must have a pilot's card and a diploma of a school. The hours are 8 to 6 on Mondays.", ["minimum_qualifications"]),
        # an allowance in passing makes no pay of its own
        ("Hours: Nights and weekends. Housing is $90 a month and pay is weekly.", ["schedule"]),
        # who is preferred is a part of the statement on equal opportunity
        (
            "The Town is an equal opportunity employer. Veterans and spouses receive preference.",
            ["equal_opportunity"],
        ),
        # which unit an applicant belongs to is a part of applying
        ("To apply: Send a letter to the pier. Name your bargaining unit in it.", ["application"]),
        # a heading on a line of its own holds what is not sure to be of another kind
        ("SALARY\nThe Town pays $24 an hour. The town's clerk pays all hands on Thursdays.", ["salary"]),
    ],
)
def test_a_sentence_that_goes_on_with_its_section_stays(part: str, expected: list[str]) -> None:
    assert kinds(part) == expected


@pytest.mark.parametrize(
    ("part", "expected"),
    [
        ("Additional Information\nEach offer waits for a criminal background check.", ["verification"]),
        ("Safe Harbours\nThis post is subject to a criminal background check.", ["verification"]),
        (
            "Additional Information\nEach offer waits for a criminal background check.\nThe tide runs at six knots.",
            ["verification", "other"],
        ),
        # neither an allowance nor a load to lift make the whole section one on that
        ("Additional Information\nWe pay a premium of $3 an hour at night.", ["other"]),
        ("Additional Information\nPilots lift and carry ropes of 40 pounds.", ["other"]),
        ("Additional Information\nThe tide runs at six knots.", ["other"]),
    ],
)
def test_what_stands_under_a_heading_that_says_nothing(part: str, expected: list[str]) -> None:
    assert kinds(part) == expected


def test_a_label_tells_a_paragraph_whatever_it_says_of_applying() -> None:
    part = "HOW TO APPLY\nSend a letter to the pier.\n\n{}: Application forms are shown to the finalists' panel alone."
    assert kinds(part.format("Confidentiality of forms")) == ["application", "legal"]
    assert kinds(part.format("Colour of forms")) == ["application"]


@pytest.mark.parametrize(
    ("part", "expected"),
    [
        ("The Harbor Board is an ADA/EOE employer.", ["equal_opportunity"]),
        (
            "Preference will be given to candidates whose appointment will promote the balance of the crew.",
            ["hiring_preferences"],
        ),
        ("Preference will be given to candidates who sail.", ["preferred_qualifications"]),
        ("FILING\nThe pier takes papers on Mondays.", ["application"]),
        ("CREW CONTACT INFORMATION\nThe crew meets each one of you.", ["application"]),
        ("HOW HIRING WORKS\nThe crew meets each one of you.", ["selection"]),
    ],
)
def test_words_that_tell_a_section(part: str, expected: list[str]) -> None:
    assert kinds(part) == expected


@pytest.mark.parametrize(
    ("part", "expected"),
    [
        ("SPECIAL REQUIREMENTS\nFingerprints and a background check are taken before each offer.", ["verification"]),
        ("SPECIAL REQUIREMENTS\n· Background check, with fingerprints · Wears boots · Carries a lamp.", ["other_requirements"]),
        ("SPECIAL REQUIREMENTS: · Background check, with fingerprints · Wears boots · Carries a lamp.", ["other_requirements"]),
        ("SPECIAL REQUIREMENTS\nPilots wear boots and carry a lamp.", ["other_requirements"]),
        ("SPECIAL REQUIREMENTS\nPilots work shifts and long hours on Mondays.", ["other_requirements"]),
        (
            "NOTES TO APPLICANTS\nBoats leave in fog as well.\nCREW OFFER: Pilots get dental insurance and a pension.",
            ["notes", "benefits"],
        ),
        ("NOTES TO APPLICANTS\nBoats leave in fog as well.\nThe tide runs at six knots.", ["notes"]),
    ],
)
def test_requirements_that_are_checks_and_labels_among_notes(part: str, expected: list[str]) -> None:
    assert kinds(part) == expected


def test_what_is_required_goes_before_what_is_wished_for() -> None:
    text = (
        "Harbor Pilot\n\nDuties:\n- Guides ships.\n\nRequirements: A diploma in the tides. A knowledge of charts is required "
        "and one of winches is desirable. A song at the wheel is an advantage. Two years of experience at sea are required.\n"
    )
    parsed = jobparse.parse(text)
    rows = [(row.kind, text[row.start : row.end].split(".")[0]) for row in parsed.posting.sections][-3:]
    assert rows == [
        ("minimum_qualifications", "Requirements: A diploma in the tides"),
        ("preferred_qualifications", "A song at the wheel is an advantage"),
        ("minimum_qualifications", "Two years of experience at sea are required"),
    ]
