"""Days that no label tells: alone on a line at the top, in the head of a letter, and deadlines without their year."""

from __future__ import annotations

import pytest

import jobparse

_BODY = "\n\nDUTIES\n\n- Mends nets.\n- Paints the boats.\n"


@pytest.mark.parametrize(
    ("head", "posted"),
    [
        ("Net Mender\n\nMay 3, 2027", "2027-05-03"),
        ("Notes of our old Port\nMonday, 3 May 2027\nNet Mender", "2027-05-03"),
        ("PORT OF ELM\nRef. PE/A.2/VOL.I/9 3 May, 2027.\nNet Mender", "2027-05-03"),
        ("Net Mender\n\nPosted By: Ann Gull Harbor Center,  Monday, May 3, 2027", "2027-05-03"),
        ("Net Mender\nStart Date\nMay 3, 2027", None),
        ("Net Mender\nInterview on:\nMay 3, 2027", None),
        ("Net Mender\nMay 2027", None),
        ("First Moored\nMay 3, 2027", None),
    ],
)
def test_the_day_of_posting(head: str, posted: str | None) -> None:
    assert jobparse.parse(head + _BODY).posting.dates.posted == posted


@pytest.mark.parametrize(
    ("sentence", "closes"),
    [
        ("Forms must reach the office by midday on Wednesday 5th May. Interviews: 10th May 2027.", "2027-05-05"),
        ("The deadline is Wednesday, May 5. Work begins on June 1, 2027.", "2027-05-05"),
        ("Applications are due by 4 p.m. Wednesday, May 5. The fair is on July 4, 2027.", "2027-05-05"),
        ("The deadline is Thursday, May 5. Work begins on June 1, 2027.", None),  # no such day in that year
        ("The deadline is May 5. Work begins on June 1, 2027.", None),
    ],
)
def test_a_deadline_by_its_day_of_the_week(sentence: str, closes: str | None) -> None:
    parsed = jobparse.parse(f"Net Mender{_BODY}\nHOW TO APPLY\n\n{sentence}\n")
    assert parsed.posting.dates.closes == closes
