"""Tabs of pages, and lines that sites print wherever it is, which are none of the announcement."""

from __future__ import annotations

import jobparse

TABS = (
    "Harbor Pilot\n\n  1. Overview\n  2. Duties\n  3. Qualifications & Evaluations\n  4. Benefits & More\n  5. How to Apply\n"
    "\nJob Number: 25-11\n\nDuties\n\n- Guides ships.\n"
)


def kinds_of_lines(text: str) -> dict[str, str]:
    """The kind of each line."""
    document = jobparse.parse(text)
    found = {}
    for section in document.posting.sections:
        for line in text[section.start : section.end].split("\n"):
            found[line.strip()] = section.kind
    return found


def test_tabs_that_are_counted() -> None:
    found = kinds_of_lines(TABS)
    assert found["1. Overview"] == found["5. How to Apply"] == "page_furniture"
    assert found["- Guides ships."] == "duties"


def test_tabs_that_end_with_questions() -> None:
    text = "Harbor Pilot\nSalary\n$20 an hour\nDescription\nBenefits\nQuestions\nJob Description\nGuides ships in the narrows.\n"
    found = kinds_of_lines(text)
    assert found["Description"] == found["Benefits"] == found["Questions"] == "page_furniture"
    assert found["$20 an hour"] == "salary"


def test_counted_duties_are_no_tabs() -> None:
    text = "Harbor Pilot\n\nDuties\n\n1. Training\n2. Communication\n3. Scheduling\n4. Planning\n5. Budget\n"
    assert "page_furniture" not in kinds_of_lines(text).values()


def test_lines_that_sites_print() -> None:
    text = (
        "Skip to main contentA logo of a lighthouse\nHarbor Pilot\nThis vacancy has now expired.\nDuties\n- Guides ships.\n"
        "How to apply\n- Transcript of courses\n- Letter\n"
    )
    found = kinds_of_lines(text)
    assert found["Skip to main contentA logo of a lighthouse"] == found["This vacancy has now expired."] == "page_furniture"
    assert found["- Transcript of courses"] == "application"


def test_a_board_and_its_language_above_a_title() -> None:
    text = "elmbayjobs.example\n\nLanguage\nHarbor Pilot\n\nDuties\n- Guides ships.\n"
    assert kinds_of_lines(text)["Language"] == "page_furniture"
    assert (
        kinds_of_lines("Harbor Pilot\n\nDuties\n- Guides ships.\n\nLanguage\nEnglish is spoken.\n")["Language"]
        != "page_furniture"
    )


def test_a_paragraph_below_a_place_is_none_of_it() -> None:
    text = (
        "Harbor Pilot\n\nDuties\n- Guides ships.\n\nLOCATION: Quay House, 4 Pier Road, Elmbay\n\nAll applicants have to send "
        "their application by mail or by hand to the office of the harbor master, no later than the last Friday of May.\n"
    )
    found = kinds_of_lines(text)
    assert found["LOCATION: Quay House, 4 Pier Road, Elmbay"] == "location"
    assert all(kind != "location" for line, kind in found.items() if line.startswith("All applicants"))
