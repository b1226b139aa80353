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
