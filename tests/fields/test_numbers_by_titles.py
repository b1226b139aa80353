"""Numbers of postings by the title: before and behind it, at the end of its line, glued to a word, below one of a job board."""

from __future__ import annotations

import pytest
from announcement import BODY, codes, doubted, printed, read

_FLAT = (
    "Exam Announcement Details\nExam Title Harbor Pilot 1 Exam Number 9B08-20270428-PR-00 Salary $65,634.00 -$84,375.00 per year."
    " Certification Rule Rule of Seven (7) Competition City-Wide Promotional"
)


@pytest.mark.parametrize(
    ("head", "title", "number"),
    [
        ("HRB-2027-57 Harbor Pilot 2", "Harbor Pilot 2", "HRB-2027-57"),
        ("HRB-27-57: Harbor Pilot", "Harbor Pilot", "HRB-27-57"),
        ("2027-HRB-011 Harbor Pilot", "Harbor Pilot", "2027-HRB-011"),
        ("HRB-2027-57 Harbor Pilot 2\n\nPosition #1: Bureau of Docks", "Harbor Pilot 2", "HRB-2027-57"),
        ("Harbor Pilot\n\nPosition #1: Bureau of Docks", "Harbor Pilot", None),
        ("Harbor Pilot\n\nPosition 3 & 4\nQuay Office", "Harbor Pilot", None),
        ("2027-114 Harbor Pilot", "Harbor Pilot", "2027-114"),
        ("2027-2028 Harbor Pilot", "Harbor Pilot", None),
        ("Harbor Pilot [27-0114]", "Harbor Pilot", "27-0114"),
        ("University of Elm, Harbor Pilot, Elm Bay, Maine", "Harbor Pilot", None),
        ("Position Title Harbor Pilot II Department Docks Salary $22.15/hr Closing Date 5/1/2027", "Harbor Pilot II", None),
        ("Harbor Pilot II/III \u2013 DOE (20708261)", "Harbor Pilot II/III \u2013 DOE", "20708261"),
        ("Harbor Pilot, #25-10", "Harbor Pilot", "25-10"),
        ("Harbor Pilot (#25-10)", "Harbor Pilot", "25-10"),
        ("Elm Harbor Pilot\n\nHPD - Boat Specialist III (Elm Harbor Pilot) (00050433)", "Elm Harbor Pilot", "00050433"),
        ("POST 10/115 : HARBOR PILOT: GRADE 1", "HARBOR PILOT: GRADE 1", "10/115"),
        ("POST 10/115 : HARBOR PILOT REF NO: HRB 7/2027", "HARBOR PILOT", "HRB 7/2027"),
        ("Harbor Pilot\n\nPosting\n: HP7378", "Harbor Pilot", "HP7378"),
        ("Harbor Pilot\n\nPosting: HP-7378", "Harbor Pilot", "HP-7378"),
        ("Harbor Pilot\n\nPosting: EXTERNAL", "Harbor Pilot", None),
        ("Harbor Pilot\n\nPosting: 2/20/2027 - 3/4/2027", "Harbor Pilot", None),
        ("Harbor Pilot\n\nPosted 17 May 2031\nLocationElm Bay\nReference187233", "Harbor Pilot", "187233"),
        ("Harbor Pilot\n\nJob Req ID\nElm Docks - 140145\nLocation\nElm Bay\nJob Type\nPermanent", "Harbor Pilot", "140145"),
        ("Harbor Pilot\n\nJob Number: 2031-44 HARBOR PILOT", "Harbor Pilot", "2031-44"),
        (_FLAT, "Harbor Pilot 1", "9B08-20270428-PR-00"),
    ],
)  # fmt: skip
def test_numbers(head: str, title: str, number: str | None) -> None:
    parsed = read(f"{head}\n\nCity of Elmford\n{BODY}")
    assert (parsed.posting.title, parsed.posting.requisition_id) == (title, number)
    if number:
        assert printed(parsed, "/requisition_id") == number


@pytest.mark.parametrize("behind", ["(Nights) (2027)", "(Nights) (Elm Bay)", "(Nights) (12-31-2027)", "(555-0100)"])
def test_what_else_stands_in_brackets_behind_a_title(behind: str) -> None:
    assert read(f"Harbor Pilot {behind}\n\nCity of Elmford\n{BODY}").posting.requisition_id is None


def test_a_number_with_words_joined_to_it() -> None:
    rows = "Job Type: Regular,  Job Number: 03222031_HARBOR PILOT\n\nDepartment: Docks"
    assert read(f"Harbor Pilot\n\n{rows}\n{BODY}").posting.requisition_id == "03222031_HARBOR PILOT"


def test_a_number_behind_the_title_in_a_line_below_the_question_of_a_site() -> None:
    text = "What are the responsibilities and job description for the Harbor Pilot position at Elm Docks?\nELM DOCKS\n"
    assert read(f"{text}Position Title: Harbor Pilot, #25-10\n{BODY}").posting.requisition_id == "25-10"


def test_the_number_of_the_announcement_beats_that_of_a_job_board() -> None:
    parsed = read(f"Harbor Pilot\n\nReq#: 32466012221\nLocation: Elm Bay\nJob Number: 0753HP-0525\n{BODY}")
    assert parsed.posting.requisition_id == "0753HP-0525"
    assert "32466012221" in doubted(parsed, "conflicting_values")


@pytest.mark.parametrize("rows", ["Req#: 32466012221", "Req#: 4711\nJob Number: 0753HP-0525"])
def test_numbers_of_one_kind_stay_in_their_order(rows: str) -> None:
    parsed = read(f"Harbor Pilot\n\n{rows}\n{BODY}")
    assert parsed.posting.requisition_id == rows.partition("\n")[0].removeprefix("Req#: ")
    assert "conflicting_values" not in codes(parsed)


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("SUBJECT: BOAT DRIVER: QUAYS Boat Operator (BEO) Elm Programs PIER: ALLREPORTS TO: THE CHIEF: Daily", "BOAT DRIVER"),
        ("SUBJECT: MARINE SCIENCE: QUAYS Lessons in spring PIER: ALL REPORTS TO: THE CHIEF: Daily", None),
    ],
)  # fmt: skip
def test_the_subject_of_a_line_that_runs_on(line: str, title: str | None) -> None:
    rest = "and the boats of all piers of the town. " + "It sails on. " * 20
    assert read(f"Elm Bay Public Schools\nJob Description:\n{line} {rest}\n").posting.title == title
