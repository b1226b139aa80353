"""Headings that are known without standing in a list are no doubts; others are."""

from __future__ import annotations

import pytest

import jobparse

TEXT = """HARBOR CLERK

SALARY

$20 an hour

{heading}

{below}

QUALIFICATIONS

One year of experience on boats.

{note}
"""
FORTS = "Alder County is the third largest of the coast and serves ten thousand people in its four ports."


def doubts(heading: str, below: str, note: str = "") -> list[str]:
    posting = jobparse.parse(TEXT.format(heading=heading, below=below, note=note)).posting
    return [warning.message for warning in posting.warnings if warning.code == "unknown_heading"]


@pytest.mark.parametrize(
    ("heading", "below"),
    [
        ("ABOUT ALDER COUNTY HARBOR COURT", FORTS),
        ("TELEWORK/ON-SITE OPPORTUNITY", "This position is not eligible for telework."),
        ("GRADE", "HRLY 0008"),
    ],
)
def test_a_known_heading(heading: str, below: str) -> None:
    assert doubts(heading, below) == []


@pytest.mark.parametrize("note", ["SPECIAL NOTE A", "SPECIAL NOTE B"])
def test_a_counted_note(note: str) -> None:
    assert doubts("DUTIES", "- Keeps the log.", f"{note}\n\nCandidates must have a boat for Assignment Level II.") == []


@pytest.mark.parametrize("heading", ["GULLS AND TIDES", "HARBOR WAYS"])
def test_an_unknown_heading(heading: str) -> None:
    assert len(doubts(heading, FORTS)) == 1
