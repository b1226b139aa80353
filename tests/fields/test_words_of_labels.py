"""Labels as boards of different countries word them, with a colon and in blocks without one, and bold ones on one line."""

from __future__ import annotations

from typing import Any

import pytest

import jobparse

NOTICE = "Fleet Mechanic\n\n{}\nReports To: The Chief of Boats\n\nDuties\n\n- Repairs trucks.\n- Keeps the log of the shop.\n"


def read(text: str, path: str) -> Any:
    value: Any = jobparse.parse(text).posting
    for part in path.split("."):
        value = value[int(part)] if part.isdigit() else getattr(value, part)
    return value


@pytest.mark.parametrize(
    ("row", "path", "value"),
    [
        ("Job Announcement #: FM-27-03", "requisition_id", "FM-27-03"),
        ("Comp #: 27-118", "requisition_id", "27-118"),
        ("Ref ID: 27/118", "requisition_id", "27/118"),
        ("Employing Department: Boats", "department", "Boats"),
        ("Final Closing Date: 5/3/2027", "dates.closes", "2027-05-03"),
        ("Posting Deadline: May 3, 2027", "dates.closes", "2027-05-03"),
        ("Priority Screening Date: May 3, 2027", "dates.closes", None),
        ("Job Posting Date: May 3, 2027", "dates.posted", "2027-05-03"),
        ("Reg/Temp: Temporary", "employment.types", ["temporary"]),
        ("Hire Type: Seasonal", "employment.types", ["seasonal"]),
        ("Emp. Type: FT", "employment.types", ["full_time"]),
        ("Employment Status: Regular/Full-Time\nVacancies: 2", "employment.types", ["full_time"]),
        ("Posting Scope: Internal / External", "employment.open_to", ["employees", "public"]),
        ("Competition Type: Internal", "employment.open_to", ["employees"]),
        ("# Openings: 3", "openings.count", 3),
        ("Headcount: 2", "openings.count", 2),
        ("Hrs/Wk: 37.5", "schedule.hours_per_week", 37.5),
        ("Hours: 40/wk", "schedule.hours_per_week", 40),
        ("Sched.: M-F 7:00 am - 3:30 pm", "schedule.hours.0.start", "07:00"),
        ("Compensation Rate: $28.00 per hour", "salaries.0.min", 28),
        ("Loc.: Elmbay, OR", "locations.0.city", "Elmbay"),
        ("Class Spec #: 4207", "class_code", "4207"),
        ("Represented By: Teamsters Local 223", "employment.union", "Teamsters Local 223"),
    ],
)
def test_rows(row: str, path: str, value: object) -> None:
    assert read(NOTICE.format(row), path) == value


BOLD = (
    "**Position:** Fleet Mechanic **Department:** Boats **Location:** Elmbay, OR\n"
    "**Employment Type:** Regular Full-Time **Bargaining Unit:** Teamsters Local 223\n"
    "**Posted:** April 1, 2027 **Closes:** April 22, 2027 at 5:00 PM\n\nRepairs trucks.\n"
)


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("title", "Fleet Mechanic"),
        ("department", "Boats"),
        ("locations.0.city", "Elmbay"),
        ("employment.types", ["full_time"]),
        ("dates.posted", "2027-04-01"),
        ("dates.closes", "2027-04-22T17:00:00"),
    ],
)
def test_bold_labels_on_one_line(path: str, value: object) -> None:
    assert read(BOLD, path) == value


def test_a_short_word_with_its_stop_in_a_label_inside_a_line() -> None:
    text = "Title:       Quay Assistant          Req. No.:   QA-27-03\nPosted:      May 1, 2027      Closes:     May 3, 2027\n"
    assert read(text, "requisition_id") == "QA-27-03"
    assert read(text, "title") == "Quay Assistant"


def test_words_that_are_labels_elsewhere() -> None:
    text = "Fleet Mechanic\n\nShifts vary. The roster is told in May. Headcount of boats: see the log of the quay.\n"
    posting = jobparse.parse(text).posting
    assert posting.openings.count is None
    assert posting.schedule.hours_per_week is None


@pytest.mark.parametrize(
    ("line", "title", "department"),
    [
        ("POSITION: HARBOR PILOT    DEPT: Docks", "HARBOR PILOT", "Docks"),
        ("POSITION:\tHARBOR PILOT\t\tDEPT:\tDocks", "HARBOR PILOT", "Docks"),
        ("POSITION: HARBOR PILOT DEPARTMENT: DOCKS", "HARBOR PILOT", "DOCKS"),
    ],
)
def test_labels_in_capitals_behind_a_value_in_capitals(line: str, title: str, department: str) -> None:
    posting = jobparse.parse(f"{line}\nSALARY: $50,000\n\nSteers ships.\n").posting
    assert (posting.title, posting.department) == (title, department)
