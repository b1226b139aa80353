"""Statements among duties that are on who supervises the work, on hours or on a unit, and summaries printed beside others."""

from __future__ import annotations

from jobparse import parse

HEAD = "Harbor Pilot\n\nJob Code: 5216\nFLSA Status: Exempt\n\n"
LISTED = "Representative Duties\n\n- Guides ships\n- Keeps the log\n- Greases winches\n"
ROLE = "Under general supervision, guides ships through the narrows of Elm Bay; keeps the log; performs related work as assigned."
ASKED = "\nRequirements\n\n- A boat licence\n- Two years at sea\n"


def test_who_supervises_the_work_is_no_duty_above_the_list_of_these() -> None:
    general = (
        "This is an entry-level post that guides ships through the narrows of Elm Bay.\n\n"
        "Work is performed under the general supervision of a master. Performance is reviewed through reports."
    )
    read = parse(f"{HEAD}General Functions\n\n{general}\n\n{LISTED}{ASKED}").posting
    assert read.duties == ["Guides ships", "Keeps the log", "Greases winches"]


def test_hours_are_no_duty_above_the_list_of_these() -> None:
    hours = "A. Permanent pilots work a regular shift each week at the pilot office."
    read = parse(
        f"{HEAD}Job Description:\n\n{hours}\n\nPilot responsibilities include:\n\n- Guiding ships\n- Keeping the log\n{ASKED}"
    )
    assert read.posting.duties == ["Guiding ships", "Keeping the log"]


def test_what_a_department_does_is_no_duty() -> None:
    about = (
        "The Organization\n\nThe Elm Bay Port Authority is a public agency that serves the region. The mission of the port is to "
        "keep the bay safe.\n\nThe Pilots Department The department runs the boats of the bay. Specifically, the department "
        "controls deliveries to meet demands; manages dams; ensures water quality; and maintains all vehicles and boats."
    )
    assert parse(f"{HEAD}{about}\n{ASKED}").posting.duties == []


def test_the_role_of_a_class_stands_above_its_levels() -> None:
    levels = "CLASS CHARACTERISTICS\nHarbor Pilot I: This is the entry-level class. Pilots are closely supervised at first."
    assert parse(f"{HEAD}{ROLE}\n\n{levels}\n\n{LISTED}{ASKED}").posting.summary == ROLE


def test_a_paragraph_printed_twice_is_read_once() -> None:
    more = "Pilots are mostly busy with ships of other ports, and lead the crews of the tugs."
    text = f"{HEAD}Short Description: {ROLE}\n\nJob Type: Full Time\n\nFull Description:\n\n{ROLE}\n\n{more}\n{ASKED}"
    summary = parse(text).posting.summary
    assert summary is not None
    assert summary.count("guides ships through the narrows") == 1


def test_benefits_begin_with_what_is_offered() -> None:
    before = "At the port, your work matters, and we stand by you at each stage of your life."
    offer = "Our benefits package includes paid health insurance, a pension plan and paid vacation."
    behind = "Explore more details on our page for staff."
    text = f"Harbor Pilot\n\nAlder\n\n{before} {offer} {behind}\n\nJob Code: 5216\n\n{LISTED}{ASKED}"
    assert parse(text).posting.benefits == [offer]


def test_a_long_description_printed_twice_is_told() -> None:
    long = " ".join(f"The pilot guides ships of kind {kind} through the narrows of Elm Bay with care." for kind in "abcdefgh")
    more = "Pilots are mostly busy with ships of other ports, and lead the crews of the tugs."
    text = f"{HEAD}Short Description: {long}\n\nJob Type: Full Time\n\nFull Description:\n\n{long}\n\n{more}\n{ASKED}"
    read = parse(text).posting
    assert [section.kind for section in read.sections].count("duplicate") == 1
    assert "duplicate_text" in [warning.code for warning in read.warnings]
    assert read.summary is not None
    assert read.summary.count("ships of kind a") == 1


def test_duties_that_stand_nowhere_else_stay_in_the_role() -> None:
    role = (
        "The Park Service is currently accepting applications for one seasonal guide. This post gives support to the chief. "
        "Duties may also include newsletters and displays. The work is mostly at the main office."
    )
    labels = "Park Guide\n\nPark Service - Seasonal Contractual\n\nGRADE\n\nHRLY 0008\n\nLOCATION\n\nAlder\n\n"
    behind = "LICENSES\n\nA boat card.\n\nBENEFITS\n\n- Paid leave\n- A pension\n"
    read = parse(f"{labels}POSITION SUMMARY\n\n{role}\n{ASKED}\n{behind}").posting
    assert read.summary == role
