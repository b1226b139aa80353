"""Whether applications are taken until the post is filled, and what no deadline is then."""

from __future__ import annotations

import pytest
from announcement import announce, end_with, printed

import jobparse


@pytest.mark.parametrize(
    ("part", "filled"),
    [
        ("Closing Date: Open until filled", True),
        ("OPEN UNTIL FILLED", True),
        ("This position is open until filled.", True),
        ("Last date of posting: Open till filled.", True),
        ("APPLICATION DEADLINE\n\nApplications are taken until the position is filled.", True),
        ("Closing Date: Until all positions are filled", True),
        ("Closing Date: May 2, 2025", None),
        ("Pit patches must be kept open until the pits are filled.", None),
    ],
)
def test_open_until_filled(part: str, filled: bool | None) -> None:
    parsed = announce(part)
    assert parsed.posting.dates.open_until_filled is filled
    if filled:
        assert "filled" in printed(parsed, "/dates/open_until_filled").lower()
        assert parsed.posting.dates.closes is None


@pytest.mark.parametrize(
    ("text", "closes", "until_filled"),
    [
        ("Apply to be a clerk at the Elm Library. Closing date 2027-03-06.", "2027-03-06", None),
        ("This competition will remain open until successfully filled.", None, True),
    ],
)
def test_closing_dates_without_a_colon_and_competitions(text: str, closes: str | None, until_filled: bool | None) -> None:
    dates = jobparse.parse(f"Library Clerk\n\nDuties\n- Files papers.\n\n{text}\n").posting.dates
    assert (dates.closes, dates.open_until_filled) == (closes, until_filled)


def test_open_until_a_candidate_is_found() -> None:
    assert announce("This position will remain open until a suitable candidate is found.").posting.dates.open_until_filled


@pytest.mark.parametrize(
    ("sentence", "filled"),
    [
        ("Resumes will be accepted until position filled at: Harbor Office, 4 Elm St., Alder, ME 04000.", True),
        ("The tank is pumped until the position light is on and the filled mark is reached.", None),
    ],
)
def test_until_position_filled(sentence: str, filled: bool | None) -> None:
    assert end_with(f"HOW TO APPLY\n\n{sentence}").posting.dates.open_until_filled is filled


@pytest.mark.parametrize(
    "part",
    [
        "Closing Date: OUF",
        "Closing Date: No closing date",
        "Deadline: When filled",
        "Closing Date: Ongoing recruitment",
        "HOW TO APPLY\n\nReview begins May 21, 2027 and will continue until a suitable candidate is identified.",
        "HOW TO APPLY\n\nScreening continues until an appointment is made.",
        "HOW TO APPLY\n\nThe vacancy will stay open until we find the right person.",
        "HOW TO APPLY\n\nThere is no closing date for this vacancy.",
        "HOW TO APPLY\n\nApplications are taken on an on-going basis.",
        "HOW TO APPLY\n\nApplications will be received continuously.",
        "HOW TO APPLY\n\nThis recruitment is open on a continuous basis.",
        "HOW TO APPLY\n\nThe job is open until it is filled.",
    ],
)
def test_no_end_in_other_words(part: str) -> None:
    parsed = end_with(part)
    assert parsed.posting.dates.open_until_filled is True
    assert parsed.posting.dates.closes is None


@pytest.mark.parametrize(
    "part",
    [
        "ESSENTIAL DUTIES\n\n- Acts for the chief until the vacancy is filled.",
        "This is a temporary appointment until the permanent position is filled.",
        "HOW TO APPLY\n\nApplications are reviewed on an on-going basis.",
        "HOW TO APPLY\n\nThere is no deadline extension for late papers.",
    ],
)
def test_somebody_stands_in_until_then(part: str) -> None:
    assert end_with(part).posting.dates.open_until_filled is None


@pytest.mark.parametrize(
    "part",
    [
        "The mate serves as master until the position is filled. The vacancy will remain open until a candidate is hired.",
        "The mate is acting master until the post is filled. Applications are taken on a rolling basis.",
        "The mate assists until the post is filled; screening will begin June 7, 2027 and continue until an appointment is made.",
        "A temporary position, open until filled.",
    ],
)
def test_what_is_said_behind_words_on_somebody_who_stands_in(part: str) -> None:
    assert end_with(f"HOW TO APPLY\n\n{part}").posting.dates.open_until_filled is True


@pytest.mark.parametrize(
    "part",
    [
        "Applications for mooring permits are accepted continuously and sorted by the mate.",
        "There is no deadline to apply for the savings scheme.",
        "The ferry line will continue until someone is hired.",
        "Recruitment: Continuous learning officer",
    ],
)
def test_what_else_has_no_end(part: str) -> None:
    assert end_with(f"HOW TO APPLY\n\n{part}").posting.dates.open_until_filled is None
