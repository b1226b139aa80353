"""Labels that run on in one line without colons, and headings inside the other lines of such a text."""

from __future__ import annotations

import jobparse

ROW = (
    "Exam Announcement Details\nExam Title Harbor Pilot 2 Exam Number 7C12-20270301-PR Salary $61,200.00 - $70,000.00 per year. "
    "Certification Rule Rule of Five Announcement Date 03/01/2027 Close Date 03/15/2027 General Definition\n"
    "This is pilotage of ships in the narrows of the port of Elmbay. The pilot guides them to the quays.\n"
)
SPEC = (
    "Job Specification\n\nJob Title and Grade Harbour Pilot, Senior (Narrows) Campaign Reference EB2031x Closing Date 12 noon on "
    "4th March 2027\n\nA start date is told at the offer stage. Location of Post Elmbay Quay\n\nInformal Enquiries Jo Marsh, "
    "Port of Elmbay. Details of Service The port of Elmbay serves the crews of four islands and the ferries of the bay.\n"
)


def rows(text: str) -> dict[str, str]:
    """The kinds of the sections by what they begin with."""
    return {text[section.start : section.start + 14]: section.kind for section in jobparse.parse(text).posting.sections}


def test_labels_of_one_line() -> None:
    found = rows(ROW)
    assert found["Exam Title Har"] == "header"
    assert found["Exam Number 7C"] == "identifiers"
    assert found["Salary $61,200"] == "salary"
    assert found["Certification "] == "employment"
    assert found["Announcement D"] == "dates"
    assert found["Close Date 03/"] == "dates"
    assert found["General Defini"] == "summary"
    posting = jobparse.parse(ROW).posting
    assert posting.title == "Harbor Pilot 2"
    assert posting.requisition_id == "7C12-20270301-PR"
    assert posting.dates.closes == "2027-03-15"


def test_labels_behind_sentences_of_such_a_text() -> None:
    found = rows(SPEC)
    assert found["Campaign Refer"] == "identifiers"
    assert found["Closing Date 1"] == "dates"
    assert found["Location of Po"] == "location"
    assert found["Details of Ser"] == "about"
    assert jobparse.parse(SPEC).posting.requisition_id == "EB2031x"


def test_words_of_labels_in_prose_are_none() -> None:
    prose = (
        "Harbor Pilot\n\nThe Closing Date March 4, 2027 was moved by the Department Head, and the Location of Post Elmbay may "
        "move too, as Reference 12 of the plan says in its Salary Table of the Port.\n"
    )
    assert not any(section.heading in ("Closing Date", "Location of Post") for section in jobparse.parse(prose).posting.sections)


def test_two_labels_make_no_table() -> None:
    text = "Harbor Pilot\n\nThe pilot writes the Log Number 4711 and the Arrival Date 03/01/2027 of ships into the quay's book.\n"
    assert len(jobparse.parse(text).posting.sections) <= 2
