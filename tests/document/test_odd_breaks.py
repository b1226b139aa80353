"""Marks, feet of pages and items with nothing in them, in odd places."""

from __future__ import annotations

import pytest
from guarantees import check_all

import jobparse

HEAD = "Harbor Pilot\nCity of Alder\n\n"
DUTIES = "\n\nDUTIES\n- Guides ships into the harbor.\n- Keeps a log of all movements.\n"


@pytest.mark.parametrize(
    "text",
    [
        "Starting Salary:1\n\rb)",
        "PM\nV.",
        "two years of work in the areas of law related to the assignment.\n1.\nh",
        "T apply r e a c Application e h include:\n2)",
        "\nPage 2\n\x0c\n-\r\no",
        ":\nPage 3\r\n•ision makers At least one",
        "•\nPage 2of3\nMinimum Qual Requirements\n1.\nT",
        "Essential Duties &\nPage 1 of 3\nResponsibilities\n- Guides ships\n- Keeps a log",
    ],
)
def test_empty_items_and_feet_of_pages_break_no_guarantee(text: str) -> None:
    check_all(jobparse.parse(text))


def test_the_first_line_below_a_foot_and_a_form_feed_is_no_repeated_title() -> None:
    pages = "DUTIES\n- Guides ships\n- Keeps a log\n\nPage 1 of 2\n\x0c\n- Trains the crew\n- Cleans boats\n\nPage 2 of 2\n"
    parsed = jobparse.parse(HEAD + pages)
    assert parsed.posting.duties == ["Guides ships", "Keeps a log", "Trains the crew", "Cleans boats"]


def test_a_sentence_in_capitals_behind_an_abbreviation_holds_no_heading() -> None:
    parsed = jobparse.parse(f"{HEAD}REQUIREMENTS\nU.S. CITIZENSHIP REQUIRED. MUST PASS A TEST.{DUTIES}")
    assert parsed.posting.qualifications.minimum == ["U.S. CITIZENSHIP REQUIRED. MUST PASS A TEST."]


@pytest.mark.parametrize("above", ["", "REQUIREMENTS\n"])
def test_an_amount_over_a_list_leads_to_what_is_asked_for(above: str) -> None:
    parsed = jobparse.parse(f"{HEAD}{DUTIES}\n{above}At least 5 years of experience with:\n- boats\n- ships\n")
    assert parsed.posting.qualifications.minimum[-2:] == ["boats", "ships"]
    assert len(parsed.posting.duties) == 2


def test_a_remark_that_demands_a_licence_is_a_requirement() -> None:
    remark = "Note that a boat license is required."
    parsed = jobparse.parse(f"{HEAD}REQUIREMENTS\n- Two years at sea.\n- A degree.\n\n{remark}\n")
    assert remark in parsed.posting.qualifications.minimum


def test_items_that_begin_with_the_words_of_labels_are_no_table_of_them() -> None:
    rows = "Work Location Planning for the port\nJob Title Changes of all staff\nClosing Date Notices to the board"
    assert len(jobparse.parse(f"{HEAD}DUTIES\n{rows}\nKeeps a log\n").posting.duties) == 4


def test_months_that_are_spent_are_no_requirement() -> None:
    prose = "Three months of each year are spent at sea, where the pilot trains the crew of the boats."
    parsed = jobparse.parse(f"{HEAD}DUTIES\n- Guides ships.\n- Keeps logs.\n\n{prose}\n")
    assert not parsed.posting.qualifications.minimum
