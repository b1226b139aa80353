"""The lines of job lists of libraries and museums: the title, who hires and where, behind commas, dashes and in brackets."""

from __future__ import annotations

import pytest

import jobparse

BODY = "\nPosted July 9, 2027\nDescription:\nWe look for somebody who sorts the papers.\nDuties:\n- Sort papers.\n- Make lists.\n"


@pytest.mark.parametrize(
    ("line", "title", "employer"),
    [
        ("Archivist, Tides Museum, Alder, OR", "Archivist", "Tides Museum"),
        ("Curator of Maps - Harbour Historical Society (Alder, OR)", "Curator of Maps", "Harbour Historical Society"),
        ("Registrar, Elm Arboretum (OR)", "Registrar", "Elm Arboretum"),
        ("Reference Librarian, Elm Bay College (Elm Bay, VT)", "Reference Librarian", "Elm Bay College"),
    ],
)
def test_a_body_of_any_form_stands_behind_a_title_where_its_place_follows(line: str, title: str, employer: str) -> None:
    posting = jobparse.parse(line + BODY).posting
    assert (posting.title, posting.employer) == (title, employer)


def test_a_body_of_any_form_stands_behind_a_title_where_it_is_named_again() -> None:
    head = "Archivist, Tides Museum"
    posting = jobparse.parse(f"{head}{BODY}\nThe Tides Museum is closed on Mondays.\n").posting
    assert (posting.title, posting.employer) == ("Archivist", "Tides Museum")
    assert jobparse.parse(head + BODY).posting.title == head  # may be what the post is on
    longer = jobparse.parse(f"{head}{BODY}\nThe Tides Museum and Archives is closed on Mondays.\n").posting
    assert longer.title == head


def test_a_title_is_told_on_a_long_line() -> None:
    line = "Project Archivist (part-time, ten months, renewable once), Port of the Elm Bay Historical Society, (Port Elm Bay, OR)"
    assert len(line) > 110
    assert jobparse.parse(line + BODY).posting.title == "Project Archivist (part-time, ten months, renewable once)"


def test_no_board_is_a_city() -> None:
    posting = jobparse.parse("Archivist, Alder Records Advisory Board, MA" + BODY).posting
    assert posting.locations == []
    town = jobparse.parse("Archivist\nLocation: Sugar Land, TX" + BODY).posting
    assert [place.city for place in town.locations] == ["Sugar Land"]
