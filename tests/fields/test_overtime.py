"""The status under the law on overtime."""

from __future__ import annotations

import pytest
from announcement import BODY, announce, at, read

import jobparse


@pytest.mark.parametrize(
    ("part", "flsa"),
    [
        ("Pay Classification: Non-exempt", "non_exempt"),
        ("FLSA Status: Exempt", "exempt"),
        ("FLSA: Non-Exempt", "non_exempt"),
        ("FLSA Status:\nNonexempt", "non_exempt"),
        ("FLSA STATUS: NOT EXEMPT", "non_exempt"),
        ("Purchases are tax exempt.", None),
    ],
)
def test_flsa(part: str, flsa: str | None) -> None:
    parsed = announce(part)
    assert at(parsed, "/employment/flsa") == flsa
    assert ("/employment/flsa" in parsed.evidence) is (flsa is not None)


def test_the_status_on_overtime_beside_how_pay_is_given() -> None:
    assert announce("Pay Type: Salaried; Non-Exempt").posting.employment.flsa == "non_exempt"
    assert announce("Pay Type: Salaried").posting.employment.flsa is None


def test_a_common_slip_in_the_label_of_overtime() -> None:
    assert announce("FSLA: Non-Exempt").posting.employment.flsa == "non_exempt"


@pytest.mark.parametrize("line", ["Classification: Full-Time Exempt", "FLSA Class: Exempt"])
def test_the_status_of_overtime_behind_other_labels(line: str) -> None:
    assert announce(line).posting.employment.flsa == "exempt"


@pytest.mark.parametrize(
    ("prose", "status"),
    [
        ("This is a full-time, exempt position.", "exempt"),
        ("Classified, part-time, non-exempt. The harbor is exempt from the merit system.", "non_exempt"),
        ("Pay starts at $21 an hour, FLSA non-exempt.", "non_exempt"),
        ("The position is non-exempt under the FLSA.", "non_exempt"),
        ("Regular boats are exempt from the toll.", None),
    ],
)
def test_the_status_of_overtime_beside_other_terms(prose: str, status: str | None) -> None:
    assert announce(f"SALARY\n\n{prose}").posting.employment.flsa == status


@pytest.mark.parametrize(
    ("line", "status"),
    [
        ("Classified, full-time, non-exempt.", "non_exempt"),
        ("STATUS: Regular, Full-Time, Non-Exempt w/ Benefits", "non_exempt"),
        ("Range 12, non-represented, FLSA exempt.", "exempt"),
        ("Exempt, full-time", "exempt"),
        ("Full-time, exempt from the merit system", None),
    ],
)
def test_the_status_under_the_law_on_overtime_among_other_terms(line: str, status: str | None) -> None:
    posting = jobparse.parse(f"Harbor Pilot\n\nTown of Alder\n\n{line}\n\nDUTIES\n\n- Guides ships into the port.\n").posting
    assert posting.employment.flsa == status


@pytest.mark.parametrize(
    ("part", "flsa"),
    [
        ("Wage/Hour Status: Exempt", "exempt"),
        ("Forty hours.\nNon-exempt; at will after a year", "non_exempt"),
    ],
)
def test_overtime_in_short(part: str, flsa: str) -> None:
    assert announce(part).posting.employment.flsa == flsa


@pytest.mark.parametrize(
    ("part", "status"),
    [
        ("Full-Time and Permanent; Non-Exempt; 6.5 Hours/Day", "non_exempt"),
        ("(This position is Exempt, and includes paid holidays.)", "exempt"),
        ("This position is exempt from the career service.", None),
    ],
)
def test_overtime_status_in_a_list_and_a_remark(part: str, status: str | None) -> None:
    assert read(f"Harbor Pilot\n\n{part}\n{BODY}").posting.employment.flsa == status


@pytest.mark.parametrize(
    ("line", "status"),
    [
        ("FLSA Exempt (Y/N): No", "non_exempt"),
        ("FLSA Exempt(Y/N): Yes", "exempt"),
        ("Exempt: N", "non_exempt"),
        ("FLSA Exempt: No", "non_exempt"),
    ],
)
def test_the_answer_behind_the_question_on_overtime(line: str, status: str) -> None:
    assert read(f"Bridge Inspector\nDepartment: Bridges\n{line}\nUnion: UBW\n{BODY}").posting.employment.flsa == status
