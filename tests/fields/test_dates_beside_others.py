"""Dates that what stands beside them tells: labels in brackets, the printed order of figures, the board's own listing."""

from __future__ import annotations

import pytest
from announcement import BODY, announce, codes, end_with, read


@pytest.mark.parametrize(
    ("part", "closes"),
    [
        ("Closing Date: 3/25/2027 (MM/DD/YYYY) at 11:59pm UTC", "2027-03-25T23:59:00+00:00"),
        ("Closing Date: 5/6/2027 (DD/MM/YYYY)", "2027-06-05"),
        ("Closing Date (dd-mm-yyyy): 05-06-2027", "2027-06-05"),
        ("Closing Date (mm/dd/yyyy): 05/06/2027", "2027-05-06"),
        ("Closing Date: 05/06/2027 Monday", "2027-05-06"),
        ("Applications are due no later than 5 pm on Friday April 30 th , 2027.", "2027-04-30T17:00:00"),
        ("Applications are due by May 3 rd, 2027.", "2027-05-03"),
        ("Apply any time until 4.30pm (WST) on Friday, 30 April 2027.", "2027-04-30T16:30:00+08:00"),
        ("Apply by 5 pm (Brisbane time) on 30 April 2027.", "2027-04-30T17:00:00+10:00"),
    ],
)
def test_forms_of_a_deadline(part: str, closes: str) -> None:
    assert announce(part).posting.dates.closes == closes


def test_a_figure_above_twelve_leaves_no_doubt() -> None:
    parsed = announce("Published:\n19/1/2027\nCloses:\n2/2/2027")
    assert (parsed.posting.dates.posted, parsed.posting.dates.closes) == ("2027-01-19", "2027-02-02")
    assert "ambiguous_date" not in codes(parsed)


@pytest.mark.parametrize(
    ("sentence", "closes"),
    [
        (
            "Qualified candidates should submit a cover letter, resume, permits and at least two references by May 3, 2027.",
            "2027-05-03",
        ),
        (
            "All applicants must file a signed application for examination no later than May 3, 2027 at 12:00 noon.",
            "2027-05-03T12:00:00",
        ),
        ("Interested persons may send a letter of interest and proof of licensure on or before May 3, 2027.", "2027-05-03"),
        ("Selected candidates must submit proof of vaccination by May 3, 2027.", None),
        ("Candidates must submit an application and hold a degree by May 3, 2027.", None),
    ],
)
def test_what_applicants_hand_in(sentence: str, closes: str | None) -> None:
    assert end_with(f"HOW TO APPLY\n\n{sentence}\n").posting.dates.closes == closes


@pytest.mark.parametrize(
    ("line", "name", "value"),
    [
        ("2027-05-03 (Closing Date)", "closes", "2027-05-03"),
        ("May 3, 2027 (application deadline)", "closes", "2027-05-03"),
        ("May 3, 2027 [Posted]", "posted", "2027-05-03"),
        ("5/3/2027 at 9pm or until 250 applicants", "closes", "2027-05-03T21:00:00"),
        ("May 3, 2027 or after the first 100 applications are received", "closes", "2027-05-03"),
        ("DATE POSTED: 5/3/2027 (Updated 5/9/2027)", "updated", "2027-05-09"),
        ("Rules of 5/3/2019 (updated 5/9/2020)", "updated", None),
    ],
)
def test_what_stands_behind_a_date(line: str, name: str, value: str | None) -> None:
    assert getattr(announce(line).posting.dates, name) == value


def test_screening_is_no_opening() -> None:
    dates = announce("The position is open until filled, and screening will begin May 3, 2027.").posting.dates
    assert (dates.opens, dates.open_until_filled) == (None, True)
    assert announce("Applications open May 3, 2027 and screening follows.").posting.dates.opens == "2027-05-03"


def test_the_text_wins_over_the_listing_of_a_board() -> None:
    parsed = read(
        f"Bridge Keeper\nListed on 2027-05-09\nExpiry Date: 30 June 2027\nDate Posted: 2027-05-02\n{BODY}"
        "HOW TO APPLY\n\nApplications close at 5 pm on Friday, 21 May 2027.\n"
    )
    assert (parsed.posting.dates.posted, parsed.posting.dates.closes) == ("2027-05-02", "2027-05-21T17:00:00")
    assert "conflicting_values" in codes(parsed)
    alone = read(f"Bridge Keeper\nListed on 2027-05-09\nExpiry Date: 30 June 2027\n{BODY}").posting.dates
    assert (alone.posted, alone.closes) == ("2027-05-09", "2027-06-30")
    first = read(
        f"Bridge Keeper\nExpires: 30 June 2027\n{BODY}HOW TO APPLY\n\nFor priority consideration, apply by 21 May 2027.\n"
    ).posting.dates
    assert first.closes == "2027-06-30"
    same = read(f"Bridge Keeper\nExpiry: 30 June 2027 at 23:45\nEnd date: 30 June 2027\n{BODY}").posting.dates
    assert same.closes == "2027-06-30T23:45:00"


@pytest.mark.parametrize(
    ("row", "revised"),
    [
        ("4/18/97:12/10/10:05/2020; 06/2023", "2023-06"),
        ("4/18/97, 12/10/2010", "2010-12-10"),
        ("05/2020; 06/2023", "2023-06"),
        ("4/18/1997 by the board of 6/1/2001", "1997-04-18"),
    ],
)
def test_the_last_of_many_revisions(row: str, revised: str) -> None:
    assert announce(f"Date Revised: {row}").posting.dates.revised == revised


def test_the_date_of_a_head() -> None:
    head = "VACANCY ANNOUNCEMENT\nDate: 05/03/2027\nPosition: Bridge Keeper   Announcement #: BK-116\nClosing Date: 05/28/2027\n"
    assert read(f"{head}Location: Elmford\n{BODY}").posting.dates.posted == "2027-05-03"
    event = "EXAMINATION\nDate: 05/03/2027\nTime: 9 am\nPosition: Bridge Keeper   Exam No: BK-116\nClosing Date: 04/28/2027\n"
    assert read(f"{event}Location: Elmford Hall\n{BODY}").posting.dates.posted is None
