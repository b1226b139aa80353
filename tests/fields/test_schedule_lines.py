"""Days and hours in lines that go on, hours a week in more forms and those that are none, footnotes and damaged hours."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from announcement import announce, codes, read

if TYPE_CHECKING:
    from jobparse.posting import Schedule


def schedule(part: str) -> Schedule:
    """The schedule of an announcement with a part put between its title block and its duties."""
    return announce(part).posting.schedule


@pytest.mark.parametrize(
    ("part", "week"),
    [
        ("Work Week: NE (35-hour) Work Week", 35),
        ("Hours per Week:\nat least 36", 36),
        ("Hours per Week: minimum 36", 36),
        ("Hours Per Week 37.5", 37.5),
        ("Weekly Hours     22.5", 22.5),
        ("The position is a 37-hour work week with vacation and health benefits.", 37),
        ("The post is full time, 37 hour working week.", 37),
        ("WORK YEAR: This is a 52 week work year, 40 hours per weekWORK DAY: Monday through Friday", 40),
        ("Staff work no less than 30 hours a week.", 30),
        ("Hourly clerks work fewer than 20 hours per week.", None),
        ("Hours: less than 10 hours per week", None),
        ("The work is under 20 hours per week.", None),
        ("The post is part time and must not exceed 25 hours per week.", None),
        ("Personal leave credit in the first paycheck\n40 hours", None),
        ("Vacation\n40 hours", None),
    ],
)
def test_hours_a_week(part: str, week: float | None) -> None:
    assert schedule(part).hours_per_week == week


def test_days_with_hours_of_their_own_go_on() -> None:
    told = schedule(
        "Elm Library is hiring a part-time clerk for Wednesdays 11am - 3pm, Thursdays 4pm - 8pm, and one Saturday a month."
    )
    assert told.days == ["wednesday", "thursday"]
    assert [(row.start, row.end) for row in told.hours] == [("11:00", "15:00"), ("16:00", "20:00")]


def test_lines_below_an_empty_heading() -> None:
    told = schedule(
        "WORK SCHEDULE\n"
        "Must be able to work 19 hours a week:\nTuesdays and Thursdays 3PM-8PM\nFridays 12PM-6PM &\nSaturdays 9AM-12PM\n"
        "TESTING\nA typing test is given."
    )
    assert told.days == ["tuesday", "thursday", "friday", "saturday"]
    assert [(row.start, row.end) for row in told.hours] == [("15:00", "20:00"), ("12:00", "18:00"), ("09:00", "12:00")]
    assert told.hours_per_week == 19


def test_hours_behind_a_week_in_a_note() -> None:
    told = schedule(
        "Please Note: This position is full-time, 37.5 hours per week 9:00am-5:00pm. Days off are Saturday and Sunday"
    )
    assert [(row.start, row.end) for row in told.hours] == [("09:00", "17:00")]
    assert (told.days, told.hours_per_week) == ([], 37.5)
    assert schedule("NOTE: Questions are answered from 8:00am-4:00pm.").hours == []


def test_a_table_with_a_schedule_of_the_week() -> None:
    told = read(
        "POSITION TITLE\n|\nHead Rowing Coach\n|\nSALARY\n|\nPer the schedule\n|\n"
        "WORK WEEK SCHEDULE\n|\nMonday – Friday; some weekends\n|\n"
        "WORK HOURS\n|\nAs the tide dictates\n|\nPOSITION PURPOSE:\nThe coach teaches rowing.\n"
    ).posting.schedule
    assert told.days == ["monday", "tuesday", "wednesday", "thursday", "friday"]


def test_the_weekday_of_a_deadline_is_no_work_day() -> None:
    assert schedule("Apply at any time until 4.30pm (WST) on Friday, 30 May 2025.").days == []
    assert schedule("Schedule: Friday, 30 hours a week").days == ["friday"]


def test_a_footnote_on_hours() -> None:
    assert schedule("Hours: 8 a.m. - 5 p.m.*\n*Subject to change").note == "Subject to change"
    assert schedule("Hours: **8 a.m. - 5 p.m.**\n*Subject to change*").note != "Subject to change*"


def test_hours_that_lost_their_halves_of_the_day() -> None:
    parsed = announce("Hours: 7:00 . - 3:30 .")
    assert parsed.posting.schedule.hours == []
    assert "damaged_value" in codes(parsed)


def test_a_label_glued_to_a_remark() -> None:
    told = schedule("Schedule: Monday through Friday, starting as early as 6:00 A.M.SALARY: starting salary $21.39/hour")
    assert told.note == "starting as early as 6:00 A.M."


def test_hours_among_the_terms_of_employment() -> None:
    text = "Net Mender\n\nTERMS OF EMPLOYMENT: Ten month contract; 7:15 a.m. - 3:15 p.m.\n\nDUTIES\n\n- Mends nets.\n"
    hours = read(text).posting.schedule.hours
    assert [(row.start, row.end) for row in hours] == [("07:15", "15:15")]


def test_the_usual_week() -> None:
    text = "Net Mender\n\nJOB SUMMARY\n\nThe usual week is {}, but the quay opens at 6:45.\n\nDUTIES\n\n- Mends nets.\n"
    assert read(text.format("38 hours")).posting.schedule.hours_per_week == 38
    assert read(text.format("busy")).posting.schedule.hours_per_week is None
