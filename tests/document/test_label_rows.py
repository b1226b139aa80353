"""Tables of a site copied as text: labels at the ends of lines, behind each other's values, and headings behind sentences."""

from __future__ import annotations

import pytest

import jobparse

# The next label stands at the end of the line of the value before it.
ROWS = """\
FERRY DECKHAND
Salary:
$21.40 - $27.15 Hourly Location :
Port Alder, OR Job Type:
Full Time Job Number:
2027-118 Department:
Harbors Cost Center:
3352 - NIGHT BOATS Opening Date:
05/03/2027 Closing Date:
5/28/2027 11:30 AM Pacific FLSA:
Non-Exempt Max Number of Applicants:
100
General Description Ties up boats of the harbor and helps riders on and off. Essential Job Functions
Ties up boats.
Sweeps the deck. Education and Experience
High school diploma.
"""
# Nothing stands between a value and the next label.
GLUED = (
    "Salary: $19.84 HourlyLocation : Port Alder, MDJob Type: Full TimeJob Number: 202700059Department: Harbors and "
    "FerriesOpening Date: 03/12/2027Closing Date: Continuous Job SummaryHelps riders on and off the ferries on all the "
    "routes and at all its piers, on working days and on holidays.Essential Functions\n"
    "Ties up boats of the harbor;Sweeps the deck; which takes an hour;Helps riders off;Sells tickets.\n"
)


def test_a_label_ends_the_line_of_the_value_before_it() -> None:
    posting = jobparse.parse(ROWS).posting
    assert [(place.city, place.state) for place in posting.locations] == [("Port Alder", "OR")]
    assert posting.department == "Harbors"
    assert posting.requisition_id == "2027-118"
    assert posting.dates.closes == "2027-05-28T11:30:00-07:00"


def test_a_heading_ends_the_line_of_the_sentence_before_it() -> None:
    posting = jobparse.parse(ROWS).posting
    assert posting.duties == ["Ties up boats.", "Sweeps the deck."]
    assert posting.qualifications.minimum == ["High school diploma."]


def test_a_label_stands_right_behind_a_value() -> None:
    posting = jobparse.parse(GLUED).posting
    assert [(place.city, place.state) for place in posting.locations] == [("Port Alder", "MD")]
    assert posting.requisition_id == "202700059"
    assert posting.department == "Harbors and Ferries"
    assert posting.dates.opens == "2027-03-12"
    assert posting.dates.open_until_filled is True


def test_headings_stand_behind_the_last_value_and_before_the_end_of_a_line() -> None:
    posting = jobparse.parse(GLUED).posting
    assert posting.summary is not None
    assert posting.summary.startswith("Helps riders on and off")
    assert posting.duties == [
        "Ties up boats of the harbor;",
        "Sweeps the deck; which takes an hour;",
        "Helps riders off;",
        "Sells tickets.",
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "Works nights (UP TO 30 HOURS) with few BENEFITS of the union.",
        "Reads the Ferry News; reports to the Chief of Boats at 7:30, as Note 4: of the Rules says.",
    ],
)
def test_remarks_and_names_are_no_headings(sentence: str) -> None:
    assert jobparse.parse(f"Deckhand\n\nDuties\n- Ties up boats.\n- {sentence}\n").posting.duties == ["Ties up boats.", sentence]
