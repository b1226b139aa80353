"""Circulars, which print a paragraph beside each label: its lines go on, and a note behind the last day tells how to apply."""

from __future__ import annotations

import pytest

import jobparse

POST = """POST 3/44 : HARBOUR CLERK REF NO: HC 7/2031
SALARY : R300 000 per annum (Level 07)
CENTRE : Elmbaai
REQUIREMENTS : Grade 12 and a National Diploma in Shipping or Public Harbour
Management (NQF 6). Two years' work on a quay. Knowledge of tides.
Boat card. A letter of the harbour master.
DUTIES : Keep the log of the quay. Weigh the catch. Tell skippers where to moor.
Answer the radio.
CLOSING DATE : 4 May 2031
NOTE : {note}
"""


def test_lines_of_a_circular_go_on() -> None:
    posting = jobparse.parse(POST.format(note="Use the form of the port.")).posting
    assert len(posting.qualifications.minimum) == len(posting.duties) == 1
    assert posting.qualifications.minimum[0].endswith("A letter of the harbour master.")
    assert posting.duties[0].endswith("Answer the radio.")
    assert posting.dates.closes == "2031-05-04"


@pytest.mark.parametrize("line", ["- Answer the radio.", "RADIO : Answer it."])
def test_lines_that_begin_something_do_not(line: str) -> None:
    posting = jobparse.parse(POST.format(note="Use the form.").replace("Answer the radio.", line)).posting
    assert not posting.duties[0].endswith(line)


@pytest.mark.parametrize(
    ("note", "kind"),
    [("Attach a CV to the form of the port.", "application"), ("The port is shut on that day.", "dates")],
)
def test_a_note_behind_the_last_day(note: str, kind: str) -> None:
    assert jobparse.parse(POST.format(note=note)).posting.sections[-1].kind == kind
