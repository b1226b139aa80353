"""Titles that other lines tell: headings, classes, a mail's subject told again, the first words of flattened text."""

from __future__ import annotations

import pytest
from announcement import BODY, read


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("\N{BLACK STAR} FERRY SURVEYOR \N{BLACK STAR}", "FERRY SURVEYOR"),
        ("NOW HIRING!! Ferry Surveyor NOW HIRING!!", "Ferry Surveyor"),
        ("Ferry Surveyor - Apply today!", "Ferry Surveyor"),
        ("TOWN OF ELMBAY, OREGON   NOW HIRING!   FERRY SURVEYOR", "FERRY SURVEYOR"),
        ("Ferry Surveyor (Re-advertised)", "Ferry Surveyor"),
        ("Ferry Surveyor (positions filled)", "Ferry Surveyor"),
        ("Ferry Surveyor (2 year term)", "Ferry Surveyor"),
        ("Ferry Surveyor (9-month)", "Ferry Surveyor (9-month)"),
        ("Ferry Surveyor (FERRY SURV 2)", "Ferry Surveyor"),
        ("Ferry Surveyor (Elm Bay)\nLocation: Elm Bay", "Ferry Surveyor"),
        ("FERRY SURVEYOR PROCUREMENT NOTICE", "FERRY SURVEYOR"),
        ("FERRY SURVEYOR - NIGHT DEPARTMENT", "FERRY SURVEYOR - NIGHT DEPARTMENT"),
        ("Class Specifications | County of Elm Class Spec Details\n\nFerry Surveyor II", "Ferry Surveyor II"),
        ("Posting Title\nFerry Crew\nStudents?\nNo (but student deckhands may apply)", "Ferry Crew"),
        ("COUNTY OF ELM\nAn Equal Opportunity Employer\n\nFERRY SURVEYOR\nBulletin No.: 4", "FERRY SURVEYOR"),
    ],
)
def test_what_stands_around_a_title(line: str, title: str) -> None:
    assert read(f"{line}\n{BODY}").posting.title == title


@pytest.mark.parametrize(
    ("subject", "title"),
    [
        ("Ferry Surveyor, Elm Bay", "Ferry Surveyor"),
        ("Ferry Surveyor (2nd shift) - Elm Bay Docks", "Ferry Surveyor"),
        ("Ferry Surveyor (Night Boats)", "Ferry Surveyor (Night Boats)"),
        ("Assistant Professor, Tides", "Assistant Professor, Tides"),
        ("Ferry Clerk, Elm Bay", "Ferry Clerk, Elm Bay"),
    ],
)
def test_the_subject_of_a_mail_whose_title_is_told_again(subject: str, title: str) -> None:
    text = (
        f"From: Jo Field <jo@elm.example>\nSubject: [ferries] {subject}\n\n"
        f"The ferry surveyor and the assistant professor walk the docks of Elm Bay.\n{BODY}"
    )
    assert read(text).posting.title == title


def test_below_the_label_of_a_class() -> None:
    text = f"TOWN OF ELMBAY\nBID - POST ON ALL BOARDS\n\nClassification:  Ferry Surveyor II\nShift: 1st\n{BODY}"
    assert read(text).posting.title == "Ferry Surveyor II"


def test_taken_for_a_heading() -> None:
    text = f"FERRY SURVEYOR TRAINEE - PAID TRAINING!\nElm Ferries\n$20.10 an hour while you train\n{BODY}"
    assert read(text).posting.title == "FERRY SURVEYOR TRAINEE"


def test_not_whom_to_ask() -> None:
    text = f"Harbor Surveyor\n{BODY}\nInformal visits\nName   Jo Field\nJob title   Lead Purser\nEmail address   jo@elm.example\n"
    assert read(text).posting.title == "Harbor Surveyor"


def test_the_first_words_of_flattened_text() -> None:
    text = (
        "Senior Ferry Surveyor Elm Coast Lines - Boats & Docks (Hybrid, 3 days in office)\n\n"
        f"The Senior Ferry Surveyor walks the docks of the coast.\n{BODY}"
    )
    assert read(text).posting.title == "Senior Ferry Surveyor"


def test_the_shorter_of_two_labels() -> None:
    text = f"1. Job: Ferry Surveyor (2), Maine\n\nPosition: Ferry Surveyor\nPay: $20.10 an hour\n{BODY}"
    assert read(text).posting.title == "Ferry Surveyor"


@pytest.mark.parametrize(
    ("text", "title", "department"),
    [
        (
            "Ferry Surveyor - Night Boats Department\n\nThe Town of Alder seeks help.\n",
            "Ferry Surveyor",
            "Night Boats Department",
        ),
        ("Ferry Surveyor, Night Boats Department\n\nThe Town of Alder seeks help.\n", "Ferry Surveyor", "Night Boats Department"),
        (
            "FERRY SURVEYOR - NIGHT DEPARTMENT\n\nThe Town of Alder seeks a Ferry Surveyor.\n",
            "FERRY SURVEYOR",
            "NIGHT DEPARTMENT",
        ),
        (
            "Library Aide, Kelp Library, Alder, NH\n\nKelp Library Aide Job Description\nAll year, twenty hours a week.\n",
            "Library Aide",
            None,  # the library is the employer
        ),
    ],
)
def test_a_title_without_the_office_behind_it(text: str, title: str, department: str | None) -> None:
    posting = read(f"{text}{BODY}").posting
    assert (posting.title, posting.department) == (title, department)


@pytest.mark.parametrize("line", ["Ferry Surveyor - Contract Administration", "Ferry Surveyor - Night Boats Division"])
def test_what_a_post_is_for_stays_in_its_title(line: str) -> None:
    assert read(f"{line}\n\nTown of Alder\n{BODY}").posting.title == line


@pytest.mark.parametrize(("kind", "title"), [("Docks/Night Deckhand", "Night Deckhand"), ("Docks and Nets", None)])
def test_a_label_that_opens_a_flattened_page_is_no_title(kind: str, title: str | None) -> None:
    line = f"Position Type: {kind} Date Posted: 1/4/2024 Location: Alder Port County: Alder QUALIFICATIONS:"
    assert read(f"{line}\n- A drug test by the rules of the board\n- A year at sea\n{BODY}").posting.title == title


@pytest.mark.parametrize("head", ["Organization: Port of Alder\nName: Port of Alder", "Name: Elm Bay", "Name: Dr. Jo Field"])
def test_the_only_label_on_a_title_below_a_name(head: str) -> None:
    assert read(f"{head}\nJob Title: Harbor Pilot\n{BODY}").posting.title == "Harbor Pilot"
