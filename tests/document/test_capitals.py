"""Texts in capitals throughout are matched in ordinary letters, and their values stay as printed."""

from __future__ import annotations

import pytest
from guarantees import check_all
from hypothesis import given
from hypothesis import strategies as st

import jobparse
from jobparse.document.capitals import in_ordinary_letters

POSTING = """\
HARBOR PILOT
CITY OF ALDER
DEPARTMENT OF HARBORS

CLOSING DATE: MAY 3, 2027

DUTIES

- GUIDES SHIPS THROUGH THE NARROWS OF THE PORT, DAY AND NIGHT, IN ALL THE WEATHERS OF
THE YEAR, AND KEEPS THE LOG OF EACH PASSAGE IN ORDER
- INSPECTS BUOYS AFTER EACH STORM AND REPORTS LIGHTS THAT ARE OUT

HOW TO APPLY

SEND A LETTER TO jobs@port.example.org BY MAY 3, 2027.

THE CITY OF ALDER IS AN EQUAL OPPORTUNITY EMPLOYER.
"""


def test_a_posting_in_capitals() -> None:
    parsed = jobparse.parse(POSTING)
    check_all(parsed)
    posting = parsed.posting
    assert (posting.title, posting.employer, posting.department) == ("HARBOR PILOT", "CITY OF ALDER", "DEPARTMENT OF HARBORS")
    assert posting.dates.closes == "2027-05-03"
    assert posting.equal_opportunity == "THE CITY OF ALDER IS AN EQUAL OPPORTUNITY EMPLOYER."
    assert posting.duties[0].startswith("GUIDES SHIPS")


@pytest.mark.parametrize(
    ("text", "matched"),
    [
        ("PAY GRADE GS-7, STEP III", "Pay Grade GS-7, Step III"),
        ("ALDER, ME 04401 AT 5 PM EST", "Alder, ME 04401 at 5 Pm EST"),
        ("A MASTER'S DEGREE", "a Master's Degree"),
    ],
)
def test_codes_numerals_states_and_zones_stay(text: str, matched: str) -> None:
    assert in_ordinary_letters(text) == matched


def test_a_title_block_in_capitals_is_left_alone() -> None:
    text = "HARBOR PILOT\nCITY OF ALDER\n\n" + "The pilot guides ships through the narrows. " * 8
    assert in_ordinary_letters(text) == text


@given(st.text())
def test_the_length_is_kept(text: str) -> None:
    assert len(in_ordinary_letters(text)) == len(text)


def test_small_words_end_a_name_and_show_a_wrap() -> None:
    text = "THE CITY OF ALDER DOES NOT DISCRIMINATE. ALL PILOTS ARE PAID AUD 51,000 BY THE PORT\nWHICH HIRES THEM\nHOW TO APPLY"
    assert in_ordinary_letters(text) == (
        "the City of Alder does not Discriminate. All Pilots are Paid AUD 51,000 by the Port\nwhich Hires them\nHow to Apply"
    )
