"""Headings in capitals that a line ends with, words that lead on below a heading, and quoted mails with several heads."""

from __future__ import annotations

import pytest
from layouts import structure

import jobparse

WORK = "The Port seeks a Crew Leader who can run a crew of four. The Leader lays out the work of those whose berths are shut."
LIST = "- Rigs cranes and hoists.\n- Keeps the records.\n- Paints the quay.\n"
MORE = "- Trains volunteers to splice.\n- Writes to the board.\n- Orders paint.\n- Meets boats.\n- Greets guests.\n"
NEED = "MINIMUM QUALIFICATIONS\n- A diploma.\n- Two years of rigging.\n"


def kinds(text: str) -> list[tuple[str, str | None]]:
    """The kinds and headings of the sections of a text."""
    return [(section.kind, section.heading) for section in jobparse.parse(text).posting.sections]


@pytest.mark.parametrize("heading", ["ESSENTIAL JOB FUNCTIONS", "DUTIES AND RESPONSIBILITIES", "ESSENTIAL DUTIES:"])
def test_a_heading_in_capitals_that_a_paragraph_ends_with(heading: str) -> None:
    text = f"Crew Leader\n\nGENERAL DESCRIPTION\n{WORK} {heading}\n{LIST}{NEED}"
    assert ("duties", heading.rstrip(":")) in kinds(text)
    assert len(jobparse.parse(text).posting.duties) == 3


def test_capitals_that_end_no_sentence_before_them_are_none() -> None:
    text = f"Crew Leader\n\nGENERAL DESCRIPTION\n{WORK} See the list of ESSENTIAL JOB FUNCTIONS\n\n{NEED}"
    assert all(heading != "ESSENTIAL JOB FUNCTIONS" for _, heading in kinds(text))


def test_words_that_lead_on_are_no_heading_below_one() -> None:
    text = (
        f"Crew Leader\n\nDuties\n{LIST}\n{NEED}\nPhysical Requirements:\nMust have the ability to:\n- Lift 45 pounds\n- Climb\n"
    )
    posting = jobparse.parse(text).posting
    assert posting.physical_requirements == ["Lift 45 pounds", "Climb"]
    assert len(posting.qualifications.minimum) == 2


def test_a_mail_that_was_passed_on_twice() -> None:
    head = (
        "From: Ann Pine <ann@list.example.org>\nTo: boats@list.example.org\nDate: Mon, 3 May 2027 09:12:44 -0500\n"
        "Subject: Fwd: Job - Crew Leader\n\nHi all, this came from our neighbours across the bay, who look for somebody to lead a"
        " crew. I am not the one to ask, so see below and write to them, not to me. The spring sale is on the 20th.\n\nAnn\n\n"
        "---------- Forwarded message ---------\nFrom: Gil Oak <gil@port.example.org>\nDate: Sun, May 2, 2027 at 4:41 PM\n"
        "Subject: Job - Crew Leader\n\n"
    )
    body = f"{WORK}\n\nWHAT YOU WILL DO\n{LIST}{MORE}\nWHAT WE NEED\n- Associate's degree in rigging or\n  painting\n- A boat\n"
    quoted = "".join(f"> {line}\n" if line else ">\n" for line in body.split("\n"))
    posting = jobparse.parse(head + quoted).posting
    assert posting.qualifications.minimum == ["Associate's degree in rigging or painting", "A boat"]
    assert len(posting.duties) == 8


def test_one_line_with_several_statements_on_knowledge() -> None:
    text = (
        "Position: Pier Inspector Department: Harbors Salary: $49,000 - $61,000 per year Close Date: 3-20-2026 SUMMARY: Under"
        " supervision, inspects the building of piers, quays and slips by contractors to see that they meet what the city asks."
        " ESSENTIAL FUNCTIONS: Inspects piles, decking and fenders and keeps a diary. Meets those who moor there. KNOWLEDGE,"
        " SKILLS AND ABILITIES: Knowledge of piles and decking. Knowledge of OSHA rules on diving. Skill in the use of a sounding"
        " line. Ability to read plans. MINIMUM TRAINING AND EXPERIENCE: High school diploma and three years of work on piers."
        " BENEFITS: Retirement, health and dental plans, 11 holidays. HOW TO APPLY: Apply at 25 Palm Plaza by noon."
    )
    posting = jobparse.parse(text).posting
    assert [row.text for row in posting.knowledge] == ["Knowledge of piles and decking.", "Knowledge of OSHA rules on diving."]
    assert [row.text for row in posting.skills] == ["Skill in the use of a sounding line."]
    assert [row.text for row in posting.abilities] == ["Ability to read plans."]
    assert structure(text).sections


def test_a_list_that_asks_below_the_list_of_duties() -> None:
    asked = (
        "  • Two years of college in tides.\n  • Knows how to read a chart.\n  • Valid license to steer.\n  • Swimming skills.\n"
    )
    text = f"Crew Leader\n\nDuties\n\n{LIST}\n\n{asked}\nCompensation:\n\n$22 to $25 per hour.\n"
    posting = jobparse.parse(text).posting
    assert (len(posting.duties), len(posting.qualifications.minimum)) == (3, 4)
    more = "  • Moors the boats.\n  • Keeps licenses on file.\n  • Drives the van.\n  • Sweeps the quay.\n"
    posting = jobparse.parse(f"Crew Leader\n\nDuties\n\n{LIST}\n\n{more}\nCompensation:\n\n$22 to $25 per hour.\n").posting
    assert (len(posting.duties), len(posting.qualifications.minimum)) == (7, 0)


def test_pieces_that_meet_at_a_country_or_a_year() -> None:
    text = (
        "Crew Leader\n\nWhat You'll Do\nRig the cranes.\n\nWhat You'll NeedBachelor's degree in rigging with good marks.Two years"
        " of experience in splicing or painting.U.S. citizenship, or leave.Knowledge of the Ports Act 2010Ability to steer"
        " a ferry.\n\nBenefits\nA pension.\n"
    )
    assert jobparse.parse(text).posting.qualifications.minimum == [
        "Bachelor's degree in rigging with good marks.",
        "Two years of experience in splicing or painting.",
        "U.S. citizenship, or leave.",
        "Knowledge of the Ports Act 2010",
        "Ability to steer a ferry.",
    ]
