"""Labels without a colon: tables of alternating lines, rows of "Label - value"."""

from __future__ import annotations

import pytest
from layouts import labels, sections

import jobparse

TABLE = """\
Harbor Pilot

Main area
Harbor
Grade
Band 6
Job number
HP-12
Employer
Port of Alder
Closing date
May 3, 2027
Town
Alder

The pilot guides ships through the narrows, day and night, in all weathers, and knows every buoy of the harbor by name.
"""


def test_alternating_lines_are_labels_and_values() -> None:
    found = dict(labels(TABLE))
    assert found["unknown"] == "Harbor"
    assert found["salary_grade"] == "Band 6"
    assert found["requisition_id"] == "HP-12"
    assert found["dates.closes"] == "May 3, 2027"
    posting = jobparse.parse(TABLE).posting
    assert (posting.title, posting.employer, posting.dates.closes) == ("Harbor Pilot", "Port of Alder", "2027-05-03")


def test_a_label_or_two_among_lines_make_no_table() -> None:
    text = "Harbor Pilot\n\nPosition\nOn the Quay\nStatus\nOf the Tide\nSongs of the Sea\n"
    assert labels(text) == []


def test_lines_before_a_dash_are_labels_where_two_follow_each_other() -> None:
    text = "Harbor Pilot\nJob Number - 21-02258\nDepartment - Harbors\nClosing Date - 5/3/2027\n"
    assert labels(text) == [("requisition_id", "21-02258"), ("department", "Harbors"), ("dates.closes", "5/3/2027")]


@pytest.mark.parametrize("text", ["Supervisor - Parks\nTown of Alder\n", "Field - Surveyor\n\nTown of Alder\n"])
def test_a_title_with_a_dash_is_no_label(text: str) -> None:
    assert labels(text) == []


def test_labels_at_the_ends_of_lines_have_their_values_below() -> None:
    text = "State of Maine\nSalary:\n$41,000 a year Job Type:\nFull Time Job Number:\n2025-07 Opening Date:\n11/04/2025\n"
    found = dict(labels(text))
    assert found["employment.types"] == "Full Time"
    assert found["requisition_id"] == "2025-07"
    assert found["dates.opens"] == "11/04/2025"
    assert sections(text)[0][0] == "header"


def test_alternating_lines_with_a_blank_line_between_any_two() -> None:
    rows = ["Closing Date", "2027/05/03", "Reference Number", "11/2027", "Job Title", "Harbor Pilot", "How to Apply", "By post."]
    text = "Careers at Sea\n\n" + "\n\n".join(rows) + "\n"
    assert labels(text) == [("dates.closes", "2027/05/03"), ("requisition_id", "11/2027"), ("title", "Harbor Pilot")]
    assert sections(text)[-1] == ("application", "How to Apply")


def test_cells_between_bars_have_their_values_below() -> None:
    text = (
        "| Posting Title |\nHarbor Pilot |\n| Tide Band |\nFour |\n| Department |\nHarbors |\n| Pilot Story |\n"
        + "It is a long way to the sea, and the pilot knows every buoy of it. " * 3
        + "|\n| Posting Number |\n27HP18 |\n"
    )
    assert labels(text) == [
        ("title", "Harbor Pilot"),
        ("unknown", "Four"),
        ("department", "Harbors"),
        ("requisition_id", "27HP18"),
    ]


def test_a_menu_between_bars_is_no_table() -> None:
    assert labels("| Position |\n| Department |\nHarbor Pilot\n") == []
