"""A call for applicants between the employer and the role of one paragraph."""

from __future__ import annotations

import pytest
from guarantees import check_all

import jobparse

TEXT = """\
Job Title: Bridge Tender

Mission: The Port of Tarn Head keeps the river safe for ships and for those who live on its banks. {words}
Under general supervision, tenders open the bridges for ships and grease the gears.

Minimum Qualifications
- A boat card.
"""


def kind_of(words: str) -> str:
    text = TEXT.format(words=words)
    parsed = jobparse.parse(text)
    check_all(parsed)
    at = text.find(words)
    assert next(row.kind for row in parsed.sections if row.start <= text.find("The Port of Tarn Head keeps") < row.end) == "about"
    return next(row.kind for row in parsed.sections if row.start <= at < row.end)


@pytest.mark.parametrize(
    "words", ["The port seeks to recruit tenders.", "The Port of Tarn Head is seeking qualified applicants for the position."]
)
def test_a_call_is_of_the_role_that_goes_on_behind_it(words: str) -> None:
    assert kind_of(words) == "summary"


@pytest.mark.parametrize("words", ["It also houses crews on land.", "Its crews keep nine boats."])
def test_what_the_employer_does_is_not(words: str) -> None:
    assert kind_of(words) == "about"
