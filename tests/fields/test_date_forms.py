"""Every form of a date behind every form of a label or sentence on it: none of them knows only some."""

from __future__ import annotations

import pytest
from announcement import announce

FORMS = [
    "March 14, 2027",
    "March 14th, 2027",
    "MARCH 14, 2027",
    "14 March 2027",
    "14 MARCH 2027",
    "14th March 2027",
    "the 14th of March 2027",
    "14-Mar-2027",
    "Sun 14 Mar 2027",
    "3/14/2027",
    "2027-03-14",
    "2027/03/14",
]


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize(
    "place",
    [
        "Closing Date: {}",
        "Closing Date\n{}",
        "Apply by {}",
        "Bidding ends: {}",
        "The closing date for applications is {}.",
        "Please submit your application no later than {}.",
        "Bids must be in by {}.",
    ],
)
def test_a_deadline(place: str, form: str) -> None:
    assert announce(place.format(form)).posting.dates.closes == "2027-03-14"


@pytest.mark.parametrize("form", [form for form in FORMS if not form.startswith("Sun")])
def test_a_deadline_behind_a_label_without_its_colon(form: str) -> None:
    assert announce(f"Close date {form}").posting.dates.closes == "2027-03-14"


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("place", ["Posted Date\n{}", "Date posted: {}"])
def test_a_day_of_posting(place: str, form: str) -> None:
    assert announce(place.format(form)).posting.dates.posted == "2027-03-14"


@pytest.mark.parametrize("line", ["Close date 14 men 2027", "Close date 14 of the 2027 list"])
def test_other_words_between_figures_make_no_date(line: str) -> None:
    assert announce(line).posting.dates.closes is None
