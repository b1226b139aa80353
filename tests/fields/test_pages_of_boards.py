"""Titles, employers, departments and places as boards, school districts and the fields of a page print them."""

from __future__ import annotations

import pytest
from announcement import BODY, read

import jobparse


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("Ferry Surveyor - DEPT OF PIERS AND TIDES - Elm Bay, OR", "Ferry Surveyor"),
        ("Ferry Surveyor - Multiple Positions Available - 2026-2027", "Ferry Surveyor"),
        ("Ferry Surveyor, Various Locations", "Ferry Surveyor, Various Locations"),
        ("Alder Town Council: Ferry Surveyor", "Ferry Surveyor"),
        ("Ferry Surveyor: Nights", "Ferry Surveyor: Nights"),
        ("Keep the Lights On: Be our Next Ferry Surveyor", "Ferry Surveyor"),
        ("Become a Ferry Surveyor", "Ferry Surveyor"),
        ("Beach Surveyor", "Beach Surveyor"),
        ("Deputy Surveyor, Bureau of Tides", "Deputy Surveyor, Bureau of Tides"),
    ],
)
def test_what_boards_print_behind_and_before_a_title(line: str, title: str) -> None:
    assert read(f"{line}\n{BODY}").posting.title == title


def test_a_title_is_what_somebody_serves_as() -> None:
    text = "Serves as Ferry Surveyor for the eastern piers, and keeps their books.\n"
    assert jobparse.parse(f"Summary\n{text}{BODY}").posting.title == "Ferry Surveyor"
    assert jobparse.parse(f"Summary\n{text.replace('Ferry Surveyor', 'a link to the surveyor')}{BODY}").posting.title is None


def test_the_list_that_school_districts_print_above_a_posting() -> None:
    text = (
        "Openings as of 4/2/2027\nBoat Services\n\n  • Deckhand- Night Ferries JobID: 3117\n  • Position Type:\n"
        "    Boat Services\n\n"
        "  • Date Posted:\n    3/9/2027\n"
    )
    record = read(f"{text}{BODY}").posting
    assert (record.title, record.requisition_id, record.duties[0]) == (
        "Deckhand- Night Ferries",
        "3117",
        "Walks every bridge of the town twice a year.",
    )


def test_a_colon_in_the_title_of_a_page_is_no_label() -> None:
    text = '---\ntitle:  "Alder Town Council: Ferry Surveyor"\ndate: 2027-03-09\n---\n\nWork for the Alder Town Council.\n'
    record = read(f"{text}{BODY}").posting
    assert (record.title, record.employer) == ("Ferry Surveyor", "Alder Town Council")


@pytest.mark.parametrize(
    "words",
    ["The Department of Tides's (DOT) mission is to keep the sea out.", "The Department of Tides (DOT) keeps the sea out."],
)
def test_a_department_is_named_without_the_ending_of_what_it_has(words: str) -> None:
    text = f"Ferry Surveyor\n\nAlder County Government\n\nWHO WE ARE\n\n{words}\n{BODY}"
    assert read(text).posting.department == "Department of Tides"


def test_the_employer_is_named_in_what_it_is_committed_to() -> None:
    told = "Alder City Council is committed to safeguarding children and vulnerable adults."
    opening = "We are seeking a Ferry Surveyor for the eastern piers and their boats. Interviews will be held in June."
    assert read(f"{opening}\n{told}\n").posting.employer == "Alder City Council"


@pytest.mark.parametrize(
    ("line", "city"), [("Elmbay (Hybrid)", "Elmbay"), ("Surveyor (Hybrid)", None), ("Oakbay (Hybrid)", None)]
)
def test_a_town_with_how_far_the_work_is_done_there(line: str, city: str | None) -> None:
    text = f"{line}\n$21.50 an hour\nThe piers of Elmbay are the oldest of the coast. A surveyor walks them.\n{BODY}"
    assert [place.city for place in read(text).posting.locations] == [city]


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("INTERNAL JOB POSTING - FOR THE HARBOR DEPARTMENT", ["employees"]),
        ("INTERNAL VACANCY 27-3", ["employees"]),
        ("INTERNAL MEDICINE", []),
        ("Internal posting: May 1 - 5, 2031\nExternal posting: May 6 - 9, 2031", ["employees", "public"]),
        ("Internal posting: May 1 - 5, 2031\nExternal partners: 12", ["employees"]),
        ("Who May Apply\nQualified individuals who are not afraid of the sea.", []),
        (
            "Who May Apply\nAll current harbor employees and qualified individuals who are not yet employees.",
            ["employees", "public"],
        ),
        ("Who May Apply\nAll current harbor employees.", ["employees"]),
        ("Open to members of the public.", ["public"]),
    ],
)
def test_whom_a_posting_is_open_to(text: str, groups: list[str]) -> None:
    assert read(f"FERRY SURVEYOR\n\n{text}\n{BODY}").posting.employment.open_to == groups


@pytest.mark.parametrize(
    ("text", "department"),
    [
        ("Elm County\n\nHMB - Harbor & Boats", "HMB - Harbor & Boats"),
        ("Elm County\n\nHarbor - Boats", None),
        ("Elm County\n\nThe Department of Tides, Fish Hatcheries Division, is accepting applications.", "Department of Tides"),
        ("The program, part of the Division of Fish and Boats has an opening for a surveyor.", "Division of Fish and Boats"),
        ("Department\nElm Police Department is a small agency with a focus on boats.", "Elm Police Department"),
        ("Department\nElm Police Department is a good place to be for those who love boats.", None),
    ],
)
def test_departments_below_the_employer_and_in_sentences(text: str, department: str | None) -> None:
    assert read(f"Ferry Surveyor\n\n{text}\n{BODY}").posting.department == department


@pytest.mark.parametrize(
    ("line", "pay"),
    [
        ("BASIC SALARY R450 000 per annum", (450000, "ZAR", "year")),
        ("The salary is R1 050 212.40 per annum.", (1050212.4, "ZAR", "year")),
        ("BASIC SALARY R1050 212.40 per annum", (1050212.4, "ZAR", "year")),
        ("Call R450 000 for the tides", None),
        ("The town pays its surveyors $12-15 per\nhour for walking the piers.", (12, "USD", "hour")),
    ],
)
def test_pay_beside_a_letter_and_over_the_end_of_a_line(line: str, pay: tuple[float, str, str | None] | None) -> None:
    found = [(row.min, row.currency, row.period) for row in read(f"Ferry Surveyor\n{line}\n{BODY}").posting.salaries]
    assert found == ([pay] if pay else [])


@pytest.mark.parametrize(
    "line", ["Posting Open-Close 02/02/2027 - 05/03/2027", "Pier 4 Posting Open-Close: 02/02/2027- 05/03/2027"]
)
def test_both_ends_of_a_window_behind_one_label(line: str) -> None:
    dates = read(f"Ferry Surveyor\n{line}\n{BODY}").posting.dates
    assert (dates.opens, dates.closes) == ("2027-02-02", "2027-05-03")


@pytest.mark.parametrize(
    ("words", "types"), [("The town pays per diem costs.", []), ("This is a per diem position.", ["per_diem"])]
)
def test_what_is_paid_by_the_day_is_no_type_of_employment(words: str, types: list[str]) -> None:
    assert read(f"Ferry Surveyor\n\nSummary\n\n{words}\n{BODY}").posting.employment.types == types


@pytest.mark.parametrize(
    ("words", "count"), [("We know that nobody has all of these skills.", 2), ("We need somebody with skill.", 3)]
)
def test_what_the_employer_says_of_a_list_is_none_of_its_items(words: str, count: int) -> None:
    text = f"Ferry Surveyor\n\nSkills\n\n{words}\n\n* Skill in steering boats.\n* Skill in reading tides.\n"
    assert len(read(text).posting.skills) == count


def test_a_remark_on_how_many_are_sought_is_no_duty() -> None:
    text = "Ferry Surveyor\n\nDuties\n\n- Walks the piers.\n- Counts the planks.\nMultiple positions available\n"
    assert read(text).posting.duties == ["Walks the piers.", "Counts the planks."]


@pytest.mark.parametrize(
    ("sentence", "employer"),
    [
        ("The historic City of Elmbay is seeking a keeper for its quay.", "City of Elmbay"),
        ("The quay is in sight of the historic City of Elmbay and its towers.", None),
    ],
)
def test_a_historic_city_that_hires(sentence: str, employer: str | None) -> None:
    assert read(f"Quay Keeper\n\n{sentence}\n{BODY}").posting.employer == employer


@pytest.mark.parametrize("above", ["", "\n"])
def test_a_department_below_an_employer_on_the_first_line(above: str) -> None:
    assert read(f"{above}Elm County\n\nHMB - Harbor & Boats\n\nQuay Keeper\n{BODY}").posting.department == "HMB - Harbor & Boats"
    assert read(f"{above}Elm County Fair\n\nHMB - Harbor & Boats\n\nQuay Keeper\n{BODY}").posting.department is None


@pytest.mark.parametrize(
    ("sheet", "department"),
    [("Role Description", None), ("Job Description", None), ("Harbor Department", "ELM BAY SCHOOL DISTRICT Harbor Department")],
)
def test_what_a_document_is_said_to_be_is_no_department(sheet: str, department: str | None) -> None:
    parsed = read(
        f"ELM BAY SCHOOL DISTRICT {sheet} JOB TITLE: Quay Keeper Reports to: Chief Keeper Hours: 2:30 p.m.-8:30 p.m. JOB PURPOSE "
        "SUMMARY: To keep the quay of the bay. ESSENTIAL DUTIES AND RESPONSIBILITIES: Keeps the quay. Paints the boats."
    )
    assert parsed.posting.department == department


@pytest.mark.parametrize(
    ("lines", "city"),
    [
        ("Elm Harbor Services\nP.O. Box 218\nElm Bay, ME  04999\n(207) 555-0104", None),
        ("Elm Harbor Services\n109 Quay Works\nElm Bay, ME  04999\n(207) 555-0104", None),
        ("Elm Harbor Services\n\nElm Bay, ME  04999\n(207) 555-0104", "Elm Bay"),
        ("ELM\nCOUNTY, OREGON", None),
    ],
)
def test_a_city_of_an_address_to_write_to_is_no_place_of_work(lines: str, city: str | None) -> None:
    places = read(f"Quay Keeper\n\nQualified applicants must send a form to:\n\nAda Quill\n{lines}\n{BODY}").posting.locations
    assert (places[0].city if places else None) == city


@pytest.mark.parametrize(
    ("line", "department"),
    [("Harbor Pilot; Docks Department", None), ("Docks Department; Night Shift", "Docks Department; Night Shift")],
)
def test_a_post_before_its_department_on_a_line_is_no_department(line: str, department: str | None) -> None:
    assert read(f"Quay Keeper\nElm County\n{line}\n{BODY}").posting.department == department
