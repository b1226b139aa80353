"""What is said of shifts in words: behind labels, and in sentences on when one may have to work."""

from __future__ import annotations

import pytest
from announcement import announce, end_with, read


@pytest.mark.parametrize(
    ("lines", "note"),
    [
        ("Shift: Day", "Day"),
        ("Shift: Varies", "Varies"),
        ("Shift: Second Shift", "Second Shift"),
        ("Shift: Rotating, with every other weekend", "Rotating, with every other weekend"),
        ("Hours: Flexible", "Flexible"),
        ("Work Hours: As dictated by the tides and the season", "As dictated by the tides and the season"),
        ("Work Year: 181 days (10 months)", "181 days (10 months)"),
        ("Months per Year: 10 months", "10 months"),
        ("Shift: Full-time", None),
        ("Shift: 10", None),
        ("Shift: 10-hour", "10-hour"),
        ("Hours: Full-time", None),
        ("Hours: 40 per week", None),
        ("Months per Year: 12", None),
        ("Hours: see the agreement of the union", None),
    ],
)
def test_labels(lines: str, note: str | None) -> None:
    assert announce(lines).posting.schedule.note == note


@pytest.mark.parametrize(
    "sentence",
    [
        "May be required to work evenings and weekends.",
        "Must be available to work rotating shifts, weekends and holidays.",
        "The inspector may be required to work other than normal duty hours.",
        "Inspectors may be required to work shifts including nights and holidays.",
        "Inspectors may be scheduled to work up to six days per week during daytime hours.",
        "MUST BE WILLING TO WORK NIGHTS AND WEEKENDS.",
    ],
)
@pytest.mark.parametrize("heading", ["WORKING CONDITIONS", "CONDITIONS OF EMPLOYMENT", "SPECIAL REQUIREMENTS"])
def test_sentences(sentence: str, heading: str) -> None:
    posting = end_with(f"{heading}\n\n- Bridges are high.\n- {sentence}").posting
    assert posting.schedule.note == sentence


def test_a_sentence_beside_days_and_hours() -> None:
    text = "Schedule: Monday - Friday, 8:00 a.m. to 4:30 p.m.\n\nSPECIAL REQUIREMENTS\n\n- May be required to work weekends.\n"
    schedule = announce(text).posting.schedule
    assert schedule.days[0] == "monday"
    assert schedule.note == "May be required to work weekends."


def test_a_sentence_of_the_summary_stays_in_its_section() -> None:
    told = "The diver looks for rust.\n\nThe diver is expected to work overtime during floods.\n\nThe diver also counts bolts."
    parsed = read(f"BRIDGE DIVER\n\nSUMMARY\n\n{told}\n\nDUTIES\n\n- Dives below bridges.\n")
    assert parsed.posting.schedule.note == "The diver is expected to work overtime during floods."
    assert [section.kind for section in parsed.posting.sections] == ["header", "summary", "duties"]


def test_what_must_be_done_stands_among_duties() -> None:
    text = "\nOTHER DUTIES\n\n- Counts the bolts.\n- Must be available to work shifts as the river rises.\n"
    assert end_with(text).posting.schedule.note == "Must be available to work shifts as the river rises."


@pytest.mark.parametrize(
    "part",
    [
        "WORKING CONDITIONS\n\n- Inspectors who must work nights receive a differential.",
        "WORKING CONDITIONS\n\n- Weekend work is not required.",
        "WORKING CONDITIONS\n\n- Must be able to work with night crews of others.",
        "BENEFITS\n\n- Paid holidays and no work on weekends.",
        "OTHER DUTIES\n\n- Assigns staff who may be required to work overtime.",
        "SPECIAL REQUIREMENTS\n\n- Must have two years of experience in work at night.",
        "WORKING CONDITIONS\n\n- Inspectors are not expected to work overtime.",
        "WORKING CONDITIONS\n\n- Inspectors may never work nights.",
        "WORKING CONDITIONS\n\n- Inspectors will seldom be required to work weekends.",
        "WORKING CONDITIONS\n\n- You won't be required to work evenings.",
        "WORKING CONDITIONS\n\n- Inspectors may work overtime only, and never without approval.",
        "BENEFITS\n\n- Ten days of rest.\n- Inspectors are able to work four days, with all weekends free.",
    ],
)
def test_others_are_no_notes(part: str) -> None:
    assert end_with(part).posting.schedule.note is None


@pytest.mark.parametrize(
    ("line", "types"),
    [
        ("**35 hours/week -Part-time", ["part_time"]),
        ("40 hours per week - Full-time", ["full_time"]),
        ("The pier is open five hours - part-time staff rest", []),
    ],
)
def test_the_type_behind_hours_a_week(line: str, types: list[str]) -> None:
    assert announce(line).posting.employment.types == types


def test_hours_of_leave_tell_no_type() -> None:
    assert end_with("BENEFITS\n\n- 10 hours of leave a month - part-time").posting.employment.types == []
