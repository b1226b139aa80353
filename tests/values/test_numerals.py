"""Counts and amounts of time."""

from __future__ import annotations

import pytest

from jobparse.values.numerals import find_quantities, read_count


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("One (1)", 1),
        ("Two", 2),
        ("12", 12),
        ("twenty-five", 25),
        ("Forty Two", 42),
        ("1,200", 1200),
        ("one hundred (100)", 100),
        (" 3 (further vacancies possible)", 3),
        ("4 positions", 4),
        ("Multiple", None),
        ("2-3", None),
        ("two to four", None),
        ("1.5", None),
        ("oneness", None),
        ("1st", None),
        ("", None),
    ],
)
def test_read_count(text: str, count: int | None) -> None:
    assert read_count(text) == count


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("three (3) years of driving", [3]),
        ("two years", [2]),
        ("18 months of sales work", [1.5]),
        ("six months as a clerk", [0.5]),
        ("one (1) year", [1]),
        ("1-2 years", [1]),
        ("two to three years", [2]),
        ("two (2) to three (3) years", [2]),
        ("1 1/2 years", [1.5]),
        ("one and one-half years", [1.5]),
        ("3+ years", [3]),
        ("five or more years", [5]),
        ("at least one full year of filing", [1]),
        ("2,080 hours of welding", [1]),
        ("1200 hours of paid work", [0.58]),
        ("one year and three months of drafting", [1.25]),
        ("seven years' experience", [7]),
        ("a three-year experience in nursing", [3]),
        ("four years, two years of which must have been in law", [4, 2]),
        ("a year of baking", [1]),
        ("2.5 years", [2.5]),
        # no experience is asked for
        ("18 years of age", []),
        ("must be 21 years old", []),
        ("within two years", []),
        ("in the last 36 months", []),
        ("during the past five years", []),
        ("after six months", []),
        ("At 6 months of employment", []),
        ("a five-year plan", []),
        ("a four-year university", []),
        ("a probationary period of one year", []),
        ("six month probationary period", []),
        ("kept on file for two years from May", []),
        ("a maximum of one year", []),
        ("six months or less of it", []),
        ("40 hours per week", []),
        ("8 hours a day", []),
        ("112 hours a pay period", []),
        ("$15 years", []),
        ("through the month", []),
    ],
)
def test_find_quantities(text: str, years: list[float]) -> None:
    assert [quantity.years for quantity in find_quantities(text)] == years


def test_offsets_are_absolute() -> None:
    text = "xx three years yy two years zz"
    found = find_quantities(text, 5, len(text))
    assert [text[q.start : q.end] for q in found] == ["two years"]
