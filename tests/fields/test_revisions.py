"""Dates of revisions in short, deadlines beside other dates, and what is no date of the application."""

from __future__ import annotations

import pytest
from announcement import announce, end_with


@pytest.mark.parametrize(
    ("foot", "revised"),
    [
        ("NOTES\n\nCC: 4410     Eff: 07/2011     Rev: 03/2019", "2019-03"),
        ("NOTES\n\nEst. 4/88 Rev. 9/97; 2/06; 11/2021", "2021-11"),
        ("NOTES\n\nThe harbor never sleeps. (Rev. 2/18/25)", "2025-02-18"),
        ("NOTES\n\nRevised 3/14; the quay is wide.", None),
        ("NOTES\n\nHand in Form HR-11 (Rev. 7/24) at the quay.", None),
        ("NOTES\n\nRev. Ann Lee blesses the boats on 3/19.", None),
    ],
)
def test_the_date_of_a_revision(foot: str, revised: str | None) -> None:
    assert end_with(foot).posting.dates.revised == revised


@pytest.mark.parametrize(
    ("part", "closes"),
    [
        ("Posted Jan 5, 2027 | Closes Jan 19, 2027", "2027-01-19"),
        ("POST DATE 5/1/27   REMOVE DATE 5/15/27", "2027-05-15"),
        ("Bulletin No. 4    Issue Date: 05/01/27    Response Deadline: COB 05/15/27", "2027-05-15"),
        ("Last date of online application: 15.05.2027 (17:30 hrs)", "2027-05-15T17:30:00"),
        ("Closing: Thursday, May 13, 2027 at midnight MST", "2027-05-13"),
        ("Posted Jan 5, 2027. Interviews are on Jan 19, 2027.", None),
    ],
)
def test_deadlines_beside_other_dates(part: str, closes: str | None) -> None:
    assert announce(part).posting.dates.closes == closes


def test_the_day_of_a_decision_is_no_deadline() -> None:
    part = "The last date for your application to arrive is March 3, 2027. A\ndecision about to whom we will offer the positions "
    parsed = end_with(f"APPLICATION DEADLINE\n\n{part}will be taken\nbefore June 1, 2027.")
    assert parsed.posting.dates.closes == "2027-03-03"
    assert [row.code for row in parsed.posting.warnings if row.code == "conflicting_values"] == []


def test_a_window_of_which_the_beginning_is_told_first() -> None:
    parsed = announce(
        "APPLICATION PERIOD: Packets are to be had beginning May 3, 2027. PACKETS ARE DUE NO LATER THAN FRIDAY, MAY 14, 2027."
    )
    assert (parsed.posting.dates.opens, parsed.posting.dates.closes) == ("2027-05-03", "2027-05-14")


@pytest.mark.parametrize(
    ("part", "unending"),
    [
        ("Close Date\n05/11/2027\nOpen Until Filled\nNo", None),
        ("Close Date\n05/11/2027\nOpen Until Filled\nYes", True),
        ("HOW TO APPLY\n\nApplications are reviewed on a rolling basis.", None),
        ("HOW TO APPLY\n\nApplications are taken on a rolling basis.", True),
    ],
)
def test_whether_it_is_open_until_filled(part: str, unending: bool | None) -> None:
    assert announce(part).posting.dates.open_until_filled is unending


def test_the_start_of_the_work_opens_nothing() -> None:
    parsed = announce("The post is open until filled, with a priority deadline of 5/12/2027. Target start June 7, 2027.")
    assert parsed.posting.dates.opens is None


def test_a_dated_revision_comes_before_the_day_of_effect() -> None:
    both = announce("Effective Date: 07/24/2024\nRevised: 04/23/2027")
    assert both.posting.dates.revised == "2027-04-23"
    assert announce("Effective Date: 07/24/2024").posting.dates.revised == "2024-07-24"
