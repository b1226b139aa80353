"""Types of employment behind labels on the posting, and a rank before its branch as title."""

from __future__ import annotations

import pytest

import jobparse


@pytest.mark.parametrize(
    ("row", "types"),
    [
        ("Posting Type: Continuous (Regular Full-Time)", ["full_time"]),
        ("Posting Type: Term (Part-Time)", ["part_time"]),
        ("Recruitment Type: Temporary, Full Time", ["full_time", "temporary"]),
        ("Posting Type: Internal", []),
        ("Open To: Full-time staff of the port", []),
    ],
)
def test_types_behind_a_label_on_the_posting(row: str, types: list[str]) -> None:
    text = f"Quay Clerk\n\nPosted Date: March 3, 2027\n{row}\nJob Code: 4207\n\nDUTIES\n\nKeeps the log of the quay.\n"
    assert jobparse.parse(text).posting.employment.types == types


@pytest.mark.parametrize(
    ("line", "title"),
    [("Supervisor - Boat Services", "Supervisor - Boat Services"), ("Reports to - Boat Services", None)],
)
def test_a_rank_before_its_branch(line: str, title: str | None) -> None:
    text = f"{line}\n\nCompetition Number: 25/318\n\nPosted Date: March 3, 2027\n\nLeads the crews of the quay.\n"
    assert jobparse.parse(text).posting.title == title


def test_a_supervisor_below_the_title() -> None:
    text = "Quay Clerk\n\nSupervisor - Harbor Chief\nLocation - Elmbay\n\nKeeps the log of the quay.\n"
    assert jobparse.parse(text).posting.title == "Quay Clerk"


@pytest.mark.parametrize(
    ("text", "types"),
    [
        ("Seniority level Entry · Employment type Full-time · Industry Harbors", ["full_time"]),
        ("compensation\n$24 an hour\nemployment type\npart-time\njob title\nNet Mender", ["part_time"]),
        ("Works with other types of full-time crews.", []),
    ],
)
def test_behind_a_label_in_a_row(text: str, types: list[str]) -> None:
    body = "Net Mender\n\nDUTIES\n\n- Mends nets.\n- Paints boats.\n\n"
    assert jobparse.parse(f"{body}{text}\n").posting.employment.types == types


@pytest.mark.parametrize(
    ("line", "types"),
    [
        ("There is currently one permanent, whole-time vacancy.", ["full_time", "permanent"]),
        ("Two (2) part-time net mender positions are available.", ["part_time"]),
        ("FLSA: Non-Exempt. Full-Time. The post is on the quay and has a boat.", ["full_time"]),
        ("ABOUT US\n\nThe crew of three part-time menders has two boats.", []),
    ],
)
def test_of_counted_vacancies(line: str, types: list[str]) -> None:
    body = "Net Mender\n\n{}\n\nDUTIES\n\n- Mends nets.\n- Paints boats.\n"
    assert jobparse.parse(body.format(line)).posting.employment.types == types
