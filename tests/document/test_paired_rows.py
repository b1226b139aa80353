"""Lines of two labels without colons each, in a block: tables of four columns that came out as plain text."""

from __future__ import annotations

import pytest

import jobparse

BLOCK = (
    "Harbor Pilot\n\nVacancy No. HP-27-04 Department Port Service\nSalary $40,100.00 to $52,000.00 Grade 4 to 6\n"
    "Perm/Temp Temporary FT/PT Full-time\nOpen Date 5/1/2027 Close Date 5/21/2027\nJob Link Apply Online Who may apply Public\n\n"
    "Summary\n\nGuides ships through the narrows of Elmbay.\n"
)


def test_two_labels_on_each_line() -> None:
    posting = jobparse.parse(BLOCK).posting
    assert posting.requisition_id == "HP-27-04"
    assert posting.department == "Port Service"
    assert (posting.salaries[0].min, posting.salaries[0].max) == (40100, 52000)
    assert posting.salaries[0].grade != "4"
    assert posting.employment.types == ["full_time", "temporary"]
    assert posting.employment.open_to == ["public"]
    assert (posting.dates.opens, posting.dates.closes) == ("2027-05-01", "2027-05-21")


def test_a_label_inside_a_value_is_none() -> None:
    text = (
        "Title Department Head Location Elmbay\nPosting Number 4711 Status Full Time\n"
        "Opening Date 3/1/2027 Closing Date 3/9/2027\n\nLeads the office of tides.\n"
    )
    posting = jobparse.parse(text).posting
    assert posting.title == "Department Head"
    assert posting.requisition_id == "4711"
    assert posting.dates.closes == "2027-03-09"


@pytest.mark.parametrize(
    "text",
    [
        "Harbor Pilot\n\nDepartment heads meet here.\nSalary talks begin in Grade 4 rooms.\nLocation of the Division is open.\n",
        "Harbor Pilot\n\nGrade 4 Boats\nSalary rules of boats\n\nThe pilot keeps the log.\n",
    ],
)
def test_lines_without_values_of_their_labels(text: str) -> None:
    assert len(jobparse.parse(text).posting.sections) <= 3
    assert jobparse.parse(text).posting.department is None


def test_rows_of_one_label_each() -> None:
    text = (
        "Harbor Nurse\n\nEmployment type FULL_TIME\nSalary $41,900 - $54,500 a year\nExpires 2027-02-09\n"
        "Company\nElm Bay Health\n"
    )
    posting = jobparse.parse(text).posting
    assert posting.employment.types == ["full_time"]
    assert posting.dates.closes == "2027-02-09"
    assert posting.salaries[0].max == 54500


def test_two_lines_that_begin_with_words_of_labels_are_no_rows() -> None:
    text = "Harbor Nurse\n\nThe nurse sees crews.\n\nLocation Elmbay has a quay of its own.\nSalary $4 more at night.\n"
    assert not any(section.heading == "Location" for section in jobparse.parse(text).posting.sections)
