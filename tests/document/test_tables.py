"""Labels without a colon: tables of alternating lines, rows of "Label - value"."""

from __future__ import annotations

import pytest
from layouts import labels, sections

import jobparse

TABLE = """\
Harbor Pilot

Main area
Harbor
Grade
Band 6
Job number
HP-12
Employer
Port of Alder
Closing date
May 3, 2027
Town
Alder

The pilot guides ships through the narrows, day and night, in all weathers, and knows every buoy of the harbor by name.
"""


def test_alternating_lines_are_labels_and_values() -> None:
    found = dict(labels(TABLE))
    assert found["unknown"] == "Harbor"
    assert found["salary_grade"] == "Band 6"
    assert found["requisition_id"] == "HP-12"
    assert found["dates.closes"] == "May 3, 2027"
    posting = jobparse.parse(TABLE).posting
    assert (posting.title, posting.employer, posting.dates.closes) == ("Harbor Pilot", "Port of Alder", "2027-05-03")


def test_a_label_or_two_among_lines_make_no_table() -> None:
    text = "Harbor Pilot\n\nPosition\nOn the Quay\nStatus\nOf the Tide\nSongs of the Sea\n"
    assert labels(text) == []


def test_lines_before_a_dash_are_labels_where_two_follow_each_other() -> None:
    text = "Harbor Pilot\nJob Number - 21-02258\nDepartment - Harbors\nClosing Date - 5/3/2027\n"
    assert labels(text) == [("requisition_id", "21-02258"), ("department", "Harbors"), ("dates.closes", "5/3/2027")]


@pytest.mark.parametrize("text", ["Supervisor - Parks\nTown of Alder\n", "Field - Surveyor\n\nTown of Alder\n"])
def test_a_title_with_a_dash_is_no_label(text: str) -> None:
    assert labels(text) == []


def test_labels_at_the_ends_of_lines_have_their_values_below() -> None:
    text = "State of Maine\nSalary:\n$41,000 a year Job Type:\nFull Time Job Number:\n2025-07 Opening Date:\n11/04/2025\n"
    found = dict(labels(text))
    assert found["employment.types"] == "Full Time"
    assert found["requisition_id"] == "2025-07"
    assert found["dates.opens"] == "11/04/2025"
    assert sections(text)[0][0] == "header"


def test_alternating_lines_with_a_blank_line_between_any_two() -> None:
    rows = ["Closing Date", "2027/05/03", "Reference Number", "11/2027", "Job Title", "Harbor Pilot", "How to Apply", "By post."]
    text = "Careers at Sea\n\n" + "\n\n".join(rows) + "\n"
    assert labels(text) == [("dates.closes", "2027/05/03"), ("requisition_id", "11/2027"), ("title", "Harbor Pilot")]
    assert sections(text)[-1] == ("application", "How to Apply")


def test_cells_between_bars_have_their_values_below() -> None:
    text = (
        "| Posting Title |\nHarbor Pilot |\n| Tide Band |\nFour |\n| Department |\nHarbors |\n| Pilot Story |\n"
        + "It is a long way to the sea, and the pilot knows every buoy of it. " * 3
        + "|\n| Posting Number |\n27HP18 |\n"
    )
    assert labels(text) == [
        ("title", "Harbor Pilot"),
        ("unknown", "Four"),
        ("department", "Harbors"),
        ("requisition_id", "27HP18"),
    ]


def test_a_menu_between_bars_is_no_table() -> None:
    assert labels("| Position |\n| Department |\nHarbor Pilot\n") == []


@pytest.mark.parametrize("between", ["\n\n", "\n\n\n"])
def test_a_table_whose_lines_blank_lines_part(between: str) -> None:
    text = between.join(
        ["Harbor Pilot", "Grade", "Band 6", "Main area", "Harbor", "Job number", "HP-12", "Closing date", "May 3, 2027"]
    )
    found = dict(labels(text))
    assert (found["salary_grade"], found["requisition_id"], found["dates.closes"]) == ("Band 6", "HP-12", "May 3, 2027")
    assert found["unknown"] == "Harbor"


def test_dots_lead_from_a_label_to_its_value() -> None:
    text = "Harbor Pilot\nDepartment ......... Harbors\nJob Number . . . . ....  HP-12\nClosing Date.....May 3, 2027\n"
    assert labels(text) == [("department", "Harbors"), ("requisition_id", "HP-12"), ("dates.closes", "May 3, 2027")]


def test_dots_behind_a_sentence_lead_nowhere() -> None:
    assert labels("Harbor Pilot\nDepartment of Harbors.... and more\n") == []


@pytest.mark.parametrize(
    "row",
    ["| {} | {} |", "|{}:|{}|", "| **{}** | {} |", "! {} || {}", "||{}|{}|"],
)
def test_cells_between_bars(row: str) -> None:
    rows = [("Closing date", "3 May 2027"), ("Tug", "Sea Otter"), ("Job number", "HP-12")]
    text = "Harbor Pilot\n|---|---|\n" + "\n".join(row.format(*cells) for cells in rows) + "\n"
    assert labels(text) == [("dates.closes", "3 May 2027"), ("requisition_id", "HP-12")]


def test_a_row_of_labels_is_no_label_with_a_value() -> None:
    assert labels("Harbor Pilot\n| Department | Salary |\n|---|---|\n| Harbors | $9 an hour |\n") == []


@pytest.mark.parametrize("colon", ["", ":", ": "])
def test_all_labels_before_all_values(colon: str) -> None:
    names = ["Department", "Job Number", "Salary", "Closing Date"]
    values = ["Harbors", "HP-12", "$51,000 a year", "May 3, 2027"]
    text = (
        "Harbor Pilot\n\n"
        + "\n".join(name + colon for name in names)
        + "\n"
        + "\n".join(values)
        + "\n\nThe pilot works at night.\n"
    )
    found = dict(labels(text))
    assert (found["department"], found["requisition_id"], found["dates.closes"]) == ("Harbors", "HP-12", "May 3, 2027")
    posting = jobparse.parse(text).posting
    assert (posting.title, posting.salaries[0].min) == ("Harbor Pilot", 51000)


def test_labels_before_lines_that_are_not_their_values() -> None:
    text = "Department:\nJob Number:\nClosing Date:\nHarbors\nto be told\nsoon\n"
    found = dict(labels(text))
    assert "Harbors" not in (found.get("department"), found.get("dates.closes"))
    assert jobparse.parse(text).posting.dates.closes is None


def test_two_labels_with_dates_in_a_row() -> None:
    found = dict(labels("Harbor Pilot\nOpen Date 4/17/2027 Close Date 5/18/2027\nThe pilot guides ships.\n"))
    assert (found["dates.opens"], found["dates.closes"]) == ("4/17/2027", "5/18/2027")


@pytest.mark.parametrize("label", ["Department/Office", "Dept."])
def test_abbreviations_and_pairs_are_labels_of_such_tables(label: str) -> None:
    text = f"Job Title\nHarbor Clerk\n{label}\nPublic Works\nNo. of Posts\n3\nSalary\n$52,000\n\nDuties\n\n- Keeps the log.\n"
    posting = jobparse.parse(text).posting
    assert posting.department == "Public Works"
    assert posting.openings is not None
    assert posting.openings.count == 3


def test_headings_before_wide_space_and_a_colon_open_sections() -> None:
    """Circulars print labels in one column, colons in the next, and paragraphs behind them, such as duties."""
    text = """POST                  :         HARBOR PILOT
SALARY                :         R300 000 per annum
CENTRE                :         Alder Quay
REQUIREMENTS          :         A pilot's card. Two years of steering tugs
                                in a harbor.
DUTIES                :         Steer ships through the channel. Keep the
                                log of the boat.
CLOSING DATE          :         22 August 2025
"""
    posting = jobparse.parse(text).posting
    assert posting.duties == ["Steer ships through the channel. Keep the log of the boat."]
    assert posting.qualifications.minimum == ["A pilot's card. Two years of steering tugs in a harbor."]


@pytest.mark.parametrize(
    ("label", "value", "found"),
    [
        ("First Published", "May 3, 2027", "2027-05-03"),
        ("Window Opens", "May 3, 2027", None),  # opens, and is not posted
        ("First Harbored", "May 3, 2027", None),
        ("First Published", "in the Tide Times", None),
    ],
)
@pytest.mark.parametrize("mark", ["\n", "\t"])
def test_a_label_inside_a_table_that_no_list_holds_is_told_by_its_value(
    label: str, value: str, found: str | None, mark: str
) -> None:
    rows = [
        ("Title", "Harbor Clerk"),
        ("Job Number", "50127"),
        (label, value),
        ("Job Type", "Full-time"),
        ("Department", "Docks"),
    ]
    table = "\n".join(f"{name}{mark}{printed}" for name, printed in rows)
    posting = jobparse.parse(f"{table}\n\nDUTIES\n- Keeps the books of the harbor.\n- Counts the boats.\n").posting
    assert posting.dates.posted == found
    assert (posting.dates.opens == "2027-05-03") is (label == "Window Opens")
    assert (posting.title, posting.requisition_id, posting.department) == ("Harbor Clerk", "50127", "Docks")


@pytest.mark.parametrize("label", ["HR Rep", "Point Person", "Get in Touch With", "Hiring Lead"])
def test_who_can_be_asked_in_other_words(label: str) -> None:
    asked = jobparse.parse(f"Harbor Clerk\n{label}: Dana Birch\nSalary: $51,000\n\nDUTIES\n- Counts the boats.\n").posting
    assert asked.application.contact == "Dana Birch"


@pytest.mark.parametrize("label", ["Union Rep", "Customer Service Rep"])
def test_who_cannot_be_asked(label: str) -> None:
    asked = jobparse.parse(f"Harbor Clerk\n{label}: Dana Birch\nSalary: $51,000\n\nDUTIES\n- Counts the boats.\n").posting
    assert asked.application.contact is None
