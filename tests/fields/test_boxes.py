"""Boxes of forms: the terms of the post are those that are ticked."""

from __future__ import annotations

import pytest
from announcement import announce
from guarantees import check_all

import jobparse


@pytest.mark.parametrize(
    ("form", "types"),
    [
        ("Employment type: \u2610 Full-time \u2612 Part-time \u2610 Temporary", ["part_time"]),
        ("Position type:\n\u2610 Full-time\n\u2611 Part-time\n\u2610 Temporary", ["part_time"]),
        ("Job type: [ ] Full-time [X] Part-time [ ] Internship", ["part_time"]),
        ("Employment:\n( ) Full-time\n(X) Part-time", ["part_time"]),
        ("Employment: __ Full-time _X_ Part-time", ["part_time"]),
        ("Full-time \u2610   Part-time \u2612", ["part_time"]),
        ("## Type\n\n- [ ] Full Time\n- [x] Part Time\n- [ ] Internship", ["part_time"]),
        ("## Type\n\n- [ ] Full Time\n- [ ] Part Time\n- [ ] Internship", []),
        ("Employment type: \u2610 Full-time", ["full_time"]),  # a bullet, where no box is ticked
    ],
)
def test_terms_in_a_form_are_those_that_are_ticked(form: str, types: list[str]) -> None:
    assert announce(form).posting.employment.types == types


@pytest.mark.parametrize("form", ["FLSA Status:\n( ) Exempt\n(X) Non-Exempt", "FLSA: Exempt [ ] Non-exempt [X]"])
def test_a_ticked_box_tells_the_overtime_status(form: str) -> None:
    assert announce(form).posting.employment.flsa == "non_exempt"


def test_a_box_among_the_words_of_a_line_stays() -> None:
    check_all(jobparse.parse("Type of Test: OPEN\n\nLimited Term [x] Full-time [ ] Part-time\n\nLimited Term Part-Time"))


def test_boxes_of_other_things_stay() -> None:
    posting = announce("DOCUMENTS TO SEND\n\n[X] Letter of interest\n[ ] Full list of the bridges that you have walked").posting
    assert len(posting.employment.types) == 0
    assert len(posting.application.documents) + len(posting.application.instructions) > 0
