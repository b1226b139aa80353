"""What is a part of a title though it looks like what is said of its posting, and what is none."""

from __future__ import annotations

import pytest
from announcement import BODY, read


@pytest.mark.parametrize(
    "line",
    [
        "Seasonal Recruitment Officer for Ferry Programs",
        "Deckhand Recruitment Coordinator for Tide Watchers",
        "Tides Teacher (Grades 9-12)",
        "Tides Teacher (Grade 5)",
        "Deputy Principal (K-5)",
        "Tides Teacher, Grade 4",
        "Sailing Instructor - Grade 11/12",
        "Deputy Principal - Grade 7/8",
        "Tides Teacher II - Grade 3/4",
        "School Counselor (Grades 6-8)",
        "Vice President for Student Opportunity",
        "Director of Deckhand Opportunity",
        "Director for Career Opportunity",
        "Ferry Manager - R2 Harbors",
        "Ferry Manager, R2 Harbors",
        "Ferry Manager - R 40 Road Works",
        "Ferry Developer - PHP 8",
        "Tide Information - Coding Specialist",
        "Tide Information: Gauge Technician",
        "Ferry Information - Officer",
        "Visitor Information | Assistant",
        "Crew Services Recruitment - Specialist",
        "Youth Employment - Officer",
    ],
)
def test_a_title_keeps_what_it_is_on(line: str) -> None:
    assert read(f"{line}\n{BODY}").posting.title == line
    assert read(f"Job Title: {line}\n{BODY}").posting.title == line


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("Elm Ferries Recruitment 2027 for 40 Ferry Surveyors", "Ferry Surveyors"),
        ("Elm Ferries Recruitment of crew for the post of Ferry Surveyor", "Ferry Surveyor"),
        ("Principal Ferry Clerk (Grades 5-7)", "Principal Ferry Clerk"),
        ("School Custodian - Grade 5", "School Custodian"),
        ("Tides Teacher - Grade C2", "Tides Teacher"),
        ("Ferry Surveyor Opportunity", "Ferry Surveyor"),
        ("Ferry Surveyor Career Opportunity", "Ferry Surveyor"),
        ("Ferry Surveyor - R 12 000 per month", "Ferry Surveyor"),
        ("Ferry Surveyor (R240,500 a year)", "Ferry Surveyor"),
        ("Ferry Surveyor - R85.50 per hour", "Ferry Surveyor"),
        ("Candidate Information Booklet - Ferry Surveyor", "Ferry Surveyor"),
        ("Local Recruitment: Ferry Surveyor", "Ferry Surveyor"),
        ("Elm Council Recruitment: Ferry Surveyor", "Ferry Surveyor"),
        ("Ferry Surveyor (K-5)", "Ferry Surveyor"),
        ("Tides Board Vacancy: Ferry Surveyor", "Ferry Surveyor"),
    ],
)
def test_a_title_without_what_is_no_part_of_it(line: str, title: str) -> None:
    assert read(f"{line}\n{BODY}").posting.title == title
