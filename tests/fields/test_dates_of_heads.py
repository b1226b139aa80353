"""Dates glued to their month, of the head of a page, and the ends of days and of openings."""

from __future__ import annotations

import pytest

import jobparse

NOTICE = "Harbor Clerk\n\nThe Port of Elmbay wants a clerk.\n\n{}\n\nThe clerk keeps the log of the quay.\n"
HEAD = (
    "TIDE READER II - 70017\n\nDate:  May 6, 2027\n\nReq No: 851207\n\nAgency: Tides\n\nWorking Title: TIDE READER II\n\n"
    "Pay Plan: Career\n\nPosition Number: 70017\n\nSalary:  $51,900.00 / annually\n\n{}\n\nReads the gauges.\n"
)


@pytest.mark.parametrize(
    ("line", "closes"),
    [
        ("Please reply with the attached form by Nov22nd, 2027", "2027-11-22"),
        ("Closing Date: May1st,2027", "2027-05-01"),
        ("APPLICATIONS ARE DUE BY FEBRUARY 17, 2027 (11:59 ET).", "2027-02-17"),
        ("Closing Date: 3/4/2027 11:59 AM", "2027-03-04T11:59:00"),
        ("Closing Date: 3/4/2027 11:59 pm", "2027-03-04T23:59:00"),
        ("We replied to the notice of Nov22nd, 2027", None),
    ],
)
def test_last_days(line: str, closes: str | None) -> None:
    assert jobparse.parse(NOTICE.format(line)).posting.dates.closes == closes


@pytest.mark.parametrize("value", ["Until When Filled", "Until filled", "When filled"])
def test_until_filled(value: str) -> None:
    assert jobparse.parse(NOTICE.format(f"CLOSING DATE: {value}")).posting.dates.open_until_filled is True


def test_the_date_of_a_head_with_its_last_day_far_below() -> None:
    assert jobparse.parse(HEAD.format("Posting Closing Date: 05/20/2027")).posting.dates.posted == "2027-05-06"
    assert jobparse.parse(HEAD.format("Time: 9 am")).posting.dates.posted is None
