"""Items in small letters and labels in capitals that lost the line ends between them."""

from __future__ import annotations

import jobparse

ITEMS = (
    "Harbour Pilot\n\nElmbay Port looks for a pilot.\n\nAs a Harbour Pilot you will:keep the logs of all ships.read the charts "
    "of the bay.mend the nets of the crews.As one of the crew you keep the port safe.\n\nHow to apply\n\nSend a letter.\n"
)


def test_items_in_small_letters() -> None:
    assert jobparse.parse(ITEMS).posting.duties == [
        "keep the logs of all ships.",
        "read the charts of the bay.",
        "mend the nets of the crews.",
        "As one of the crew you keep the port safe.",
    ]


def test_addresses_and_times_stay_whole() -> None:
    text = (
        "Harbor Pilot\n\nDuties:\n- See us at:port.elmbay.example or quay.elmbay.example and pier.elmbay.example for all of it\n"
    )
    assert len(jobparse.parse(text).posting.duties) == 1


def test_a_label_in_capitals_behind_a_value_in_capitals() -> None:
    text = (
        "Elmbay Port\nJob Description:\nREPORTS TO: HARBOR SUPERVISORACCOUNTABILITY OBJECTIVE:The pilot is accountable for all "
        "of the ships that come into the harbor of Elmbay by day.\nDUTIES:\n- Guides ships.\n"
    )
    sections = [(section.kind, section.heading) for section in jobparse.parse(text).posting.sections]
    assert ("summary", "ACCOUNTABILITY OBJECTIVE") in sections


def test_a_long_word_in_capitals_stays_whole() -> None:
    text = "Elmbay Port\n\nSummary\n\nGuides ships.\n\nRECOMMENDATIONS OF DUTIES:\n- Guides ships.\n- Reads charts.\n"
    headings = [section.heading for section in jobparse.parse(text).posting.sections]
    assert not any(heading and heading.startswith("OF") for heading in headings)


def test_a_label_behind_a_small_letter_or_a_bracket() -> None:
    text = "Elm Port\nSalary: Level 3, $79,000 (rates of 2027)Work Type: Fixed Term, Full Time\nDuties:\n- Guides ships.\n"
    headings = [section.heading for section in jobparse.parse(text).posting.sections]
    assert "Work Type" in headings


def test_a_line_in_capitals_in_a_description_is_a_heading() -> None:
    text = (
        "Harbor Pilot\n\nDescription\n\nThe port of Elmbay has nine piers, and the crews of four islands come to it with their "
        "boats in all weathers of the long year.\n\nTIDES AND LIGHTS UNIT\nThe Tides and Lights Unit is a part of the "
        "port that keeps its lamps.\n"
    )
    assert "TIDES AND LIGHTS UNIT" in [section.heading for section in jobparse.parse(text).posting.sections]
