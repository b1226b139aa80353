"""Sections are known under other headings than those they were written with."""

from __future__ import annotations

import re

import pytest
from guarantees import check_all, record
from variations import FOLDER

import jobparse

HEADINGS = {
    "NATURE OF WORK": (
        "summary",
        "Nature of Work|POSITION SUMMARY|The Role|ABOUT THE JOB|Job Summary|GENERAL STATEMENT OF DUTIES|THE OPPORTUNITY",
    ),
    "TYPICAL TASKS": (
        "duties",
        "Typical Tasks|What You'll Do|WHAT YOU WILL DO|Responsibilities|EXAMPLES OF DUTIES|"
        "Key Responsibilities|The Work|ESSENTIAL JOB FUNCTIONS|Typical Duties|Major Duties",
    ),
    "REQUIRED QUALIFICATIONS": (
        "minimum_qualifications",
        "What You Bring|MINIMUM REQUIREMENTS|Minimum Qualifications|Requirements|What You Need|"
        "EDUCATION AND EXPERIENCE|Qualifications",
    ),
    "DESIRABLE QUALIFICATIONS": (
        "preferred_qualifications",
        "Nice to Have|PREFERRED QUALIFICATIONS|Bonus Points|Desired Qualifications|PREFERRED SKILLS|Ideal Candidate",
    ),
    "WORKING CONDITIONS": (
        "working_conditions",
        "Work Environment|WORKING CONDITIONS|Working Environment",
    ),
    "HOW TO APPLY": (
        "application",
        "How to Apply|To Apply|APPLICATION PROCEDURE|APPLICATION PROCESS",
    ),
    "Salary": (
        "salary",
        "Compensation|Pay|Pay Rate|SALARY RANGE|Hourly Rate|Wage|Rate of Pay",
    ),
    "Closing Date": (
        "dates",
        "Filing Deadline|Application Deadline|Last Day to Apply|CLOSING DATE|Deadline|Apply By",
    ),
    "Work Location": (
        "location",
        "Where You'll Work|LOCATION|Job Location|Work Site|Address",
    ),
}
OTHER_HEADINGS = [pytest.param(old, new, kind, id=new) for old, (kind, words) in HEADINGS.items() for new in words.split("|")]


@pytest.mark.parametrize(("old", "new", "kind"), OTHER_HEADINGS)
def test_sections_are_known_under_other_headings(old: str, new: str, kind: str) -> None:
    path = FOLDER / "written" / "city_parks_foreman.txt"
    text = path.read_text(encoding="utf-8")
    expected = record(jobparse.parse(text))
    pattern = re.compile(rf"^{old}(?=:|$)", re.MULTILINE)
    assert len(pattern.findall(text)) == 1
    parsed = jobparse.parse(pattern.sub(new, text))
    check_all(parsed)
    found = record(parsed)
    assert [section["kind"] for section in found["sections"] if section["heading"] == new] == [kind]
    for key in ("summary", "duties", "qualifications", "working_conditions", "locations", "dates", "title", "department"):
        assert found[key] == expected[key], key
    assert [{**salary, "text": ""} for salary in found["salaries"]] == [{**salary, "text": ""} for salary in expected["salaries"]]
