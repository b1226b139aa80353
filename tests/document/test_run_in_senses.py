"""Headings and labels that no list holds on the line of their text: before a colon or a dash, and behind a sentence."""

from __future__ import annotations

import pytest
from layouts import BEFORE, sections

import jobparse

ROPES = "Works outdoors in all weather, at times in cold water, near loud machines and with ropes that are heavy when wet."
HEADED = (
    f"{BEFORE}- Keep the log.\n\nBenefits\n- Bread.\n\nSelection process\nA test.\n\nSalary\n$20 an hour\n\nHours\n9 to 5\n\n"
)
LONG = (
    "The mate splices ropes, keeps the lamps of the pier in good order and helps the crews of visiting boats with what they "
    "need at their moorings. The boats come in from the north. "
)


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("Hazards and dangers of the place:", "working_conditions"),
        ("Hazards and dangers of the place -", "working_conditions"),
        ("Hazards of the Place–", "working_conditions"),
        ("Working enviroment:", "working_conditions"),  # a slip of the pen
        ("Pages to hand in:", None),  # words that speak of nothing
        ("Our clerk:", None),
        ("2 kinds of hazards -", None),
    ],
)
def test_a_heading_in_ordinary_letters_on_the_line_of_its_paragraph(heading: str, kind: str | None) -> None:
    text = f"{HEADED}{heading} {ROPES}\n"
    found = {name: kind for kind, name in sections(text)}
    assert found.get(heading.rstrip(":-– ")) == kind


def test_words_of_the_kind_of_their_section_open_none() -> None:
    """An item of the requirements that begins with the words of one: "Experience needed - three years …"."""
    text = f"{HEADED}Requirements\n\nExperience needed - {ROPES}\n"
    assert sections(text)[-1] == ("minimum_qualifications", "Requirements")


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("What you bring:", "minimum_qualifications"),
        ("Tasks at the quay:", "duties"),
        ("Helpful background:", "preferred_qualifications"),
        ("Ask for the list of duties before the end of this month:", None),  # a sentence
        ("Duties Analyst:", None),  # somebody
        ("A. Helpful background:", None),  # the stop is that of a letter
    ],
)
def test_a_heading_behind_a_sentence_of_a_line_that_runs_on(words: str, kind: str | None) -> None:
    text = f"ROPE MATE\n\nTown of Alder\n\nABOUT US\n{LONG}{words} a boat of your own, two summers at sea and a card.\n"
    heading = words.removeprefix("A. ").rstrip(":")
    assert {name: kind for kind, name in sections(text)}.get(heading) == kind


def test_a_heading_behind_the_last_item_of_a_list_in_a_line() -> None:
    line = "What You'll Do: · Splices ropes for the boats · Keeps the lamps of the pier lit "
    line += "Things You Need: · A boat · Two summers at sea"
    found = sections(f"ROPE MATE\n\nTown of Alder\n\nSUMMARY\n{LONG}{line}\n")
    assert ("minimum_qualifications", "Things You Need") in found


def test_words_in_capitals_behind_a_sentence() -> None:
    text = f"ROPE MATE\n\nTown of Alder\n\nABOUT US\n{LONG}A TYPICAL DAY AT SEA: Splices ropes and moors boats.\n"
    assert ("duties", "A TYPICAL DAY AT SEA") in sections(text)
    named = text.replace("A TYPICAL DAY AT SEA", "DUTIES ANALYST")
    assert "DUTIES ANALYST" not in [name for _, name in sections(named)]


@pytest.mark.parametrize(
    ("label", "value", "read"),
    [
        ("Apply Before", "May 3, 2027", lambda posting: posting.dates.closes == "2027-05-03"),
        ("Vacancies Open Now", "3", lambda posting: posting.openings.count == 3),
        ("What It Pays", "$52,000 - $61,000", lambda posting: posting.salaries[0].max == 61_000),
        ("Hours", "37.5 hours per week", lambda posting: posting.schedule.hours_per_week == 37.5),
    ],
)
@pytest.mark.parametrize("dash", [" - ", " – ", "– "])
def test_a_label_before_a_dash(label: str, value: str, read: object, dash: str) -> None:
    posting = jobparse.parse(f"HARBOR CLERK\n\nTown of Alder\n\n{label}{dash}{value}\n\nDUTIES\n- Keep the log.\n").posting
    assert callable(read)
    assert read(posting)


def test_names_around_a_dash_are_no_label() -> None:
    text = "HARBOR CLERK\n\nHarbor Department - Quays and Docks\n\nContract Clerk - Full-time\n\nDUTIES\n- Keep the log.\n"
    assert [kind for kind, _ in sections(text)] == ["header", "duties"]


def test_a_remark_on_the_employer_ends_with_its_paragraph() -> None:
    text = f"{BEFORE}- Keep the log.\n\nAbout the harbor: {LONG}\n\nWe plan to meet the best of you on the third of May.\n"
    assert sections(text)[-1][0] != "about"


def test_the_rows_of_a_form_have_numbers() -> None:
    """Among rows with known labels, others are headings as well; an item of a list of duties is none."""
    text = (
        "1. Name of post: Rope Mate\n2. Vacancies: 2\n3. {}: a boat of your own, and two summers at sea.\n4. Pay: $20 an hour\n"
    )
    assert ("minimum_qualifications", "Must-Haves of a Mate") in sections(text.format("Must-Haves of a Mate"))
    listed = f"{BEFORE}1. Moors boats\n2. Must-Haves of a Mate: a boat of your own, and two summers at sea.\n"
    assert "Must-Haves of a Mate" not in [name for _, name in sections(listed)]


def test_words_in_capitals_before_the_first_line_of_a_paragraph() -> None:
    row = "Splices ropes and moors the boats that come in from\n   the north.\n"
    text = "ROPE MATE\n\nCLOSING DATE : May 3, 2027\nTASKS OF THE MATE : {}PAY : $20 an hour\n"
    assert ("duties", "TASKS OF THE MATE") in sections(text.format(row))
    assert ("duties", "TASKS OF THE MATE") not in sections(text.format("Many\n"))
