"""Which of two figures of a date is the day, and dates that are doubted."""

from __future__ import annotations

import pytest
from announcement import BODY, announce, codes, end_with, read


@pytest.mark.parametrize(
    ("part", "closes", "doubt"),
    [
        ("Closing Date: 09/08/2024", "2024-09-08", False),
        ("Salary: £23,500 a year\nClosing Date: 09/08/2024", "2024-08-09", False),
        ("Salary: £23,500 a year\nClosing Date: 19/08/2024", "2024-08-19", False),
        ("Apply at www.elmford.gov.au.\n\nClosing Date: 09/08/2024", "2024-08-09", False),
        ("Salary: £23,500 a year\nClosing Date: 08/19/2024", "2024-08-19", False),
        ("Interview Date: 19/08/2024\nClosing Date: 09/08/2024", "2024-08-09", True),
        ("Interview Date: 08/19/2024\nClosing Date: 08/09/2024", "2024-08-09", False),
        ("Closing Date: 09.08.2024, 12:00 CEST", "2024-08-09T12:00:00+02:00", True),
    ],
)
def test_the_order_of_day_and_month(part: str, closes: str, *, doubt: bool) -> None:
    parsed = announce(part)
    assert parsed.posting.dates.closes == closes
    assert ("ambiguous_date" in codes(parsed)) is doubt


def test_two_deadlines_are_doubted() -> None:
    parsed = announce("Closing Date: May 2, 2025\n\nApplications must be received by May 9, 2025.")
    assert parsed.posting.dates.closes in ("2025-05-02", "2025-05-09")
    assert "conflicting_values" in codes(parsed)


def test_a_damaged_date_is_doubted() -> None:
    assert "damaged_value" in codes(announce("Closing Date: 10 / 30 / 202 5"))


def test_a_day_that_cannot_be_a_month_is_not_doubted() -> None:
    parsed = announce("Closing Date: 22/06/2018")
    assert parsed.posting.dates.closes == "2018-06-22"
    assert "ambiguous_date" not in codes(parsed)


def test_the_windows_of_several_rounds_contradict_nothing() -> None:
    parsed = end_with(
        "APPLICATION DEADLINE\n\nForms are taken over the web on the days below:\n\n"
        "From 8:00 am Tuesday, May 4, 2021 to 11:59 pm, Thursday, May 6, 2021\n"
        "From 8:00 am Tuesday, November 9, 2021 to 11:59 pm, Friday, November 12, 2021\n"
    )
    assert (parsed.posting.dates.opens, parsed.posting.dates.closes) == ("2021-05-04T08:00:00", "2021-05-06T23:59:00")
    assert "conflicting_values" not in codes(parsed)


def test_the_clock_of_the_continent_prints_the_day_first() -> None:
    dates = read(f"Ferry Surveyor\n\nApplication Deadline: 05/01/2031 00:00 - Europe/Brussels\n{BODY}").posting.dates
    assert dates.closes is not None
    assert dates.closes.startswith("2031-01-05")
    assert read(f"Ferry Surveyor\n\nApplication Deadline: 05/01/2031\n{BODY}").posting.dates.closes == "2031-05-01"


@pytest.mark.parametrize(
    ("place", "day"), [("Elmford, WA", "2031-03-04"), ("Elmford\nPay: £20 an hour", "2031-04-03"), ("Elmford", "2031-04-03")]
)
def test_dots_in_a_date_say_nothing_of_its_order_where_a_state_is_named(place: str, day: str) -> None:
    text = f"BRIDGE INSPECTOR\n\nLocation: {place}\nClosing Date: 03.04.2031\n{BODY}"
    assert read(text).posting.dates.closes == day
