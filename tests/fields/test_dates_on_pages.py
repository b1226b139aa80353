"""Dates of pages and notices without the words of most: glued labels, the earlier of two ends, days below a number."""

from __future__ import annotations

import pytest
from announcement import announce, read

NUMBER = "Ferry Clerk\n\n12 Quay St, Elmford, OR 97999, USA Req #{}\n{}\nThe City of Elmford seeks a ferry clerk.\n"


@pytest.mark.parametrize(
    ("part", "closes"),
    [
        ("We will stop accepting applications once forty have come in or on 5/3/2027, whichever comes first.", "2027-05-03"),
        ("Applications are taken for six weeks or until the roster is full or May 3, 2027 (whichever is sooner).", "2027-05-03"),
        ("The permit ends when the bridge is sold or on May 3, 2027, whichever comes first.", None),
        ("Qualifications\nEvery requirement has to be met on the closing date, 05/03/2027.", "2027-05-03"),
        ("Qualifications\nA permit for the ferry that was issued before 05/03/2027.", None),
        ("Advert start\n12/04/2027\nAdvert end\n23/04/2027 17:00", "2027-04-23T17:00:00"),
        ("APPLICATIONS ARE DUE BY MAY 3, 2027 (11:59 ET).", "2027-05-03"),
        ("Closing Date: May 3, 2027 11:59 AM", "2027-05-03T11:59:00"),
        ("Bid Window: April 5, 2027 - April 12, 2027", "2027-04-12"),
    ],
)
def test_last_days(part: str, closes: str | None) -> None:
    assert announce(part).posting.dates.closes == closes


def test_labels_glued_to_dates() -> None:
    dates = announce("Posting Date5/3/2027\nPost Number0412Application Deadline5/21/2027").posting.dates
    assert (dates.posted, dates.closes) == ("2027-05-03", "2027-05-21")
    assert announce("Inspection Date5/3/2027").posting.dates.posted is None


@pytest.mark.parametrize(
    ("number", "day", "posted"),
    [
        ("77", "Monday, May 3, 2027", "2027-05-03"),
        ("77", "Monday, May 3, 2027 is the day of the fair", None),
        ("77", "Slip 4", None),
    ],
)
def test_day_below_the_number(number: str, day: str, posted: str | None) -> None:
    assert read(NUMBER.format(number, day)).posting.dates.posted == posted


@pytest.mark.parametrize(
    ("part", "filled"),
    [
        ("First look at letters 5/3/2027; closes when filled.", True),
        ("This posting will close as soon as the position is filled.", True),
        ("Closing Date: Until When Filled", True),
        ("The lock closes once the basin has been drained.", None),
    ],
)
def test_open_until_filled(part: str, filled: bool | None) -> None:
    assert announce(part).posting.dates.open_until_filled is filled


def test_a_post_that_is_free_from_a_day_on_opens_nothing() -> None:
    assert announce("The post is available from 3 May 2027 or as soon as possible after that.").posting.dates.opens is None
    assert announce("This post opens on 3 May 2027 and closes on 9 May 2027.").posting.dates.opens == "2027-05-03"
