"""Who may apply: those whom instructions address, and those whom a posting is for alone."""

from __future__ import annotations

import pytest
from announcement import announce, end_with, printed, read


def test_employees_and_others_who_are_told_how_to_apply() -> None:
    parsed = end_with("HOW TO APPLY\n\nPORT EMPLOYEES: log in at the quay.\nALL OTHER APPLICANTS: write to the harbor office.")
    assert parsed.posting.employment.open_to == ["employees", "public"]


def test_those_who_may_apply_stand_in_the_order_of_the_text() -> None:
    told = announce("This position is open to BIDDERS from the port and the PUBLIC.")
    assert told.posting.employment.open_to == ["bidders", "public"]
    other = announce("This position is open to the PUBLIC and to BIDDERS from the port.")
    assert other.posting.employment.open_to == ["public", "bidders"]


def test_the_words_that_say_who_may_apply() -> None:
    assert printed(announce("OPEN TO PERMANENT HARBOR PILOTS ONLY."), "/employment/open_to/0") == "PERMANENT HARBOR PILOTS ONLY"
    assert printed(announce("OPEN TO: ALL PERSONS INTERESTED"), "/employment/open_to/0") == "ALL PERSONS INTERESTED"


def test_those_who_hold_a_title_for_good_are_employees() -> None:
    assert announce("OPEN TO PERMANENT HARBOR PILOTS ONLY.").posting.employment.open_to == ["employees"]
    assert announce("OPEN TO PERMANENT RESIDENTS ONLY.").posting.employment.open_to == []


def test_a_posting_that_takes_applications_from_employees_alone() -> None:
    parsed = read(
        "PILOT\n\nWe are accepting applications from regular port EMPLOYEES ONLY for this position.\n\nDUTIES\n\n- Steers.\n"
    )
    assert parsed.posting.employment.open_to == ["employees"]


def test_prose_whose_subject_is_the_vacancy() -> None:
    told = announce("SUMMARY\n\nThe posting is up for five days. It is open to current port employees only.")
    assert told.posting.employment.open_to == ["employees"]
    assert announce("SUMMARY\n\nThe pilot keeps the quay, which is open to the public.").posting.employment.open_to == []


def test_the_ticked_boxes_of_a_form() -> None:
    parsed = announce("OPEN TO:   [ ] Employees of the Department only\n           [X] General public")
    assert parsed.posting.employment.open_to == ["public"]


def test_bids_of_employees_and_letters_of_others() -> None:
    parsed = end_with("HOW TO BID\n\nEmployees bid on Form 7, put into the box. Outside applicants write to the Port.")
    assert parsed.posting.employment.open_to == ["employees", "public"]


def test_a_recruitment_that_is_limited_to_employees() -> None:
    parsed = end_with("LIMITATIONS ON SELECTION\n\nLimited to T. Alder Center employees only.")
    assert parsed.posting.employment.open_to == ["employees"]


@pytest.mark.parametrize(
    ("sentence", "groups"),
    [
        ("Only current harbor employees may apply.", ["employees"]),
        ("This position is restricted to current employees of the port.", ["employees"]),
        ("Applicants must be permanent employees of the port.", ["employees"]),
        ("Applications will be accepted from current employees only.", ["employees"]),
        ("Internal candidates only.", ["employees"]),
        ("This is an internal vacancy.", ["employees"]),
        ("Open to internal and external applicants.", ["employees", "public"]),
        ("This job is open to anyone.", ["public"]),
        ("Posting type: Internal", ["employees"]),
        ("Parking is limited to current employees.", []),
        ("The position is not restricted to current employees.", []),
        ("Only employees who dive may enter the basin.", []),
        ("The pilot must be an internal coach.", []),
        ("Everything is open to change.", []),
    ],
)
def test_whom_a_posting_is_for_alone(sentence: str, groups: list[str]) -> None:
    assert announce(sentence).posting.employment.open_to == groups
    assert end_with(sentence).posting.employment.open_to == groups


def test_they_stand_in_the_order_of_the_text() -> None:
    assert announce("Open to: current BIDDERS of the union and the PUBLIC").posting.employment.open_to == ["bidders", "public"]
    assert announce("Open to: the PUBLIC and current BIDDERS of the union").posting.employment.open_to == ["public", "bidders"]
