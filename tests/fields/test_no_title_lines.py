"""Lines on top of a page that are no title, and labels on other things."""

from __future__ import annotations

import pytest
from announcement import BODY, read


@pytest.mark.parametrize(
    "line",
    [
        "Marketing Statement",
        "Important pay info",
        "Scope: Open Competition",
        "Mon Aug 3 11:18:48 2015",
        "Tuesday, April 14, 2020",
        "PINE HILL RAPID TRANSIT",
        "NATIONAL INSTITUTE OF FERRIES",
        "Elmford 173 212",
        "Employment",
        "Guidance Notes for Candidates",
        "OPEN TO PERMANENT FERRY CLERKS ONLY",
        "MAYOR'S OFFICE",
        "Skip to content City of Elmford",
        "Work for the second largest port of the north",
    ],
)
def test_a_line_that_is_no_title(line: str) -> None:
    assert read(f"{line}\n{BODY}").posting.title is None


def test_the_line_that_has_the_title_alone_wins() -> None:
    parsed = read(f"Ferry Surveyor, B5. Elmford. Open until 4 May\n\nRV 31/22 Ferry Surveyor\n{BODY}")
    assert parsed.posting.title == "Ferry Surveyor"


def test_the_value_of_a_title_label_is_no_label_itself() -> None:
    assert read(f"Position Title:\nSupervisor\nFerry Surveyor\n{BODY}").posting.title == "Ferry Surveyor"


def test_a_label_on_the_field_of_work_yields_to_the_title_line() -> None:
    assert read(f"Ferry Surveyor\n\nJob: Engineering\n{BODY}").posting.title == "Ferry Surveyor"


def test_a_line_with_pay_is_no_title() -> None:
    assert read(f"CLERKS OFFICE $30,318\n\nFerry Surveyor\n{BODY}").posting.title == "Ferry Surveyor"


@pytest.mark.parametrize("top", ["TIDES List 8.1253", "TIDES-L Digest - 28 Jul 2030", "Harbor Office"])
def test_the_number_of_a_digest_is_no_title(top: str) -> None:
    assert (
        read(f"{top}\n\nChair in Tides\nUniversity of Alder\n\nWe seek a new Professor of boats.\n{BODY}").posting.title
        == "Chair in Tides"
    )


def test_a_colon_with_nothing_before_it_is_no_call() -> None:
    assert read("Essential Dutiesessential Duties\n: Essential Duties").document.text


@pytest.mark.parametrize("line", ["Hours Full-time", "Location Elm Bay, Oregon"])
def test_labels_without_a_colon_are_no_titles(line: str) -> None:
    assert (
        read(f"{line}\n\nAbout this job\n\nThe crew works on the pier by day and by night, in rain and in snow.\n").posting.title
        is None
    )


@pytest.mark.parametrize("line", ["Hon. Jo B. Field, Chief Judge", "Ann Marrow, Clerk of Court", "JO FIELD, MAYOR"])
def test_a_name_at_the_head_of_an_employer_is_neither_title_nor_department(line: str) -> None:
    posting = read(f"{line}\n\nWe invite applications for the position of Ferry Surveyor.\n{BODY}").posting
    assert (posting.title, posting.department) == ("Ferry Surveyor", None)


@pytest.mark.parametrize("subject", ["Position in Tides/Boats", "Position at Elm Bay"])
def test_where_a_position_is_makes_no_title(subject: str) -> None:
    text = f"Subject: {subject}\n\nElm Bay Tides is recruiting a ferry surveyor to look after its boats.\n{BODY}"
    assert read(text).posting.title == "ferry surveyor"


@pytest.mark.parametrize("title", ["LIBRARY PAGE", "Library Page", "Senate Page (Part-Time)"])
def test_who_shelves_books_is_a_page(title: str) -> None:
    assert read(f"{title}\nJob Code: 3112\nDepartment: Public Library\n\n{BODY}").posting.title == title
