"""Types, unions and hours as pages print them: cells, titles, numbers of posts, lists of those found fit, split days."""

from __future__ import annotations

from typing import Any

import pytest
from announcement import announce, read

ROWS = "Ferry Steward\n\nHours: | {} |\nJob type: | {} |\nClosing date: | 3 May 2027 |\n\nSummary\nYou take fares.\n"


@pytest.mark.parametrize(
    ("hours", "kind", "types"),
    [("Full time", "Permanent", ["full_time", "permanent"]), ("Part time", "Temporary", ["part_time", "temporary"])],
)
def test_cells_of_a_board(hours: str, kind: str, types: list[str]) -> None:
    assert read(ROWS.format(hours, kind)).posting.employment.types == types


@pytest.mark.parametrize(
    ("title", "types"),
    [
        ("Seasonal - Ferry Staff", ["seasonal"]),
        ("Ferry Clerk (Part-Time)", ["part_time"]),
        ("Ferry Clerk, Temporary", ["temporary"]),
        ("Temporary Traffic Control Designer", []),
        ("Contract Auditor (Contracts)", []),
    ],
)
def test_titles(title: str, types: list[str]) -> None:
    text = f"What are the duties and the job description for the {title} position at City of Elmford?\nSell tickets.\n"
    parsed = read(text + "Requirements\n- Can count change.\n")
    assert parsed.posting.employment.types == types


@pytest.mark.parametrize(
    ("part", "types"),
    [
        ("The Borough of Elmford is accepting applications for a part time Administrative Aide at the pier.", ["part_time"]),
        ("The Town seeks a full-time Compliance Officer for its docks.", ["full_time"]),
        ("Type of Work: OPEN        (2) Position(s), Regular Part Time", ["part_time"]),
        ("Employment Status: part time (20 hours); full time may follow when the levy passes.", ["part_time"]),
        (
            "The Port seeks a full-time steward. Names on the register may be certified for temporary and part-time posts.",
            ["full_time"],
        ),
        ("Job or Internship: Job\nTerms: full-time", ["full_time"]),
        (
            "Salary: $41,500 - $52,250 annually, Grade 4, full-time, with a pension and a very long list of other good things.",
            ["full_time"],
        ),
    ],
)
def test_types(part: str, types: list[str]) -> None:
    assert announce(part).posting.employment.types == types


def test_contract_in_brackets_of_a_title_block() -> None:
    assert read("Ferry Clerk (Contract - 2 years)\n\nDuties\n- Sell tickets\n").posting.employment.types == ["contract"]


@pytest.mark.parametrize(
    ("part", "union"),
    [("This job is in HPDWU Local 77.", "HPDWU Local 77"), ("Call the Local 77 bus line.", None), ("See OUR local paper.", None)],
)
def test_unions(part: str, union: str | None) -> None:
    assert announce(part).posting.employment.union == union


@pytest.mark.parametrize(
    ("part", "week"),
    [
        ("Working hours 36 per week.", 36),
        ("The hours are 22.5 a week all year round.", 22.5),
        ("part-time 60 % (24 h/week) | Pier 4", 24),
        ("Pay by the scale of the port (weekly hours 36.5).", 36.5),
        ("You work a four day week of 34 hours on the ferry.", 34),
        ("Casual stewards work anything from three to twenty hours a week.", None),
    ],
)
def test_hours_a_week(part: str, week: float | None) -> None:
    assert announce(f"Summary\n{part}").posting.schedule.hours_per_week == week


def test_hours_of_a_split_day() -> None:
    part = "Work hours are Monday through Friday, 5:45 a.m. to 8:30 a.m. and 2:15 p.m. to 5 p.m. when the ferry runs."
    schedule: Any = announce(f"Qualifications\nSteady hands. {part}").posting.schedule
    assert [(row.start, row.end) for row in schedule.hours] == [("05:45", "08:30"), ("14:15", "17:00")]


def test_half_of_the_day_glued_to_the_next_label() -> None:
    assert announce("Closing Date: May 3, 2027, 5:00 PMOffice: Pier 4").posting.dates.closes == "2027-05-03T17:00:00"
