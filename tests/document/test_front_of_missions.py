"""The front of announcements of missions abroad, and remarks on pay without a heading."""

from __future__ import annotations

import pytest

import jobparse

FRONT = """{name}
VACANCY ANNOUNCEMENT NUMBER 4711-2031
OPEN TO: All Sources
POSITION: Quay Hand
SALARY: Ordinarily Resident (OR): FSN-4
*Not-Ordinarily Resident (NOR): FP-9*
*The capital settles the step.
{remark}
{permits}
The Embassy is seeking a quay hand for its boats.
BASIC FUNCTION OF POSITION
Moors the boats of the mission.
"""
REMARK = "“Open To” tells who can apply. It does not stand for a “hiring\npreference”, on which more is said below."
PERMITS = "ALL ORDINARILY RESIDENT (OR) APPLICANTS MUST HAVE PERMITS FOR WORK AND/OR\nRESIDENCY BEFORE THEY ARE CONSIDERED."


@pytest.mark.parametrize("name", ["U.S. MISSION ELMONIA", "US Mission Elmonia", "PERMANENT MISSION OF ELMONIA"])
@pytest.mark.parametrize("permits", [PERMITS, PERMITS.replace(" (OR)", ""), PERMITS.replace("AND/OR\n", "AND/OR ")])
def test_the_front_of_a_mission(name: str, permits: str) -> None:
    posting = jobparse.parse(FRONT.format(name=name, remark=REMARK, permits=permits)).posting
    kinds = [section.kind for section in posting.sections]
    assert not {"about", "preferred_qualifications", "minimum_qualifications"} & set(kinds)
    assert posting.qualifications.minimum == posting.qualifications.preferred == []
    assert kinds[kinds.index("salary") :].count("header") == 0


def test_what_applicants_must_have_elsewhere_is_asked_for() -> None:
    posting = jobparse.parse("Quay Hand\n\nWork is paid by the week (full time). Applicants must have a boat card.").posting
    assert posting.qualifications.minimum == ["Applicants must have a boat card."]


def test_a_mission_that_is_no_place_tells_of_the_employer() -> None:
    sections = jobparse.parse("Quay Hand\n\nOUR MISSION\nWe keep boats safe.\n\nDUTIES\n- Moors.").posting.sections
    assert "about" in {section.kind for section in sections}


@pytest.mark.parametrize(
    "sentence",
    [
        "Hiring range for this position is $40,000 - $45,000.",
        "The pay rate for this job is $21 an hour.",
        "Salary range for this class is $3,000 a month.",
    ],
)
def test_what_a_post_pays(sentence: str) -> None:
    posting = jobparse.parse(f"Quay Hand\nDepartment: Ports\n\nDescription\n{sentence}\n\nDUTIES\n- Moors.").posting
    assert "salary" in {section.kind for section in posting.sections}
