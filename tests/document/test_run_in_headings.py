"""Headings of one word at the start of sentences in flattened lines."""

from __future__ import annotations

import pytest

import jobparse

LINE = (
    "Responsibilities The clerk keeps the books of the boats, answers phones and sends letters. Qualifications High school "
    "diploma and two years of office experience required. Salary $38,000 per year. How to apply Send a letter to the port."
)


def test_headings_of_one_word_behind_stops() -> None:
    posting = jobparse.parse(f"Harbor Clerk\n\n{LINE}\n").posting
    assert posting.duties == ["The clerk keeps the books of the boats, answers phones and sends letters."]
    assert posting.qualifications.minimum == ["High school diploma and two years of office experience required."]
    assert posting.application.instructions == ["Send a letter to the port."]


@pytest.mark.parametrize(
    "line",
    [
        "The clerk keeps the books of the boats. Requirements Engineers help with the books. They keep the duties low.",
        "The clerk pays the Qualifications Board of the port and tells it what the Duties Office said of the boats.",
    ],
)
def test_names_that_begin_with_such_words(line: str) -> None:
    kinds = [section.kind for section in jobparse.parse(f"Harbor Clerk\n\n{line}\n").sections]
    assert "minimum_qualifications" not in kinds


def test_the_label_of_an_item_ends_with_the_item() -> None:
    items = (
        "- Licenses: Pilot card, first aid.\n- A valid diver's certificate.\n- Must pass a swim test.\n- Must be 19 years old.\n"
    )
    kinds = [section.kind for section in jobparse.parse(f"Ferry Pilot\n\nMinimum Qualifications\n{items}").sections]
    assert kinds == ["header", "minimum_qualifications", "licenses", "minimum_qualifications"]
    below = "- Licenses:\n- Pilot card\n- First aid\n"
    assert [section.kind for section in jobparse.parse(f"Ferry Pilot\n\nMinimum Qualifications\n{below}").sections][
        -1
    ] == "licenses"


def test_the_number_before_a_heading_is_a_part_of_it() -> None:
    text = "Ferry Pilot\n\n1. Works for the harbor master.\nB1. Primary Duties\n1. Guides ships.\n2. Keeps logs.\n"
    assert jobparse.parse(text).posting.duties == ["Works for the harbor master.", "Guides ships.", "Keeps logs."]
