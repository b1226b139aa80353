"""Texts in capitals throughout are matched in ordinary letters, and their values stay as printed."""

from __future__ import annotations

import pytest
from guarantees import check_all
from hypothesis import given
from hypothesis import strategies as st

import jobparse
from jobparse.document.plain_text.capitals import in_ordinary_letters

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
        ("A MASTER'S DEGREE", "A Master's Degree"),
        ("WORKS AT NIGHT, OR ON CALL. THE CREW RESTS", "Works at Night, or on Call. The Crew Rests"),
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
        "The City of Alder does not Discriminate. All Pilots are Paid AUD 51,000 by the Port\nwhich Hires them\nHow to Apply"
    )


WRAPPED = """\
HARBOR PILOT
CITY OF ALDER

DUTIES

A HARBOR PILOT GUIDES SHIPS THROUGH THE NARROWS AND INTO THE INNER
BASIN, KEEPS THE LOG OF EACH PASSAGE, AND TRAINS DECK HANDS IN THE
HANDLING OF LINES; INSPECTS BUOYS AND LIGHTS AFTER STORMS AND
REPORTS THOSE THAT ARE OUT; AND DOES RELATED WORK.

REQUIREMENTS

THREE YEARS OF FULL-TIME PAID EXPERIENCE AS A MATE OR BOAT CAPTAIN
ABOARD OCEAN-GOING SHIPS OR HARBOR TUGS OF NOT LESS THAN 500 TONS.

A DEGREE IN NAUTICAL SCIENCE MAY STAND FOR ONE YEAR OF EXPERIENCE
WHERE COURSES IN PILOTAGE WERE PART OF IT.

HOW TO APPLY

SEND A LETTER WITH THE NAMES OF TWO SHIPS THAT YOU HAVE SERVED ON
TO THE HARBOR MASTER, 4 QUAY STREET, ALDER, AND BRING YOUR LICENSE
TO THE INTERVIEW.
"""


def test_a_wrap_shows_by_the_length_of_the_lines_alone() -> None:
    parsed = jobparse.parse(WRAPPED)
    check_all(parsed)
    assert "\nBasin" not in parsed.document.text
    assert parsed.posting.duties == [" ".join(WRAPPED.split("\n\n")[2].split())]
    assert parsed.posting.qualifications.minimum[0].endswith("HARBOR TUGS OF NOT LESS THAN 500 TONS.")


def test_items_of_any_length_in_capitals_are_no_wrapped_lines() -> None:
    items = [
        "GUIDES SHIPS THROUGH THE NARROWS OF THE PORT",
        "KEEPS THE LOG OF EACH PASSAGE IN ORDER FOR THE HARBOR MASTER AND THE COURT",
        "TRAINS DECK HANDS IN THE HANDLING OF LINES",
        "INSPECTS BUOYS AND LIGHTS AFTER STORMS, REPORTS THOSE OUT",
        "REPAIRS THE PILOT BOAT AND ITS ENGINE IN WINTER WITH THE YARD",
        "ANSWERS CALLS OF SHIPS OUTSIDE THE BAR",
        "DRAWS CHARTS OF SHOALS AND OF THE CHANNEL BETWEEN THEM",
        "TRACKS THE WEATHER AND THE TIDES OF THE COMING WEEK",
    ]
    posting = jobparse.parse("HARBOR PILOT\nCITY OF ALDER\n\nDUTIES:\n" + "\n".join(items) + "\n").posting
    assert posting.duties == items


def test_addresses_of_the_web_stay_in_small_letters() -> None:
    links = "SEE https://www.alder.example.org/harbor/pilots/how-to-apply-for-the-post.html\n" * 3
    assert "Guides Ships" in in_ordinary_letters(POSTING + links)
