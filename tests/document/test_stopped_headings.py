"""Headings with a stop behind them on the line of their paragraph, and those that name the employer before a colon."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from guarantees import check_all

import jobparse

if TYPE_CHECKING:
    from jobparse.posting import JobPosting


def read(text: str) -> tuple[JobPosting, list[tuple[str, str | None]]]:
    """The record of a text, and the kinds and headings of its sections."""
    parsed = jobparse.parse(text)
    check_all(parsed)
    return parsed.posting, [(section.kind, section.heading) for section in parsed.posting.sections]


CAPITALS = """\
HARBOR PILOT

Town of Alder

WHAT A PILOT DOES. You'll steer ferries through the narrows and be the first whom guests see.
YOUR TASKS:
- Guide ships through the narrows
- Inspect buoys after storms
WHY ALDER? We have run boats in the bay since 1911, and two of them still float.
READY? Text PILOT to 40404 or apply at alder.example.org.
Filed under boats on May 3.
"""


def test_headings_in_capitals_before_a_stop() -> None:
    posting, sections = read(CAPITALS)
    assert ("about", "WHY ALDER") in sections
    assert ("application", "READY") in sections
    assert posting.application.instructions == ["Text PILOT to 40404 or apply at alder.example.org."]
    # words on the work over one paragraph sum it up where the duties follow
    assert ("summary", "WHAT A PILOT DOES") in sections
    assert len(posting.duties) == 2
    # the section ends with its paragraph
    assert sections[-1] == ("other", None)


def test_a_shouted_sentence_is_no_heading() -> None:
    _, sections = read(CAPITALS.replace("WHY ALDER? We", "NEW PILOTS ARE WELCOME. We"))
    assert not any("WELCOME" in (heading or "") for _, heading in sections)


ORDINARY = """\
Harbor Pilot

Town of Alder

Your tasks. Guides ships through the narrows and inspects buoys after storms.

What is required. Two years of work on boats and a diploma of a school.

Helpful, though not required. A song to sing while at the wheel.

Benefits. Twelve holidays each year, and a pension of the state.
"""


def test_headings_in_ordinary_letters_before_a_stop() -> None:
    posting, sections = read(ORDINARY)
    assert posting.qualifications.minimum == ["Two years of work on boats and a diploma of a school."]
    assert posting.qualifications.preferred == ["A song to sing while at the wheel."]
    assert ("benefits", "Benefits") in sections


def test_one_alone_in_ordinary_letters_is_a_sentence() -> None:
    text = "Harbor Pilot\n\nTown of Alder\n\nDuties:\n- Guides ships.\n- Inspects buoys.\n\nWhat is required. {}\n"
    _, sections = read(text.format("Two years of work on boats and a diploma of a school."))
    assert not any(heading == "What is required" for _, heading in sections)


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("Your mission", "duties"),
        ("What you bring", "minimum_qualifications"),
        ("How We Choose", "selection"),
        ("Your duties are light", None),  # a sentence
        ("Our benefits are many", None),
        ("Duties as ever", None),
    ],
)
def test_one_alone_in_title_case_or_to_the_reader(heading: str, kind: str | None) -> None:
    text = "Harbor Pilot\n\nTown of Alder\n\nSalary:\n$20 an hour\n\n{}. Two boats and a tug cross the bay each hour.\n"
    _, sections = read(text.format(heading))
    assert {name: kind for kind, name in sections}.get(heading) == kind


def test_the_employer_named_before_a_colon() -> None:
    text = "HARBOR PILOT\n\nClosing Date: May 3, 2027\n\nABOUT {}: {}\n\nDuties:\n- Guides ships.\n- Inspects buoys.\n"
    words = "Two ferries and a tug cross the bay each hour of the day, and the last one waits for the train from the hills."
    _, sections = read(text.format("ALDER FERRIES", words))
    assert ("about", "ABOUT ALDER FERRIES") in sections
    _, sections = read(text.format("THIS EXAMINATION", words))
    assert not any(kind == "about" and heading for kind, heading in sections)
