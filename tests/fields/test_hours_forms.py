"""Forms that hours are printed in, and what has their form and is none."""

from __future__ import annotations

import pytest
from announcement import announce, read


@pytest.mark.parametrize(
    ("part", "hours"),
    [
        ("Hours: 8-4:30", [("08:00", "16:30")]),
        ("Hours: 9 to 5", [("09:00", "17:00")]),
        ("Hours: 6-8 a day", []),
        ("Hours: 7:00a-3:30p", [("07:00", "15:30")]),
        ("Shift: 11p-7a", [("23:00", "07:00")]),
        ("Shift: Grade 7a to 9", []),
        ("Working Hours: 08h00 - 16h30", [("08:00", "16:30")]),
        ("Hours: 9.00 to 17.00, Monday to Friday", [("09:00", "17:00")]),
        ("Hours: 9.00 - 5.00, Monday to Friday", [("09:00", "17:00")]),
        ("Schedule: weekends at 9.00 - 17.00 per hour", []),
        ("Schedule: a test with grades from 3.10 to 4.20", []),
        ("WORK SCHEDULE\n\nThe day begins at 7:00 a.m. and ends at 3:30 p.m.", [("07:00", "15:30")]),
        ("WORK SCHEDULE\n\nThe crew reports at 6:30 AM and finishes at 3:00 PM.", [("06:30", "15:00")]),
        ("WORK SCHEDULE\n\nOpen at 7 a.m. and 3 p.m.", []),
    ],
)
def test_hours_in_further_forms(part: str, hours: list[tuple[str, str]]) -> None:
    assert [(row.start, row.end) for row in announce(part).posting.schedule.hours] == hours


@pytest.mark.parametrize(
    ("sentence", "count"),
    [
        ("Swing shift, 3pm to 11pm.", 1),
        ("Shifts run 6am-2pm, 2pm-10pm and 10pm-6am.", 3),
        ("The shift is 7:00 a.m. to 3:30 p.m.", 1),
        ("The doors are open 6am-2pm, and again 2pm-10pm.", 0),
    ],
)
def test_shifts_without_days_in_a_sentence_on_the_role(sentence: str, count: int) -> None:
    parsed = read(f"TOWN OF ALDER\nHARBOR CLERK\n\nAlder is seeking a clerk. {sentence}\n\nDUTIES\n\n- Sells permits.\n")
    assert len(parsed.posting.schedule.hours) == count


@pytest.mark.parametrize(
    ("part", "days", "hours", "note"),
    [
        (
            "Employment Type: Full-time, Monday - Thursday\n\nSCHEDULE\n\n6:30 am - 3:00 pm with a short lunch",
            4,
            ("06:30", "15:00"),
            "with a short lunch",
        ),
        ("Job Type: Full-time; Part-time Sunday\n\nWORK HOURS\n\nMonday-Friday 9:00 am - 5:30 pm", 5, ("09:00", "17:30"), None),
        ("Job Type: Part-time (not Mondays)", 0, None, None),
    ],
)
def test_days_in_the_type_only_add(part: str, days: int, hours: tuple[str, str] | None, note: str | None) -> None:
    schedule = announce(part).posting.schedule
    assert (len(schedule.days), schedule.note) == (days, note)
    assert [(row.start, row.end) for row in schedule.hours] == ([hours] if hours else [])


@pytest.mark.parametrize(
    ("value", "hours"),
    [
        ("11 - 4 crews of the pier", []),
        ("12-7 weeks", []),
        ("11-2 dinner", []),
        ("8-6 hours a week", []),
        ("9-4 and some evenings", [("09:00", "16:00")]),
        ("7:30-4, with a break", [("07:30", "16:00")]),
        ("Pay is 9.40 to 8.35", []),
        ("The rate is 9.30 to 8.15", []),
        ("9.30 to 5.15", [("09:30", "17:15")]),
        ("Rooms 2a-6a and ward 5a to 6p", []),
        ("6a-2p; 2p-10p", [("06:00", "14:00"), ("14:00", "22:00")]),
    ],
)
def test_figures_that_are_no_hours(value: str, hours: list[tuple[str, str]]) -> None:
    assert [(row.start, row.end) for row in announce(f"Schedule: {value}").posting.schedule.hours] == hours


def test_days_of_a_season_are_an_exception() -> None:
    schedule = announce("Schedule: M, T, Th 9 am - 4 pm; M/W/F in winter").posting.schedule
    assert (schedule.days, schedule.note) == (["monday", "tuesday", "thursday"], "M/W/F in winter")
