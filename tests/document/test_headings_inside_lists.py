"""Items of lists that begin with the words of a heading or of a label: "Class 5 licence", "2. Language: Dutch"."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import jobparse

if TYPE_CHECKING:
    from jobparse.posting import JobPosting

TEXT = "Quay Hand\n\nDUTIES\n- Moors the ferries.\n\n{}\n"


def read(rest: str) -> JobPosting:
    return jobparse.parse(TEXT.format(rest)).posting


@pytest.mark.parametrize("mark", ["• ", "- ", "* ", "1. ", ""])
@pytest.mark.parametrize(
    "item",
    [
        "Class 5 driver's licence without demerits",
        "Class 3 or 4 licence",
        "Level 2 rigging certificate",
        "Group 1 boat card",
        "Level 1 (basic) first aid",
    ],
)
def test_a_degree_of_a_licence_is_no_number_of_the_posting(mark: str, item: str) -> None:
    posting = read(f"QUALIFICATIONS\n\n{mark}Schooling to the age of 16\n{mark.replace('1', '2')}{item}")
    assert item in posting.qualifications.minimum
    assert posting.class_code is None
    assert "identifiers" not in {section.kind for section in posting.sections}


@pytest.mark.parametrize("line", ["Class 4711", "Code 3755", "Class Code 12 Deckhands"])
def test_numbers_of_a_posting_stay_so(line: str) -> None:
    assert "identifiers" in {
        section.kind for section in jobparse.parse(f"Quay Hand\n{line}\n\nDUTIES\n- Moors.").posting.sections
    }


def test_a_day_behind_one_word_is_a_date() -> None:
    assert jobparse.parse("Quay Hand\nCloses 12 June 2031\n\nDUTIES\n- Moors.").posting.dates.closes == "2031-06-12"


PARTS = """1. EDUCATION: Eight years of school.
2. EXPERIENCE: Two years on boats.
3. LANGUAGE: Level II Dutch.
4. SKILLS AND ABILITIES: Has to tie knots."""


@pytest.mark.parametrize("note", ["", "NOTE: Speak of each of these in your letter.\n"])
@pytest.mark.parametrize("parts", [PARTS, PARTS.replace(". ", ") "), PARTS.title()])
def test_numbered_parts_of_what_is_asked_for_keep_their_labels(note: str, parts: str) -> None:
    posting = read(f"QUALIFICATIONS REQUIRED\n{note}{parts}\n\nSELECTION PROCESS\nA board talks with the best.")
    assert [item.split(":")[0].upper() for item in posting.qualifications.minimum] == [
        "EDUCATION",
        "EXPERIENCE",
        "LANGUAGE",
        "SKILLS AND ABILITIES",
    ]
    assert posting.skills == []
    assert posting.qualifications.experience[0].years == 2


def test_numbered_headings_over_lists_stay_headings() -> None:
    posting = read("QUALIFICATIONS\n1. Education:\n- Eight years of school.\n2. Skills:\n- Knots.\n- Charts.")
    assert [skill.text for skill in posting.skills] == ["Knots.", "Charts."]
