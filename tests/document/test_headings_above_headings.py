"""Headings above other headings, headings that stand in two lines, and what is said on candidates being assessed."""

from __future__ import annotations

import pytest

import jobparse

FRONT = "Harbor Clerk\n\nJob Number: 25-118\n\n"


def sections(text: str) -> list[tuple[str, str | None]]:
    return [(section.kind, section.heading) for section in jobparse.parse(FRONT + text).posting.sections][2:]


@pytest.mark.parametrize("above", ["About the job", "Job Description", "Overview:"])
@pytest.mark.parametrize(
    ("below", "kind"),
    [
        ("Duties\n\n- Guides ships.", "duties"),
        ("In this role, you will:\n\n- Guide ships.\n- Keep the log.", "duties"),
        ("Summary\n\nThe clerk keeps the log of the ships in the port and answers those who call.", "summary"),
    ],
)
def test_a_heading_of_several_kinds(above: str, below: str, kind: str) -> None:
    found = sections(f"{above}\n\n{below}\n")
    assert found[0] == (kind, above.strip(":"))
    assert found[1][0] == kind


@pytest.mark.parametrize("below", ["Job Title: Harbor Clerk\n\nDuties\n\n- Guides ships.", "Salary\n\n$20 an hour"])
def test_such_a_heading_above_a_label(below: str) -> None:
    assert sections(f"Job Description\n\n{below}\n")[0][0] == "header"


def test_a_label_in_two_lines() -> None:
    rest = "Taking up\nAppointment\nA start date will be told with the offer of the job.\n\nDuties\n\n- Guides ships.\n"
    text = f"Selection\n\nThe interview is in May.\n{rest}"
    posting = jobparse.parse(FRONT + text).posting
    assert ("dates", "Taking up Appointment") in sections(text)
    assert posting.selection == ["The interview is in May."]


@pytest.mark.parametrize("lead", ["During recruitment you will be assessed on", "You will be assessed on the following:"])
def test_what_is_assessed(lead: str) -> None:
    text = f"Duties\n\n- Guides ships.\n\n{lead}\n\n- Your way with boats\n- Your strength\n"
    assert jobparse.parse(FRONT + text).posting.selection == ["Your way with boats", "Your strength"]
    assert sections(text)[-1] == ("selection", lead.strip(":"))


def test_marks_that_open_a_line() -> None:
    text = "Harbor Clerk\n\n**Number of Positions: 20**\n**(More may come with the budget)**\n\n**Salary: $5 an hour**\n"
    printed = [text[section.start : section.end] for section in jobparse.parse(text).posting.sections]
    assert "**(More may come with the budget)**" in printed
