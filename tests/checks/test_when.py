"""Conditions of required texts: what they can say, and that nothing else gets through."""

from __future__ import annotations

import pytest

import jobparse
from jobparse.checks.conditions import check_condition, holds
from jobparse.errors import JobparseError

RECORD = jobparse.parse(
    "TITLE: Harbor Clerk\nEmployer: City of Alder\nLocation: 12 Pine Street, Alder, ME 04001\n\nDUTIES\n- Keeps the berths.\n"
).record


@pytest.mark.parametrize(
    ("condition", "answer"),
    [
        ("", True),
        ("employer == 'City of Alder'", True),
        ("employer == 'city of alder' and state == 'me'", True),
        ("employer != 'City of Alder'", False),
        ("'Alder' in employer", True),
        ("'Elm' not in employer", True),
        ("state in 'ME NH VT'", True),
        ("union", False),
        ("union in 'Local 7'", False),
        ("'Local' in union or document_type == 'job_announcement'", True),
        ("not remote and not (city == 'Elm')", True),
        ("state == 'IL' or 'clerk' in title", True),
    ],
)
def test_condition(condition: str, answer: bool) -> None:
    check_condition(condition)
    assert holds(condition, RECORD) is answer


@pytest.mark.parametrize(
    "condition",
    [
        "__import__('os').system('true')",
        "employer.upper() == 'X'",
        "salary > 3",
        "employer == 3",
        "employer ==",
        "[1 for x in 'ab']",
        "employer == 'a' == 'b'",
        "(" * 400 + "union" + ")" * 400,
        "not " * 3000 + "union",
        "employer \0",
        "(employer == 'a') in union",
        "(employer == 'a') == union",
    ],
)
def test_what_is_no_condition_is_refused(condition: str) -> None:
    with pytest.raises(JobparseError, match="no condition"):
        check_condition(condition)
    if "(employer" not in condition:
        with pytest.raises(JobparseError, match="no condition"):
            holds(condition, RECORD)


@pytest.mark.parametrize("condition", ["'a' == 'b' and salary > 3", "'a' == 'a' or not (title == 3)"])
def test_what_no_posting_reaches_is_refused_as_well(condition: str) -> None:
    with pytest.raises(JobparseError, match="no condition"):
        check_condition(condition)
