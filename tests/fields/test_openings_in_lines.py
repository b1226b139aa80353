"""Numbers of posts in lines and cells, beside words that look like them; the number below the name of an announcement."""

from __future__ import annotations

import pytest

import jobparse

BELOW_A_LIST = "Boat Operator\n\nThe crew does:\n- patching of quays\n- repairs after storms\n{}\nYou need:\n- A licence\n"
CELLS = "Quay Aid\n\nArea of Consideration:      OPEN                      {}\n\nDUTIES: Watches bathers from a stand.\n"


@pytest.mark.parametrize(
    ("line", "count"), [("One position available", 1), ("2 posts are open.", 2), ("two posts a year for storms", None)]
)
def test_a_line_below_a_list(line: str, count: int | None) -> None:
    assert jobparse.parse(BELOW_A_LIST.format(line)).posting.openings.count == count


@pytest.mark.parametrize(("cell", "count"), [("(6) Position(s), Flexible", 6), ("Flexible", None)])
def test_a_cell_of_columns(cell: str, count: int | None) -> None:
    assert jobparse.parse(CELLS.format(cell)).posting.openings.count == count


def test_jobs_that_are_to_be_filled() -> None:
    text = "Trail Technician\n\nThe district plans to fill two permanent seasonal jobs on its trail crew.\n"
    assert jobparse.parse(text).posting.openings.count == 2


def test_the_number_of_an_announcement_is_no_number_of_posts() -> None:
    text = "Title HB 012 27 Vacancy Announcement Chauffeur\nText\nOPEN TO: All\nPOSITION: Chauffeur\n"
    assert jobparse.parse(text).posting.openings.count is None


@pytest.mark.parametrize(
    ("line", "number"),
    [
        ("HB 012-27 March 4, 2027", "HB 012-27"),
        ("027-12", "027-12"),
        ("PE-2027-04", "PE-2027-04"),
        ("12-14 Quay Street", None),
        ("3/4/27", None),
    ],
)
def test_the_number_below_the_name_of_an_announcement(line: str, number: str | None) -> None:
    text = f"PORT OF ELMBAY\n\nVACANCY ANNOUNCEMENT\n{line}\nPOSITION: Quay Clerk\n\nThe clerk keeps the log.\n"
    assert jobparse.parse(text).posting.requisition_id == number


@pytest.mark.parametrize(
    ("line", "count"),
    [
        ("The Port currently has three vacancies: two at the quay and one at the locks.", 3),
        ("The district has four vacancies for which pilots may apply.", 4),
        ("There will be two posts, both at the quay.", 2),
        ("Port of Elm | Two vacancies | Harbor", 2),
        ("Three openings \N{EN DASH} review of forms is ongoing.", 3),
        ("(2 winter positions through 3/31/2027)", 2),
        ("1. NET MENDER (GRADE 9) \N{EN DASH} 04 POSITIONS", 4),
        ("Vacancies: Three permanent and one temporary", 4),
        ("Number of vacancies: 2 (one full-time and one part-time)", 2),
        # others than those of the posting
        ("The port has 40 positions in five units.", None),
        ("The port fills ten vacancies a year and has 12 openings on its board.", None),
    ],
)
def test_told_in_lines_of_any_kind(line: str, count: int | None) -> None:
    text = f"Harbor Pilot\n\n{line}\n\nDUTIES\n\n- Steers ships.\n- Keeps the log of the boat.\n"
    assert jobparse.parse(text).posting.openings.count == count


def test_openings_at_the_end_of_a_list() -> None:
    last = "Three openings \N{EN DASH} review of forms is ongoing."
    text = f"Harbor Pilot\n\nBENEFITS\n\n- Dental care.\n- A gym on the quay.\n{last}\n"
    assert jobparse.parse(text).posting.openings.count == 3
