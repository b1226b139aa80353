"""Working hours, days and hours a week."""

from __future__ import annotations

import pytest

from jobparse.values.times import find_days, find_hours
from jobparse.values.weekdays import WEEK
from jobparse.values.weekly_hours import find_hours_per_week


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("9:00am to 5:00pm", [("09:00", "17:00")]),
        ("9:00 am - 5:00 pm", [("09:00", "17:00")]),
        ("9 : 00 A.M. to 5 : 00 P.M.", [("09:00", "17:00")]),
        ("8:30 a.m.-4:30 p.m.", [("08:30", "16:30")]),
        ("7:00 A.M. until 3:30 P.M.", [("07:00", "15:30")]),
        ("0700-1530", [("07:00", "15:30")]),
        ("2300 to 0700 hours", [("23:00", "07:00")]),
        ("noon to 8 pm", [("12:00", "20:00")]),
        ("12:00 noon until 5:00 p.m.", [("12:00", "17:00")]),
        ("12:00 pm to 8:00 pm", [("12:00", "20:00")]),
        ("4 pm to midnight, 5 days", [("16:00", "00:00")]),
        ("between the hours of 8:00 am and 5:00 pm", [("08:00", "17:00")]),
        ("9-5pm", [("09:00", "17:00")]),
        ("1 - 5 pm", [("13:00", "17:00")]),
        ("10-6 am", [("22:00", "06:00")]),
        ("9am - 5", [("09:00", "17:00")]),
        ("10pm-6", [("22:00", "06:00")]),
        ("9:00-5:00", [("09:00", "17:00")]),
        ("08:00-16:30", [("08:00", "16:30")]),
        # not hours
        ("8-5", []),
        ("2 to 3 years", []),
        ("2019-2020", []),
        ("1:00-2:00", []),
        ("8:00 am and 5:00 pm", []),
        ("13:00 pm - 25:00 pm", []),
        ("5:00 pm - 5:00 pm", []),
    ],
)
def test_find_hours(text: str, hours: list[tuple[str, str]]) -> None:
    assert [found[:2] for found in find_hours(text)] == hours


MONDAY_TO_FRIDAY = WEEK[:5]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Monday - Friday", MONDAY_TO_FRIDAY),
        ("Monday through Friday", MONDAY_TO_FRIDAY),
        ("MONDAY THRU FRIDAY", MONDAY_TO_FRIDAY),
        ("Mon-Fri", MONDAY_TO_FRIDAY),
        ("Mon. to Fri.", MONDAY_TO_FRIDAY),
        ("M-F", MONDAY_TO_FRIDAY),
        ("M thru F", MONDAY_TO_FRIDAY),
        ("weekdays", MONDAY_TO_FRIDAY),
        ("Tuesday, Thursday and Saturday", ("tuesday", "thursday", "saturday")),
        ("Saturdays, Sundays, and Mondays", ("monday", "saturday", "sunday")),
        ("Sunday to Thursday", ("monday", "tuesday", "wednesday", "thursday", "sunday")),
        ("Tu-Sa", ("tuesday", "wednesday", "thursday", "friday", "saturday")),
        ("Wednesdays only", ("wednesday",)),
    ],
)
def test_find_days(text: str, days: tuple[str, ...]) -> None:
    assert [found.days for found in find_days(f"Shift: {text} (flexible)")] == [days]


@pytest.mark.parametrize(
    "text", ["THURSDAY, DECEMBER 13, 2018", "Friday, 07/29/2026", "in the sun", "sat down", "weekends", "A-F"]
)
def test_no_days(text: str) -> None:
    assert find_days(text) == []


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("35 hours per week", [35]),
        ("40 hours/week", [40]),
        ("35 HOURS/WEEK PART-TIME", [35]),
        ("37.5 hrs. weekly", [37.5]),
        ("40-hour workweek", [40]),
        ("Hours/week: 40", [40]),
        ("Weekly hours: 37.5", [37.5]),
        ("20 hours a week", [20]),
        ("one hour per week", []),
        ("2 hours per week", []),
        ("35-40 hours per week", []),
        ("8 hours a day", []),
        ("$40 hours per week", []),
    ],
)
def test_hours_per_week(text: str, hours: list[float]) -> None:
    assert [found.value for found in find_hours_per_week(text)] == hours


@pytest.mark.parametrize(
    ("text", "hours"),
    [("9.30am - 5.15pm", [("09:30", "17:15")]), ("9.00 a.m. to 5.30 p.m.", [("09:00", "17:30")]), ("grades 3.5 to 4.5", [])],
)
def test_times_with_a_point(text: str, hours: list[tuple[str, str]]) -> None:
    assert [(found.start_time, found.end_time) for found in find_hours(text)] == hours


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("M, T, W, Th, F", [("monday", "tuesday", "wednesday", "thursday", "friday")]),
        ("M/W/F 10-2", [("monday", "wednesday", "friday")]),
        ("MWF", [("monday", "wednesday", "friday")]),
        ("(M/F/D)", []),
        ("M/F", []),
        ("F, W, M", []),
        ("Mon, Tues and Weds", [("monday", "tuesday", "wednesday")]),
        ("some Saturdays", []),
        ("occasional Sundays", []),
        ("Saturday rotation", []),
        ("Sundays on a voluntary basis", []),
        ("every other Friday off", []),
        ("Saturdays", [("saturday",)]),
    ],
)
def test_days_by_letters_and_exceptions(text: str, days: list[tuple[str, ...]]) -> None:
    assert [row.days for row in find_days(text)] == days
