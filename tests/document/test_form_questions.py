"""The questions that a job site prints below an announcement, with all their answers."""

from __future__ import annotations

import jobparse

POSTING = (
    "Title: Kennel Keeper\nSalary: $20.00 Hourly\n\nThe keeper looks after the dogs of the town.\n\n"
    "MINIMUM QUALIFICATIONS\n\n- One year of work with dogs.\n"
)
FORM = (
    "\n\n    \n        \n\n01\n\n    \n\n    \n        EXPERIENCE: How long have you worked with dogs?\n        \n"
    "                Less than 1 year\n                1 year or more\n        \n    \n\n\n    \n        \n\n02\n\n    \n"
    "        Do you have a valid driver's license?\n        \n                Yes\n                No\n\n\n"
    "                                 Required Question\n                        "
)


def test_the_form_belongs_to_the_selection_and_asks_for_nothing() -> None:
    posting = jobparse.parse(POSTING + FORM).posting
    assert posting.qualifications.minimum == ["One year of work with dogs."]
    assert posting.qualifications.licenses == []
    assert posting.application.instructions == []
    assert posting.sections[-1].kind == "selection"
    assert posting.selection == []


def test_the_address_below_the_form_signs_off() -> None:
    text = POSTING + FORM + "\n\nTown of Elmwood Human Resources\n4 Elm Road\nElmwood, Oregon, 97999\n"
    sections = jobparse.parse(text).sections
    assert [section.kind for section in sections[-2:]] == ["selection", "header"]
    assert text[sections[-1].start : sections[-1].end].startswith("Town of Elmwood")


def test_the_mark_of_a_question_in_prose_is_no_form() -> None:
    text = POSTING + "- 01\n- An answer to the required question on dogs.\n"
    assert "selection" not in [section.kind for section in jobparse.parse(text).sections]
    assert "page_furniture" not in [section.kind for section in jobparse.parse("Required question\n" + POSTING).sections[1:]]


def test_questions_under_their_heading_are_no_statements_on_how_applicants_are_chosen() -> None:
    posting = jobparse.parse(POSTING + "\nSupplemental Questions\n\n* Do you like dogs?\n* Have you kept a kennel?\n").posting
    assert (posting.sections[-1].kind, posting.selection) == ("selection", [])
    posting = jobparse.parse(POSTING + "\nSelection Process\n\n* Questions on dogs are asked in an interview.\n").posting
    assert posting.selection == ["Questions on dogs are asked in an interview."]
