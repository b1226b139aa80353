"""Question marks and replacement characters that a conversion wrote for dashes, apostrophes and bullets."""

from __future__ import annotations

import pytest
from guarantees import check_all
from hypothesis import given
from hypothesis import strategies as st

import jobparse
from jobparse.document.plain_text.lost_marks import with_marks

POSTING = """\
Harbor Pilot ? Relief
City of Alder

Salary: $24.10 ? $31.55 per hour
Hours: 8:00 a.m. ? 4:30 p.m., Monday ? Friday

Duties
? Guides ships through the narrows.
? Keeps the log of the harbor master?s office.

Minimum Qualifications
? Bachelor?s degree in nautical science.
? A valid driver?s license.
"""


@pytest.mark.parametrize("mark", ["?", "\ufffd", "¿"])
def test_a_posting_whose_marks_are_lost(mark: str) -> None:
    parsed = jobparse.parse(POSTING.replace("?", mark))
    check_all(parsed)
    posting = parsed.posting
    assert [(pay.min, pay.max, pay.period) for pay in posting.salaries] == [(24.10, 31.55, "hour")]
    assert posting.schedule.days == ["monday", "tuesday", "wednesday", "thursday", "friday"]
    assert [(hours.start, hours.end) for hours in posting.schedule.hours] == [("08:00", "16:30")]
    assert [degree.level for degree in posting.qualifications.education] == ["bachelor"]
    assert posting.duties == [
        "Guides ships through the narrows.",
        f"Keeps the log of the harbor master{mark}s office.",
    ]
    assert posting.qualifications.licenses == [f"A valid driver{mark}s license."]


@pytest.mark.parametrize(
    "text",
    [
        "Do you like boats? Apply now. Questions? Call us.",
        "Duties: ? Guides ships ? Keeps the log ? Mends nets ? Paints hulls",
        "https://example.org/jobs?title=1 and apply.php?s=2 ? ",
        "Which of the two ports? either will do",
    ],
)
def test_questions_bullets_and_addresses_stay(text: str) -> None:
    assert with_marks(text) == text


def test_the_apostrophe_of_a_plural_shows_beside_one_inside_a_word() -> None:
    assert with_marks("others? tasks and the port?s hulls by J. O?Hara ? crew") == (
        "others' tasks and the port's hulls by J. O'Hara - crew"
    )


@given(st.text(alphabet="as?t \nS.O-\ufffd", max_size=60))
def test_nothing_is_left_to_do_and_the_length_is_kept(text: str) -> None:
    once = with_marks(text)
    assert len(once) == len(text)
    assert with_marks(once) == once


def test_many_dashes_in_one_line_take_linear_time() -> None:
    assert with_marks("the rope ? a boat " * 40_000) == "the rope - a boat " * 40_000
