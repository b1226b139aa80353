"""Days, hours, hours a week, and what else is said of them."""

from __future__ import annotations

import pytest
from announcement import BODY, announce, at, end_with, printed, read, without

WEEK = ["monday", "tuesday", "wednesday", "thursday", "friday"]


@pytest.mark.parametrize(
    ("part", "expected"),
    [
        ("Days: Monday - Friday\n\nHours: 9:00am to 5:00pm", {"days": WEEK, "hours": [("09:00", "17:00")]}),
        ("Days: Monday through Friday", {"days": WEEK}),
        ("Shift: Mon-Fri, 7:00 a.m. - 3:30 p.m.", {"days": WEEK, "hours": [("07:00", "15:30")]}),
        ("Days: Tuesday and Saturday", {"days": ["tuesday", "saturday"]}),
        ("Hours: 9:00 am to 5:00 pm (12:00 pm to 8:00 pm at times)", {"hours": [("09:00", "17:00"), ("12:00", "20:00")]}),
        ("Hours of Work:\n10:00 pm - 6:00 am", {"hours": [("22:00", "06:00")]}),
        ("Hours per Week: 37.5", {"hours_per_week": 37.5}),
        ("Hours: 35 hours per week", {"hours_per_week": 35}),
        (
            "Working pattern: Monday - Thursday 8.30am - 5.00pm, Friday 8.30am - 4.30pm",
            {"days": WEEK, "hours": [("08:30", "17:00"), ("08:30", "16:30")]},
        ),
        ("Workdays: Mon. - Fri.", {"days": WEEK}),
        ("SUMMARY\n\nThis is a Monday-Friday position with a view.", {"days": WEEK}),
        ("SUMMARY\n\nYou will work Monday to Friday.", {"days": WEEK}),
        ("SUMMARY\n\nThe market is held Monday to Friday.", {}),
        ("Hours of Work: 36.25/week (Schedule 6)", {"hours_per_week": 36.25}),
        ("WORKING HOURS\n\nThe working hours for this post are 37 per week.", {"hours_per_week": 37}),
        (
            "WORK SCHEDULE\n\nMonday to Friday, 8:00 am to 4:00 pm, 40 hours per week.",
            {"days": WEEK, "hours": [("08:00", "16:00")], "hours_per_week": 40},
        ),
    ],
)
def test_schedule(part: str, expected: dict[str, object]) -> None:
    parsed = announce(part)
    row = without(at(parsed, "/schedule"), "note")
    if "hours" in row:
        row["hours"] = [(span["start"], span["end"]) for span in row["hours"]]
    assert row == expected


@pytest.mark.parametrize(
    ("part", "note"),
    [
        ("Days: Monday - Friday (call out, as needed)\n\nHours: 9:00 am to 5:00 pm", "call out, as needed"),
        ("SHIFT: Monday through Friday (some weekends) HOURS: 9:00 am to 5:00 pm", "some weekends"),
        ("Hours: 9:00 am - 5:00 pm (evenings in flood season)", "evenings in flood season"),
        ("Days: Monday - Friday\n\nHours: 9:00 am to 5:00 pm", None),
        ("Hours/Shift\n32 hours/variable, including nights", "32 hours/variable, including nights"),
        ("Hours: Various, as the tide allows\n\nDays: Various, as the tide allows", "Various, as the tide allows"),
        ("Work hours: Monday - Friday, 8:00 a.m. - 5:00 p.m.\nThis posting may be closed and opened again.", None),
        ("Hours: 35 hours per week", None),
        ("Hours: Hours vary with the season", "Hours vary with the season"),
    ],
)
def test_note(part: str, note: str | None) -> None:
    parsed = announce(part)
    printed_note = parsed.posting.schedule.note
    assert (printed_note and printed_note.strip("()")) == note
    assert printed(parsed, "/schedule/note") == (printed_note or "")


def test_evidence_of_days_and_hours() -> None:
    parsed = announce("Days: Monday - Friday\n\nHours: 9:00am to 5:00pm")
    assert printed(parsed, "/schedule/days/2") == "Monday - Friday"
    assert printed(parsed, "/schedule/hours/0/end") == "9:00am to 5:00pm"


@pytest.mark.parametrize(
    "part",
    [
        "- Attends meetings on Mondays from 9:00 am to 11:00 am.",
        "HOW TO APPLY\n\nThe personnel office is open Monday to Friday, 9:00 am to 5:00 pm.",
        "Applications will be accepted until 11:59 pm on Friday, May 2, 2025.",
        "- Completion of 40 hours of first-aid training.",
    ],
)
def test_no_schedule(part: str) -> None:
    assert without(at(end_with(part), "/schedule")) == {}


@pytest.mark.parametrize(
    ("part", "note"),
    [
        ("WORK SCHEDULE\n\nThe bridge never sleeps, so crews rotate and may be asked for nights and weekends.", True),
        ("Hours/Shift\nDay - As the bridge never sleeps, the crew may be asked to work nights and weekends.", True),
        ("WORK SCHEDULE\n\nAll who wish to be promoted must have served a year at the grade below.", False),
        ("WORK SCHEDULE\n\nFull-time", False),
    ],
)
def test_prose_without_days_and_hours_is_a_note(part: str, *, note: bool) -> None:
    parsed = announce(part)
    expected = part.split("\n")[-1] if note else None
    assert parsed.posting.schedule.note == expected
    assert printed(parsed, "/schedule/note") == (expected or "")


@pytest.mark.parametrize("printed_hours", ["Monday-Friday 9-5", "Monday-Friday 9 to 5", "M-F, 9-5"])
def test_plain_figures_behind_days_are_hours(printed_hours: str) -> None:
    parsed = announce(f"Work Schedule: {printed_hours}")
    schedule = parsed.posting.schedule
    assert len(schedule.days) == 5
    assert [(row.start, row.end) for row in schedule.hours] == [("09:00", "17:00")]


def test_plain_figures_below_days_are_hours() -> None:
    parsed = end_with("Hours/Shift\n\nMonday-Friday\n9-5")
    assert [(row.start, row.end) for row in parsed.posting.schedule.hours] == [("09:00", "17:00")]


@pytest.mark.parametrize(
    ("sentence", "note"),
    [
        (
            "The standard work schedule for this position is Monday through Friday, 8:30 AM to 5:00 PM, and longer in a storm.",
            "and longer in a storm.",
        ),
        ("The workweek is typically 40 hours per week, 8:30 a.m. to 5:00 p.m., Monday through Friday.", None),
        ("The inspector is regularly scheduled to work 40 hours per week, Monday-Friday, 8:30-5:00 p.m.", None),
    ],
)
def test_a_sentence_on_the_role_tells_days_and_hours(sentence: str, note: str | None) -> None:
    schedule = announce(f"The inspector looks after all bridges of the town and its harbor. {sentence}").posting.schedule
    assert schedule.days == WEEK
    assert [(row.start, row.end) for row in schedule.hours] == [("08:30", "17:00")]
    assert schedule.note == note


def test_the_hours_of_an_office_are_none_of_the_work() -> None:
    parsed = announce("The inspector looks after all bridges. Our office hours are Monday to Friday, 8:30 a.m. to 5:00 p.m.")
    assert parsed.posting.schedule.hours == []


def test_plain_figures_behind_the_day_shift_are_hours() -> None:
    parsed = end_with("Hours/Shift\nDAY, 9-5; ON OCCASION, CREWS WILL BE REQUIRED TO WORK ON WEEKENDS.")
    assert [(row.start, row.end) for row in parsed.posting.schedule.hours] == [("09:00", "17:00")]
    assert parsed.posting.schedule.note == "ON OCCASION, CREWS WILL BE REQUIRED TO WORK ON WEEKENDS."


def test_weekdays_and_weekends_are_not_only_weekdays() -> None:
    prose = "Hours may be by day or in the evening to include weekdays and weekends. They vary with the needs of the ferry."
    parsed = announce(f"Schedule: {prose}")
    assert parsed.posting.schedule.days == []
    assert parsed.posting.schedule.note == prose


@pytest.mark.parametrize(
    ("sentence", "note"),
    [("Additional facts may be told at the table.", None), ("Some weekends are worked.", "Some weekends are worked.")],
)
def test_a_sentence_behind_days_is_a_note_where_it_is_on_them(sentence: str, note: str | None) -> None:
    parsed = announce(f"Work Schedule: The tour of duty is Monday - Friday. {sentence}")
    assert parsed.posting.schedule.note == note


@pytest.mark.parametrize(
    ("label", "weekly"),
    [("HOURS: 37.5", 37.5), ("Hours of Work: 40 hours", 40.0), ("Hours: 2080", None), ("Hours: 8", None), ("Shift: 12", None)],
)
def test_a_number_alone_behind_the_label_of_hours(label: str, weekly: float | None) -> None:
    schedule = announce(label).posting.schedule
    assert (schedule.hours_per_week if schedule else None) == weekly


def test_shifts_that_are_listed_line_by_line() -> None:
    shifts = "8:00 AM - 4:00 PM\n4:00 PM - 12:00 AM\n12:00 AM - 8:00 AM"
    parsed = end_with(f"NOTES\n\nThe work turns in shifts:\n\n{shifts}")
    assert [(row.start, row.end) for row in parsed.posting.schedule.hours] == [
        ("08:00", "16:00"),
        ("16:00", "00:00"),
        ("00:00", "08:00"),
    ]
    office = end_with("TO APPLY\n\nForms are taken at the town hall:\n7:00 am until 5:00 pm")
    assert office.posting.schedule.hours == []


def test_a_time_with_a_slip_of_the_keys() -> None:
    schedule = announce("Hours: Monday through Friday 9;00 am - 5:00 pm").posting.schedule
    assert [(row.start, row.end) for row in schedule.hours] == [("09:00", "17:00")]
    assert schedule.note is None


@pytest.mark.parametrize(("value", "hours"), [("37.5", 37.5), ("8", None), ("12", None), ("40", 40)])
def test_hours_alone_are_those_of_a_week_if_too_many_for_a_day(value: str, hours: float | None) -> None:
    assert announce(f"Hours: {value}").posting.schedule.hours_per_week == hours


@pytest.mark.parametrize(
    ("part", "days", "hours"),
    [
        ("It is a post of 35 hours per week (M-F 7:30 a.m.-2:30 p.m.) at the quay.", 5, ("07:30", "14:30")),
        ("The pilot works on Saturdays 9am - 3.30pm at the quay.", 1, ("09:00", "15:30")),
        ("It is a full-time post [Monday-Friday, 40 hours/week] at the quay.", 5, None),
        ("The pilot reports on Mondays to the harbor office, which is open 9am - 5pm.", 0, None),
        ("Hours are Tuesday through Saturday, 9 to 5.", 5, ("09:00", "17:00")),
        ("Tues thru Fri 10-4:30, now and then longer.", 4, ("10:00", "16:30")),
        ("It is 8 hrs/day, 2:30 p.m. - 11:00 p.m. Monday through Friday.", 5, ("14:30", "23:00")),
    ],
)
def test_days_right_before_their_hours(part: str, days: int, hours: tuple[str, str] | None) -> None:
    schedule = announce(f"SUMMARY\n\nThe pilot guides ships through the narrows. {part}").posting.schedule
    assert len(schedule.days) == days
    assert [(row.start, row.end) for row in schedule.hours] == ([hours] if hours else [])


@pytest.mark.parametrize(
    ("sentence", "hours"),
    [
        ("The boat keeps a nine day fortnight, 6.30 am to 4.30 pm.", ("06:30", "16:30")),
        ("The terms are 178 days, 8:00 a.m. to 3:00 p.m. with a half-hour for lunch.", ("08:00", "15:00")),
        ("The quay is open to visitors 8:00 a.m. to 3:00 p.m. all year.", None),
        ("A premium is paid for watches from 8:00 p.m. to 6:00 a.m. in winter.", None),
        ("The lock is open to boats from 8:00 a.m. to 10:00 a.m. on most days.", None),
    ],
)
def test_the_only_hours_as_long_as_a_day_of_work(sentence: str, hours: tuple[str, str] | None) -> None:
    schedule = announce(f"SUMMARY\n\nThe pilot guides ships through the narrows. {sentence}").posting.schedule
    assert [(row.start, row.end) for row in schedule.hours] == ([hours] if hours else [])


@pytest.mark.parametrize(
    ("part", "hours"),
    [
        ("SCHEDULE OF WORK\n\nThe standard working week for this grade is 35 hours.", 35),
        ("DUTIES\n\nWe have a part-time post (0.8 FTE, 32 hours per week) for somebody who guides ships.", 32),
        ("DUTIES\n\nGuide ships\n\nSpend 12 hours per week on the charts", None),
    ],
)
def test_hours_a_week_in_prose(part: str, hours: float | None) -> None:
    assert announce(part).posting.schedule.hours_per_week == hours


def test_shift_and_schedule_is_a_label_of_boards() -> None:
    assert announce("Shift and schedule\n10 hour shift\nMonday to Friday").posting.schedule.days == WEEK


def test_hours_before_the_position_among_duties() -> None:
    assert end_with("DUTIES\n\nThe 19 hour per week position keeps the nets in order.").posting.schedule.hours_per_week == 19


@pytest.mark.parametrize(
    ("part", "days", "hours", "week"),
    [
        ("Work Hours: M-Th 8:00-5:30, F 8:00-12:00", 5, [("08:00", "17:30"), ("08:00", "12:00")], None),
        ("HOURS: 37 hours, Mon-Thurs 0800-1600, Fri 0800-1530.", 5, [("08:00", "16:00"), ("08:00", "15:30")], 37),
        ("Pay: $15.25 an hour, 40 hours a week, 8 to 4:30 Monday through Friday.", 5, [("08:00", "16:30")], 40),
        ("Shift: Overtime\n\nNOTES\n\nThe crew works Monday - Friday, 8:00 a.m. - 5:00 p.m.", 5, [("08:00", "17:00")], None),
        ("Shift: Monday to Thursday\n\nBENEFITS\n\nHours are 3:30 PM to 2:00 AM.", 4, [("15:30", "02:00")], None),
        ("Forty hours per week, Monday to Friday", 5, [], 40),
        ("NOTES\n\nA crew has thirty-seven and one-half (37.5) hours per week.", 0, [], 37.5),
        ("BENEFITS\n\nCrew who work at least thirty hours per week get dental insurance.", 0, [], None),
        ("BENEFITS\n\n- Health insurance (twenty hours a week or more)", 0, [], None),
        ("DUTIES\n\n- Leads a crew that rows twenty hours a week", 0, [], None),
        ("MINIMUM QUALIFICATIONS\n\nThis position is thirty-seven and a half hours a week.", 0, [], 37.5),
        ("WORKING CONDITIONS\n\nFour 10-hour days, Monday-Thursday, outdoors.", 4, [], None),
        ("MINIMUM QUALIFICATIONS\n\n- A boat.\n\nThis is a 40 hour a week role.", 0, [], 40),
        ("Saturday 12-8", 1, [("12:00", "20:00")], None),
    ],
)
def test_days_and_hours_in_short(part: str, days: int, hours: list[tuple[str, str]], week: float | None) -> None:
    schedule = announce(part).posting.schedule
    assert len(schedule.days) == days
    assert [(each.start, each.end) for each in schedule.hours] == hours
    assert schedule.hours_per_week == week


def test_hours_of_a_schedule_told_on_the_employer() -> None:
    text = "ABOUT US\n\nElm Bay has a pier. A typical schedule is Monday through Friday, 40-hours per week."
    assert end_with(text).posting.schedule.hours_per_week == 40


@pytest.mark.parametrize("which", ["first", "2nd", "last"])
def test_a_day_of_the_month_is_an_exception(which: str) -> None:
    schedule = announce(f"Hours: Monday to Friday, 9:00 a.m. to 5:00 p.m., and the {which} Saturday in a month").posting.schedule
    assert schedule.days == WEEK


@pytest.mark.parametrize(
    ("part", "hours"),
    [
        ("Hours: Mon-Fri, 37.5 hours.", 37.5),
        ("Contractual hours: 37", 37),
        ("Hours: about 28 hrs", 28),
        ("Full time, 40 hours guaranteed after training.", 40),
        ("Schedule: Monday - Friday (8:00am - 4:30pm), 40 hours", 40),
        ("Hours: 35 hrs/wk", 35),
        ("Schedule: Mon-Fri, 12-hour shifts", None),
        ("Hours per day: 12", None),
    ],
)
def test_hours_that_can_only_be_those_of_a_week(part: str, hours: float | None) -> None:
    assert announce(part).posting.schedule.hours_per_week == hours


def test_days_off_are_no_days_of_work() -> None:
    assert announce("Days off: Saturday/Sunday").posting.schedule.days == []
    assert announce("Schedule: Monday - Thursday, 7 a.m. to 5 p.m. No Fridays!").posting.schedule.days == WEEK[:4]


@pytest.mark.parametrize(
    "part",
    ["Hours: 25 to 30 hours per week", "Hours: 25 - 30 hours/week", "Hours: 20 or 30 hours a week"],
)
def test_a_range_of_hours_has_no_one_value(part: str) -> None:
    assert announce(part).posting.schedule.hours_per_week is None


@pytest.mark.parametrize(
    ("hours", "weekly"),
    [("Hours: 12 per week, in 40 weeks of the year", 12), ("Hours per week: 14", 14)],
)
def test_hours_behind_a_label_go_before_those_of_an_example(hours: str, weekly: float) -> None:
    example = "Example: a newcomer with 24.5 hours per week in 40 weeks of the year earns less."
    assert announce(f"{hours}\n\nCOMPENSATION\n\n{example}").posting.schedule.hours_per_week == weekly


@pytest.mark.parametrize(
    ("sentence", "weekly"),
    [
        ("Benefits are given to those who work 30 hours per week or more.", None),
        ("Volunteers of the harbor give 20 hours per week.", None),
        ("The pilot leads volunteers. The post is for 30 hours per week.", 30),
    ],
)
def test_hours_of_others_are_none_of_the_post(sentence: str, weekly: float | None) -> None:
    assert announce(f"NOTES\n\n{sentence}").posting.schedule.hours_per_week == weekly


@pytest.mark.parametrize(
    ("sentence", "count"),
    [
        ("The work schedule is Monday through Friday.", 5),
        ("Work is performed Monday through Thursday.", 4),
        ("This position works Tuesday to Saturday.", 5),
        ("The office is open Monday through Friday.", 0),
    ],
)
def test_days_without_hours_in_a_sentence_on_the_schedule(sentence: str, count: int) -> None:
    text = f"BRIDGE INSPECTOR\n\nThe inspector reports to the chief and walks all bridges of the town. {sentence}\n{BODY}"
    assert len(read(text).posting.schedule.days) == count


@pytest.mark.parametrize(("line", "count"), [("(11:30AM - 8:30PM)", 1), ("City Hall, 8:00am - 4:30pm", 0)])
def test_hours_in_brackets_below_the_title(line: str, count: int) -> None:
    assert len(read(f"BRIDGE INSPECTOR\n{line}\n{BODY}").posting.schedule.hours) == count
