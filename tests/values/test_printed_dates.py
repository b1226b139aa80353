"""Dates with the time and zone that adjoin them."""

from __future__ import annotations

import pytest

from jobparse.values.dates import find_dates, find_times


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("March 8, 2024", ["2024-03-08"]),
        ("MARCH 8th, 2024", ["2024-03-08"]),
        ("8 March 2024", ["2024-03-08"]),
        ("the 8th of March 2024", ["2024-03-08"]),
        ("Mar. 8, 2024", ["2024-03-08"]),
        ("8th. March 2024", ["2024-03-08"]),
        ("the 8th day of March, 2024", ["2024-03-08"]),
        ("March8, 2024", ["2024-03-08"]),
        ("Marching 8, 2024; mayor8, 2024", []),
        ("July, 27, 2017", ["2017-07-27"]),
        ("THURSDAY, DECEMBER 13, 2018", ["2018-12-13"]),
        ("dated 26 Jan 15, at home", ["2015-01-26"]),
        ("06-22-18", ["2018-06-22"]),
        ("9/18/2025", ["2025-09-18"]),
        ("10/24/25", ["2025-10-24"]),
        ("12-02-71", ["1971-12-02"]),
        ("2020-02-27", ["2020-02-27"]),
        ("2020/02/27", ["2020-02-27"]),
        ("24-FEB-2021", ["2021-02-24"]),
        ("12.31.2024", ["2024-12-31"]),
        ("01/03/2019to01/10/2019", ["2019-01-03", "2019-01-10"]),
        (" . . .09-28-18", ["2018-09-28"]),
        ("08-04-17 REV 08-17-17", ["2017-08-04", "2017-08-17"]),
        ("10 / 30 / 202 5", ["2025-10-30"]),
        ("April, 2021", ["2021-04"]),
        ("since May 2024", ["2024-05"]),
        ("2025-06-17T05:00:00Z", ["2025-06-17T05:00:00+00:00"]),
        ("2025-06-17T05:00:00.000-05:00", ["2025-06-17T05:00:00-05:00"]),
        ("2025-06-17T05:00", ["2025-06-17T05:00:00"]),
        ("2025-06-17T29:00", ["2025-06-17"]),
        ("29 February 2024; 2/29/2023", ["2024-02-29"]),
        # no dates
        ("2-152-050 and 2-74-020", []),
        ("Section 4.20, GS-2005-07, 812-010-3887-001", []),
        ("(312) 555-0199, 312-555-0199", []),
        ("9/11, 24/7, 1/2", []),
        ("02/30/2024, 13/13/2024", []),
        ("January 30", []),
        ("you may 2", []),
        ("Exp3-31-21.pdf", []),
        ("version 1.2.34", []),
    ],
)
def test_dates(text: str, values: list[str]) -> None:
    assert [date.value for date in find_dates(text)] == values


@pytest.mark.parametrize(
    ("text", "value", "zone"),
    [
        ("until 11:59 pm CDT on March 22, 2024.", "2024-03-22T23:59:00-05:00", "CDT"),
        ("May 22, 2024 until 4:30 pm", "2024-05-22T16:30:00", None),
        ("May 22, 2024 no later than 4:30 pm", "2024-05-22T16:30:00", None),
        ("22.05.2024 up to 5.00 PM", "2024-05-22T17:00:00", None),
        ("May 22, 2024 / 4:30 pm", "2024-05-22T16:30:00", None),
        ("22 May 2024, 23:55 (GMT+2)", "2024-05-22T23:55:00+02:00", "GMT+2"),
        ("22 May 2024, 23:55 UTC-03:00", "2024-05-22T23:55:00-03:00", "UTC-03:00"),
        ("22 May 2024, 23:55 GMT+5:30", "2024-05-22T23:55:00+05:30", "GMT+5:30"),
        ("22 May 2024, 23:55 GMT+13", "2024-05-22T23:55:00+13:00", "GMT+13"),
        ("23:55 UTC -03:30 on 22 May 2024", "2024-05-22T23:55:00-03:30", "UTC -03:30"),
        ("22 May 2024, 23:55 UTC+45", "2024-05-22T23:55:00", "UTC+45"),
        ("22 May 2024 at 23:55 UTC - 4 boats", "2024-05-22T23:55:00+00:00", "UTC"),
        ("until 11:59 pm CDT on November 22, 2024.", "2024-11-22T23:59:00-06:00", "CDT"),
        ("until 11:59 pm C.S.T. on December 02, 2024", "2024-12-02T23:59:00-06:00", "C.S.T."),
        ("11:59 pm Central time on 07/01/2025", "2025-07-01T23:59:00-05:00", "Central time"),
        ("11 : 59pm CDT on 10 / 30 / 202 5", "2025-10-30T23:59:00-05:00", "CDT"),
        ("12/31/23 @ 11:59 PM CST", "2023-12-31T23:59:00-06:00", "CST"),
        ("* 12/31/23\n  • @ 11:59 PM CST", "2023-12-31T23:59:00-06:00", "CST"),
        ("Jul 2, 2025, 4:59:00 AM", "2025-07-02T04:59:00", None),
        ("1/16/2026 11:59:00 PM", "2026-01-16T23:59:00", None),
        ("12/16/2024, 5:00 p.m. (EST)", "2024-12-16T17:00:00-05:00", "EST"),
        (
            "11:59 pm (Eastern Standard Time) of the closing date of, 07/24/2019",
            "2019-07-24T23:59:00-04:00",
            "Eastern Standard Time",
        ),
        ("11:59 PM (ET) on 01/10/2019", "2019-01-10T23:59:00-05:00", "ET"),
        ("noon PT on 6/1/2024", "2024-06-01T12:00:00-07:00", "PT"),
        ("5 pm Alaska time, 6/1/2024", "2024-06-01T17:00:00-08:00", "Alaska time"),
        ("5 pm HST on 6/1/2024", "2024-06-01T17:00:00-10:00", "HST"),
        ("17:30 UTC on 6/1/2024", "2024-06-01T17:30:00+00:00", "UTC"),
        ("8:00 am Tuesday, August 28, 2018", "2018-08-28T08:00:00", None),
    ],
)
def test_times_adjoin(text: str, value: str, zone: str | None) -> None:
    (date,) = find_dates(text)
    assert (date.value, date.zone, date.time) == (value, zone, True)


def test_until_opens_the_other_end() -> None:
    dates = find_dates("from March 8, 2024, until 11:59 pm CDT on March 22, 2024")
    assert [date.value for date in dates] == ["2024-03-08", "2024-03-22T23:59:00-05:00"]


def test_each_time_serves_one_date() -> None:
    dates = find_dates("Posted Jun 17, 2025, 5:00:00 AM\nCloses Jul 2, 2025, 4:59:00 AM")
    assert [date.value for date in dates] == ["2025-06-17T05:00:00", "2025-07-02T04:59:00"]


def test_a_month_takes_no_time() -> None:
    assert [date.value for date in find_dates("April 2021 5:00 pm")] == ["2021-04"]


def test_flags_and_offsets() -> None:
    text = "x 25/12/2024 and 10 / 30 / 202 5"
    first, second = find_dates(text, 2, len(text))
    assert (first.ambiguous, first.damaged, second.ambiguous, second.damaged) == (True, False, False, True)
    assert text[second.start : second.end] == "10 / 30 / 202 5"


def test_find_times() -> None:
    found = find_times("by 5:00 p.m. or 13:15, midnight; 13 pm, 1:2, 11:59 pm Central Library, 5 pm Central.")
    assert [time.value for time in found] == ["17:00:00", "13:15:00", "00:00:00", "23:59:00", "17:00:00"]
    assert [time.zone for time in found] == [None, None, None, None, "Central"]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("5/28/2027 11:30 AM Pacific Pay Grade: 12", "2027-05-28T11:30:00-07:00"),
        ("5/28/2027 11:30 AM Central FLSA: exempt", "2027-05-28T11:30:00-05:00"),
        ("5/28/2027 11:30 AM Central Library Room 4", "2027-05-28T11:30:00"),
        ("Friday, May 28, 2027; 4:00 PM", "2027-05-28T16:00:00"),
        ("05/28/2027Closing Date:", "2027-05-28"),
        ("28-May-27 (Applications are accepted until 11:59 PM Atlantic Time)", "2027-05-28T23:59:00-03:00"),
        ("28 th May 2027", "2027-05-28"),
    ],
)
def test_dates_in_rows_of_labels(text: str, value: str) -> None:
    assert [date.value for date in find_dates(text)] == [value]


@pytest.mark.parametrize("code", ["05/28/2027A", "05/28/2027IBM", "05/28/2027x"])
def test_letters_behind_figures_make_a_code(code: str) -> None:
    assert find_dates(code) == []


def test_the_day_may_be_glued_to_its_label() -> None:
    assert [found.value for found in find_dates("Closing Date03 January 2027")] == ["2027-01-03"]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Closing Date: 5.21.27", "2027-05-21"),
        ("apply by 21.5.27", "2027-05-21"),
        ("Posted: Monday, 5.3.27", "2027-05-03"),
        ("closes May 21, '27", "2027-05-21"),
        ("closes May 21 \u201927.", "2027-05-21"),
    ],
)
def test_years_of_two_figures_behind_stops_and_apostrophes(text: str, value: str) -> None:
    assert [date.value for date in find_dates(text)] == [value]


@pytest.mark.parametrize(
    "text", ["Section 5.21.27 of the code", "version 2.1.14", "closing of 3.2.14.7", "by 1.2.3", "in May 21, '27th"]
)
def test_numbers_with_stops_elsewhere_are_no_dates(text: str) -> None:
    assert find_dates(text) == []
